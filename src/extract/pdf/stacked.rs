//! Tables whose rows take two printed lines by design: who on the first, figures on the second.
//!
//! Each of the two lines has columns of its own, and so has the heading of two lines above them.

use super::{
    columns,
    geometry::Rect,
    regions::Candidate,
    ruling::Rulings,
    tables::{self, Draft, RawTable},
    words::{Kind, TextLine},
};

/// Fewer pairs than this are chance.
const MIN_PAIRS: usize = 3;

/// The first table of paired lines in `begin..end`, and the lines it takes.
pub(super) fn find(
    all: &[Candidate],
    (begin, end): (usize, usize),
    rulings: &Rulings,
) -> Option<(RawTable, usize, usize)> {
    let first = (begin + 2..end).find(|&it| is_pair(all, it, end))?;
    let pairs = (first..end).step_by(2).take_while(|&it| is_pair(all, it, end)).count();
    let last = first + 2 * pairs;
    if pairs < MIN_PAIRS || !stands_in_pairs(&all[first..last]) {
        return None;
    }
    let headings = [&all[first - 2], &all[first - 1]];
    if headings.iter().any(|it| it.atoms.len() < 2 || it.line.words.iter().any(has_digit)) {
        return None;
    }
    let lines = |of: usize| -> Vec<&TextLine> {
        (first - 2 + of..last).step_by(2).map(|it| &all[it].line).collect()
    };
    let borders_of =
        |of: usize| columns::borders(&lines(of), f32::NEG_INFINITY, f32::INFINITY, &rulings.drawn);
    let (who, figures) = (borders_of(0), borders_of(1));
    if who.is_empty() || figures.is_empty() {
        return None;
    }
    let mut rows: Vec<Vec<Option<Draft>>> = Vec::with_capacity(pairs + 2);
    for pair in all[first - 2..last].chunks_exact(2) {
        let mut row = tables::cells(&pair[0].line, &who, &rulings.drawn);
        row.extend(tables::cells(&pair[1].line, &figures, &rulings.drawn));
        rows.push(row);
    }
    let mut below = last;
    while below < end && below - last < 3 && is_total(&all[below]) {
        // Its words stand for who, its figures in the columns of the figures.
        let words = all[below].line.words.iter().cloned();
        let (text, numbers): (Vec<_>, Vec<_>) = words.partition(|it| it.kind == Kind::Text);
        let mut row: Vec<Option<Draft>> = vec![None; who.len() + 1];
        row[0] = Draft::of(text);
        let numbers = TextLine::of(numbers)?;
        row.extend(tables::cells(&numbers, &figures, &rulings.drawn));
        rows.push(row);
        below += 1;
    }
    let rect = all[first - 2..below].iter().map(|it| it.line.rect).reduce(Rect::union)?;
    Some((RawTable { rect, rows }, first - 2, below))
}

/// A line of words with a number among them, then a line of nothing but figures.
fn is_pair(all: &[Candidate], at: usize, end: usize) -> bool {
    let (Some(who), Some(figures)) = (all.get(at), all.get(at + 1)) else { return false };
    let step = figures.line.baseline - who.line.baseline;
    at + 1 < end
        && step <= 2.0 * who.line.size
        && who.line.words.iter().any(|it| it.kind == Kind::Text)
        && who.line.words.iter().any(has_digit)
        && who.atoms.len() >= 2
        && figures.atoms.len() >= 2
        && figures.line.words.iter().all(|it| it.kind != Kind::Text)
}

/// Whether the second line is no further from its first than from the next.
fn stands_in_pairs(lines: &[Candidate]) -> bool {
    let step = |pair: &[Candidate]| pair[1].line.baseline - pair[0].line.baseline;
    let inner = lines.chunks_exact(2).map(step).fold(0.0, f32::max);
    let outer = lines[1..].chunks_exact(2).map(step).fold(f32::INFINITY, f32::min);
    inner <= outer + 0.5
}

fn is_total(line: &Candidate) -> bool {
    let numbers = line.atoms.iter().filter(|it| it.number).count();
    numbers >= 2 && line.line.words.iter().any(|it| it.kind == Kind::Text)
}

fn has_digit(word: &super::words::Word) -> bool {
    word.visual.chars().any(char::is_numeric)
}
