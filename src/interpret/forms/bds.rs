//! *Bordereau de déclaration des salaires*: everyone's days and wages, declared by one employer.

use crate::{
    interpret::forms::Evidence,
    payroll::{Form, Name},
};

/// People with declared days or wages, and nothing of what they are paid in the end.
pub(super) fn fits(evidence: &Evidence) -> bool {
    let titled = evidence.titles.iter().any(|it| it.0 == Form::Bds);
    let insured = evidence.has_column(Name::Immatriculation)
        || evidence.columns.contains(&crate::interpret::headings::Meaning::CnssNumber);
    let declared = evidence.has_any_column(&[Name::Gross, Name::Capped, Name::Month1]);
    let counted =
        evidence.has_any_column(&[Name::Days, Name::Capped, Name::AfPayable, Name::Month1]);
    let paid = evidence.has_any_column(&[Name::Net, Name::Deductions, Name::BasePay]);
    let many_firms = evidence.has_any_column(&[Name::Affiliate, Name::EmployerName]);
    if titled {
        return evidence.has_people() || !evidence.has_table;
    }
    insured && declared && counted && !paid && !many_firms
}
