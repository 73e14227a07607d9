//! Every compared cell of a declaration, and declarations that claim to be one and the same.
//!
//! The key says which declaration it is: form, part of the exchange, employer, person or
//! reference, period. The item of a cell says which row, the role which field.

use std::collections::BTreeMap;

use super::keys;
use crate::{
    evidence::{Arg, Extracted, Field, Message, Text, folded},
    identifiers::{cin, immatriculation, person_name},
    payroll::{Amount, Declaration, Document, Fields, Form, Name, Row, RowKind, Scope, Value},
    rules::{FactSource, Facts, Group, Role, Stated, Subject},
};

pub(super) static CELLS: FactSource =
    FactSource { gather, per_declaration: true, rows: Some(is_row) };

/// How many rows a declaration has; the item is empty.
const ROWS: Role = Role(255);

/// The first of `FIELDS`.
const NAME: Role = Role(0);

/// The item of a grand total; no row is named so.
pub(super) const TOTAL: &str = "=";

/// Neither the grand total nor how many rows there are.
fn is_row(item: &str) -> bool {
    item != TOTAL && !item.is_empty()
}

/// The compared fields and their names in words; a role is a position in this list.
#[rustfmt::skip]
const FIELDS: &[(Name, &str)] = &[
    (Name::Name, "label-name"),
    (Name::Cin, "label-card"),
    (Name::Situation, "label-situation"),
    (Name::BirthDate, "label-birth-date"),
    (Name::HireDate, "label-hire-date"),
    (Name::Days, "column-days"),
    (Name::Hours, "column-hours"),
    (Name::BasePay, "column-base-pay"),
    (Name::Gross, "column-gross"),
    (Name::Taxable, "column-taxable"),
    (Name::Deductions, "column-deductions"),
    (Name::Capped, "column-capped"),
    (Name::Net, "column-net"),
    (Name::IncomeTax, "column-income-tax"),
    (Name::NonTaxable, "column-non-taxable"),
    (Name::Month1, "column-month-1"),
    (Name::Month2, "column-month-2"),
    (Name::Month3, "column-month-3"),
    (Name::Total, "column-total"),
    (Name::Children, "column-children"),
    (Name::AfPayable, "column-af-payable"),
    (Name::AfDeducted, "column-af-deducted"),
    (Name::AfNet, "column-af-net"),
    (Name::AfRefunded, "column-af-refunded"),
    (Name::Base, "column-base"),
    (Name::Rate, "label-rate"),
    (Name::Amount, "column-amount"),
    (Name::EmployerRate, "label-employer-rate"),
    (Name::EmployerAmount, "column-employer-amount"),
];

/// The cells of one declaration among those that share a key, in order of role and item.
pub(super) struct Version<'a, 'b> {
    cells: Vec<&'b Stated<'a>>,
    pub(super) rows: Vec<&'b Stated<'a>>,
    pub(super) count: Option<&'b Stated<'a>>,
}

/// What comes of laying two versions side by side.
pub(super) struct Comparison<'a, 'b> {
    pub(super) agreed: usize,
    pub(super) different: Vec<(&'b Stated<'a>, &'b Stated<'a>)>,
    pub(super) shared_rows: usize,
    pub(super) only_first: Vec<&'b Stated<'a>>,
    pub(super) only_second: Vec<&'b Stated<'a>>,
}

/// The declarations of a key, in order of path.
pub(super) fn versions<'a, 'b>(group: &'b Group<'a>) -> Vec<Version<'a, 'b>> {
    let mut by_origin: BTreeMap<(&str, u32), Version<'a, 'b>> = BTreeMap::new();
    for it in group.iter() {
        let version = by_origin.entry(it.origin()).or_insert_with(|| Version {
            cells: Vec::new(),
            rows: Vec::new(),
            count: None,
        });
        if it.role == ROWS {
            version.count = Some(it);
        } else {
            version.cells.push(it);
        }
    }
    for version in by_origin.values_mut() {
        let mut rows: BTreeMap<&str, &Stated> = BTreeMap::new();
        for it in version.cells.iter().filter(|it| it.item != TOTAL) {
            rows.entry(it.item).or_insert(it);
        }
        version.rows = rows.into_values().collect();
    }
    by_origin.into_values().filter(|it| !it.rows.is_empty()).collect()
}

impl<'a, 'b> Version<'a, 'b> {
    pub(super) fn compare(&self, other: &Version<'a, 'b>) -> Comparison<'a, 'b> {
        let find = |cells: &[&'b Stated<'a>], it: &Stated| {
            cells.binary_search_by(|cell| (cell.role, cell.item).cmp(&(it.role, it.item))).ok()
        };
        let (mut agreed, mut different) = (0, Vec::new());
        for cell in &self.cells {
            let Some(found) = find(&other.cells, cell).map(|it| other.cells[it]) else { continue };
            if agrees(cell, found) { agreed += 1 } else { different.push((*cell, found)) }
        }
        let rest = |rows: &[&'b Stated<'a>], others: &[&'b Stated<'a>]| -> Vec<&'b Stated<'a>> {
            let stands =
                |it: &&Stated| others.binary_search_by(|row| row.item.cmp(it.item)).is_ok();
            rows.iter().filter(|it| !stands(it)).copied().collect()
        };
        let only_first = rest(&self.rows, &other.rows);
        let shared_rows = self.rows.len() - only_first.len();
        let only_second = rest(&other.rows, &self.rows);
        Comparison { agreed, different, shared_rows, only_first, only_second }
    }
}

/// Whether the rows are months of one person: a longer list is no other declaration.
pub(super) fn lists_months(key: &str) -> bool {
    key.starts_with(Form::Attestation.name())
}

/// Whether the rows are people.
pub(super) fn lists_people(key: &str) -> bool {
    let forms = [Form::Bds, Form::Ebds, Form::Register];
    forms.iter().any(|it| key.split('|').next() == Some(it.name()))
}

/// `gross pay of 123456785`.
pub(super) fn label(cell: &Stated) -> Message {
    Message::new("label-cell").with("field", field(cell)).with("row", row(cell))
}

/// The name of a cell's field.
pub(super) fn field(cell: &Stated) -> Message {
    Message::new(FIELDS.get(usize::from(cell.role.0)).map_or("column-other", |it| it.1))
}

/// What a cell's row is called in a sentence.
pub(super) fn row(cell: &Stated) -> Arg {
    if cell.item == TOTAL { Message::new("row-grand-total").into() } else { cell.item.into() }
}

fn agrees(a: &Stated, b: &Stated) -> bool {
    if let (Some(a), Some(b)) = (a.amount(), b.amount()) {
        return a.agrees_with(b);
    }
    let is_name = a.role == NAME;
    a.value() == b.value() || (is_name && !person_name::surely_different(a.value(), b.value()))
}

fn gather(declaration: &Declaration, _: &Document, facts: &mut Facts) {
    let Some(key) = key(declaration) else { return };
    let mut cells = facts.about(&key);
    // Two rows of one name cannot be told apart, so neither is compared.
    let rows = named(declaration.rows.iter().map(|row| (row_name(declaration, row), &row.fields)));
    for (item, fields) in &rows {
        state(item, fields, &mut cells);
    }
    let lines = declaration.lines.iter().map(|line| {
        let label = line.fields.read_text(Name::Label);
        (label.map(|it| folded(&it.value)).filter(|it| it != TOTAL), &line.fields)
    });
    for (item, fields) in named(lines) {
        state(&item, fields, &mut cells);
    }
    let mut totals = declaration.totals.iter().filter(|it| it.scope == Scope::Grand);
    if let (Some(total), None) = (totals.next(), totals.next()) {
        state(TOTAL, &total.fields, &mut cells);
    }
    if let [first, ..] = &declaration.rows[..] {
        let range =
            declaration.rows.iter().fold(first.location.clone(), |a, b| a.span(&b.location));
        let count = Amount::exact(declaration.rows.len().into());
        cells.compute(ROWS, "", count, &range, rows.len() == declaration.rows.len());
    }
}

/// What a declaration claims to be; none where too little is printed to tell it from others.
fn key(declaration: &Declaration) -> Option<String> {
    let name = declaration.employer.read_text(Name::EmployerName).map(|it| folded(&it.value));
    let employer = keys::affiliate(declaration, None).or(name);
    let period = keys::period(declaration, None).map(|it| it.value.to_string());
    let category = declaration.header.read_text(Name::Category).map(|it| it.value.to_string());
    let (employer, about, period) = match declaration.form {
        // The rows of an attestation are months, and two of them may overlap.
        Form::Attestation => (employer.unwrap_or_default(), person(declaration)?, String::new()),
        Form::Payslip => (employer.unwrap_or_default(), person(declaration)?, period?),
        Form::Bpc => {
            let reference = declaration.header.read_text(Name::Reference);
            (employer?, reference.map(|it| it.value.to_string()).unwrap_or_default(), period?)
        }
        Form::Bds | Form::Ebds | Form::Register => {
            (employer?, category.unwrap_or_default(), period?)
        }
        Form::Mixed | Form::Unknown => return None,
    };
    Some(format!("{}|{employer}|{about}|{period}", declaration.form.name()))
}

fn person(declaration: &Declaration) -> Option<String> {
    let row = declaration.rows.first()?;
    let number = keys::person_field(declaration, row, Name::Immatriculation).read();
    let name = keys::person_field(declaration, row, Name::Name).read();
    let certain = |it: &&Extracted<Text>| it.is_certain();
    let number = number.filter(certain).and_then(|it| immatriculation::person(&it.value));
    number.or_else(|| name.filter(certain).map(|it| folded(&it.value)))
}

/// What tells a row from the others of its declaration.
fn row_name(declaration: &Declaration, row: &Row) -> Option<String> {
    if row.kind == RowKind::Month || declaration.form == Form::Attestation {
        return keys::period(declaration, Some(&row.fields)).map(|it| it.value.to_string());
    }
    if declaration.form == Form::Payslip {
        return person(declaration);
    }
    let read = |name| row.fields.read_text(name).filter(|it| it.is_certain());
    let number = read(Name::Immatriculation).and_then(|it| immatriculation::person(&it.value));
    let card = || read(Name::Cin).and_then(|it| cin::canonical(&it.value));
    let name = || read(Name::Name).map(|it| folded(&it.value)).filter(|it| it != TOTAL);
    number.or_else(card).or_else(name)
}

/// The rows whose name stands once.
fn named<'a>(
    rows: impl Iterator<Item = (Option<String>, &'a Fields)>,
) -> Vec<(String, &'a Fields)> {
    let mut named: BTreeMap<String, Vec<&Fields>> = BTreeMap::new();
    for (name, fields) in rows {
        if let Some(name) = name {
            named.entry(name).or_default().push(fields);
        }
    }
    let once = |(name, rows): (String, Vec<&'a Fields>)| match rows[..] {
        [row] => Some((name, row)),
        _ => None,
    };
    named.into_iter().filter_map(once).collect()
}

fn state(item: &str, fields: &Fields, cells: &mut Subject) {
    for (role, (name, _)) in (0..).map(Role).zip(FIELDS) {
        match fields.get(*name) {
            Some(Value::Amount(Field::Read(it))) => cells.state_amount(role, item, it),
            Some(Value::Rate(Field::Read(it))) => {
                cells.state(role, item, &it.value.value.normalize().to_string(), it);
            }
            Some(Value::Date(Field::Read(it))) => {
                cells.state(role, item, &it.value.to_string(), it);
            }
            Some(Value::Text(Field::Read(it))) => {
                let value = match name {
                    Name::Cin => cin::canonical(&it.value).unwrap_or_else(|| it.value.to_string()),
                    _ => it.value.to_string(),
                };
                cells.state(role, item, &value, it);
            }
            _ => (),
        }
    }
}
