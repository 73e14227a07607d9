use crate::{
    evidence::Field,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, Row, Scope, Total},
    rules::{
        Check, declare_rule,
        totals::evidence::{Evidence, Sentence, Totals, figure, is_additive},
    },
};

declare_rule! {
    /// An amount carried over differs from the total it carries.
    ///
    /// ## What it compares
    ///
    /// Every amount on a line *report* or *à reporter* with the cumulative total before it, with
    /// the same amount carried on the neighbouring page, with the page totals before it and with
    /// the rows before it. It is reported where it agrees with none of them.
    ///
    /// ## Why it matters
    ///
    /// What is carried over is copied from the foot of one page to the head of the next.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation  | gross
    /// 123456785        | 8 500,00
    /// 198765434        | 3 100,00
    /// cumulative total | 11 600,00
    /// carried total    | 16 100,00
    ///                    ^^^^^^^^^ 16 100,00 is carried over (gross pay); the total before it is 11600.00
    /// 145678902        | 4 000,00
    /// cumulative total | 15 600,00
    /// ```
    ///
    /// ```register
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// page total      | 8 500,00
    /// carried total   | 8 500,00
    /// 145678902       | 4 000,00
    /// page total      | 4 000,00
    /// ```
    pub(crate) static CARRIED_TOTAL_MISMATCH = Check::Declaration(carried_total_mismatch);
    code: "TOT104",
    name: "carried-total-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-carried-totals",
    explanations: &["page-left-out-or-repeated", "accumulation-restarted", "misread-value"],
    source: "identity printed by the form itself: report = cumulated total of the page before",
}

fn carried_total_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(totals) = Totals::of(declaration) else { return };
    let sentence = Sentence { id: "carried-total-mismatch", label: "label-carried-total" };
    totals.compare(Scope::Carried, &sentence, outcome, is_additive, evidence);
}

fn evidence<'a>(
    totals: &Totals<'a>,
    total: &'a Total,
    name: Name,
) -> Result<Vec<Evidence<'a>>, ()> {
    let end = total.covers.end;
    if total.covers.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    let mut unread = false;
    for scope in [Scope::Cumulative, Scope::Carried] {
        let same = totals.ending_at(scope, end).iter().copied();
        for other in same.filter(|it| !std::ptr::eq(*it, total)) {
            match other.fields.amount(name) {
                Field::Read(it) => {
                    found.push(Evidence::of_totals(name, &[("label-total-before", it)]));
                }
                Field::Unreadable { .. } => unread = true,
                Field::Absent => (),
            }
        }
    }
    // What was carried stands there, and nobody can read it: another figure is no match for it.
    if unread && found.is_empty() {
        return Err(());
    }
    let pages: Vec<_> = totals.with_scope(Scope::Page).filter(|it| it.covers.end <= end).collect();
    let figures: Vec<_> = pages.iter().filter_map(|it| figure(it, name)).collect();
    // A page whose total was not read leaves a gap.
    let reach_here = pages.last().is_some_and(|it| it.covers.end == end)
        && pages.windows(2).all(|it| it[0].covers.end == it[1].covers.start)
        && pages.iter().all(|it| is_of_one_page(totals.declaration, it));
    if let (Some(last), true) = (figures.last(), reach_here && figures.len() == pages.len()) {
        let parts: Vec<_> = figures.iter().map(|it| ("label-page-total-added", *it)).collect();
        found.push(Evidence::of_totals(name, &parts));
        // Some programs carry the page alone, without what came before it.
        if figures.len() > 1 {
            found.push(Evidence::of_totals(name, &[("label-page-total-added", last)]));
        }
    }
    match totals.rows(name, total.covers.clone()) {
        Ok(rows) => found.extend(rows),
        Err(()) if found.is_empty() => return Err(()),
        Err(()) => (),
    }
    Ok(found)
}

/// Whether all rows of a page's total stand on one page: else the total of the page before was not read.
fn is_of_one_page(declaration: &Declaration, total: &Total) -> bool {
    let rows = declaration.rows.get(total.covers.clone()).unwrap_or_default();
    let page = |row: Option<&Row>| row.and_then(|it| it.location.page_number());
    page(rows.first()) == page(rows.last())
}
