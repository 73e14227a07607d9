//! Lines and boxes of totals: which rows each of them adds up, and how surely.

use std::ops::Range;

use crate::{
    evidence::{Extracted, Field, Location, Text},
    interpret::headings::TotalKind,
    payroll::{Fields, Name, Scope, Total, Value},
};

/// A total and where it stands among the rows of its declaration.
#[derive(Debug, Clone)]
pub(super) struct Pending {
    pub(super) kind: Option<TotalKind>,
    pub(super) location: Location,
    pub(super) label: Option<Extracted<Text>>,
    pub(super) fields: Fields,
    pub(super) of_lines: bool,
    /// The page or sheet it stands on, as its number in the declaration.
    pub(super) leaf: usize,
    /// Rows of the declaration above it.
    pub(super) after: usize,
    /// The table it stands in or below.
    pub(super) grid: Option<usize>,
    /// A box outside the table.
    pub(super) boxed: bool,
    /// Something unread may belong to what it adds up.
    pub(super) doubtful: bool,
}

/// What is known of the rows of a declaration.
#[derive(Debug, Default, Clone)]
pub(super) struct Layout {
    /// The rows of each page or sheet; lines of slips count as rows here.
    pub(super) leaves: Vec<Range<usize>>,
    /// The rows of each table.
    pub(super) grids: Vec<Range<usize>>,
    /// Leaves are printed pages; sheets and text files have none.
    pub(super) pages: bool,
    /// Rows are people or months with columns the vocabulary knows.
    pub(super) known: bool,
}

/// Decides the scope of every total of a declaration.
#[must_use]
pub(super) fn resolve(pending: Vec<Pending>, layout: &Layout) -> Vec<Total> {
    let all = pending.clone();
    let mut resolved: Vec<Total> = pending
        .into_iter()
        .map(|it| {
            let (scope, covers, sure) = scope(&it, &all, layout);
            Total {
                scope,
                location: it.location,
                label: it.label,
                fields: it.fields,
                certain: sure && !it.doubtful && !covers.is_empty(),
                covers,
                of_lines: it.of_lines,
            }
        })
        .collect();
    doubt_categories(&mut resolved);
    doubt_rivals(&mut resolved, &all);
    resolved
}

fn scope(it: &Pending, all: &[Pending], layout: &Layout) -> (Scope, Range<usize>, bool) {
    let end = layout.leaves.last().map_or(0, |it| it.end);
    let page = layout.leaves.get(it.leaf).cloned().unwrap_or(0..end);
    let base = base(it, all, layout);
    match it.kind {
        Some(TotalKind::Page) if layout.pages => (Scope::Page, page, true),
        Some(TotalKind::Page) => {
            // Without pages, a page begins where the one before was summed up.
            let before = previous(it, all, TotalKind::Page).unwrap_or(base);
            let top = it.after <= before;
            (Scope::Page, before..it.after.max(before), !top)
        }
        Some(TotalKind::Cumulative) => {
            let covers = base..if layout.pages { page.end } else { it.after };
            (Scope::Cumulative, covers, true)
        }
        Some(TotalKind::Carried) => {
            let covers = base..if layout.pages { page.start } else { it.after };
            (Scope::Carried, covers, true)
        }
        Some(TotalKind::Group) => {
            let before = previous(it, all, TotalKind::Group).unwrap_or(base);
            (Scope::Group, before..it.after.max(before), layout.known)
        }
        Some(TotalKind::Grand) => grand(it, layout, base, end),
        Some(TotalKind::Bare) => bare(it, all, layout, base, end, page),
        None => unlabelled(it, all, layout, base, end),
    }
}

/// A total of all: of the declaration, or of its own table where others follow.
fn grand(it: &Pending, layout: &Layout, base: usize, end: usize) -> (Scope, Range<usize>, bool) {
    if it.boxed || it.after >= end {
        return (Scope::Grand, base..end, true);
    }
    let own = it.grid.and_then(|grid| layout.grids.get(grid));
    let closes = own.is_some_and(|it_grid| it_grid.end == it.after) && !layout.pages;
    (Scope::Grand, base..it.after, closes)
}

/// `TOTAL` alone says its scope by its place.
fn bare(
    it: &Pending,
    all: &[Pending],
    layout: &Layout,
    base: usize,
    end: usize,
    page: Range<usize>,
) -> (Scope, Range<usize>, bool) {
    let pages = layout.leaves.iter().filter(|it| !it.is_empty()).count();
    let same = |other: &&Pending| other.of_lines == it.of_lines && !other.boxed;
    let bare = |other: &&Pending| same(other) && other.kind == Some(TotalKind::Bare);
    let own = it.grid.and_then(|grid| layout.grids.get(grid)).cloned().unwrap_or(base..end);
    if it.boxed {
        return (Scope::Grand, base..end, pages <= 1 || it.after >= end);
    }
    if pages <= 1 || !layout.pages {
        let closes = it.after >= own.end;
        let earlier =
            all.iter().filter(bare).any(|other| other.grid == it.grid && other.after < it.after);
        // Each of several tables closed by a total of its own: none of them is of all.
        let parts = all.iter().filter(bare).any(|other| {
            let grid = other.grid.and_then(|grid| layout.grids.get(grid));
            other.grid != it.grid
                && grid.is_some_and(|grid| !grid.is_empty() && grid.end == other.after)
        });
        if closes && !earlier && parts && !own.is_empty() {
            return (Scope::Group, own.start..it.after, true);
        }
        return match (closes, earlier) {
            // The only one, below the last row; sums of groups above it change nothing.
            (true, false) => (Scope::Grand, base.max(own.start.min(it.after))..it.after, true),
            (true, true) => {
                let before = previous(it, all, TotalKind::Bare).unwrap_or(base);
                // A second one with no rows since the first sums up all.
                if before >= it.after {
                    (Scope::Grand, base..it.after, false)
                } else {
                    (Scope::Group, before..it.after, false)
                }
            }
            (false, _) => {
                let before = previous(it, all, TotalKind::Bare).unwrap_or(base);
                (Scope::Group, before..it.after.max(before), false)
            }
        };
    }
    let elsewhere = all.iter().filter(bare).any(|other| other.leaf != it.leaf);
    let explained = all.iter().filter(same).any(|other| {
        other.leaf == it.leaf
            && matches!(
                other.kind,
                Some(TotalKind::Cumulative | TotalKind::Grand | TotalKind::Carried)
            )
    });
    let page_total = all
        .iter()
        .filter(same)
        .any(|other| other.leaf == it.leaf && other.kind == Some(TotalKind::Page));
    if page_total || (!elsewhere && it.after >= end) {
        // Beside a page total, or only at the very end.
        return (Scope::Grand, base..it.after, it.after >= end);
    }
    (Scope::Page, page, explained)
}

/// Boxes of sums without a word on what they sum up.
fn unlabelled(
    it: &Pending,
    all: &[Pending],
    layout: &Layout,
    base: usize,
    end: usize,
) -> (Scope, Range<usize>, bool) {
    let pages = layout.leaves.iter().filter(|it| !it.is_empty()).count();
    let elsewhere =
        all.iter().any(|other| other.boxed && other.kind.is_none() && other.leaf != it.leaf);
    if !it.boxed {
        return (Scope::Grand, base..it.after, false);
    }
    // Amid the rows it may be what was carried over, set below a heading that is printed again.
    let apart = it.after == 0 || it.after >= end;
    (Scope::Grand, base..end, pages <= 1 || !elsewhere && apart)
}

/// Where the rows begin that this total can reach back to: below the last table that was closed
/// by a total of its own.
fn base(it: &Pending, all: &[Pending], layout: &Layout) -> usize {
    let Some(grid) = it.grid else { return 0 };
    if layout.pages {
        return 0;
    }
    let closed = |number: usize| {
        let end = layout.grids.get(number).map(|it| it.end);
        all.iter().any(|other| {
            other.grid == Some(number)
                && other.of_lines == it.of_lines
                && matches!(other.kind, Some(TotalKind::Grand | TotalKind::Bare))
                && Some(other.after) == end
        })
    };
    (0..grid)
        .rev()
        .find(|number| closed(*number))
        .and_then(|it| layout.grids.get(it))
        .map_or(0, |it| it.end)
}

/// The row up to which the total of this kind before this one reaches.
fn previous(it: &Pending, all: &[Pending], kind: TotalKind) -> Option<usize> {
    all.iter()
        .filter(|other| {
            other.kind == Some(kind)
                && other.of_lines == it.of_lines
                && other.boxed == it.boxed
                && other.location != it.location
                && (other.after < it.after
                    || (other.after == it.after && other.location < it.location))
        })
        .map(|other| other.after)
        .max()
}

/// Sums by category at the foot of a table have no rows of their own: then none of them is sure.
fn doubt_categories(totals: &mut [Total]) {
    let groups = || totals.iter().filter(|it| it.scope == Scope::Group);
    // A group of all rows is no group: the words after `Total` may name some of them.
    let all = |it: &Total| {
        it.covers.start == 0
            && totals.iter().any(|other| {
                other.of_lines == it.of_lines
                    && other.scope != Scope::Group
                    && other.covers == it.covers
            })
    };
    if groups().any(|it| it.covers.is_empty() || all(it)) {
        for total in totals.iter_mut().filter(|it| it.scope == Scope::Group) {
            total.certain = false;
        }
    }
}

/// Two lines below a page's rows that both pass for its total, with other figures: one of them is
/// of something else, and nobody knows which.
fn doubt_rivals(totals: &mut [Total], pending: &[Pending]) {
    let pages: Vec<usize> = (0..totals.len())
        .filter(|it| totals[*it].scope == Scope::Page && !pending[*it].boxed)
        .collect();
    let rival = |a: usize, b: usize| {
        let (one, other) = (&totals[a], &totals[b]);
        a != b
            && one.covers == other.covers
            && one.of_lines == other.of_lines
            && pending[a].leaf == pending[b].leaf
            && one.fields.amounts().any(|(name, it)| {
                let rival = other.fields.read_amount(name);
                rival.is_some_and(|rival| rival.value.value != it.value.value)
            })
    };
    let doubted: Vec<usize> =
        pages.iter().copied().filter(|a| pages.iter().any(|b| rival(*a, *b))).collect();
    for at in doubted {
        totals[at].certain = false;
    }
}

/// A total printed twice with the same figures is one total: what the second adds, a number of
/// people beside the sums, belongs to the first.
#[must_use]
pub(super) fn without_repetitions(totals: Vec<Total>) -> Vec<Total> {
    let mut kept: Vec<Total> = Vec::new();
    for total in totals {
        let first = kept.iter_mut().find(|it| {
            it.scope == total.scope
                && it.covers == total.covers
                && it.of_lines == total.of_lines
                && repeats(&it.fields, &total.fields)
        });
        match first {
            Some(first) => {
                for (name, value) in total.fields.iter() {
                    first.fields.set(name, value.clone());
                }
            }
            None => kept.push(total),
        }
    }
    kept
}

/// Whether two lines share sums, and agree on each of them.
fn repeats(a: &Fields, b: &Fields) -> bool {
    let mut shared = b.iter().filter_map(|(name, value)| Some((a.get(name)?, value))).peekable();
    shared.peek().is_some()
        && shared.all(|(a, b)| match (a, b) {
            (Value::Amount(Field::Read(a)), Value::Amount(Field::Read(b))) => {
                a.value.value == b.value.value && a.is_certain() && b.is_certain()
            }
            _ => false,
        })
}

/// Whether a field is a sum of rows where it stands in a box.
#[must_use]
pub(super) fn is_sum(name: Name) -> bool {
    matches!(
        name,
        Name::Days
            | Name::Hours
            | Name::Gross
            | Name::Taxable
            | Name::Deductions
            | Name::Capped
            | Name::Net
            | Name::IncomeTax
            | Name::Month1
            | Name::Month2
            | Name::Month3
            | Name::Total
            | Name::AfPayable
            | Name::AfDeducted
            | Name::AfNet
            | Name::AfRefunded
            | Name::Headcount
            | Name::BasePay
            | Name::EmployerAmount
    )
}
