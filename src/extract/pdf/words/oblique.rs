//! Text that runs at an angle: a stamp across the page. Each stroke is a line of its own.

use super::{TextLine, Word, pieces::Piece};
use crate::extract::pdf::page::Glyph;

/// Lines of slanted text, one for each operator that drew it; letters drawn one by one stay alone.
pub(in crate::extract::pdf) fn lines(glyphs: &[Glyph]) -> Vec<TextLine> {
    glyphs.chunk_by(|a, b| a.shown_by == b.shown_by).filter_map(line).collect()
}

fn line(stroke: &[Glyph]) -> Option<TextLine> {
    let words = stroke.split(Glyph::is_space).filter_map(|word| {
        let (first, rest) = word.split_first()?;
        let mut piece = Piece::of(first.clone());
        for it in rest {
            piece.take(it.clone());
        }
        Some(Word::of(&piece))
    });
    let mut words: Vec<Word> = words.collect();
    words.sort_by(|a, b| a.rect.left.total_cmp(&b.rect.left));
    TextLine::of(words)
}
