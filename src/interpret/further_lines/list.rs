//! One list in several tables: bands of text part its groups, and columns that nobody of a group has a
//! figure in are missing there. Column stands under column all the same.

use crate::{
    extract::{Cell, Table},
    interpret::{
        further_lines::{Heading, begins},
        spot::{Area, Spot},
    },
};

/// A list and those of the tables after it that go on with it; how many these are.
pub(super) fn gathered(first: &Table, head: &Heading, after: &[Table]) -> (Option<Table>, usize) {
    let mut whole: Option<Table> = None;
    let mut count = 0;
    for next in after {
        let table = whole.as_ref().unwrap_or(first);
        if next.location.page_number() != table.location.page_number()
            || Heading::of(next).is_some()
            || !has_people(next)
        {
            break;
        }
        let Some(joined) = joined(table, head, next) else { break };
        whole = Some(joined);
        count += 1;
    }
    (whole, count)
}

/// A table of a further page under the heading of the page before.
pub(super) fn under(heading: &[Vec<Option<Cell>>], table: &Table) -> Option<Table> {
    if !has_people(table) {
        return None;
    }
    let width = heading.iter().map(Vec::len).max()?.max(table.columns());
    if heading.iter().map(Vec::len).max() != Some(table.columns()) {
        return None;
    }
    let padded = |mut row: Vec<Option<Cell>>| {
        row.resize(width, None);
        row
    };
    let rows = heading.iter().cloned().chain((0..table.rows()).map(|row| cells(table, row)));
    Some(Table::of_cells(table.location.clone(), rows.map(padded).collect()))
}

fn has_people(table: &Table) -> bool {
    (0..table.rows()).any(|row| begins(table, row, 0))
}

/// Both, every cell in the column it stands under.
fn joined(table: &Table, head: &Heading, next: &Table) -> Option<Table> {
    let body = head.rows.end..table.rows();
    let headed = spans(table, head.rows.clone());
    let own = spans(table, body);
    let below = spans(next, 0..next.rows());
    let width = table.columns();
    // Which column each of the next table's is; `None` for one that stands between two.
    let mut places: Vec<Option<usize>> = Vec::new();
    for span in &below {
        let Some(span) = span else {
            places.push(None);
            continue;
        };
        let shared = |it: &Option<Area>| it.map_or(0, |it| it.shared_width(*span));
        let over = |column: usize| {
            (own.get(column).map_or(0, shared).max(0), headed.get(column).map_or(0, shared).max(0))
        };
        let best = (0..width).filter(|it| over(*it) > (0, 0)).max_by_key(|it| over(*it));
        places.push(best.filter(|it| !places.contains(&Some(*it))));
    }
    // Nearly all of them stand under one of the first table's, in the same order.
    let known: Vec<usize> = places.iter().flatten().copied().collect();
    let strange = below.iter().flatten().count() - known.len();
    if known.windows(2).any(|it| it[0] >= it[1]) || strange > 2 || known.len() < 3 {
        return None;
    }
    // The columns of both in their order: what is new follows the column before it.
    let mut order: Vec<(Option<usize>, Option<usize>)> =
        (0..width).map(|it| (Some(it), places.iter().position(|at| *at == Some(it)))).collect();
    for (column, span) in below.iter().enumerate() {
        if span.is_none() || places[column].is_some() {
            continue;
        }
        let after = (0..column).rev().find_map(|it| order.iter().position(|at| at.1 == Some(it)));
        order.insert(after.map_or(0, |it| it + 1), (None, Some(column)));
    }
    let mut rows: Vec<Vec<Option<Cell>>> = (0..table.rows())
        .map(|row| order.iter().map(|it| table.cell(row, it.0?)).collect())
        .collect();
    rows.extend((0..next.rows()).map(|row| order.iter().map(|it| next.cell(row, it.1?)).collect()));
    let location = table.location.span(&next.location);
    // The column of names stays where the heading has it.
    (order.get(head.who).map(|it| it.0) == Some(Some(head.who)))
        .then(|| Table::of_cells(location, rows))
}

/// Where the cells of each column stand.
fn spans(table: &Table, rows: std::ops::Range<usize>) -> Vec<Option<Area>> {
    let column = |column: usize| {
        let spots = rows
            .clone()
            .filter_map(|row| Some(Spot::of_cell(table.cell(row, column)?, row, column).area));
        spots.reduce(Area::union)
    };
    (0..table.columns()).map(column).collect()
}

fn cells(table: &Table, row: usize) -> Vec<Option<Cell>> {
    (0..table.width(row)).map(|it| table.cell(row, it)).collect()
}
