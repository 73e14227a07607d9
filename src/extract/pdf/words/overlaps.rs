//! Text drawn twice, and texts drawn over each other.

use super::pieces::{Piece, is_mark};
use crate::extract::pdf::page::Glyph;

/// Text drawn twice to look bold is one text: the later of two like glyphs at one place goes.
pub(super) fn without_doubles(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    // In order of their left edges, as numbers that sort as the edges do.
    let place = |(at, it): (u32, &Glyph)| u64::from(sortable(it.rect.left)) << 32 | u64::from(at);
    let mut order: Vec<u64> = (0..).zip(&glyphs).map(place).collect();
    order.sort_unstable();
    // Places side by side, for most neighbours are told apart by their place alone.
    let place = |it: u64| {
        let (at, glyph) = (it as u32, &glyphs[it as u32 as usize]);
        (glyph.rect.left, glyph.baseline, glyph.size, at)
    };
    let places: Vec<(f32, f32, f32, u32)> = order.into_iter().map(place).collect();
    let mut gone = vec![false; glyphs.len()];
    let mut any = false;
    for (at, &(left, baseline, size, a)) in places.iter().enumerate() {
        let first = &glyphs[a as usize];
        if gone[a as usize] || first.is_space() || is_mark(first) {
            continue;
        }
        let near = 0.12 * size;
        for &(other_left, other_baseline, other_size, b) in places[at + 1..].iter().take(2_000) {
            if other_left - left > near {
                break;
            }
            if (other_baseline - baseline).abs() <= near
                && (other_size - size).abs() <= near
                && glyphs[b as usize].meaning == first.meaning
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

/// A number that is greater where `value` is, as `total_cmp` has it.
fn sortable(value: f32) -> u32 {
    let bits = value.to_bits();
    if bits >> 31 == 0 { bits | 1 << 31 } else { !bits }
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
