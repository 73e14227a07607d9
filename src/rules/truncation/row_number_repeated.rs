use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::Declaration,
    rules::{Check, declare_rule, truncation::numbering::steps},
};

declare_rule! {
    /// Two rows bear one number.
    ///
    /// ## What it compares
    ///
    /// The number of each row with that of the row above it on the same page, where the rows are
    /// numbered one by one.
    ///
    /// ## Why it matters
    ///
    /// A row copied together with its number stands twice.
    ///
    /// ## Example
    ///
    /// ```register
    /// row_number | gross
    /// 1          | 8 500,00
    /// 2          | 3 100,00
    /// 3          | 3 100,00
    /// 3          | 4 000,00
    /// ^ row number 3 follows row number 3
    /// 4          | 4 000,00
    /// 5          | 4 000,00
    /// 6          | 4 000,00
    /// ```
    ///
    /// ```register
    /// row_number | gross
    /// 1          | 8 500,00
    /// 2          | 3 100,00
    /// ```
    pub(crate) static ROW_NUMBER_REPEATED = Check::Declaration(row_number_repeated);
    code: "TRU109",
    name: "row-number-repeated",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-row-numbers",
    explanations: &["correction-line", "number-is-no-row-number", "misread-value"],
    source: "numbering printed by the table itself",
}

fn row_number_repeated(declaration: &Declaration, outcome: &mut Outcome) {
    for (before, number) in steps(declaration) {
        if number.value.value != before.value.value {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("row-number-repeated")
                .with("number", &number.raw)
                .with("before", &before.raw),
            vec![number.cite("label-row-number"), before.cite("label-row-number-before")],
        );
    }
}
