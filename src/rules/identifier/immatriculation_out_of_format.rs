use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::immatriculation::{self, Immatriculation},
    payroll::{Declaration, Form, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{is_moroccan, numbers},
    },
};

declare_rule! {
    /// A person number is not of the fund's format.
    ///
    /// ## What it compares
    ///
    /// Every person's CNSS number with the format: nine digits, the first one 1. 000000000 (no number
    /// yet) and 999999999 (occasional labour) are of the format; 100000000, which the fund refuses, is not.
    /// A card number in the column is no finding: forms ask for it where no number was given yet. In an
    /// exchange file the number has rules of its own.
    ///
    /// ## Why it matters
    ///
    /// The fund gives out no other numbers.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// immatriculation | name
    /// 123456785       | BENALI AMINA
    /// 12345678        | TAZI KARIM
    /// ^^^^^^^^ person number 12345678 is not of the format: nine digits, the first one 1
    /// 223456785       | ALAMI OMAR
    /// ^^^^^^^^^ person number 223456785 is not of the format: nine digits, the first one 1
    /// ```
    ///
    /// ```register
    /// jurisdiction = morocco
    /// immatriculation | name
    /// 999999999       | OCCASIONNELS
    /// AB123456        | TAZI KARIM
    /// ```
    pub(crate) static IMMATRICULATION_OUT_OF_FORMAT = Check::Declaration(immatriculation_out_of_format);
    code: "IDN202",
    name: "immatriculation-out-of-format",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-moroccan-person-number",
    explanations: &["person-number-mistyped", "number-cut-by-column", "number-of-another-institution", "misread-value"],
    source: "CNSS, cahier des charges e-BDS version 2 (February 2006), section IV-4; reference checks A05 and A07",
}

fn immatriculation_out_of_format(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) || declaration.form == Form::Ebds {
        return;
    }
    for number in numbers(declaration, Name::Immatriculation, outcome) {
        match immatriculation::check(&number.value) {
            Immatriculation::OtherFirstDigit
            | Immatriculation::Placeholder
            | Immatriculation::TooShort
            | Immatriculation::TooLong => (),
            Immatriculation::NotANumber => continue,
            _ => {
                outcome.agree();
                continue;
            }
        }
        outcome.raise(
            Message::new("immatriculation-out-of-format").with("number", &number.raw),
            vec![number.cite("label-person-number")],
        );
    }
}
