use crate::{
    evidence::{Field, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, ebds::Role},
    rules::{Check, declare_rule},
};

use super::{as_printed, declared_lines};

declare_rule! {
    /// An entrant has neither an insurance number nor a card number.
    ///
    /// ## What it compares
    ///
    /// On every entrant whose number is 000000000, whether `L_Num_CIN` is filled.
    ///
    /// ## Why it matters
    ///
    /// An employee without a number is registered by the card, so the institution refuses a line
    /// with neither.
    ///
    /// ## Example
    ///
    /// ```records
    /// B04 | immatriculation = 000000000 | name = BENALI AMINA | days = 13
    ///                         ^^^^^^^^^ the entrant "BENALI AMINA" has the number 000000000 and no card number
    /// ```
    ///
    /// ```records
    /// B04 | immatriculation = 000000000 | name = BENALI AMINA | cin = AB12345 | days = 13
    /// B04
    /// ```
    pub(crate) static ENTRANT_WITHOUT_NUMBER_OR_CARD = Check::Declaration(without_number_or_card);
    code: "EBD311",
    name: "entrant-without-number-or-card",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-entrant",
    explanations: &["ebds-draft-file", "ebds-card-pending", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: 000000000 asks for the card number",
}

fn without_number_or_card(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration).filter(|it| it.is(Role::Entrant)) {
        let number = record.number(Name::Immatriculation);
        let Some(number) = outcome.operand(&number) else { continue };
        let Some(card) = as_printed(record, Name::Cin) else {
            outcome.not_comparable();
            continue;
        };
        if number.value != 0 || !matches!(record.text(Name::Cin), Field::Absent) {
            outcome.agree();
            continue;
        }
        let name = record.text(Name::Name);
        let message = Message::new("entrant-without-number-or-card")
            .with("name", name.read().map_or("", |it| &*it.value))
            .with("number", &number.raw);
        let mut operands: Vec<_> = as_printed(record, Name::Immatriculation).into_iter().collect();
        operands.push(card);
        outcome.raise(message, operands);
    }
}
