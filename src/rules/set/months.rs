//! Who stands in an employer's declarations of two months that follow one another.
//!
//! The key is an employer and a month, `1234567|2024-01`. The declaration of that month states who
//! comes, who leaves and who stays; the declaration of the month after it states under the same
//! key who is there.

use super::keys;
use crate::{
    payroll::{Amount, Declaration, Document, Form, Name, Period, Row, RowKind},
    rules::{FactSource, Facts, Group, Role, Stated},
};

pub(super) static MONTHS: FactSource = FactSource { gather, per_declaration: false, rows: None };

// By person number.
pub(super) const ENTRANT: Role = Role(0);
/// The value is the situation, `SO` or `DE`.
pub(super) const LEAVER: Role = Role(1);
const STAYING: Role = Role(2);
/// In the month after. The value is `WORKED`, or empty.
pub(super) const NEXT: Role = Role(3);
/// The rows of the declaration of the month after, where it is known to be whole.
const NEXT_ROWS: Role = Role(4);

/// Declared with days and in no situation that explains an absence.
pub(super) const WORKED: &str = "worked";

fn gather(declaration: &Declaration, document: &Document, facts: &mut Facts) {
    let complete_list = matches!(declaration.form, Form::Bds | Form::Ebds);
    if !complete_list || !keys::declares_pay(declaration) {
        return;
    }
    let Some(affiliate) = keys::affiliate(declaration, None) else { return };
    let Some(period) = keys::period(declaration, None) else { return };
    let Some(before) = month_before(period.value) else { return };
    let mut every_number_read = true;
    for row in &declaration.rows {
        let Some((number, printed)) = keys::number_of(declaration, row, facts) else {
            every_number_read &= row.fields.read_text(Name::Immatriculation).is_some();
            continue;
        };
        let situation = row.fields.text(Name::Situation);
        let mut now = facts.about(&format!("{affiliate}|{}", period.value));
        match situation.read().filter(|it| matches!(&*it.value, "SO" | "DE")) {
            Some(leaving) => now.state(LEAVER, &number, &leaving.value, leaving),
            None if row.kind == RowKind::Entrant => now.state(ENTRANT, &number, "", printed),
            None => now.state(STAYING, &number, "", printed),
        }
        let mut next = facts.about(&format!("{affiliate}|{before}"));
        match row.fields.read_amount(Name::Days) {
            Some(days) if situation.is_absent() && days.value.value > 0.into() => {
                next.state(NEXT, &number, WORKED, days);
            }
            _ => next.state(NEXT, &number, "", printed),
        }
    }
    // A list of entrants alone is no list of those who stayed.
    let listed: Vec<&Row> =
        declaration.rows.iter().filter(|it| it.kind != RowKind::Entrant).collect();
    if let ([first, ..], true) = (&listed[..], every_number_read)
        && keys::is_whole(document, declaration)
    {
        let range = listed.iter().fold(first.location.clone(), |a, it| a.span(&it.location));
        let rows = Amount::exact(declaration.rows.len().into());
        let mut next = facts.about(&format!("{affiliate}|{before}"));
        next.compute(NEXT_ROWS, "", rows, &range, true);
    }
}

/// The whole list of the month after, to be cited; none where absence from it would say nothing.
///
/// Where most of those who stayed are missing as well, it is a list of other people: another
/// establishment, another category.
pub(super) fn next_list<'a, 'b>(group: &'b Group<'a>) -> Option<&'b Stated<'a>> {
    let staying = group.of_role(STAYING);
    let still_there = staying.iter().filter(|it| !group.of_item(NEXT, it.item).is_empty()).count();
    let same_people = 2 * still_there >= staying.len();
    group.of_role(NEXT_ROWS).first().filter(|_| same_people && group.is_complete())
}

fn month_before(period: Period) -> Option<Period> {
    match period {
        Period::Month { year, month: 1 } => Period::month(year - 1, 12),
        Period::Month { year, month } => Period::month(year, month - 1),
        Period::Quarter { .. } | Period::Year { .. } => None,
    }
}
