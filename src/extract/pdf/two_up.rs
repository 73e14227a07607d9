//! Two documents on one sheet, side by side: the same labels stand twice on the same lines, equally far
//! apart, and nothing reaches over the white between them.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    bidi,
    columns::is_date,
    words::{Kind, TextLine, Word},
};
use crate::evidence::is_letter;

/// Lines on which labels stand twice, and how many of them above all rows of figures.
const LEAST_LINES: usize = 4;
const LEAST_ABOVE: usize = 2;

/// Where the right one of two documents begins.
pub(super) fn gutter(lines: &[TextLine]) -> Option<f32> {
    let first_row = lines
        .iter()
        .filter(|it| it.words.iter().filter(|it| is_figure(it)).count() >= 6)
        .map(|it| it.baseline)
        .fold(f32::INFINITY, f32::min);
    // The lines of each distance at which words are repeated, and where the second one begins.
    let mut shifts: BTreeMap<i32, (BTreeSet<usize>, f32)> = BTreeMap::new();
    for (number, line) in lines.iter().enumerate() {
        for (at, first) in line.words.iter().enumerate() {
            // The currency after each figure of a row is no label.
            // It stands to the left of its figure in Arabic.
            let figure = |it: Option<&Word>| it.is_some_and(|it| it.kind == Kind::Number);
            let unit = figure(at.checked_sub(1).and_then(|it| line.words.get(it)))
                || bidi::has_rtl(&first.visual) && figure(line.words.get(at + 1));
            if unit || first.visual.chars().filter(|it| is_letter(*it)).count() < 3 {
                continue;
            }
            for second in line.words[at + 1..].iter().filter(|it| it.visual == first.visual) {
                if !opens_both(line, at, second) {
                    continue;
                }
                let shift = (second.rect.left - first.rect.left).round() as i32;
                for near in shift - 1..=shift + 1 {
                    let (lines, left) =
                        shifts.entry(near).or_insert((BTreeSet::new(), f32::INFINITY));
                    lines.insert(number);
                    *left = left.min(second.rect.left);
                }
            }
        }
    }
    let (_, (repeated, left)) = shifts.into_iter().max_by_key(|it| it.1.0.len())?;
    let above = repeated.iter().filter(|it| lines[**it].baseline < first_row).count();
    if repeated.len() < LEAST_LINES || above < LEAST_ABOVE {
        return None;
    }
    let words = || lines.iter().flat_map(|it| &it.words);
    let ends = words()
        .filter(|it| it.rect.left < left - 1.0)
        .map(|it| it.rect.right)
        .fold(f32::NEG_INFINITY, f32::max);
    (ends < left - 4.0).then(|| f32::midpoint(ends, left))
}

/// A figure of a row: a date is none, and neither is a long number, of which the letterheads of two slips
/// have six on a line.
fn is_figure(word: &Word) -> bool {
    let digits = word.visual.bytes().all(|it| it.is_ascii_digit());
    word.kind == Kind::Number && !is_date(word) && !(digits && word.visual.len() >= 7)
}

/// Whether two words open the halves of a line, or close them where it is read from the right: `Amount` over
/// each of three lists does neither.
fn opens_both(line: &TextLine, first: usize, second: &Word) -> bool {
    let wide = 1.2 * line.size;
    let apart = |a: Option<&Word>, b: Option<&Word>| match (a, b) {
        (Some(a), Some(b)) => b.rect.left - a.rect.right > wide,
        _ => true,
    };
    let place = |it: &Word| line.words.iter().position(|own| std::ptr::eq(own, it));
    let Some(second) = place(second) else { return false };
    let word = |it: Option<usize>| it.and_then(|it| line.words.get(it));
    let opens = first == 0 && apart(word(second.checked_sub(1)), word(Some(second)));
    let closes = second + 1 == line.words.len()
        && apart(word(Some(first)), word(Some(first + 1)))
        && bidi::has_rtl(&line.words[second].visual);
    opens || closes
}

/// Parts lines at the gutter.
pub(super) fn part(lines: Vec<TextLine>, gutter: f32) -> [Vec<TextLine>; 2] {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for line in lines {
        let (before, after) = line.words.into_iter().partition(|it| it.rect.right <= gutter);
        left.extend(TextLine::of(before));
        right.extend(TextLine::of(after));
    }
    [left, right]
}
