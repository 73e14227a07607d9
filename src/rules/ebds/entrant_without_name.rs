use crate::{
    evidence::{Field, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, ebds::Role},
    rules::{Check, declare_rule},
};

use super::{OCCASIONAL, as_printed, declared_lines};

declare_rule! {
    /// An entrant has no name.
    ///
    /// ## What it compares
    ///
    /// On every entrant but those of occasional labour (999999999), whether `L_Nom_Prenom` is
    /// filled.
    ///
    /// ## Why it matters
    ///
    /// The institution asks for the name of everyone it does not know yet.
    ///
    /// ## Example
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | days = 13
    ///                         ^^^^^^^^^ the entrant with the number 102030408 has no name
    /// ```
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | name = BENALI AMINA | days = 13
    /// B04 | immatriculation = 999999999 | days = 13
    /// ```
    pub(crate) static ENTRANT_WITHOUT_NAME = Check::Declaration(entrant_without_name);
    code: "EBD313",
    name: "entrant-without-name",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-entrant",
    explanations: &["ebds-draft-file", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: the name is obligatory",
}

fn entrant_without_name(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration).filter(|it| it.is(Role::Entrant)) {
        let number = record.number(Name::Immatriculation);
        let Some(number) = outcome.operand(&number) else { continue };
        if number.value == OCCASIONAL {
            continue;
        }
        let name = record.text(Name::Name);
        if !matches!(name, Field::Absent) {
            outcome.agree();
            continue;
        }
        let message = Message::new("entrant-without-name").with("number", &number.raw);
        let fields = [Name::Immatriculation, Name::Name];
        let operands = fields.into_iter().filter_map(|it| as_printed(record, it)).collect();
        outcome.raise(message, operands);
    }
}
