//! People across whose numbers and names stand in one cell: `0412 DURAND Marc` beside
//! `Matricule Nom et prénom`. The row becomes two.

use super::{MOST_PREAMBLE, is_name, is_who};
use crate::{
    extract::{Cell, Table},
    interpret::{
        headings::{self, Meaning, Place},
        spot::Spot,
        stacked,
    },
};

/// Digits of a number by which an employer knows somebody.
const LONGEST_OF_EMPLOYER: usize = 6;

/// Gives such a row one of the numbers and one of the names below it.
pub(super) fn part(table: &Table, labels: usize) -> Option<Table> {
    let (row, parts) = (0..table.rows().min(MOST_PREAMBLE))
        .find_map(|it| Some((it, parted(table, it, labels)?)))?;
    let row_of = |row: usize| (0..table.width(row)).map(|it| table.cell(row, it)).collect();
    let mut rows: Vec<Vec<Option<Cell>>> = (0..row).map(row_of).collect();
    rows.extend(parts);
    rows.extend((row + 1..table.rows()).map(row_of));
    Some(Table::of_cells(table.location.clone(), rows))
}

/// The two rows that one is made of.
fn parted(table: &Table, row: usize, labels: usize) -> Option<[Vec<Option<Cell>>; 2]> {
    let label = table.cell(row, labels);
    // `Nom et prénom / Matricule` or its like, `Rubriques`, or nothing.
    let said = label.as_ref().and_then(|it| names_both(&it.text));
    if said.is_none() && label.as_ref().is_some_and(|it| tells_else(&it.text)) {
        return None;
    }
    let mut rows = [vec![None; table.width(row)], vec![None; table.width(row)]];
    if let Some((first, second)) = &said {
        let place = label.clone()?;
        let part = |text: &str| Some(Cell { text: text.into(), stored: None, ..place.clone() });
        (rows[0][labels], rows[1][labels]) = (part(first), part(second));
    }
    let (mut people, mut first, mut total) = (0, None, None);
    let mut longest = 0;
    for (column, cell) in table.row(row).filter(|it| it.0 != labels) {
        if headings::total(&cell.text).is_some() {
            total = Some((column, cell));
            continue;
        }
        let (at, number_first) = number_and_name(&cell.text)?;
        // Everyone's number stands on the same side of the name.
        if *first.get_or_insert(number_first) != number_first {
            return None;
        }
        let end = cell.text.len();
        let spot = Spot::of_cell(cell.into_owned(), row, column);
        let part = |from: usize, to: usize| {
            let Spot { text, location, reading, .. } = spot.part(from, to);
            Some(Cell { text, location, reading, stored: None })
        };
        rows[0][column] = part(0, at);
        rows[1][column] = part(at, end);
        longest = longest.max(if number_first { at } else { end - at });
        people += 1;
    }
    // Without a label for the numbers, one of them may be part of a name.
    (people >= if said.is_some() { 1 } else { 2 }).then_some(())?;
    let number_first = first?;
    if let Some((column, cell)) = total {
        rows[usize::from(number_first)][column] = Some(cell.into_owned());
    }
    // Unlabelled, numbers of the employer stand over the names, those of an insurance below them.
    if said.is_none() && number_first != (longest <= LONGEST_OF_EMPLOYER) {
        rows.swap(0, 1);
    }
    Some(rows)
}

/// The labels of a number and of a name that make up a label.
fn names_both(text: &str) -> Option<(String, String)> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    let parts = match lines[..] {
        [first, second] => vec![first.to_owned(), second.to_owned()],
        _ => [" / ", " - ", " – "]
            .into_iter()
            .find_map(|it| text.split_once(it))
            .map(|it| vec![it.0.to_owned(), it.1.to_owned()])
            .or_else(|| stacked::known_parts(&text.split_whitespace().collect::<Vec<_>>(), 2, 0))?,
    };
    let meaning = |at: usize| {
        Some(headings::exactly(parts.get(at)?, Place::ColumnHead)?.meaning).filter(|it| is_who(*it))
    };
    let (first, second): (Meaning, Meaning) = (meaning(0)?, meaning(1)?);
    let [a, b] = <[String; 2]>::try_from(parts).ok()?;
    (is_name(first) != is_name(second)).then_some((a, b))
}

/// Whether a label says that its row is not about who people are.
fn tells_else(text: &str) -> bool {
    use crate::payroll::Name;
    headings::exactly(text, Place::ColumnHead)
        .is_some_and(|it| !is_who(it.meaning) && it.meaning != Meaning::Field(Name::Label))
}

/// Where a number and a name in one text part, and whether the number stands first.
fn number_and_name(text: &str) -> Option<(usize, bool)> {
    let code = |it: &str| {
        let digits = it.chars().filter(char::is_ascii_digit).count();
        (1..=13).contains(&digits)
            && digits * 2 >= it.len()
            && it.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '.' | '/'))
    };
    let name = |it: &str| {
        it.chars().filter(|it| it.is_alphabetic()).count() >= 2 && !it.chars().any(char::is_numeric)
    };
    let apart = |at: usize| (text[..at].trim(), text[at..].trim());
    let first = text.find(char::is_whitespace)?;
    let last = text.rfind(char::is_whitespace)?;
    let (head, tail) = apart(first);
    if code(head) && name(tail) {
        return Some((first, true));
    }
    let (head, tail) = apart(last);
    (name(head) && code(tail)).then_some((last, false))
}
