//! Registers in which everyone's name stands alone on a line above the figures: `SENHAJI DRISS` over
//! `641 | 141581697 | 26 | 7605,70`, under a heading that has no column for it. The names become a column.

use crate::{
    extract::{Cell, Table},
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
    },
    payroll::Name,
};

/// Fewer people than this are chance.
const FEW: usize = 3;
/// Figures of somebody's line at least.
const FIGURES: usize = 3;
/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 40;
const MOST_ROWS: usize = 5_000;
/// A heading stands in one of the first rows.
const MOST_PREAMBLE: usize = 8;

/// Gives such tables a column of names.
pub(super) fn gather(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        if let Some(gathered) = gathered(table) {
            *table = gathered;
        }
    }
}

fn gathered(table: &Table) -> Option<Table> {
    let known = |row: usize| {
        let cells =
            table.row(row).filter_map(|it| headings::look_up(&it.1.text, Place::ColumnHead));
        cells.filter(|it| it.fit >= Fit::Close).map(|it| it.meaning).collect::<Vec<Meaning>>()
    };
    let head = (0..table.rows().min(MOST_PREAMBLE)).find(|it| known(*it).len() >= FIGURES)?;
    let named = |it: &Meaning| {
        matches!(
            it,
            Meaning::Field(Name::Name | Name::Label) | Meaning::SomeName | Meaning::LastName
        )
    };
    if known(head).iter().any(named) {
        return None;
    }
    let body = head + 1..table.rows();
    let people = body.clone().filter(|row| is_name(table, *row) && is_line(table, row + 1)).count();
    let lines = body.clone().filter(|row| is_line(table, *row)).count();
    // Totals are lines that nobody stands above.
    if people < FEW || people * 10 < lines * 7 {
        return None;
    }
    let column = table.columns();
    let row = |row: usize| (0..table.width(row)).map(|it| table.cell(row, it)).collect::<Vec<_>>();
    let mut rows: Vec<Vec<Option<Cell>>> = Vec::new();
    let mut name: Option<Cell> = None;
    for at in 0..table.rows() {
        if at > head && is_name(table, at) && is_line(table, at + 1) {
            name = table.row(at).next().map(|it| it.1.into_owned());
            continue;
        }
        let mut cells = row(at);
        cells.resize(column + 1, None);
        if at == head {
            let place = table.row(head).next()?.1.into_owned();
            cells[column] = Some(Cell { text: "Nom et prénom".into(), stored: None, ..place });
        } else {
            cells[column] = name.take();
        }
        rows.push(cells);
    }
    Some(Table::of_cells(table.location.clone(), rows))
}

/// A row of nothing but two words and more, none of them a label.
fn is_name(table: &Table, row: usize) -> bool {
    let mut cells = table.row(row);
    let (Some((_, cell)), None) = (cells.next(), cells.next()) else { return false };
    let text: &str = &cell.text;
    let letters = |it: char| it.is_alphabetic() || matches!(it, ' ' | '-' | '\'' | '’' | '.');
    (2..=6).contains(&text.split_whitespace().count())
        && text.chars().all(letters)
        && headings::total(text).is_none()
        && headings::title(text).is_none()
        && headings::exactly(text, Place::Box).is_none()
}

/// A row of figures without any name.
fn is_line(table: &Table, row: usize) -> bool {
    let cells: Vec<_> = table.row(row).map(|it| it.1).collect();
    let figures = cells.iter().filter(|it| looks_like_value(&it.text)).count();
    row < table.rows() && figures >= FIGURES && figures == cells.len()
}
