//! Arabic whose letters a font maps wrongly: read, but in doubt.

use super::{TextLine, Word};
use crate::extract::pdf::bidi;

/// Signs and figures amid the letters of an Arabic word come of a font whose map of letters is wrong:
/// its words that hold any are doubted.
pub(super) fn doubt_signs(lines: &mut [TextLine]) {
    let foreign =
        |c: char| c.is_ascii_digit() || (c.is_ascii_punctuation() && c != '-' && c != '.');
    let amid = |text: &str| {
        let chars: Vec<char> = text.chars().collect();
        chars
            .windows(3)
            .any(|it| bidi::is_rtl(it[0]) && bidi::is_rtl(it[2]) && foreign(it[1]) && it[1] != '/')
    };
    let mut fonts: Vec<u32> = lines
        .iter()
        .flat_map(|it| &it.words)
        .filter(|it| bidi::has_rtl(&it.visual) && amid(&it.visual))
        .map(|it| it.font)
        .collect();
    fonts.sort_unstable();
    fonts.dedup();
    let of_font = |it: &&mut Word| {
        fonts.contains(&it.font) && bidi::has_rtl(&it.visual) && it.visual.contains(foreign)
    };
    if !fonts.is_empty() {
        let words = lines.iter_mut().flat_map(|it| &mut it.words);
        words.filter(of_font).for_each(|it| it.certain = false);
    }
    // The stroke that joins lam and kaf in some fonts is taken for a second lam.
    let joined = |it: &&mut Word| it.visual.contains("كللا");
    lines.iter_mut().flat_map(|it| &mut it.words).filter(joined).for_each(|it| it.certain = false);
}
