//! Numbers with wrong keys, of wrong length, of somebody else.

use crate::synthesis::{
    chance::Chance,
    change::{EVERY, Kind, LISTS, Made, any_row, kind, made, row_where},
    document::{Document, Form, Value},
    forms::Feature,
    numbers,
    people::stranger,
};

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind("affiliate-key", "particularity", &["IDN101"], EVERY, &[Feature::Fund], affiliate_key),
    kind("affiliate-too-long", "particularity", &["IDN102"], EVERY, &[Feature::Fund], affiliate_too_long),
    kind("affiliate-too-young", "particularity", &["IDN103"], EVERY, &[Feature::Fund], affiliate_too_young),
    kind("person-key", "particularity", &["IDN201"], EVERY, &[Feature::Fund], person_key),
    kind("person-format", "particularity", &["IDN202"], EVERY, &[Feature::Fund], person_format),
    kind("person-two-names", "particularity", &["IDN203"], LISTS, &[], two_names),
    kind("person-repeated", "particularity", &["IDN204"], &[Form::Bds], &[], repeated),
    kind("ice-key", "particularity", &["IDN301"], EVERY, &[Feature::IceAnyway], ice_key),
    kind("rib-key", "particularity", &["IDN401"], &[Form::Bpc, Form::Register, Form::Payslip], &[Feature::HeadAccount, Feature::Accounts], rib_key),
    kind("iban-key", "particularity", &["IDN402"], &[Form::Bpc, Form::Register, Form::Payslip], &[Feature::HeadIban, Feature::Ibans], iban_key),
    kind("iban-differs", "contradiction", &["IDN403"], &[Form::Bpc, Form::Register, Form::Payslip], &[Feature::HeadIban, Feature::Ibans], iban_differs),
    kind("reference-key", "particularity", &["IDN501"], &[Form::Bpc], &[Feature::Fund], reference_key),
    kind("reference-affiliate", "particularity", &["IDN502"], &[Form::Bpc], &[Feature::Fund], reference_affiliate),
    kind("reference-period", "particularity", &["IDN503"], &[Form::Bpc], &[Feature::Fund], reference_period),
    kind("nir-key", "particularity", &["IDN601"], &[Form::Register], &[Feature::France], nir_key),
    kind("siret-key", "particularity", &["IDN602"], &[Form::Register], &[Feature::France], siret_key),
];

/// Rewrites an identifier in a box of the heading, or else in one row.
fn rewrite(
    document: &mut Document,
    chance: &mut Chance,
    key: &str,
    write: impl Fn(&str, &mut Chance) -> String,
) -> Option<Made> {
    let row = any_row(document, chance);
    let cell = match document.boxes.iter().position(|it| it.cell.key == key) {
        Some(at) => &mut document.boxes[at].cell,
        None => document.rows[row?].get_mut(key)?,
    };
    let Value::Identifier(before) = &cell.value else { return None };
    let after = write(before, chance);
    let what = format!("{key} {before} printed as {after}");
    cell.value = Value::Identifier(after);
    made(cell.id, what)
}

fn affiliate_key(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "affiliate", numbers::off_key)
}

fn affiliate_too_long(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "affiliate", |it, chance| format!("{it}{}", chance.below(10)))
}

/// The other of the two digits: of a series given out later.
fn affiliate_too_young(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    document.period().filter(|it| it.0 < 2018)?;
    rewrite(document, chance, "affiliate", |it, _| other_series(it))
}

fn other_series(number: &str) -> String {
    let last = number.bytes().next_back().map_or(0, |it| it - b'0');
    format!("{}{}", &number[..number.len() - 1], 9 - last)
}

fn person_key(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "immatriculation", numbers::off_key)
}

fn person_format(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "immatriculation", |it, chance| match chance.below(3) {
        0 => it[..8].to_owned(),
        1 => format!("{it}4"),
        _ => format!("{}{}", 2 + chance.below(7), &it[1..]),
    })
}

/// A number stands beside two names: a row copied, its name changed.
fn two_names(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    // A name in Arabic letters and one in Latin letters cannot be compared.
    let latin = |it: usize| matches!(document.rows[it].get("name").map(|it| &it.value), Some(Value::Text(name)) if name.is_ascii());
    let row = row_where(document, chance, latin)?;
    let Value::Text(name) = &document.rows[row].get("name")?.value else { return None };
    let other = Value::Text(stranger(name, chance));
    document.copy_row(row);
    let cell = document.rows[row + 1].set("name", other)?;
    document.repair();
    recount(document);
    made(cell, format!("row {} once more under another name, totals repaired", row + 1))
}

fn repeated(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    document.copy_row(row);
    document.repair();
    recount(document);
    let cell = document.rows[row + 1].get("immatriculation")?.id;
    made(cell, format!("row {} once more, totals repaired", row + 1))
}

/// Announced numbers of employees follow the rows.
fn recount(document: &mut Document) {
    let rows = document.rows.len() as i64;
    if let Some(cell) = document.boxed("headcount") {
        cell.value = Value::Count(rows);
    }
}

fn ice_key(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "ice", numbers::off_last_two)
}

fn rib_key(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    // Beside an IBAN it would name another account.
    if document.boxed("iban").is_some() || document.has_column("iban") {
        return None;
    }
    rewrite(document, chance, "rib", numbers::off_last_two)
}

fn iban_key(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "iban", |it, chance| {
        format!("MA{:02}{}", chance.between(10, 60), &it[4..])
    })
}

fn iban_differs(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "iban", |_, chance| format!("MA64{}", numbers::rib(chance)))
}

fn reference_key(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "reference", |it, chance| {
        let (body, key) = it.split_at(it.len() - 2);
        let key: i64 = key.parse().unwrap_or(0);
        format!("{body}{:02}", (key + chance.between(1, 90)) % 97)
    })
}

fn reference_affiliate(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, month) = document.period()?;
    rewrite(document, chance, "reference", |_, chance| {
        let other = numbers::affiliate(chance, false);
        numbers::reference(&other, year, month, 1)
    })
}

fn reference_period(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, month) = document.period()?;
    let other = if month == 12 { 1 } else { month + 1 };
    rewrite(document, chance, "reference", |it, _| numbers::reference(&it[..7], year, other, 1))
}

fn nir_key(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "nir", numbers::off_last_two)
}

fn siret_key(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    rewrite(document, chance, "siret", |it, chance| {
        let last: u64 = it[it.len() - 1..].parse().unwrap_or(0);
        format!("{}{}", &it[..it.len() - 1], (last + 1 + chance.below(9)) % 10)
    })
}
