use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::Declaration,
    rules::{Check, declare_rule},
};

declare_rule! {
    /// An amount in words differs from the same amount in figures.
    ///
    /// ## What it compares
    ///
    /// An amount written out in words (French, Arabic or English) with the figures it stands for.
    /// Words that leave the centimes out agree with figures that print them.
    ///
    /// ## Why it matters
    ///
    /// A form asks for the amount twice so that a change of one is seen. The two are exact.
    ///
    /// ## Example
    ///
    /// ```fields
    /// in_words = cinq mille six cents dirhams (5600,00) / 6 600,00
    ///            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the words “cinq mille six cents dirhams” say 5600.00; the figures are 6 600,00
    /// ```
    ///
    /// Centimes are often left out in words:
    ///
    /// ```fields
    /// in_words = cinq mille six cents dirhams (5600) / 5 600,37
    /// ```
    pub(crate) static AMOUNT_IN_WORDS_MISMATCH = Check::Declaration(amount_in_words_mismatch);
    code: "ARI107",
    name: "amount-in-words-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-words-and-figures",
    explanations: &["words-written-by-software", "words-of-another-amount", "misread-value"],
    source: "two printings of one amount on one form",
}

fn amount_in_words_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for pair in &declaration.in_words {
        let (words, figures) = (&pair.words, &pair.figures);
        let apart = (words.value.value - figures.value.value).abs();
        let without_centimes = words.value.value.fract().is_zero() && apart < 1.into();
        if words.value.value == figures.value.value || without_centimes {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("amount-in-words-mismatch")
                .with("words", &words.raw)
                .with("said", words.value.to_string())
                .with("figures", &figures.raw),
            vec![words.cite("label-in-words"), figures.cite("label-in-figures")],
        );
    }
}
