//! Bytes of a text file to characters: UTF-8, UTF-16, and the one-byte encodings of Windows.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// A decoded text, without its byte order mark.
#[derive(Debug)]
pub(super) struct Decoded {
    pub(super) text: String,
    /// Bytes that are no text in the file's encoding; they stand in the text as U+FFFD.
    pub(super) malformed: bool,
}

/// How text that is no UTF-8 and has no byte order mark is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fallback {
    /// One byte, one character, whatever the bytes: columns are counted in this text.
    OneByte,
    /// The encoding is guessed from the letters.
    Guess,
}

/// Bytes looked at when an encoding is guessed; registers repeat themselves.
const GUESS_FROM: usize = 1 << 20;

/// Decodes a whole file. Valid UTF-8 is not copied; other text is held twice for the time it takes.
pub(super) fn decode(mut bytes: Vec<u8>, fallback: Fallback) -> Decoded {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    } else if let Some(encoding) = utf_16(&bytes) {
        return decode_as(&bytes, encoding);
    }
    let valid = std::str::from_utf8(&bytes).map_err(|error| error.valid_up_to());
    match valid {
        Ok(_) => {}
        // A file cut inside its last character is still UTF-8, and so is one with a damaged byte.
        Err(upto) if mostly_utf_8(&bytes, upto) => return decode_as(&bytes, UTF_8),
        Err(_) => return decode_as(&bytes, other_encoding(&bytes, fallback)),
    }
    String::from_utf8(bytes).map_or_else(
        |error| decode_as(error.as_bytes(), UTF_8),
        |text| Decoded { text, malformed: false },
    )
}

/// Decodes the first bytes of a file, for a look at what it is.
pub(super) fn peek(bytes: &[u8], length: usize) -> String {
    let cut = bytes.len() > length;
    let start = &bytes[..length.min(bytes.len())];
    // The cut may fall inside a character: up to the last line end it does not.
    let upto = if cut { start.iter().rposition(|it| *it == b'\n') } else { None };
    let kept = upto.map_or(start, |at| &start[..=at]);
    decode(kept.to_vec(), Fallback::Guess).text
}

fn decode_as(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let (text, _, malformed) = encoding.decode(bytes);
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text.into_owned(),
    };
    Decoded { text, malformed }
}

/// UTF-16 by its byte order mark, or by every other byte being zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let start = &bytes[..bytes.len().min(1024)];
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|it| **it == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), start.len() / 2);
    match () {
        () if pairs < 2 => None,
        () if odd * 10 >= pairs * 6 && even * 20 <= pairs => Some(UTF_16LE),
        () if even * 10 >= pairs * 6 && odd * 20 <= pairs => Some(UTF_16BE),
        () => None,
    }
}

/// Whether nearly every byte beyond ASCII is part of a UTF-8 character, so that the rest is damage.
fn mostly_utf_8(bytes: &[u8], first_error: usize) -> bool {
    let window = &bytes[..bytes.len().min(first_error.saturating_add(GUESS_FROM))];
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in window.utf8_chunks() {
        good += chunk.valid().chars().filter(|it| !it.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad * 4
}

fn other_encoding(bytes: &[u8], fallback: Fallback) -> &'static Encoding {
    if fallback == Fallback::OneByte {
        return WINDOWS_1252;
    }
    // The detector needs letters: a long file may hold its first accent after a megabyte of digits.
    let first = bytes.iter().position(|it| !it.is_ascii()).unwrap_or(0).saturating_sub(64);
    let sample = &bytes[first..bytes.len().min(first.saturating_add(GUESS_FROM))];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let arabic = guess == WINDOWS_1256 || guess.name() == "ISO-8859-6";
    // A handful of accents looks like Turkish or Baltic as much as like French; what the
    // detector then says carries no weight, and the encodings agree on digits in any case.
    let beyond_ascii = sample.iter().filter(|it| !it.is_ascii()).count();
    if !arabic && beyond_ascii < 16 { WINDOWS_1252 } else { guess }
}

#[cfg(test)]
mod tests {
    use super::{Fallback, decode};

    fn text(bytes: &[u8]) -> String {
        decode(bytes.to_vec(), Fallback::Guess).text
    }

    #[test]
    fn a_byte_order_mark_is_no_character() {
        assert_eq!(text(b"\xef\xbb\xbfNom;Pr\xc3\xa9nom"), "Nom;Prénom");
        assert_eq!(text(b"\xff\xfeN\0o\0m\0"), "Nom");
        assert_eq!(text(b"\xfe\xff\0N\0o\0m"), "Nom");
    }

    #[test]
    fn utf_16_is_known_without_its_mark() {
        assert_eq!(text(b"N\0o\0m\0;\0N\0e\0t\0"), "Nom;Net");
    }

    #[test]
    fn french_accents_of_one_byte() {
        assert_eq!(text(b"Salari\xe9;D\xe9duction;Pay\xe9 \xe0"), "Salarié;Déduction;Payé à");
    }

    #[test]
    fn arabic_letters_of_one_byte() {
        let (bytes, _, _) =
            encoding_rs::WINDOWS_1256.encode("الاسم;الأجر الخام;عدد الأيام\nمحمد العلوي;2500,00;26\n");
        assert!(text(&bytes).starts_with("الاسم;الأجر الخام"));
    }

    #[test]
    fn a_file_cut_inside_a_character_is_still_utf_8() {
        let whole = "Prénom;Déclaré;Salarié é è".as_bytes();
        let cut = &whole[..whole.len() - 1];
        assert!(text(cut).starts_with("Prénom;Déclaré;Salarié é \u{fffd}"));
    }

    #[test]
    fn one_byte_is_one_column() {
        let decoded = decode(b"B02\x81\xe9\x00".to_vec(), Fallback::OneByte);
        assert_eq!(decoded.text.chars().count(), 6);
    }
}
