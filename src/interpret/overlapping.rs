//! Rows that were cut through the middle are put together again: a label or a rate on two lines,
//! and between the two the figures of its row; a number in small print below the name it belongs to.

use crate::{
    evidence::{Bbox, Region, Text},
    extract::{Cell, Table},
};

/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 60;
const MOST_ROWS: usize = 5_000;

type Row = Vec<Option<Cell>>;

/// Joins the parts of printed rows in every table of a page.
pub(super) fn join(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || !(2..=MOST_ROWS).contains(&table.rows()) {
            continue;
        }
        let rows: Vec<Row> = (0..table.rows())
            .map(|row| (0..table.width(row)).map(|at| table.cell(row, at)).collect())
            .collect();
        let count = rows.len();
        let rows = numbers_below_names(overlapping(rows));
        if rows.len() < count {
            *table = Table::of_cells(table.location.clone(), rows);
        }
    }
}

/// Rows that stand beside each other more than below each other, and share no column.
fn overlapping(rows: Vec<Row>) -> Vec<Row> {
    let mut joined: Vec<Row> = Vec::with_capacity(rows.len());
    // The part that was joined last: the next has to stand beside it, not beside the whole row.
    let mut last: Option<Row> = None;
    for row in rows {
        let beside = last.as_ref().is_some_and(|it| stand_beside(it, &row));
        last = Some(row.clone());
        match joined.last_mut() {
            Some(whole) if beside && !repeats_figures(whole, &row) => merge(whole, row),
            _ => joined.push(row),
        }
    }
    joined
}

/// Whether figures stand below figures: two rows, and a cell between them that is of both.
fn repeats_figures(whole: &Row, part: &Row) -> bool {
    const FEW: usize = 2;
    let figure = |it: &Cell| it.text.chars().filter(char::is_ascii_digit).count() >= 2;
    let below = cells(part).filter(|(at, it)| {
        figure(it) && whole.get(*at).and_then(Option::as_ref).is_some_and(figure)
    });
    below.count() >= FEW
}

fn cells(row: &Row) -> impl Iterator<Item = (usize, &Cell)> {
    row.iter().enumerate().filter_map(|(at, it)| Some((at, it.as_ref()?)))
}

fn bbox(cell: &Cell) -> Option<Bbox> {
    match cell.location.region {
        Region::Page { bbox, .. } => bbox,
        _ => None,
    }
}

/// Whether the cells of two rows share so much of their height that they are one printed row.
fn stand_beside(upper: &Row, lower: &Row) -> bool {
    let filled = |row: &Row, at: usize| row.get(at).is_some_and(Option::is_some);
    if cells(upper).any(|(at, _)| filled(lower, at)) {
        return false;
    }
    let boxes = |row: &Row| cells(row).map(|it| bbox(it.1)).collect::<Option<Vec<Bbox>>>();
    let (Some(upper), Some(lower)) = (boxes(upper), boxes(lower)) else { return false };
    let shares = |a: &Bbox, b: &Bbox| {
        let height = (a.bottom - a.top).min(b.bottom - b.top);
        let shared = a.bottom.min(b.bottom) - a.top.max(b.top);
        height > 0 && shared * 10 >= height * 3 && b.top > a.top
    };
    !upper.is_empty()
        && !lower.is_empty()
        && upper.iter().all(|a| lower.iter().all(|b| shares(a, b)))
}

/// Puts the lower part of a row under the upper.
fn merge(whole: &mut Row, part: Row) {
    if whole.len() < part.len() {
        whole.resize(part.len(), None);
    }
    for (own, part) in whole.iter_mut().zip(part) {
        let Some(part) = part else { continue };
        match own {
            Some(own) => {
                own.text = Text::from(format!("{} {}", &*own.text, &*part.text));
                own.location = own.location.span(&part.location);
                own.reading = own.reading.and(part.reading);
                own.stored = None;
            }
            None => *own = Some(part),
        }
    }
}

/// A name with the figures of its row, and alone below it the number of the person.
fn numbers_below_names(rows: Vec<Row>) -> Vec<Row> {
    let below = |at: usize| {
        let (upper, lower) = (rows.get(at)?, rows.get(at + 1)?);
        let mut alone = cells(lower);
        let (column, number) = alone.next().filter(|_| alone.next().is_none())?;
        let name = upper.get(column)?.as_ref()?;
        let named = name.text.chars().filter(|it| it.is_alphabetic()).count() >= 4
            && !name.text.chars().any(char::is_numeric);
        let numbered = matches!(number.text.len(), 9 | 10)
            && number.text.bytes().all(|it| it.is_ascii_digit());
        let near = bbox(name).zip(bbox(number)).is_some_and(|(name, number)| {
            number.top - name.bottom < name.bottom - name.top
                && (number.left - name.left).abs() <= name.bottom - name.top
        });
        (named && numbered && near && cells(upper).count() >= 2).then_some(())
    };
    let pairs = (0..rows.len()).filter(|it| below(*it).is_some()).count();
    let several = rows.iter().filter(|it| cells(it).count() >= 2).count();
    if pairs < 2 || pairs * 3 < several * 2 {
        return rows;
    }
    let parts: Vec<bool> = (0..rows.len()).map(|at| at > 0 && below(at - 1).is_some()).collect();
    let mut joined: Vec<Row> = Vec::with_capacity(rows.len());
    for (row, part) in rows.into_iter().zip(parts) {
        match joined.last_mut() {
            Some(whole) if part => merge(whole, row),
            _ => joined.push(row),
        }
    }
    joined
}
