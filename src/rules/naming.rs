//! What a column is called in a sentence: the words of the vocabulary, or its own heading.

use crate::{
    evidence::{Arg, Message},
    payroll::{Declaration, Name},
};

/// The name of a column of this declaration, as an argument of a message.
pub(super) fn column(declaration: &Declaration, name: Name) -> Arg {
    let heading = match name {
        Name::Column(index) => declaration.other_columns.get(usize::from(index)),
        _ => None,
    };
    match heading {
        Some(heading) => heading.into(),
        None => Message::new(column_id(name)).into(),
    }
}

fn column_id(name: Name) -> &'static str {
    match name {
        Name::Days => "column-days",
        Name::Hours => "column-hours",
        Name::BasePay => "column-base-pay",
        Name::Gross => "column-gross",
        Name::Taxable => "column-taxable",
        Name::Deductions => "column-deductions",
        Name::Capped => "column-capped",
        Name::Net => "column-net",
        Name::IncomeTax => "column-income-tax",
        Name::NonTaxable => "column-non-taxable",
        Name::Month1 => "column-month-1",
        Name::Month2 => "column-month-2",
        Name::Month3 => "column-month-3",
        Name::Total => "column-total",
        Name::Children => "column-children",
        Name::AfPayable => "column-af-payable",
        Name::AfDeducted => "column-af-deducted",
        Name::AfNet => "column-af-net",
        Name::AfRefunded => "column-af-refunded",
        Name::Headcount => "column-headcount",
        Name::Base => "column-base",
        Name::Amount => "column-amount",
        Name::EmployerAmount => "column-employer-amount",
        _ => "column-other",
    }
}
