use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::reference,
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{computed, is_moroccan, numbers},
    },
};

declare_rule! {
    /// The key of a structured reference does not fit the digits before it.
    ///
    /// ## What it compares
    ///
    /// The last two digits of the *référence structurée* of a payment slip with the remainder by 97 of all
    /// digits before them.
    ///
    /// ## Why it matters
    ///
    /// The reference ties the payment to affiliate, period and kind of contribution, and is written by the
    /// fund’s own system. The key was inferred from published slips, no official text is known, so the
    /// finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// reference = 123456724010162
    ///             ^^^^^^^^^^^^^^^ reference 123456724010162 ends in 62; the digits before it call for 61
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// reference = 1234567 2401 01 61
    /// ```
    pub(crate) static REFERENCE_KEY_MISMATCH = Check::Declaration(reference_key_mismatch);
    code: "IDN501",
    name: "reference-key-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-structured-reference",
    explanations: &["key-inferred", "reference-copied-by-hand", "misread-value"],
    source: "inferred from two published payment slips (2016 and 2020), three keys exact; reference check A19",
}

fn reference_key_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) {
        return;
    }
    for number in numbers(declaration, Name::Reference, outcome) {
        let Some(reference) = reference::parse(&number.value) else {
            outcome.not_comparable();
            continue;
        };
        if reference.has_valid_key() {
            outcome.agree();
            continue;
        }
        let key = reference.computed_key;
        let operands = vec![
            number.cite("label-reference"),
            computed("label-computed-key", &key, &number.location),
        ];
        outcome.raise(
            Message::new("reference-key-mismatch")
                .with("number", &number.raw)
                .with("printed", reference.printed_key)
                .with("computed", key),
            operands,
        );
    }
}
