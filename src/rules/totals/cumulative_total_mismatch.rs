use crate::{
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, Scope, Total},
    rules::{
        Check, declare_rule,
        totals::evidence::{Evidence, Sentence, Totals, figure, is_additive},
    },
};

declare_rule! {
    /// A cumulative total differs from the one before plus the page.
    ///
    /// ## What it compares
    ///
    /// Every amount on a line *total cumulé de la page et des pages précédentes* with the
    /// cumulative total before it plus the total of the page, and where these disagree with the
    /// rows. It is reported where it agrees with none of them, so that a wrong page total or a
    /// wrong cumulative total before it is reported once, at its own place.
    ///
    /// ## Why it matters
    ///
    /// The form derives the figure from two others it prints.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation  | gross
    /// 123456785        | 8 500,00
    /// page total       | 8 500,00
    /// cumulative total | 8 500,00
    /// 198765434        | 3 100,00
    /// page total       | 3 100,00
    /// cumulative total | 12 600,00
    ///                    ^^^^^^^^^ page 2 prints a cumulative total of 12 600,00 (gross pay); the pages up to it make 11600.00
    /// 145678902        | 4 000,00
    /// page total       | 4 000,00
    /// cumulative total | 15 600,00
    /// ```
    ///
    /// A wrong page total is no wrong cumulative total, and one wrong cumulative total does not
    /// make the next one wrong:
    ///
    /// ```register
    /// immatriculation  | gross
    /// 123456785        | 8 500,00
    /// page total       | 8 800,00
    /// cumulative total | 8 500,00
    /// 198765434        | 3 100,00
    /// page total       | 3 100,00
    /// cumulative total | 11 600,00
    /// ```
    pub(crate) static CUMULATIVE_TOTAL_MISMATCH = Check::Declaration(cumulative_total_mismatch);
    code: "TOT103",
    name: "cumulative-total-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-cumulative-totals",
    explanations: &["page-left-out-or-repeated", "accumulation-restarted", "misread-value"],
    source: "identity printed by the form itself: cumulated(p) = cumulated(p - 1) + page total(p)",
}

fn cumulative_total_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(totals) = Totals::of(declaration) else { return };
    let sentence = Sentence { id: "cumulative-total-mismatch", label: "label-cumulative-total" };
    totals.compare(Scope::Cumulative, &sentence, outcome, is_additive, cumulative_evidence);
}

/// The total before plus the page, then the total before plus the rows since, then all rows.
pub(super) fn cumulative_evidence<'a>(
    totals: &Totals<'a>,
    total: &'a Total,
    name: Name,
) -> Result<Vec<Evidence<'a>>, ()> {
    let end = total.covers.end;
    let page = totals.ending_at(Scope::Page, end).first().copied();
    let page_figure = page.and_then(|it| figure(it, name));
    let begin = page.map(|it| it.covers.start);
    let earlier = |scope| match begin {
        Some(begin) => totals.ending_at(scope, begin).last().copied(),
        None => totals.before(scope, end),
    };
    let mut found = Vec::new();
    let mut before: Vec<&Total> =
        [Scope::Cumulative, Scope::Carried].into_iter().filter_map(earlier).collect();
    // A page of totals alone ends where the rows before it end: its total is not its own predecessor.
    before.retain(|it| it.covers.end > total.covers.start && !std::ptr::eq(*it, total));
    for earlier in &before {
        let Some(carried) = figure(earlier, name) else { continue };
        if let Some(page) = page_figure {
            let parts = [("label-total-before", carried), ("label-page-total-added", page)];
            found.push(Evidence::of_totals(name, &parts));
        }
        if let Ok(Some(rows)) = totals.rows(name, earlier.covers.end..end) {
            found.push(Evidence::of_totals(name, &[("label-total-before", carried)]).plus(rows));
        }
    }
    if let Some(page) = page_figure.filter(|_| begin == Some(total.covers.start)) {
        found.push(Evidence::of_totals(name, &[("label-page-total-added", page)]));
    }
    match totals.rows(name, total.covers.clone()) {
        Ok(rows) => found.extend(rows),
        Err(()) if found.is_empty() => return Err(()),
        Err(()) => (),
    }
    Ok(found)
}
