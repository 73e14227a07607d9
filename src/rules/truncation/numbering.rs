//! The numbers of rows that are numbered one by one.

use rust_decimal::Decimal;

use crate::{
    evidence::Extracted,
    payroll::{Amount, Declaration, Form, Name},
};

type Number = Extracted<Amount>;

/// Each row number with the one above it on the same page; empty where rows are not numbered one
/// by one.
pub(super) fn steps(declaration: &Declaration) -> Vec<(&Number, &Number)> {
    if declaration.form == Form::Ebds {
        return Vec::new();
    }
    let rows: Vec<_> =
        declaration.rows.iter().map(|it| it.fields.read_amount(Name::RowNumber)).collect();
    let page = |it: &Number| (it.location.page_number(), it.location.sheet().cloned());
    let steps: Vec<(&Number, &Number)> = rows
        .windows(2)
        .filter_map(|pair| Some((pair[0]?, pair[1]?)))
        .filter(|(before, number)| page(before) == page(number))
        .collect();
    let by_one = |(before, number): &&(&Number, &Number)| {
        number.value.value - before.value.value == Decimal::ONE
    };
    let regular = steps.iter().filter(by_one).count();
    // Numbers that mostly do not count by one are no row numbers.
    if regular * 10 < steps.len() * 8 { Vec::new() } else { steps }
}
