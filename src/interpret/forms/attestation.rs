//! *Attestation de déclaration de salaires*: one person's declared wages, a row a month.

use crate::{
    interpret::forms::Evidence,
    payroll::{Form, Name},
};

/// A table of months, or the title without any table.
pub(super) fn fits(evidence: &Evidence) -> bool {
    let titled = evidence.titles.iter().any(|it| it.0 == Form::Attestation);
    if super::payslip::is_certificate(evidence) {
        return false;
    }
    let person = evidence.has_box(Name::Immatriculation)
        || evidence.has_box(Name::Name)
        || evidence.has_box(Name::Cin);
    let months = evidence.has_column(Name::Period) && !evidence.has_people();
    let wages = evidence.has_any_column(&[Name::Gross, Name::Capped, Name::Days]);
    (months && wages && (titled || person))
        || (titled && (!evidence.has_table || !evidence.has_people() && !evidence.has_lines()))
}
