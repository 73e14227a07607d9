//! What looks like a table and is none: rows of boxes, labels beside their values, whole lines in a cell.

use std::ops::Range;

use super::row_spots;
use crate::{
    extract::Table,
    interpret::{
        headings::{self, Meaning, Place},
        layout::{
            columns::Column,
            heading_rows::{heading_at, is_labelled, is_total},
            looks::looks_like_value,
        },
        spot::Spot,
    },
    payroll::Name,
};

/// Under `Gains | Retenues` whole lines in a cell each: `Salaire de base 3 200,50 MAD`.
pub(super) fn are_entries(table: &Table, columns: &[Column], body: Range<usize>) -> bool {
    let sides = columns.iter().all(|it| {
        it.found.is_some_and(|it| matches!(it.meaning, Meaning::Gain | Meaning::Deduction))
    });
    if !sides || columns.len() > 2 {
        return false;
    }
    let cells = body.flat_map(|row| row_spots(table, row));
    let (mut all, mut entries) = (0, 0);
    for (_, spot) in cells.take(200) {
        let worded = spot.text.chars().take_while(|it| !it.is_numeric());
        all += 1;
        entries +=
            usize::from(spot.has_digit() && worded.filter(|it| it.is_alphabetic()).count() >= 3);
    }
    entries >= 2 && entries * 2 >= all
}

/// A label and an amount in one cell.
pub(super) fn holds_amount(spot: &Spot) -> bool {
    let text = spot.text.trim();
    let decimals = text.chars().rev().take_while(char::is_ascii_digit).count();
    decimals == 2
        && text.len() <= 80
        && text.chars().rev().nth(2).is_some_and(|it| matches!(it, ',' | '.'))
        && text.chars().filter(|it| it.is_alphabetic()).count() >= 3
}

/// Nothing but labels of boxes.
fn is_label_row(cells: &[(usize, Spot)]) -> bool {
    !cells.is_empty()
        && cells.iter().all(|it| {
            !looks_like_value(&it.1.text) && headings::exactly(&it.1.text, Place::Box).is_some()
        })
}

/// Labels beside their values, line after line: `Emploi | Ouvrier` is no heading among them. Or values
/// between their labels in two scripts: `N° CNSS | 9521146 | رقم الضمان`.
pub(super) fn is_column_of_labels(table: &Table) -> bool {
    let rows = table.rows();
    let translated = table.columns() == 3 && labels_stand_on_both_sides(table);
    if !(3..=60).contains(&rows)
        || table.columns() != 2 && !translated
        || heading_at(table, 0).is_some()
    {
        return false;
    }
    let labelled = (0..rows).filter(|row| is_labelled(table, *row)).count();
    labelled * 4 >= rows * 3
}

/// Whether the outer two of three columns are words, in most rows of two scripts.
fn labels_stand_on_both_sides(table: &Table) -> bool {
    let rows = table.rows().min(60);
    let word = |row: usize, column: usize| {
        let cell = table.cell(row, column)?;
        let spot = Spot::of_cell(cell, row, column);
        (!looks_like_value(&spot.text)).then(|| spot.is_arabic())
    };
    let between = |row: usize| table.at(row, 1).is_some();
    let both = |row: &usize| {
        let (first, last) = (word(*row, 0), word(*row, 2));
        first.is_some() && last.is_some() && first != last && between(*row)
    };
    (0..rows).filter(both).count() * 4 >= rows * 3
}

/// One row of values under its labels is a row of boxes, unless it is a person's or a month's.
pub(super) fn is_boxes(table: &Table, columns: &[Column], body: Range<usize>) -> bool {
    let mut filled = 0;
    for row in body.clone().take(60) {
        let cells = row_spots(table, row);
        // A row of labels again, other ones: `Société | Affilié N°` over `Date | Heures`.
        if filled > 0 && is_label_row(&cells) {
            break;
        }
        filled += usize::from(
            !is_total(&cells)
                && cells.iter().filter(|it| looks_like_value(&it.1.text)).count() >= 1,
        );
    }
    if filled >= 2 {
        return false;
    }
    let has = |test: fn(Meaning) -> bool| {
        columns.iter().any(|it| it.found.is_some_and(|it| test(it.meaning)))
    };
    let who = has(|it| {
        matches!(
            it,
            Meaning::Field(
                Name::Name | Name::Immatriculation | Name::Cin | Name::Label | Name::EmployeeNumber
            ) | Meaning::LastName
                | Meaning::CnssNumber
        )
    });
    let money = has(|it| {
        matches!(
            it,
            Meaning::Field(
                Name::Gross | Name::Capped | Name::Net | Name::Amount | Name::Month1 | Name::Total
            ) | Meaning::Gain
                | Meaning::Deduction
        )
    });
    let months = has(|it| it == Meaning::Field(Name::Period));
    let issued = has(|it| {
        matches!(
            it,
            Meaning::Field(
                Name::Affiliate
                    | Name::EmployerName
                    | Name::IssueDate
                    | Name::Headcount
                    | Name::DueDate
                    | Name::Reference
            )
        )
    });
    !(who && is_numbered_one(table, columns, body) || money && (who || (months && !issued)))
}

/// `N° | Nom | Date d'entrée` over a row that is counted as the first: a list of one, and no boxes.
fn is_numbered_one(table: &Table, columns: &[Column], mut body: Range<usize>) -> bool {
    let numbers =
        |it: &&Column| it.found.is_some_and(|it| it.meaning == Meaning::Field(Name::RowNumber));
    let Some(column) = columns.iter().find(numbers) else { return false };
    let first = body.find_map(|row| table.cell(row, column.index));
    first.is_some_and(|it| matches!(it.text.trim_matches(['.', ' ']), "1" | "01" | "١"))
}
