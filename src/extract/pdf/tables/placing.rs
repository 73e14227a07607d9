//! The words of a line put into columns: cut where the program lifted its pen, never inside a number.

use super::{Draft, Placed};
use crate::extract::pdf::{
    columns::{self, Atom, Border},
    page::Rule,
    words::{Kind, Shape, TextLine, Word},
};

/// Puts the words of a line into the columns between `borders`.
pub(super) fn place(line: &TextLine, borders: &[Border], uprights: &[Rule]) -> Placed {
    let mut cells: Vec<Option<Draft>> = vec![None; borders.len() + 1];
    let words = cut_at_borders(&line.words, borders);
    for atom in columns::atoms(&words, uprights) {
        for part in parts(&words, &atom, borders) {
            let within = &words[part.from..part.to];
            put(&mut cells, part.column, within, part.certain, part.spans);
        }
    }
    Placed { baseline: line.baseline, size: line.size, cells }
}

struct Part {
    from: usize,
    to: usize,
    column: usize,
    certain: bool,
    spans: bool,
}

/// Words drawn in one piece across a border are cut where the program lifted its pen.
fn cut_at_borders(words: &[Word], borders: &[Border]) -> Vec<Word> {
    let mut cut: Vec<Word> = Vec::with_capacity(words.len());
    for word in words {
        let mut rest = word.clone();
        for border in borders {
            let within = border.x > rest.rect.left + 0.2 * rest.size
                && border.x < rest.rect.right - 0.2 * rest.size;
            if within
                && !rest.seams.is_empty()
                && let Some((before, after)) =
                    if border.drawn { rest.cut_at_wall(border.x) } else { rest.cut_at(border.x) }
            {
                cut.push(before);
                rest = after;
            }
        }
        cut.push(rest);
    }
    cut
}

/// The column of an atom; of its words one by one, where it reaches over several.
fn parts(words: &[Word], atom: &Atom, borders: &[Border]) -> Vec<Part> {
    let within = &words[atom.from..atom.to];
    let slack = 0.15 * within[0].size;
    let first = column_of(borders, atom.left + slack);
    let last = column_of(borders, atom.right - slack);
    if first >= last {
        let column = column_of(borders, f32::midpoint(atom.left, atom.right));
        return vec![Part { from: atom.from, to: atom.to, column, certain: true, spans: false }];
    }
    if let [word] = within
        && word.shape == Shape::Comb
    {
        return vec![Part {
            from: atom.from,
            to: atom.to,
            column: first,
            certain: true,
            spans: false,
        }];
    }
    let whole = within.windows(2).all(|pair| columns::one_stroke(&pair[0], &pair[1]));
    if whole && borders[first..last].iter().any(|it| it.drawn) {
        // A phrase too long for its cell belongs where most of it stands.
        let (column, clear) = best_column(borders, atom.left, atom.right);
        return vec![Part { from: atom.from, to: atom.to, column, certain: clear, spans: !clear }];
    }
    if let Some(parts) = by_strokes(words, atom, borders) {
        return parts;
    }
    let gaps = within.windows(2).map(|it| it[1].rect.left - it[0].rect.right);
    let usual = gaps.fold(1.1 * within[0].space, f32::min).max(0.8 * within[0].space);
    let mut parts: Vec<Part> = Vec::new();
    for at in atom.from..atom.to {
        let word = &words[at];
        let (mut column, clear) = best_column(borders, word.rect.left, word.rect.right);
        let numeric = word.kind == Kind::Number;
        let previous = at.checked_sub(1).filter(|it| *it >= atom.from).map(|it| &words[it]);
        if let (Some(part), Some(previous)) = (parts.last_mut(), previous) {
            let between = &borders[part.column.min(column)..column.max(part.column)];
            let inside =
                |it: &Border| it.x >= previous.rect.right - 0.6 && it.x <= word.rect.left + 0.6;
            let parts_them = |it: &Border| it.drawn || (it.sharp && inside(it));
            let drawn = between.iter().any(|it| it.drawn && inside(it));
            if columns::is_sign_of(previous, word) && part.to - part.from == 1 && !drawn {
                (part.column, part.to) = (column, at + 1);
                (part.certain, part.spans) = (clear, !clear);
                continue;
            }
            // Headings beside each other leave more room than the words of either.
            let gap = word.rect.left - previous.rect.right;
            let apart = gap > 1.3 * usual && between.iter().any(inside);
            let crosses_rule = apart || between.iter().any(parts_them);
            let phrase = !numeric
                && previous.kind != Kind::Number
                && word.rect.left - previous.rect.right <= 1.4 * word.space.max(previous.space);
            if column == part.column || (phrase && !crosses_rule) {
                part.spans |= column != part.column || !clear;
                part.to = at + 1;
                continue;
            }
            column = column.max(part.column);
        }
        // A number that lies in two columns alike could be either's; a label merely reaches over.
        parts.push(Part {
            from: at,
            to: at + 1,
            column,
            certain: clear || !numeric,
            spans: !clear,
        });
    }
    parts
}

/// Headings that stand close, where the program drew each in one stroke and each lies clearly over a column.
fn by_strokes(words: &[Word], atom: &Atom, borders: &[Border]) -> Option<Vec<Part>> {
    let mut parts: Vec<Part> = Vec::new();
    for at in atom.from..atom.to {
        let goes_on = |before: &Word, word: &Word| {
            let rate = word.kind != Kind::Text && before.kind == Kind::Text;
            columns::one_stroke(before, word)
                || (rate || word.visual == "%") && before.drawn_by.1 == word.drawn_by.0
        };
        match parts.last_mut() {
            Some(part) if goes_on(&words[at - 1], &words[at]) => part.to = at + 1,
            // A figure that its own operator draws is an entry, no heading.
            _ if words[at].kind != Kind::Text => return None,
            _ => parts.push(Part { from: at, to: at + 1, column: 0, certain: true, spans: false }),
        }
    }
    let phrases = parts.iter().any(|it| it.to - it.from >= 2);
    // `Cotisation personnelle 13,07 %` is one heading, its rate no entry of the next column.
    let rated = words[atom.to - 1].visual.ends_with('%');
    if parts.len() < 2 && !rated || !phrases {
        return None;
    }
    for part in &mut parts {
        let (left, right) = (words[part.from].rect.left, words[part.to - 1].rect.right);
        let (column, clear) = best_column(borders, left, right);
        if !clear {
            return None;
        }
        part.column = column;
    }
    parts.windows(2).all(|it| it[0].column < it[1].column).then_some(parts)
}

/// The column that holds most of a stretch, and whether it holds it clearly.
fn best_column(borders: &[Border], left: f32, right: f32) -> (usize, bool) {
    let (first, last) = (column_of(borders, left), column_of(borders, right));
    let share = |column: usize| {
        let from = column.checked_sub(1).map_or(f32::NEG_INFINITY, |it| borders[it].x);
        let to = borders.get(column).map_or(f32::INFINITY, |it| it.x);
        right.min(to) - left.max(from)
    };
    let best = (first..=last).max_by(|a, b| share(*a).total_cmp(&share(*b))).unwrap_or(first);
    (best, share(best) >= 0.6 * (right - left))
}

fn column_of(borders: &[Border], x: f32) -> usize {
    borders.partition_point(|it| it.x < x)
}

fn put(cells: &mut [Option<Draft>], column: usize, words: &[Word], certain: bool, spans: bool) {
    let certain = certain && words.iter().all(|it| it.certain);
    let cell = cells[column].get_or_insert_with(|| Draft {
        lines: vec![Vec::new()],
        certain: true,
        ..Draft::default()
    });
    if let Some(line) = cell.lines.last_mut() {
        line.extend_from_slice(words);
    }
    cell.certain &= certain;
    cell.spans |= spans;
}
