//! Figures of a page whose first digits may stand in the cell before them: `l6 | 673,98`.
//!
//! A reader of scans takes a digit for a letter, and the figure falls apart where its thousands are
//! set off by a blank. What begins with a group of three digits right behind such a piece is read, and
//! not certain.

use crate::{
    evidence::{Bbox, Region},
    extract::{Cell, Table},
};

/// Marks such figures in every table of a page.
pub(super) fn doubt(tables: &mut [Table]) {
    for table in tables.iter_mut().filter(|it| it.location.page_number().is_some()) {
        let rows = 0..table.rows();
        let lost: Vec<(usize, usize)> =
            rows.flat_map(|row| lost_in(table, row).into_iter().map(move |it| (row, it))).collect();
        if lost.is_empty() {
            continue;
        }
        let doubted = |row: usize, column: usize| {
            let mut cell = table.cell(row, column)?;
            cell.reading.certain &= lost.binary_search(&(row, column)).is_err();
            Some(cell)
        };
        let rows = (0..table.rows())
            .map(|row| (0..table.width(row)).map(|column| doubted(row, column)).collect());
        *table = Table::of_cells(table.location.clone(), rows.collect());
    }
}

/// The columns of a row whose figure may lack its first digits.
fn lost_in(table: &Table, row: usize) -> Vec<usize> {
    let cells: Vec<_> = table.row(row).collect();
    // The piece is the cell before or, where columns run from the right, the one after.
    let beside = |at: usize| {
        [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|it| cells.get(it))
    };
    let mut lost: Vec<usize> = cells
        .iter()
        .enumerate()
        .filter(|(_, (_, it))| begins_with_a_group(&it.text))
        .filter(|(at, (_, it))| beside(*at).any(|(_, other)| may_go_before(other, it)))
        .map(|(_, (column, _))| *column)
        .collect();
    lost.sort_unstable();
    lost
}

fn begins_with_a_group(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3 && !text[3..].starts_with(char::is_alphabetic)
}

/// Whether a cell holds up to three digits, one of them read as a letter, and ends where a blank
/// within a figure would begin.
fn may_go_before(cell: &Cell, next: &Cell) -> bool {
    let text = cell.text.trim();
    let is_digit = |it: char| it.is_ascii_digit() || LIKE_DIGITS.contains(&it);
    let is_group =
        text.chars().all(is_digit) && text.chars().count() <= 3 && text.contains(LIKE_DIGITS);
    let (Some(a), Some(b)) = (bbox(cell), bbox(next)) else { return false };
    let same_line = a.top < b.bottom && b.top < a.bottom;
    is_group && same_line && (0..=a.bottom - a.top).contains(&(b.left - a.right))
}

fn bbox(cell: &Cell) -> Option<Bbox> {
    match cell.location.region {
        Region::Page { bbox, .. } => bbox,
        _ => None,
    }
}

/// Letters that a reader of scans takes for digits, and a digit for them.
pub(super) const LIKE_DIGITS: [char; 9] = ['l', 'I', '|', 'O', 'o', 'S', 'B', 'Z', 'i'];
