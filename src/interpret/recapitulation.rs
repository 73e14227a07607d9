//! Doubts the totals over a recapitulation that was taken for rows.
//!
//! A form may close with its totals once more, a line for each of its tables: *Préétabli*, *Entrants*.
//! A row that holds what a line of totals prints elsewhere is no person, and what was added up with
//! it is not what the form adds up.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::payroll::{Declaration, Fields, Name, Total};

/// Columns in which a row and a line of totals are compared.
const COMPARED: &[Name] = &[
    Name::Days,
    Name::Gross,
    Name::Capped,
    Name::Net,
    Name::Deductions,
    Name::BasePay,
    Name::Total,
];

type Figures = Vec<(Name, Decimal)>;

pub(super) fn doubt_recapitulations(declarations: &mut [Declaration]) {
    let printed: Vec<BTreeSet<Figures>> = declarations
        .iter()
        .map(|it| {
            let totals = it.totals.iter().filter(|it| is_of_several(it));
            totals.filter_map(|it| figures(&it.fields)).collect()
        })
        .collect();
    for (index, declaration) in declarations.iter_mut().enumerate() {
        let elsewhere = |row: &Figures| {
            printed.iter().enumerate().any(|(other, it)| other != index && it.contains(row))
        };
        let above = |at: usize, row: &Figures| {
            let totals = declaration.totals.iter().filter(|it| is_of_several(it));
            let totals = totals.filter(|it| it.covers.end <= at);
            totals.filter_map(|it| figures(&it.fields)).any(|it| it == *row)
        };
        let repeats = |(at, row): (usize, Figures)| elsewhere(&row) || above(at, &row);
        let rows = declaration.rows.iter().enumerate();
        let mut rows = rows.filter_map(|(at, row)| Some((at, figures(&row.fields)?)));
        if rows.any(repeats) {
            declaration.totals.iter_mut().for_each(|it| it.certain = false);
        }
    }
}

/// A total of one row is that row again, and the next person may well earn the same.
fn is_of_several(total: &Total) -> bool {
    total.covers.len() > 1
}

/// What stands in the columns compared; none where fewer than two tell anything.
fn figures(fields: &Fields) -> Option<Figures> {
    let read = |name: &Name| Some((*name, fields.read_amount(*name)?.value.value));
    let figures: Figures = COMPARED.iter().filter_map(read).collect();
    let telling = figures.iter().filter(|it| !it.1.is_zero()).count();
    (telling >= 2).then_some(figures)
}
