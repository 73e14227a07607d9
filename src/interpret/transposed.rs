//! A register laid on its side: what is paid down the first column, one person to a column.
//!
//! It is turned before anything else looks at it; every cell keeps its place on the page.

use std::collections::BTreeSet;

use crate::{
    extract::{Cell, Table},
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
    },
    payroll::Name,
};

/// Larger tables are read as they stand.
const MOST_COLUMNS: usize = 200;
const MOST_ROWS: usize = 120;

/// Turns the tables of pages and sheets whose rows are rubrics and whose columns are people.
pub(super) fn turn(tables: &mut [Table]) {
    for table in tables {
        if table.columns() > MOST_COLUMNS || !(5..=MOST_ROWS).contains(&table.rows()) {
            continue;
        }
        let Some((first, labels)) = rubrics(table) else { continue };
        *table = turned(table, first, labels);
    }
}

/// The first row of the turned part and the column its labels stand in.
fn rubrics(table: &Table) -> Option<(usize, usize)> {
    let last = table.columns().checked_sub(1)?;
    [0, last].into_iter().find_map(|labels| {
        let named = |row: usize| {
            let cell = table.cell(row, labels)?;
            let found = headings::look_up(&cell.text, Place::ColumnHead)?;
            (found.fit >= Fit::Close).then_some(found.meaning)
        };
        let who = |row: usize| {
            named(row).is_some_and(|it| {
                // `CNSS` names the insured, and the contribution on every payslip.
                is_who(it) && (it != Meaning::CnssNumber || are_numbers(table, row, labels))
            })
        };
        let first = (0..table.rows()).find(|row| who(*row))?;
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
            && known.iter().any(|it| is_who(*it))
            && known.len() * 2 >= filled
            && filled >= 4
            && people >= 2
            && told + 1 >= people
            && !rows.clone().any(heading);
        is_turned.then_some((first, labels))
    })
}

fn is_who(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Field(Name::Name | Name::Immatriculation | Name::EmployeeNumber | Name::Cin)
            | Meaning::LastName
            | Meaning::CnssNumber
    )
}

/// Whether a row holds numbers of people, not amounts and rates.
fn are_numbers(table: &Table, row: usize, labels: usize) -> bool {
    let is_number = |text: &str| {
        text.chars().filter(char::is_ascii_digit).count() >= 7 && !text.contains([',', '.', '%'])
    };
    table.row(row).filter(|it| it.0 != labels).all(|it| is_number(&it.1.text))
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
    let cells = (first..table.rows()).filter_map(|row| table.cell(row, column));
    let (mut all, mut values) = (0, 0);
    for cell in cells {
        all += 1;
        values += usize::from(looks_like_value(&cell.text));
    }
    all >= 4 && values * 10 >= all * 6
}

/// The rows above stay; below them every column of the table becomes a row.
fn turned(table: &Table, first: usize, labels: usize) -> Table {
    let width = table.columns();
    let mut rows: Vec<Vec<Option<Cell>>> = (0..first)
        .map(|row| (0..table.width(row)).map(|column| table.cell(row, column)).collect())
        .collect();
    // Read from the right, the people follow from the right.
    let people: Vec<usize> =
        if labels == 0 { (0..width).collect() } else { (0..width).rev().collect() };
    for column in people {
        let row: Vec<Option<Cell>> =
            (first..table.rows()).map(|row| table.cell(row, column)).collect();
        if row.iter().any(Option::is_some) {
            rows.push(row);
        }
    }
    Table::of_cells(table.location.clone(), rows)
}
