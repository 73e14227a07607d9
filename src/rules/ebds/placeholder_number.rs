use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines, field};

declare_rule! {
    /// A line carries the number 100000000, which is nobody's.
    ///
    /// ## What it compares
    ///
    /// `N_Num_Assure` of every line with 100000000, a number the institution refuses. The numbers
    /// 000000000 (none yet) and 999999999 (occasional labour) are ordinary.
    ///
    /// ## Why it matters
    ///
    /// A line with a placeholder was not accepted by the institution as it stands.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 100000000
    ///                         ^^^^^^^^^ B02 N_Num_Assure is 100000000, a number that is given to nobody
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 999999999
    /// B04 | immatriculation = 102030408
    /// ```
    pub(crate) static PLACEHOLDER_NUMBER = Check::Declaration(placeholder_number);
    code: "EBD310",
    name: "placeholder-number",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-lines",
    explanations: &["ebds-placeholder-left-by-program", "ebds-draft-file", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: 100000000 is rejected",
}

fn placeholder_number(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration) {
        let number = record.number(Name::Immatriculation);
        let Some(number) = outcome.operand(&number) else { continue };
        if number.value != 100_000_000 {
            outcome.agree();
            continue;
        }
        let message = Message::new("placeholder-number")
            .with("field", field(record, Name::Immatriculation))
            .with("printed", &number.raw);
        outcome.raise(message, cite(record, Name::Immatriculation).into_iter().collect());
    }
}
