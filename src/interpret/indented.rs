//! Labels that are indented into the column beside their own: `Federal Income Tax` under `Deductions`,
//! where `rate` has its figures above. They go back to the column of labels.

use crate::{
    evidence::is_letter,
    extract::{Cell, Table},
    interpret::layout::looks_like_value,
};

/// Wider or longer tables are no slip's.
const MOST_COLUMNS: usize = 12;
const MOST_ROWS: usize = 200;
/// Figures and labels that tell what a column holds.
const FEW: usize = 2;

/// Puts indented labels into the column of labels.
pub(super) fn settle(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        let last = table.columns().saturating_sub(1);
        let settled = settled(table, 0, 1).or_else(|| settled(table, last, last.wrapping_sub(1)));
        if let Some(settled) = settled {
            *table = settled;
        }
    }
}

fn settled(table: &Table, labels: usize, beside: usize) -> Option<Table> {
    let words = |cell: &Cell| {
        !looks_like_value(&cell.text) && cell.text.chars().filter(|it| is_letter(*it)).count() >= 3
    };
    let column = |at: usize| (0..table.rows()).filter_map(move |row| table.at(row, at));
    let named = column(labels).filter(|it| words(it)).count();
    let figures = column(beside).filter(|it| looks_like_value(&it.text)).count();
    if named < FEW || named < column(labels).count() || figures < FEW {
        return None;
    }
    let indented = |row: usize| {
        let figure = table.row(row).any(|it| looks_like_value(&it.1.text));
        table.at(row, labels).is_none()
            && table.at(row, beside).is_some_and(|it| words(&it))
            && figure
    };
    let rows: Vec<usize> = (1..table.rows()).filter(|it| indented(*it)).collect();
    if rows.len() < FEW {
        return None;
    }
    let row = |row: usize| {
        let mut cells: Vec<Option<Cell>> =
            (0..table.width(row)).map(|at| table.cell(row, at)).collect();
        if rows.contains(&row) && labels < cells.len() {
            cells.swap(labels, beside);
        }
        cells
    };
    Some(Table::of_cells(table.location.clone(), (0..table.rows()).map(row).collect()))
}
