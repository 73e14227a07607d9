use crate::{
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, Scope, Total},
    rules::{
        Check, declare_rule,
        totals::evidence::{Evidence, Sentence, Totals, figure, is_additive},
    },
};

declare_rule! {
    /// The grand total differs from what it adds up.
    ///
    /// ## What it compares
    ///
    /// Every amount on the line of grand totals with the sum of the rows, with the cumulative
    /// total of the last page, and with the sum of the page or group totals. It is reported where
    /// it agrees with none of them, so that a wrong row or page total is reported once, at its
    /// own place.
    ///
    /// ## Why it matters
    ///
    /// The grand total is what is paid on, and everything it is made of is printed above it.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | gross     | capped
    /// 123456785       | 8 500,00  | 6 000,00
    /// 198765434       | 3 100,00  | 3 100,00
    /// grand total     | 13 600,00 | 9 100,00
    ///                   ^^^^^^^^^ a grand total of 13 600,00 is printed (gross pay); its 2 rows add up to 11600.00
    /// ```
    ///
    /// One wrong row makes its page total wrong, not the grand total, and the months of an
    /// attestation add up like rows:
    ///
    /// ```register
    /// immatriculation  | gross
    /// 123456785        | 8 500,00
    /// page total       | 8 500,00
    /// 198765434        | 3 100,00
    /// page total       | 4 100,00
    /// cumulative total | 12 600,00
    /// grand total      | 12 600,00
    /// ```
    ///
    /// A mean under the column is no total:
    ///
    /// ```register
    /// immatriculation | gross     | children
    /// 123456785       | 8 500,00  | 2
    /// 198765434       | 3 100,00  | 1
    /// 187654322       | 3 400,00  | 2
    /// grand total     | 15 000,00 | 1,67
    /// ```
    ///
    /// Lines that tell what a row is partly made of are not added to it, so that nothing is certain
    /// where the rows with a number make the total:
    ///
    /// ```register
    /// immatriculation | name         | gross     | days
    /// 123456785       | Alaoui Omar  | 8 500,00  | 26
    ///                 | dont prime   | 300,00    |
    /// 198765434       | Bennani Sara | 3 100,00  | 26
    /// 187654322       | Chraibi Ali  | 3 400,00  | 26
    /// grand total     |              | 15 000,00 | 78
    ///                                  ^^^^^^^^^ a grand total of 15 000,00 is printed (gross pay); its 4 rows add up to 15300.00
    /// ```
    pub(crate) static GRAND_TOTAL_MISMATCH = Check::Declaration(grand_total_mismatch);
    code: "TOT105",
    name: "grand-total-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-grand-totals",
    explanations: &["row-hidden-before-print", "page-left-out-or-repeated", "row-changed-after-total", "misread-value"],
    source: "identity printed by the form itself: grand total = cumulated total of the last page = sum of rows",
}

fn grand_total_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(totals) = Totals::of(declaration) else { return };
    let sentence = Sentence { id: "grand-total-mismatch", label: "label-grand-total" };
    totals.compare(Scope::Grand, &sentence, outcome, is_additive, grand_evidence);
}

/// All rows, then the cumulative total of the last page, then the totals of pages and groups.
pub(super) fn grand_evidence<'a>(
    totals: &Totals<'a>,
    total: &'a Total,
    name: Name,
) -> Result<Vec<Evidence<'a>>, ()> {
    let covers = &total.covers;
    let mut found: Vec<Evidence> = Vec::new();
    if totals.is_unreadable_before(name, covers.start) {
        return Err(());
    }
    let rows = totals.rows(name, covers.clone());
    let unreadable = rows.is_err();
    found.extend(rows.into_iter().flatten());
    let mut cumulative = totals.ending_at(Scope::Cumulative, covers.end).iter();
    if let Some(it) = cumulative.rfind(|it| it.covers == *covers).and_then(|it| figure(it, name)) {
        found.push(Evidence::of_totals(name, &[("label-last-cumulative-total", it)]));
    }
    for scope in [Scope::Page, Scope::Group] {
        let inside = |it: &&Total| covers.start <= it.covers.start && it.covers.end <= covers.end;
        let parts: Vec<_> = totals.with_scope(scope).filter(inside).collect();
        // They make up the whole where each begins at the row the one before ends at.
        let ends = parts.iter().map(|it| it.covers.end).take(parts.len().saturating_sub(1));
        let begins = std::iter::once(covers.start).chain(ends);
        let tiles = parts.iter().zip(begins).all(|(it, begin)| it.covers.start == begin)
            && parts.last().is_some_and(|it| it.covers.end == covers.end);
        let figures: Vec<_> = parts.iter().filter_map(|it| figure(it, name)).collect();
        // Without a row between them nothing says which of these is a part of which.
        if tiles && figures.len() == parts.len() && !covers.is_empty() {
            let parts: Vec<_> = figures.iter().map(|it| ("label-part-total", *it)).collect();
            found.push(Evidence::of_totals(name, &parts));
        }
    }
    // A page's total whose words were lost: the rows since the last page total make it.
    if !found.is_empty()
        && let Some(page) = totals.before(Scope::Page, covers.end)
        && covers.start < page.covers.end
        && let Ok(Some(rows)) = totals.rows(name, page.covers.end..covers.end)
    {
        found.push(rows);
    }
    // Rows that were taken for another list's stand above those it was taken to cover.
    if !found.is_empty()
        && covers.start > 0
        && let Ok(Some(rows)) = totals.rows(name, 0..covers.end)
    {
        found.push(rows);
    }
    // Two statements in one file, each with its own total of the same name.
    if let Some(earlier) = totals.namesake_before(total)
        && let Ok(Some(rows)) = totals.rows(name, earlier.covers.end..covers.end)
    {
        found.push(rows);
    }
    if found.is_empty() && unreadable { Err(()) } else { Ok(found) }
}
