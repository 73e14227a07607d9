//! Texts that the edge between two pages of one sheet cuts: they are drawn on both, here and there out of sight.
//!
//! How far apart they are drawn is how far the pages lie apart on the sheet.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::extract::pdf::{
    fonts::Meaning,
    geometry::Direction,
    page::{Glyph, PageContent},
};

/// What one operator drew.
#[derive(Debug)]
pub(super) struct Run {
    /// Its glyphs in the page's list.
    pub(super) from: usize,
    pub(super) to: usize,
    text: u64,
    length: usize,
    left: f32,
    right: f32,
    baseline: f32,
    /// Some of it nobody sees.
    cut: bool,
    /// Some of it is seen.
    seen: bool,
}

/// The texts of a page, by what they say.
#[derive(Debug, Default)]
pub(super) struct Runs {
    pub(super) all: Vec<Run>,
    by_text: HashMap<u64, Vec<usize>>,
    /// Texts hang over an edge of the page.
    hang: bool,
}

/// How far two texts may be moved against each other and still be one.
const SLACK: f32 = 0.6;

impl Runs {
    /// The texts of a page where some may hang over its edge; of others nothing is asked.
    pub(super) fn of_hanging(page: &PageContent) -> Runs {
        let hangs = |it: &Glyph| it.hidden || it.rect.left < 0.0 || it.rect.right > page.width;
        let any = page.glyphs.iter().any(|it| hangs(it) && !it.is_space());
        if any { Runs::of(page) } else { Runs::default() }
    }

    pub(super) fn of(page: &PageContent) -> Runs {
        let mut runs = Runs::default();
        let glyphs = &page.glyphs;
        let mut from = 0;
        while from < glyphs.len() {
            let mut to = from + 1;
            while to < glyphs.len() && glyphs[to].shown_by == glyphs[from].shown_by {
                to += 1;
            }
            runs.add(&glyphs[from..to], from);
            from = to;
        }
        runs.hang = runs.all.iter().any(|it| it.left < 0.0 || it.right > page.width || it.cut);
        runs
    }

    fn add(&mut self, glyphs: &[Glyph], from: usize) {
        let mut inked = glyphs.iter().filter(|it| !it.is_space()).peekable();
        let Some(first) = inked.peek().filter(|it| it.direction == Direction::Right) else {
            return;
        };
        let baseline = first.baseline;
        let mut hasher = DefaultHasher::new();
        let (mut left, mut right, mut length) = (f32::INFINITY, f32::NEG_INFINITY, 0);
        let (mut cut, mut seen) = (false, false);
        for glyph in inked {
            match &glyph.meaning {
                Meaning::Char(c) | Meaning::Perhaps(c) => c.hash(&mut hasher),
                Meaning::Letters(text) => text.hash(&mut hasher),
                Meaning::Unmapped => '\u{fffd}'.hash(&mut hasher),
            }
            (left, right) = (left.min(glyph.rect.left), right.max(glyph.rect.right));
            length += 1;
            cut |= glyph.hidden;
            seen |= !glyph.hidden;
        }
        let text = hasher.finish();
        self.by_text.entry(text).or_default().push(self.all.len());
        let to = from + glyphs.len();
        self.all.push(Run { from, to, text, length, left, right, baseline, cut, seen });
    }

    /// The runs of `self` that `other` shows as well, `shift` further to the right: which is which.
    pub(super) fn pairs(&self, other: &Runs, shift: f32) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        for (own, run) in self.all.iter().enumerate() {
            let found =
                other.like(run).find(|&it| (run.left - other.all[it].left - shift).abs() <= SLACK);
            pairs.extend(found.map(|it| (own, it)));
        }
        pairs
    }

    fn like<'r>(&'r self, run: &'r Run) -> impl Iterator<Item = usize> + 'r {
        let alike = self.by_text.get(&run.text).into_iter().flatten().copied();
        alike.filter(|&it| {
            let it = &self.all[it];
            it.length == run.length && (it.baseline - run.baseline).abs() <= 0.3
        })
    }
}

/// A page beside another, as the texts prove that both draw.
#[derive(Debug)]
pub(super) struct Beside {
    /// How far to the right it lies.
    pub(super) shift: f32,
    pub(super) texts: usize,
}

/// Whether `right` lies at the right of `left` on one sheet.
pub(super) fn beside(left: &Runs, right: &Runs, width: f32) -> Option<Beside> {
    if !(left.hang && right.hang) {
        return None;
    }
    let mut shifts: Vec<(f32, usize)> = Vec::new();
    for run in left.all.iter().filter(|it| it.length >= 2) {
        for it in right.like(run).map(|it| &right.all[it]) {
            let shift = run.left - it.left;
            if (run.cut || it.cut) && shift > 0.3 * width && shift < 1.1 * width {
                shifts.push((shift, run.length));
            }
        }
    }
    shifts.sort_by(|a, b| a.0.total_cmp(&b.0));
    // The place that most texts agree on.
    let bundle = |from: usize| {
        let end = shifts.partition_point(|it| it.0 <= shifts[from].0 + SLACK);
        &shifts[from..end]
    };
    let best = (0..shifts.len()).max_by_key(|&it| (bundle(it).len(), shifts.len() - it))?;
    let best = bundle(best);
    let shift = best[best.len() / 2].0;
    if best.len() < 2 && best.iter().all(|it| it.1 < 10) {
        return None;
    }
    // What is seen in full on both pages is no text of one place, and what hangs into the right page from the
    // left begins there.
    let pairs = left.pairs(right, shift);
    let whole = |it: &Run| it.seen && !it.cut;
    let doubled =
        pairs.iter().filter(|it| whole(&left.all[it.0]) && whole(&right.all[it.1])).count();
    let hanging = right.all.iter().filter(|it| it.left < -1.0 && it.left + shift < width).count();
    let explained = pairs.iter().filter(|it| right.all[it.1].left < -1.0).count();
    let one_sheet = doubled * 10 <= pairs.len() && explained * 10 >= hanging * 7;
    one_sheet.then_some(Beside { shift, texts: pairs.len() })
}
