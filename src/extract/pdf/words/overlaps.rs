//! Text drawn twice, and texts drawn over each other.

use super::pieces::{Piece, is_mark};
use crate::extract::pdf::page::Glyph;

/// Text drawn twice to look bold is one text: the later of two like glyphs at one place goes.
pub(super) fn without_doubles(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    let mut order: Vec<u32> = (0..glyphs.len() as u32).collect();
    order.sort_by(|&a, &b| {
        let left = |it: u32| glyphs[it as usize].rect.left;
        left(a).total_cmp(&left(b)).then(a.cmp(&b))
    });
    let mut gone = vec![false; glyphs.len()];
    let mut any = false;
    for (place, &a) in order.iter().enumerate() {
        let first = &glyphs[a as usize];
        if gone[a as usize] || first.is_space() || is_mark(first) {
            continue;
        }
        let near = 0.12 * first.size;
        for &b in order[place + 1..].iter().take(2_000) {
            let second = &glyphs[b as usize];
            if second.rect.left - first.rect.left > near {
                break;
            }
            if (second.baseline - first.baseline).abs() <= near
                && (second.size - first.size).abs() <= near
                && second.meaning == first.meaning
            {
                gone[a.max(b) as usize] = true;
                any = true;
            }
        }
    }
    if !any {
        return glyphs;
    }
    glyphs.into_iter().zip(gone).filter_map(|(it, gone)| (!gone).then_some(it)).collect()
}

/// Different texts drawn over each other are uncertain.
pub(super) fn doubt_overlaps(pieces: &mut [Piece]) {
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by(|&a, &b| pieces[a].rect.left.total_cmp(&pieces[b].rect.left));
    let mut doubtful = vec![false; pieces.len()];
    for (place, &a) in order.iter().enumerate() {
        for &b in order[place + 1..].iter().take(2_000) {
            let (first, second) = (&pieces[a], &pieces[b]);
            if second.rect.left > first.rect.right - 0.02 * first.size {
                break;
            }
            let size = first.size.max(second.size);
            if (first.baseline - second.baseline).abs() > 0.3 * size {
                continue;
            }
            let shared = first.rect.intersection(second.rect).width();
            let narrow = first.rect.width().min(second.rect.width());
            if shared > 0.35 * size && shared > 0.3 * narrow {
                doubtful[a] = true;
                doubtful[b] = true;
            }
        }
    }
    for (piece, doubt) in pieces.iter_mut().zip(doubtful) {
        piece.certain &= !doubt;
    }
}
