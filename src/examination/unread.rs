//! Whether a table of figures was left unread: then nothing can be said of the document.

use std::collections::BTreeMap;

use crate::{
    evidence::{Location, Region},
    payroll::{Document, Unread},
};

/// Lines of figures that make a table.
const TABLE: usize = 10;
/// Figures of such a line.
const FIGURES: usize = 3;

/// Whether lines upon lines of figures were read by nobody, and no row at all was.
pub(super) fn leaves_a_table(document: &Document) -> bool {
    let read: usize = document.declarations.iter().map(|it| it.rows.len() + it.lines.len()).sum();
    if read > 0 || document.unread.len() < TABLE * FIGURES {
        return false;
    }
    let mut lines: BTreeMap<(u32, i32), usize> = BTreeMap::new();
    for line in
        document.unread.iter().filter(|it| is_figure(it)).filter_map(|it| line(&it.location))
    {
        *lines.entry(line).or_default() += 1;
    }
    lines.values().filter(|it| **it >= FIGURES).count() >= TABLE
}

fn is_figure(unread: &Unread) -> bool {
    let text: &str = &unread.raw;
    text.len() <= 24 && text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic)
}

/// The page and the height, or the row of a sheet.
fn line(location: &Location) -> Option<(u32, i32)> {
    match &location.region {
        Region::Page { page, bbox: Some(bbox) } => Some((*page, bbox.bottom / 20)),
        Region::Cells { from, .. } => Some((0, i32::try_from(from.row).ok()?)),
        Region::Line { line, .. } => Some((0, i32::try_from(*line).ok()?)),
        _ => None,
    }
}
