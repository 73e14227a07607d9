//! *Bulletin de paie*: gains, deductions and net pay of one person in one period.

use crate::{
    interpret::{forms::Evidence, headings::Meaning},
    payroll::{Form, Name},
};

/// Two columns of amounts, or lines that come to gross or net pay.
pub(super) fn fits(evidence: &Evidence) -> bool {
    let titled = evidence.titles.iter().any(|it| it.0 == Form::Payslip) || is_certificate(evidence);
    let comes_to =
        |name: Name| evidence.lines.contains(&Meaning::Field(name)) || evidence.has_box(name);
    let sums = comes_to(Name::Net) || comes_to(Name::Gross) && comes_to(Name::Deductions);
    if evidence.has_people() {
        return false;
    }
    if evidence.has_lines() {
        return evidence.has_sides()
            || sums
            || titled && !evidence.lines.contains(&Meaning::TotalDue);
    }
    // `Wage type | Payments | Deductions`: what the lines are called need not be known.
    titled && (sums || !evidence.has_table || evidence.has_both_sides()) || is_of_boxes(evidence)
}

/// A page without title and table that names one person, and what that person earned and was paid.
fn is_of_boxes(evidence: &Evidence) -> bool {
    let person = evidence.has_box(Name::Name)
        && (evidence.has_box(Name::Immatriculation) || evidence.has_box(Name::EmployeeNumber))
        || evidence.boxes.contains(&Meaning::CnssNumber);
    evidence.titles.is_empty()
        && !evidence.has_table
        && person
        && evidence.has_box(Name::Net)
        && (evidence.has_box(Name::Gross) || evidence.has_box(Name::Deductions))
}

/// A certificate of wages that goes on like a payslip: what was earned, withheld and paid in one
/// month, and no list of months.
pub(super) fn is_certificate(evidence: &Evidence) -> bool {
    let sums = |name: Name| evidence.has_box(name);
    evidence.titles.iter().any(|it| it.0 == Form::Attestation)
        && !evidence.has_column(Name::Period)
        && !evidence.has_people()
        && sums(Name::Net)
        && (sums(Name::Gross) || sums(Name::Deductions))
}
