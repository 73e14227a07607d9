//! Rates, caps and amounts of another time than the document's own.

use super::arithmetic::follow;
use crate::synthesis::{
    chance::Chance,
    change::{BDS, Kind, Made, PAYSLIP, kind, made, row_where},
    document::{CellId, Document, Form, Value},
    forms::Feature,
    law::product,
};

const FUND: &[Feature] = &[Feature::Fund];

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind("cap-of-another-year", "particularity", &["LAW101"], BDS, FUND, other_cap),
    kind("rate-of-another-year", "particularity", &["LAW102"], &[Form::Bpc, Form::Payslip], FUND, other_rate),
    kind("cnss-deducted", "particularity", &["LAW103"], PAYSLIP, FUND, cnss_deducted),
    kind("cnss-above-maximum", "particularity", &["LAW104"], PAYSLIP, FUND, cnss_above_maximum),
    kind("amo-deducted", "particularity", &["LAW105"], PAYSLIP, FUND, amo_deducted),
    kind("income-tax", "particularity", &["LAW106"], PAYSLIP, FUND, income_tax),
    kind("family-allowance", "particularity", &["LAW107"], BDS, &[Feature::Allowances, Feature::Fund], family_allowance),
    kind("wage-below-minimum", "breach", &["LAW108"], BDS, FUND, below_minimum),
    kind("contribution-too-early", "particularity", &["LAW109"], PAYSLIP, FUND, too_early),
    kind("ice-too-early", "particularity", &["LAW110"], &[Form::Bds, Form::Bpc], &[Feature::Fund, Feature::IceAnyway], ice_too_early),
    kind("ipe-on-top", "note", &["LAW111"], PAYSLIP, FUND, ipe_on_top),
    kind("late", "breach", &["LAW112"], &[Form::Bds, Form::Bpc], FUND, late),
    kind("days-above-26", "particularity", &["LAW113"], &[Form::Bds, Form::Attestation], FUND, days_above_26),
    kind("expenses-above-cap", "particularity", &["LAW114"], PAYSLIP, &[Feature::Fund, Feature::Expenses], expenses_above_cap),
];

fn other_cap(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        let row = &document.rows[it];
        row.money("gross").is_some_and(|it| it > 600_000)
            && row.get("days").is_some_and(|it| it.value == Value::Count(26))
    })?;
    let cell = document.rows[row].set("capped", Value::Money(500_000))?;
    document.repair();
    made(cell, format!("the ceiling of an earlier year in row {}, totals repaired", row + 1))
}

/// The line whose rate is one of these.
fn line_of(document: &Document, rates: &[i64]) -> Option<usize> {
    let has = |it: &super::super::document::Row| matches!(it.get("rate").map(|it| &it.value), Some(Value::Rate(rate)) if rates.contains(rate));
    document.rows.iter().position(has)
}

fn amount_key(document: &Document) -> &'static str {
    if document.has_column("deduction") { "deduction" } else { "amount" }
}

/// A rate that was in force in other years, the amount and the totals with it.
fn other_rate(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    // Beside the allowance on a line of its own the lower rate is what is left of the higher one.
    if line_of(document, &[19]).is_some() {
        return None;
    }
    let slip = document.form == Form::Bpc;
    let (of, wrong) = match (slip, chance.below(2)) {
        (true, 0) => (vec![1346, 1289], 1289 + 1346),
        (true, _) => (vec![160], 1234 + 160),
        (false, 0) => (vec![448, 429], 429 + 448),
        (false, _) => (vec![226, 200], 226 + 200),
    };
    let row = line_of(document, &of)?;
    let Value::Rate(before) = document.rows[row].get("rate")?.value else { return None };
    let rate = wrong - before;
    let base = document.rows[row].money("base")?;
    let key = amount_key(document);
    let (old, new) = (document.rows[row].money(key)?, product(base, rate));
    let cell = document.rows[row].set("rate", Value::Rate(rate))?;
    document.rows[row].set(key, Value::Money(new))?;
    follow(document, new - old);
    made(cell, format!("rate {rate} instead of {before} hundredths of a percent"))
}

/// The amount of a contribution without its base and rate, the totals with it.
fn bare_amount(document: &mut Document, row: usize, amount: i64) -> Option<CellId> {
    let key = amount_key(document);
    let before = document.rows[row].money(key)?;
    document.rows[row].set("base", Value::Empty)?;
    document.rows[row].set("rate", Value::Empty)?;
    let cell = document.rows[row].set(key, Value::Money(amount))?;
    follow(document, amount - before);
    Some(cell)
}

fn gross(document: &mut Document) -> Option<i64> {
    match document.boxed("gross")?.value {
        Value::Money(gross) => Some(gross),
        _ => None,
    }
}

fn cnss_deducted(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = line_of(document, &[448, 429])?;
    let before = document.rows[row].money(amount_key(document))?;
    let amount = before - chance.between(20, 60) * 100;
    if amount < 2_000 {
        return None;
    }
    let cell = bare_amount(document, row, amount)?;
    made(cell, format!("{amount} centimes deducted instead of {before}"))
}

fn cnss_above_maximum(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = line_of(document, &[448, 429])?;
    let amount = chance.between(300, 900) * 100;
    let cell = bare_amount(document, row, amount)?;
    made(cell, format!("{amount} centimes deducted, above the greatest amount"))
}

fn amo_deducted(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = line_of(document, &[226, 200])?;
    let amount = product(gross(document)?, chance.between(310, 390));
    let cell = bare_amount(document, row, amount)?;
    made(cell, format!("{amount} centimes of health insurance deducted"))
}

/// The tax of another month; deductions and net pay with it.
fn income_tax(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    // The brackets of earlier years are not documented.
    document.period().filter(|it| it.0 >= 2019)?;
    let key = amount_key(document);
    // The only deduction with a base and no rate.
    let row = document.rows.iter().position(|it| {
        it.money("base").is_some()
            && it.get("rate").is_some_and(|it| it.value == Value::Empty)
            && it.money(key).is_some()
    })?;
    let (before, more) = (document.rows[row].money(key)?, chance.between(6, 30) * 5_000);
    let cell = document.rows[row].set(key, Value::Money(before + more))?;
    follow(document, more);
    made(cell, format!("income tax raised by {more} centimes"))
}

fn family_allowance(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        document.rows[it].money("af_payable").is_some_and(|it| it > 0)
    })?;
    let deducted = document.rows[row].money("af_deducted")?;
    let payable = document.rows[row].money("af_payable")? + chance.between(3, 9) * 1_100;
    let cell = document.rows[row].set("af_payable", Value::Money(payable))?;
    document.rows[row].set("af_net", Value::Money(payable - deducted))?;
    document.repair();
    made(cell, format!("allowance of row {} not of its children, totals repaired", row + 1))
}

/// A third of the least wage of the country, whatever the branch.
fn below_minimum(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    // The daily minimum of earlier years is not documented.
    document.period().filter(|it| *it >= (2014, 7))?;
    let row = row_where(document, chance, |it| {
        let row = &document.rows[it];
        let ordinary = row.get("situation").is_none_or(|it| it.value == Value::Empty);
        ordinary && row.get("days").is_some_and(|it| it.value == Value::Count(26))
    })?;
    let paid = chance.between(50, 80) * 1_000;
    let cell = document.rows[row].set("gross", Value::Money(paid))?;
    document.rows[row].set("capped", Value::Money(paid))?;
    document.repair();
    made(cell, format!("{paid} centimes for 26 days in row {}, totals repaired", row + 1))
}

/// A contribution that did not exist yet.
fn too_early(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.period().filter(|it| *it < (2014, 12))?;
    let row = line_of(document, &[429])?;
    let base = document.rows[row].money("base")?;
    let amount = product(base, 19);
    let cells = extra_line(document, row, "Indemnité pour perte d'emploi (IPE)", 19, amount)?;
    follow(document, amount);
    let what = "an allowance for loss of employment before there was one".to_owned();
    Some(Made { what, cells, page: None })
}

/// A second line for what the first line already holds.
fn ipe_on_top(document: &mut Document, _: &mut Chance) -> Option<Made> {
    let row = line_of(document, &[448])?;
    let base = document.rows[row].money("base")?;
    let amount = product(base, 19);
    let mut cells = extra_line(document, row, "Cotisation IPE (perte d'emploi)", 19, amount)?;
    follow(document, amount);
    // The line that holds it already shows it as well.
    cells.extend(document.rows[row].get("rate").map(|it| it.id));
    let what = "the allowance for loss of employment once more, on its own line".to_owned();
    Some(Made { what, cells, page: None })
}

fn extra_line(
    document: &mut Document,
    row: usize,
    label: &str,
    rate: i64,
    amount: i64,
) -> Option<Vec<CellId>> {
    let key = amount_key(document);
    document.copy_row(row);
    let line = &mut document.rows[row + 1];
    line.set("employer_rate", Value::Empty);
    line.set("employer_amount", Value::Empty);
    let rate = line.set("rate", Value::Rate(rate))?;
    let amount = line.set(key, Value::Money(amount))?;
    let label = line.set("label", Value::Text(label.to_owned()))?;
    Some(vec![label, rate, amount])
}

fn ice_too_early(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.period().filter(|it| it.0 < 2014)?;
    let cell = document.boxed("ice")?.id;
    made(cell, "an ICE before there was one")
}

fn late(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, month) = document.period()?;
    document.notes.retain(|it| it.1.key != "weekday");
    let cell = document.boxed("issue_date")?;
    cell.value = Value::Date(year + 1, month, 10 + chance.below(15) as u8);
    made(cell.id, "issued a year later")
}

fn days_above_26(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        document.rows[it].get("days").is_some_and(|it| it.value == Value::Count(26))
    })?;
    let days = *chance.pick(&[27, 28]);
    let cell = document.rows[row].set("days", Value::Count(days))?;
    document.repair();
    made(cell, format!("{days} days in row {}, totals repaired", row + 1))
}

fn expenses_above_cap(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    document.period().filter(|it| it.0 >= 2019)?;
    let (label, key) = (
        document.rows.iter().position(|it| {
            it.get("label").is_some_and(|it| it.key == "label" && is_expenses(&it.value))
        })?,
        amount_key(document),
    );
    let cell = document.rows[label].set(key, Value::Money(chance.between(3_100, 6_000) * 100))?;
    made(cell, "professional expenses above the greatest amount of a month")
}

fn is_expenses(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.contains("Frais professionnels") || text.contains("Professional expenses") || text.contains("المصاريف المهنية"))
}
