//! Whom documents name as holder of one bank account.

use super::keys;
use crate::{
    identifiers::immatriculation,
    payroll::{Declaration, Document, Name},
    rules::{FactSource, Facts, Role},
};

pub(super) static ACCOUNTS: FactSource = FactSource { gather, per_declaration: false, rows: None };

/// A holder's name, by person number where one is printed.
pub(super) const HOLDER: Role = Role(0);

fn gather(declaration: &Declaration, _: &Document, facts: &mut Facts) {
    for row in &declaration.rows {
        let printed = [Name::Rib, Name::Iban].map(|it| row.fields.text(it));
        let Some(printed) = printed.into_iter().find(|it| !it.is_absent()) else { continue };
        let Some(account) = facts.key(printed).and_then(|it| keys::account(&it.value)) else {
            continue;
        };
        let Some(name) = keys::person_field(declaration, row, Name::Name).read() else { continue };
        let number = keys::person_field(declaration, row, Name::Immatriculation).read();
        let number = number.and_then(|it| immatriculation::person(&it.value)).unwrap_or_default();
        facts.about(&account).state(HOLDER, &number, &name.value, name);
    }
}
