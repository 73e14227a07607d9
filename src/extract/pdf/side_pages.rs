//! Sheets wider than the paper: their right-hand columns go on pages of their own, row beside row.
//!
//! Such a page is laid beside the page it continues, and both are read as one.

use super::{
    fonts::Meaning,
    geometry::{Direction, Rect},
    page::{Glyph, PageContent},
};

/// More pages than this are read one by one.
pub(super) const MAX_PAGES: usize = 60;

/// For each page, the page that goes on at its right; every page is used once.
pub(super) fn beside(pages: &[PageContent]) -> Vec<Option<usize>> {
    let count = pages.len();
    let alone = vec![None; count];
    if !(2..=MAX_PAGES).contains(&count) || count % 2 == 1 {
        return alone;
    }
    let half = count / 2;
    // Down the sheet first, or across it first.
    let down: Vec<(usize, usize)> = (0..half).map(|it| (it, it + half)).collect();
    let across: Vec<(usize, usize)> = (0..half).map(|it| (2 * it, 2 * it + 1)).collect();
    let lines: Vec<Vec<Row>> = pages.iter().map(rows).collect();
    for order in [down, across] {
        let fits = |&(left, right): &(usize, usize)| {
            pages[left].height.total_cmp(&pages[right].height).is_eq()
                && !cuts_cells(&pages[right])
                && goes_on(&lines[left], &lines[right])
        };
        if order.iter().all(fits) {
            let mut found = alone;
            for (left, right) in order {
                found[left] = Some(right);
            }
            return found;
        }
    }
    alone
}

/// Whether the edge between two pages went through a column: what lies outside of the paper is drawn as well,
/// and the halves of a cell are no two cells.
fn cuts_cells(right: &PageContent) -> bool {
    let cut = |pair: &&[Glyph]| {
        let [a, b] = pair else { return false };
        a.shown_by == b.shown_by && a.hidden != b.hidden && !a.is_space() && !b.is_space()
    };
    right.glyphs.windows(2).filter(cut).count() >= 2
}

/// Lays `right` at the right-hand edge of `left`.
pub(super) fn join(left: &mut PageContent, right: PageContent) {
    let shift = left.width;
    let moved = |it: Rect| Rect { left: it.left + shift, right: it.right + shift, ..it };
    let shown = left.glyphs.last().map_or(0, |it| it.shown_by) + 1;
    let before = left.glyphs.len();
    left.glyphs.extend(right.glyphs.into_iter().map(|it| Glyph {
        rect: moved(it.rect),
        shown_by: it.shown_by + shown,
        ..it
    }));
    left.rules.extend(right.rules.into_iter().map(|mut it| {
        if it.upright {
            it.at += shift;
        } else {
            (it.from, it.to) = (it.from + shift, it.to + shift);
        }
        it
    }));
    left.fills.extend(right.fills.into_iter().map(|mut it| {
        it.rect = moved(it.rect);
        it.after += before;
        it
    }));
    left.images.extend(right.images.into_iter().map(moved));
    left.width += right.width;
}

/// The letters and digits on one baseline.
struct Row {
    baseline: f32,
    text: String,
}

impl Row {
    fn has_digits(&self) -> bool {
        self.text.chars().any(char::is_numeric)
    }

    fn has_letters(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
    }
}

fn rows(page: &PageContent) -> Vec<Row> {
    let seen = |it: &&Glyph| it.direction == Direction::Right && !it.hidden && !it.is_space();
    let mut glyphs: Vec<&Glyph> = page.glyphs.iter().filter(seen).collect();
    glyphs.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut rows: Vec<Row> = Vec::new();
    for glyph in glyphs {
        let letters = match &glyph.meaning {
            Meaning::Char(c) | Meaning::Perhaps(c) => c.to_string(),
            Meaning::Letters(text) => text.to_string(),
            Meaning::Unmapped => "\u{fffd}".to_owned(),
        };
        match rows.last_mut() {
            Some(row) if glyph.baseline - row.baseline <= 1.0 => row.text.push_str(&letters),
            _ => rows.push(Row { baseline: glyph.baseline, text: letters }),
        }
    }
    rows
}

/// Whether every line at the right stands beside one at the left, headings beside other headings, figures
/// beside rows.
///
/// A second page that goes on below repeats its headings or begins with a row.
fn goes_on(left: &[Row], right: &[Row]) -> bool {
    let beside: Vec<(&Row, &Row)> = right
        .iter()
        .filter_map(|row| {
            let first = left.partition_point(|it| it.baseline < row.baseline - 0.8);
            let other = left.get(first).filter(|it| it.baseline <= row.baseline + 0.8)?;
            Some((other, row))
        })
        .collect();
    // Page numbers and footers may stand alone.
    if beside.len() < 3 || right.len() > beside.len() + 1 {
        return false;
    }
    let heading = beside.iter().position(|(_, row)| row.has_letters() && !row.has_digits());
    let Some(heading) = heading else { return false };
    let (over, head) = beside[heading];
    let below = &beside[heading + 1..];
    let figures =
        below.iter().filter(|(row, it)| it.has_digits() && !it.has_letters() && row.has_digits());
    let repeated = beside.iter().any(|(a, b)| a.text == b.text && b.text.chars().count() >= 3);
    heading <= 3
        && !repeated
        && over.has_letters()
        && !over.has_digits()
        && over.text != head.text
        && below.len() >= 2
        && figures.count() * 10 >= below.len() * 8
}

#[cfg(test)]
mod tests {
    use super::{Row, goes_on};

    fn page(lines: &[(u16, &str)]) -> Vec<Row> {
        lines.iter().map(|it| Row { baseline: f32::from(it.0), text: it.1.to_owned() }).collect()
    }

    #[test]
    fn a_column_of_figures_beside_the_rows_goes_on_to_the_right() {
        let left = page(&[(10, "Registre"), (40, "NomJours"), (50, "TAZI26"), (60, "ALAOUI25")]);
        let right = page(&[(40, "Net"), (50, "5200,00"), (60, "910,00")]);
        assert!(goes_on(&left, &right));
    }

    #[test]
    fn a_page_that_goes_on_below_is_no_side_page() {
        let left = page(&[(10, "NomJours"), (20, "TAZI26"), (30, "ALAOUI25"), (40, "BENNANI24")]);
        let repeated = page(&[(10, "NomJours"), (20, "FASSI26"), (30, "NACIRI25")]);
        let rows = page(&[(10, "FASSI26"), (20, "NACIRI25"), (30, "IDRISSI26")]);
        assert!(!goes_on(&left, &repeated));
        assert!(!goes_on(&left, &rows));
    }
}
