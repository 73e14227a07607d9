//! Columns from alignment: where lines of text leave the same strips of paper white.

mod bare;
mod edges;
mod kinds;

use super::page::Rule;
use super::words::{Kind, TextLine, Word, divided};
use edges::edges;

pub(super) use kinds::is_date;

/// Where two columns meet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Border {
    pub(super) x: f32,
    /// A rule stands there; it is not argued with.
    pub(super) drawn: bool,
    /// Words begin or end exactly there, line after line, so that a gap no wider than a space parts columns.
    pub(super) sharp: bool,
}

/// A stretch of words that belongs into one cell, as far as gaps can tell.
#[derive(Debug, Clone)]
pub(super) struct Atom {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) number: bool,
}

/// Whether the gap between two words is wider than a gap inside a phrase.
pub(super) fn is_wide(before: &Word, after: &Word) -> bool {
    let gap = after.rect.left - before.rect.right;
    let size = before.size.max(after.size);
    gap > (1.9 * before.space.max(after.space)).max(0.6 * size)
}

/// Cuts a line into atoms: at wide gaps, at rules, and between numbers that cannot be one.
pub(super) fn atoms(words: &[Word], uprights: &[Rule]) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let by_stroke = kinds::stands_in_strokes(words);
    for (at, word) in words.iter().enumerate() {
        let cut = at == 0 || {
            let before = &words[at - 1];
            let gap = after_gap(before, word);
            is_wide(before, word)
                || kinds::ends_amount(&words[..at]) && word.kind == Kind::Number
                || kinds::is_other_print(before, word)
                || by_stroke && kinds::is_other_stroke(before, word)
                || numbers_apart(before, word, gap)
                || ruled_apart(before, word, uprights)
                || runs_over(&words[..at], word, uprights)
        };
        match atoms.last_mut() {
            Some(last) if !cut => {
                last.to = at + 1;
                last.right = last.right.max(word.rect.right);
                // `6 000,00 MAD` is a number.
                last.number &= word.kind != Kind::Text || kinds::is_currency(&word.visual);
            }
            _ => atoms.push(Atom {
                from: at,
                to: at + 1,
                left: word.rect.left,
                right: word.rect.right,
                number: word.kind == Kind::Number,
            }),
        }
    }
    atoms
}

/// Whether a rule parts two words; a phrase drawn in one stroke runs on over the edge of its cell.
pub(super) fn ruled_apart(before: &Word, after: &Word, uprights: &[Rule]) -> bool {
    let y = after.baseline - 0.3 * after.size;
    !one_stroke(before, after) && divided(uprights, before.rect.right, after.rect.left, y)
}

/// Whether a phrase too long for its cell runs over a wall: a figure of the next cell is not its end.
fn runs_over(before: &[Word], after: &Word, uprights: &[Rule]) -> bool {
    let Some(last) = before.last().filter(|it| it.kind == Kind::Text) else { return false };
    if after.kind != Kind::Number
        || last.drawn_by.1 == after.drawn_by.0
        || last.drawn_by.0 == after.drawn_by.1
    {
        return false;
    }
    let phrase = before.windows(2).rev().take_while(|it| one_stroke(&it[0], &it[1])).count();
    let left = before[before.len() - 1 - phrase].rect.left + 0.5 * last.size;
    divided(uprights, left, after.rect.left, after.baseline - 0.3 * after.size)
}

/// Whether one operator drew both words with no more than a space between them.
pub(super) fn one_stroke(before: &Word, after: &Word) -> bool {
    let gap = after.rect.left - before.rect.right;
    let space = before.space.max(after.space);
    before.kind == Kind::Text
        && after.kind == Kind::Text
        && (before.drawn_by.1 == after.drawn_by.0 || before.drawn_by.0 == after.drawn_by.1)
        && gap <= 1.4 * space
}

/// Whether an amount ends before the next number: two figures that stand side by side.
pub(super) fn figures_apart(before: &Word, after: &Word) -> bool {
    before.is_closed_amount() && after.kind == Kind::Number && after_gap(before, after) > 0.0
}

fn after_gap(before: &Word, after: &Word) -> f32 {
    after.rect.left - before.rect.right
}

fn numbers_apart(before: &Word, after: &Word, gap: f32) -> bool {
    // A dash or stars stand for a number in its column.
    let number = |it: &Word| {
        it.kind == Kind::Number
            || it.visual.chars().all(|c| matches!(c, '-' | '–' | '—' | '*' | '.'))
    };
    let numbers = number(before) && number(after) && !is_sign_of(before, after);
    let wider = gap > 1.4 * before.space.max(after.space);
    numbers
        && (wider
            || before.is_closed_amount()
            || after.is_closed_amount()
            || kinds::is_date(before)
            || kinds::is_date(after))
}

/// `- 268,80` in one stroke, a blank between: the sign of the figure.
pub(super) fn is_sign_of(before: &Word, after: &Word) -> bool {
    matches!(&*before.visual, "-" | "–" | "−")
        && after.kind == Kind::Number
        && before.drawn_by.1 == after.drawn_by.0
        && after_gap(before, after) <= 1.4 * before.space.max(after.space)
}

/// Borders between the columns that `lines` share, inside `left..right`.
///
/// Lines with numbers count; headings and sentences are judged by the columns, not the other way round.
pub(super) fn borders(
    lines: &[&TextLine],
    left: f32,
    right: f32,
    uprights: &[Rule],
) -> Vec<Border> {
    let all_atoms: Vec<Vec<Atom>> = lines
        .iter()
        .map(|line| {
            let inside = |it: &Atom| {
                let middle = f32::midpoint(it.left, it.right);
                middle >= left && middle <= right
            };
            atoms(&line.words, uprights).into_iter().filter(inside).collect()
        })
        .collect();
    let is_row = |it: &Vec<Atom>| it.len() >= 2 && it.iter().any(|it| it.number);
    let with_numbers: Vec<&Vec<Atom>> = all_atoms.iter().filter(|it| is_row(it)).collect();
    let core: Vec<&Vec<Atom>> = if with_numbers.len() >= 2 {
        with_numbers
    } else {
        all_atoms.iter().filter(|it| it.len() >= 2).collect()
    };
    if core.is_empty() {
        return Vec::new();
    }
    let size = lines.iter().map(|it| it.size).fold(f32::INFINITY, f32::min).clamp(4.0, 30.0);
    // Atoms already end at gaps that mean something, so any white between them is a border.
    let narrowest = 0.05 * size;
    let allowed = match core.len() {
        0..=3 => 0,
        count => (count / 12).max(1),
    };
    let mut strips = white_strips(&core, left, right, allowed);
    let inner = strips.len();
    if allowed > 0 {
        outer_strips(&core, left, right, allowed, &mut strips);
    }
    // Right or left of the rows a heading may stand alone, or over what few of them hold.
    let few_outside = strips.len() == inner && core.iter().all(|it| is_row(it));
    let (low, high) = extent(&core, if few_outside { allowed } else { 0 });
    let mut headed = headed_strips(&all_atoms, &strips, (low, high));
    let mut borders: Vec<f32> = Vec::new();
    headed.retain(|it| {
        let outer = if it.left > high {
            Some(f32::midpoint(high, it.left))
        } else if it.right < low {
            Some(f32::midpoint(it.right, low))
        } else {
            None
        };
        borders.extend(outer);
        outer.is_none()
    });
    for strip in strips {
        // A column that is filled in few lines stands alone inside a strip that most lines leave white.
        let mut alone: Vec<(f32, f32)> = core
            .iter()
            .flat_map(|atoms| atoms.iter())
            .filter(|it| it.left > strip.0 - 0.5 && it.right < strip.1 + 0.5)
            .chain(headed.iter().copied().filter(|it| within(strip, it)))
            .map(|it| (it.left, it.right))
            .collect();
        alone.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut merged: Vec<(f32, f32)> = Vec::new();
        for (from, to) in alone {
            match merged.last_mut() {
                Some(last) if from <= last.1 + narrowest => last.1 = last.1.max(to),
                _ => merged.push((from, to)),
            }
        }
        let whitest = quietest(&core, strip);
        if merged.is_empty() {
            if strip.1 - strip.0 >= narrowest {
                borders.push(whitest);
            }
            continue;
        }
        let mut edge = strip.0;
        for (from, to) in &merged {
            if from - edge >= narrowest {
                borders.push(quietest(&core, (edge, *from)));
            }
            edge = *to;
        }
        if strip.1 - edge >= narrowest {
            borders.push(quietest(&core, (edge, strip.1)));
        }
    }
    let soft = borders.into_iter().map(|x| Border { x, drawn: false, sharp: false });
    let sharp = edges(lines, left, right).into_iter().chain(kinds::borders(lines, left, right));
    let sharp = sharp.map(|x| Border { x, drawn: false, sharp: true });
    let mut all: Vec<Border> = soft.chain(sharp).collect();
    all.sort_by(|a, b| a.x.total_cmp(&b.x));
    // A heading may stand left of its numbers: only rows say that a column holds something.
    let rows: Vec<&TextLine> =
        lines.iter().zip(&all_atoms).filter(|(_, atoms)| is_row(atoms)).map(|it| *it.0).collect();
    let headings: Vec<&Vec<Atom>> =
        all_atoms.iter().filter(|it| it.len() >= 3 && it.iter().all(|it| !it.number)).collect();
    without_empty_columns(&mut all, if rows.len() >= 2 { &rows } else { lines }, &headings);
    all.dedup_by(|b, a| {
        let same = b.x - a.x < 0.3 * size;
        a.sharp |= same && b.sharp;
        same
    });
    all
}

/// Headings of columns that no row fills: they stand in white strips, and every other column has its own.
fn headed_strips<'a>(
    lines: &'a [Vec<Atom>],
    strips: &[(f32, f32)],
    (left, right): (f32, f32),
) -> Vec<&'a Atom> {
    let heading = |it: &&Vec<Atom>| it.len() >= 3 && it.iter().all(|it| !it.number);
    let mut found = Vec::new();
    for atoms in lines.iter().filter(heading) {
        let beyond = |it: &Atom| left < right && (it.left > right + 0.5 || it.right < left - 0.5);
        // Each column has its heading, and those beside all rows head columns of their own.
        let outer = || atoms.iter().filter(|it| beyond(it));
        if outer().count() > 0 && outer().count() + strips.len() + 1 == atoms.len() {
            found.extend(outer());
            continue;
        }
        let inside = || {
            atoms.iter().filter(|it| beyond(it) || strips.iter().any(|strip| within(*strip, it)))
        };
        if inside().count() + strips.len() + 1 == atoms.len() {
            found.extend(inside());
        }
    }
    found
}

/// Where more than `allowed` lines begin and stop to write.
fn extent(core: &[&Vec<Atom>], allowed: usize) -> (f32, f32) {
    let mut lefts: Vec<f32> = core.iter().filter_map(|it| it.first()).map(|it| it.left).collect();
    let mut rights: Vec<f32> = core.iter().filter_map(|it| it.last()).map(|it| it.right).collect();
    lefts.sort_by(f32::total_cmp);
    rights.sort_by(|a, b| b.total_cmp(a));
    let at = |edges: &[f32]| edges.get(allowed.min(edges.len() - 1)).copied();
    (at(&lefts).unwrap_or(f32::INFINITY), at(&rights).unwrap_or(f32::NEG_INFINITY))
}

fn within(strip: (f32, f32), atom: &Atom) -> bool {
    atom.left > strip.0 + 0.5 && atom.right < strip.1 - 0.5
}

/// Where no word stands between two borders, they are one: the one that fewer words cross stays.
///
/// A column that is empty in every row stays where it has a heading of its own, and its neighbours have theirs.
fn without_empty_columns(borders: &mut Vec<Border>, lines: &[&TextLine], headings: &[&Vec<Atom>]) {
    let words = || lines.iter().flat_map(|it| &it.words);
    let crossings =
        |x: f32| words().filter(|it| it.rect.left < x - 1.0 && it.rect.right > x + 1.0).count();
    let mut at = 1;
    while at < borders.len() {
        let (a, b) = (borders[at - 1], borders[at]);
        let between = |it: &Word| (a.x..b.x).contains(&it.rect.center().0);
        let before = at.checked_sub(2).map_or(f32::NEG_INFINITY, |it| borders[it].x);
        let after = borders.get(at + 1).map_or(f32::INFINITY, |it| it.x);
        let headed = headings.iter().any(|atoms| {
            let within = |from: f32, to: f32| {
                atoms.iter().any(|it| it.left > from - 1.0 && it.right < to + 1.0)
            };
            within(a.x, b.x) && within(before, a.x) && within(b.x, after)
        });
        if let Some(goes) = bare::border(lines, headings, [before, a.x, b.x, after]) {
            borders.remove(at - 1 + goes);
            continue;
        }
        if headed || words().any(between) {
            at += 1;
            continue;
        }
        let (first, second) = (crossings(a.x), crossings(b.x));
        let goes = if first < second || (first == second && b.sharp) { at } else { at - 1 };
        borders.remove(goes);
    }
}

/// Strips between `left` and `right` that at most `allowed` lines write on, margins excluded.
fn white_strips(core: &[&Vec<Atom>], left: f32, right: f32, allowed: usize) -> Vec<(f32, f32)> {
    let mut edges: Vec<(f32, i32)> = Vec::new();
    for atom in core.iter().flat_map(|it| it.iter()) {
        edges.push((atom.left.max(left), 1));
        edges.push((atom.right.min(right), -1));
    }
    // Ends before beginnings at the same place.
    edges.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut strips = Vec::new();
    let (mut depth, mut seen, mut open) = (0_usize, false, None);
    for (x, step) in edges {
        depth = if step > 0 { depth + 1 } else { depth.saturating_sub(1) };
        if depth > allowed {
            if let Some(from) = open.take()
                && x > from
            {
                strips.push((from, x));
            }
            seen = true;
        } else if seen && open.is_none() {
            open = Some(x);
        }
    }
    strips
}

/// Beside all columns that several lines fill, one line may fill a further one: the white before it parts
/// it from them, where no line writes on it.
fn outer_strips(
    core: &[&Vec<Atom>],
    left: f32,
    right: f32,
    allowed: usize,
    strips: &mut Vec<(f32, f32)>,
) {
    let atoms = || core.iter().flat_map(|it| it.iter());
    let filled = |x: f32| atoms().filter(|it| it.left <= x && it.right >= x).count() > allowed;
    let ends = atoms().flat_map(|it| [it.left, it.right]).filter(|it| filled(*it));
    let (low, high) = ends
        .fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
    let outer = |it: &(f32, f32)| {
        let beyond = |atom: &Atom| {
            if it.0 >= high { atom.left >= it.1 } else { atom.right <= it.0 }
        };
        (it.0 >= high || it.1 <= low) && atoms().any(|atom| atom.number && beyond(atom))
    };
    let known = strips.clone();
    let apart = |it: &(f32, f32)| known.iter().all(|other| it.1 <= other.0 || it.0 >= other.1);
    strips.extend(white_strips(core, left, right, 0).into_iter().filter(outer).filter(apart));
    strips.sort_by(|a, b| a.0.total_cmp(&b.0));
}

/// The middle of the widest part of a strip that the fewest lines write on.
fn quietest(core: &[&Vec<Atom>], strip: (f32, f32)) -> f32 {
    let mut edges = vec![strip.0, strip.1];
    let inside: Vec<&Atom> = core
        .iter()
        .flat_map(|it| it.iter())
        .filter(|it| it.right > strip.0 && it.left < strip.1)
        .collect();
    edges.extend(inside.iter().flat_map(|it| [it.left, it.right]));
    edges.retain(|it| *it >= strip.0 && *it <= strip.1);
    edges.sort_by(f32::total_cmp);
    let mut best = (usize::MAX, 0.0_f32, f32::midpoint(strip.0, strip.1));
    for pair in edges.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        if to - from < 0.05 {
            continue;
        }
        let middle = f32::midpoint(from, to);
        let written = inside.iter().filter(|it| it.left < middle && it.right > middle).count();
        if written < best.0 || (written == best.0 && to - from > best.1) {
            best = (written, to - from, middle);
        }
    }
    best.2
}
