//! Headings that were read into a column of their own, beside the figures they head: two lists one below the
//! other, set alike but for the width of their columns, stand in each other's columns.

use crate::{
    extract::{Cell, Table},
    interpret::{
        headings::{self, Meaning, Place},
        layout::looks_like_value,
        values::{self, Kind},
    },
};

/// Wider or longer tables are no such lists.
const MOST_COLUMNS: usize = 20;
const MOST_ROWS: usize = 200;
/// Columns a row of headings knows, at least.
const KNOWN: usize = 2;

/// Puts each such heading over the figures beside it.
pub(super) fn settle(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        let moves = moves(table);
        if moves.is_empty() {
            continue;
        }
        let row = |row: usize| {
            let mut cells: Vec<Option<Cell>> =
                (0..table.columns()).map(|at| table.cell(row, at)).collect();
            for (_, from, to) in moves.iter().filter(|it| it.0 == row) {
                cells.swap(*from, *to);
            }
            cells
        };
        let rows = (0..table.rows()).map(row).collect();
        *table = Table::of_cells(table.location.clone(), rows);
    }
}

/// Rows of headings, each with a column that holds nothing below it and the column that its figures stand in.
fn moves(table: &Table) -> Vec<(usize, usize, usize)> {
    let heads: Vec<usize> = (0..table.rows()).filter(|it| is_heading(table, *it)).collect();
    let mut moves: Vec<(usize, usize, usize)> = Vec::new();
    for (number, &head) in heads.iter().enumerate() {
        let body = head + 1..heads.get(number + 1).copied().unwrap_or(table.rows());
        let filled = |at: usize| body.clone().filter(|row| table.at(*row, at).is_some()).count();
        let figures = |at: usize| {
            let cells = body.clone().filter_map(|row| table.at(row, at));
            cells.clone().count() > 0 && cells.into_iter().all(|it| looks_like_value(&it.text))
        };
        for (at, _) in table.row(head).filter(|it| filled(it.0) == 0 && heads_figures(&it.1)) {
            let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
            let open: Vec<usize> = beside
                .filter(|it| *it < table.columns() && table.at(head, *it).is_none() && figures(*it))
                .collect();
            if let [only] = open[..]
                && !moves.iter().any(|it| it.0 == head && it.2 == only)
            {
                moves.push((head, at, only));
            }
        }
    }
    moves
}

/// `This period £`: a heading that figures stand below; `Code situation` is none.
fn heads_figures(cell: &Cell) -> bool {
    let found = headings::exactly(&cell.text, Place::ColumnHead).map(|it| it.meaning);
    match found {
        Some(Meaning::Field(name)) => {
            matches!(values::kind(name), Kind::Amount | Kind::Count | Kind::Rate)
        }
        Some(Meaning::Gain | Meaning::Deduction | Meaning::YearToDate) => true,
        _ => false,
    }
}

/// Words that are headings, and no figures beside them.
fn is_heading(table: &Table, row: usize) -> bool {
    // Figures are told sooner than words, and most rows hold some.
    if table.row(row).any(|it| looks_like_value(&it.1.text)) {
        return false;
    }
    let known =
        table.row(row).filter(|it| headings::exactly(&it.1.text, Place::ColumnHead).is_some());
    known.count() >= KNOWN
}
