//! *Bordereau de paiement des cotisations*: bases, rates, amounts and what is due.

use crate::{
    interpret::{forms::Evidence, headings::Meaning},
    payroll::{Form, Name},
};

/// Lines of bases and rates that come to an amount due.
pub(super) fn fits(evidence: &Evidence) -> bool {
    let titled = evidence.titles.iter().any(|it| it.0 == Form::Bpc);
    let due =
        evidence.lines.contains(&Meaning::TotalDue) || evidence.boxes.contains(&Meaning::TotalDue);
    let official = evidence.has_box(Name::Reference);
    let rated = evidence.has_column(Name::Rate) && evidence.has_column(Name::Base);
    let pays = evidence.lines.contains(&Meaning::Field(Name::Net));
    if evidence.has_sides() || evidence.has_people() || pays && !(titled && rated) {
        return false;
    }
    // `Mois | Effectif | Salaires plafonnés | Taux | Cotisations dues`: a line for each month.
    let by_month = titled
        && [Name::Period, Name::Rate, Name::Amount].into_iter().all(|it| evidence.has_column(it));
    if by_month {
        return true;
    }
    if evidence.has_lines() {
        let employer = evidence.has_box(Name::Affiliate);
        // An invoice has a due date and an amount due as well.
        let computed = evidence.products
            && (employer || evidence.has_box(Name::Siret))
            && !evidence.has_box(Name::Name)
            && !evidence.has_box(Name::Immatriculation);
        return computed
            || (titled && (rated || official || employer))
            || official
            || (due && employer);
    }
    titled && (!evidence.has_table || official || due)
}
