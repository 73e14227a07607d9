use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::Document,
    rules::{Check, declare_rule},
};

declare_rule! {
    /// The stored value of a SUM differs from its stored inputs.
    ///
    /// ## What it compares
    ///
    /// In a workbook, the value stored with a `SUM` formula with the sum of the values stored in
    /// the cells it names. Nothing is recalculated but this one sum.
    ///
    /// ## Why it matters
    ///
    /// A spreadsheet program stores the result it computed last. Where inputs and result differ,
    /// one of them was written by something that did not recalculate.
    ///
    /// ## Example
    ///
    /// ```fields
    /// stored_sum = SUM(F2:F9) 48210,00 / 46970,00
    ///                         ^^^^^^^^ SUM(F2:F9) stores 48210,00; its stored inputs add up to 46970.00
    /// ```
    ///
    /// Binary fractions do not add up to the last digit:
    ///
    /// ```fields
    /// stored_sum = SUM(F2:F9) 48210,00000001 / 48210,00
    /// ```
    pub(crate) static STORED_SUM_MISMATCH = Check::Document(stored_sum_mismatch);
    code: "TOT109",
    name: "stored-sum-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-stored-sums",
    explanations: &["never-recalculated", "manual-calculation", "values-pasted"],
    source: "ECMA-376 part 1, 18.3.1.40: a cell stores its formula and the value computed last",
}

fn stored_sum_mismatch(document: &Document, outcome: &mut Outcome) {
    for sum in &document.facts.stored_sums {
        let apart = (sum.stored.value - sum.computed).abs();
        if apart < Decimal::new(1, 4) {
            outcome.agree();
            continue;
        }
        let label = Message::new("label-sum-of-stored").with("count", sum.count);
        outcome.raise(
            Message::new("stored-sum-mismatch")
                .with("formula", &sum.formula)
                .with("stored", &sum.stored.raw)
                .with("computed", sum.computed),
            vec![
                sum.stored.cite("label-stored-sum"),
                Citation::computed(label, sum.computed, sum.inputs.clone(), true),
            ],
        );
    }
}
