//! Lists of lines headed by a lone word for their side: `Précomptes` over labels and amounts.

use crate::{
    extract::Table,
    interpret::{
        headings::{Fit, Found, Meaning},
        layout::{
            columns::{Column, columns},
            grid::row_spots,
            heading_rows::Heading,
            looks::looks_like_value,
            twins,
        },
        spot::{Area, Strip},
    },
    payroll::Name,
};

/// Longer tables are no slip's.
const MOST_ROWS: usize = 80;

/// The lists of a table that only lone words head, in it or in the nearest line above; and which of the
/// lines that is.
pub(super) fn headings(
    table: &Table,
    above: &[(usize, &Strip)],
) -> Option<(Vec<Heading>, Vec<usize>)> {
    let rows = table.rows();
    if !(2..=MOST_ROWS).contains(&rows) {
        return None;
    }
    let (mut heads, mut used) = (Vec::new(), Vec::new());
    if let Some((line, side)) = side_above(table, above) {
        heads.push((0..0, side));
        used.push(line);
    }
    let (mut first, mut last) = (true, false);
    for row in 0..rows {
        let cells = row_spots(table, row);
        let (front, back) = (cells.first()?, cells.last()?);
        let values = cells.iter().filter(|it| looks_like_value(&it.1.text)).count();
        if let ([lone], 0) = (&cells[..], values) {
            if let Some(side) = twins::side_named(&lone.1.text) {
                heads.push((row..row + 1, side));
            }
            continue;
        }
        // A label and its figures, on the same side in every row.
        let words = [front, back].map(|it| !looks_like_value(&it.1.text));
        if values + 1 != cells.len() || values == 0 {
            return None;
        }
        first &= words[0];
        last |= words[1];
    }
    let labels_first = first && !last;
    let starts_headed = heads.first().is_some_and(|it| it.0.start == 0);
    if !starts_headed || first == last {
        return None;
    }
    let ends = heads.iter().skip(1).map(|it| it.0.start).chain([rows]).collect::<Vec<_>>();
    let mut found = Vec::new();
    for ((rows, side), end) in heads.into_iter().zip(ends) {
        let lines = (rows.end..end).filter(|it| row_spots(table, *it).len() >= 2).count();
        if lines == 0 {
            return None;
        }
        let columns = named(table, rows.end, side, labels_first)?;
        found.push(Heading { rows, columns });
    }
    Some((found, used))
}

/// The nearest line above, where it is a lone word for a side and stands over the table.
fn side_above(table: &Table, above: &[(usize, &Strip)]) -> Option<(usize, Meaning)> {
    let (line, strip) = above.first()?;
    let [spot] = &strip.spots[..] else { return None };
    let first = row_spots(table, 0).into_iter().map(|it| it.1.area).reduce(Area::union)?;
    let near = first.top - spot.area.bottom <= spot.area.height() * 3 / 2;
    let over = spot.area.shared_width(first) > 0;
    (near && over).then(|| twins::side_named(&spot.text)).flatten().map(|side| (*line, side))
}

/// The columns below a lone word: labels, and amounts in the column that is farthest from them.
fn named(table: &Table, body: usize, side: Meaning, labels_first: bool) -> Option<Vec<Column>> {
    let mut columns = columns(table, &[], &[], body);
    let filled: Vec<usize> = (0..columns.len()).filter(|it| columns[*it].cells.is_some()).collect();
    let (&first, &last) = (filled.first()?, filled.last()?);
    let (label, amount) = if labels_first { (first, last) } else { (last, first) };
    if label == amount {
        return None;
    }
    let known = |meaning| Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    columns[label].found = known(Meaning::Field(Name::Label));
    columns[amount].found = known(side);
    Some(columns)
}
