//! Boxes of one character each, read as what was written into them.

use super::{Shape, pieces::Piece};
use crate::extract::pdf::{geometry::Rect, page::Rule, typed};

/// Boxes of one character each become one piece.
pub(super) fn without_combs(line: Vec<Piece>, uprights: &[Rule]) -> Vec<Piece> {
    if uprights.len() < 3 || line.iter().filter(|it| it.glyphs.len() == 1).count() < 4 {
        return line;
    }
    let parted = |a: &Rect, b: &Rect| {
        let (left, right) = (a.center().0, b.center().0);
        let first = uprights.partition_point(|it| it.at < left);
        uprights[first..]
            .iter()
            .take_while(|it| it.at <= right)
            .any(|it| it.from < a.bottom && it.to > a.top)
    };
    let mut out: Vec<Piece> = Vec::with_capacity(line.len());
    let mut singles: Vec<Piece> = Vec::new();
    let combs = |singles: &[Piece]| {
        let places: Vec<(Rect, f32)> = singles.iter().map(|it| (it.rect, it.size)).collect();
        typed::combs(&places, parted)
    };
    let is_long = |it: &(usize, usize, f32)| it.1 - it.0 >= typed::LEAST_COMB;
    // Two boxes or three beside those of a longer number are as wide: a month beside a year.
    let stretches = line.split(|it| it.glyphs.len() != 1).flat_map(combs);
    let pitches: Vec<f32> = stretches.filter(is_long).map(|it| it.2).collect();
    let is_comb = |it: &(usize, usize, f32)| {
        is_long(it) || pitches.iter().any(|pitch| (pitch - it.2).abs() <= 0.1 * pitch)
    };
    let flush = |singles: &mut Vec<Piece>, out: &mut Vec<Piece>| {
        let mut combs = combs(singles).into_iter().filter(is_comb).peekable();
        for (at, piece) in singles.drain(..).enumerate() {
            while combs.peek().is_some_and(|it| at >= it.1) {
                combs.next();
            }
            match (combs.peek(), out.last_mut()) {
                (Some(&(from, ..)), Some(comb)) if at > from => {
                    comb.shape = Shape::Comb;
                    comb.certain &= piece.certain;
                    piece.glyphs.into_iter().for_each(|it| comb.take(it));
                }
                _ => out.push(piece),
            }
        }
    };
    for piece in line {
        if piece.glyphs.len() == 1 {
            singles.push(piece);
        } else {
            flush(&mut singles, &mut out);
            out.push(piece);
        }
    }
    flush(&mut singles, &mut out);
    out
}
