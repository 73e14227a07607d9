//! A second line in smaller print under the entries of a column, row after row: job under name, date under
//! number. It is no part of the entry above it and stands in a column of its own.

use super::{Draft, RawTable};
use crate::extract::pdf::bidi;

/// How much smaller the print is.
const SMALLER: f32 = 0.88;
/// Fewer rows than this prove nothing.
const FEW: usize = 3;

/// Parts the small print of each column from its entries.
pub(super) fn part(table: &mut RawTable) {
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    for column in (0..width).rev() {
        let cells = || table.rows.iter().filter_map(|row| row.get(column)?.as_ref());
        let small = cells().filter(|it| below(it).is_some()).count();
        if small < FEW || small * 10 < cells().count() * 6 {
            continue;
        }
        // What comes second stands to the left in Arabic.
        let arabic = cells().filter(|it| is_arabic(it)).count() * 2 > cells().count();
        for row in &mut table.rows {
            let Some(cell) = row.get_mut(column) else { continue };
            let rest = cell.as_mut().and_then(|it| {
                let at = below(it)?;
                Draft::of_lines(it.lines.split_off(at))
            });
            row.insert(column + usize::from(!arabic), rest);
        }
    }
}

fn is_arabic(cell: &Draft) -> bool {
    cell.lines.iter().flatten().any(|it| bidi::has_rtl(&it.visual))
}

/// Where the lines in smaller print begin, if they all do.
fn below(cell: &Draft) -> Option<usize> {
    let size = |line: &[crate::extract::pdf::words::Word]| {
        line.iter().map(|it| it.size).fold(0.0, f32::max)
    };
    let first = size(cell.lines.first()?);
    let is_small = |line: &Vec<_>| size(line) <= SMALLER * first;
    let at = cell.lines.iter().position(is_small)?;
    cell.lines[at..].iter().all(is_small).then_some(at)
}

/// Whether a line is nothing but what the entry above it is computed from: `8 200,00 × 5,00 %` in small
/// print under `Prime d'ancienneté`.
pub(super) fn is_product_under(row: &[Option<Draft>], cells: &[Option<Draft>]) -> bool {
    let mut filled =
        row.iter().zip(cells).filter_map(|(above, below)| Some((above, below.as_ref()?)));
    let (Some((Some(above), below)), None) = (filled.next(), filled.next()) else { return false };
    let text: String = below.lines.iter().flatten().map(|it| &*it.visual).collect();
    let factors = text.split(['×', 'x', '*']).filter(|it| it.contains(|it: char| it.is_numeric()));
    !above.is_number() && is_under(row, cells) && factors.count() == 2 && text.contains('%')
}

/// Whether a line of cells is smaller print under a row.
pub(super) fn is_under(row: &[Option<Draft>], cells: &[Option<Draft>]) -> bool {
    let size = |cells: &[Option<Draft>]| {
        let words = cells.iter().flatten().filter_map(|it| it.lines.first()).flatten();
        words.map(|it| it.size).fold(0.0, f32::max)
    };
    let under = row.iter().zip(cells).all(|(above, below)| below.is_none() || above.is_some());
    under && size(cells) > 0.0 && size(cells) <= SMALLER * size(row)
}
