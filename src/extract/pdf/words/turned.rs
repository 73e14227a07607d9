//! Headings turned upwards over narrow columns: words of another direction that stand over figures.

use super::{Kind, Shape, TextLine, Word};
use crate::extract::pdf::geometry::{Direction, Rect};

/// Fewer headings than this are a stamp or a margin note.
const LEAST: usize = 2;

/// Takes from `turned` the lines that head columns of figures in `lines`, and sets them among these as words.
///
/// `width` and `height` are the page's.
pub(in crate::extract::pdf) fn take_headings(
    lines: &mut Vec<TextLine>,
    turned: &mut Vec<TextLine>,
    direction: Direction,
    (width, height): (f32, f32),
) {
    if turned.len() < LEAST {
        return;
    }
    let boxes: Vec<Rect> =
        turned.iter().map(|it| direction.displayed(it.rect, width, height)).collect();
    let heads = |place: &Rect, size: f32| {
        let figures = lines.iter().filter(|it| it.baseline > place.bottom).flat_map(|it| &it.words);
        let below = |it: &&Word| {
            it.kind == Kind::Number
                && it.rect.left < place.right + 0.5 * size
                && it.rect.right > place.left - 0.5 * size
        };
        figures.filter(below).count() >= 2
    };
    // Between the first and the last word of what stands below.
    let within = |place: &Rect| {
        let below = || lines.iter().filter(|it| it.baseline > place.bottom);
        let left = below().map(|it| it.rect.left).fold(f32::INFINITY, f32::min);
        let right = below().map(|it| it.rect.right).fold(f32::NEG_INFINITY, f32::max);
        place.left >= left && place.right <= right
    };
    let mut over: Vec<usize> =
        (0..turned.len()).filter(|&it| heads(&boxes[it], turned[it].size)).collect();
    over.sort_by(|&a, &b| boxes[a].bottom.total_cmp(&boxes[b].bottom));
    let mut taken: Vec<usize> = Vec::new();
    let mut found: Vec<Vec<Word>> = Vec::new();
    while let Some(&first) = over.first() {
        // Headings of one table stand beside each other.
        let meets = |it: &usize| {
            let shared =
                boxes[*it].bottom.min(boxes[first].bottom) - boxes[*it].top.max(boxes[first].top);
            shared > 0.3 * boxes[*it].height().min(boxes[first].height())
        };
        let (mut band, rest): (Vec<usize>, Vec<usize>) = over.iter().copied().partition(meets);
        if band.len() < LEAST {
            over = rest;
            continue;
        }
        // Beside them stand those over words, and over columns wider than what they hold.
        let beside = |it: &usize| {
            !over.contains(it) && !taken.contains(it) && meets(it) && within(&boxes[*it])
        };
        band.extend((0..turned.len()).filter(beside));
        over = rest;
        found.push(blocks(&band, turned, &boxes, direction));
        taken.extend(band);
    }
    for words in found {
        set(lines, words);
    }
    let mut at = 0;
    turned.retain(|_| {
        at += 1;
        !taken.contains(&(at - 1))
    });
}

/// The lines of a band as words; lines close beside each other are one heading.
fn blocks(band: &[usize], turned: &[TextLine], boxes: &[Rect], direction: Direction) -> Vec<Word> {
    let mut band = band.to_vec();
    band.sort_by(|&a, &b| boxes[a].left.total_cmp(&boxes[b].left));
    let mut blocks: Vec<(Word, f32)> = Vec::new();
    for it in band {
        let (line, place) = (&turned[it], boxes[it]);
        let middle = place.center().0;
        let Some(word) = upright(line, place) else { continue };
        match blocks.last_mut() {
            Some((block, last)) if middle - *last <= 1.45 * line.size => {
                block.visual = match direction {
                    // What runs down the page has its next line at the left.
                    Direction::Down => format!("{} {}", word.visual, block.visual),
                    _ => format!("{} {}", block.visual, word.visual),
                };
                block.rect = block.rect.union(word.rect);
                block.certain &= word.certain;
                *last = middle;
            }
            _ => blocks.push((word, middle)),
        }
    }
    blocks.into_iter().map(|it| it.0).collect()
}

/// A turned line as one word in its place on the page.
fn upright(line: &TextLine, place: Rect) -> Option<Word> {
    let first = line.words.first()?;
    let visual = line.words.iter().map(|it| it.visual.as_str()).collect::<Vec<_>>().join(" ");
    Some(Word {
        kind: super::kind(&visual),
        visual,
        rect: place,
        baseline: place.bottom,
        certain: line.words.iter().all(|it| it.certain),
        seams: Vec::new(),
        shape: Shape::Plain,
        ..first.clone()
    })
}

/// Sets headings on the lowest line of words beside them, or on a line of their own above the figures.
fn set(lines: &mut Vec<TextLine>, mut words: Vec<Word>) {
    let Some(rect) = words.iter().map(|it| it.rect).reduce(Rect::union) else { return };
    let size = words.iter().map(|it| it.size).fold(0.0, f32::max);
    let beside = |it: &TextLine| {
        it.baseline > rect.top
            && it.baseline < rect.bottom + 0.5 * size
            && it.words.iter().all(|it| it.kind != Kind::Number)
    };
    let found = (0..lines.len())
        .filter(|&it| beside(&lines[it]))
        .max_by(|&a, &b| lines[a].baseline.total_cmp(&lines[b].baseline));
    let baseline = found.map_or(rect.bottom, |it| lines[it].baseline);
    for word in &mut words {
        word.baseline = baseline;
        // The line of headings lies where its upright words do, or at the foot of the turned ones.
        word.rect.top = word.rect.top.max(baseline - size);
        word.rect.bottom = baseline + 0.2 * size;
    }
    if let Some(at) = found {
        words.append(&mut lines[at].words);
        lines.remove(at);
    }
    words.sort_by(|a, b| a.rect.left.total_cmp(&b.rect.left));
    lines.extend(TextLine::of(words));
    lines.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
}
