//! A text file sent to a printer: lines of a page that hold the same number of semicolons are the rows of a
//! table. `102619718;GOURRAM;Hafsa;26;6104,45;6000,00`.

use std::collections::BTreeMap;

use crate::{
    extract::{Cell, Extraction, Line, Table},
    interpret::{blocks, spot::Spot},
};

/// Fewer lines than this are chance.
const FEW: usize = 4;
/// Separators of a line.
const SEPARATORS: std::ops::RangeInclusive<usize> = 2..=200;
/// More lines than this are no printed file.
const MOST_LINES: usize = 200_000;

/// Takes the lines of such tables out of an extraction, page by page, and gives the tables.
pub(super) fn gather(extraction: &mut Extraction) -> Vec<Table> {
    if extraction.lines.len() > MOST_LINES {
        return Vec::new();
    }
    let mut seen: BTreeMap<usize, usize> = BTreeMap::new();
    for count in extraction.lines.iter().filter_map(separators) {
        *seen.entry(count).or_default() += 1;
    }
    let Some((&count, _)) = seen.iter().filter(|it| *it.1 >= FEW).max_by_key(|it| it.1) else {
        return Vec::new();
    };
    let mut pages: BTreeMap<u32, Vec<Vec<Option<Cell>>>> = BTreeMap::new();
    let mut number = 0;
    extraction.lines.retain(|line| {
        number += 1;
        // `EMPLOYEUR;ATLAS SARL` above them is a row of the same file.
        let own = separators_of(line) == Some(count) || is_pair(line);
        let Some(page) = line.location.page_number().filter(|_| own) else { return true };
        pages.entry(page).or_default().push(cells(line, number));
        false
    });
    let tables = pages.into_values().filter_map(|rows| {
        let places = rows.iter().flatten().flatten().map(|it| it.location.clone());
        Some(Table::of_cells(places.reduce(|a, b| a.span(&b))?, rows))
    });
    tables.collect()
}

/// The separators of a line that may be a row.
fn separators(line: &Line) -> Option<usize> {
    separators_of(line).filter(|it| SEPARATORS.contains(it))
}

fn separators_of(line: &Line) -> Option<usize> {
    line.location.page_number()?;
    Some(line.segments.iter().map(|it| it.text.matches(';').count()).sum())
}

/// A label and its value: one separator, and no sentence.
fn is_pair(line: &Line) -> bool {
    let text: usize = line.segments.iter().map(|it| it.text.len()).sum();
    separators_of(line) == Some(1) && text <= 80
}

/// The fields of a line as cells; an empty one is none.
fn cells(line: &Line, row: usize) -> Vec<Option<Cell>> {
    let segments = line.segments.iter().enumerate();
    let spots = segments.map(|(at, it)| Spot::of_segment(it.clone(), row, at));
    let Some(whole) = spots.reduce(|all, it| all.joined(&it)) else { return Vec::new() };
    let text: &str = &whole.text;
    let fields = text.split(';').map(|field| {
        let from = field.as_ptr() as usize - text.as_ptr() as usize;
        let field = whole.part(from, from + field.len());
        let bare = field.text.trim_matches('"').len();
        let quotes = field.text.len() - field.text.trim_start_matches('"').len();
        let field = if bare < field.text.len() { field.part(quotes, quotes + bare) } else { field };
        // Where in its line a field stands says nothing of its column.
        let place = whole.location.clone();
        (!field.text.is_empty()).then(|| Cell { location: place, ..blocks::cell(&field) })
    });
    fields.collect()
}
