//! The parts of a zipped workbook, measured before anything inflates them.

use std::borrow::Cow;
use std::io::{BufReader, Cursor, Read};

use quick_xml::{Reader, events::BytesStart};
use zip::ZipArchive;

use crate::evidence::Message;
use crate::extract::Limits;

/// A workbook's ZIP archive, known to inflate to no more than its limit.
pub(super) struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
}

/// Reads the XML of one part.
pub(super) type Xml<'a> = Reader<BufReader<Box<dyn Read + 'a>>>;

/// Sheets compress well, but not a thousandfold: a part beyond this ratio and size is a bomb.
const RATIO: u64 = 400;
const SUSPECT: u64 = 128 << 20;

impl<'a> Parts<'a> {
    /// Opens the archive; tells why not, where it is locked, damaged or too large.
    pub(super) fn open(bytes: &'a [u8], limits: &Limits) -> Result<Parts<'a>, Message> {
        let damaged = |_| Message::new("reason-workbook-damaged");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        let too_large = || Message::new("reason-inflates-too-large");
        let mut left = limits.max_inflated;
        for index in 0..archive.len() {
            let Ok(part) = archive.by_index_raw(index) else { continue };
            if part.encrypted() {
                return Err(Message::new("reason-encrypted"));
            }
            let media = part.name_raw().windows(7).any(|it| it == b"/media/");
            let (declared, packed) = (part.size(), part.compressed_size());
            drop(part);
            if media {
                continue;
            }
            if declared > left {
                return Err(too_large());
            }
            // What is declared may be a lie, so the part is inflated once into nothing.
            let Ok(part) = archive.by_index(index) else { continue };
            let mut measured = part.take(left.saturating_add(1));
            let size = std::io::copy(&mut measured, &mut std::io::sink()).unwrap_or(declared);
            let bomb = size > SUSPECT && size / packed.max(1) > RATIO;
            if size > left || bomb {
                return Err(too_large());
            }
            left -= size;
        }
        Ok(Parts { archive })
    }

    /// The XML of a part; names are compared as Excel does, letter case and slashes aside.
    pub(super) fn xml(&mut self, name: &str) -> Option<Xml<'_>> {
        let mut reader = Reader::from_reader(self.bytes(name)?);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.expand_empty_elements = true;
        Some(reader)
    }

    /// The names of all parts.
    pub(super) fn names(&self) -> Vec<String> {
        let names = self.archive.file_names_raw();
        names.map(|it| String::from_utf8_lossy(it).into_owned()).collect()
    }

    /// How many bytes a part says it inflates to; none for a part that is not there.
    pub(super) fn size(&mut self, name: &str) -> u64 {
        self.archive.by_name(name).map_or(0, |it| it.size())
    }

    /// The bytes of a part.
    pub(super) fn bytes(&mut self, name: &str) -> Option<BufReader<Box<dyn Read + '_>>> {
        let wanted = normal(name.as_bytes());
        let index = self.archive.file_names_raw().position(|it| normal(it) == wanted)?;
        let part: Box<dyn Read> = Box::new(self.archive.by_index(index).ok()?);
        Some(BufReader::new(part))
    }
}

impl std::fmt::Debug for Parts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parts").field("len", &self.archive.len()).finish_non_exhaustive()
    }
}

fn normal(name: &[u8]) -> Vec<u8> {
    let slash = |it: &u8| if *it == b'\\' { b'/' } else { it.to_ascii_lowercase() };
    name.strip_prefix(b"/").unwrap_or(name).iter().map(slash).collect()
}

/// The value of an attribute by its name without prefix.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|it| it.key.local_name().as_ref() == name)?;
    let plain = quick_xml::escape::unescape(&found.value);
    Some(plain.map_or_else(|_| found.value.to_string(), Cow::into_owned))
}

/// Whether an attribute says yes.
pub(super) fn is_set(element: &BytesStart<'_>, name: &str) -> bool {
    attribute(element, name).is_some_and(|it| it == "1" || it.eq_ignore_ascii_case("true"))
}
