//! The page numbers of one declaration, as printed on its pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    evidence::Extracted,
    payroll::{Document, PageMark},
};

/// Page numbers beyond this are misread: no declaration has so many pages.
const MAX_PAGES: u32 = 20_000;

/// The marks of one declaration, in page order.
pub(super) struct Marks<'a> {
    pub(super) declaration: usize,
    pub(super) marks: Vec<&'a PageMark>,
}

/// The marks of a document by declaration; numbering begins anew with each.
pub(super) fn by_declaration(document: &Document) -> Vec<Marks<'_>> {
    let mut found: BTreeMap<usize, Vec<&PageMark>> = BTreeMap::new();
    for mark in &document.page_marks {
        found.entry(mark.declaration).or_default().push(mark);
    }
    found.into_iter().map(|(declaration, marks)| Marks { declaration, marks }).collect()
}

impl<'a> Marks<'a> {
    /// The number of pages all marks name; none where they name none or several.
    pub(super) fn of(&self) -> Option<&'a Extracted<u32>> {
        let mut named = self.marks.iter().filter_map(|it| it.of.as_ref());
        let first = named.next()?;
        let same = named.all(|it| it.value == first.value);
        (same && (1..=MAX_PAGES).contains(&first.value)).then_some(first)
    }

    /// Whether they surely count pages: a word says so, or two pages bear the like. `9/20` alone may
    /// be of a stamp, or the page of another print.
    pub(super) fn are_told(&self) -> bool {
        let pages: BTreeSet<u32> = self.marks.iter().map(|it| it.page).collect();
        pages.len() >= 2 || self.marks.iter().any(|it| !it.bare)
    }

    pub(super) fn numbers(&self) -> BTreeSet<u32> {
        self.marks.iter().map(|it| it.number.value).collect()
    }

    /// Every page bears the same number: a template that does not count, which tells nothing.
    pub(super) fn do_not_count(&self) -> bool {
        self.marks.len() > 1 && self.numbers().len() == 1
    }

    /// How often each number stands.
    pub(super) fn times(&self) -> BTreeMap<u32, usize> {
        let mut times = BTreeMap::new();
        for mark in &self.marks {
            *times.entry(mark.number.value).or_default() += 1;
        }
        times
    }
}
