//! Named changes: contradictions, innocent irregularities, and controls nobody could determine.

use super::{
    build::{Sums, product},
    chance::Chance,
    document::{CellId, Document, Form, Scope, Value},
};

/// What a change makes of a document, and what ought to be said of it.
#[derive(Debug, Clone)]
pub(super) struct Changed {
    pub(super) kind: &'static str,
    pub(super) what: String,
    /// `contradiction`, `incompatible`, `particularity`, or `none`: nothing may be said.
    pub(super) class: &'static str,
    /// The changed cell; none where the change is about pages.
    pub(super) cell: Option<CellId>,
    pub(super) page: Option<u32>,
}

/// Kinds that a reader can determine from the document alone.
pub(super) const DETERMINABLE: &[&str] = &[
    "page-total",
    "cumulative-total",
    "grand-total",
    "row-value",
    "net-pay",
    "rate-product",
    "capped-above-gross",
    "slip-total",
    "headcount",
    "missing-page",
    "impossible-date",
    "birth-after-hire",
    "row-deleted",
];

/// Irregular and harmless, or not determinable from the document alone.
pub(super) const INNOCENT: &[&str] = &[
    "whole-units",
    "name-changed",
    "value-and-sums-changed",
    "cut-centimes",
    "correction-line",
    "retroactive-pay",
];

/// The rules made for a kind of change, by code; any of them may report it.
pub(super) fn rules(kind: &str, form: Form) -> &'static [&'static str] {
    match (kind, form) {
        ("row-value", Form::Ebds) => &["EBD201"],
        ("row-deleted", Form::Ebds) => &["EBD207"],
        ("capped-above-gross", Form::Ebds) => &["EBD301"],
        ("page-total", _) => &["TOT102"],
        ("cumulative-total", _) => &["TOT103"],
        ("grand-total" | "row-value" | "row-deleted", _) => &["TOT105", "TOT102"],
        ("net-pay", _) => &["ARI101"],
        ("rate-product", _) => &["ARI104"],
        ("capped-above-gross", _) => &["ARI109"],
        ("slip-total", _) => &["TOT107"],
        ("headcount", _) => &["TRU106", "TOT101"],
        ("missing-page", _) => &["TRU101"],
        ("impossible-date", _) => &["CAL101"],
        ("birth-after-hire", _) => &["CAL103"],
        _ => &[],
    }
}

/// Makes one change of the kind, where the document has what it takes.
pub(super) fn make(kind: &str, document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    match kind {
        "page-total" => total(document, chance, Scope::Page, "page-total"),
        "cumulative-total" => total(document, chance, Scope::Cumulative, "cumulative-total"),
        // The recaps of an exchange file are not drawn from the totals.
        "grand-total" if !matches!(document.form, Form::Bpc | Form::Ebds) => {
            total(document, chance, Scope::Grand, "grand-total")
        }
        "slip-total" if document.form == Form::Bpc => {
            total(document, chance, Scope::Grand, "slip-total")
        }
        "row-value" => row_value(document, chance),
        "net-pay" => net_pay(document, chance),
        "rate-product" => rate_product(document, chance),
        "capped-above-gross" => capped_above_gross(document, chance),
        "headcount" if document.form != Form::Ebds => headcount(document, chance),
        "missing-page" => missing_page(document, chance),
        "impossible-date" => impossible_date(document, chance),
        "birth-after-hire" => birth_after_hire(document, chance),
        "row-deleted" => row_deleted(document, chance),
        "name-changed" => name_changed(document, chance),
        "value-and-sums-changed" => value_and_sums(document, chance, "value-and-sums-changed", 100),
        "retroactive-pay" => value_and_sums(document, chance, "retroactive-pay", 1),
        "correction-line" => correction_line(document, chance),
        "cut-centimes" => cut_centimes(document),
        // The style writes whole units; the caller sees to it.
        "whole-units" if document.form != Form::Ebds => {
            Some(none("whole-units", "amounts printed in whole units"))
        }
        _ => None,
    }
}

fn none(kind: &'static str, what: &str) -> Changed {
    Changed { kind, what: what.to_owned(), class: "none", cell: None, page: None }
}

/// An amount a reader would notice: some hundreds, never a rounding.
fn shift(chance: &mut Chance) -> i64 {
    let amount = chance.between(2, 90) * 10_000;
    if chance.one_in(2) { -amount } else { amount }
}

fn total(
    document: &mut Document,
    chance: &mut Chance,
    scope: Scope,
    kind: &'static str,
) -> Option<Changed> {
    let printed: Vec<usize> =
        (0..document.totals.len()).filter(|n| document.totals[*n].scope == scope).collect();
    if printed.is_empty() {
        return None;
    }
    let line = &mut document.totals[*chance.pick(&printed)];
    let page = line.page;
    let money: Vec<usize> =
        (0..line.cells.len()).filter(|n| matches!(line.cells[*n].value, Value::Money(_))).collect();
    if money.is_empty() {
        return None;
    }
    let cell = &mut line.cells[*chance.pick(&money)];
    let Value::Money(before) = cell.value else { return None };
    let after = before + shift(chance).abs();
    cell.value = Value::Money(after);
    let what =
        format!("{} of the {kind} printed as {after} centimes instead of {before}", cell.key);
    Some(Changed { kind, what, class: "contradiction", cell: Some(cell.id), page: Some(page) })
}

/// One row's gross, its totals left as they were; the capped pay follows, so that the row agrees.
fn row_value(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    if !matches!(document.form, Form::Bds | Form::Attestation | Form::Ebds)
        || document.rows.is_empty()
    {
        return None;
    }
    let n = chance.below(document.rows.len() as u64) as usize;
    let row = &mut document.rows[n];
    let before = row.money("gross")?;
    let after = before + shift(chance).abs();
    let page = row.page;
    let mut id = None;
    for cell in &mut row.cells {
        if let ("gross", Value::Money(_)) = (cell.key, &cell.value) {
            cell.value = Value::Money(after);
            id = Some(cell.id);
        }
    }
    let what = format!("gross of row {} printed as {after} centimes instead of {before}", n + 1);
    Some(Changed { kind: "row-value", what, class: "contradiction", cell: id, page: Some(page) })
}

fn net_pay(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    let after = shift(chance).abs();
    let boxes = document.boxes.iter_mut().map(|it| &mut it.cell);
    let in_box = document.form == Form::Payslip;
    let rows = document.rows.len() as u64;
    let row = chance.below(rows) as usize;
    let cell = if in_box {
        boxes.into_iter().find(|it| it.key == "net")?
    } else {
        document.rows.get_mut(row)?.cells.iter_mut().find(|it| it.key == "net")?
    };
    let Value::Money(before) = cell.value else { return None };
    cell.value = Value::Money(before + after);
    let what = format!("net pay raised by {after} centimes");
    let (id, page) = (cell.id, document.rows.get(row).map(|it| it.page));
    Some(Changed { kind: "net-pay", what, class: "contradiction", cell: Some(id), page })
}

/// The amount of a line and the totals that hold it, so that only the product disagrees.
fn rate_product(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    if document.form != Form::Bpc {
        return None;
    }
    let n = chance.below(document.rows.len() as u64) as usize;
    let delta = shift(chance).abs();
    let cell = document.rows[n].cells.iter_mut().find(|it| it.key == "amount")?;
    let Value::Money(before) = cell.value else { return None };
    cell.value = Value::Money(before + delta);
    let id = cell.id;
    for line in &mut document.totals {
        for cell in &mut line.cells {
            if let Value::Money(sum) = &mut cell.value {
                *sum += delta;
            }
        }
    }
    let what = format!("amount of line {} raised by {delta} centimes, the total with it", n + 1);
    Some(Changed {
        kind: "rate-product",
        what,
        class: "contradiction",
        cell: Some(id),
        page: Some(1),
    })
}

/// Capped pay above gross pay in one row, every total repaired.
fn capped_above_gross(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    document.columns.iter().find(|it| it.key == "capped")?;
    let n = chance.below(document.rows.len() as u64) as usize;
    let gross = document.rows.get(n)?.money("gross")?;
    let delta = chance.between(1, 9) * 25_000;
    let page = document.rows[n].page;
    let cell = document.rows[n].cells.iter_mut().find(|it| it.key == "capped")?;
    cell.value = Value::Money(gross + delta);
    let id = cell.id;
    repair(document);
    let what = format!(
        "capped pay of row {} above its gross pay by {delta} centimes, totals repaired",
        n + 1
    );
    Some(Changed {
        kind: "capped-above-gross",
        what,
        class: "contradiction",
        cell: Some(id),
        page: Some(page),
    })
}

fn headcount(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    let boxed = document.boxes.iter_mut().find(|it| it.cell.key == "headcount")?;
    let Value::Count(before) = boxed.cell.value else { return None };
    let after = before - chance.between(1, 3).min(before - 1);
    if after == before {
        return None;
    }
    boxed.cell.value = Value::Count(after);
    let what = format!("{after} employees announced, {before} rows printed");
    Some(Changed {
        kind: "headcount",
        what,
        class: "contradiction",
        cell: Some(boxed.cell.id),
        page: None,
    })
}

fn missing_page(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    if document.pages < 3 || document.form != Form::Bds {
        return None;
    }
    let page = chance.between(2, i64::from(document.pages) - 1) as u32;
    document.left_out.push(page);
    let what = format!("page {page} of {} left out", document.pages);
    Some(Changed { kind: "missing-page", what, class: "incompatible", cell: None, page: None })
}

fn impossible_date(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    let n = chance.below(document.rows.len() as u64) as usize;
    let page = document.rows.get(n)?.page;
    let cell = document.rows[n].cells.iter_mut().find(|it| it.key == "hire_date")?;
    let Value::Date(year, ..) = cell.value else { return None };
    let (month, day) = *chance.pick(&[(2, 30), (2, 31), (4, 31), (6, 31), (11, 31)]);
    cell.value = Value::Date(year, month, day);
    let what = format!("hire date of row {} printed as {day}/{month}", n + 1);
    Some(Changed {
        kind: "impossible-date",
        what,
        class: "contradiction",
        cell: Some(cell.id),
        page: Some(page),
    })
}

fn birth_after_hire(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    let n = chance.below(document.rows.len() as u64) as usize;
    let row = document.rows.get_mut(n)?;
    let page = row.page;
    let Value::Date(hired, ..) = row.get("hire_date")?.value else { return None };
    let cell = row.cells.iter_mut().find(|it| it.key == "birth_date")?;
    let Value::Date(_, month, day) = cell.value else { return None };
    cell.value = Value::Date(hired + 1, month, day);
    let what = format!("birth date of row {} after the hire date", n + 1);
    Some(Changed {
        kind: "birth-after-hire",
        what,
        class: "contradiction",
        cell: Some(cell.id),
        page: Some(page),
    })
}

/// A row taken out, every total left as it was.
fn row_deleted(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    if !matches!(document.form, Form::Bds | Form::Register) || document.rows.len() < 4 {
        return None;
    }
    let n = chance.below(document.rows.len() as u64) as usize;
    let page = document.rows[n].page;
    // A page that lost its only row would lose its table as well.
    if document.rows.iter().filter(|it| it.page == page).count() < 2 {
        return None;
    }
    document.rows.remove(n);
    let what = format!("row {} left out, totals unchanged", n + 1);
    let of_page =
        |it: &&super::document::TotalLine| it.page == page && it.scope != Scope::Cumulative;
    let cell = document.totals.iter().find(of_page).and_then(|it| it.cells.first()).map(|it| it.id);
    // The first total that holds the row no longer agrees with its rows.
    Some(Changed { kind: "row-deleted", what, class: "contradiction", cell, page: Some(page) })
}

fn name_changed(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    let n = chance.below(document.rows.len() as u64) as usize;
    let cell = document.rows.get_mut(n)?.cells.iter_mut().find(|it| it.key == "name")?;
    cell.value = Value::Text("BENMODELE HASSAN".to_owned());
    Some(none("name-changed", "another name, nothing else"))
}

/// A row's pay with every sum repaired: not determinable from the document alone.
fn value_and_sums(
    document: &mut Document,
    chance: &mut Chance,
    kind: &'static str,
    unit: i64,
) -> Option<Changed> {
    if document.form != Form::Bds || document.rows.is_empty() {
        return None;
    }
    let n = chance.below(document.rows.len() as u64) as usize;
    let raised = document.rows[n].money("gross")? + chance.between(3, 70) * 100 * unit.max(1);
    for cell in &mut document.rows[n].cells {
        match cell.key {
            "gross" => cell.value = Value::Money(raised),
            "capped" => cell.value = Value::Money(raised.min(super::people::CAP)),
            _ => (),
        }
    }
    repair(document);
    Some(none(kind, "a value changed with all its sums"))
}

/// A second line of one person with negative amounts, as corrections are printed.
fn correction_line(document: &mut Document, chance: &mut Chance) -> Option<Changed> {
    if document.form != Form::Register || document.rows.len() < 3 {
        return None;
    }
    let n = chance.below(document.rows.len() as u64) as usize;
    let mut row = document.rows[n].clone();
    let gross = chance.between(1, 9) * 10_000;
    for cell in &mut row.cells {
        document.next_id += 1;
        cell.id = document.next_id;
        match cell.key {
            "gross" => cell.value = Value::Money(-gross),
            "deductions" => cell.value = Value::Money(-product(gross, 674)),
            "net" => cell.value = Value::Money(-gross + product(gross, 674)),
            _ => (),
        }
    }
    document.rows.insert(n + 1, row);
    repair(document);
    Some(none("correction-line", "a correction line with negative amounts"))
}

/// Products cut to the centime instead of rounded, as some programs do.
fn cut_centimes(document: &mut Document) -> Option<Changed> {
    if document.form != Form::Bpc {
        return None;
    }
    let mut sum = 0;
    for row in &mut document.rows {
        let base = row.money("base")?;
        let Value::Rate(rate) = row.get("rate")?.value else { return None };
        let cut = base * rate / 10_000;
        sum += cut;
        let cell = row.cells.iter_mut().find(|it| it.key == "amount")?;
        cell.value = Value::Money(cut);
    }
    for cell in document.totals.iter_mut().flat_map(|it| &mut it.cells) {
        cell.value = Value::Money(sum);
    }
    Some(none("cut-centimes", "products cut to the centime"))
}

/// Sets every total to the sum of what is printed.
fn repair(document: &mut Document) {
    let rows = document.rows.clone();
    for line in &mut document.totals {
        let (scope, page) = (line.scope, line.page);
        let held = rows.iter().filter(|it| match scope {
            Scope::Page => it.page == page,
            Scope::Cumulative => it.page <= page,
            Scope::Grand => true,
        });
        let sums = Sums::of(held);
        for cell in &mut line.cells {
            if let Some(value) = sums.value(cell.key) {
                cell.value = value;
            }
        }
    }
}
