use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, ebds::Role},
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines, field};

declare_rule! {
    /// An entrant has no declared day.
    ///
    /// ## What it compares
    ///
    /// The days of every entrant with zero. More than 26 days have a rule of their own.
    ///
    /// ## Why it matters
    ///
    /// An entrant is declared because work began in the month.
    ///
    /// ## Example
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | name = BENALI AMINA | days = 0
    ///                                                                  ^ B04 N_Nbr_Jours is 00 for an entrant
    /// ```
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | name = BENALI AMINA | days = 1
    /// B04
    /// ```
    pub(crate) static ENTRANT_WITHOUT_DAYS = Check::Declaration(entrant_without_days);
    code: "EBD314",
    name: "entrant-without-days",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-entrant",
    explanations: &["ebds-draft-file", "arrears", "ebds-edited-by-hand"],
    source: "open-source importer of e-BDS: entrants have 1 to 26 days",
}

fn entrant_without_days(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration).filter(|it| it.is(Role::Entrant)) {
        let days = record.number(Name::Days);
        let Some(days) = outcome.operand(&days) else { continue };
        if days.value > 0 {
            outcome.agree();
            continue;
        }
        let message = Message::new("entrant-without-days")
            .with("field", field(record, Name::Days))
            .with("printed", &days.raw);
        outcome.raise(message, cite(record, Name::Days).into_iter().collect());
    }
}
