use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{Part, Role},
    },
    rules::{Check, declare_rule},
};

use super::{cite, cite_kind, records};

declare_rule! {
    /// A complementary declaration names somebody who is no entrant.
    ///
    /// ## What it compares
    ///
    /// The E02 lines with the single empty one the format has there.
    ///
    /// ## Why it matters
    ///
    /// A complement declares entrants that were forgotten; the insured of the *préétabli* belong
    /// into the declaration itself.
    ///
    /// ## Example
    ///
    /// ```records
    /// E02 | immatriculation = 123456785 | gross = 850000
    ///                         ^^^^^^^^^ an E02 line declares number 123456785; a complementary declaration has entrants only
    /// ```
    ///
    /// ```records
    /// E02
    /// E04 | immatriculation = 102030408
    /// ```
    pub(crate) static INSURED_IN_COMPLEMENTARY = Check::Declaration(insured_in_complementary);
    code: "EBD315",
    name: "insured-in-complementary",
    class: Class::Particularity,
    category: Some(Category::Mixed),
    needs: "needs-ebds-complementary",
    explanations: &["ebds-heading-of-other-file", "ebds-later-format-version", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: E02 is empty",
}

fn insured_in_complementary(declaration: &Declaration, outcome: &mut Outcome) {
    // One stray letter is told by the order of the records.
    let header =
        records(declaration).iter().find(|it| !it.is(Role::Insured)).and_then(|it| it.kind);
    if header.is_some_and(|it| it.part != Part::Complementary) {
        return;
    }
    let lines = records(declaration).iter().filter(|it| it.is(Role::Insured));
    for record in lines.filter(|it| it.kind.is_some_and(|it| it.part == Part::Complementary)) {
        if record.is_empty_line() {
            outcome.agree();
            continue;
        }
        let number = record.text(Name::Immatriculation);
        let message = Message::new("insured-in-complementary")
            .with("number", number.raw().map_or("", |it| &**it));
        let citation = cite(record, Name::Immatriculation);
        outcome.raise(message, vec![citation.unwrap_or_else(|| cite_kind(record))]);
    }
}
