//! Arithmetic that tells people across: what the last column adds up, what is left of the gross pay.

use rust_decimal::Decimal;

use super::named;
use crate::{
    extract::Table,
    interpret::{
        headings::{self, Meaning},
        numbers::{self, Style},
    },
    payroll::Name,
};

/// Fewer rows that add up are chance.
const FEW: usize = 4;

/// Whether a column of totals adds up the others, row by row, or everyone's net pay is the gross pay
/// less the deductions.
pub(super) fn adds_up(table: &Table, first: usize, labels: usize) -> bool {
    let cells: Vec<_> = (first..table.rows())
        .flat_map(|row| table.row(row).filter(|it| it.0 != labels).map(|it| it.1))
        .collect();
    let style = Style::of(cells.iter().map(|it| &*it.text));
    let figure = |row: usize, column: usize| {
        let cell = table.at(row, column)?;
        Some(numbers::read(&cell.text, &style)?.value.value)
    };
    let people = || (0..table.columns()).filter(|it| *it != labels);
    let is_total = |column: &usize| {
        (first..table.rows().min(first + 3))
            .any(|row| table.at(row, *column).is_some_and(|it| headings::total(&it.text).is_some()))
    };
    if let Some(total) = people().find(is_total) {
        let (mut all, mut agree) = (0, 0);
        for row in first..table.rows() {
            let parts: Vec<Decimal> =
                people().filter(|it| !is_total(it)).filter_map(|it| figure(row, it)).collect();
            let Some(sum) = figure(row, total).filter(|_| !parts.is_empty()) else { continue };
            all += 1;
            agree += usize::from((parts.iter().sum::<Decimal>() - sum).abs() <= Decimal::new(5, 2));
        }
        // A figure somebody changed stands in its own row, and in those it goes into.
        return agree >= FEW && agree * 3 >= all * 2;
    }
    let row = |name: Name| {
        (first..table.rows()).rfind(|it| named(table, *it, labels) == Some(Meaning::Field(name)))
    };
    let (Some(gross), Some(withheld), Some(net)) =
        (row(Name::Gross), row(Name::Deductions), row(Name::Net))
    else {
        return false;
    };
    let left =
        |it: usize| Some(figure(gross, it)? - figure(withheld, it)?.abs() - figure(net, it)?);
    let told: Vec<Decimal> = people().filter_map(left).collect();
    told.len() >= 2 && told.iter().all(|it| it.abs() <= Decimal::new(5, 2))
}
