//! Where numbers stand in a declaration.

use crate::{
    evidence::{Citation, Extracted, Field, Location, Text},
    finding::Outcome,
    payroll::{Declaration, Fields, Jurisdiction, Name},
};

/// Every number of this name that was read: of the employer, the header, the rows.
pub(super) fn numbers<'a>(
    declaration: &'a Declaration,
    name: Name,
    outcome: &mut Outcome,
) -> Vec<&'a Extracted<Text>> {
    let own = [&declaration.employer, &declaration.header];
    let all = own.into_iter().chain(declaration.rows.iter().map(|it| &it.fields));
    all.filter_map(|fields: &'a Fields| {
        let field: &'a Field<Text> = fields.text(name);
        outcome.operand(field)
    })
    .collect()
}

/// Whether the numbers can be those of the Moroccan fund: other countries number otherwise.
pub(super) fn is_moroccan(declaration: &Declaration) -> bool {
    declaration.jurisdiction == Some(Jurisdiction::Morocco)
}

/// Quotes check digits that were computed from the number at `location`.
pub(super) fn computed(
    label: &'static str,
    digits: impl ToString,
    location: &Location,
) -> Citation {
    Citation::computed(label, digits, location.clone(), true)
}
