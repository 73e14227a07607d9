use rust_decimal::Decimal;

use crate::{
    finding::{Category, Class, Outcome},
    payroll::Declaration,
    rules::{Check, declare_rule, truncation::counted::counted},
};

declare_rule! {
    /// More rows are announced than are there.
    ///
    /// ## What it compares
    ///
    /// A number of employees, rows or lines that the document announces outside its tables with
    /// the rows that are there.
    ///
    /// ## Why it matters
    ///
    /// The number was counted when the declaration was made; rows that it counted are absent.
    ///
    /// ## Example
    ///
    /// ```register
    /// announced = 3
    ///             ^ “Nombre de salariés” announces 3; 2 rows are there
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 198765434       | 3 100,00
    /// ```
    ///
    /// ```register
    /// announced = 2
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 198765434       | 3 100,00
    /// ```
    pub(crate) static DECLARED_COUNT_ABOVE_ROWS = Check::Declaration(declared_count_above_rows);
    code: "TRU105",
    name: "declared-count-above-rows",
    class: Class::Incompatible,
    category: Some(Category::Truncated),
    needs: "needs-announced-count",
    explanations: &["only-some-pages-printed", "rows-filtered", "misread-value"],
    source: "count announced by the document itself",
}

fn declared_count_above_rows(declaration: &Declaration, outcome: &mut Outcome) {
    for count in counted(declaration) {
        if count.announced.count.value.value <= Decimal::from(count.most) {
            outcome.agree();
            continue;
        }
        outcome.raise(count.message("declared-count-above-rows"), count.operands());
    }
}
