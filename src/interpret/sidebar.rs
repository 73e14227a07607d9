//! Boxes that stand beside a table and were read as its first or last column: labels over their values,
//! `Matricule` over `5637` over `N° CNSS` over `145898733`, at the heights of its rows.

use std::borrow::Cow;

use crate::{
    extract::{Cell, Extraction, Line, Segment, Table},
    interpret::{
        headings::{self, Meaning, Place},
        layout::looks_like_value,
        values::{self, Kind},
    },
};

/// Fewer labels than this are chance.
const FEW: usize = 3;
/// Columns that are left of the table at least.
const LEAST_COLUMNS: usize = 3;
/// Longer tables have no such neighbour.
const MOST_ROWS: usize = 200;

/// Takes such columns out of the tables of a page; their labels and values become lines beside it.
pub(super) fn part(extraction: &mut Extraction) {
    let mut lines = Vec::new();
    for table in &mut extraction.tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() <= LEAST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        for column in [0, table.columns() - 1] {
            let Some(boxes) = boxes(table, column) else { continue };
            lines.extend(boxes.into_iter().filter_map(line));
            *table = without(table, column);
            break;
        }
    }
    extraction.lines.extend(lines);
}

/// The labels of a column, each with the value below it; other texts alone.
fn boxes(table: &Table, column: usize) -> Option<Vec<Vec<Cell>>> {
    let cells: Vec<Cell> = (0..table.rows()).filter_map(|it| table.cell(it, column)).collect();
    // What somebody is paid stands in the lines of the table, who it is beside them.
    let is_label = |it: &Cell| {
        let found = headings::exactly(&it.text, Place::Box);
        let of_pay = |it: Meaning| match it {
            Meaning::Field(name) => {
                matches!(values::kind(name), Kind::Amount | Kind::Count | Kind::Rate)
            }
            _ => false,
        };
        found.is_some_and(|it| !of_pay(it.meaning)) && !looks_like_value(&it.text)
    };
    // What heads the other columns heads none of these.
    let heading = (0..table.rows()).find(|row| table.row(*row).count() >= LEAST_COLUMNS)?;
    let head = |it: Cow<Cell>| {
        headings::exactly(&it.text, Place::ColumnHead).is_some() || !looks_like_value(&it.text)
    };
    if table.at(heading, column).is_some_and(head) {
        return None;
    }
    let mut boxes: Vec<Vec<Cell>> = Vec::new();
    let mut labelled = 0;
    for cell in cells {
        let label = is_label(&cell);
        match boxes.last_mut() {
            Some(open) if !label && open.len() == 1 && is_label(&open[0]) => {
                labelled += 1;
                open.push(cell);
            }
            _ => boxes.push(vec![cell]),
        }
    }
    (labelled >= FEW && labelled * 2 >= boxes.len()).then_some(boxes)
}

fn line(cells: Vec<Cell>) -> Option<Line> {
    let location = cells.iter().map(|it| it.location.clone()).reduce(|a, b| a.span(&b))?;
    let segments = cells.into_iter().map(|it| {
        let Cell { text, location, reading, .. } = it;
        Segment { text, location, reading }
    });
    Some(Line { location, segments: segments.collect() })
}

/// The table without one of its columns, and without the rows that this leaves empty.
fn without(table: &Table, column: usize) -> Table {
    let rows = (0..table.rows()).map(|row| {
        let own = (0..table.width(row)).filter(|it| *it != column);
        own.map(|it| table.cell(row, it)).collect::<Vec<Option<Cell>>>()
    });
    let rows: Vec<Vec<Option<Cell>>> = rows.filter(|row| row.iter().any(Option::is_some)).collect();
    let places = rows.iter().flatten().flatten().map(|it| it.location.clone());
    let location = places.reduce(|a, b| a.span(&b)).unwrap_or_else(|| table.location.clone());
    Table::of_cells(location, rows)
}
