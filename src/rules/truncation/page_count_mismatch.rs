use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Location, Message},
    finding::{Category, Class, Outcome},
    payroll::{Document, Name},
    rules::{Check, declare_rule, unread},
};

declare_rule! {
    /// The announced number of pages differs from the pages of the file.
    ///
    /// ## What it compares
    ///
    /// The number of pages printed in the heading (*Nbre pages*) with the pages of the file, where
    /// the file holds one declaration and its pages bear no numbers of their own. Fewer pages than
    /// announced are absent; more may be annexes, and are a particularity.
    ///
    /// ## Why it matters
    ///
    /// The form asks for the number of pages so that a lost page is noticed.
    ///
    /// ## Example
    ///
    /// ```fields
    /// page_count = 4
    ///              ^ 4 pages are announced; the file has 3
    /// file_pages = 3
    /// ```
    ///
    /// ```fields
    /// page_count = 3
    /// file_pages = 3
    /// ```
    pub(crate) static PAGE_COUNT_MISMATCH = Check::Document(page_count_mismatch);
    code: "TRU104",
    name: "page-count-mismatch",
    class: Class::Incompatible,
    category: Some(Category::Truncated),
    needs: "needs-announced-pages",
    explanations: &["only-some-pages-printed", "pages-in-another-file", "misread-value"],
    source: "CNSS, Déclaration de vos salariés: page number and number of pages are mandatory content",
}

fn page_count_mismatch(document: &Document, outcome: &mut Outcome) {
    let [declaration] = &document.declarations[..] else { return };
    let Some(pages) = document.facts.pages else { return };
    if document.page_marks.iter().any(|it| it.of.is_some()) {
        return;
    }
    outcome.enter_declaration(Some(0));
    let Some(announced) = outcome.operand(declaration.header.amount(Name::PageCount)) else {
        return;
    };
    let present = Decimal::from(pages);
    if announced.value.value == present {
        outcome.agree();
        return;
    }
    // `تاريخ الطبع 6 غشت 2013`: a figure beside words that nobody understood may be theirs.
    let alone = !unread::stands_beside(document, &announced.location);
    let printed = announced.cite("label-page-count");
    let printed = Citation { certain: printed.certain && alone, ..printed };
    let fewer = present < announced.value.value;
    let class = if fewer { Class::Incompatible } else { Class::Particularity };
    let location = Location::WHOLE_FILE;
    outcome.raise_as(
        class,
        Message::new("page-count-mismatch").with("announced", &announced.raw).with("pages", pages),
        vec![printed, Citation::computed("label-file-pages", pages, location, true)],
    );
}
