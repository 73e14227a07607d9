//! Which files a run examines: files and folders given, recursively, archives opened, in byte order.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    sync::Arc,
};

use walkdir::WalkDir;

use super::{archive::Archive, unreadable};
use crate::{evidence::Message, extract::Limits};

/// Everything to examine, each path once, in the byte order of the paths.
#[derive(Debug)]
pub struct Listing {
    pub items: Vec<Item>,
    /// Symbolic links met and not followed.
    pub links: Vec<String>,
}

/// One file to examine, not yet read.
#[derive(Debug, Clone)]
pub struct Item {
    /// As given; `archive.zip!/inner.pdf` for a file in an archive; bytes that are no UTF-8 as `\xNN`.
    pub path: Arc<str>,
    /// Bytes, as the file system or the archive tells; reading may find another number.
    pub size: u64,
    pub(super) origin: Origin,
    /// Why there is nothing to read: a folder without rights, a locked entry. Hardly a file has one, and a run
    /// keeps all of its items.
    pub(super) reason: Option<Box<Message>>,
}

#[derive(Debug, Clone)]
pub(super) enum Origin {
    /// Its name on disk, where that is not the path as shown.
    File(Option<Box<Path>>),
    Entry {
        archive: Arc<Archive>,
        index: usize,
    },
}

impl Item {
    /// The file on disk; none for one inside an archive.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match &self.origin {
            Origin::File(own) => Some(self.on_disk(own.as_deref())),
            Origin::Entry { .. } => None,
        }
    }

    /// Its name on disk: its own, or the path as shown.
    pub(super) fn on_disk<'a>(&'a self, own: Option<&'a Path>) -> &'a Path {
        own.unwrap_or(Path::new(&*self.path))
    }
}

/// Lists files and folders; symbolic links inside folders are not followed.
#[must_use]
pub fn list(paths: &[PathBuf], limits: &Limits) -> Listing {
    let mut files = BTreeMap::new();
    let mut links = Vec::new();
    for path in paths {
        // A path given by hand is meant, so a link given by hand is followed; those met are not.
        for entry in WalkDir::new(path).follow_links(false).follow_root_links(true) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => (),
                Ok(entry) if entry.file_type().is_symlink() && entry.depth() > 0 => {
                    links.push(shown(entry.path()));
                }
                Ok(entry) => {
                    let item = file(entry.path());
                    files.insert(Arc::clone(&item.path), item);
                }
                Err(error) => {
                    let place = error.path().unwrap_or(path);
                    let reason =
                        error.io_error().map_or(Message::new("reason-unreadable"), unreadable);
                    let item = not_read(place, reason);
                    files.insert(Arc::clone(&item.path), item);
                }
            }
        }
    }
    let mut items = BTreeMap::new();
    for (key, item) in files {
        let inner = archive(&item).map(|archive| archive.list(&item.path, limits));
        match inner {
            Some(inner) => {
                items.extend(inner.into_iter().map(|it| (Arc::clone(&it.path), it)));
            }
            None => {
                items.insert(key, item);
            }
        }
    }
    links.sort();
    Listing { items: items.into_values().collect(), links }
}

fn file(path: &Path) -> Item {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Item { size: metadata.len(), ..unexamined(path) },
        // Opening a pipe or a device may wait for ever or never end.
        Ok(_) => not_read(path, Message::new("reason-no-regular-file")),
        Err(error) => not_read(path, unreadable(&error)),
    }
}

fn not_read(path: &Path, reason: Message) -> Item {
    Item { reason: Some(Box::new(reason)), ..unexamined(path) }
}

fn unexamined(path: &Path) -> Item {
    let shown = shown(path);
    let on_disk = (Path::new(&shown) != path).then(|| path.into());
    Item { path: shown.into(), size: 0, origin: Origin::File(on_disk), reason: None }
}

/// The archive behind a file whose content, not whose name, says it is one.
fn archive(item: &Item) -> Option<Archive> {
    let path = item.file().filter(|_| item.reason.is_none())?;
    let mut magic = [0; 4];
    let mut file = File::open(path).ok()?;
    file.read_exact(&mut magic).ok()?;
    if !magic.starts_with(b"PK") {
        return None;
    }
    Archive::of_file(file, item.size)
}

/// A path as text: bytes that are no UTF-8 as `\xNN`.
pub(super) fn shown(path: &Path) -> String {
    shown_bytes(path.as_os_str().as_encoded_bytes())
}

pub(super) fn shown_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            use std::fmt::Write;
            let _ = write!(text, "\\x{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::shown_bytes;

    #[test]
    fn a_name_that_is_no_utf8_is_shown_byte_by_byte() {
        assert_eq!(shown_bytes(b"d\xe9claration.csv"), "d\\xE9claration.csv");
    }
}
