//! A page that repeats the headings of the page before has its columns, however few of its own rows show
//! them: one row and a total on the last page of a list.

use crate::{
    evidence::Bbox,
    extract::{Cell, Table},
    interpret::{
        headings,
        layout::looks_like_value,
        spot::{Area, Spot},
    },
};

/// Tables before one in which its headings are looked for: more of them, and time grows with the square.
const MOST_BEFORE: usize = 8;
/// A heading repeats on one of the first rows.
const MOST_PREAMBLE: usize = 4;
/// Pages of many rows show their columns themselves.
const MOST_ROWS: usize = 12;
/// Wider tables are left as they are.
const MOST_COLUMNS: usize = 40;

/// How far beside the entries of its column a text may stand, in tenths of a point.
const NEAR: i32 = 150;

/// Puts the cells of short pages into the columns of the page before, where the headings are the same.
pub(super) fn settle(tables: &mut [Table]) {
    for at in 1..tables.len() {
        let (before, rest) = tables.split_at_mut(at);
        let table = &mut rest[0];
        if let Some(spelt) =
            before.iter().rev().take(MOST_BEFORE).find_map(|it| spelt_again(it, table))
        {
            *table = spelt;
        }
        let before = &before[at - 1];
        let page = |it: &Table| it.location.page_number();
        let next = page(before).zip(page(table)).is_some_and(|(a, b)| a + 1 == b);
        if !next || table.rows() > MOST_ROWS || before.columns() > MOST_COLUMNS {
            continue;
        }
        let Some((head, body)) = heading(before) else { continue };
        let words = text(before, head);
        let again = (0..table.rows().min(MOST_PREAMBLE)).find(|row| text(table, *row) == words);
        let Some(again) = again.filter(|it| cells(table, *it) < cells(before, head)) else {
            continue;
        };
        if let Some(settled) = settled(before, head, body, table, again) {
            *table = settled;
        }
    }
}

/// The headings of a page spelt as on a page before: `T rimestre` is `Trimestre` there.
fn spelt_again(before: &Table, table: &Table) -> Option<Table> {
    let bare = |it: &Cell| it.text.split_whitespace().collect::<String>();
    let preamble = 0..before.rows().min(table.rows()).min(MOST_PREAMBLE);
    let width = table.columns();
    if before.columns() != width || width > MOST_COLUMNS || table.location == before.location {
        return None;
    }
    let pairs = |row: usize| {
        (0..width).filter_map(move |it| Some((it, before.cell(row, it)?, table.cell(row, it)?)))
    };
    let words = |row: &usize| table.row(*row).all(|it| !looks_like_value(&it.1.text));
    let same = |row: &usize| {
        let cells = table.row(*row).count();
        words(row)
            && cells >= 3
            && pairs(*row).filter(|it| bare(&it.1) == bare(&it.2)).count() == cells
    };
    let heads: Vec<usize> = preamble.filter(same).collect();
    let blanks = |it: &Cell| it.text.split_whitespace().count();
    let worse = |row: usize| pairs(row).any(|it| blanks(&it.1) < blanks(&it.2));
    if !heads.iter().any(|it| worse(*it)) {
        return None;
    }
    let cell = |row: usize, column: usize| {
        let own = table.cell(row, column)?;
        let spelt =
            before.cell(row, column).filter(|it| heads.contains(&row) && blanks(it) < blanks(&own));
        let text = spelt.map_or_else(|| own.text.clone(), |it| it.text);
        Some(Cell { text, ..own })
    };
    let rows = (0..table.rows()).map(|row| (0..table.width(row)).map(|it| cell(row, it)).collect());
    Some(Table::of_cells(table.location.clone(), rows.collect()))
}

/// The heading row right above the first figures, and where its rows begin.
fn heading(table: &Table) -> Option<(usize, usize)> {
    let figures =
        |row: usize| table.row(row).filter(|it| looks_like_value(&it.1.text)).count() >= 2;
    let body = (1..table.rows().min(MOST_PREAMBLE + 2)).find(|row| figures(*row))?;
    let head = body - 1;
    let words = table.row(head).all(|it| !looks_like_value(&it.1.text));
    (words && cells(table, head) >= 3).then_some((head, body))
}

fn cells(table: &Table, row: usize) -> usize {
    table.row(row).count()
}

fn text(table: &Table, row: usize) -> String {
    table
        .row(row)
        .flat_map(|it| it.1.text.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

fn area(cell: Cell) -> Area {
    Spot::of_cell(cell, 0, 0).area
}

fn settled(before: &Table, head: usize, body: usize, table: &Table, again: usize) -> Option<Table> {
    // Where each column stands: its entries, else its heading.
    let entries = |column: usize| {
        let rows = (body..before.rows().min(body + 40)).filter_map(|row| before.cell(row, column));
        rows.map(area).reduce(Area::union)
    };
    let mut columns: Vec<(usize, Area)> = (0..before.columns())
        .filter_map(|it| Some((it, entries(it).or_else(|| before.cell(head, it).map(area))?)))
        .collect();
    columns.sort_by_key(|it| it.1.left);
    if columns.len() < 3 || columns.windows(2).any(|it| it[0].1.left >= it[1].1.left) {
        return None;
    }
    let column = |place: Area| {
        let middle = i32::midpoint(place.left, place.right);
        let off = |it: &&(usize, Area)| (it.1.left - middle).max(middle - it.1.right).max(0);
        columns.iter().min_by_key(off).filter(|it| off(it) <= NEAR).map(|it| it.0)
    };
    let mut rows: Vec<Vec<Option<Cell>>> = (0..again)
        .map(|row| (0..table.width(row)).map(|at| table.cell(row, at)).collect())
        .collect();
    rows.push(
        (0..before.columns()).map(|it| moved(before.cell(head, it)?, table, again)).collect(),
    );
    for row in again + 1..table.rows() {
        let mut placed: Vec<Option<Cell>> = vec![None; before.columns()];
        for (_, cell) in table.row(row) {
            for piece in pieces(cell.into_owned(), &column) {
                let at = column(area(piece.clone()))?;
                placed[at] = Some(match placed[at].take() {
                    None => piece,
                    Some(first)
                        if looks_like_value(&first.text) || looks_like_value(&piece.text) =>
                    {
                        return None;
                    }
                    Some(first) => joined(&first, &piece),
                });
            }
        }
        rows.push(placed);
    }
    Some(Table::of_cells(table.location.clone(), rows))
}

/// A heading of the page before, in the line where this page repeats it.
fn moved(cell: Cell, table: &Table, row: usize) -> Option<Cell> {
    let first = table.row(row).next()?.1.location.clone();
    let (own, line) = (area(cell.clone()), Area::of(&first)?);
    let page = first.page_number()?;
    let bbox = Bbox { left: own.left, top: line.top, right: own.right, bottom: line.bottom };
    Some(Cell { location: crate::evidence::Location::page(page, bbox), ..cell })
}

/// A text cut where its words begin to stand in another column; figures are whole.
fn pieces(cell: Cell, column: &impl Fn(Area) -> Option<usize>) -> Vec<Cell> {
    // `Report page précédente` reaches over its column and is one label.
    if looks_like_value(&cell.text) || headings::total(&cell.text).is_some() {
        return vec![cell];
    }
    let spot = Spot::of_cell(cell.clone(), 0, 0);
    let mut cuts = vec![0];
    let mut last = None;
    let text: &str = &spot.text;
    for word in text.split_whitespace() {
        let from = word.as_ptr() as usize - text.as_ptr() as usize;
        let at = column(spot.part(from, from + word.len()).area);
        if last.is_some_and(|it| it != at) {
            cuts.push(from);
        }
        last = Some(at);
    }
    cuts.push(text.len());
    let words: Vec<&str> = cuts.windows(2).map(|it| text[it[0]..it[1]].trim()).collect();
    // `9720 FERTATI` in one piece is a number and a name that no column parts.
    let mixed = |it: &&str| {
        let mut words = it.split_whitespace().map(|it| it.bytes().all(|it| it.is_ascii_digit()));
        words.next() == Some(true) && words.any(|it| !it)
    };
    if cuts.len() == 2 || words.iter().any(mixed) {
        return vec![cell];
    }
    cuts.windows(2).map(|it| super::blocks::cell(&spot.part(it[0], it[1]))).collect()
}

fn joined(first: &Cell, next: &Cell) -> Cell {
    Cell {
        text: format!("{} {}", &*first.text, &*next.text).into(),
        location: first.location.span(&next.location),
        reading: first.reading.and(next.reading),
        stored: None,
    }
}
