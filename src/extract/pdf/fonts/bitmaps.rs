//! Bitmap fonts of TeX: glyphs named after their codes, `a65`, in encodings of TeX that no table in the file tells.
//!
//! Digits and letters stand there where ASCII has them, but so do the signs of fonts for formulas. What
//! tells a font of text is the widths of its glyphs: digits are all as wide, an `i` is narrower than an `m`.

use std::{collections::BTreeMap, rc::Rc};

use hayro_syntax::object::{Array, Dict, Object};

use super::Meaning;

/// A font whose glyphs are named after their codes.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Bitmaps {
    is_text: bool,
    /// Without digits it may be a font of letters for formulas, whose signs are others.
    has_digits: bool,
    /// Letters with accents of the encoding T1.
    is_accented: bool,
    /// The ligatures stand where the encoding OT1 has them.
    low_ligatures: bool,
}

impl Bitmaps {
    pub(super) fn of(dict: &Dict<'_>) -> Option<Bitmaps> {
        let widths = widths(dict, &codes(dict)?);
        let digits: Vec<f32> = (b'0'..=b'9').filter_map(|it| widths.get(&it).copied()).collect();
        let has = |from: u8, to: u8| widths.range(from..=to).next().is_some();
        Some(Bitmaps {
            is_text: is_text(&widths, &digits),
            has_digits: !digits.is_empty(),
            is_accented: has(0xc0, 0xff),
            low_ligatures: has(11, 15) && !has(27, 31),
        })
    }

    pub(super) fn meaning(&self, code: u8) -> Meaning {
        if !self.is_text {
            return match char::from(code) {
                // A sign alone, as the degree of `N°`, is no letter or figure to be wrong about.
                c if c >= '\u{a0}' && !c.is_alphanumeric() => Meaning::Char(c),
                // Nothing says that this is text.
                c if c.is_ascii_graphic() || c >= '\u{a0}' => Meaning::Perhaps(c),
                _ => Meaning::Unmapped,
            };
        }
        let letters = |text: &str| Meaning::Letters(Rc::from(text));
        match (code, self.is_accented) {
            (b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z', _) => Meaning::Char(char::from(code)),
            (b'!' | b'#' | b'%'..=b'&' | b'('..=b'/' | b'?' | b'@' | b'[' | b']', _) => {
                Meaning::Char(char::from(code))
            }
            (b':' | b';' | b'=', _) if self.has_digits => Meaning::Char(char::from(code)),
            (b'\'', _) => Meaning::Char('’'),
            (16, true) => Meaning::Char('“'),
            (17, true) => Meaning::Char('”'),
            (19, true) => Meaning::Char('«'),
            (20, true) => Meaning::Char('»'),
            (21, true) => Meaning::Char('–'),
            (22, true) => Meaning::Char('—'),
            (27..=31, true) => letters(LIGATURES[usize::from(code - 27)]),
            (11..=15, false) if self.low_ligatures => letters(LIGATURES[usize::from(code - 11)]),
            (0xd7, true) => Meaning::Char('Œ'),
            (0xf7, true) => Meaning::Char('œ'),
            (0xdf, true) => letters("SS"),
            (0xff, true) => Meaning::Char('ß'),
            (0xc0.., true) => Meaning::Char(char::from(code)),
            (b'!'..=b'~', _) => Meaning::Perhaps(char::from(code)),
            _ => Meaning::Unmapped,
        }
    }
}

const LIGATURES: [&str; 5] = ["ff", "fi", "fl", "ffi", "ffl"];

/// The codes of the font's encoding, where every glyph is named after its own.
fn codes(dict: &Dict<'_>) -> Option<Vec<u8>> {
    let differences = dict.get::<Dict<'_>>(b"Encoding")?.get::<Array<'_>>(b"Differences")?;
    let mut code = 0_u32;
    let mut codes = Vec::new();
    for item in differences.iter::<Object<'_>>() {
        match item {
            Object::Number(number) => code = u32::try_from(number.as_i64()).unwrap_or(0),
            Object::Name(name) => {
                let digits = name.as_str().strip_prefix('a');
                match digits.and_then(|it| it.parse::<u32>().ok()) {
                    Some(number) if number == code => codes.push(u8::try_from(code).ok()?),
                    _ if name.as_ref() == b".notdef" => {}
                    _ => return None,
                }
                code = code.saturating_add(1);
            }
            _ => {}
        }
    }
    (!codes.is_empty()).then_some(codes)
}

fn widths(dict: &Dict<'_>, codes: &[u8]) -> BTreeMap<u8, f32> {
    let first = dict.get::<u32>(b"FirstChar").unwrap_or(0) as usize;
    let listed: Vec<f32> = dict
        .get::<Array<'_>>(b"Widths")
        .map(|it| it.iter::<f32>().take(256).collect())
        .unwrap_or_default();
    let width = |code: &u8| {
        let width = listed.get(usize::from(*code).checked_sub(first)?)?;
        (*width > 0.0).then_some((*code, *width))
    };
    codes.iter().filter_map(width).collect()
}

fn is_text(widths: &BTreeMap<u8, f32>, digits: &[f32]) -> bool {
    let of = |wanted: &[u8]| -> Vec<f32> {
        wanted.iter().filter_map(|it| widths.get(it).copied()).collect()
    };
    let least = |some: &[f32]| some.iter().copied().fold(f32::INFINITY, f32::min);
    let most = |some: &[f32]| some.iter().copied().fold(0.0, f32::max);
    let even = |some: &[f32]| most(some) <= 1.02 * least(some);
    let letters: Vec<f32> =
        widths.iter().filter(|it| it.0.is_ascii_alphabetic()).map(|it| *it.1).collect();
    if !even(digits) {
        return false;
    }
    if letters.len() + digits.len() >= 6 && even(&[digits, &letters].concat()) {
        return true;
    }
    let (narrow, wide) = (of(b"fijlt"), of(b"mwMWAGNOQ"));
    if !narrow.is_empty() && !wide.is_empty() && most(&narrow) >= least(&wide) {
        return false;
    }
    let ordered = !narrow.is_empty() && !wide.is_empty();
    let points = of(b",.");
    let pointed = !points.is_empty() && most(&points) < 0.75 * least(digits);
    match digits.len() {
        0 | 1 => ordered && letters.len() >= 6,
        _ => pointed || (ordered && letters.len() >= 3),
    }
}

#[cfg(test)]
mod tests {
    use super::is_text;

    fn told(glyphs: &[(u8, f32)]) -> bool {
        let widths = glyphs.iter().copied().collect();
        let digits: Vec<f32> =
            glyphs.iter().filter(|it| it.0.is_ascii_digit()).map(|it| it.1).collect();
        is_text(&widths, &digits)
    }

    #[test]
    fn widths_tell_text_from_signs() {
        assert!(told(&[(b'0', 41.5), (b'8', 41.5), (b',', 23.0)]), "figures alone");
        assert!(told(&[
            (b'B', 58.8),
            (b'a', 41.5),
            (b'i', 23.0),
            (b'l', 23.0),
            (b'm', 69.2),
            (b't', 32.0)
        ]));
        assert!(!told(&[(b'0', 23.0), (b'1', 83.0), (b'2', 55.0)]), "a prime and an infinity");
        assert!(!told(&[(b'0', 41.5)]), "one glyph tells nothing");
    }
}
