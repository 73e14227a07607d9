use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::ice::{self, Ice},
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{computed, numbers},
    },
};

declare_rule! {
    /// The control digits of an ICE do not fit the number.
    ///
    /// ## What it compares
    ///
    /// The last two of the fifteen digits of every *identifiant commun de l’entreprise* with those computed
    /// from the thirteen before them: the whole number is divisible by 97. Dropped leading zeros are put
    /// back; a number that is still too short is not compared.
    ///
    /// ## Why it matters
    ///
    /// A wrong digit is noticed in 99 cases of 100. Of forty numbers that companies print on their own
    /// stationery, four fail, so a failing number is a particularity.
    ///
    /// ## Example
    ///
    /// ```fields
    /// ice = 001234567000063
    ///       ^^^^^^^^^^^^^^^ ICE 001234567000063 ends in 63; the digits before it call for 62
    /// ```
    ///
    /// ```fields
    /// ice = 1234567000062
    /// ```
    pub(crate) static ICE_KEY_MISMATCH = Check::Declaration(ice_key_mismatch);
    code: "IDN301",
    name: "ice-key-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ice",
    explanations: &["number-mistyped-on-stationery", "number-cut-by-column", "misread-value"],
    source: "measured on published numbers and python-stdnum 2.2 (stdnum.ma.ice), which cites ice.gov.ma; reference check A12",
}

fn ice_key_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for number in numbers(declaration, Name::Ice, outcome) {
        let (printed, key) = match ice::check(&number.value) {
            Ice::Valid => {
                outcome.agree();
                continue;
            }
            Ice::KeyMismatch { printed, computed } => (printed, computed),
            Ice::Incomplete | Ice::TooLong | Ice::NotANumber => {
                outcome.not_comparable();
                continue;
            }
        };
        let operands =
            vec![number.cite("label-ice"), computed("label-computed-key", &key, &number.location)];
        outcome.raise(
            Message::new("ice-key-mismatch")
                .with("number", &number.raw)
                .with("printed", printed)
                .with("computed", key),
            operands,
        );
    }
}
