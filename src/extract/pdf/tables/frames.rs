//! Boxes side by side, each with a list of its own that no rule parts into columns: payments, deductions and
//! sums of a payslip. Their lines stand at heights of their own, and are no rows of one table.

use crate::extract::pdf::{columns, geometry::Rect, page::Rule, ruling::Grid, words::TextLine};

/// Lines in several columns that make a list; fewer are chance.
const FEW: usize = 2;

/// The boxes of such a grid.
pub(super) fn side_by_side(
    grid: &Grid,
    lines: &[TextLine],
    uprights: &[Rule],
) -> Option<Vec<Rect>> {
    let last = grid.xs.len() - 1;
    let whole = |x: &usize| grid.walls.iter().all(|band| band[*x]);
    let walls: Vec<usize> = (0..=last).filter(whole).collect();
    let boxes: Vec<Rect> = walls
        .windows(2)
        .map(|it| Rect { left: grid.xs[it[0]], right: grid.xs[it[1]], ..grid.rect })
        .collect();
    if boxes.len() < 2 {
        return None;
    }
    let within = |rect: &Rect| super::within(lines, *rect);
    let lists: Vec<Vec<TextLine>> = boxes
        .iter()
        .map(within)
        .filter(|own| {
            let parted = |it: &&TextLine| columns::atoms(&it.words, uprights).len() >= 2;
            own.iter().filter(parted).count() >= FEW
        })
        .collect();
    let apart = lists.windows(2).filter(|it| are_apart(&it[0], &it[1])).count();
    (lists.len() >= 2 && apart + 1 == lists.len()).then_some(boxes)
}

/// Whether most lines of the shorter list stand between those of the other one.
fn are_apart(a: &[TextLine], b: &[TextLine]) -> bool {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let level = |it: &&TextLine| {
        many.iter().any(|other| (other.baseline - it.baseline).abs() <= 0.06 * it.size)
    };
    few.iter().filter(level).count() * 2 < few.len()
}
