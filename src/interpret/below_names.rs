//! Registers in which a number stands alone on a line under everyone's name, in the column of
//! names: `QUERCINOT Bastien` over `1670169082206 11`, under `Nom et prénom / N° SS`. What stands below
//! becomes a column.

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
/// Figures of somebody's row at least.
const FIGURES: usize = 2;
/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 40;
const MOST_ROWS: usize = 5_000;
/// A heading stands in one of the first rows.
const MOST_PREAMBLE: usize = 8;

/// Gives such tables a column of what stands below the names.
pub(super) fn lift(tables: &mut [Table]) {
    // The column of names, and how many columns there were, of the table before.
    let mut before: Option<(usize, usize)> = None;
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        let heading = heading(table);
        let width = table.columns();
        // A page without a heading goes on as the one before it.
        let column = match &heading {
            Some(it) => Some(it.column),
            None => before.filter(|it| it.1 == width).map(|it| it.0),
        };
        let Some(column) = column else { continue };
        let lifted = lifted(table, column, heading.as_ref());
        if heading.is_some() {
            before = lifted.is_some().then_some((column, width));
        }
        if let Some(lifted) = lifted {
            *table = lifted;
        }
    }
}

/// The row in which the column of names is headed, and its labels.
struct Heading {
    row: usize,
    column: usize,
    of_names: String,
    of_below: Option<String>,
}

fn heading(table: &Table) -> Option<Heading> {
    (0..table.rows().min(MOST_PREAMBLE)).find_map(|row| {
        let (column, (of_names, of_below)) =
            table.row(row).find_map(|it| Some((it.0, name_over(&it.1)?)))?;
        Some(Heading { row, column, of_names, of_below })
    })
}

fn lifted(table: &Table, column: usize, heading: Option<&Heading>) -> Option<Table> {
    let first = heading.map_or(0, |it| it.row + 1);
    let rows = first..table.rows();
    let is_person = |row: usize| row >= first && is_person(table, row, column);
    let below = |row: usize| row < table.rows() && stands_below(table, row, column);
    let people = rows.clone().filter(|row| is_person(*row)).count();
    let followed = rows.filter(|row| is_person(*row) && below(row + 1)).count();
    let enough = if heading.is_some() { FEW } else { 1 };
    if followed < enough || followed * 10 < people * 7 {
        return None;
    }
    let width = table.columns();
    let mut lifted: Vec<Vec<Option<Cell>>> = Vec::new();
    let mut person = false;
    for row in 0..table.rows() {
        if person && below(row) {
            let cell = table.cell(row, column).map(only_number);
            if let Some(last) = lifted.last_mut() {
                last[width] = cell;
            }
            person = false;
            continue;
        }
        let mut cells: Vec<Option<Cell>> = (0..width).map(|it| table.cell(row, it)).collect();
        cells.push(None);
        if let Some(heading) = heading.filter(|it| it.row == row) {
            let place = cells[column].clone()?;
            let part = |text: &str| Cell { text: text.into(), stored: None, ..place.clone() };
            cells[column] = Some(part(&heading.of_names));
            cells[width] = heading.of_below.as_deref().map(part);
        }
        person = is_person(row);
        lifted.push(cells);
    }
    Some(Table::of_cells(table.location.clone(), lifted))
}

/// What stands between two labels of one cell.
const SIGNS: &[&str] = &["\n", " / ", " - ", " – "];

/// The label of a column of names, and that of what stands below them where it has one.
fn name_over(cell: &Cell) -> Option<(String, Option<String>)> {
    let text: &str = &cell.text;
    let found =
        |text: &str| headings::look_up(text, Place::ColumnHead).filter(|it| it.fit >= Fit::Close);
    let names = |text: &str| {
        found(text).is_some_and(|it| {
            matches!(it.meaning, Meaning::Field(Name::Name) | Meaning::SomeName | Meaning::LastName)
        })
    };
    let signs = if text.contains(['\n', '/', '-', '–']) { SIGNS } else { &[] };
    for sign in signs {
        if let Some((first, second)) = text.split_once(sign)
            && names(first)
            && !names(second)
            && found(second).is_some()
        {
            return Some((first.trim().to_owned(), Some(second.trim().to_owned())));
        }
    }
    // `Nom, prénom N° CNSS – emploi`: two lines that were read as one.
    let below = |text: &str| text.split(" – ").next().unwrap_or(text).trim().to_owned();
    let blanks = text.char_indices().filter(|it| it.1.is_whitespace()).map(|it| it.0);
    let two = blanks.take(8).find_map(|at| {
        let (first, second) = (text[..at].trim(), below(&text[at..]));
        let exact = |it: &str| headings::exactly(it, Place::ColumnHead);
        let apart = names(first) && exact(first).is_some() && !names(&second);
        (apart && exact(&second).is_some()).then(|| (first.to_owned(), Some(second)))
    });
    two.or_else(|| names(text).then(|| (text.to_owned(), None)))
}

/// `104960094 – Magasinier`: the number without what follows it.
fn only_number(cell: Cell) -> Cell {
    match number_before_words(&cell.text) {
        Some(end) => Cell { text: cell.text.part(0, end), ..cell },
        None => cell,
    }
}

/// Where a number of several digits ends, before a stroke and words.
fn number_before_words(text: &str) -> Option<usize> {
    const DIGITS: usize = 5;
    let end = text.find(|it: char| !it.is_ascii_digit())?;
    let rest = text[end..].trim_start();
    (end >= DIGITS && rest.starts_with(['-', '–', '—', '·', '/'])).then_some(end)
}

/// A row with a name and figures beside it, and no total.
fn is_person(table: &Table, row: usize, column: usize) -> bool {
    let named = table
        .at(row, column)
        .is_some_and(|it| !looks_like_value(&it.text) && headings::total(&it.text).is_none());
    named && table.row(row).filter(|it| looks_like_value(&it.1.text)).count() >= FIGURES
}

/// A row of nothing but a number in the column of names.
fn stands_below(table: &Table, row: usize, column: usize) -> bool {
    let mut cells = table.row(row);
    let (Some((at, cell)), None) = (cells.next(), cells.next()) else { return false };
    at == column && (looks_like_value(&cell.text) || number_before_words(&cell.text).is_some())
}
