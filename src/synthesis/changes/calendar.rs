//! Dates that no calendar has, or that cannot stand beside each other.

use crate::synthesis::{
    chance::Chance,
    change::{EVERY, Kind, LISTS, Made, REGISTER, any_row, kind, made, row_where},
    document::{Document, Form, Value},
    forms::Feature,
};

const MONTHLY: &[Form] = &[Form::Bds, Form::Bpc, Form::Register, Form::Payslip];

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind("impossible-date", "contradiction", &["CAL101"], LISTS, &[Feature::Dates], impossible_date),
    kind("weekday", "contradiction", &["CAL102"], EVERY, &[Feature::Weekday], weekday),
    kind("birth-after-hire", "contradiction", &["CAL103"], LISTS, &[Feature::Dates], birth_after_hire),
    kind("hire-after-exit", "contradiction", &["CAL104"], REGISTER, &[Feature::Exits], hire_after_exit),
    kind("age", "particularity", &["CAL105"], LISTS, &[Feature::Dates], age),
    kind("hire-after-period", "particularity", &["CAL106"], LISTS, &[Feature::Dates], hire_after_period),
    kind("exit-before-period", "particularity", &["CAL107"], REGISTER, &[Feature::Exits], exit_before_period),
    kind("issue-before-period", "particularity", &["CAL201"], MONTHLY, &[], issue_before_period),
    kind("due-date", "particularity", &["CAL202"], &[Form::Bpc, Form::Bds], &[Feature::Due, Feature::Fund], due_date),
];

fn impossible_date(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let key = *chance.pick(&["hire_date", "birth_date"]);
    let Value::Date(year, ..) = document.rows[row].get(key)?.value else { return None };
    let (month, day) = *chance.pick(&[(2, 30), (2, 31), (4, 31), (6, 31), (9, 31), (11, 31)]);
    let cell = document.rows[row].set(key, Value::Date(year, month, day))?;
    made(cell, format!("{key} of row {} printed as {day}/{month}", row + 1))
}

fn weekday(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (_, cell) = document.notes.iter_mut().find(|it| it.1.key == "weekday")?;
    let Value::Weekday(year, month, day, right) = cell.value else { return None };
    let wrong = (right - 1 + 1 + chance.below(6) as u8) % 7 + 1;
    cell.value = Value::Weekday(year, month, day, wrong);
    made(cell.id, format!("day {wrong} of the week printed instead of {right}"))
}

fn birth_after_hire(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let Value::Date(hired, ..) = document.rows[row].get("hire_date")?.value else { return None };
    let Value::Date(_, month, day) = document.rows[row].get("birth_date")?.value else {
        return None;
    };
    let later = hired + chance.between(1, 3) as i16;
    let cell = document.rows[row].set("birth_date", Value::Date(later, month, day))?;
    made(cell, format!("birth date of row {} after the hire date", row + 1))
}

/// An exit before the hire; a date of exit is put in where there is none.
fn hire_after_exit(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let Value::Date(year, month, day) = document.rows[row].get("hire_date")?.value else {
        return None;
    };
    let exit = Value::Date(year - chance.between(1, 4) as i16, month, day);
    let cell = document.rows[row].set("exit_date", exit)?;
    made(cell, format!("exit date of row {} before the hire date", row + 1))
}

fn age(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, _) = document.period()?;
    let row = any_row(document, chance)?;
    let Value::Date(_, month, day) = document.rows[row].get("birth_date")?.value else {
        return None;
    };
    let Value::Date(hired, ..) = document.rows[row].get("hire_date")?.value else { return None };
    let young = hired > year - 9 + 1 && chance.one_in(2);
    let born = if young { year - 10 } else { year - chance.between(84, 99) as i16 };
    let cell = document.rows[row].set("birth_date", Value::Date(born, month, day))?;
    made(cell, format!("row {} is born in {born}", row + 1))
}

fn hire_after_period(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, month) = document.period()?;
    let row = row_where(document, chance, |it| {
        let cells = &document.rows[it];
        let blank = |key| cells.get(key).is_none_or(|it| it.value == Value::Empty);
        blank("situation") && blank("exit_date") && cells.money("gross").is_some_and(|it| it > 0)
    })?;
    let later = Value::Date(year + 1 + chance.below(2) as i16, month, 5 + chance.below(20) as u8);
    let cell = document.rows[row].set("hire_date", later)?;
    made(cell, format!("hire date of row {} a year after the period", row + 1))
}

fn exit_before_period(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, month) = document.period()?;
    let row = row_where(document, chance, |it| {
        matches!(document.rows[it].get("hire_date").map(|it| &it.value),
            Some(Value::Date(hired, ..)) if *hired < year - 1)
            && document.rows[it].money("gross").is_some_and(|it| it > 0)
    })?;
    let exit = Value::Date(year - 1, month, 5 + chance.below(20) as u8);
    let cell = document.rows[row].set("exit_date", exit)?;
    made(cell, format!("exit date of row {} a year before the period", row + 1))
}

fn issue_before_period(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, month) = document.period()?;
    document.notes.retain(|it| it.1.key != "weekday");
    let cell = document.boxed("issue_date")?;
    cell.value = Value::Date(year - chance.between(1, 3) as i16, month, 3);
    made(cell.id, "issued before the period")
}

fn due_date(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let (year, month) = document.period()?;
    let cell = document.boxed("due_date")?;
    cell.value = Value::Date(year + chance.between(1, 3) as i16, month, 20);
    made(cell.id, "due a year after the period")
}
