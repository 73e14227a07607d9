//! The rows of a sheet or text file: heading lines, an empty one, the table and what stands under it.

use crate::synthesis::document::{Boxed, Cell, Document, Scope, TotalLine};

pub(super) enum GridCell<'a> {
    Empty,
    Label(&'a str),
    Value(&'a Cell),
    /// A sentence with a value in it.
    Sentence(&'a str, &'a Cell),
}

/// One row, and what it is.
pub(super) struct GridRow<'a> {
    pub(super) cells: Vec<GridCell<'a>>,
    pub(super) kind: RowKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    /// A box, a heading, a note.
    Text,
    /// The n-th row of the table.
    Row(usize),
    Total,
}

/// A file has no pages: only totals of groups and of all stand in it.
pub(super) fn grid(document: &Document) -> Vec<GridRow<'_>> {
    let text = |cells| GridRow { cells, kind: RowKind::Text };
    let boxes = |below: bool| {
        let of = document.boxes.iter().filter(move |it: &&Boxed| it.below == below);
        of.map(move |it| text(vec![GridCell::Label(&it.label), GridCell::Value(&it.cell)]))
    };
    let mut rows = vec![text(vec![GridCell::Label(&document.title)])];
    if !document.subtitle.is_empty() {
        rows.push(text(vec![GridCell::Label(&document.subtitle)]));
    }
    rows.extend(boxes(false));
    rows.push(text(Vec::new()));
    rows.push(text(document.columns.iter().map(|it| GridCell::Label(&it.heading)).collect()));
    for (n, row) in document.rows.iter().enumerate() {
        let cells = row.cells.iter().map(GridCell::Value).collect();
        rows.push(GridRow { cells, kind: RowKind::Row(n) });
        let ends = |it: &&TotalLine| it.rows.is_some_and(|(_, last)| last == n);
        rows.extend(document.totals.iter().filter(ends).map(|it| total(document, it)));
    }
    let grand = document.totals.iter().filter(|it| it.scope == Scope::Grand);
    rows.extend(grand.map(|it| total(document, it)));
    rows.extend(boxes(true));
    rows.extend(
        document.notes.iter().map(|(before, cell)| text(vec![GridCell::Sentence(before, cell)])),
    );
    rows
}

fn total<'a>(document: &'a Document, total: &'a TotalLine) -> GridRow<'a> {
    // A text column bears the label; where all are figures, the first one without a total does.
    let of = |key: &str| total.cells.iter().find(|it| it.key == key);
    let free = document.columns.iter().position(|it| of(it.key).is_none());
    let cells = document.columns.iter().enumerate().map(|(n, column)| match of(column.key) {
        Some(cell) => GridCell::Value(cell),
        None if Some(n) == free => GridCell::Label(&total.label),
        None => GridCell::Empty,
    });
    GridRow { cells: cells.collect(), kind: RowKind::Total }
}
