//! Layers of recognised text whose words are drawn too narrow: the program stretches each word together with
//! a space behind it over the picture of the word alone.

use super::pieces::Piece;

/// Fewer words than this tell nothing.
const ENOUGH: usize = 12;
/// What is left between the end of the space and the next word, in parts of the font size.
const GAP: std::ops::Range<f32> = 0.1..0.9;

/// Gives such words their width back, where most spaces of a page end before the next word begins.
pub(super) fn widen(lines: &mut [Vec<Piece>]) {
    let (mut all, mut short) = (0, 0);
    for pair in lines.iter().flat_map(|it| it.windows(2)) {
        let Some(end) = pair[0].space_ends else { continue };
        let gap = (pair[1].rect.left - end) / pair[0].size;
        if gap < GAP.end {
            all += 1;
            short += usize::from(GAP.contains(&gap));
        }
    }
    if all < ENOUGH || short * 10 < all * 8 {
        return;
    }
    for piece in lines.iter_mut().flatten() {
        if let Some(end) = piece.space_ends.filter(|it| *it > piece.rect.right) {
            piece.rect.right = end;
        }
    }
}
