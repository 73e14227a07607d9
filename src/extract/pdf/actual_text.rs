//! `ActualText`: what a producer says its glyphs mean, where the glyphs alone do not tell.

use std::rc::Rc;

use unicode_normalization::UnicodeNormalization;

use super::{fonts::Meaning, page::PageContent};

/// Applies the marked text to the glyphs drawn since `first`.
///
/// What is drawn comes first. The mark fills in glyphs without meaning and ligatures of joined scripts;
/// where it contradicts letters or digits that are drawn plainly, the drawn ones stay, uncertain.
pub(super) fn apply(page: &mut PageContent, first: usize, actual: &str) {
    let Some(span) = page.glyphs.get(first..).filter(|it| !it.is_empty()) else { return };
    let mut drawn = String::new();
    let mut unmapped = false;
    for glyph in span {
        match &glyph.meaning {
            Meaning::Char(c) | Meaning::Perhaps(c) => drawn.push(*c),
            Meaning::Letters(text) => drawn.push_str(text),
            Meaning::Unmapped => unmapped = true,
        }
    }
    let (shown, said) = (folded(&drawn), folded(actual));
    if !unmapped && (same_letters(&shown, &said) || said.is_empty()) {
        return;
    }
    let joined = |text: &str| text.chars().any(|c| matches!(c, '\u{590}'..='\u{8ff}'));
    let digits = |text: &str| text.chars().filter(|c| c.is_numeric()).collect::<String>();
    let short = span.len() <= 8;
    let believed = digits(&shown) == digits(&said) && (joined(&said) || said.is_empty());
    if (unmapped && shown.is_empty()) || (believed && short) || (unmapped && short) {
        replace(page, first, actual);
        return;
    }
    let rect = span.iter().map(|it| it.rect).reduce(super::geometry::Rect::union);
    if let Some(rect) = rect
        && page.disguised.len() < 1_000
    {
        page.disguised.push((drawn, actual.to_owned(), rect));
    }
    for glyph in &mut page.glyphs[first..] {
        if let Meaning::Char(c) = glyph.meaning {
            glyph.meaning = Meaning::Perhaps(c);
        }
    }
}

/// The first glyph takes the whole text and the whole box, the others go.
fn replace(page: &mut PageContent, first: usize, actual: &str) {
    let rect = page.glyphs[first..].iter().map(|it| it.rect).reduce(super::geometry::Rect::union);
    let mut chars = actual.chars().filter(|c| !c.is_control());
    let meaning = match (chars.next(), chars.next()) {
        (None, _) => Meaning::Char(' '),
        (Some(c), None) => Meaning::Char(c),
        _ => Meaning::Letters(Rc::from(actual)),
    };
    page.glyphs.truncate(first + 1);
    if let (Some(glyph), Some(rect)) = (page.glyphs.last_mut(), rect) {
        glyph.meaning = meaning;
        glyph.rect = rect;
    }
}

fn folded(text: &str) -> String {
    // Leaders, hyphens and bullets are drawn and told apart freely; letters and digits are not.
    text.nfkc().filter(|c| c.is_alphanumeric()).collect()
}

/// Glyphs stand in drawing order, marked text in reading order: compared as a bag of characters.
fn same_letters(a: &str, b: &str) -> bool {
    let sorted = |text: &str| {
        let mut chars: Vec<char> = text.chars().collect();
        chars.sort_unstable();
        chars
    };
    a == b || (a.len() == b.len() && sorted(a) == sorted(b))
}
