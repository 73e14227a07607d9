use std::collections::BTreeSet;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Document, Name},
    rules::{
        Check, declare_rule,
        truncation::marks::{Marks, by_declaration},
    },
};

/// Absent pages named one by one; of more, the first ones.
const MAX_NAMED: usize = 12;

declare_rule! {
    /// A page that the page numbers announce is absent.
    ///
    /// ## What it compares
    ///
    /// The numbers printed as *page 2 / 5* with the pages that are there. A page without a number
    /// between two numbered ones may be the one in question, so it is not reported.
    ///
    /// ## Why it matters
    ///
    /// The document itself says how many pages it has.
    ///
    /// ## Example
    ///
    /// ```fields
    /// page_mark = 1/4
    /// page_mark = 3/4
    ///               ^ the pages are numbered up to 4; absent: 2, 4
    /// ```
    ///
    /// Every announced page is there:
    ///
    /// ```fields
    /// page_mark = 1/2
    /// page_mark = 2/2
    /// ```
    ///
    /// A third page without a number may be the third:
    ///
    /// ```fields
    /// file_pages = 3
    /// page_mark = 1/3
    /// page_mark = 2/3
    /// ```
    ///
    /// A template that does not count tells nothing:
    ///
    /// ```fields
    /// page_mark = 1/3
    /// page_mark = 1/3
    /// ```
    pub(crate) static PAGE_MISSING = Check::Document(page_missing);
    code: "TRU101",
    name: "page-missing",
    class: Class::Incompatible,
    category: Some(Category::Truncated),
    needs: "needs-page-numbers",
    explanations: &["only-some-pages-printed", "pages-in-another-file", "misread-value"],
    source: "page numbers printed by the form itself (N° page / Nbre pages)",
}

fn page_missing(document: &Document, outcome: &mut Outcome) {
    let marked: BTreeSet<u32> = document.page_marks.iter().map(|it| it.page).collect();
    let all = by_declaration(document);
    for (position, marks) in all.iter().enumerate() {
        let Some(of) = marks.of() else { continue };
        outcome.enter_declaration(Some(marks.declaration));
        if marks.do_not_count() || !marks.are_told() {
            outcome.not_comparable();
            continue;
        }
        let numbers = marks.numbers();
        let absent: Vec<u32> = (1..=of.value).filter(|it| !numbers.contains(it)).collect();
        if absent.is_empty() {
            outcome.agree();
            continue;
        }
        // Three pages from the middle of 593: the numbers of a bundle that the file was taken from.
        let of_a_bundle = numbers.iter().min().is_some_and(|it| *it > 1)
            && numbers.len() * A_BUNDLE < of.value as usize;
        if of_a_bundle {
            outcome.not_comparable();
            continue;
        }
        let before = position.checked_sub(1).and_then(|it| last_page(&all[it]));
        let after = all.get(position + 1).and_then(|it| it.marks.first());
        let last_in_file = document.facts.pages.or_else(|| last_page(marks)).unwrap_or(0);
        let bounds = (before.unwrap_or(0), after.map_or(last_in_file + 1, |it| it.page));
        let without_number = |number: &u32| {
            let (from, to) = neighbours(marks, *number, bounds);
            (from + 1..to).any(|page| !marked.contains(&page))
        };
        if absent.iter().any(without_number) || are_elsewhere(document, &all, marks, &absent) {
            outcome.not_comparable();
            continue;
        }
        let mut named: Vec<String> = absent.iter().take(MAX_NAMED).map(u32::to_string).collect();
        if absent.len() > MAX_NAMED {
            named.push("…".to_owned());
        }
        let last = marks.marks.last().expect("a declaration with marks has a last one");
        let cited = last.of.as_ref().unwrap_or(of);
        outcome.raise(
            Message::new("page-missing").with("of", &cited.raw).with("absent", named.join(", ")),
            vec![cited.cite("label-page-count"), last.number.cite("label-page-number")],
        );
    }
    outcome.enter_declaration(None);
}

/// A page scanned twice begins its declaration anew, and the other pages follow the second one.
fn are_elsewhere(document: &Document, all: &[Marks], marks: &Marks, absent: &[u32]) -> bool {
    let about = |number: usize| {
        let declaration = document.declarations.get(number)?;
        let affiliate = &declaration.employer.read_text(Name::Affiliate)?.value;
        Some((affiliate, declaration.header.read_period(Name::Period)?.value))
    };
    let count = |it: &Marks| it.of().map(|it| it.value);
    // One numbering over the whole file, whatever its pages were taken for.
    let alike: Vec<u32> =
        all.iter().filter(|it| count(it) == count(marks)).flat_map(Marks::numbers).collect();
    let distinct: BTreeSet<u32> = alike.iter().copied().collect();
    if distinct.len() == alike.len() && absent.iter().all(|it| distinct.contains(it)) {
        return true;
    }
    let Some(own) = about(marks.declaration) else { return false };
    let siblings = all.iter().filter(|it| {
        it.declaration != marks.declaration
            && count(it) == count(marks)
            && about(it.declaration) == Some(own)
    });
    let found: BTreeSet<u32> = siblings.flat_map(Marks::numbers).collect();
    absent.iter().all(|it| found.contains(it))
}

/// Pages absent for each one there from which numbers are those of a bundle.
const A_BUNDLE: usize = 20;

fn last_page(marks: &Marks) -> Option<u32> {
    marks.marks.last().map(|it| it.page)
}

/// The pages of the file between which page `number` would lie.
fn neighbours(marks: &Marks, number: u32, bounds: (u32, u32)) -> (u32, u32) {
    let lower = marks.marks.iter().filter(|it| it.number.value < number);
    let higher = marks.marks.iter().filter(|it| it.number.value > number);
    let from = lower.max_by_key(|it| it.number.value).map_or(bounds.0, |it| it.page);
    let to = higher.min_by_key(|it| it.number.value).map_or(bounds.1, |it| it.page);
    (from, to)
}
