//! Cells of a page that touch and were read as one are parted again, where what they hold or where
//! they stand says so: `198776944 ALAMRI HANANE`, a rate and an amount in one column.

use std::borrow::Cow;

use crate::{
    evidence::{Bbox, Location, Region},
    extract::{Cell, Table},
    interpret::{
        headings::{self, Meaning, Place, is_arabic},
        layout::{is_numbering, looks_like_value, names_several, row_spots},
    },
    payroll::Name,
};

/// Wider or longer tables of a page are left as they are: work grows with their size.
const MOST_COLUMNS: usize = 40;
const MOST_ROWS: usize = 5_000;

/// Parts the columns of every table of a page that hold two columns each.
pub(super) fn part(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        let mut rows = rows_of_body(table);
        for column in (0..table.columns()).rev() {
            let cells = body(table, &rows, column);
            let cut: Option<Cut> = if are_numbered_names(&cells) {
                Some(number_from_name)
            } else if are_numbers_and_cards(&cells) {
                Some(number_from_card)
            } else if are_counted_names(&cells) || are_coded_names(table, column, &cells) {
                Some(count_from_name)
            } else if are_counted_numbers(&cells) {
                Some(count_from_number)
            } else if let Some(border) = border(&cells).filter(|_| has_two_headings(table, column))
            {
                *table = parted(table, column, |it| aside(it, border));
                rows = rows_of_body(table);
                continue;
            } else {
                None
            };
            if let Some(cut) = cut {
                *table = parted(table, column, cut);
                rows = rows_of_body(table);
            }
        }
    }
}

type Cut = fn(&Cell) -> (Option<Cell>, Option<Cell>);

/// The rows that are no totals, and do not count the columns: `(1) | (2) | (3)` stands aside of the figures.
fn rows_of_body(table: &Table) -> Vec<usize> {
    let is_body = |row: &usize| {
        if is_numbering(&row_spots(table, *row)) {
            return false;
        }
        let label = table.row(*row).find(|(_, it)| it.text.chars().any(char::is_alphabetic));
        label.is_none_or(|(_, it)| headings::total(&it.text).is_none())
    };
    (0..table.rows()).filter(is_body).collect()
}

/// The cells of a column below its heading and beside no total.
fn body(table: &Table, rows: &[usize], column: usize) -> Vec<Cell> {
    let cells = rows.iter().filter_map(|row| table.at(*row, column));
    let figures = cells.filter(|it| it.text.bytes().any(|it| it.is_ascii_digit()));
    figures.map(Cow::into_owned).collect()
}

/// Most cells hold the number of a person and a name.
fn are_numbered_names(cells: &[Cell]) -> bool {
    let both = cells.iter().filter(|it| number_and_name(&it.text).is_some()).count();
    both >= 1 && both * 10 >= cells.len() * 7
}

/// Most cells hold the number of an insured person and that of an identity card.
fn are_numbers_and_cards(cells: &[Cell]) -> bool {
    let both = cells.iter().filter(|it| number_and_card(&it.text).is_some()).count();
    both >= 2 && both * 10 >= cells.len() * 9
}

/// `104312625 CIN J286638`: where the first number ends and the second begins.
fn number_and_card(text: &str) -> Option<(usize, usize)> {
    let number = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(number..)?;
    let card = rest.rsplit([' ', ':', '/']).next()?;
    let letters = card.bytes().take_while(u8::is_ascii_uppercase).count();
    let is_card = (1..=2).contains(&letters)
        && (4..=7).contains(&(card.len() - letters))
        && card[letters..].bytes().all(|it| it.is_ascii_digit());
    let between = rest[..rest.len() - card.len()].chars().filter(|it| it.is_alphabetic()).count();
    (number == 9 && is_card && between <= 5).then_some((number, text.len() - card.len()))
}

/// The number and the card; of a heading, what stands on either side of its slash.
fn number_from_card(cell: &Cell) -> (Option<Cell>, Option<Cell>) {
    let text: &str = &cell.text;
    if let Some((end, card)) = number_and_card(text) {
        return (Some(piece(cell, 0, end)), Some(piece(cell, card, text.len())));
    }
    let names = |it: &str| headings::exactly(it, Place::ColumnHead).is_some();
    match text.find(['/', '\n']).filter(|at| names(&text[..*at]) && names(&text[at + 1..])) {
        Some(at) => (Some(piece(cell, 0, at)), Some(piece(cell, at + 1, text.len()))),
        None => (Some(cell.clone()), None),
    }
}

/// The cells count themselves, each before a name: `1 TAZI Omar`, `2 ALAOUI Sara`.
fn are_counted_names(cells: &[Cell]) -> bool {
    count_rows(cells, count_and_name)
}

/// The same before the number of each person: `1 49355418-97`, `2 22482075-13`.
fn are_counted_numbers(cells: &[Cell]) -> bool {
    count_rows(cells, count_and_number)
}

/// Whether what the cells begin with counts them.
fn count_rows(cells: &[Cell], count: impl Fn(&str) -> Option<(u32, usize)>) -> bool {
    let counts: Vec<u32> = cells.iter().filter_map(|it| count(&it.text)).map(|it| it.0).collect();
    counts.len() >= 3
        && counts.len() * 10 >= cells.len() * 9
        && counts.windows(2).filter(|it| it[1] == it[0] + 1).count() * 10 >= (counts.len() - 1) * 9
}

/// `Matricule Nom et prénom` over the numbers by which the employer knows people, and their names.
fn are_coded_names(table: &Table, column: usize, cells: &[Cell]) -> bool {
    const FEW: usize = 2;
    let coded = cells.iter().filter(|it| count_and_name(&it.text).is_some()).count();
    if coded < FEW || coded * 10 < cells.len() * 9 {
        return false;
    }
    let mut headings = (0..table.rows().min(12)).filter_map(|row| table.cell(row, column));
    headings.any(|it| {
        let means = |text: &str| headings::exactly(text, Place::ColumnHead).map(|it| it.meaning);
        let mut cuts = it.text.match_indices(' ').map(|it| it.0).take(6);
        cuts.any(|at| {
            let (code, name) = it.text.split_at(at);
            let name = name.trim_start_matches([' ', '/', '-']);
            means(code) == Some(Meaning::Field(Name::EmployeeNumber))
                && means(name) == Some(Meaning::Field(Name::Name))
        })
    })
}

/// The number a text begins with, and where the name behind it begins.
fn count_and_name(text: &str) -> Option<(u32, usize)> {
    let (count, name) = text.split_once(' ')?;
    let is_name = name.chars().filter(|it| it.is_alphabetic()).count() >= 3
        && !name.chars().any(char::is_numeric);
    let count = count.trim_end_matches(['.', ')']);
    (is_name && count.len() <= 6).then_some(())?;
    Some((count.parse().ok()?, text.len() - name.len()))
}

/// The row's number and the name; the heading is cut where a heading of its own begins.
fn count_from_name(cell: &Cell) -> (Option<Cell>, Option<Cell>) {
    if let Some((_, at)) = count_and_name(&cell.text) {
        return (Some(piece(cell, 0, at)), Some(piece(cell, at, cell.text.len())));
    }
    let text: &str = &cell.text;
    let mut words = text.match_indices(' ').map(|it| it.0 + 1);
    let heading = |at: usize| {
        headings::exactly(text[at..].trim_start_matches(['/', ' ']), Place::ColumnHead)
            .is_some_and(|it| it.meaning == Meaning::Field(Name::Name))
    };
    if heading(0) {
        return (None, Some(cell.clone()));
    }
    match words.find(|it| text.len() < 200 && heading(*it)) {
        Some(at) => (Some(piece(cell, 0, at)), Some(piece(cell, at, text.len()))),
        None => (None, Some(cell.clone())),
    }
}

/// The number a text begins with, and where the identifier behind it begins.
fn count_and_number(text: &str) -> Option<(u32, usize)> {
    let (count, number) = text.split_once(' ')?;
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let plain = number.bytes().all(|it| it.is_ascii_digit() || matches!(it, b'-' | b'/'));
    let count = count.trim_end_matches(['.', ')']);
    (plain && digits >= 6 && count.len() <= 5).then_some(())?;
    Some((count.parse().ok()?, text.len() - number.len()))
}

/// The row's number and that of the person; the heading is cut where both parts of it are known.
fn count_from_number(cell: &Cell) -> (Option<Cell>, Option<Cell>) {
    let text: &str = &cell.text;
    if let Some((_, at)) = count_and_number(text) {
        return (Some(piece(cell, 0, at)), Some(piece(cell, at, text.len())));
    }
    let mut cuts = text.match_indices(|it: char| it.is_whitespace()).map(|it| it.0).take(6);
    let means = |text: &str| headings::exactly(text, Place::ColumnHead).map(|it| it.meaning);
    let cut = cuts.find(|at| {
        means(&text[..*at]) == Some(Meaning::Field(Name::RowNumber))
            && means(&text[at + 1..]).is_some()
    });
    match cut {
        Some(at) => (Some(piece(cell, 0, at)), Some(piece(cell, at + 1, text.len()))),
        None => (None, Some(cell.clone())),
    }
}

/// Where the number begins and ends that stands before or behind a name.
pub(super) fn number_and_name(text: &str) -> Option<(usize, usize)> {
    let number = text
        .split_whitespace()
        .map(|it| it.trim_matches(['(', ')']))
        .find(|it| matches!(it.len(), 7..=10) && it.bytes().all(|it| it.is_ascii_digit()))?;
    let from = number.as_ptr() as usize - text.as_ptr() as usize;
    let rest = if from == 0 { &text[number.len()..] } else { &text[..from] };
    // `ALAMI Omar (153443000)`
    let enclosed = text[..from].ends_with('(') && text[from + number.len()..] == *")";
    let rest = if enclosed { &text[..from - 1] } else { rest };
    let ends = from == 0 || enclosed || from + number.len() == text.len();
    let name = rest.chars().filter(|it| it.is_alphabetic()).count() >= 3
        && !rest.chars().any(char::is_numeric)
        && !rest.contains([':', '/', ',', '°', '(']);
    (ends && name).then_some((from, from + number.len()))
}

fn number_from_name(cell: &Cell) -> (Option<Cell>, Option<Cell>) {
    let Some((from, to)) = number_and_name(&cell.text) else {
        return (Some(cell.clone()), None);
    };
    let cut = if from == 0 { to } else { from };
    let enclosed = cell.text[..from].ends_with('(');
    let first = piece(cell, 0, if enclosed { cut - 1 } else { cut });
    let second = piece(cell, cut, if enclosed { to } else { cell.text.len() });
    // Text that begins in Arabic runs from the right.
    let arabic = cell.text.chars().find(|it| it.is_alphabetic()).is_some_and(is_arabic);
    if arabic && from > 0 { (Some(second), Some(first)) } else { (Some(first), Some(second)) }
}

/// Bytes `from..to` of a cell, its beginning or its end, as a cell of its own.
///
/// The blank between the two may stand for a wide gap: each is as wide as its letters, at its own
/// side of the rectangle.
fn piece(cell: &Cell, from: usize, to: usize) -> Cell {
    let (text, _) = cell.text.part(from, to).trimmed();
    let letters = |it: &str| it.chars().count() as i64;
    let arabic = cell.text.chars().find(|it| it.is_alphabetic()).is_some_and(is_arabic);
    let region = match cell.location.region {
        Region::Page { page, bbox: Some(it) } => {
            let share = i64::from(it.right - it.left) * letters(&text) / letters(&cell.text).max(1);
            let drawn = i64::from(it.bottom - it.top) * letters(&text) / 2;
            let width = share.min(drawn) as i32;
            let on_left = (from == 0) != arabic;
            let (left, right) =
                if on_left { (it.left, it.left + width) } else { (it.right - width, it.right) };
            Region::Page { page, bbox: Some(Bbox { left, right, ..it }) }
        }
        ref other => other.clone(),
    };
    let location = Location { region, ..cell.location };
    Cell { text, location, ..cell.clone() }
}

/// Whether the words over the figures of a column name two things.
fn has_two_headings(table: &Table, column: usize) -> bool {
    let cells = (0..table.rows().min(12)).filter_map(|row| table.cell(row, column));
    let words = cells.map(|it| it.text).take_while(|it| !looks_like_value(it));
    let words: Vec<_> = words.collect();
    let words: Vec<&str> = words.iter().map(|it| &**it).collect();
    names_several(&words.join(" "))
}

/// The border between two columns of figures that stand side by side and never above one another.
fn border(cells: &[Cell]) -> Option<i32> {
    let mut spans: Vec<Bbox> =
        cells.iter().filter(|it| looks_like_value(&it.text)).filter_map(bbox).collect();
    if spans.len() < 3 || spans.len() < cells.len() {
        return None;
    }
    spans.sort_by_key(|it| it.left);
    let mut reach = i32::MIN;
    let mut gaps = Vec::new();
    for (number, it) in spans.iter().enumerate() {
        if number > 0 && it.left > reach {
            gaps.push((number, i32::midpoint(reach, it.left)));
        }
        reach = reach.max(it.right);
    }
    let [(number, border)] = gaps[..] else { return None };
    // One edge or the middle of each side lines up: they are columns, not figures set at random.
    let lines_up = |side: &[Bbox]| {
        let apart = |edge: fn(&Bbox) -> i32| {
            let (least, most) = (side.iter().map(edge).min(), side.iter().map(edge).max());
            least.zip(most).is_some_and(|(least, most)| most - least <= SLACK)
        };
        apart(|it| it.left) || apart(|it| it.right) || apart(|it| i32::midpoint(it.left, it.right))
    };
    (lines_up(&spans[..number]) && lines_up(&spans[number..])).then_some(border)
}

/// How far edges of one column may lie apart, in tenths of a point.
const SLACK: i32 = 30;

fn bbox(cell: &Cell) -> Option<Bbox> {
    match cell.location.region {
        Region::Page { bbox, .. } => bbox,
        _ => None,
    }
}

/// The cell on its side of a border; what stands on both sides, a heading, stays on the left.
fn aside(cell: &Cell, border: i32) -> (Option<Cell>, Option<Cell>) {
    match bbox(cell) {
        Some(it) if it.left >= border => (None, Some(cell.clone())),
        _ => (Some(cell.clone()), None),
    }
}

/// The table with one column more: each cell of `column` cut in two.
fn parted(
    table: &Table,
    column: usize,
    cut: impl Fn(&Cell) -> (Option<Cell>, Option<Cell>),
) -> Table {
    let row = |row: usize| {
        let mut cells: Vec<Option<Cell>> = Vec::with_capacity(table.width(row) + 1);
        for index in 0..table.width(row) {
            let cell = table.cell(row, index);
            if index != column {
                cells.push(cell);
                continue;
            }
            let (left, right) = cell.as_ref().map_or((None, None), &cut);
            cells.extend([left, right]);
        }
        cells
    };
    Table::of_cells(table.location.clone(), (0..table.rows()).map(row).collect())
}
