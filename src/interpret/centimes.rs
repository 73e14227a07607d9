//! Dirhams and centimes in two columns, as the official form has them, are one amount: `3 205 | 29`.

use crate::{
    evidence::{Text, folded},
    extract::{Cell, Table},
    interpret::layout::looks_like_value,
};

/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 60;
const MOST_ROWS: usize = 5_000;

/// Words over a column of centimes, and over the column of dirhams before it.
const CENTIMES: &[&str] = &[
    "cts",
    "ct",
    "ctm",
    "ctms",
    "ctmes",
    "cmes",
    "cme",
    "cms",
    "cm",
    "ctimes",
    "cent",
    "cents",
    "centimes",
    "c",
    "سنتيم",
    "س",
    "millimes",
    "mill",
];
const DIRHAMS: &[&str] = &["dh", "dhs", "dirhams", "dirham", "mad", "درهم", "د", "dt", "dinars"];

/// Joins the centimes of every table of a page to the dirhams beside them.
pub(super) fn join(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        for column in (1..table.columns()).rev() {
            if let Some(certain) = are_centimes(table, column) {
                *table = joined(table, column, certain);
            }
        }
    }
}

/// Whether a column holds the centimes of the one before it; `Some(true)` where headings say so.
fn are_centimes(table: &Table, column: usize) -> Option<bool> {
    let (mut pairs, mut padded, mut beyond) = (0, 0, 0);
    for row in 0..table.rows() {
        let figure = |column| table.at(row, column).filter(|it| is_figure(it));
        match (figure(column - 1), figure(column)) {
            (Some(whole), Some(part)) => {
                // Decimals before, or more than two digits here: two amounts.
                if whole.text.contains([',', '.']) || !is_hundredths(&part.text) {
                    return None;
                }
                pairs += 1;
                padded += usize::from(part.text.starts_with('0') && part.text.len() == 2);
                beyond += usize::from(part.text.parse().is_ok_and(|it: u32| it > 31));
            }
            (None, Some(_)) => return None,
            _ => (),
        }
    }
    // Without a figure on either side no heading is asked.
    if pairs == 0 {
        return None;
    }
    let says = |column: usize, words: &[&str]| {
        heading(table, column).iter().any(|it| words.contains(&it.as_str()))
    };
    let (dirhams, centimes) = (says(column - 1, DIRHAMS), says(column, CENTIMES));
    if centimes {
        return Some(dirhams || pairs >= 2);
    }
    // `05`, `00` and `87` under no heading of their own are no days and no rate.
    let bare = heading(table, column).is_empty() && !heading(table, column - 1).is_empty();
    (bare && pairs >= 3 && padded >= 1 && beyond >= 1).then_some(true)
}

fn is_figure(cell: &Cell) -> bool {
    cell.stored.is_none()
        && looks_like_value(&cell.text)
        && !cell.text.contains(char::is_alphabetic)
}

fn is_hundredths(text: &str) -> bool {
    matches!(text.len(), 2 | 3) && text.bytes().all(|it| it.is_ascii_digit())
}

/// The words over the first figure of a column.
fn heading(table: &Table, column: usize) -> Vec<String> {
    let cells = (0..table.rows().min(12)).filter_map(|row| table.at(row, column));
    // `26 BK497327` is an entry of two columns that touch, and says nothing over them.
    let numbers = |it: &Cell| it.text.bytes().filter(u8::is_ascii_digit).count() >= 3;
    let words = cells.take_while(|it| !is_figure(it) && !numbers(it)).flat_map(|it| {
        let folded = folded(&it.text);
        let words = folded.split(|it: char| !it.is_alphabetic()).map(str::to_owned);
        // `Centim es`: a narrow cell breaks its word.
        let whole: String = folded.chars().filter(|it| it.is_alphabetic()).collect();
        words.chain([whole]).collect::<Vec<_>>()
    });
    words.filter(|it| !it.is_empty()).collect()
}

/// The table without the column of centimes; its figures stand behind those before them.
fn joined(table: &Table, column: usize, certain: bool) -> Table {
    let row = |row: usize| {
        let mut cells: Vec<Option<Cell>> = Vec::with_capacity(table.width(row));
        for index in 0..table.width(row) {
            let cell = table.cell(row, index);
            if index != column {
                cells.push(cell);
                continue;
            }
            let Some(part) = cell else { continue };
            match cells.last_mut() {
                Some(Some(whole)) if is_figure(whole) && is_figure(&part) => {
                    // The rule between the columns is the decimal sign.
                    whole.text = Text::from(format!("{},{}", &*whole.text, &*part.text));
                    whole.location = whole.location.span(&part.location);
                    whole.reading = whole.reading.and(part.reading);
                    whole.reading.certain &= certain;
                }
                Some(empty) if empty.is_none() => *empty = Some(part),
                // A heading alone: `Cts` says nothing more.
                _ => (),
            }
        }
        cells
    };
    let mut rows: Vec<Vec<Option<Cell>>> = (0..table.rows()).map(row).collect();
    named_above(&mut rows, column - 1);
    Table::of_cells(table.location.clone(), rows)
}

/// `Salaire brut` over `Dirhams | Cmes`: the currency says nothing more. Where headings stand beside
/// it, the name comes down to them; a line of currencies alone is no line of headings.
fn named_above(rows: &mut [Vec<Option<Cell>>], column: usize) {
    let of_words = |cell: &Cell, known: &dyn Fn(&str) -> bool| {
        let folded = folded(&cell.text);
        let mut words = folded.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty());
        words.clone().next().is_some() && words.all(known)
    };
    let currency = |cell: &Cell| of_words(cell, &|it| DIRHAMS.contains(&it));
    let unit = |cell: &Cell| of_words(cell, &|it| DIRHAMS.contains(&it) || CENTIMES.contains(&it));
    let of = |rows: &[Vec<Option<Cell>>], row: usize, column: usize| -> Option<Cell> {
        rows.get(row)?.get(column)?.clone()
    };
    let at =
        (1..rows.len().min(12)).find(|row| of(rows, *row, column).is_some_and(|it| currency(&it)));
    let Some(at) = at else { return };
    let name = of(rows, at - 1, column)
        .filter(|it| !is_figure(it) && it.text.chars().any(char::is_alphabetic));
    let Some(name) = name else { return };
    if rows[at].iter().flatten().all(unit) {
        rows[at][column] = None;
        return;
    }
    rows[at - 1][column] = None;
    rows[at][column] = Some(name);
}
