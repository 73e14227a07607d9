//! What an embedded font program calls its glyphs: its character map read backwards, then its glyph names.

use std::collections::HashMap;

use skrifa::{FontRef, GlyphNames, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

/// A character that says something; private and control characters say nothing about what is shown.
pub(super) fn known(c: char) -> Option<char> {
    let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    match c {
        '\t' | '\n' | '\r' => Some(' '),
        '\u{fffd}' => None,
        _ if private || c.is_control() => None,
        _ => Some(c),
    }
}

/// Reads a font program's character map backwards; glyph names fill the holes.
pub(super) fn characters_by_glyph(data: &[u8]) -> HashMap<u32, char> {
    let mut map = HashMap::new();
    let Ok(font) = FontRef::new(data) else { return map };
    let charmap = font.charmap();
    if !charmap.is_symbol() {
        for (character, glyph) in charmap.mappings() {
            let Some(c) = char::from_u32(character).and_then(known) else { continue };
            // Several characters may share a glyph: the plain one is meant, not its compatibility twin.
            map.entry(glyph.to_u32())
                .and_modify(|kept: &mut char| {
                    if plainness(c) < plainness(*kept) {
                        *kept = c;
                    }
                })
                .or_insert(c);
        }
    }
    for (glyph, name) in GlyphNames::new(&font).iter() {
        if name.is_synthesized() {
            continue;
        }
        if let Some(c) = character_of_name(name.as_str()) {
            map.entry(glyph.to_u32()).or_insert(c);
        }
    }
    map
}

fn plainness(c: char) -> (bool, u32) {
    let folded = std::iter::once(c).nfkc().next() != Some(c) || c == '\u{a0}' || c == '\u{ad}';
    (folded, u32::from(c))
}

/// The common part of the Adobe glyph names: letters, accented letters, digits, punctuation.
fn character_of_name(name: &str) -> Option<char> {
    let base = name.split('.').next()?;
    let mut chars = base.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return c.is_ascii_alphabetic().then_some(c);
    }
    if let Some(hex) = base.strip_prefix("uni").filter(|it| it.len() == 4) {
        return u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).and_then(known);
    }
    if let Some(&(_, c)) = NAMES.iter().find(|(known, _)| *known == base) {
        return Some(c);
    }
    let accent = ACCENTS.iter().find(|(accent, _)| base.len() > 1 && &base[1..] == *accent)?;
    let letter = base.chars().next().filter(char::is_ascii_alphabetic)?;
    [letter, accent.1].into_iter().nfc().next()
}

static ACCENTS: &[(&str, char)] = &[
    ("grave", '\u{300}'),
    ("acute", '\u{301}'),
    ("circumflex", '\u{302}'),
    ("tilde", '\u{303}'),
    ("dieresis", '\u{308}'),
    ("ring", '\u{30a}'),
    ("cedilla", '\u{327}'),
];

static NAMES: &[(&str, char)] = &[
    ("zero", '0'),
    ("one", '1'),
    ("two", '2'),
    ("three", '3'),
    ("four", '4'),
    ("five", '5'),
    ("six", '6'),
    ("seven", '7'),
    ("eight", '8'),
    ("nine", '9'),
    ("space", ' '),
    ("nbspace", '\u{a0}'),
    ("comma", ','),
    ("period", '.'),
    ("colon", ':'),
    ("semicolon", ';'),
    ("slash", '/'),
    ("hyphen", '-'),
    ("minus", '-'),
    ("plus", '+'),
    ("percent", '%'),
    ("parenleft", '('),
    ("parenright", ')'),
    ("quotesingle", '\''),
    ("quoteright", '’'),
    ("degree", '°'),
    ("equal", '='),
    ("asterisk", '*'),
    ("ampersand", '&'),
    ("underscore", '_'),
    ("Euro", '€'),
    ("endash", '–'),
    ("emdash", '—'),
];

#[cfg(test)]
mod tests {
    use super::character_of_name;

    #[test]
    fn glyph_names_tell_their_characters() {
        let cases = [
            ("A", Some('A')),
            ("eight", Some('8')),
            ("eacute", Some('é')),
            ("Ccedilla", Some('Ç')),
            ("uni0645", Some('م')),
            ("seven.tnum", Some('7')),
            ("g12", None),
            (".notdef", None),
        ];
        for (name, character) in cases {
            assert_eq!(character_of_name(name), character, "{name}");
        }
    }
}
