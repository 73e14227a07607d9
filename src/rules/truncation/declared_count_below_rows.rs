use rust_decimal::Decimal;

use crate::{
    finding::{Category, Class, Outcome},
    payroll::Declaration,
    rules::{Check, declare_rule, truncation::counted::counted},
};

declare_rule! {
    /// Fewer rows are announced than are there.
    ///
    /// ## What it compares
    ///
    /// A number of employees, rows or lines that the document announces outside its tables with
    /// the rows, the distinct employees and the employees with days that are there.
    ///
    /// ## Why it matters
    ///
    /// The number was counted when the declaration was made; a row that it did not count came in
    /// another way.
    ///
    /// ## Example
    ///
    /// ```register
    /// announced = 1
    ///             ^ “Nombre de salariés” announces 1; 2 rows are there
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 198765434       | 3 100,00
    /// ```
    ///
    /// One employee with a correction line is one employee:
    ///
    /// ```register
    /// announced = 1
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 123456785       | -500,00
    /// ```
    pub(crate) static DECLARED_COUNT_BELOW_ROWS = Check::Declaration(declared_count_below_rows);
    code: "TRU106",
    name: "declared-count-below-rows",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-announced-count",
    explanations: &["leavers-counted-or-not", "row-added-after-count", "misread-value"],
    source: "count announced by the document itself",
}

fn declared_count_below_rows(declaration: &Declaration, outcome: &mut Outcome) {
    for count in counted(declaration) {
        if count.announced.count.value.value >= Decimal::from(count.least) {
            outcome.agree();
            continue;
        }
        outcome.raise(count.message("declared-count-below-rows"), count.operands());
    }
}
