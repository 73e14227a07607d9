//! What a ZIP archive or an OLE2 container is, by the names of its parts.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{DOCUMENT, Sniffed, contains};
use crate::evidence::{FileFormat, Message};
use crate::extract::ole::Ole;

/// What the record behind an archive's directory begins with.
const DIRECTORY_END: &[u8] = b"PK\x05\x06";

/// Bytes read of a part that tells what the archive is.
const TELLING: u64 = 1 << 20;

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
    let format = match () {
        () if contains(head, b"opendocument.spreadsheet") => FileFormat::Ods,
        () if contains(head, b"xl/workbook.bin") => FileFormat::Xlsb,
        () if contains(head, b"xl/") => FileFormat::Xlsx,
        () if contains(head, b"word/document.xml") => return Sniffed::kind(DOCUMENT, "Word"),
        () => FileFormat::Zip,
    };
    let has_end =
        bytes.windows(DIRECTORY_END.len()).rev().take(1 << 17).any(|it| it == DIRECTORY_END);
    let reason = if has_end { "reason-archive-damaged" } else { "reason-archive-cut-off" };
    Sniffed { format, reason: Some(Message::new(reason)) }
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
    let ole = Ole::open(bytes);
    match () {
        () if ole.has("EncryptedPackage") => Sniffed::encrypted(),
        () if ole.has("Workbook") || ole.has("Book") => FileFormat::Xls.into(),
        () if ole.has("WordDocument") => Sniffed::kind(DOCUMENT, "Word"),
        () if ole.has("PowerPoint Document") => Sniffed::kind(DOCUMENT, "PowerPoint"),
        () if ole.has("VisioDocument") => Sniffed::kind(DOCUMENT, "Visio"),
        () if ole.has("__properties_version1.0") => Sniffed::kind(DOCUMENT, "Outlook"),
        () if ole.is_empty() => Sniffed::unknown(Message::new("reason-container-damaged")),
        () => Sniffed::kind(DOCUMENT, "OLE2"),
    }
}
