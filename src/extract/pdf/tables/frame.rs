//! The frame of a spreadsheet printed with it: letters over the columns, numbers before the rows.

use super::{Draft, RawTable};

/// Fewer letters or numbers than this are no frame.
const LEAST: usize = 3;

/// Takes the letters and the numbers of the program off a table that is printed with them.
pub(super) fn strip(table: &mut RawTable) {
    let Some(head) = table.rows.first() else { return };
    if !(are_letters(head) && are_numbers(&table.rows[1..])) {
        return;
    }
    table.rows.remove(0);
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    // On each page beside the first the numbers are printed anew.
    let numbers: Vec<usize> =
        (0..width).filter(|it| *it == 0 || repeats(&table.rows, *it)).collect();
    for row in &mut table.rows {
        let mut column = 0..;
        row.retain(|_| !column.next().is_some_and(|it| numbers.contains(&it)));
    }
}

/// Whether a column holds the number of every row once more.
fn repeats(rows: &[Vec<Option<Draft>>], column: usize) -> bool {
    rows.iter().all(|row| {
        let text = |it: usize| row.get(it).and_then(Option::as_ref).map(Draft::text);
        text(column).is_some_and(|it| Some(it) == text(0))
    })
}

/// `A`, `B`, `C` … over all columns but the first.
fn are_letters(row: &[Option<Draft>]) -> bool {
    let texts: Vec<String> = row.iter().skip(1).flatten().map(Draft::text).collect();
    let place = |text: &str| {
        let letters = text.bytes().all(|it| it.is_ascii_uppercase());
        let known = letters && (1..=2).contains(&text.len());
        known.then(|| text.bytes().fold(0_u32, |at, it| at * 26 + u32::from(it - b'A') + 1))
    };
    let places: Vec<u32> = texts.iter().filter_map(|it| place(it)).collect();
    row.first().is_some_and(Option::is_none)
        && texts.len() >= LEAST
        && places.len() == texts.len()
        && places.windows(2).all(|it| it[1] == it[0] + 1)
}

/// Every row has its number in the first column, one more than the row before.
fn are_numbers(rows: &[Vec<Option<Draft>>]) -> bool {
    let numbers: Option<Vec<u32>> =
        rows.iter().map(|row| row.first()?.as_ref()?.text().parse().ok()).collect();
    numbers.is_some_and(|it| it.len() >= LEAST && it.windows(2).all(|it| it[1] == it[0] + 1))
}
