//! A register laid on its side: what is paid down the first column, one person or one month to a
//! column.
//!
//! It is turned before anything else looks at it; every cell keeps its place on the page.

use std::collections::BTreeSet;

use crate::{
    evidence::Text,
    extract::{Cell, Table},
    interpret::{
        dates,
        headings::{self, Fit, Meaning, Place},
        layout::{looks_like_value, names_several},
        values::{self, Kind},
    },
    payroll::{Name, Period},
};

/// Larger tables are read as they stand.
const MOST_COLUMNS: usize = 200;
const MOST_ROWS: usize = 120;
/// Months stand on one of the first lines of a table.
const MOST_PREAMBLE: usize = 6;

/// Turns the tables of pages and sheets whose rows are rubrics and whose columns are people or months.
pub(super) fn turn(tables: &mut [Table]) {
    for table in tables {
        if table.columns() > MOST_COLUMNS || !(3..=MOST_ROWS).contains(&table.rows()) {
            continue;
        }
        let side = people(table).or_else(|| months(table));
        if let Some(side) = side {
            *table = turned(table, &side);
            continue;
        }
        // `Code | Rubrique | FILALI | ZAHIRI`, their first names below: the codes say nothing more.
        if let Some(whole) = without_codes(table).map(|it| names_joined(&it))
            && let Some(side) = people(&whole)
        {
            *table = turned(&whole, &side);
        }
    }
}

/// A table on its side.
struct Side {
    /// The first row of the turned part.
    first: usize,
    /// The column its labels stand in.
    labels: usize,
    /// What rows hold, where the cells beside them do not say so.
    unsaid: Vec<(usize, &'static str)>,
}

/// People across: a row of numbers or names, and rows of pay below it.
fn people(table: &Table) -> Option<Side> {
    let last = table.columns().checked_sub(1)?;
    if table.rows() < 5 {
        return None;
    }
    [0, last].into_iter().find_map(|labels| {
        let named = |row: usize| named(table, row, labels);
        let who = |row: usize| {
            named(row).is_some_and(|it| {
                // `CNSS` names the insured, and the contribution on every payslip.
                is_who(it) && (it != Meaning::CnssNumber || are_numbers(table, row, labels))
            })
        };
        let labelled = (0..table.rows()).find(|row| who(*row));
        let unlabelled = || unlabelled_people(table, labels);
        let (first, is_labelled) =
            labelled.map(|it| (it, true)).or_else(|| Some((unlabelled()?, false)))?;
        let rows = first..table.rows();
        let filled = rows.clone().filter(|row| table.row(*row).count() >= 3).count();
        let known: BTreeSet<Meaning> = rows.clone().filter_map(named).collect();
        let money = known.iter().filter(|it| is_pay(**it)).count();
        let people = (0..=last).filter(|it| *it != labels);
        let people = people.filter(|it| is_person(table, first, *it)).count();
        // A heading of ordinary columns, above the lines of a payslip, names several things in a row.
        let heading = |row: usize| {
            let named = table.row(row).filter(|(column, cell)| {
                *column != labels
                    && headings::total(&cell.text).is_none()
                    && headings::exactly(&cell.text, Place::ColumnHead).is_some()
            });
            named.count() >= if row == first { 1 } else { 2 }
        };
        let told = table.row(first).filter(|it| it.0 != labels).count();
        let is_turned = money >= 2
            && (!is_labelled || known.iter().any(|it| is_who(*it)))
            && known.len() * 2 >= filled
            && filled >= 4
            && people >= 2
            && told + 1 >= people
            && !rows.clone().any(heading);
        if !is_turned {
            return None;
        }
        // The names stand above, beside `Rubriques` or beside nothing.
        let above = first.checked_sub(1).filter(|row| {
            !known.iter().any(|it| is_name(*it)) && are_names(table, *row, labels, told)
        });
        let names = !is_labelled && !are_numbers(table, first, labels);
        let named = above.or(names.then_some(first));
        let first = above.unwrap_or(first);
        let mut unsaid: Vec<(usize, &str)> = Vec::new();
        // Over the names the numbers by which the employer knows them.
        let coded =
            first.checked_sub(1).filter(|row| named.is_some() && are_codes(table, *row, told));
        unsaid.extend(coded.map(|it| (it, "Matricule")));
        unsaid.extend(named.map(|it| (it, "Nom et prénom")));
        Some(Side { first: coded.unwrap_or(first), labels, unsaid })
    })
}

/// The numbers or names of people in a row that no label names: `Rubriques | ALAMI Nadia | TAZI Omar`.
fn unlabelled_people(table: &Table, labels: usize) -> Option<usize> {
    (0..table.rows().min(MOST_PREAMBLE)).find(|row| {
        let open = table.cell(*row, labels).is_none_or(|it| {
            !looks_like_value(&it.text)
                && headings::exactly(&it.text, Place::ColumnHead)
                    .is_none_or(|it| it.meaning == Meaning::Field(Name::Label))
        });
        let people = || {
            table
                .row(*row)
                .filter(|it| it.0 != labels && headings::total(&it.1.text).is_none())
                .map(|it| it.1.text)
        };
        // `Base Taux | Gain Retenue` are headings that were read as one.
        let words =
            |it: Text| (2..=5).contains(&it.split_whitespace().count()) && !names_several(&it);
        open && people().count() >= 2
            && (are_numbers(table, *row, labels)
                || are_names(table, *row, labels, people().count()) && people().all(words))
    })
}

/// A table without its first column, where that holds nothing but the codes of the rubrics beside it.
fn without_codes(table: &Table) -> Option<Table> {
    const FEW: usize = 3;
    let code = |it: &Cell| it.text.len() <= 5 && it.text.chars().all(char::is_alphanumeric);
    let cells: Vec<Cell> = (0..table.rows()).filter_map(|row| table.cell(row, 0)).collect();
    let numbers = cells.iter().filter(|it| looks_like_value(&it.text)).count();
    if numbers < FEW || !cells.iter().all(code) {
        return None;
    }
    let row = |row: usize| (1..table.width(row)).map(|at| table.cell(row, at)).collect();
    Some(Table::of_cells(table.location.clone(), (0..table.rows()).map(row).collect()))
}

/// Names printed in two rows, the last ones over the first, in one.
fn names_joined(table: &Table) -> Table {
    let people = |row: usize| (1..table.width(row)).filter_map(move |it| table.cell(row, it));
    let words = |row: usize| {
        let mut own = people(row).filter(|it| headings::total(&it.text).is_none()).peekable();
        own.peek().is_some()
            && own.all(|it| {
                !it.text.chars().any(char::is_numeric)
                    && headings::exactly(&it.text, Place::ColumnHead).is_none()
            })
    };
    let below = (1..table.rows().min(MOST_PREAMBLE)).find(|row| {
        table.cell(*row, 0).is_none() && people(*row).count() >= 2 && words(*row) && words(row - 1)
    });
    let rows = (0..table.rows()).filter(|it| Some(*it) != below).map(|row| {
        (0..table.width(row))
            .map(|at| {
                let own = table.cell(row, at);
                let under = below.filter(|it| row + 1 == *it).and_then(|it| table.cell(it, at));
                match (own, under) {
                    (Some(own), Some(under)) => Some(Cell {
                        text: format!("{} {}", own.text, under.text).into(),
                        location: own.location.span(&under.location),
                        reading: own.reading.and(under.reading),
                        stored: None,
                    }),
                    (own, under) => own.or(under),
                }
            })
            .collect()
    });
    Table::of_cells(table.location.clone(), rows.collect())
}

/// Whether a row without a label holds a short number for each of the people, no two alike.
fn are_codes(table: &Table, row: usize, people: usize) -> bool {
    let cells: Vec<Cell> = table.row(row).map(|it| it.1).collect();
    let short = |it: &Cell| {
        (1..=8).contains(&it.text.len()) && it.text.bytes().all(|it| it.is_ascii_digit())
    };
    let different: BTreeSet<&str> = cells.iter().map(|it| &*it.text).collect();
    cells.len() >= 2
        && cells.len() + 1 >= people
        && cells.iter().all(short)
        && different.len() == cells.len()
}

/// Months across: `07/2023 | 08/2023 | 09/2023 | Total` over rows of days and pay.
fn months(table: &Table) -> Option<Side> {
    let last = table.columns().checked_sub(1)?;
    let first = (0..table.rows().min(MOST_PREAMBLE)).find(|row| {
        let cells: Vec<Cell> = table.row(*row).map(|it| it.1).collect();
        let months = cells.iter().filter(|it| is_month(&it.text)).count();
        let others = cells.iter().filter(|it| !is_month(&it.text)).count();
        let totals = cells.iter().filter(|it| headings::total(&it.text).is_some()).count();
        months >= 2 && others <= 1 + totals
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

/// What the label of a row means.
fn named(table: &Table, row: usize, labels: usize) -> Option<Meaning> {
    let cell = table.cell(row, labels)?;
    let found = headings::look_up(&cell.text, Place::ColumnHead)?;
    (found.fit >= Fit::Close).then_some(found.meaning)
}

fn is_who(meaning: Meaning) -> bool {
    is_name(meaning)
        || matches!(
            meaning,
            Meaning::Field(Name::Immatriculation | Name::EmployeeNumber | Name::Cin)
                | Meaning::CnssNumber
        )
}

fn is_name(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Field(Name::Name) | Meaning::LastName | Meaning::SomeName)
}

/// Whether a row holds numbers of people, not amounts and rates.
fn are_numbers(table: &Table, row: usize, labels: usize) -> bool {
    let is_number = |text: &str| {
        text.chars().filter(char::is_ascii_digit).count() >= 7 && !text.contains([',', '.', '%'])
    };
    table.row(row).filter(|it| it.0 != labels).all(|it| is_number(&it.1.text))
}

/// Whether a row holds nothing but names: for each of the people one.
fn are_names(table: &Table, row: usize, labels: usize, people: usize) -> bool {
    let is_name = |text: &str| {
        (2..=60).contains(&text.len())
            && !text.chars().any(char::is_numeric)
            && headings::exactly(text, Place::ColumnHead).is_none()
            && headings::title(text).is_none()
    };
    let cells = table.row(row).filter(|it| it.0 != labels);
    let cells = cells.filter(|it| headings::total(&it.1.text).is_none());
    let names: Vec<bool> = cells.map(|it| is_name(&it.1.text)).collect();
    let beside = table.cell(row, labels);
    let open = beside.is_none_or(|it| it.text.len() <= 40 && !looks_like_value(&it.text));
    open && names.len() + 1 >= people && names.len() >= 2 && names.into_iter().all(|it| it)
}

fn is_pay(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Field(Name::Gross | Name::Net | Name::Deductions | Name::BasePay | Name::Capped)
            | Meaning::Deduction
    )
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
fn month(text: &str) -> Option<String> {
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

/// A column of values: who it is, and what is paid.
fn is_person(table: &Table, first: usize, column: usize) -> bool {
    let cells = (first..table.rows()).filter_map(|row| table.cell(row, column));
    let (mut all, mut values) = (0, 0);
    for cell in cells {
        all += 1;
        values += usize::from(looks_like_value(&cell.text));
    }
    all >= 4 && values * 10 >= all * 6
}

/// The rows above stay; below them every column of the table becomes a row, the totals last.
fn turned(table: &Table, side: &Side) -> Table {
    let Side { first, labels, ref unsaid } = *side;
    let width = table.columns();
    let mut rows: Vec<Vec<Option<Cell>>> = (0..first)
        .map(|row| (0..table.width(row)).map(|column| table.cell(row, column)).collect())
        .collect();
    // Read from the right, the people follow from the right.
    let mut order: Vec<usize> =
        if labels == 0 { (0..width).collect() } else { (0..width).rev().collect() };
    let is_total = |column: &usize| {
        table.cell(first, *column).is_some_and(|it| headings::total(&it.text).is_some())
    };
    order.sort_by_key(|it| *it != labels && is_total(it));
    for column in order {
        let mut row: Vec<Option<Cell>> =
            (first..table.rows()).map(|row| table.cell(row, column)).collect();
        if column == labels && !unsaid.is_empty() {
            for (at, said) in unsaid {
                let beside = || table.row(*at).map(|it| it.1).next();
                let own = row[at - first].take().or_else(beside);
                row[at - first] = own.map(|it| Cell { text: (*said).into(), stored: None, ..it });
            }
        } else if let Some(head) = row[0].as_mut()
            && let Some(month) = month(&head.text).filter(|it| **it != *head.text)
        {
            head.text = month.into();
        }
        if row.iter().any(Option::is_some) {
            rows.push(row);
        }
    }
    Table::of_cells(table.location.clone(), rows)
}
