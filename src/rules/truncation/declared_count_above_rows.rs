use rust_decimal::Decimal;

use crate::{
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Document},
    rules::{Check, declare_rule, truncation::counted::counted},
};

declare_rule! {
    /// More rows are announced than are there.
    ///
    /// ## What it compares
    ///
    /// A number of employees, rows or lines that the document announces outside its tables with
    /// the rows that are there. Rows that follow in the file without saying whose they are may be
    /// the rest: then nothing is compared.
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
    pub(crate) static DECLARED_COUNT_ABOVE_ROWS = Check::Document(declared_count_above_rows);
    code: "TRU105",
    name: "declared-count-above-rows",
    class: Class::Incompatible,
    category: Some(Category::Truncated),
    needs: "needs-announced-count",
    explanations: &["only-some-pages-printed", "rows-filtered", "misread-value"],
    source: "count announced by the document itself",
}

fn declared_count_above_rows(document: &Document, outcome: &mut Outcome) {
    for (index, declaration) in document.declarations.iter().enumerate() {
        outcome.enter_declaration(Some(index));
        let goes_on = document.declarations[index + 1..].iter().any(is_nameless);
        for count in counted(declaration) {
            if count.announced.count.value.value <= Decimal::from(count.most) {
                outcome.agree();
            } else if goes_on {
                outcome.not_comparable();
            } else {
                outcome.raise(count.message("declared-count-above-rows"), count.operands());
            }
        }
    }
    outcome.enter_declaration(None);
}

fn is_nameless(declaration: &Declaration) -> bool {
    declaration.employer.is_empty() && !declaration.rows.is_empty()
}
