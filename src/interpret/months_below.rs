//! Quarterly lists in which everybody has three lines, one a month: `Octobre | 166 500` over `Novembre |
//! 168 000` over `Décembre | 168 000`, the name and the sum on one of them. The three lines become one row,
//! with a column for each month.

use crate::{
    extract::{Cell, Table},
    interpret::{dates, layout::looks_like_value},
    payroll::Period,
};

/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 20;
const MOST_ROWS: usize = 5_000;
/// A heading takes so many rows at most.
const MOST_HEADING: usize = 6;
/// Lines of everybody.
const MONTHS: usize = 3;

/// Gives everybody one row.
pub(super) fn gather(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        let fits = (MONTHS + 1..=MOST_ROWS).contains(&table.rows());
        if !on_page || !fits || table.columns() > MOST_COLUMNS {
            continue;
        }
        if let Some(gathered) = gathered(table) {
            *table = gathered;
        }
    }
}

fn gathered(table: &Table) -> Option<Table> {
    let (first, months) = (1..=MOST_HEADING.min(table.rows() - MONTHS)).find_map(|row| {
        let own = |it: &usize| begins(table, row, *it);
        Some((row, (0..table.columns()).find(own)?))
    })?;
    // Up to where the months end: totals and notes may follow.
    let mut end = first;
    while end + MONTHS <= table.rows() && is_quarter(table, end, months) {
        end += MONTHS;
    }
    let groups: Vec<usize> = (first..end).step_by(MONTHS).collect();
    let of_all = |column: usize| {
        let figure = |row| table.at(row, column).is_some_and(|it| looks_like_value(&it.text));
        column != months && (first..end).all(figure)
    };
    let paid: Vec<usize> = (0..table.columns()).filter(|it| of_all(*it)).collect();
    let same = |group: &usize| {
        let month = |row| table.at(row, months).and_then(|it| month(&it.text));
        (0..MONTHS).all(|it| month(group + it) == month(first + it))
    };
    // Months alone in the lines below somebody's first, but for what is paid in each.
    let bare = |group: &usize| {
        let others = (0..table.columns()).filter(|it| *it != months && !paid.contains(it));
        others.into_iter().all(|it| joined(table, *group, it).is_ok())
    };
    // Months that are nobody's are the rows of a slip or of a certificate.
    let who = |column: &usize| {
        let named = |group: &usize| {
            let own = joined(table, *group, *column).ok().flatten();
            let letters = |it: &Cell| it.text.chars().filter(|it| it.is_alphabetic()).count();
            own.is_some_and(|it| letters(&it) >= 4 && table.at(group + 2, *column).is_none())
        };
        *column != months && groups.iter().all(named)
    };
    let named = (0..table.columns()).any(|it| who(&it));
    if paid.is_empty() || !named || !groups.iter().all(|it| same(it) && bare(it)) {
        return None;
    }
    let mut rows: Vec<Vec<Option<Cell>>> = Vec::new();
    for row in 0..first {
        let heads = row + 1 == first;
        let cell = |column: usize| table.cell(row, column);
        let own = (0..table.columns()).flat_map(|column| {
            if column == months {
                vec![cell(column).filter(|_| !heads)]
            } else if paid.contains(&column) {
                let month = |at: usize| {
                    let named = heads.then(|| table.cell(first + at, months)).flatten();
                    match (named, cell(column)) {
                        (Some(month), head) if paid.len() > 1 => head.map(|head| Cell {
                            text: format!("{} {}", month.text, head.text).into(),
                            ..head
                        }),
                        (Some(month), head) => Some(Cell { text: month.text, ..head? }),
                        (None, head) => head.filter(|_| at == 0),
                    }
                };
                (0..MONTHS).map(month).collect()
            } else {
                vec![cell(column)]
            }
        });
        rows.push(own.collect());
    }
    for group in groups {
        let own = (0..table.columns()).flat_map(|column| {
            if column == months {
                vec![None]
            } else if paid.contains(&column) {
                (0..MONTHS).map(|it| table.cell(group + it, column)).collect()
            } else {
                vec![joined(table, group, column).ok().flatten()]
            }
        });
        rows.push(own.collect());
    }
    for row in end..table.rows() {
        let cell = |column: usize| table.cell(row, column);
        let own = (0..table.columns()).flat_map(|column| {
            let mut cells = vec![cell(column)];
            cells.resize(if paid.contains(&column) { MONTHS } else { 1 }, None);
            cells
        });
        rows.push(own.collect());
    }
    Some(Table::of_cells(table.location.clone(), rows))
}

/// Whether a quarter begins here, below a heading that names no month.
fn begins(table: &Table, row: usize, column: usize) -> bool {
    let head = table.at(row - 1, column);
    head.is_some_and(|it| month(&it.text).is_none() && !looks_like_value(&it.text))
        && is_quarter(table, row, column)
}

fn is_quarter(table: &Table, row: usize, column: usize) -> bool {
    let month = |row| table.at(row, column).and_then(|it| month(&it.text));
    let Some(first) = month(row).filter(|it| it % 3 == 1) else { return false };
    (1..MONTHS).all(|it| month(row + it) == Some(first + it as u8))
}

/// What somebody has in this column: on one of the lines, or words that go on in the next.
fn joined(table: &Table, group: usize, column: usize) -> Result<Option<Cell>, ()> {
    let mut whole: Option<Cell> = None;
    for cell in (group..group + MONTHS).filter_map(|row| table.cell(row, column)) {
        whole = Some(match whole {
            None => cell,
            Some(_) if cell.text.chars().any(char::is_numeric) => return Err(()),
            Some(before) => Cell {
                text: format!("{} {}", before.text, cell.text).into(),
                location: before.location.span(&cell.location),
                reading: before.reading.and(cell.reading),
                stored: None,
            },
        });
    }
    Ok(whole)
}

/// The month a cell names, and nothing else; of a year or of none.
fn month(text: &str) -> Option<u8> {
    let text = text.trim();
    if text.len() > 40 || !text.chars().next()?.is_alphabetic() {
        return None;
    }
    let dated = |it: &str| match dates::period(it)?.value {
        Period::Month { month, .. } => Some(month),
        _ => None,
    };
    dated(text).or_else(|| dated(&format!("{text} 2000")))
}
