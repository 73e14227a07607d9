//! Months across: `07/2023 | 08/2023 | 09/2023 | Total` over rows of days and pay.

use std::collections::BTreeSet;

use super::{MOST_PREAMBLE, Side, are_numbers, is_pay, is_who, named};
use crate::{
    extract::Table,
    interpret::{
        dates,
        headings::{self, Meaning},
        layout::looks_like_value,
        values::{self, Kind},
    },
    payroll::{Name, Period},
};

/// How a table of months lies, if it is one.
pub(super) fn months(table: &Table) -> Option<Side> {
    let last = table.columns().checked_sub(1)?;
    let first = (0..table.rows().min(MOST_PREAMBLE)).find(|row| {
        let cells: Vec<_> = table.row(*row).map(|it| it.1).collect();
        let months = cells.iter().filter(|it| is_month(&it.text)).count();
        let totals = || cells.iter().filter(|it| headings::total(&it.text).is_some()).count();
        months >= 2 && cells.len() - months <= 1 + totals()
    })?;
    let heads: BTreeSet<usize> =
        table.row(first).filter(|it| is_month(&it.1.text)).map(|it| it.0).collect();
    let labels = [0, last].into_iter().find(|it| !heads.contains(it))?;
    let rows = first + 1..table.rows();
    let filled: Vec<usize> = rows.filter(|row| table.row(*row).count() >= 2).collect();
    // `CNSS` over amounts is the contribution, not who is insured.
    let insured =
        |row: usize, it: Meaning| it == Meaning::CnssNumber && !are_numbers(table, row, labels);
    let known: BTreeSet<Meaning> = filled
        .iter()
        .filter_map(|row| named(table, *row, labels).filter(|it| !insured(*row, *it)))
        .collect();
    let amounts = known.iter().filter(|it| is_pay(**it) || is_counted(**it)).count();
    let figures = filled.iter().flat_map(|row| table.row(*row)).filter(|it| it.0 != labels);
    let (mut all, mut values) = (0, 0);
    for (_, cell) in figures {
        all += 1;
        values += usize::from(looks_like_value(&cell.text));
    }
    let is_turned = known.iter().any(|it| is_pay(*it))
        && !known.iter().any(|it| is_who(*it))
        && amounts * 2 >= filled.len()
        && values * 10 >= all * 9;
    is_turned.then_some(Side { first, labels, unsaid: vec![(first, "Mois")] })
}

fn is_counted(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Field(name)
        if name != Name::RowNumber && matches!(values::kind(name), Kind::Amount | Kind::Count))
}

/// `07/2023`, `Février`, `Avril 2021`; `Septemb re 2020` in a cell too narrow for the word.
fn is_month(text: &str) -> bool {
    month(text).is_some()
}

/// A month as its word is spelt.
pub(super) fn month(text: &str) -> Option<String> {
    if names_month(text) {
        return Some(text.to_owned());
    }
    let blanks = text.char_indices().filter(|it| it.1.is_whitespace()).map(|it| it.0);
    let mut whole = blanks.filter(|at| {
        let after = text[*at..].trim_start();
        text[..*at].ends_with(char::is_alphabetic) && after.starts_with(char::is_lowercase)
    });
    let at = whole.next().filter(|_| text.len() <= 30)?;
    let joined = format!("{}{}", &text[..at], text[at..].trim_start());
    names_month(&joined).then_some(joined)
}

fn names_month(text: &str) -> bool {
    if text.len() > 30 || text.contains(['-', '–']) && !text.chars().any(char::is_numeric) {
        return false;
    }
    let dated = if text.chars().any(char::is_numeric) {
        text.to_owned()
    } else if dates::may_name_month(text) {
        format!("{} 2000", text.trim())
    } else {
        return false;
    };
    dates::period(&dated).is_some_and(|it| matches!(it.value, Period::Month { .. }))
}
