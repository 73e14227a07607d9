use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::Document,
    rules::{Check, declare_rule, truncation::marks::by_declaration},
};

declare_rule! {
    /// A page number contradicts the number of pages.
    ///
    /// ## What it compares
    ///
    /// On each page with *page i / n*: i with n, and n with the n of the page before.
    ///
    /// ## Why it matters
    ///
    /// Pages of one document are numbered together and name the same number of pages.
    ///
    /// ## Example
    ///
    /// ```fields
    /// page_mark = 1/3
    /// page_mark = 2/4
    ///               ^ page number 2 of 4 follows a page that counts 3 pages
    /// page_mark = 5/4
    ///             ^ page number 5 is printed of 4 pages
    /// ```
    ///
    /// ```fields
    /// page_mark = 1/2
    /// page_mark = 2/2
    /// ```
    pub(crate) static PAGE_NUMBER_MISMATCH = Check::Document(page_number_mismatch);
    code: "TRU103",
    name: "page-number-mismatch",
    class: Class::Particularity,
    category: Some(Category::Mixed),
    needs: "needs-page-numbers",
    explanations: &["several-documents-in-one-file", "template-does-not-count", "misread-value"],
    source: "page numbers printed by the form itself (N° page / Nbre pages)",
}

fn page_number_mismatch(document: &Document, outcome: &mut Outcome) {
    for marks in by_declaration(document) {
        outcome.enter_declaration(Some(marks.declaration));
        let mut before = None;
        for mark in marks.marks {
            let Some(of) = &mark.of else { continue };
            if mark.number.value > of.value {
                outcome.raise(
                    Message::new("page-number-beyond-count")
                        .with("number", &mark.number.raw)
                        .with("of", &of.raw),
                    vec![mark.number.cite("label-page-number"), of.cite("label-page-count")],
                );
            } else if let Some(earlier) = before.replace(of).filter(|it| it.value != of.value) {
                outcome.raise(
                    Message::new("page-number-mismatch")
                        .with("number", &mark.number.raw)
                        .with("of", &of.raw)
                        .with("before", &earlier.raw),
                    vec![of.cite("label-page-count"), earlier.cite("label-page-count")],
                );
            } else {
                outcome.agree();
            }
        }
    }
    outcome.enter_declaration(None);
}
