//! Slips printed one above the other on one page: where each further one begins.
//!
//! They are alike, so the second begins as far above its title as the first does, at the widest white
//! there. What stands below the first one's table is still the first one's.

use std::collections::BTreeMap;

use crate::{
    evidence::{Bbox, Location, Region},
    extract::Extraction,
    interpret::headings::{self, Fit},
    payroll::Form,
};

/// Slips on a page at most.
const MOST: usize = 12;

/// For each page with several slips below each other, the heights at which the further ones begin.
pub(super) fn cuts(extraction: &Extraction) -> Vec<(u32, i32)> {
    let mut texts: BTreeMap<u32, Vec<(Bbox, String)>> = BTreeMap::new();
    let mut add = |location: &Location, text: &str| {
        if let Region::Page { page, bbox: Some(bbox) } = location.region {
            texts.entry(page).or_default().push((bbox, crate::evidence::folded(text)));
        }
    };
    for segment in
        extraction.lines.iter().flat_map(|it| &it.segments).filter(|it| !it.reading.hidden)
    {
        add(&segment.location, &segment.text);
    }
    for table in &extraction.tables {
        for row in 0..table.rows().min(200) {
            table.row(row).for_each(|(_, cell)| add(&cell.location, &cell.text));
        }
    }
    let alone = |page: &u32| !extraction.gutters.iter().any(|it| it.0 == *page);
    texts.into_iter().filter(|it| alone(&it.0)).flat_map(|(page, it)| of_page(page, it)).collect()
}

fn of_page(page: u32, mut texts: Vec<(Bbox, String)>) -> Vec<(u32, i32)> {
    texts.sort_by_key(|it| it.0.top);
    let is_title = |text: &str| {
        text.len() <= 60
            && headings::title(text).is_some_and(|it| it.0 == Form::Payslip && it.1 >= Fit::Close)
    };
    // A title that stands once begins no second slip, so texts that stand once need not be known.
    let mut said: Vec<&str> = texts.iter().map(|it| it.1.as_str()).collect();
    said.sort_unstable();
    if !said.windows(2).any(|it| it[0] == it[1] && is_title(it[0])) {
        return Vec::new();
    }
    let Some(first) = texts.iter().find(|it| is_title(&it.1)) else { return Vec::new() };
    let titles: Vec<Bbox> = texts.iter().filter(|it| it.1 == first.1).map(|it| it.0).collect();
    if !(2..=MOST).contains(&titles.len()) {
        return Vec::new();
    }
    let height = (first.0.bottom - first.0.top).max(1);
    // Titles side by side are another matter.
    if titles.windows(2).any(|it| it[1].top - it[0].top < 6 * height) {
        return Vec::new();
    }
    let lead = first.0.top - texts[0].0.top;
    titles[1..]
        .iter()
        .filter_map(|title| Some((page, begins(&texts, *title, lead, height)?)))
        .collect()
}

/// The widest white between the lines from a little above where a slip ought to begin down to its title.
fn begins(texts: &[(Bbox, String)], title: Bbox, lead: i32, height: i32) -> Option<i32> {
    let from = title.top - lead - 4 * height;
    let mut below = 0;
    let mut best: Option<(i32, i32)> = None;
    for (bbox, _) in texts.iter().filter(|it| it.0.top <= title.top) {
        let gap = bbox.top - below;
        if bbox.top >= from && below > 0 && gap > 0 && best.is_none_or(|it| gap >= it.0) {
            best = Some((gap, bbox.top - gap.min(height) / 2));
        }
        below = below.max(bbox.bottom);
    }
    best.map(|it| it.1)
}
