//! Where the columns of a table without a grid meet: told by its fullest lines, by texts that wrap beside
//! them, by figures that few lines hold, and by uprights that run among them.

use super::{Atom, Candidate, full_count};
use crate::extract::pdf::{
    columns::{self, Border},
    ruling::Rulings,
    words::{TextLine, Word},
};

/// The fullest lines of a stretch say where its columns are; where they are too few, all its lines do.
pub(super) fn borders_of(
    all: &[Candidate],
    from: usize,
    to: usize,
    rulings: &Rulings,
) -> Vec<Border> {
    let full = full_count(&all[from..to]);
    let fullest = || all[from..to].iter().filter(|it| it.is_full(full));
    let lines: Vec<&TextLine> = if fullest().count() >= 3 {
        fullest().map(|it| &it.line).collect()
    } else {
        all[from..to].iter().map(|it| &it.line).collect()
    };
    let mut borders = columns::borders(&lines, f32::NEG_INFINITY, f32::INFINITY, &rulings.drawn);
    if fullest().count() >= 3 {
        beside_rows(&all[from..to], full, &mut borders);
        sparse_columns(&all[from..to], full, &mut borders);
    }
    uprights_among(&all[from..to], rulings, &mut borders);
    borders
}

/// An upright that runs beside most lines, and that no word crosses, is a border, however few lines write on
/// one of its sides.
fn uprights_among(lines: &[Candidate], rulings: &Rulings, borders: &mut Vec<Border>) {
    let words = || lines.iter().flat_map(|it| &it.line.words);
    for rule in &rulings.drawn {
        let beside = |it: &&Candidate| {
            let y = it.line.baseline - 0.3 * it.line.size;
            rule.from <= y && y <= rule.to
        };
        let many = lines.iter().filter(beside).count() * 10 >= lines.len() * 6;
        let crossed = words().any(|it| it.rect.left < rule.at && it.rect.right > rule.at);
        let left = words().any(|it| it.rect.right < rule.at);
        let right = words().any(|it| it.rect.left > rule.at);
        // Without a word between them two borders are one.
        let same = |it: &Border| {
            let (low, high) = (it.x.min(rule.at), it.x.max(rule.at));
            !words().any(|it| it.rect.right > low && it.rect.left < high)
        };
        if many && !crossed && left && right && !borders.iter().any(same) {
            borders.push(Border { x: rule.at, drawn: true, sharp: false });
        }
    }
    borders.sort_by(|a, b| a.x.total_cmp(&b.x));
}

/// Texts that wrap in every row never stand on the line of its figures: their column is what those leave white.
fn beside_rows(lines: &[Candidate], full: usize, borders: &mut Vec<Border>) {
    let rows: Vec<&Atom> =
        lines.iter().filter(|it| it.is_full(full)).flat_map(|it| &it.atoms).collect();
    let clear = |it: &&Candidate| {
        let apart = |row: &&&Atom| row.right < it.line.rect.left || row.left > it.line.rect.right;
        it.atoms.len() == 1
            && !it.atoms[0].number
            && rows.iter().filter(|row| !apart(row)).count() <= 1
    };
    let beside: Vec<&Candidate> = lines.iter().filter(clear).collect();
    if beside.len() < 4 {
        return;
    }
    let left = beside.iter().map(|it| it.line.rect.left).fold(f32::INFINITY, f32::min);
    let right = beside.iter().map(|it| it.line.rect.right).fold(f32::NEG_INFINITY, f32::max);
    let middle = f32::midpoint(left, right);
    let before =
        rows.iter().map(|it| it.right).filter(|it| *it < middle).fold(f32::NEG_INFINITY, f32::max);
    let after =
        rows.iter().map(|it| it.left).filter(|it| *it > middle).fold(f32::INFINITY, f32::min);
    for (from, to) in [(before, left), (right, after)] {
        let known = borders.iter().any(|it| it.x >= from.min(to) && it.x <= from.max(to));
        if from.is_finite() && to.is_finite() && to > from && !known {
            borders.push(Border { x: f32::midpoint(from, to), drawn: false, sharp: false });
        }
    }
    borders.sort_by(|a, b| a.x.total_cmp(&b.x));
}

/// Where running text ends that stands beside a table, and whether it stands at its left: lines of many words
/// and no figure alone, mostly without anything of the table beside them, that go on above it and below it.
pub(super) fn running_text(
    all: &[Candidate],
    (from, to): (usize, usize),
    borders: &[Border],
) -> Option<(f32, bool)> {
    const LEAST_LINES: usize = 6;
    const LEAST_WORDS: usize = 5;
    /// Lines looked at above the table and below it, and how many of them must be of the text.
    const NEAR: usize = 8;
    const LEAST_NEAR: usize = 3;
    let [first, .., last] = borders else { return None };
    [(first.x, true), (last.x, false)].into_iter().find(|&(gutter, left)| {
        let own = |it: &&Atom| if left { it.right <= gutter } else { it.left >= gutter };
        let lines = &all[from..to];
        let texts: Vec<&Atom> = lines.iter().flat_map(|it| it.atoms.iter().filter(own)).collect();
        let alone = |it: &&Candidate| it.atoms.len() == 1 && it.atoms.iter().any(|it| own(&it));
        let words: usize = texts.iter().map(|it| it.to - it.from).sum();
        if lines.iter().filter(alone).count() < LEAST_LINES
            || words < LEAST_WORDS * texts.len()
            || texts.iter().any(|it| it.number)
        {
            return false;
        }
        let low = texts.iter().map(|it| it.left).fold(f32::INFINITY, f32::min);
        let high = texts.iter().map(|it| it.right).fold(f32::NEG_INFINITY, f32::max);
        let of_text = |line: &&Candidate| {
            let (size, wide) = (line.line.size, 0.6 * (high - low));
            line.atoms.iter().any(|it| {
                (low - 1.0..=low + 2.0 * size).contains(&it.left)
                    && it.right <= high + size
                    && it.right - it.left >= wide
            })
        };
        let above = all[..from].iter().rev().take(NEAR).filter(of_text).count();
        let below = all[to..].iter().take(NEAR).filter(of_text).count();
        above >= LEAST_NEAR && below >= LEAST_NEAR
    })
}

/// A figure that stands where the fullest lines leave white is in a column of its own: gains beside
/// deductions, which no line holds both of.
fn sparse_columns(lines: &[Candidate], full: usize, borders: &mut Vec<Border>) {
    // The heading of such a column stands over nothing of the fullest rows.
    let row = |it: &&Candidate| it.is_full(full) && it.atoms.iter().any(|it| it.number);
    let rows: Vec<&Atom> = lines.iter().filter(row).flat_map(|it| &it.atoms).collect();
    let clear = |it: &&Atom| rows.iter().all(|row| row.right < it.left || row.left > it.right);
    let few = lines.iter().filter(|it| !it.is_full(full) && it.atoms.len() >= 2);
    let mut sparse: Vec<(f32, f32)> = few
        .flat_map(|line| {
            let amount = |it: &&Atom| {
                it.number && line.line.words[it.from..it.to].iter().any(Word::is_closed_amount)
            };
            line.atoms.iter().filter(amount).filter(clear).map(|it| (it.left, it.right))
        })
        .collect();
    sparse.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut columns: Vec<Sparse> = Vec::new();
    for (left, right) in sparse {
        match columns.last_mut() {
            Some(last) if left <= last.right => last.add(right),
            _ => columns.push(Sparse { left, right, ends: vec![right] }),
        }
    }
    for column in columns {
        let (left, right) = (column.left, column.right);
        let ends = rows.iter().map(|it| it.right).filter(|it| *it < left);
        let before = ends.fold(f32::NEG_INFINITY, f32::max);
        let begins = rows.iter().map(|it| it.left).filter(|it| *it > right);
        let after = begins.fold(f32::INFINITY, f32::min);
        let amid = |it: &Border| it.x > left && it.x < right;
        let own = || column.ends_apart(&rows, borders);
        if !before.is_finite() || !after.is_finite() || !(borders.iter().any(amid) || own()) {
            continue;
        }
        borders.retain(|it| it.drawn || !(it.x > before && it.x < after));
        for x in [f32::midpoint(before, left), f32::midpoint(right, after)] {
            borders.push(Border { x, drawn: false, sharp: false });
        }
    }
    borders.sort_by(|a, b| a.x.total_cmp(&b.x));
}

/// Figures that stand where the fullest lines leave white.
struct Sparse {
    left: f32,
    right: f32,
    ends: Vec<f32>,
}

/// How far apart figures of one column may end.
const IN_LINE: f32 = 1.0;

impl Sparse {
    fn add(&mut self, right: f32) {
        self.right = self.right.max(right);
        self.ends.push(right);
    }

    /// Whether these figures end in one line, and those of the fullest lines between the same borders in
    /// another.
    fn ends_apart(&self, rows: &[&Atom], borders: &[Border]) -> bool {
        let middle = f32::midpoint(self.left, self.right);
        let from = borders.iter().map(|it| it.x).filter(|it| *it < middle);
        let from = from.fold(f32::NEG_INFINITY, f32::max);
        let to = borders.iter().map(|it| it.x).filter(|it| *it > middle);
        let to = to.fold(f32::INFINITY, f32::min);
        let beside: Vec<f32> = rows
            .iter()
            .filter(|it| it.number && (from..to).contains(&f32::midpoint(it.left, it.right)))
            .map(|it| it.right)
            .collect();
        let aligned =
            |ends: &[f32]| ends.len() >= 2 && ends.iter().all(|it| (it - ends[0]).abs() <= IN_LINE);
        aligned(&self.ends) && aligned(&beside)
    }
}
