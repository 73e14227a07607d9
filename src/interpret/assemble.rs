//! Leaf by leaf: tables read, boxes read, and all of it put into declarations.

mod builder;
mod leaf;

use crate::{
    extract::Extraction,
    interpret::layout::leaves,
    payroll::{Declaration, Form, PageMark, Unread},
};

use builder::Builder;

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
    let leaves = leaves(extraction);
    let mut styles = leaf::document_styles(&leaves);
    let mut builder = Builder::default();
    let mut before: Option<Form> = None;
    for leaf in leaves {
        let read = leaf::read(leaf, &styles, before);
        if styles.year.is_none() {
            styles.year = read.latest_year(&styles);
        }
        before = read.form.or(before);
        builder.add(read, &styles);
    }
    // An uneven record is read whole: nothing of it is missing from a sum.
    let loses = |id: &str| !id.starts_with("problem-delimited-row-width");
    let problems: Vec<Option<u32>> = extraction
        .problems
        .iter()
        .filter(|it| loses(it.text.id))
        .map(|it| it.location.page_number())
        .collect();
    builder.finish(&problems)
}
