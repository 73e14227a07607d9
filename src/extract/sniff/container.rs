//! What a ZIP archive or an OLE2 container is, by the names of its parts.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{DOCUMENT, Sniffed, contains};
use crate::evidence::{FileFormat, Message};

/// Bytes read of a part that tells what the archive is.
const TELLING: u64 = 1 << 20;

/// Sectors followed in an OLE2 directory; a chain that loops ends here.
const SECTORS: usize = 4_096;

/// Workbook, document or plain archive.
pub(super) fn sniff_zip(bytes: &[u8]) -> Sniffed {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return sniff_damaged_zip(bytes);
    };
    let names: Vec<String> = archive
        .file_names_raw()
        .map(|it| String::from_utf8_lossy(it).replace('\\', "/").to_lowercase())
        .collect();
    let has = |name: &str| names.iter().any(|it| it == name);
    let under = |folder: &str| names.iter().any(|it| it.starts_with(folder));
    if has("[content_types].xml") {
        let types = part(&mut archive, "[content_types].xml");
        return match () {
            () if has("xl/workbook.bin") => FileFormat::Xlsb.into(),
            () if has("xl/workbook.xml") => FileFormat::Xlsx.into(),
            () if types.contains("sheet.binary.") => FileFormat::Xlsb.into(),
            () if types.contains("sheet.main+xml") => FileFormat::Xlsx.into(),
            () if types.contains("sheet.macroEnabled.main+xml") => FileFormat::Xlsx.into(),
            () if under("word/") => Sniffed::kind(DOCUMENT, "Word"),
            () if under("ppt/") => Sniffed::kind(DOCUMENT, "PowerPoint"),
            () if under("visio/") => Sniffed::kind(DOCUMENT, "Visio"),
            () => FileFormat::Zip.into(),
        };
    }
    if has("mimetype") {
        return sniff_mimetype(&mut archive);
    }
    match () {
        () if has("androidmanifest.xml") => Sniffed::kind(super::PROGRAM, "Android"),
        () if has("meta-inf/manifest.mf") => Sniffed::kind(super::PROGRAM, "Java"),
        () if has("index/document.iwa") => Sniffed::kind(DOCUMENT, "iWork"),
        () if has("doc.kml") => Sniffed::kind(DOCUMENT, "KMZ"),
        () => FileFormat::Zip.into(),
    }
}

fn sniff_mimetype(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Sniffed {
    let mimetype = part(archive, "mimetype");
    let encrypted = part(archive, "META-INF/manifest.xml").contains("encryption-data");
    match mimetype.trim() {
        it if it.starts_with("application/vnd.oasis.opendocument") && encrypted => {
            Sniffed::encrypted()
        }
        it if it.starts_with("application/vnd.oasis.opendocument.spreadsheet") => {
            FileFormat::Ods.into()
        }
        it if it.starts_with("application/vnd.oasis.opendocument") => {
            Sniffed::kind(DOCUMENT, "OpenDocument")
        }
        "application/epub+zip" => Sniffed::kind(DOCUMENT, "EPUB"),
        "" => FileFormat::Zip.into(),
        it => Sniffed::kind(DOCUMENT, it.get(..80).unwrap_or(it)),
    }
}

/// An archive without its directory at the end: cut off, or damaged. Its first entries still tell.
fn sniff_damaged_zip(bytes: &[u8]) -> Sniffed {
    let head = &bytes[..bytes.len().min(TELLING as usize)];
    match () {
        () if contains(head, b"opendocument.spreadsheet") => FileFormat::Ods.into(),
        () if contains(head, b"xl/workbook.bin") => FileFormat::Xlsb.into(),
        () if contains(head, b"xl/") && contains(head, b"[Content_Types].xml") => {
            FileFormat::Xlsx.into()
        }
        () if contains(head, b"word/document.xml") => Sniffed::kind(DOCUMENT, "Word"),
        () => FileFormat::Zip.into(),
    }
}

/// The beginning of a part as text; empty where it cannot be read.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> String {
    let index = archive.file_names_raw().position(|it| it.eq_ignore_ascii_case(name.as_bytes()));
    let mut content = Vec::new();
    if let Some(Ok(part)) = index.map(|index| archive.by_index(index)) {
        // What could be read before a damaged place still tells.
        let _ = part.take(TELLING).read_to_end(&mut content);
    }
    String::from_utf8_lossy(&content).into_owned()
}

/// Old workbook, encrypted workbook or another document.
pub(super) fn sniff_ole(bytes: &[u8]) -> Sniffed {
    let names = ole_names(bytes);
    let has = |name: &str| names.iter().any(|it| it.eq_ignore_ascii_case(name));
    match () {
        () if has("EncryptedPackage") => Sniffed::encrypted(),
        () if has("Workbook") || has("Book") => FileFormat::Xls.into(),
        () if has("WordDocument") => Sniffed::kind(DOCUMENT, "Word"),
        () if has("PowerPoint Document") => Sniffed::kind(DOCUMENT, "PowerPoint"),
        () if has("VisioDocument") => Sniffed::kind(DOCUMENT, "Visio"),
        () if has("__properties_version1.0") => Sniffed::kind(DOCUMENT, "Outlook"),
        () if names.is_empty() => Sniffed::unknown(Message::new("reason-container-damaged")),
        () => Sniffed::kind(DOCUMENT, "OLE2"),
    }
}

/// The names in the directory of an OLE2 container, as far as they can be read.
fn ole_names(bytes: &[u8]) -> Vec<String> {
    let u16_at = |at: usize| bytes.get(at..at + 2).map(|it| u16::from_le_bytes([it[0], it[1]]));
    let u32_at = |at: usize| {
        bytes.get(at..at + 4).map(|it| u32::from_le_bytes([it[0], it[1], it[2], it[3]]))
    };
    let mut names = Vec::new();
    let shift = u16_at(30).filter(|it| (7..=16).contains(it)).unwrap_or(9);
    let size = 1_usize << shift;
    let offset = |sector: u32| (sector as usize).checked_add(1)?.checked_mul(size);
    // The sectors of the allocation table itself: 109 in the header, enough for 6 MB; of larger
    // files the directory mostly lies near the front, and is read as if it lay in one piece.
    let next = |sector: u32| {
        let table = u32_at(76 + 4 * (sector as usize / (size / 4)).min(109))?;
        let at = offset(table)?.checked_add(4 * (sector as usize % (size / 4)))?;
        u32_at(at)
    };
    let mut sector = u32_at(48);
    for _ in 0..SECTORS {
        let Some(start) = sector.filter(|it| *it < 0xffff_fff0).and_then(offset) else { break };
        let Some(directory) = bytes.get(start..bytes.len().min(start.saturating_add(size))) else {
            break;
        };
        for entry in directory.as_chunks::<128>().0 {
            let length = usize::from(u16::from_le_bytes([entry[64], entry[65]])).min(64);
            let units = entry[..length].as_chunks::<2>().0.iter().map(|it| u16::from_le_bytes(*it));
            let name = String::from_utf16_lossy(&units.collect::<Vec<u16>>());
            let name = name.trim_end_matches('\0');
            if !name.is_empty() {
                names.push(name.to_owned());
            }
        }
        sector = sector.and_then(next);
    }
    names
}
