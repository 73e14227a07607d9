//! A heading set to the other side of its column than the entries: under it only the word of the total
//! stands, and the column beside it has no heading at all.

use super::Atom;
use crate::extract::pdf::words::{Kind, TextLine, Word};

/// Of three columns with these sides, which border of the middle one is none: 0 the left, 1 the right.
pub(super) fn border(
    lines: &[&TextLine],
    headings: &[&Vec<Atom>],
    [before, left, right, after]: [f32; 4],
) -> Option<usize> {
    let inside = |it: &Word, from: f32, to: f32| (from..to).contains(&it.rect.center().0);
    let headed = |from: f32, to: f32| {
        let within = |it: &Atom| (from..to).contains(&f32::midpoint(it.left, it.right));
        headings.iter().any(|atoms| atoms.iter().any(within))
    };
    if !headed(left, right) {
        return None;
    }
    let filled = |it: &&&TextLine| it.words.iter().any(|it| inside(it, left, right));
    let few: Vec<&&TextLine> = lines.iter().filter(filled).collect();
    let words = few.iter().flat_map(|it| &it.words).filter(|it| inside(it, left, right));
    if few.is_empty()
        || few.len() > 1 + lines.len() / 20
        || !words.clone().all(|it| it.kind == Kind::Text)
    {
        return None;
    }
    // Most rows fill the column without a heading, and those that fill the other leave it white.
    let takes = |from: f32, to: f32| {
        let held = |it: &&&TextLine| it.words.iter().any(|it| inside(it, from, to));
        !headed(from, to)
            && !few.iter().any(&held)
            && lines.iter().filter(held).count() * 10 >= lines.len() * 7
    };
    [(before, left), (right, after)].iter().position(|it| takes(it.0, it.1))
}
