//! Totals that their rows do not give, and rows that their totals do not hold.

use crate::synthesis::{
    chance::Chance,
    change::{BDS, Kind, Made, any_row, kind_in, made, shift},
    document::{Document, Form, Scope, Value},
    forms::Feature,
};

const TABLES: &[Form] = &[Form::Bds, Form::Register, Form::Attestation];

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind_in("counted-total", "contradiction", &["TOT101"], BDS, &[], &[Feature::CountedTotal], counted_total),
    kind_in("page-total", "contradiction", &["TOT102"], BDS, &["pdf"], &[Feature::ManyPages], page_total),
    kind_in("cumulative-total", "contradiction", &["TOT103"], BDS, &["pdf"], &[Feature::ManyPages], cumulative_total),
    kind_in("carried-total", "contradiction", &["TOT104"], BDS, &["pdf"], &[Feature::ManyPages, Feature::Carried], carried_total),
    kind_in("grand-total", "contradiction", &["TOT105", "TOT109"], TABLES, &[], &[], grand_total),
    kind_in("group-total", "contradiction", &["TOT106"], &[Form::Register], &[], &[Feature::Groups], group_total),
    kind_in("slip-total", "contradiction", &["TOT107"], &[Form::Bpc], &[], &[], grand_total),
    kind_in("deductions-total", "contradiction", &["TOT108"], &[Form::Payslip], &[], &[Feature::Sides], deductions_total),
    kind_in("stored-sum", "contradiction", &["TOT109", "TOT105"], TABLES, &["xlsx", "xls"], &[], stored_sum),
    kind_in("row-value", "contradiction", &["TOT105", "TOT102", "TOT109"], &[Form::Bds, Form::Attestation], &[], &[], row_value),
    kind_in("row-deleted", "contradiction", &["TOT105", "TOT102", "TOT103", "TOT109"], &[Form::Bds, Form::Register], &[], &[], row_deleted),
    kind_in("two-values-one-sum", "contradiction", &["TOT105", "TOT102"], BDS, &["pdf"], &[Feature::ManyPages], one_page_moved),
];

/// Raises one amount of one total of a scope.
fn raised(document: &mut Document, chance: &mut Chance, scope: Scope) -> Option<Made> {
    let printed: Vec<usize> =
        (0..document.totals.len()).filter(|n| document.totals[*n].scope == scope).collect();
    if printed.is_empty() {
        return None;
    }
    let line = &mut document.totals[*chance.pick(&printed)];
    let money: Vec<usize> =
        (0..line.cells.len()).filter(|n| matches!(line.cells[*n].value, Value::Money(_))).collect();
    if money.is_empty() {
        return None;
    }
    let cell = &mut line.cells[*chance.pick(&money)];
    let Value::Money(before) = cell.value else { return None };
    let after = before + shift(chance);
    cell.value = Value::Money(after);
    let key = cell.key;
    let id = cell.id;
    // What is written out says what is printed.
    for (_, note) in &mut document.notes {
        if scope == Scope::Grand && note.value == Value::Words(before) {
            note.value = Value::Words(after);
        }
    }
    made(id, format!("total of {key} printed as {after} centimes instead of {before}"))
}

fn page_total(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    raised(document, chance, Scope::Page)
}

fn cumulative_total(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    raised(document, chance, Scope::Cumulative)
}

fn carried_total(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    raised(document, chance, Scope::Carried)
}

fn grand_total(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    raised(document, chance, Scope::Grand)
}

fn group_total(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    raised(document, chance, Scope::Group)
}

fn stored_sum(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    document.oddities.formulas = true;
    raised(document, chance, Scope::Grand)
}

fn counted_total(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let cells = document.totals.iter_mut().flat_map(|it| &mut it.cells);
    let cell = cells.into_iter().rfind(|it| it.key == "headcount")?;
    let Value::Count(before) = cell.value else { return None };
    let after = before - chance.between(1, 3);
    // Whoever was paid nothing, or stands there twice, may have been left out of the count.
    let working = document
        .rows
        .iter()
        .filter(|it| it.get("days").is_none_or(|it| it.value != Value::Count(0)));
    let paid = document
        .rows
        .iter()
        .filter(|it| it.get("gross").is_none_or(|it| it.value != Value::Money(0)));
    if after < 1 || after == working.count() as i64 || after == paid.count() as i64 {
        return None;
    }
    cell.value = Value::Count(after);
    made(cell.id, format!("{after} employees in the line of totals, {before} rows"))
}

/// Deductions raised and net pay lowered: only the lines disagree.
fn deductions_total(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let more = chance.between(1, 9) * 10_000;
    let mut place = None;
    for (key, more) in [("deductions", more), ("net", -more)] {
        let cell = document.boxed(key)?;
        let Value::Money(before) = cell.value else { return None };
        cell.value = Value::Money(before + more);
        place = place.or(Some(cell.id));
    }
    document.notes.retain(|it| !matches!(it.1.value, Value::Words(_)));
    made(place?, format!("deductions raised and net pay lowered by {more} centimes"))
}

/// One row's gross, its totals left as they were; the capped pay follows, so that the row agrees.
fn row_value(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let (before, more) = (document.rows[row].money("gross")?, shift(chance));
    let cell = document.rows[row].set("gross", Value::Money(before + more))?;
    made(cell, format!("gross of row {} raised by {more} centimes", row + 1))
}

/// A row taken out, every total left as it was.
fn row_deleted(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let page = document.rows[row].page;
    // A page or group that lost its only row would lose its table as well.
    let group = document
        .totals
        .iter()
        .find(|it| it.rows.is_some_and(|(first, last)| first <= row && row <= last));
    let alone = document.rows.iter().filter(|it| it.page == page).count() < 2
        || document.rows.len() < 4
        || group.is_some_and(|it| it.rows.is_some_and(|(first, last)| first == last))
        || document.rows[row].money("gross").or(document.rows[row].money("total")) == Some(0);
    if alone {
        return None;
    }
    document.remove_row(row);
    let held = |scope: Scope, of: u32| match scope {
        Scope::Page => of == page,
        Scope::Cumulative => of >= page,
        Scope::Carried => of > page,
        Scope::Grand | Scope::Group => true,
    };
    let totals = document.totals.iter().filter(|it| held(it.scope, it.page));
    let mut cells: Vec<_> = totals.flat_map(|it| it.cells.iter().map(|it| it.id)).collect();
    cells.extend(document.boxed("headcount").map(|it| it.id));
    Some(Made { what: format!("row {} left out, totals unchanged", row + 1), cells, page: None })
}

/// A row's pay raised on one page and lowered on another: the grand total still agrees.
fn one_page_moved(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let row = any_row(document, chance)?;
    let other = document.rows.iter().position(|it| it.page != document.rows[row].page)?;
    let more = 30_000;
    let (gross, lower) = (document.rows[row].money("gross")?, document.rows[other].money("gross")?);
    if lower < 600_000 + more {
        return None;
    }
    let cell = document.rows[row].set("gross", Value::Money(gross + more))?;
    let second = document.rows[other].set("gross", Value::Money(lower - more))?;
    let what = format!("{more} centimes moved from row {} to row {}", other + 1, row + 1);
    Some(Made { what, cells: vec![cell, second], page: None })
}
