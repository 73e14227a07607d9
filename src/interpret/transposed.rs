//! A register laid on its side: what is paid down the first column, one person or one month to a
//! column.
//!
//! It is turned before anything else looks at it; every cell keeps its place on the page.

mod columns_each;
mod months;
mod numbered_names;
mod proof;

use std::{borrow::Cow, collections::BTreeSet};

use months::{month, months};

use crate::{
    evidence::Text,
    extract::{Cell, Extraction, Table},
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::{looks_like_value, names_several},
    },
    payroll::Name,
};

/// Larger tables are read as they stand.
const MOST_COLUMNS: usize = 200;
const MOST_ROWS: usize = 120;
/// Months stand on one of the first lines of a table.
const MOST_PREAMBLE: usize = 6;

/// Rows of numbers and names over the pay.
const MOST_NAMING: usize = 2;

/// Turns the tables of pages and sheets whose rows are rubrics and whose columns are people or months.
pub(super) fn turn(extraction: &mut Extraction) {
    // The labels of the last one: the people of a further page may be one.
    let mut before: Option<Vec<Text>> = None;
    for number in 0..extraction.tables.len() {
        let table = &extraction.tables[number];
        if table.columns() > MOST_COLUMNS || !(3..=MOST_ROWS).contains(&table.rows()) {
            continue;
        }
        let own = labels_of(table);
        let goes_on = before.as_ref() == Some(&own);
        if let Some(side) = people(table, goes_on).or_else(|| months(table)) {
            extraction.tables[number] = turned(table, &side);
            before = Some(own);
            continue;
        }
        if let Some((whole, line)) = columns_each::fold(extraction, table)
            && let Some(side) = people(&whole, goes_on)
        {
            extraction.tables[number] = turned(&whole, &side);
            if let Some(line) = line {
                extraction.lines.remove(line);
            }
            before = Some(own);
            continue;
        }
        let last = table.columns().saturating_sub(1);
        let parted = [0, last].into_iter().find_map(|it| {
            let whole = numbered_names::part(table, it)?;
            Some((people(&whole, goes_on)?, whole))
        });
        // `Code | Rubrique | FILALI | ZAHIRI`, their first names below: the codes say nothing more.
        let coded = || {
            let whole = names_joined(&without_codes(table)?);
            Some((people(&whole, goes_on)?, whole))
        };
        if let Some((side, whole)) = parted.or_else(coded) {
            extraction.tables[number] = turned(&whole, &side);
            before = Some(own);
        }
    }
}

/// What is said in the first column.
fn labels_of(table: &Table) -> Vec<Text> {
    (0..table.rows()).filter_map(|row| table.cell(row, 0)).map(|it| it.text).collect()
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
fn people(table: &Table, goes_on: bool) -> Option<Side> {
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
            && (known.len() * 2 >= filled || proof::adds_up(table, first, labels))
            && filled >= 4
            && people >= if goes_on { 1 } else { 2 }
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
        let open = table.at(*row, labels).is_none_or(|it| {
            !looks_like_value(&it.text)
                && headings::exactly(&it.text, Place::ColumnHead)
                    .is_none_or(|it| it.meaning == Meaning::Field(Name::Label))
        });
        let people = || {
            table
                .row(*row)
                .filter(|it| it.0 != labels && headings::total(&it.1.text).is_none())
                .map(|it| it.1.text.clone())
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
        table.at(*row, 0).is_none() && people(*row).count() >= 2 && words(*row) && words(row - 1)
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
    let cells: Vec<_> = table.row(row).map(|it| it.1).collect();
    let short = |it: &Cow<Cell>| {
        (1..=8).contains(&it.text.len()) && it.text.bytes().all(|it| it.is_ascii_digit())
    };
    let different: BTreeSet<&str> = cells.iter().map(|it| &*it.text).collect();
    cells.len() >= 2
        && cells.len() + 1 >= people
        && cells.iter().all(short)
        && different.len() == cells.len()
}

/// What the label of a row means.
fn named(table: &Table, row: usize, labels: usize) -> Option<Meaning> {
    let cell = table.at(row, labels)?;
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

/// A column of values: who it is, and what is paid.
fn is_person(table: &Table, first: usize, column: usize) -> bool {
    let cells = (first..table.rows()).filter_map(|row| table.at(row, column));
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
        let who = first..table.rows().min(first + MOST_NAMING);
        let mut cells = who.filter_map(|row| table.cell(row, *column));
        cells.any(|it| headings::total(&it.text).is_some())
    };
    order.sort_by_key(|it| *it != labels && is_total(it));
    // `Taxes Withheld` over the taxes names none of them, and would head a column of nothing.
    let names = |row: usize| row == first || unsaid.iter().any(|it| it.0 == row);
    let told = |row: &usize| names(*row) || table.row(*row).any(|it| it.0 != labels);
    let kept: Vec<usize> = (first..table.rows()).filter(told).collect();
    for column in order {
        let mut row: Vec<Option<Cell>> = kept.iter().map(|row| table.cell(*row, column)).collect();
        if column == labels && !unsaid.is_empty() {
            for (at, said) in unsaid {
                let beside = || table.row(*at).map(|it| it.1.into_owned()).next();
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
