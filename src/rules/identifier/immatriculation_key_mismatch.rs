use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::immatriculation::{self, Immatriculation},
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{computed, is_moroccan, numbers},
    },
};

declare_rule! {
    /// The check digit of an immatriculation number fits neither series.
    ///
    /// ## What it compares
    ///
    /// The last digit of every person's CNSS number with the digit computed from those before it, by the
    /// published formula and by its complement, which numbers given out later seem to follow.
    ///
    /// ## Why it matters
    ///
    /// The fund checks this digit when a number is declared. On paper forms numbers are typed by the
    /// employer, and the second series is not documented, so the finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// immatriculation | name
    /// 123456785       | BENALI AMINA
    /// 123456789       | TAZI KARIM
    /// ^^^^^^^^^ person number 123456789 ends in 9; the digits before it call for 5 or 4
    /// ```
    ///
    /// The second series, occasional labour and persons without a number yet are silent:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// immatriculation | name
    /// 123456784       | BENALI AMINA
    /// 999999999       | OCCASIONNELS
    /// 000000000       | TAZI KARIM
    /// ```
    pub(crate) static IMMATRICULATION_KEY_MISMATCH = Check::Declaration(immatriculation_key_mismatch);
    code: "IDN201",
    name: "immatriculation-key-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-moroccan-person-number",
    explanations: &["person-number-mistyped", "number-of-undocumented-series", "misread-value"],
    source: "CNSS, cahier des charges e-BDS version 2 (February 2006), section IV-4; reference check A06",
}

fn immatriculation_key_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) {
        return;
    }
    for number in numbers(declaration, Name::Immatriculation, outcome) {
        let (legacy, complement) = match immatriculation::check(&number.value) {
            Immatriculation::Legacy | Immatriculation::Complement => {
                outcome.agree();
                continue;
            }
            Immatriculation::Neither { legacy, complement } => (legacy, complement),
            Immatriculation::NotYetGiven | Immatriculation::Occasional => continue,
            _ => {
                outcome.not_comparable();
                continue;
            }
        };
        let last = number.value.trim_end().chars().last().map_or(String::new(), String::from);
        outcome.raise(
            Message::new("immatriculation-key-mismatch")
                .with("number", &number.raw)
                .with("printed", last)
                .with("legacy", legacy.to_string())
                .with("complement", complement.to_string()),
            vec![
                number.cite("label-person-number"),
                computed("label-check-digit-first-series", legacy, &number.location),
                computed("label-check-digit-second-series", complement, &number.location),
            ],
        );
    }
}
