//! What documents state about one identity card.

use super::keys;
use crate::{
    identifiers::cin,
    payroll::{Declaration, Document, Name},
    rules::{FactSource, Facts, Role},
};

pub(super) static CARDS: FactSource = FactSource { gather, per_declaration: false, rows: None };

pub(super) const NUMBER: Role = Role(0);

fn gather(declaration: &Declaration, _: &Document, facts: &mut Facts) {
    for row in &declaration.rows {
        let Some(card) = facts.key(keys::person_field(declaration, row, Name::Cin)) else {
            continue;
        };
        let Some(card) = cin::canonical(&card.value) else { continue };
        let Some((number, printed)) = keys::number_of(declaration, row, facts) else { continue };
        facts.about(&card).state(NUMBER, "", &number, printed);
    }
}
