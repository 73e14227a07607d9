use crate::{
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Scope},
    rules::{
        Check, declare_rule,
        totals::evidence::{Sentence, Totals, is_additive},
    },
};

declare_rule! {
    /// The total of a group differs from the sum of its rows.
    ///
    /// ## What it compares
    ///
    /// Every amount on a line of totals in the middle of a table (a department, a site, a
    /// category) with the sum of that column over the rows of the group.
    ///
    /// ## Why it matters
    ///
    /// The rows stand right above their total, and anyone can add them up.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 198765434       | 3 100,00
    /// group total     | 11 600,00
    /// 145678902       | 4 000,00
    /// 156789012       | 4 000,00
    /// group total     | 9 000,00
    ///                   ^^^^^^^^ a group of 2 rows prints a total of 9 000,00 (gross pay); they add up to 8000.00
    /// grand total     | 19 600,00
    /// ```
    ///
    /// ```register
    /// immatriculation | gross
    /// 123456785       | 8 500
    /// 198765434       | 3 100
    /// group total     | 11 601
    /// ```
    pub(crate) static GROUP_TOTAL_MISMATCH = Check::Declaration(group_total_mismatch);
    code: "TOT106",
    name: "group-total-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-group-totals",
    explanations: &["row-hidden-before-print", "group-of-other-rows", "row-changed-after-total", "misread-value"],
    source: "identity printed by the table itself: subtotal = sum of its rows",
}

fn group_total_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(totals) = Totals::of(declaration) else { return };
    let sentence = Sentence { id: "group-total-mismatch", label: "label-group-total" };
    totals.compare(Scope::Group, &sentence, outcome, is_additive, |totals, total, name| {
        Ok(totals.rows(name, total.covers.clone())?.into_iter().collect())
    });
}
