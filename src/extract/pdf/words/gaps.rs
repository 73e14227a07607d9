//! How far apart the words of a page stand: the programs that draw no spaces tell it by their gaps alone.

use super::pieces::Piece;
use crate::{
    evidence,
    extract::pdf::{fonts::Meaning, page::Glyph},
};

/// Gaps that are looked at, and steps they are counted in, in parts of the font size.
const LEAST: f32 = 0.15;
const MOST: f32 = 0.75;
const STEP: f32 = 0.05;
/// Fewer gaps than this tell nothing.
const ENOUGH: usize = 12;

/// The gap that most words of a page leave, in parts of the font size; 0 where none is usual.
pub(super) fn between_words(lines: &[Vec<Piece>]) -> f32 {
    let mut gaps: Vec<f32> = Vec::new();
    for pair in lines.iter().flat_map(|it| it.windows(2)) {
        let size = pair[0].size.max(pair[1].size);
        let gap = (pair[1].rect.left - pair[0].rect.right) / size;
        let letters = ends_in_letter(&pair[0]) && begins_with_letter(&pair[1]);
        if (LEAST..MOST).contains(&gap) && letters {
            gaps.push(gap);
        }
    }
    gaps.sort_by(f32::total_cmp);
    let near = |from: usize| gaps[from..].partition_point(|it| *it <= gaps[from] + STEP);
    let best = (0..gaps.len()).max_by_key(|&it| (near(it), gaps.len() - it));
    match best {
        Some(best) if near(best) >= ENOUGH && near(best) * 2 >= gaps.len() => {
            gaps[best + near(best) / 2]
        }
        _ => 0.0,
    }
}

fn ends_in_letter(piece: &Piece) -> bool {
    piece.glyphs.last().is_some_and(is_letter)
}

fn begins_with_letter(piece: &Piece) -> bool {
    piece.glyphs.first().is_some_and(is_letter)
}

fn is_letter(glyph: &Glyph) -> bool {
    match &glyph.meaning {
        Meaning::Char(c) | Meaning::Perhaps(c) => evidence::is_letter(*c),
        Meaning::Letters(_) => true,
        Meaning::Unmapped => false,
    }
}
