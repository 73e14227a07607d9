//! Boxes in a row, as web pages set them: a label and its value in each, over two lines that begin at
//! one edge, with hardly more than a space between a box and the next.

use super::{
    columns,
    geometry::Rect,
    regions::Candidate,
    tables::{Draft, RawTable},
    words::{Kind, TextLine, Word},
};

/// Edges that two lines share by chance are fewer.
const FEWEST: usize = 3;
/// Lines of more words are text, and every pair of theirs would take long to try.
const MOST: usize = 200;
const SAME: f32 = 0.6;

/// The rows of boxes of a page, each with the first of its two lines.
pub(super) fn find(all: &[Candidate]) -> Vec<(RawTable, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at + 1 < all.len() {
        match row(all, at) {
            Some(table) => {
                found.push((table, at));
                at += 2;
            }
            None => at += 1,
        }
    }
    found
}

fn row(all: &[Candidate], at: usize) -> Option<RawTable> {
    let (upper, lower) = (&all[at].line, &all[at + 1].line);
    let words = FEWEST..=MOST;
    if !words.contains(&upper.words.len()) || !words.contains(&lower.words.len()) {
        return None;
    }
    let edges = edges(upper, lower)?;
    // Where a third line goes on at the same edges they are those of a list.
    let goes_on = |it: &TextLine, from: f32| {
        let shared = it.words.iter().filter(|it| is_at(&edges, it)).count();
        (it.baseline - from).abs() < 3.0 * it.size && shared * 2 >= edges.len()
    };
    let below = all.get(at + 2).is_some_and(|it| goes_on(&it.line, lower.baseline));
    let above = at > 0 && goes_on(&all[at - 1].line, upper.baseline);
    if below || above {
        return None;
    }
    let (labels, values) = (pieces(upper, &edges), pieces(lower, &edges));
    let closed =
        |it: &[Word]| it.iter().any(|it| it.visual.ends_with(':') && it.kind != Kind::Number);
    let closed_above = labels.iter().filter(|it| closed(it)).count();
    let closed_any =
        labels.iter().zip(&values).filter(|(label, value)| closed(label) || closed(value)).count();
    // Lines of labels that each have their value beside them stand for themselves.
    let closed_below = values.iter().filter(|it| closed(it)).count();
    let wrapped = closed_above > 0 && closed_below * 2 < edges.len();
    let rows = if wrapped && closed_any * 4 >= edges.len() * 3 {
        let both = labels
            .into_iter()
            .zip(values)
            .map(|(label, value)| Draft::of_lines(vec![label, value]));
        vec![both.collect()]
    } else if closed_any == 0 && are_captions(&labels, &values) {
        let cells = |it: Vec<Vec<Word>>| it.into_iter().map(Draft::of).collect();
        vec![cells(labels), cells(values)]
    } else {
        return None;
    };
    let rect: Rect = upper.rect.union(lower.rect);
    Some(RawTable { rect, rows })
}

/// Where both lines begin a word, and one of them leaves more than a space before it.
fn edges(upper: &TextLine, lower: &TextLine) -> Option<Vec<f32>> {
    let step = lower.baseline - upper.baseline;
    let size = upper.size.max(lower.size);
    if step > 1.9 * size || step < 0.6 * size {
        return None;
    }
    let gap = |line: &TextLine, at: usize| match at.checked_sub(1) {
        Some(before) => {
            let (before, word) = (&line.words[before], &line.words[at]);
            word.rect.left - before.rect.right > 1.5 * before.space.max(word.space)
        }
        None => true,
    };
    let mut edges = Vec::new();
    for (number, word) in lower.words.iter().enumerate() {
        let level = |it: &Word| (it.rect.left - word.rect.left).abs() <= SAME;
        let Some(over) = upper.words.iter().position(level) else { continue };
        if gap(upper, over) || gap(lower, number) {
            edges.push(word.rect.left);
        }
    }
    let first = upper.rect.left.min(lower.rect.left);
    (edges.len() >= FEWEST && (edges[0] - first).abs() <= SAME).then_some(edges)
}

fn is_at(edges: &[f32], word: &Word) -> bool {
    edges.iter().any(|it| (it - word.rect.left).abs() <= SAME)
}

/// The words of a line from each edge to the next.
fn pieces(line: &TextLine, edges: &[f32]) -> Vec<Vec<Word>> {
    let mut pieces: Vec<Vec<Word>> = vec![Vec::new(); edges.len()];
    for word in &line.words {
        let at = edges.partition_point(|it| *it <= word.rect.left + SAME).saturating_sub(1);
        pieces[at].push(word.clone());
    }
    pieces
}

/// Words without figures in small print, each over a value in larger print.
fn are_captions(labels: &[Vec<Word>], values: &[Vec<Word>]) -> bool {
    let size = |it: &[Word]| it.iter().map(|it| it.size).fold(0.0, f32::max);
    let whole = |it: &[Word]| it.windows(2).all(|it| !columns::is_wide(&it[0], &it[1]));
    labels.iter().zip(values).all(|(label, value)| {
        label.iter().all(|it| it.kind != Kind::Number)
            && size(label) < 0.9 * size(value)
            && whole(label)
            && whole(value)
    })
}
