//! What the file says about itself: producer, creator and dates, as written.

use hayro_syntax::{
    Pdf,
    object::{Dict, ObjectIdentifier, String as PdfString},
};

use crate::evidence::{Extracted, FileFacts, Location, Reading, Text};

/// Fills the facts of the information dictionary.
pub(super) fn fill(facts: &mut FileFacts, pdf: &Pdf) {
    let Some(info) = dictionary(pdf) else { return };
    let entry = |key: &[u8]| {
        let written = text(info.get::<PdfString<'_>>(key)?.as_bytes());
        let raw = Text::from(written.trim());
        (!raw.is_empty()).then(|| Extracted {
            value: raw.clone(),
            raw,
            location: Location::WHOLE_FILE,
            reading: Reading::CERTAIN,
        })
    };
    facts.producer = entry(b"Producer");
    facts.creator = entry(b"Creator");
    facts.created = entry(b"CreationDate");
    facts.modified = entry(b"ModDate");
}

/// The information dictionary of the newest trailer.
///
/// The parser keeps its trailer to itself, so the reference is looked up in the bytes: trailers and
/// the dictionaries of cross-reference streams are never compressed. Later in the file is newer.
fn dictionary(pdf: &Pdf) -> Option<Dict<'_>> {
    let bytes = pdf.data().as_ref();
    let known = pdf.metadata();
    let agrees = |info: &Dict<'_>| {
        let same = |key: &[u8], value: &Option<Box<[u8]>>| {
            info.get::<PdfString<'_>>(key).as_ref().map(PdfString::as_bytes) == value.as_deref()
        };
        same(b"Producer", &known.producer) && same(b"Creator", &known.creator)
    };
    let mut fallback = None;
    let mut end = bytes.len();
    for _ in 0..64 {
        let Some(at) = bytes[..end].windows(5).rposition(|it| it == b"/Info") else { break };
        end = at;
        let Some(id) = reference(&bytes[at + 5..]) else { continue };
        let Some(info) = pdf.xref().get::<Dict<'_>>(id) else { continue };
        if agrees(&info) {
            return Some(info);
        }
        fallback.get_or_insert(info);
    }
    fallback
}

/// `12 0 R`
fn reference(bytes: &[u8]) -> Option<ObjectIdentifier> {
    let head =
        std::str::from_utf8(bytes.get(..bytes.len().min(32))?.split(|it| !it.is_ascii()).next()?)
            .ok()?;
    let mut words = head.split(|c: char| c.is_ascii_whitespace()).filter(|it| !it.is_empty());
    let number = words.next()?.parse().ok()?;
    let generation = words.next()?.parse().ok()?;
    words.next()?.starts_with('R').then(|| ObjectIdentifier::new(number, generation))
}

/// A PDF text string: UTF-16 or UTF-8 where it says so, else the PDF's own eight-bit set.
pub(super) fn text(bytes: &[u8]) -> String {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|it| unit([it[0], it[1]]));
        char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect()
    };
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|&it| pdf_doc_character(it)).collect(),
    }
}

fn pdf_doc_character(byte: u8) -> char {
    // Accents 0x18..0x20 and typography 0x80..0xA0; elsewhere Latin-1.
    const ACCENTS: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
    const MARKS: [char; 33] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚',
        '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}', '€',
    ];
    match byte {
        0x18..=0x1f => ACCENTS[usize::from(byte - 0x18)],
        0x80..=0xa0 => MARKS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::{reference, text};

    #[test]
    fn strings_are_read_in_the_set_they_name() {
        assert_eq!(text(b"D:20210131"), "D:20210131");
        assert_eq!(text(b"\xfe\xff\x06\x45\x06\x27"), "ما");
        assert_eq!(text(b"\xef\xbb\xbf\xc3\xa9"), "é");
        assert_eq!(text(b"caf\xe9 \xa0"), "café €");
    }

    #[test]
    fn references_need_all_three_parts() {
        assert!(reference(b" 12 0 R/Root").is_some());
        assert!(reference(b"<<12").is_none());
    }
}
