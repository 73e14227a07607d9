//! Leaf by leaf: tables read, boxes read, and all of it put into declarations.

mod builder;
mod leaf;
mod slip_rows;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    evidence::Location,
    extract::Extraction,
    interpret::{
        layout::{Leaf, LeafKey, leaves},
        values::Styles,
    },
    payroll::{Declaration, Form, PageMark, Unread},
};

use builder::Builder;
use leaf::Read;

/// What a file was understood to say.
#[derive(Debug, Default)]
pub(super) struct Assembled {
    pub(super) declarations: Vec<Declaration>,
    pub(super) unread: Vec<Unread>,
    pub(super) page_marks: Vec<PageMark>,
}

/// Reads everything an extractor gave.
#[must_use]
pub(super) fn assemble(extraction: &Extraction) -> Assembled {
    assemble_within(extraction, None)
}

/// How figures and dates are written in a file.
pub(super) fn styles(extraction: &Extraction) -> Styles {
    leaf::document_styles(&leaves(extraction, |page| page))
}

/// Reads a part of a file whose figures are written as in all of it.
pub(super) fn assemble_within(extraction: &Extraction, styles: Option<&Styles>) -> Assembled {
    let mut reads = read_all(leaves(extraction, |page| page), styles);
    if let Some(order) = printed_order(&reads) {
        let rank = |page| order.get(&page).copied().unwrap_or(page);
        reads = read_all(leaves(extraction, rank), styles);
    }
    let mut builder = Builder::default();
    for (read, styles) in reads {
        builder.add(read, &styles);
    }
    // An uneven record is read whole: nothing of it is missing from a sum.
    let loses = |id: &str| !id.starts_with("problem-delimited-row-width");
    let problems: Vec<Location> = extraction
        .problems
        .iter()
        .filter(|it| loses(it.text.id))
        .map(|it| it.location.clone())
        .collect();
    let cut = extraction.facts.cut_record.as_ref().map(|it| &it.location);
    builder.finish(&problems, cut)
}

/// Every leaf, with the styles known when it was read.
fn read_all<'a>(leaves: Vec<Leaf<'a>>, styles: Option<&Styles>) -> Vec<(Read<'a>, Styles)> {
    let mut styles = styles.cloned().unwrap_or_else(|| leaf::document_styles(&leaves));
    let mut before: Option<Form> = None;
    let read = leaves.into_iter().map(|leaf| {
        let read = leaf::read(leaf, &styles, before);
        if styles.year.is_none() {
            styles.year = read.latest_year(&styles);
        }
        before = read.form.or(before);
        (read, styles.clone())
    });
    read.collect()
}

/// The printed number of each page, where they number the whole file but in another order: a pile
/// of paper scanned from its end. Cumulated totals follow the printed order.
fn printed_order(reads: &[(Read<'_>, Styles)]) -> Option<BTreeMap<u32, u32>> {
    let count = u32::try_from(reads.len()).ok().filter(|it| *it > 1)?;
    let mut order = BTreeMap::new();
    for (read, styles) in reads {
        let LeafKey::Page(page) = read.key else { return None };
        let marks = read.marks(styles);
        let mut numbers = marks
            .iter()
            .filter(|it| it.of.as_ref().is_some_and(|of| of.value == count))
            .map(|it| it.number.value);
        let number = numbers.next().filter(|it| (1..=count).contains(it))?;
        if numbers.any(|it| it != number) {
            return None;
        }
        order.insert(page, number);
    }
    let each_once = order.values().collect::<BTreeSet<_>>().len() == reads.len();
    (each_once && !order.values().is_sorted()).then_some(order)
}
