//! The one table of a card, put together from what a page's rules and whites cut apart: two lists side by side,
//! rows below a rule, a line of a label and an amount.

use super::of_cells;
use crate::{
    extract::{Cell, Extraction, Segment, Table},
    interpret::{layout::looks_like_value, spot::Area},
};

/// How far apart in height the cells of one row may begin, in tenths of a point.
const LEVEL: i32 = 10;

/// Puts what stands under the columns of a card's widest table, in their order, into that table.
pub(super) fn join(card: &mut Extraction) {
    let size = |it: &usize| (card.tables[*it].columns(), card.tables[*it].rows());
    let Some(widest) = (0..card.tables.len()).max_by_key(size) else { return };
    let base = card.tables.remove(widest);
    let mut columns = spans(&base);
    for table in &card.tables {
        let own = spans(table);
        let ends =
            |it: &[Area]| (it.iter().map(|it| it.left).min(), it.iter().map(|it| it.right).max());
        let ((left, right), (from, to)) = (ends(&columns), ends(&own));
        if from >= right || to <= left {
            columns.extend(own);
            columns.sort_by_key(|it| it.left);
        }
    }
    let mut rows: Vec<Vec<Cell>> = cells(&base);
    card.tables.retain(|table| {
        let own = cells(table);
        let fits = own.iter().all(|it| placed(it, &columns).is_some());
        if fits {
            rows.extend(own);
        }
        !fits
    });
    card.lines.retain(|line| {
        let cells: Vec<Cell> = line.segments.iter().map(cell).collect();
        let labelled = cells.len() >= 2
            && cells.last().is_some_and(|it| looks_like_value(&it.text))
            && !looks_like_value(&cells[0].text);
        let fits = labelled && placed(&cells, &columns).is_some();
        if fits {
            rows.push(cells);
        }
        !fits
    });
    rows.sort_by_key(|it| place(it));
    let level = |a: &Vec<Cell>, b: &Vec<Cell>| {
        let (a, b) = (place(a), place(b));
        a.0 == b.0 && (a.1 - b.1).abs() <= LEVEL
    };
    let rows = rows.chunk_by(level).flat_map(|level| {
        let mut whole: Vec<Cell> = level.iter().flatten().cloned().collect();
        whole.sort_by_key(|it| Area::of(&it.location).map(|it| it.left));
        match placed(&whole, &columns) {
            Some(row) => vec![row],
            None => level.iter().filter_map(|it| placed(it, &columns)).collect(),
        }
    });
    card.tables.extend(of_cells(rows.collect()));
}

fn cells(table: &Table) -> Vec<Vec<Cell>> {
    let row = |row: usize| table.row(row).map(|it| it.1.into_owned()).collect();
    (0..table.rows()).map(row).filter(|it: &Vec<Cell>| !it.is_empty()).collect()
}

fn cell(it: &Segment) -> Cell {
    let Segment { text, location, reading } = it.clone();
    Cell { text, location, reading, stored: None }
}

/// The page a row stands on, and its height there.
fn place(row: &[Cell]) -> (Option<u32>, i32) {
    let tops = row.iter().filter_map(|it| Area::of(&it.location)).map(|it| it.top);
    (row.first().and_then(|it| it.location.page_number()), tops.min().unwrap_or(0))
}

/// How far each column of a table reaches.
fn spans(table: &Table) -> Vec<Area> {
    let column = |at: usize| {
        let cells = (0..table.rows()).filter_map(|row| table.cell(row, at));
        cells.filter_map(|it| Area::of(&it.location)).reduce(Area::union)
    };
    (0..table.columns()).filter_map(column).collect()
}

/// Whether no more than a blank or two stand between two texts.
fn are_close(before: &Cell, next: Area) -> bool {
    Area::of(&before.location).is_some_and(|it| next.left - it.right <= it.height())
}

/// The cells of a row in their columns; none where one stands under no column, or two in one.
fn placed(cells: &[Cell], columns: &[Area]) -> Option<Vec<Option<Cell>>> {
    let mut row: Vec<Option<Cell>> = vec![None; columns.len()];
    let mut from = 0;
    for cell in cells {
        let area = Area::of(&cell.location)?;
        let shared = |at: &usize| columns[*at].shared_width(area);
        let column = (from..columns.len()).filter(|at| shared(at) > 0).max_by_key(shared)?;
        let words = |it: &Cell| !looks_like_value(&it.text);
        row[column] = Some(match row[column].take() {
            // `Total | déductions`: words of one label.
            Some(before) if words(&before) && words(cell) && are_close(&before, area) => Cell {
                text: format!("{} {}", before.text, cell.text).into(),
                location: before.location.span(&cell.location),
                reading: before.reading.and(cell.reading),
                stored: None,
            },
            Some(_) => return None,
            None => cell.clone(),
        });
        from = column;
    }
    Some(row)
}
