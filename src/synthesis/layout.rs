//! Layouts: how boxes stand, what is ruled, where totals go, what pages are called.

use super::chance::Chance;

/// How boxes of the header stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Boxes {
    /// `Label : value`, one a line.
    Inline,
    /// Labels at the left, values in a column of their own.
    TwoColumns,
    /// Two label-value pairs a line, ruled.
    Grid,
    /// Labels above their values, three a line.
    Above,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    Full,
    Horizontal,
    HeaderOnly,
    Bare,
}

// Each flag is one independent habit of a form; fourteen rows of a table set them.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    pub(super) name: &'static str,
    pub(super) boxes: Boxes,
    pub(super) rules: Rules,
    pub(super) size: f64,
    /// Columns in another order than the form's.
    pub(super) shuffled: bool,
    /// Columns from right to left.
    pub(super) mirrored: bool,
    /// Headings on two lines.
    pub(super) split_heading: bool,
    pub(super) page_mark: &'static str,
    pub(super) landscape: bool,
    /// The heading again on every page.
    pub(super) repeat_heading: bool,
}

#[rustfmt::skip]
pub(super) const LAYOUTS: [Layout; 14] = [
    layout("S01", Boxes::Inline,     Rules::Full,       9.0, "Page {n} / {of}"),
    layout("S02", Boxes::TwoColumns, Rules::Horizontal, 8.5, "Page {n} sur {of}"),
    layout("S03", Boxes::Grid,       Rules::Full,       8.0, "{n}/{of}"),
    layout("S04", Boxes::Above,      Rules::HeaderOnly, 9.0, "Page {n} de {of}"),
    layout("S05", Boxes::Inline,     Rules::Bare,       9.5, "Page {n} of {of}"),
    Layout { shuffled: true, ..layout("S06", Boxes::TwoColumns, Rules::Full, 8.0, "Page n° {n} / {of}") },
    Layout { shuffled: true, ..layout("S07", Boxes::Grid, Rules::Horizontal, 9.0, "Page : {n}/{of}") },
    Layout { mirrored: true, ..layout("S08", Boxes::Inline, Rules::Full, 9.0, "Page {n} / {of}") },
    Layout { split_heading: true, ..layout("S09", Boxes::Grid, Rules::Full, 8.5, "Page {n} / {of}") },
    Layout { split_heading: true, shuffled: true, ..layout("S10", Boxes::Above, Rules::Horizontal, 8.0, "Page {n} sur {of}") },
    Layout { landscape: true, ..layout("S11", Boxes::TwoColumns, Rules::HeaderOnly, 10.0, "Page {n} / {of}") },
    Layout { landscape: true, shuffled: true, ..layout("S12", Boxes::Inline, Rules::Full, 9.0, "{n} / {of}") },
    Layout { repeat_heading: false, ..layout("S13", Boxes::Inline, Rules::Full, 9.0, "Page {n} / {of}") },
    Layout { repeat_heading: false, ..layout("S14", Boxes::Grid, Rules::Bare, 9.0, "Page {n} sur {of}") },
];

const fn layout(
    name: &'static str,
    boxes: Boxes,
    rules: Rules,
    size: f64,
    page_mark: &'static str,
) -> Layout {
    Layout {
        name,
        boxes,
        rules,
        size,
        shuffled: false,
        mirrored: false,
        split_heading: false,
        page_mark,
        landscape: false,
        repeat_heading: true,
    }
}

impl Layout {
    /// The order in which columns stand.
    pub(super) fn order(&self, columns: usize, chance: &mut Chance) -> Vec<usize> {
        let mut order: Vec<usize> =
            if self.shuffled { chance.order(columns) } else { (0..columns).collect() };
        if self.mirrored {
            order.reverse();
        }
        order
    }

    pub(super) fn mark(&self, page: u32, of: u32) -> String {
        self.page_mark.replace("{n}", &page.to_string()).replace("{of}", &of.to_string())
    }
}
