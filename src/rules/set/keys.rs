//! Identifiers as keys: what two documents must share to be compared.

use crate::{
    evidence::{Extracted, Field, Text},
    identifiers::{affiliate, iban, immatriculation, rib},
    payroll::{
        Declaration, Document, Fields, Form, Name, Period, Row, Unread,
        ebds::{EbdsRecords, Part, Role},
    },
    rules::Facts,
};

/// The person number a row is about. Payslips and attestations print it once, for all rows.
pub(super) fn number_of<'a>(
    declaration: &'a Declaration,
    row: &'a Row,
    facts: &mut Facts,
) -> Option<(String, &'a Extracted<Text>)> {
    let printed = facts.key(person_field(declaration, row, Name::Immatriculation))?;
    Some((immatriculation::person(&printed.value)?, printed))
}

/// A text field of the person a row is about.
pub(super) fn person_field<'a>(
    declaration: &'a Declaration,
    row: &'a Row,
    name: Name,
) -> &'a Field<Text> {
    let own = row.fields.text(name);
    if !own.is_absent() || !is_about_one_person(declaration) {
        return own;
    }
    let of_header = declaration.header.text(name);
    if !of_header.is_absent() {
        return of_header;
    }
    let first = declaration.rows.iter().map(|it| it.fields.text(name)).find(|it| !it.is_absent());
    first.unwrap_or(own)
}

pub(super) fn is_about_one_person(declaration: &Declaration) -> bool {
    matches!(declaration.form, Form::Payslip | Form::Attestation)
}

/// The affiliate number a row is about: some tables have a column of them.
pub(super) fn affiliate(declaration: &Declaration, row: Option<&Fields>) -> Option<String> {
    let of_row = row.and_then(|it| it.read_text(Name::Affiliate));
    let printed = of_row.or_else(|| declaration.employer.read_text(Name::Affiliate))?;
    if !printed.is_certain() {
        return None;
    }
    affiliate::canonical(&printed.value).filter(|it| it.bytes().any(|digit| digit != b'0'))
}

/// The period a row is about.
pub(super) fn period<'a>(
    declaration: &'a Declaration,
    row: Option<&'a Fields>,
) -> Option<&'a Extracted<Period>> {
    let of_row = row.and_then(|it| it.read_period(Name::Period));
    of_row.or_else(|| declaration.header.read_period(Name::Period)).filter(|it| it.is_certain())
}

/// The 24 digits of a Moroccan account, whether printed as RIB or as IBAN.
pub(super) fn account(printed: &str) -> Option<String> {
    iban::moroccan_rib(printed).or_else(|| rib::canonical(printed))
}

/// Whether a declaration tells what was paid; the *préétabli* only tells who is known.
pub(super) fn declares_pay(declaration: &Declaration) -> bool {
    let part = declaration.ebds.as_ref().and_then(EbdsRecords::part);
    let preset = part == Some(Part::Preset);
    matches!(declaration.form, Form::Bds | Form::Ebds | Form::Register) && !preset
}

/// Whether nothing of the document is known to be missing: only then does absence mean anything.
pub(super) fn is_whole(document: &Document, declaration: &Declaration) -> bool {
    let marks = document.page_marks.chunk_by(|a, b| a.declaration == b.declaration);
    let pages = marks.into_iter().all(|marks| {
        let last = marks.len() as u32;
        (1..).zip(marks).all(|(n, mark)| {
            mark.number.value == n && mark.of.as_ref().is_none_or(|it| it.value == last)
        })
    });
    let recap = declaration.ebds.as_ref().is_none_or(|it| it.of(Role::Recap).next().is_some());
    let facts = &document.facts;
    pages
        && recap
        && !facts.cut_at_end
        && facts.cut_record.is_none()
        && facts.image_only_pages.is_empty()
        && !declaration.has_gaps
        && !document.unread.iter().any(hides_rows)
}

/// What was left unread and may be rows: records, sheets, more than could be listed. A telephone
/// number in the margin is none.
fn hides_rows(unread: &Unread) -> bool {
    !matches!(unread.reason.id, "unread-text" | "unread-no-field" | "unread-words")
}

#[cfg(test)]
mod tests {
    use super::account;

    #[test]
    fn printings_of_one_account_give_one_key() {
        let rib = "001 810 00 780 002 011 062 03 18";
        assert_eq!(account(rib), account("MA64001810007800020110620318"));
        assert_eq!(account("0018100078"), None);
    }
}
