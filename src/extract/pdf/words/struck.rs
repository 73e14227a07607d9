//! Words that a line is drawn through: struck out, they no longer say what they say.

use super::{super::page::Rule, TextLine, Word};

/// Doubts words with a level stroke through the middle of their letters; `strokes` by height.
pub(in crate::extract::pdf) fn doubt_struck(lines: &mut [TextLine], strokes: &[Rule]) {
    if strokes.is_empty() {
        return;
    }
    for word in lines.iter_mut().flat_map(|it| &mut it.words) {
        word.certain &= !is_struck(word, strokes);
    }
}

/// Between a fifth and a half of the size above the baseline lies the middle of figures: rules of
/// tables and underlines keep clear of it.
fn is_struck(word: &Word, strokes: &[Rule]) -> bool {
    let (top, bottom) = (word.baseline - 0.5 * word.size, word.baseline - 0.2 * word.size);
    let from = strokes.partition_point(|it| it.at < top);
    strokes[from..].iter().take_while(|it| it.at <= bottom).any(|it| {
        let shared = it.to.min(word.rect.right) - it.from.max(word.rect.left);
        shared >= 0.7 * (word.rect.right - word.rect.left)
    })
}
