//! What documents state about one affiliate number: names, ICE, and sums by period.

use super::keys;
use crate::{
    evidence::Location,
    identifiers::ice,
    payroll::{Amount, Declaration, Document, Form, LineKind, Name, Scope},
    rules::{FactSource, Facts, Role, Subject},
};

pub(super) static EMPLOYERS: FactSource = FactSource { gather, per_declaration: false, rows: None };

pub(super) const NAME: Role = Role(0);
pub(super) const ICE: Role = Role(1);
// By period.
pub(super) const DECLARED_GROSS: Role = Role(2);
pub(super) const DECLARED_CAPPED: Role = Role(3);
pub(super) const SLIP_BASE: Role = Role(4);

fn gather(declaration: &Declaration, document: &Document, facts: &mut Facts) {
    let Some(affiliate) = keys::affiliate(declaration, None) else { return };
    let mut employer = facts.about(&affiliate);
    if let Some(name) = declaration.employer.read_text(Name::EmployerName) {
        employer.state(NAME, "", &name.value, name);
    }
    if let Some(printed) = declaration.employer.read_text(Name::Ice)
        && let Some(ice) = ice::canonical(&printed.value)
    {
        employer.state(ICE, "", &ice, printed);
    }
    let Some(period) = keys::period(declaration, None) else { return };
    let period = period.value.to_string();
    if declaration.form == Form::Bpc {
        state_bases(declaration, &period, &mut employer);
    } else if keys::declares_pay(declaration) {
        let whole = keys::is_whole(document, declaration);
        for (role, name) in [(DECLARED_GROSS, Name::Gross), (DECLARED_CAPPED, Name::Capped)] {
            state_sum(declaration, role, name, &period, whole, &mut employer);
        }
    }
}

/// The bases of contributions; penalties and allowances taken off have none of their own.
fn state_bases(declaration: &Declaration, period: &str, employer: &mut Subject) {
    for line in &declaration.lines {
        let label = line.fields.read_text(Name::Label);
        let kind = label.and_then(|it| LineKind::of_label(&it.value));
        let contribution = matches!(
            kind,
            None | Some(
                LineKind::Social
                    | LineKind::Family
                    | LineKind::Training
                    | LineKind::Amo
                    | LineKind::AmoSolidarity
            )
        );
        if let (true, Some(base)) = (contribution, line.fields.read_amount(Name::Base)) {
            employer.state_amount(SLIP_BASE, period, base);
        }
    }
}

/// The printed grand total, else the sum of the rows where all of them are there.
fn state_sum(
    declaration: &Declaration,
    role: Role,
    name: Name,
    period: &str,
    whole: bool,
    employer: &mut Subject,
) {
    let mut totals =
        declaration.totals.iter().filter(|it| it.scope == Scope::Grand && !it.of_lines);
    if let Some(total) = totals.find_map(|it| it.fields.read_amount(name)) {
        employer.state_amount(role, period, total);
        return;
    }
    let rows = &declaration.rows;
    let read: Vec<_> = rows.iter().filter_map(|it| it.fields.read_amount(name)).collect();
    let (Some(first), true) = (read.first(), whole && read.len() == rows.len()) else { return };
    let sum: Amount = read.iter().map(|it| it.value).sum();
    let range = read.iter().fold(first.location.clone(), |a: Location, b| a.span(&b.location));
    let certain = read.iter().all(|it| it.is_certain());
    employer.compute(role, period, sum, &range, certain);
}
