//! Lines of a cell that begin anew although the line before had room: `Employeur : ATLAS SARL`, below
//! it in the same box the street, below that the town.
//!
//! A program that wraps a text fills each line as far as the next word allows. Where that word would
//! have fitted, somebody ended the line, and what follows is another thing.

use super::{
    super::{columns::Border, geometry::Rect, words::Word},
    Draft,
};

/// Marks those lines in cells that hold labels with their values.
pub(super) fn mark(rows: &mut [Vec<Option<Draft>>], table: Rect, borders: &[Border]) {
    for row in rows.iter_mut() {
        mark_labels_over_values(row);
    }
    for cell in rows.iter_mut().flatten().flatten() {
        let labelled = cell.lines.iter().flatten().any(|it| it.visual.contains(':'));
        if !labelled || cell.lines.len() < 2 {
            continue;
        }
        let Some(rect) = cell.rect() else { continue };
        let drawn = || borders.iter().filter(|it| it.drawn).map(|it| it.x);
        let left = drawn().filter(|it| *it <= rect.left + 1.0).fold(table.left, f32::max);
        let right = drawn().filter(|it| *it >= rect.right - 1.0).fold(table.right, f32::min);
        // What is kept free at the nearer side is kept free at both.
        let free = (rect.left - left).min(right - rect.right).max(0.0);
        let room = right - left - 2.0 * free;
        let ends = |lines: &[Vec<Word>]| match lines {
            [line, next] => has_room(line, next, room),
            _ => false,
        };
        cell.anew = cell.lines.windows(2).map(ends).collect();
    }
}

/// Boxes in a row with a small label over its value each: `Employee No.` over **118**, and below that in the
/// same box perhaps another label over another value.
fn mark_labels_over_values(row: &mut [Option<Draft>]) {
    const FEW: usize = 2;
    let boxes = || row.iter().flatten().filter(|it| it.lines.len() >= 2);
    let small = boxes().all(|it| labels_over_values(it, SMALL).is_some());
    let other = boxes().count() >= FEW && boxes().all(|it| labels_over_values(it, 0.93).is_some());
    if small || other {
        for cell in row.iter_mut().flatten().filter(|it| it.lines.len() >= 2) {
            cell.anew = labels_over_values(cell, 0.93).unwrap_or_default();
        }
    }
}

/// Print so much smaller than that below it is a label's, be it of the same font.
const SMALL: f32 = 0.88;

/// Where a label ends or begins anew between the lines of a box: labels are smaller than the values below
/// them, at most by `most`, and without figures but for the number of the box.
fn labels_over_values(cell: &Draft, most: f32) -> Option<Vec<bool>> {
    let prints: Vec<Print> = cell.lines.iter().map(|it| print(it)).collect::<Option<_>>()?;
    let (label, value) = (prints.first()?, prints.iter().find(|it| Some(*it) != prints.first())?);
    let mut lines = cell.lines.iter().zip(&prints);
    let plain = lines.all(|(line, print)| print == value || print == label && is_plain(line));
    if plain && prints.last() == Some(value) && is_smaller(*label, *value, most) {
        return Some(prints.windows(2).map(|it| it[0] != it[1]).collect());
    }
    // `مجموع الأيام` over `Total jours`, each in a print of its own, over **205**.
    let (value, labels) = prints.split_last()?;
    let over = labels.iter().all(|it| is_smaller(*it, *value, 1.0));
    let plain = cell.lines[..labels.len()].iter().all(|it| is_plain(it));
    (labels.len() == 2 && over && plain).then(|| vec![false, true])
}

/// The font and the size of a line.
type Print = (u32, f32);

/// The one print of a line.
fn print(line: &[Word]) -> Option<Print> {
    let first = line.first()?;
    let same = line.iter().all(|it| it.font == first.font && (it.size - first.size).abs() < 0.01);
    same.then_some((first.font, first.size))
}

fn is_smaller(label: Print, value: Print, most: f32) -> bool {
    label.1 <= most * value.1 && (label.0 != value.0 || label.1 <= SMALL * value.1)
}

/// Words without figures, but for the number of the box.
fn is_plain(line: &[Word]) -> bool {
    let figure = |it: &Word| it.visual.contains(|it: char| it.is_numeric());
    let long = line.first().is_some_and(|it| figure(it) && it.visual.len() > 3);
    !long && !line.iter().skip(1).any(figure)
}

/// Whether the first word of `next` would have stood in the line before it, with air to spare.
fn has_room(line: &[Word], next: &[Word], room: f32) -> bool {
    let (Some(width), Some(first)) =
        (line.iter().map(|it| it.rect).reduce(Rect::union), first_read(next))
    else {
        return false;
    };
    let taken = (width.right - width.left) + (first.rect.right - first.rect.left);
    taken + 1.5 * first.size < room
}

/// The word a reader begins with: at the right where the line is Arabic.
fn first_read(words: &[Word]) -> Option<&Word> {
    let arabic = |it: &&Word| {
        it.visual.chars().any(|it| matches!(it, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fefc}'))
    };
    let leftmost = words.iter().min_by(|a, b| a.rect.left.total_cmp(&b.rect.left))?;
    if words.iter().filter(arabic).count() * 2 > words.len() {
        return words.iter().max_by(|a, b| a.rect.left.total_cmp(&b.rect.left));
    }
    Some(leftmost)
}
