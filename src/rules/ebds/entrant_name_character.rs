use crate::{
    evidence::Message,
    finding::{Class, Outcome},
    payroll::{Declaration, Name, ebds::Role},
    rules::{Check, declare_rule},
};

use super::{cite, field, records};

declare_rule! {
    /// The name or card of an entrant holds a character the format does not allow.
    ///
    /// ## What it compares
    ///
    /// `L_Nom_Prenom` and `L_Num_CIN` of entrants with the 38 characters allowed there: A to Z,
    /// 0 to 9, space and tab. Names of other lines come from the institution and are not compared.
    ///
    /// ## Why it matters
    ///
    /// It tells how the file was written; the institution refuses such a line. Nothing more follows
    /// from it.
    ///
    /// ## Example
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | name = EL-ALAMI Amina
    ///                                            ^^^^^^^^^^^^^^ B04 L_Nom_Prenom "EL-ALAMI Amina" holds "-", which the format does not allow
    /// ```
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | name = EL ALAMI AMINA
    /// ```
    pub(crate) static ENTRANT_NAME_CHARACTER = Check::Declaration(entrant_name_character);
    code: "EBD110",
    name: "entrant-name-character",
    class: Class::Note,
    category: None,
    needs: "needs-ebds-entrant",
    explanations: &["ebds-name-typed-as-spelt", "ebds-older-check-of-names"],
    source: "e-BDS, Cahier des charges version 2, February 2006: 38 characters for names and cards",
}

fn entrant_name_character(declaration: &Declaration, outcome: &mut Outcome) {
    for record in records(declaration).iter().filter(|it| it.is(Role::Entrant)) {
        for name in [Name::Name, Name::Cin] {
            let text = record.text(name);
            let Some(text) = outcome.operand(&text) else { continue };
            let allowed = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit();
            let other = text.value.chars().find(|it| !allowed(*it) && !matches!(it, ' ' | '\t'));
            let Some(other) = other else {
                outcome.agree();
                continue;
            };
            let message = Message::new("entrant-name-character")
                .with("field", field(record, name))
                .with("printed", &text.value)
                .with("character", other.to_string());
            outcome.raise(message, cite(record, name).into_iter().collect());
        }
    }
}
