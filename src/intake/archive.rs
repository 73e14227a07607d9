//! ZIP archives: a leak arrives zipped. Opened in place, within limits; nothing is unpacked to disk.

use std::{
    fmt,
    fs::File,
    io::{self, Cursor, Read, Seek, SeekFrom},
    sync::Arc,
};

use zip::ZipArchive;

use super::{
    Received,
    listing::{Item, Origin, shown_bytes},
    too_large,
};
use crate::{evidence::Message, extract::Limits};

/// Inflating to more than this many times its size is what a bomb does, not a folder of documents.
const MAX_RATIO: u64 = 200;

/// An opened archive; reading an entry clones the reader, so entries are read in parallel.
pub(super) struct Archive {
    zip: ZipArchive<Source>,
    size: u64,
}

/// Where the bytes of an archive lie: on disk, or in memory for an archive inside another.
#[derive(Debug, Clone)]
enum Source {
    File { file: Arc<File>, at: u64, size: u64 },
    Memory(Cursor<Shared>),
}

#[derive(Debug, Clone)]
struct Shared(Arc<Vec<u8>>);

impl Archive {
    /// Opens an archive; none where the file is no archive but a workbook or a damaged ZIP,
    /// which the extractors judge.
    pub(super) fn of_file(file: File, size: u64) -> Option<Archive> {
        Archive::open(Source::File { file: Arc::new(file), at: 0, size }, size)
    }

    fn of_bytes(bytes: Vec<u8>) -> Option<Archive> {
        let size = bytes.len() as u64;
        Archive::open(Source::Memory(Cursor::new(Shared(Arc::new(bytes)))), size)
    }

    fn open(source: Source, size: u64) -> Option<Archive> {
        let zip = ZipArchive::new(source).ok()?;
        let archive = Archive { zip, size };
        // A workbook is a ZIP too: its parts are no documents.
        archive.is_folder_of_files().then_some(archive)
    }

    fn is_folder_of_files(&self) -> bool {
        let mut names = (0..self.zip.len()).filter_map(|index| self.zip.by_index_data(index).ok());
        let part = |name: &[u8]| {
            matches!(name, b"[Content_Types].xml" | b"mimetype" | b"META-INF/manifest.xml")
                || name == b"META-INF/MANIFEST.MF"
        };
        !self.zip.is_empty() && !names.any(|it| part(it.name_raw()))
    }

    /// The files in the archive, those of archives inside it too, under `path!/inner`.
    pub(super) fn list(self, path: &str, limits: &Limits) -> Vec<Item> {
        let mut budget = Budget {
            bytes: limits.max_inflated.max(self.size.saturating_mul(MAX_RATIO / 2)),
            files: limits.max_archive_files,
        };
        let mut items = Vec::new();
        self.list_into(path, 1, limits, &mut budget, &mut items);
        items
    }

    fn list_into(
        self,
        path: &str,
        depth: u32,
        limits: &Limits,
        budget: &mut Budget,
        items: &mut Vec<Item>,
    ) {
        let archive = Arc::new(self);
        for index in 0..archive.zip.len() {
            let Ok(entry) = archive.zip.by_index_data(index) else { continue };
            if entry.is_dir() {
                continue;
            }
            let name = format!("{path}!/{}", shown_bytes(entry.name_raw()));
            let size = entry.size();
            let (locked, packed) = (entry.encrypted(), entry.compressed_size());
            let mut item = Item {
                path: name.into(),
                size,
                origin: Origin::Entry { archive: Arc::clone(&archive), index },
                reason: None,
            };
            if budget.files == 0 {
                item.path = path.into();
                item.reason = Some(Box::new(Message::new("reason-archive-too-many-files")));
                items.push(item);
                return;
            }
            budget.files -= 1;
            let bomb = size > (1 << 24) && size / packed.max(1) > MAX_RATIO;
            if locked {
                item.reason = Some(Box::new(Message::new("reason-encrypted")));
            } else if bomb || size > budget.bytes {
                item.reason = Some(Box::new(Message::new("reason-inflates-too-large")));
            } else {
                budget.bytes -= size;
                if let Some(inner) = archive.nested(index, &item, limits) {
                    if depth < limits.max_depth.min(8) {
                        inner.list_into(&item.path, depth + 1, limits, budget, items);
                        continue;
                    }
                    item.reason = Some(Box::new(Message::new("reason-archive-too-deep")));
                }
            }
            items.push(item);
        }
    }

    /// The archive an entry holds, where its first bytes say that it is one.
    fn nested(&self, index: usize, item: &Item, limits: &Limits) -> Option<Archive> {
        let mut zip = self.zip.clone();
        let mut magic = [0; 4];
        zip.by_index(index).ok()?.read_exact(&mut magic).ok()?;
        if &magic != b"PK\x03\x04" || item.size > limits.max_file_size.min(1 << 29) {
            return None;
        }
        let bytes = self.receive(index, item.size, limits).bytes?;
        Archive::of_bytes(bytes)
    }

    /// Reads one entry; never more than the archive's own list told.
    pub(super) fn receive(&self, index: usize, size: u64, limits: &Limits) -> Received {
        if size > limits.max_file_size {
            return Received::nothing(size, too_large(limits.max_file_size));
        }
        let mut zip = self.zip.clone();
        let mut bytes = Vec::new();
        let read = zip
            .by_index(index)
            .map_err(io::Error::other)
            .and_then(|entry| entry.take(size + 1).read_to_end(&mut bytes));
        match read {
            Ok(_) if bytes.len() as u64 > size => {
                Received::nothing(size, Message::new("reason-inflates-too-large"))
            }
            Ok(_) => Received::of_bytes(bytes),
            Err(_) => Received::nothing(size, Message::new("reason-damaged-archive-entry")),
        }
    }
}

/// What all archives inside one file may still hold.
struct Budget {
    bytes: u64,
    files: u32,
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Source::File { file, at, .. } => {
                let read = read_at(file, buffer, *at)?;
                *at += read as u64;
                Ok(read)
            }
            Source::Memory(cursor) => cursor.read(buffer),
        }
    }
}

impl Seek for Source {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Source::File { at, size, .. } => {
                let target = match to {
                    SeekFrom::Start(target) => Some(target),
                    SeekFrom::End(offset) => size.checked_add_signed(offset),
                    SeekFrom::Current(offset) => at.checked_add_signed(offset),
                };
                *at = target.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
                Ok(*at)
            }
            Source::Memory(cursor) => cursor.seek(to),
        }
    }
}

// A shared file has one cursor, so parallel readers each name the place they read from.
#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, at)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, at)
}

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Archive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Archive").field("entries", &self.zip.len()).finish_non_exhaustive()
    }
}
