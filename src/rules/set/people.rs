//! What documents state about one person number: names, cards, dates, and pay by month.

use rust_decimal::Decimal;

use super::keys;
use crate::{
    evidence::Extracted,
    identifiers::cin,
    payroll::{
        Amount, Declaration, Document, Form, LineKind, Name, Period, Row, Side, WrittenDate,
    },
    rules::{FactSource, Facts, Role, Subject},
};

pub(super) static PEOPLE: FactSource = FactSource { gather, per_declaration: false, rows: None };

pub(super) const NAME: Role = Role(0);
pub(super) const CARD: Role = Role(1);
pub(super) const BIRTH_DATE: Role = Role(2);
/// By employer.
pub(super) const HIRE_DATE: Role = Role(3);
// By month and employer: `2024-01|1234567`.
pub(super) const DECLARED_DAYS: Role = Role(4);
pub(super) const DECLARED_GROSS: Role = Role(5);
pub(super) const DECLARED_CAPPED: Role = Role(6);
pub(super) const ATTESTED: Role = Role(7);
pub(super) const PAYSLIP_GROSS: Role = Role(8);
/// Other figures of a payslip that a declaration may have taken for the gross.
pub(super) const PAYSLIP_OTHER: Role = Role(9);
/// By quarter or year and employer.
pub(super) const LONGER_SUM: Role = Role(10);

fn gather(declaration: &Declaration, _: &Document, facts: &mut Facts) {
    for row in &declaration.rows {
        let Some((number, _)) = keys::number_of(declaration, row, facts) else { continue };
        let affiliate = keys::affiliate(declaration, Some(&row.fields)).unwrap_or_default();
        let mut person = facts.about(&number);
        if let Some(name) = keys::person_field(declaration, row, Name::Name).read() {
            person.state(NAME, "", &name.value, name);
        }
        if let Some(card) = keys::person_field(declaration, row, Name::Cin).read()
            && let Some(value) = cin::canonical(&card.value)
        {
            person.state(CARD, "", &value, card);
        }
        if let Some(date) = date_of(declaration, row, Name::BirthDate) {
            person.state(BIRTH_DATE, "", &date.value.to_string(), date);
        }
        if let (Some(date), false) =
            (date_of(declaration, row, Name::HireDate), affiliate.is_empty())
        {
            person.state(HIRE_DATE, &affiliate, &date.value.to_string(), date);
        }
        if let Some(period) = keys::period(declaration, Some(&row.fields)) {
            state_pay(declaration, row, period.value, &affiliate, &mut person);
        }
    }
}

/// A date the calendar has; one it has not is for another rule. Payslips and attestations print a
/// person's dates once, for all rows.
fn date_of<'a>(
    declaration: &'a Declaration,
    row: &'a Row,
    name: Name,
) -> Option<&'a Extracted<WrittenDate>> {
    let of_header = || declaration.header.read_date(name);
    let once = keys::is_about_one_person(declaration);
    let date = row.fields.read_date(name).or_else(|| once.then(of_header).flatten());
    date.filter(|it| it.value.civil().is_some())
}

fn state_pay(
    declaration: &Declaration,
    row: &Row,
    period: Period,
    affiliate: &str,
    person: &mut Subject,
) {
    let item = format!("{period}|{affiliate}");
    let mut state = |role, name| {
        if let Some(amount) = row.fields.read_amount(name) {
            person.state_amount(role, &item, amount);
        }
    };
    if !matches!(period, Period::Month { .. }) {
        state(LONGER_SUM, Name::Gross);
        return;
    }
    match declaration.form {
        Form::Attestation => state(ATTESTED, Name::Gross),
        Form::Payslip => {
            state(PAYSLIP_GROSS, Name::Gross);
            state(PAYSLIP_OTHER, Name::Taxable);
            if let Some(gross) = row.fields.read_amount(Name::Gross) {
                state_less_not_taxable(declaration, row, gross, &item, person);
            }
        }
        _ if keys::declares_pay(declaration) => {
            state(DECLARED_DAYS, Name::Days);
            state(DECLARED_GROSS, Name::Gross);
            state(DECLARED_CAPPED, Name::Capped);
        }
        _ => (),
    }
}

/// Some payslips print a gross that holds what is not declared: transport, reimbursements.
fn state_less_not_taxable(
    declaration: &Declaration,
    row: &Row,
    gross: &Extracted<Amount>,
    item: &str,
    person: &mut Subject,
) {
    let of_lines = declaration.lines.iter().filter(|it| it.side != Some(Side::Deduction));
    let of_lines = of_lines.filter(|line| {
        let label = line.fields.read_text(Name::Label);
        label.and_then(|it| LineKind::of_label(&it.value)) == Some(LineKind::NonTaxable)
    });
    let of_lines: Amount =
        of_lines.filter_map(|it| it.fields.read_amount(Name::Amount)).map(|it| it.value).sum();
    let of_row = row.fields.read_amount(Name::NonTaxable).map(|it| it.value);
    for not_taxable in of_row.into_iter().chain([of_lines]) {
        if not_taxable.value != Decimal::ZERO {
            let rest = gross.value - not_taxable;
            person.compute(PAYSLIP_OTHER, item, rest, &gross.location, gross.is_certain());
        }
    }
}
