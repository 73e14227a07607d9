use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Document, Fields, InWords},
    rules::{Check, declare_rule, unread},
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
    pub(crate) static AMOUNT_IN_WORDS_MISMATCH = Check::Document(amount_in_words_mismatch);
    code: "ARI107",
    name: "amount-in-words-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-words-and-figures",
    explanations: &["words-written-by-software", "words-of-another-amount", "misread-value"],
    source: "two printings of one amount on one form",
}

fn amount_in_words_mismatch(document: &Document, outcome: &mut Outcome) {
    for (index, declaration) in document.declarations.iter().enumerate() {
        outcome.enter_declaration(Some(index));
        for pair in &declaration.in_words {
            compare(document, declaration, pair, outcome);
        }
    }
    outcome.enter_declaration(None);
}

fn compare(document: &Document, declaration: &Declaration, pair: &InWords, outcome: &mut Outcome) {
    let (words, figures) = (&pair.words, &pair.figures);
    if agree(words.value, figures.value) {
        return outcome.agree();
    }
    // Words that say another figure of the page stand for that one.
    let elsewhere = is_printed(declaration, words.value) || unread::holds(document, words.value);
    let said = words.cite("label-in-words");
    // Figures cut at their thousands are a reader's.
    let cut = figures.value.is_part_of(words.value);
    let said = Citation { certain: said.certain && !elsewhere && !cut, ..said };
    outcome.raise(
        Message::new("amount-in-words-mismatch")
            .with("words", &words.raw)
            .with("said", words.value)
            .with("figures", &figures.raw),
        vec![said, figures.cite("label-in-figures")],
    );
}

/// Words may leave the centimes out.
fn agree(words: Amount, figures: Amount) -> bool {
    let apart = (words.value - figures.value).abs();
    words.value == figures.value || words.value.fract().is_zero() && apart < 1.into()
}

fn is_printed(declaration: &Declaration, words: Amount) -> bool {
    let of_rows = declaration.rows.iter().map(|it| &it.fields);
    let of_lines = declaration.lines.iter().map(|it| &it.fields);
    let of_totals = declaration.totals.iter().map(|it| &it.fields);
    let mut all = of_rows.chain(of_lines).chain(of_totals).flat_map(Fields::amounts);
    all.any(|(_, it)| agree(words, it.value))
}
