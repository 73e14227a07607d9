use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::Document,
    rules::{Check, declare_rule, truncation::marks::by_declaration},
};

declare_rule! {
    /// One page number stands on several pages.
    ///
    /// ## What it compares
    ///
    /// How often each printed page number stands. Where every number stands equally often, the
    /// file holds several copies, and nothing is reported.
    ///
    /// ## Why it matters
    ///
    /// A page that stands twice was put there twice, or two pages of different documents were put
    /// together.
    ///
    /// ## Example
    ///
    /// ```fields
    /// page_mark = 1/3
    /// page_mark = 2/3
    /// page_mark = 2/3
    ///             ^ page number 2 stands on pages 2 and 3 of the file
    /// page_mark = 3/3
    /// ```
    ///
    /// Two copies of a whole declaration:
    ///
    /// ```fields
    /// page_mark = 1/2
    /// page_mark = 2/2
    /// page_mark = 1/2
    /// page_mark = 2/2
    /// ```
    pub(crate) static PAGE_REPEATED = Check::Document(page_repeated);
    code: "TRU102",
    name: "page-repeated",
    class: Class::Particularity,
    category: Some(Category::Mixed),
    needs: "needs-page-numbers",
    explanations: &["page-printed-twice", "template-does-not-count", "misread-value"],
    source: "page numbers printed by the form itself (N° page / Nbre pages)",
}

fn page_repeated(document: &Document, outcome: &mut Outcome) {
    for marks in by_declaration(document) {
        if marks.do_not_count() {
            continue;
        }
        outcome.enter_declaration(Some(marks.declaration));
        let times = marks.times();
        let copies = times.values().min().copied().unwrap_or(1);
        for (number, times) in times {
            if times == copies {
                outcome.agree();
                continue;
            }
            let mut same = marks.marks.iter().filter(|it| it.number.value == number);
            let (Some(first), Some(second)) = (same.next(), same.next()) else { continue };
            outcome.raise(
                Message::new("page-repeated")
                    .with("number", &second.number.raw)
                    .with("first", first.page.to_string())
                    .with("second", second.page.to_string()),
                vec![
                    second.number.cite("label-page-number"),
                    first.number.cite("label-page-number"),
                ],
            );
        }
    }
    outcome.enter_declaration(None);
}
