use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::rib::{self, Rib},
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{computed, numbers},
    },
};

declare_rule! {
    /// The key of a RIB does not fit the account.
    ///
    /// ## What it compares
    ///
    /// The last two of the 24 digits of every *relevé d’identité bancaire* with the key computed from the 22
    /// before them: the whole number is divisible by 97. Numbers of another length or with masked digits
    /// are not compared.
    ///
    /// ## Why it matters
    ///
    /// A bank does not give out an account whose key fails. The number may have been copied by hand, so
    /// the finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```register
    /// name         | rib
    /// BENALI AMINA | 001810007800020110620318
    /// TAZI KARIM   | 001810007800020110620319
    ///                ^^^^^^^^^^^^^^^^^^^^^^^^ RIB 001810007800020110620319 ends in 19; the digits before it call for 18
    /// ```
    ///
    /// A bank code that lost its zeros in a spreadsheet, and a masked account:
    ///
    /// ```register
    /// name         | rib
    /// BENALI AMINA | 1810007800020110620318
    /// TAZI KARIM   | 001810XXXXXXXXXXXXXX0318
    /// ```
    pub(crate) static RIB_KEY_MISMATCH = Check::Declaration(rib_key_mismatch);
    code: "IDN401",
    name: "rib-key-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-rib",
    explanations: &["account-copied-by-hand", "number-cut-by-column", "misread-value"],
    source: "Bank Al-Maghrib, its own published RIB and IBAN; reference check A13",
}

fn rib_key_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for number in numbers(declaration, Name::Rib, outcome) {
        let (printed, key) = match rib::check(&number.value) {
            Rib::Valid => {
                outcome.agree();
                continue;
            }
            Rib::KeyMismatch { printed, computed } => (printed, computed),
            Rib::Incomplete | Rib::TooLong | Rib::NotANumber => {
                outcome.not_comparable();
                continue;
            }
        };
        let operands =
            vec![number.cite("label-rib"), computed("label-computed-key", &key, &number.location)];
        outcome.raise(
            Message::new("rib-key-mismatch")
                .with("number", &number.raw)
                .with("printed", printed)
                .with("computed", key),
            operands,
        );
    }
}
