use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::nir::{self, Nir},
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{computed, numbers},
    },
};

declare_rule! {
    /// The key of a French social security number does not fit the number.
    ///
    /// ## What it compares
    ///
    /// The last two digits of every NIR printed with its key with 97 less the remainder of the thirteen
    /// characters before them; Corsica’s 2A and 2B count as 19 and 18.
    ///
    /// ## Why it matters
    ///
    /// The key is part of the number on every French payslip and card.
    ///
    /// ## Example
    ///
    /// ```register
    /// name          | nir
    /// MARTIN JEANNE | 2 95 10 99 126 111 93
    /// DUPONT JEAN   | 2 95 10 99 126 111 94
    ///                 ^^^^^^^^^^^^^^^^^^^^^ NIR 2 95 10 99 126 111 94 ends in 94; the characters before it call for 93
    /// ```
    ///
    /// ```register
    /// name          | nir
    /// MARTIN JEANNE | 2951099126111
    /// ```
    pub(crate) static NIR_KEY_MISMATCH = Check::Declaration(nir_key_mismatch);
    code: "IDN601",
    name: "nir-key-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-nir",
    explanations: &["person-number-mistyped", "temporary-number", "misread-value"],
    source: "INSEE, numéro d’inscription au répertoire; python-stdnum 2.2 (stdnum.fr.nir)",
}

fn nir_key_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for number in numbers(declaration, Name::Nir, outcome) {
        let (printed, key) = match nir::check(&number.value) {
            Nir::Valid => {
                outcome.agree();
                continue;
            }
            Nir::KeyMismatch { printed, computed } => (printed, computed),
            Nir::WithoutKey => continue,
            Nir::NotANir => {
                outcome.not_comparable();
                continue;
            }
        };
        let operands =
            vec![number.cite("label-nir"), computed("label-computed-key", &key, &number.location)];
        outcome.raise(
            Message::new("nir-key-mismatch")
                .with("number", &number.raw)
                .with("printed", printed)
                .with("computed", key),
            operands,
        );
    }
}
