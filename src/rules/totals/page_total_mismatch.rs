use crate::{
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Scope},
    rules::{
        Check, declare_rule,
        totals::evidence::{Sentence, Totals, is_additive},
    },
};

declare_rule! {
    /// The total of a page differs from the sum of its rows.
    ///
    /// ## What it compares
    ///
    /// Every amount on a page's line of totals with the sum of that column over the rows of the
    /// page, within what the printed precision of all of them may hide. Hidden rows of a sheet
    /// may be counted or not.
    ///
    /// ## Why it matters
    ///
    /// The form asks for the total of each page, and anyone can add up the rows on it.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | days | gross    | capped
    /// 123456785       | 26   | 8 500,00 | 6 000,00
    /// 198765434       | 26   | 3 100,00 | 3 100,00
    /// page total      | 52   | 8 500,00 | 9 100,00
    ///                          ^^^^^^^^ page 1 prints a total of 8 500,00 (gross pay); its 2 rows add up to 11600.00
    /// ```
    ///
    /// A correction line counts with its sign, and whole units may hide half a unit each:
    ///
    /// ```register
    /// immatriculation | gross     | capped
    /// 123456785       | 8 500,50  | 6 000
    /// 198765434       | -1 100,40 | -1 100
    /// page total      | 7 400,10  | 4 901
    /// ```
    ///
    /// A column nobody knows is added up as well, unless its figure is another one than a sum:
    ///
    /// ```register
    /// immatriculation | gross     | column prime | column âge
    /// 123456785       | 8 500,00  | 100,00       | 30
    /// 198765434       | 1 500,00  | 250,00       | 50
    /// page total      | 10 000,00 | 450,00       | 40
    ///                               ^^^^^^ page 1 prints a total of 450,00 (prime); its 2 rows add up to 350.00
    /// ```
    pub(crate) static PAGE_TOTAL_MISMATCH = Check::Declaration(page_total_mismatch);
    code: "TOT102",
    name: "page-total-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-page-totals",
    explanations: &["row-hidden-before-print", "row-changed-after-total", "misread-value"],
    source: "identity printed by the form itself (bordereau de declaration des salaires: total de la page)",
}

fn page_total_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(totals) = Totals::of(declaration) else { return };
    let sentence = Sentence { id: "page-total-mismatch", label: "label-page-total" };
    totals.compare(Scope::Page, &sentence, outcome, is_additive, |totals, total, name| {
        let mut found: Vec<_> = totals.rows(name, total.covers.clone())?.into_iter().collect();
        // Pages broken by the printer, not by the program that wrote the total: it sums up all
        // rows so far where no total stands between.
        let between = totals.before(Scope::Page, total.covers.end);
        if !found.is_empty() && total.covers.start > 0 && between.is_none() {
            found.extend(totals.rows(name, 0..total.covers.end)?);
        }
        Ok(found)
    });
}
