use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::Declaration,
    rules::{Check, declare_rule, truncation::numbering::steps},
};

declare_rule! {
    /// The row numbers leave one out.
    ///
    /// ## What it compares
    ///
    /// The number of each row with that of the row above it on the same page, where the rows are
    /// numbered one by one.
    ///
    /// ## Why it matters
    ///
    /// Software numbers rows without gaps; a gap shows where a row stood, or where rows were
    /// filtered.
    ///
    /// ## Example
    ///
    /// ```register
    /// row_number | gross
    /// 1          | 8 500,00
    /// 2          | 3 100,00
    /// 3          | 3 100,00
    /// 5          | 4 000,00
    /// ^ row number 5 follows row number 3
    /// 6          | 4 000,00
    /// 7          | 4 000,00
    /// ```
    ///
    /// Numbers that are no row numbers, and numbering that begins anew:
    ///
    /// ```register
    /// row_number | gross
    /// 12         | 8 500,00
    /// 47         | 3 100,00
    /// 51         | 4 000,00
    /// ```
    pub(crate) static ROW_NUMBER_GAP = Check::Declaration(row_number_gap);
    code: "TRU108",
    name: "row-number-gap",
    class: Class::Particularity,
    category: Some(Category::Truncated),
    needs: "needs-row-numbers",
    explanations: &["rows-filtered", "number-is-no-row-number", "misread-value"],
    source: "numbering printed by the table itself",
}

fn row_number_gap(declaration: &Declaration, outcome: &mut Outcome) {
    for (before, number) in steps(declaration) {
        if number.value.value <= before.value.value + rust_decimal::Decimal::ONE {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("row-number-gap").with("number", &number.raw).with("before", &before.raw),
            vec![number.cite("label-row-number"), before.cite("label-row-number-before")],
        );
    }
}
