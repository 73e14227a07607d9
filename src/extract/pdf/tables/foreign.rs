//! Bands of a ruled grid that are not of its table: boxes of text above and below the columns.

use super::{Draft, RawTable};
use crate::extract::pdf::{
    columns::{self, Atom},
    geometry::Rect,
    page::Rule,
    ruling::Grid,
    words::{Kind, TextLine},
};

/// Whether figures go on behind most rows of a grid that no upright closes there: its level rules were drawn
/// too short, and the table is read without them.
pub(super) fn is_half(
    grid: &Grid,
    inside: &[TextLine],
    outside: &[TextLine],
    uprights: &[Rule],
) -> bool {
    let edge = grid.rect.right;
    let closed = uprights.iter().any(|it| {
        (it.at - edge).abs() < 3.0 && it.from < grid.rect.bottom && it.to > grid.rect.top
    });
    let row = |it: &&TextLine| it.words.iter().any(|it| it.kind == Kind::Number);
    let rows: Vec<&TextLine> = inside.iter().filter(row).collect();
    let goes_on = |row: &&&TextLine| {
        outside.iter().any(|it| {
            (it.baseline - row.baseline).abs() <= 0.2 * row.size
                && it.rect.left >= edge - 1.0
                && it.words[0].kind == Kind::Number
        })
    };
    !closed && rows.len() >= 4 && rows.iter().filter(goes_on).count() * 10 >= rows.len() * 7
}

/// `NET A PAYER` at the top left of a box, `3 712,39 DH` at its lower right, and nothing else in it.
pub(super) fn boxed_pair(rect: Rect, inside: &[TextLine]) -> Option<RawTable> {
    let [a, b] = inside else { return None };
    let (label, value) = if a.baseline <= b.baseline { (a, b) } else { (b, a) };
    let worded = label.words.iter().any(|it| it.kind == Kind::Text)
        && label.words.iter().all(|it| it.kind != Kind::Number);
    let amounts = value.words.iter().filter(|it| it.kind == Kind::Number).count();
    let units = value.words.iter().filter(|it| it.kind == Kind::Text);
    let short = units.clone().count() <= 1 && units.clone().all(|it| it.visual.len() <= 4);
    // Text right below text at one edge is a label over its value, which is known by that.
    let apart = value.rect.left > label.rect.left + label.size;
    if !worded || amounts != 1 || !short || !apart {
        return None;
    }
    let cells = [label, value].map(|it| Draft::of(it.words.clone()));
    Some(RawTable { rect, rows: vec![cells.into()] })
}

/// The grid without the bands at its ends that no wall parts and whose text runs across the columns.
pub(super) fn trimmed(grid: &Grid, lines: &[TextLine], uprights: &[Rule]) -> Option<Grid> {
    let last = grid.xs.len() - 1;
    let bands = grid.ys.len() - 1;
    let walls = |band: usize| grid.walls[band][1..last].iter().filter(|it| **it).count();
    // Without columns of its own the grid has nothing that a band could ignore.
    let parted = (0..bands).filter(|it| walls(*it) >= 2).count();
    if parted == 0 {
        return None;
    }
    let crosses = |atom: &Atom, words: &[crate::extract::pdf::words::Word]| {
        let over = |x: &&f32| atom.left < **x - 3.0 && atom.right > **x + 3.0;
        let within = &words[atom.from..atom.to];
        let letters = within.iter().any(|it| it.kind == Kind::Text);
        // A heading may be a little too wide for its column.
        let labelled = within.iter().any(|it| it.visual.contains(':'));
        let least = if labelled { 1 } else { 2 };
        letters && grid.xs[1..last].iter().filter(over).count() >= least
    };
    let foreign = |band: usize| {
        let inside = |line: &&TextLine| {
            let y = line.baseline - 0.3 * line.size;
            grid.ys[band] < y && y < grid.ys[band + 1]
        };
        let within: Vec<&TextLine> = lines.iter().filter(inside).collect();
        let across = within.iter().any(|line| {
            columns::atoms(&line.words, uprights).iter().any(|it| crosses(it, &line.words))
        });
        walls(band) == 0 && (within.is_empty() || across)
    };
    let (mut from, mut to) = (0, bands);
    while from < to && foreign(from) {
        from += 1;
    }
    while to > from && foreign(to - 1) {
        to -= 1;
    }
    if to - from < 2 || to - from == bands {
        return None;
    }
    Some(Grid {
        rect: Rect { top: grid.ys[from], bottom: grid.ys[to], ..grid.rect },
        xs: grid.xs.clone(),
        ys: grid.ys[from..=to].to_vec(),
        walls: grid.walls[from..to].to_vec(),
        floors: grid.floors[from..=to].to_vec(),
    })
}
