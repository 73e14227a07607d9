//! The format of a file, decided by its content, never by its name.

mod container;
mod text;

use crate::evidence::{FileFormat, Message};

/// What the bytes are, and why they cannot be examined where that is already plain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sniffed {
    pub format: FileFormat,
    pub reason: Option<Message>,
}

/// Tells what the bytes are.
#[must_use]
pub fn sniff(bytes: &[u8]) -> Sniffed {
    if bytes.is_empty() {
        return Sniffed::unknown("reason-empty");
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return container::sniff_zip(bytes);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return container::sniff_ole(bytes);
    }
    let signed = |parts: &[Part]| parts.iter().all(|(at, magic)| has(bytes, *at, magic));
    if let Some((_, reason, kind)) = SIGNATURES.iter().find(|it| signed(it.0)) {
        return Sniffed::kind(reason, kind);
    }
    if is_pdf(bytes) {
        return FileFormat::Pdf.into();
    }
    text::sniff(bytes)
}

/// The first bytes of a format that is known and not read: where they stand and what they are.
type Part = (usize, &'static [u8]);

const ARCHIVE: &str = "reason-archive-not-opened";
const IMAGE: &str = "reason-image";
const PROGRAM: &str = "reason-program";
const DOCUMENT: &str = "reason-document";
const OLD_WORKBOOK: &str = "reason-old-workbook";

static SIGNATURES: &[(&[Part], &str, &str)] = &[
    (&[(0, b"\x1f\x8b")], ARCHIVE, "gzip"),
    (&[(0, b"7z\xbc\xaf\x27\x1c")], ARCHIVE, "7z"),
    (&[(0, b"Rar!\x1a\x07")], ARCHIVE, "RAR"),
    (&[(0, b"BZh"), (4, b"1AY&SY")], ARCHIVE, "bzip2"),
    (&[(0, b"\xfd7zXZ\0")], ARCHIVE, "xz"),
    (&[(0, b"\x28\xb5\x2f\xfd")], ARCHIVE, "Zstandard"),
    (&[(0, b"\x04\x22\x4d\x18")], ARCHIVE, "LZ4"),
    (&[(0, b"\x1f\x9d")], ARCHIVE, "compress"),
    (&[(0, b"MSCF\0")], ARCHIVE, "CAB"),
    (&[(0, b"PK\x07\x08")], ARCHIVE, "split ZIP"),
    (&[(257, b"ustar")], ARCHIVE, "tar"),
    (&[(0, b"\x89PNG\r\n\x1a\n")], IMAGE, "PNG"),
    (&[(0, b"\xff\xd8\xff")], IMAGE, "JPEG"),
    (&[(0, b"GIF87a")], IMAGE, "GIF"),
    (&[(0, b"GIF89a")], IMAGE, "GIF"),
    (&[(0, b"II*\0")], IMAGE, "TIFF"),
    (&[(0, b"MM\0*")], IMAGE, "TIFF"),
    (&[(0, b"RIFF"), (8, b"WEBP")], IMAGE, "WebP"),
    (&[(0, b"\0\0\0"), (4, b"ftyp")], IMAGE, "HEIC"),
    (&[(0, b"BM"), (6, b"\0\0\0\0")], IMAGE, "BMP"),
    (&[(0, b"8BPS\0\x01")], IMAGE, "Photoshop"),
    (&[(0, b"MZ\x90\0")], PROGRAM, "Windows"),
    (&[(0, b"\x7fELF")], PROGRAM, "ELF"),
    (&[(0, b"#!/")], PROGRAM, "script"),
    (&[(0, b"SQLite format 3\0")], DOCUMENT, "SQLite"),
    (&[(0, b"%!PS")], DOCUMENT, "PostScript"),
    (&[(0, b"{\\rtf")], DOCUMENT, "RTF"),
    (&[(0, b"%FDF-")], DOCUMENT, "FDF"),
    // Sheets of Excel before it wrote OLE2 containers; the length of the first record tells them.
    (&[(0, b"\x09\0\x04\0")], OLD_WORKBOOK, "Excel 2"),
    (&[(0, b"\x09\0\x06\0")], OLD_WORKBOOK, "Excel 2"),
    (&[(0, b"\x09\x02\x06\0")], OLD_WORKBOOK, "Excel 3"),
    (&[(0, b"\x09\x04\x06\0")], OLD_WORKBOOK, "Excel 4"),
    (&[(0, b"\x09\x08\x08\0")], OLD_WORKBOOK, "Excel 5"),
    (&[(0, b"\x09\x08\x10\0")], OLD_WORKBOOK, "Excel 97"),
];

/// The header may stand anywhere in the first kilobyte; a file whose head is missing still ends as a PDF does.
fn is_pdf(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(1024)];
    let tail = &bytes[bytes.len().saturating_sub(1024)..];
    contains(head, b"%PDF-") || (contains(tail, b"startxref") && contains(tail, b"%%EOF"))
}

fn has(bytes: &[u8], at: usize, magic: &[u8]) -> bool {
    bytes.get(at..).is_some_and(|it| it.starts_with(magic))
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|it| it == wanted)
}

impl Sniffed {
    fn unknown(reason: impl Into<Message>) -> Sniffed {
        Sniffed { format: FileFormat::Unknown, reason: Some(reason.into()) }
    }

    /// A format that is known by name and not read.
    fn kind(reason: &'static str, kind: &str) -> Sniffed {
        Sniffed::unknown(Message::new(reason).with("kind", kind))
    }

    fn encrypted() -> Sniffed {
        let reason = Some(Message::new("reason-encrypted"));
        Sniffed { format: FileFormat::Encrypted, reason }
    }
}

impl From<FileFormat> for Sniffed {
    fn from(format: FileFormat) -> Sniffed {
        Sniffed { format, reason: None }
    }
}

#[cfg(test)]
mod tests;
