//! What rules about the lines of a slip share.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::{
    evidence::{Location, Region},
    payroll::{Amount, Declaration, Name, PaymentLine, Side},
};

/// Whether another column of the lines of a side adds up to a printed sum: figures of this month
/// beside those since January, one of them taken for the other.
pub(super) fn another_column_adds_up(declaration: &Declaration, side: Side, sum: Amount) -> bool {
    let of_side: Vec<&PaymentLine> =
        declaration.lines.iter().filter(|it| it.side == Some(side)).collect();
    let names: BTreeSet<Name> = of_side
        .iter()
        .flat_map(|it| it.fields.amounts())
        .map(|it| it.0)
        .filter(|it| *it != Name::Amount)
        .collect();
    // A sum among the lines, read as one of them.
    let printed = |it: &&PaymentLine| {
        let mut others = it.fields.amounts().filter(|it| it.0 != Name::Amount);
        others.any(|it| it.1.value.agrees_with(sum))
    };
    if of_side.len() > 1 && of_side.iter().any(printed) {
        return true;
    }
    names.into_iter().any(|name| {
        let amounts = of_side.iter().filter_map(|it| it.fields.read_amount(name));
        let amounts: Vec<Amount> = amounts.map(|it| it.value).collect();
        let all: Amount = amounts.iter().copied().sum();
        !amounts.is_empty() && all.agrees_with(sum)
    })
}

/// Whether a printed sum is what some run of the amounts comes to, one above the other: what stands
/// before or after them belongs elsewhere. As many times the sum as a year has had months are the
/// figures since January.
pub(super) fn is_sum_of_some(sum: Amount, amounts: &[Amount]) -> bool {
    let all: Amount = amounts.iter().sum();
    let is_months = (2..=12).map(Decimal::from).any(|months| sum.value * months == all.value);
    let is_run = |from: usize| {
        let mut run = amounts[from];
        amounts[from + 1..].iter().any(|it| {
            run = run + *it;
            sum.agrees_with(run)
        })
    };
    let is_some_run = amounts.len() <= MOST_LINES && (0..amounts.len()).any(is_run);
    is_months && !all.value.is_zero() || is_some_run
}

/// A payslip has no more lines; every run of more would take long to try.
const MOST_LINES: usize = 200;

/// How far down something stands, in the terms of its format: the page or sheet, then the place in
/// it.
pub(super) fn depth(location: &Location) -> Option<(u32, i64)> {
    match &location.region {
        Region::Page { page, bbox: Some(bbox) } => Some((*page, bbox.bottom.into())),
        Region::Cells { from, .. } => Some((0, from.row.into())),
        Region::Line { line, .. } => Some((0, (*line).into())),
        _ => None,
    }
}

/// Whether two things stand in one line of print or in two that follow each other.
pub(super) fn are_neighbours(a: &Location, b: &Location) -> bool {
    let height = |it: &Location| match &it.region {
        Region::Page { bbox: Some(it), .. } => i64::from(it.bottom - it.top).max(1) * 2,
        _ => 1,
    };
    let (Some((page, down)), Some((other, far))) = (depth(a), depth(b)) else { return true };
    page == other && (down - far).abs() <= height(a).min(height(b))
}

/// Every sum of the amounts, each added, taken off or left out; nothing where they are too many.
pub(super) fn combined(amounts: impl Iterator<Item = Amount>, most: usize) -> Vec<Amount> {
    let amounts: Vec<Amount> = amounts.filter(|it| !it.value.is_zero()).collect();
    if amounts.len() > most {
        return Vec::new();
    }
    amounts.into_iter().fold(vec![Amount::exact(0.into())], |sums, amount| {
        let ways = both_ways(amount);
        sums.into_iter().flat_map(|it| [it, it + ways[0], it + ways[1]]).collect()
    })
}

pub(super) fn both_ways(amount: Amount) -> [Amount; 2] {
    [amount, signed(amount, Decimal::NEGATIVE_ONE)]
}

pub(super) fn signed(amount: Amount, sign: Decimal) -> Amount {
    Amount { value: amount.value * sign, ..amount }
}
