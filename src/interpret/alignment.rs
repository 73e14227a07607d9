//! A printed total belongs to the column it stands under: geometry that says otherwise is a doubt.
//!
//! `Net total: 496.00` under a column of quantities is a sentence, not that column's total.

use crate::{
    evidence::{Bbox, Field, Location, Region},
    payroll::{Row, Total, Value},
};

/// How far an edge may lie from its column's, in tenths of a point: bold figures are wider.
const SLACK: i32 = 40;

/// Marks totals of a page as uncertain where they line up with none of their column's edges.
pub(super) fn doubt_misaligned<'a>(totals: impl Iterator<Item = &'a mut Total>, rows: &[Row]) {
    for total in totals.filter(|it| !it.of_lines) {
        for (name, value) in total.fields.iter_mut() {
            let Value::Amount(Field::Read(printed)) = value else { continue };
            let Some(own) = bbox(&printed.location) else { continue };
            let column: Vec<Bbox> = rows
                .get(total.covers.clone())
                .unwrap_or_default()
                .iter()
                .filter_map(|row| cell(row.fields.amount(name)))
                .collect();
            if column.len() >= 2 && !stands_under(own, &column) {
                printed.reading.certain = false;
            }
        }
    }
}

fn cell(field: &Field<crate::payroll::Amount>) -> Option<Bbox> {
    bbox(field.location()?)
}

fn bbox(location: &Location) -> Option<Bbox> {
    match location.region {
        Region::Page { bbox, .. } => bbox,
        _ => None,
    }
}

/// Whether the right edge, the left edge or the middle is that of most cells of the column, or the
/// figure lies within the column's own span.
fn stands_under(own: Bbox, column: &[Bbox]) -> bool {
    let most = |edge: fn(Bbox) -> i32| {
        let near = column.iter().filter(|it| (edge(**it) - edge(own)).abs() <= SLACK);
        near.count() * 2 >= column.len()
    };
    // In a register laid on its side the total ends the line of its parts.
    most(|it| it.right)
        || most(|it| it.left)
        || most(|it| i32::midpoint(it.left, it.right))
        || column.iter().all(|it| it.top == own.top)
}

#[cfg(test)]
mod tests {
    use super::stands_under;
    use crate::evidence::Bbox;

    fn at(left: i32, right: i32) -> Bbox {
        Bbox { left, top: 0, right, bottom: 100 }
    }

    #[test]
    fn right_aligned_figures_share_their_right_edge() {
        let column = [at(4000, 4400), at(4050, 4400), at(4100, 4400)];
        let total = Bbox { top: 200, bottom: 300, ..at(3900, 4402) };
        assert!(stands_under(total, &column));
        let below = |left, right| Bbox { top: 200, bottom: 300, ..at(left, right) };
        assert!(!stands_under(below(3000, 3500), &column));
        // A register on its side adds up at the end of the line.
        assert!(stands_under(at(9000, 9500), &column));
    }
}
