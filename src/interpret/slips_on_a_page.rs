//! Doubts the sums of payslips that share a page where they cannot all be right.
//!
//! Slips printed two or four to a sheet are told apart by their titles and boxes. Where one of them
//! lacks a sum that another has, or where two of them disagree with their own lines, a line or a box
//! went to its neighbour: one changed figure would show in one slip only.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::{
    evidence::{Field, Location},
    payroll::{Amount, Declaration, Form, LineKind, Name, Side, Value},
};

const SUMS: [Name; 3] = [Name::Gross, Name::Deductions, Name::Net];

pub(super) fn doubt_slips_on_a_page(declarations: &mut [Declaration]) {
    let mut by_page: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (index, declaration) in declarations.iter().enumerate() {
        if let Some(page) = page(declaration) {
            by_page.entry(page).or_default().push(index);
        }
    }
    for slips in by_page.into_values().filter(|it| it.len() >= 2) {
        let sums: BTreeSet<Vec<Name>> =
            slips.iter().map(|it| sums_of(&declarations[*it])).collect();
        let disagree = slips.iter().filter(|it| disagrees(&declarations[**it])).count();
        // Copies of one slip, figure by figure, bear each other out.
        let figures: BTreeSet<Vec<(Name, Decimal)>> =
            slips.iter().map(|it| figures_of(&declarations[*it])).collect();
        if sums.len() >= 2 || disagree >= 2 && figures.len() >= 2 {
            for slip in slips {
                doubt(&mut declarations[slip]);
            }
        }
    }
}

/// The page of a payslip that stands on one.
fn page(declaration: &Declaration) -> Option<u32> {
    if declaration.form != Form::Payslip {
        return None;
    }
    let rows = declaration.rows.iter().map(|it| &it.location);
    let lines = declaration.lines.iter().map(|it| &it.location);
    let pages: BTreeSet<u32> = rows.chain(lines).filter_map(Location::page_number).collect();
    pages.first().copied().filter(|_| pages.len() == 1)
}

fn sums_of(declaration: &Declaration) -> Vec<Name> {
    let printed = |name: &Name| declaration.rows.iter().any(|it| it.fields.get(*name).is_some());
    SUMS.into_iter().filter(printed).collect()
}

/// All amounts that a slip prints, in their order.
fn figures_of(declaration: &Declaration) -> Vec<(Name, Decimal)> {
    let rows = declaration.rows.iter().map(|it| &it.fields);
    let all = rows.chain(declaration.lines.iter().map(|it| &it.fields));
    all.flat_map(crate::payroll::Fields::amounts).map(|(name, it)| (name, it.value.value)).collect()
}

/// Whether deductions or gross pay are not what the lines of their side come to.
fn disagrees(declaration: &Declaration) -> bool {
    let nobody_pays = [Some(LineKind::Subtotal), Some(LineKind::ProfessionalExpenses)];
    let sum = |side| -> Option<Amount> {
        let lines = declaration.lines.iter().filter(|it| it.side == Some(side));
        let paid = lines.filter(|it| !nobody_pays.contains(&it.kind()));
        let amounts: Vec<Amount> =
            paid.filter_map(|it| Some(it.fields.read_amount(Name::Amount)?.value)).collect();
        (!amounts.is_empty()).then(|| amounts.iter().sum())
    };
    let differs = |name, side| {
        let printed = declaration.rows.iter().find_map(|it| it.fields.read_amount(name));
        printed.zip(sum(side)).is_some_and(|(printed, sum)| !printed.value.agrees_with(sum))
    };
    differs(Name::Deductions, Side::Deduction) || differs(Name::Gross, Side::Gain)
}

fn doubt(declaration: &mut Declaration) {
    for (name, value) in declaration.rows.iter_mut().flat_map(|it| it.fields.iter_mut()) {
        if let Value::Amount(Field::Read(amount)) = value
            && SUMS.contains(&name)
        {
            amount.reading.certain = false;
        }
    }
}
