//! Irregularities of ordinary payrolls and people, and changes that nobody could determine.

use crate::synthesis::{
    chance::Chance,
    change::{BDS, BPC, EVERY, Kind, LISTS, Made, any_row, harmless, row_where, whole},
    document::{Document, Form, Owner, Scope, Value},
    forms::Feature,
    law::{CAP, product},
    people::stranger,
};

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    harmless("whole-units", EVERY, &[], whole_units),
    harmless("name-changed", &[Form::Bds, Form::Register, Form::Payslip, Form::Attestation], &[], name_changed),
    harmless("value-and-sums-changed", BDS, &[], value_and_sums),
    harmless("month-and-sum-changed", &[Form::Attestation], &[], month_and_sum),
    harmless("cut-centimes", &[Form::Bpc, Form::Payslip], &[], cut_centimes),
    harmless("correction-line", LISTS, &[], correction_line),
    harmless("retroactive-pay", LISTS, &[], retroactive_pay),
    harmless("ipe-as-second-line", &[Form::Payslip], &[Feature::Ipe], nothing_more),
    harmless("late-complementary", BDS, &[], late_complementary),
    harmless("typed-name", LISTS, &[], typed_name),
    harmless("typed-card", LISTS, &[Feature::Cards], typed_card),
    harmless("typed-birth-date", LISTS, &[Feature::Dates], typed_birth_date),
    harmless("typed-number", LISTS, &[], typed_number),
    harmless("rounded-lines", BPC, &[], rounded_lines),
    harmless("words-without-centimes", &[Form::Bpc, Form::Payslip], &[Feature::Words], words_without_centimes),
    harmless("total-in-heading", LISTS, &[], total_in_heading),
    harmless("total-twice", &[Form::Bds, Form::Bpc], &[], total_twice),
    harmless("net-in-whole-units", &[Form::Register], &[], net_in_whole_units),
    harmless("part-month-cap", BDS, &[], part_month_cap),
    harmless("calendar-days", BDS, &[], calendar_days),
    harmless("two-contracts", BDS, &[], two_contracts),
    harmless("bonus-after-exit", BDS, &[Feature::Situations], bonus_after_exit),
    harmless("penalty-line", BPC, &[], penalty_line),
    harmless("occasional-labour", BDS, &[], occasional_labour),
    harmless("zeros-dropped", &[Form::Bds, Form::Bpc], &[Feature::IceAnyway], zeros_dropped),
];

fn whole_units(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.oddities.whole = true;
    document.notes.retain(|it| !matches!(it.1.value, Value::Words(_)));
    whole("amounts printed in whole units")
}

fn name_changed(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let other = Value::Text(stranger("", chance));
    let boxed =
        document.boxes.iter_mut().find(|it| it.owner != Owner::Employer && it.cell.key == "name");
    if let Some(boxed) = boxed {
        boxed.cell.value = other;
    } else {
        let row = any_row(document, chance)?;
        document.rows[row].set("name", other)?;
    }
    whole("another name, nothing else")
}

fn paid(document: &mut Document, chance: &mut Chance, more: i64) -> Option<usize> {
    let row = row_where(document, chance, |it| {
        document.rows[it].money("gross").is_some_and(|it| it > 0)
    })?;
    let raised = document.rows[row].money("gross")? + more;
    document.rows[row].set("gross", Value::Money(raised))?;
    document.rows[row].set("capped", Value::Money(raised.min(CAP)));
    if let Some(deductions) = document.rows[row].money("deductions") {
        document.rows[row].set("net", Value::Money(raised - deductions));
    } else {
        document.rows[row].set("net", Value::Money(raised - product(raised, 674)));
    }
    document.repair();
    rewrite_words(document);
    Some(row)
}

/// The words of a declaration say its total.
fn rewrite_words(document: &mut Document) {
    let grand = document.totals.iter().find(|it| it.scope == Scope::Grand);
    let key = if document.form == Form::Bpc { "amount" } else { "gross" };
    let sum = grand.and_then(|it| it.cells.iter().find(|it| it.key == key)).map(|it| &it.value);
    let Some(Value::Money(sum)) = sum else { return };
    let sum = *sum;
    for (_, cell) in &mut document.notes {
        if matches!(cell.value, Value::Words(_)) {
            cell.value = Value::Words(sum);
        }
    }
}

/// A row's pay with every sum repaired: not determinable from the document alone.
fn value_and_sums(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let more = chance.between(3, 70) * 10_000;
    paid(document, chance, more)?;
    whole("a value changed with all its sums")
}

fn month_and_sum(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let more = chance.between(3, 70) * 10_000;
    paid(document, chance, more)?;
    whole("a month changed with the total")
}

fn retroactive_pay(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let more = chance.between(100, 9_000) * 100 + chance.between(0, 99);
    paid(document, chance, more)?;
    whole("pay of earlier months added to one row")
}

/// A second line of one person with negative amounts, as corrections are printed.
fn correction_line(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        document.rows[it].money("gross").is_some_and(|it| it > 100_000)
    })?;
    document.copy_row(row);
    let taken = chance.between(1, 9) * 10_000;
    let capped = document.rows[row].money("capped").map(|it| if it < CAP { taken } else { 0 });
    let line = &mut document.rows[row + 1];
    for (key, value) in [
        ("gross", -taken),
        ("capped", -capped.unwrap_or(0)),
        ("deductions", -product(taken, 674)),
        ("net", product(taken, 674) - taken),
        ("base_pay", 0),
        ("af_payable", 0),
        ("af_deducted", 0),
        ("af_net", 0),
    ] {
        line.set(key, Value::Money(value));
    }
    for key in ["days", "children"] {
        line.set(key, Value::Count(0));
    }
    for key in ["hours", "hourly_rate", "base_pay"] {
        line.set(key, Value::Empty);
    }
    if !document.has_column("deductions") {
        document.rows[row + 1].set("net", Value::Money(-taken));
    }
    document.repair();
    rewrite_words(document);
    whole("a correction line with negative amounts")
}

/// Products cut to the centime instead of rounded, as some programs do.
fn cut_centimes(document: &mut Document, _: &mut Chance) -> Option<Made> {
    let key = if document.has_column("deduction") { "deduction" } else { "amount" };
    let mut less = 0;
    for row in &mut document.rows {
        let (Some(base), Some(Value::Rate(rate)), Some(before)) =
            (row.money("base"), row.get("rate").map(|it| it.value.clone()), row.money(key))
        else {
            continue;
        };
        let cut = base * rate / 10_000;
        less += before - cut;
        row.set(key, Value::Money(cut));
    }
    super::arithmetic::follow(document, -less);
    whole("products cut to the centime")
}

fn nothing_more(document: &mut Document, _: &mut Chance) -> Option<Made> {
    let held = |it: &super::super::document::Row| {
        it.get("rate").is_some_and(|it| it.value == Value::Rate(19))
    };
    document.rows.iter().any(held).then_some(())?;
    whole("the allowance for loss of employment on a line of its own")
}

/// Two forgotten people declared months later.
fn late_complementary(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, month) = document.period()?;
    let kept = 1 + chance.below(3) as usize;
    while document.rows.len() > kept {
        document.remove_row(document.rows.len() - 1);
    }
    document.pages = 1;
    document.totals.retain(|it| it.scope == Scope::Grand);
    document.totals.iter_mut().for_each(|it| it.page = 1);
    document.rows.iter_mut().for_each(|it| it.page = 1);
    document.title.push_str(" - COMPLÉMENTAIRE");
    document.notes.retain(|it| it.1.key != "weekday");
    if let Some(cell) = document.boxed("issue_date") {
        cell.value = Value::Date(year + 1, month, 12);
    }
    for key in ["headcount", "page_count"] {
        let count = if key == "headcount" { document.rows.len() as i64 } else { 1 };
        if let Some(cell) = document.boxed(key) {
            cell.value = Value::Count(count);
        }
    }
    document.repair();
    rewrite_words(document);
    whole("a complementary declaration of forgotten people, months later")
}

/// Two letters changed places.
fn typed_name(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let Value::Text(name) = document.rows[row].get("name")?.value.clone() else { return None };
    let mut letters: Vec<char> = name.chars().collect();
    let at = 1 + chance.below(letters.len() as u64 - 2) as usize;
    letters.swap(at, at - 1);
    document.rows[row].set("name", Value::Text(letters.into_iter().collect()))?;
    whole("two letters of a name changed places")
}

fn typed_card(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    swapped_digits(document, chance, "cin")?;
    whole("two digits of a card number changed places")
}

fn typed_number(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    swapped_digits(document, chance, "immatriculation")?;
    whole("two digits of a person's number changed places")
}

fn swapped_digits(document: &mut Document, chance: &mut Chance, key: &str) -> Option<()> {
    let row = any_row(document, chance)?;
    let Value::Identifier(number) = document.rows[row].get(key)?.value.clone() else { return None };
    let mut digits: Vec<char> = number.chars().collect();
    let at = digits.len() - 1 - chance.below(4) as usize;
    digits.swap(at, at - 1);
    document.rows[row].set(key, Value::Identifier(digits.into_iter().collect())).map(|_| ())
}

/// Day and month changed places, where both are months.
fn typed_birth_date(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        matches!(document.rows[it].get("birth_date").map(|it| &it.value),
            Some(Value::Date(_, month, day)) if *day <= 12 && day != month)
    })?;
    let Value::Date(year, month, day) = document.rows[row].get("birth_date")?.value else {
        return None;
    };
    document.rows[row].set("birth_date", Value::Date(year, day, month))?;
    whole("day and month of a birth date changed places")
}

/// Each contribution rounded to a whole dirham, as some slips print it.
fn rounded_lines(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.oddities.whole = true;
    let mut sum = 0;
    for row in &mut document.rows {
        let rounded = (row.money("amount")? + 50) / 100 * 100;
        sum += rounded;
        row.set("amount", Value::Money(rounded));
    }
    for cell in document.totals.iter_mut().flat_map(|it| &mut it.cells) {
        cell.value = Value::Money(sum);
    }
    document.notes.retain(|it| !matches!(it.1.value, Value::Words(_)));
    whole("every contribution rounded, the total of the rounded ones")
}

fn words_without_centimes(document: &mut Document, _: &mut Chance) -> Option<Made> {
    let (_, cell) = document.notes.iter_mut().find(|it| matches!(it.1.value, Value::Words(_)))?;
    let Value::Words(centimes) = cell.value else { return None };
    cell.value = Value::Words(centimes / 100 * 100);
    whole("the words leave the centimes out")
}

/// The wages of all, once more above the table.
fn total_in_heading(document: &mut Document, _: &mut Chance) -> Option<Made> {
    let grand = document.totals.iter().find(|it| it.scope == Scope::Grand)?;
    let Value::Money(sum) = grand.cells.iter().find(|it| it.key == "gross")?.value else {
        return None;
    };
    document.put(Owner::Nobody, "Masse salariale déclarée", "restated", Value::Money(sum));
    whole("the grand total once more in the heading")
}

fn total_twice(document: &mut Document, _: &mut Chance) -> Option<Made> {
    let grand = document.totals.iter().find(|it| it.scope == Scope::Grand)?;
    let key = if document.form == Form::Bpc { "amount" } else { "gross" };
    let Value::Money(sum) = grand.cells.iter().find(|it| it.key == key)?.value else {
        return None;
    };
    document.put_below(Owner::Nobody, "Montant total", "restated", Value::Money(sum));
    whole("the grand total once more under the table")
}

/// Paid in whole dirhams whatever was earned.
fn net_in_whole_units(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.rows.first()?.get("net")?;
    for row in &mut document.rows {
        let Some(net) = row.money("net") else { continue };
        row.set("net", Value::Money((net + 50) / 100 * 100));
    }
    document.repair();
    whole("net pay rounded to whole dirhams")
}

fn part_month_cap(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        let row = &document.rows[it];
        matches!(row.get("days").map(|it| &it.value), Some(Value::Count(1..=25)))
            && row.money("gross").is_some_and(|it| it > 500_000)
    })?;
    let Value::Count(days) = document.rows[row].get("days")?.value else { return None };
    let gross = document.rows[row].money("gross")?;
    document.rows[row].set("capped", Value::Money((CAP * days / 26).min(gross)))?;
    document.repair();
    whole("the ceiling cut down to the days of a part of a month")
}

fn calendar_days(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.rows.first()?.get("days")?;
    for row in &mut document.rows {
        if row.get("days").is_some_and(|it| it.value == Value::Count(26)) {
            row.set("days", Value::Count(30));
        }
    }
    document.repair();
    whole("a full month counted as 30 days")
}

/// One person under two contracts: two rows, each with its own pay.
fn two_contracts(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        document.rows[it].money("gross").is_some_and(|it| it > 0)
    })?;
    document.copy_row(row);
    let second = chance.between(800, 2_400) * 100;
    document.rows[row + 1].set("gross", Value::Money(second))?;
    document.rows[row + 1].set("capped", Value::Money(second));
    document.rows[row + 1].set("days", Value::Count(13));
    document.repair();
    rewrite_words(document);
    let rows = document.rows.len() as i64;
    if let Some(cell) = document.boxed("headcount") {
        cell.value = Value::Count(rows - chance.below(2) as i64);
    }
    whole("one person under two contracts")
}

fn bonus_after_exit(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = row_where(document, chance, |it| {
        document.rows[it].money("gross").is_some_and(|it| it > 0)
    })?;
    document.rows[row].set("days", Value::Count(0))?;
    document.rows[row].set("situation", Value::Text("SO".to_owned()))?;
    document.repair();
    whole("a leaver's last pay without days")
}

/// Penalties that no base times rate gives, and that the total holds.
fn penalty_line(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let last = document.rows.len() - 1;
    document.copy_row(last);
    let line = &mut document.rows[last + 1];
    line.set("label", Value::Text("Majorations de retard".to_owned()))?;
    line.set("base", Value::Empty);
    line.set("rate", Value::Empty);
    line.set("amount", Value::Money(chance.between(500, 90_000)));
    document.repair();
    rewrite_words(document);
    whole("penalties as a line of their own")
}

fn occasional_labour(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    document.rows[row].set("immatriculation", Value::Identifier("999999999".to_owned()))?;
    document.rows[row].set("name", Value::Text("OCCASIONNELS".to_owned()))?;
    whole("occasional labour under the shared number")
}

/// A spreadsheet dropped the zeros before a number.
fn zeros_dropped(document: &mut Document, _: &mut Chance) -> Option<Made> {
    let cell = document.boxed("ice")?;
    let Value::Identifier(number) = &cell.value else { return None };
    cell.value = Value::Identifier(number.trim_start_matches('0').to_owned());
    whole("the zeros before an ICE are gone")
}
