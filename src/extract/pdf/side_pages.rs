//! Sheets wider than the paper: their right-hand columns go on pages of their own, row beside row.
//!
//! Such a page is laid beside the page it continues, and both are read as one.

mod rows;
mod shared;

use super::{
    fonts::Meaning,
    geometry::{Direction, Rect},
    page::{Glyph, PageContent},
};

use rows::{Row, goes_on};
use shared::{Beside, Runs};

/// More pages than this are read one by one.
pub(super) const MAX_PAGES: usize = 60;
/// Pages side by side at most.
const MOST_BESIDE: usize = 6;

/// Pages of one sheet from left to right, and where each begins on it.
pub(super) type Sheet = Vec<(usize, f32)>;

/// The sheets of a file, in the order of their first pages; every page is on one.
pub(super) fn sheets(pages: &[PageContent]) -> Vec<Sheet> {
    let count = pages.len();
    let alone = || (0..count).map(|it| vec![(it, 0.0)]).collect();
    if !(2..=MAX_PAGES).contains(&count) {
        return alone();
    }
    let read = Read {
        pages,
        lines: pages.iter().map(rows::rows).collect(),
        runs: pages.iter().map(Runs::of_hanging).collect(),
    };
    let mut best: Option<(usize, Vec<Sheet>)> = None;
    for beside in (2..=MOST_BESIDE).filter(|it| count.is_multiple_of(*it)) {
        let below = count / beside;
        // Down the sheet first, or across it first.
        let down = |row: usize| (0..beside).map(|it| it * below + row).collect::<Vec<_>>();
        let across = |row: usize| (0..beside).map(|it| row * beside + it).collect::<Vec<_>>();
        let orders: [Vec<Vec<usize>>; 2] =
            [(0..below).map(down).collect(), (0..below).map(across).collect()];
        for (shared, sheets) in orders.iter().filter_map(|it| read.laid(it)) {
            if best.as_ref().is_none_or(|it| it.0 < shared) {
                best = Some((shared, sheets));
            }
        }
    }
    best.map_or_else(alone, |it| it.1)
}

/// Pages as far as it takes to tell which lie side by side.
struct Read<'p> {
    pages: &'p [PageContent],
    lines: Vec<Vec<Row>>,
    runs: Vec<Runs>,
}

impl Read<'_> {
    /// The sheets of pages in the given order, if every page goes on in the next, and how many texts prove it.
    fn laid(&self, order: &[Vec<usize>]) -> Option<(usize, Vec<Sheet>)> {
        let pairs: Vec<(usize, usize)> =
            order.iter().flat_map(|it| it.windows(2)).map(|it| (it[0], it[1])).collect();
        let height = |it: usize| self.pages[it].height;
        if pairs.iter().any(|it| height(it.0).total_cmp(&height(it.1)).is_ne()) {
            return None;
        }
        let proofs: Vec<Option<Beside>> = pairs.iter().map(|it| self.proof(*it)).collect();
        let texts: usize = proofs.iter().flatten().map(|it| it.texts).sum();
        let shifts: Vec<f32> = if texts > 0 {
            agreed(&proofs, order[0].len() - 1)?
        } else {
            let beside = |&(left, right): &(usize, usize)| {
                !cuts_cells(&self.pages[right]) && goes_on(&self.lines[left], &self.lines[right])
            };
            if !pairs.iter().all(beside) {
                return None;
            }
            pairs.iter().map(|it| adjoining(&self.pages[it.0], &self.pages[it.1])).collect()
        };
        let mut shifts = shifts.into_iter();
        let mut sheets = Vec::with_capacity(order.len());
        for row in order {
            let mut at = 0.0;
            let mut sheet: Sheet = Vec::with_capacity(row.len());
            for (number, page) in row.iter().enumerate() {
                at += if number == 0 { 0.0 } else { shifts.next()? };
                sheet.push((*page, at));
            }
            sheet.sort_by(|a, b| a.1.total_cmp(&b.1));
            let first = sheet[0].1;
            for page in &mut sheet {
                page.1 -= first;
            }
            sheets.push(sheet);
        }
        sheets.sort_by_key(|it| it.iter().map(|it| it.0).min());
        Some((texts, sheets))
    }

    /// How far to the right of a page the next one lies; to the left, in a sheet read from the right.
    fn proof(&self, (page, next): (usize, usize)) -> Option<Beside> {
        let (a, b, width) = (&self.runs[page], &self.runs[next], self.pages[page].width);
        shared::beside(a, b, width).or_else(|| {
            let turned = shared::beside(b, a, width)?;
            Some(Beside { shift: -turned.shift, ..turned })
        })
    }
}

/// How far each page lies from the one before: a sheet has its columns in one place on all its pages, and a
/// page that is nearly empty need not show where.
fn agreed(proofs: &[Option<Beside>], columns: usize) -> Option<Vec<f32>> {
    let mut shifts = Vec::with_capacity(proofs.len());
    for at in 0..proofs.len() {
        let column = || proofs[at % columns..].iter().step_by(columns);
        let known = column().flatten().next()?.shift;
        let (all, proven) = (column().count(), column().flatten().count());
        if proven * 2 < all || column().flatten().any(|it| (it.shift - known).abs() > 1.0) {
            return None;
        }
        shifts.push(proofs[at].as_ref().map_or(known, |it| it.shift));
    }
    let from_right = shifts.first().is_some_and(|it| *it < 0.0);
    shifts.iter().all(|it| (*it < 0.0) == from_right).then_some(shifts)
}

/// How far a page lies to the right of another, if the last upright rule of the one is the first of the other; a
/// whole page where no rules tell.
fn adjoining(left: &PageContent, right: &PageContent) -> f32 {
    let uprights = |page: &PageContent| {
        page.rules.iter().filter(|it| it.upright).map(|it| it.at).collect::<Vec<f32>>()
    };
    let (ends, begins) = edge(left, right, 0.0);
    let last = uprights(left).into_iter().fold(f32::NEG_INFINITY, f32::max);
    let first = uprights(right).into_iter().fold(f32::INFINITY, f32::min);
    let outer = last >= ends - 3.0 && first <= begins + 3.0 && last > first;
    if outer { last - first } else { left.width }
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

/// Lays `right` beside `left`, `shift` further to the right; tells where on the sheet `right` begins to be seen.
pub(super) fn join(left: &mut PageContent, right: PageContent, shift: f32) -> f32 {
    let mut right = right;
    let (ends, begins) = edge(left, &right, shift);
    let (nearest, furthest) = (ends.min(begins), ends.max(begins));
    merge(left, &mut right, shift);
    let moved = |it: Rect| Rect { left: it.left + shift, right: it.right + shift, ..it };
    // Backgrounds run on over the edge of what a page shows.
    for rule in left.rules.iter_mut().filter(|it| !it.upright) {
        rule.to = rule.to.min(furthest.max(rule.from));
    }
    for fill in &mut left.fills {
        fill.rect.right = fill.rect.right.min(furthest.max(fill.rect.left));
    }
    for rule in right.rules.iter_mut().filter(|it| !it.upright) {
        rule.from = rule.from.max((nearest - shift).min(rule.to));
    }
    for fill in &mut right.fills {
        fill.rect.left = fill.rect.left.max((nearest - shift).min(fill.rect.right));
    }
    let width = left.width.max(shift + right.width);
    // Lines of text that runs down the page are told from the right-hand edge.
    let (wider, further) = (width - left.width, width - right.width - shift);
    for glyph in left.glyphs.iter_mut().filter(|it| it.direction == Direction::Down) {
        glyph.baseline += wider;
    }
    let shown = left.glyphs.last().map_or(0, |it| it.shown_by) + 1;
    let before = left.glyphs.len();
    left.glyphs.extend(right.glyphs.into_iter().map(|it| Glyph {
        rect: moved(it.rect),
        shown_by: it.shown_by + shown,
        baseline: match it.direction {
            Direction::Down => it.baseline + further,
            Direction::Up => it.baseline + shift,
            _ => it.baseline,
        },
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
    left.width = width;
    begins.min(ends + 1.0)
}

/// Where on the sheet the letters that `left` shows end, and those that `right` shows begin.
fn edge(left: &PageContent, right: &PageContent, shift: f32) -> (f32, f32) {
    let seen = |page: &PageContent| {
        let glyphs = page.glyphs.iter().filter(|it| !it.hidden && !it.is_space());
        glyphs.map(|it| (it.rect.left, it.rect.right)).collect::<Vec<_>>()
    };
    let ends = seen(left).iter().map(|it| it.1).filter(|it| *it <= left.width).fold(0.0, f32::max);
    let begins = seen(right).iter().map(|it| it.0).fold(right.width, f32::min).max(0.0) + shift;
    (ends, begins)
}

/// What both pages draw is seen where either shows it, and stays on `left` alone.
fn merge(left: &mut PageContent, right: &mut PageContent, shift: f32) {
    if shift >= left.width {
        return;
    }
    let (own, other) = (Runs::of(left), Runs::of(right));
    for (a, b) in own.pairs(&other, shift) {
        let (a, b) = (&own.all[a], &other.all[b]);
        if a.to - a.from != b.to - b.from {
            continue;
        }
        let (ours, theirs) = (&mut left.glyphs[a.from..a.to], &mut right.glyphs[b.from..b.to]);
        let sure = |it: &Glyph| !matches!(it.meaning, Meaning::Perhaps(_));
        let some_sure = ours.iter().chain(theirs.iter()).any(|it| sure(it) && !it.is_space());
        // The page that shows more of it also shows what was painted over it.
        let seen = |it: &[Glyph]| it.iter().filter(|it| !it.hidden).count();
        let (kept, lost) = if seen(theirs) > seen(ours) { (theirs, ours) } else { (ours, theirs) };
        for (one, two) in kept.iter_mut().zip(lost) {
            one.hidden &= two.hidden;
            // A letter is doubted where the edge cuts it; on the sheet it is whole.
            match one.meaning {
                Meaning::Perhaps(letter) if sure(two) || some_sure => {
                    one.meaning = Meaning::Char(letter);
                }
                _ => {}
            }
            two.hidden = true;
            two.meaning = Meaning::Char(' ');
        }
    }
}
