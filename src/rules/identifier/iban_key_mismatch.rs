use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::iban::{self, Iban},
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{computed, numbers},
    },
};

declare_rule! {
    /// The check digits of an IBAN do not fit the account.
    ///
    /// ## What it compares
    ///
    /// The two digits after the country of every IBAN with those computed from country and account (ISO
    /// 7064, mod 97-10), and its length with the one the country uses. Morocco is not in the SWIFT
    /// registry; its IBANs have 28 characters, and begin with MA64 wherever the RIB inside has the right
    /// key.
    ///
    /// ## Why it matters
    ///
    /// Banks refuse a transfer to an IBAN that fails. The number may have been copied by hand, so the
    /// finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```fields
    /// iban = MA65001810007800020110620318
    ///        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ IBAN MA65001810007800020110620318 has the check digits 65; the account calls for 64
    /// ```
    ///
    /// ```fields
    /// iban = MA64 001 810 00 780 002 011 062 03 18
    /// ```
    pub(crate) static IBAN_KEY_MISMATCH = Check::Declaration(iban_key_mismatch);
    code: "IDN402",
    name: "iban-key-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-iban",
    explanations: &["account-copied-by-hand", "ma64-put-before-a-rib", "number-cut-by-column", "misread-value"],
    source: "ISO 13616 and ISO 7064; Bank Al-Maghrib, its own published IBAN; reference check A14",
}

fn iban_key_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for number in numbers(declaration, Name::Iban, outcome) {
        match iban::check(&number.value) {
            Iban::Valid => outcome.agree(),
            Iban::KeyMismatch { printed, computed: key } => {
                let operands = vec![
                    number.cite("label-iban"),
                    computed("label-computed-key", &key, &number.location),
                ];
                outcome.raise(
                    Message::new("iban-key-mismatch")
                        .with("number", &number.raw)
                        .with("printed", printed)
                        .with("computed", key),
                    operands,
                );
            }
            Iban::WrongLength { printed, expected } => {
                outcome.raise(
                    Message::new("iban-of-another-length")
                        .with("number", &number.raw)
                        .with("printed", printed)
                        .with("expected", expected),
                    vec![number.cite("label-iban")],
                );
            }
            Iban::UnknownCountry | Iban::NotAnIban => outcome.not_comparable(),
        }
    }
}
