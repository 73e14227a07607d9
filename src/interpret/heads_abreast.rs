//! Lists side by side, each with its headings in a frame of its own, and their rows read as one table that
//! nothing heads: earnings and deductions of a payslip.

use crate::{
    extract::{Cell, Table},
    interpret::{
        headings::{self, Place},
        layout::looks_like_value,
        spot::Area,
    },
};

/// How far apart in height the frames of headings may begin, in tenths of a point.
const LEVEL: i32 = 15;
/// White paper between the headings and their rows, in heights of the frame.
const REACH: i32 = 2;
/// Frames side by side; lists of more columns are none of a slip.
const MOST_FRAMES: usize = 4;
const MOST_COLUMNS: usize = 16;

/// Sets such headings over the rows below them, frame by frame.
pub(super) fn join(tables: &mut Vec<Table>) {
    let mut at = 0;
    while at < tables.len() {
        let frames = frames_before(tables, at);
        if let Some(row) = (frames.len() >= 2).then(|| heading(&frames, &tables[at])).flatten() {
            let count = frames.len();
            let first = at - count;
            let body = &tables[at];
            let rows = (0..body.rows()).map(|row| cells(body, row));
            let location = body.location.span(&tables[first].location);
            tables[at] = Table::of_cells(location, std::iter::once(row).chain(rows).collect());
            tables.drain(first..at);
            at = first;
        }
        at += 1;
    }
}

fn cells(table: &Table, row: usize) -> Vec<Option<Cell>> {
    (0..table.columns()).map(|it| table.cell(row, it)).collect()
}

/// The frames of headings right before a table, which stand at one height; from left to right.
fn frames_before(tables: &[Table], at: usize) -> Vec<(Area, &Table)> {
    let mut frames: Vec<(Area, &Table)> = Vec::new();
    for table in tables[..at].iter().rev().take(MOST_FRAMES) {
        let Some(area) = Area::of(&table.location).filter(|_| is_heading(table)) else { break };
        let level = |it: &(Area, &Table)| {
            it.1.location.page_number() == table.location.page_number()
                && (it.0.top - area.top).abs() <= LEVEL
        };
        if !frames.iter().all(level) {
            break;
        }
        frames.push((area, table));
    }
    frames.sort_by_key(|it| it.0.left);
    frames
}

/// Words in each of the cells of a single row, one of them a heading that is known.
fn is_heading(table: &Table) -> bool {
    let known = |it: &Cell| headings::exactly(&it.text, Place::ColumnHead).is_some();
    table.rows() == 1
        && (2..=MOST_COLUMNS).contains(&table.columns())
        && table.row(0).count() == table.columns()
        && table.row(0).all(|it| !looks_like_value(&it.1.text))
        && table.row(0).any(|it| known(&it.1))
}

/// The cells of all frames, where each has one for every column below it.
fn heading(frames: &[(Area, &Table)], body: &Table) -> Option<Vec<Option<Cell>>> {
    let own = Area::of(&body.location)?;
    let columns: usize = frames.iter().map(|it| it.1.columns()).sum();
    let near = |it: &(Area, &Table)| {
        let gap = own.top - it.0.bottom;
        it.1.location.page_number() == body.location.page_number()
            && (-LEVEL..=REACH * it.0.height()).contains(&gap)
    };
    let headed = || body.row(0).all(|it| !looks_like_value(&it.1.text));
    if columns != body.columns() || !frames.iter().all(near) || headed() {
        return None;
    }
    let mut heading = Vec::with_capacity(columns);
    for (area, frame) in frames {
        let below = heading.len()..heading.len() + frame.columns();
        if !below.clone().all(|it| stands_under(body, it, *area)) {
            return None;
        }
        heading.extend(cells(frame, 0));
    }
    Some(heading)
}

/// Whether all of a column stands between the sides of a frame.
fn stands_under(body: &Table, column: usize, frame: Area) -> bool {
    let cells = (0..body.rows()).filter_map(|row| body.cell(row, column));
    let mut areas = cells.filter_map(|it| Area::of(&it.location)).peekable();
    let inside = |it: Area| it.left >= frame.left - LEVEL && it.right <= frame.right + LEVEL;
    areas.peek().is_some() && areas.all(inside)
}

#[cfg(test)]
mod tests {
    use super::join;
    use crate::{
        evidence::{Bbox, Location, Reading},
        extract::{Cell, Table},
    };

    /// Rows of `text@left`, a cell each.
    fn table(top: f64, rows: &[&str]) -> Table {
        let cell = |it: &str, top: f64| {
            let (text, left) = it.split_once('@')?;
            let left: f64 = left.parse().expect("a place is a number");
            let location = Location::page(1, Bbox::from_points(left, top, left + 40.0, top + 10.0));
            Some(Cell { text: text.into(), location, reading: Reading::CERTAIN, stored: None })
        };
        let tops = (0..).map(|it| top + 12.0 * f64::from(it));
        let rows: Vec<Vec<Option<Cell>>> = rows
            .iter()
            .zip(tops)
            .map(|(row, top)| row.split('|').map(|it| cell(it, top)).collect())
            .collect();
        let places = rows.iter().flatten().flatten().map(|it| it.location.clone());
        let all = places.reduce(|all, it| all.span(&it)).expect("a table has a cell");
        Table::of_cells(all, rows)
    }

    fn drawn(tables: &[Table]) -> String {
        let cell = |table: &Table, row, at| {
            table.cell(row, at).map_or_else(|| "-".to_owned(), |it| it.text.to_string())
        };
        let row = |table: &Table, row: usize| -> String {
            let cells: Vec<String> = (0..table.width(row)).map(|at| cell(table, row, at)).collect();
            cells.join(" | ") + "\n"
        };
        let rows = |it: &Table| (0..it.rows()).map(|at| row(it, at)).collect::<String>();
        tables.iter().map(rows).collect()
    }

    #[test]
    fn headings_in_frames_of_their_own_head_the_rows_below_each() {
        let mut tables = vec![
            table(100.0, &["Gains@20|Montant@120"]),
            table(100.0, &["Retenues@200|Montant@300"]),
            table(112.0, &["Base@20|900,00@80|CNSS@200|44,80@270", "Prime@20|90,00@80|-|-"]),
        ];
        join(&mut tables);
        assert_eq!(
            drawn(&tables),
            "Gains | Montant | Retenues | Montant\n\
             Base | 900,00 | CNSS | 44,80\n\
             Prime | 90,00 | - | -\n"
        );
    }

    #[test]
    fn a_column_across_two_frames_is_headed_by_neither() {
        let mut tables = vec![
            table(100.0, &["Gains@20|Montant@120"]),
            table(100.0, &["Retenues@200|Montant@300"]),
            table(112.0, &["Base@20|900,00@150|CNSS@180|44,80@270"]),
        ];
        join(&mut tables);
        assert_eq!(tables.len(), 3);
    }
}
