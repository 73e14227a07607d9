use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::siren::{self, Siren},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule, identifier::fields::numbers},
};

declare_rule! {
    /// The check digit of a SIREN or SIRET does not fit the number.
    ///
    /// ## What it compares
    ///
    /// The digits of every French company number (9 digits) or establishment number (14 digits) by Luhn’s
    /// formula; for establishments of La Poste by the sum of digits it uses instead.
    ///
    /// ## Why it matters
    ///
    /// A wrong digit is always noticed, two exchanged neighbours nearly always.
    ///
    /// ## Example
    ///
    /// ```fields
    /// siret = 123 456 783
    ///         ^^^^^^^^^^^ the last digit of SIRET 123 456 783 does not fit the digits before it
    /// ```
    ///
    /// ```fields
    /// siret = 35600000000001
    /// ```
    pub(crate) static SIRET_KEY_MISMATCH = Check::Declaration(siret_key_mismatch);
    code: "IDN602",
    name: "siret-key-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-siret",
    explanations: &["number-mistyped-on-stationery", "misread-value"],
    source: "INSEE, répertoire Sirene; python-stdnum 2.2 (stdnum.fr.siren, stdnum.fr.siret)",
}

fn siret_key_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for number in numbers(declaration, Name::Siret, outcome) {
        match siren::check(&number.value) {
            Siren::Valid => outcome.agree(),
            Siren::OtherLength | Siren::NotANumber => outcome.not_comparable(),
            Siren::KeyMismatch => {
                outcome.raise(
                    Message::new("siret-key-mismatch").with("number", &number.raw),
                    vec![number.cite("label-siret")],
                );
            }
        }
    }
}
