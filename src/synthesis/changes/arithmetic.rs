//! Figures of one row or line that do not give one another.

use crate::synthesis::{
    chance::Chance,
    change::{BDS, Kind, Made, PAYSLIP, REGISTER, any_row, kind, made, row_where, shift},
    document::{Document, Form, Row, Value},
    forms::Feature,
};

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind("net-pay", "contradiction", &["ARI101"], &[Form::Payslip, Form::Register], &[], net_pay),
    kind("gross-pay", "contradiction", &["ARI102"], PAYSLIP, &[Feature::Sides], gross_pay),
    kind("row-total", "contradiction", &["ARI103"], BDS, &[Feature::Quarter], row_total),
    kind("rate-product", "contradiction", &["ARI104"], &[Form::Bpc, Form::Payslip], &[], rate_product),
    kind("employer-product", "contradiction", &["ARI105"], PAYSLIP, &[Feature::EmployerShare], employer_product),
    kind("base-pay", "contradiction", &["ARI106"], REGISTER, &[Feature::Hours], base_pay),
    kind("amount-in-words", "contradiction", &["ARI107"], &[Form::Bpc, Form::Payslip], &[Feature::Words], in_words),
    kind("allowance-net", "particularity", &["ARI108"], BDS, &[Feature::Allowances], allowance_net),
    kind("capped-above-gross", "contradiction", &["ARI109"], BDS, &[], capped_above_gross),
    kind("days-beyond-calendar", "particularity", &["ARI110"], &[Form::Bds, Form::Attestation], &[], days_beyond),
    kind("hours-beyond-calendar", "particularity", &["ARI111"], REGISTER, &[Feature::Hours], hours_beyond),
    kind("pay-without-days", "particularity", &["ARI112"], BDS, &[], pay_without_days),
    kind("days-without-pay", "particularity", &["ARI113"], BDS, &[], days_without_pay),
    kind("net-above-gross", "particularity", &["ARI114"], REGISTER, &[Feature::NoDeductions], net_above_gross),
];

fn net_pay(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let more = shift(chance);
    if document.form == Form::Payslip {
        let cell = document.boxed("net")?;
        let Value::Money(before) = cell.value else { return None };
        cell.value = Value::Money(before + more);
        return made(cell.id, format!("net pay raised by {more} centimes"));
    }
    document.rows.first()?.get("deductions")?;
    let row = any_row(document, chance)?;
    let before = document.rows[row].money("net")?;
    let cell = document.rows[row].set("net", Value::Money(before + more))?;
    made(cell, format!("net pay of row {} raised by {more} centimes", row + 1))
}

/// One of the earnings that gross pay is made of raised; gross pay as it was.
fn gross_pay(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let Value::Money(gross) = document.boxed("gross")?.value else { return None };
    let gain = |it: usize| document.rows[it].money("gain");
    // What is paid beside it, for transport, stands in the same column.
    let beside: i64 = (0..document.rows.len()).filter_map(gain).sum::<i64>() - gross;
    let row = row_where(document, chance, |it| gain(it).is_some_and(|it| it != beside))?;
    let (before, more) = (document.rows[row].money("gain")?, shift(chance));
    let cell = document.rows[row].set("gain", Value::Money(before + more))?;
    made(cell, format!("earnings of line {} raised by {more} centimes", row + 1))
}

fn row_total(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let (before, more) = (document.rows[row].money("total")?, shift(chance));
    let cell = document.rows[row].set("total", Value::Money(before + more))?;
    document.repair();
    made(cell, format!("total of row {} raised by {more} centimes, the column repaired", row + 1))
}

/// The amount of a line and every total that holds it, so that only the product disagrees.
fn rate_product(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let key = if document.has_column("deduction") { "deduction" } else { "amount" };
    let complete = |row: &Row| {
        row.money("base").is_some() && row.get("rate").is_some_and(|it| it.value != Value::Empty)
    };
    let row = row_where(document, chance, |it| complete(&document.rows[it]))?;
    let (before, more) = (document.rows[row].money(key)?, shift(chance));
    let cell = document.rows[row].set(key, Value::Money(before + more))?;
    follow(document, more);
    let what = format!("amount of line {} raised by {more} centimes, totals with it", row + 1);
    made(cell, what)
}

/// Totals of deductions, net pay and amounts in words follow a deduction or contribution.
pub(super) fn follow(document: &mut Document, more: i64) {
    for (key, more) in [("deductions", more), ("net", -more)] {
        if let Some(cell) = document.boxed(key)
            && let Value::Money(before) = cell.value
        {
            cell.value = Value::Money(before + more);
        }
    }
    let of_slip = document.form == Form::Bpc;
    if of_slip {
        document.repair();
    }
    let more = if of_slip { more } else { -more };
    for (_, cell) in &mut document.notes {
        if let Value::Words(before) = cell.value {
            cell.value = Value::Words(before + more);
        }
    }
}

fn employer_product(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row =
        row_where(document, chance, |it| document.rows[it].money("employer_amount").is_some())?;
    let (before, more) = (document.rows[row].money("employer_amount")?, shift(chance));
    let cell = document.rows[row].set("employer_amount", Value::Money(before + more))?;
    made(cell, format!("employer's amount of line {} raised by {more} centimes", row + 1))
}

fn base_pay(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        let row = &document.rows[it];
        row.money("hourly_rate").is_some() && row.money("base_pay").is_some_and(|it| it > 0)
    })?;
    let (before, more) = (document.rows[row].money("base_pay")?, shift(chance));
    let cell = document.rows[row].set("base_pay", Value::Money(before + more))?;
    made(cell, format!("base pay of row {} raised by {more} centimes", row + 1))
}

fn in_words(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (_, cell) = document.notes.iter_mut().find(|it| matches!(it.1.value, Value::Words(_)))?;
    let Value::Words(before) = cell.value else { return None };
    cell.value = Value::Words(before + chance.between(1, 9) * 100_000);
    made(cell.id, format!("the words say more than the figures, {before} centimes"))
}

fn allowance_net(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        document.rows[it].money("af_payable").is_some_and(|it| it > 0)
    })?;
    let (before, more) = (document.rows[row].money("af_net")?, chance.between(1, 9) * 1_000);
    let cell = document.rows[row].set("af_net", Value::Money(before + more))?;
    document.repair();
    made(cell, format!("net allowance of row {} raised by {more} centimes", row + 1))
}

/// Capped pay above gross pay in one row, every total repaired.
fn capped_above_gross(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let (gross, more) = (document.rows[row].money("gross")?, chance.between(1, 9) * 25_000);
    let cell = document.rows[row].set("capped", Value::Money(gross + more))?;
    document.repair();
    made(cell, format!("capped pay of row {} {more} centimes above its gross pay", row + 1))
}

fn days_beyond(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let days = chance.between(32, 61);
    let cell = document.rows[row].set("days", Value::Count(days))?;
    document.repair();
    made(cell, format!("{days} days in row {}, totals repaired", row + 1))
}

fn hours_beyond(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(
        document,
        chance,
        |it| matches!(document.rows[it].get("hours").map(|it| &it.value), Some(Value::Hours(hours)) if *hours >= 1_000),
    )?;
    let Value::Hours(hours) = document.rows[row].get("hours")?.value else { return None };
    // Beside its rate it would make base pay wrong as well.
    document.rows[row].set("hourly_rate", Value::Empty);
    let cell = document.rows[row].set("hours", Value::Hours(hours.max(9_000) * 10))?;
    made(cell, format!("ten times the hours in row {}", row + 1))
}

fn pay_without_days(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = at_work(document, chance)?;
    let cell = document.rows[row].set("days", Value::Count(0))?;
    document.repair();
    made(cell, format!("no days in row {}, totals repaired", row + 1))
}

fn days_without_pay(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = at_work(document, chance)?;
    let cell = document.rows[row].set("gross", Value::Money(0))?;
    document.rows[row].set("capped", Value::Money(0))?;
    document.repair();
    made(cell, format!("no pay in row {}, totals repaired", row + 1))
}

/// A row with days and pay and no situation that explains their absence.
fn at_work(document: &Document, chance: &mut Chance) -> Option<usize> {
    row_where(document, chance, |it| {
        let row = &document.rows[it];
        let ordinary = row.get("situation").is_none_or(|it| it.value == Value::Empty);
        ordinary && row.money("gross").is_some_and(|it| it > 0)
    })
}

fn net_above_gross(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    if document.has_column("deductions") {
        return None;
    }
    let row = any_row(document, chance)?;
    let (gross, more) = (document.rows[row].money("gross")?, shift(chance));
    let cell = document.rows[row].set("net", Value::Money(gross + more))?;
    document.repair();
    made(cell, format!("net pay of row {} {more} centimes above its gross pay", row + 1))
}
