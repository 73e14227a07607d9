//! Headings of an unruled table by their order: the third heading is that of the third column, though
//! it stands at the left of a wide column and the figures at its right.

use super::{Draft, Placed};
use crate::extract::pdf::{
    columns,
    geometry::Rect,
    page::Rule,
    words::{TextLine, Word},
};

/// Lines a heading takes at most.
const MOST_LINES: usize = 5;

/// The words of one heading, line by line.
struct Heading {
    left: f32,
    right: f32,
    words: Vec<(usize, Vec<Word>)>,
}

/// Sets as many headings as there are columns with figures or entries over them one by one, where each
/// stands between the entries of the columns beside its own.
pub(super) fn settle(lines: &[TextLine], placed: &mut [Placed], uprights: &[Rule]) {
    let Some(rows) = placed.iter().position(Placed::has_number) else { return };
    if rows == 0 || rows > MOST_LINES || placed.len() < rows + 2 {
        return;
    }
    let columns = contents(&placed[rows..]);
    feet(&mut placed[rows..], &columns);
    let heads = &lines[..rows];
    let mut headings = headings(heads, |line| in_atoms(line, uprights));
    if headings.len() < columns.len() {
        headings = self::headings(heads, in_strokes);
    }
    if columns.len() < 3 || headings.len() != columns.len() {
        return;
    }
    let slack = 0.5 * lines[0].size;
    let between = headings.iter().enumerate().all(|(at, it)| {
        let before = at.checked_sub(1).is_none_or(|before| it.left >= columns[before].2 - slack);
        before && columns.get(at + 1).is_none_or(|next| it.right <= next.1 + slack)
    });
    if !between {
        return;
    }
    for (number, line) in placed.iter_mut().enumerate().take(rows) {
        line.cells.iter_mut().for_each(|it| *it = None);
        for (heading, column) in headings.iter().zip(&columns) {
            let own = heading.words.iter().filter(|it| it.0 == number);
            let words: Vec<Word> = own.flat_map(|it| it.1.iter().cloned()).collect();
            line.cells[column.0] = Draft::of(words);
        }
    }
}

/// The columns that rows fill, and from where to where their entries reach.
fn contents(rows: &[Placed]) -> Vec<(usize, f32, f32)> {
    let count = rows.iter().map(|it| it.cells.len()).max().unwrap_or(0);
    (0..count)
        .filter_map(|column| {
            let cells = rows.iter().filter_map(|it| it.cells[column].as_ref());
            let rects: Vec<Rect> = cells.filter(|it| !it.spans).filter_map(Draft::rect).collect();
            // What but one of many rows holds is a total beside its column.
            let few = rows.len() >= 6 && rects.len() * 10 < rows.len().min(20);
            let all = rects.into_iter().filter(|_| !few).reduce(Rect::union)?;
            Some((column, all.left, all.right))
        })
        .collect()
}

/// Puts the figures of a total under the last columns of figures, one by one, where it has figures beside
/// all columns that rows fill.
fn feet(rows: &mut [Placed], columns: &[(usize, f32, f32)]) {
    let numeric = |it: &&(usize, f32, f32)| {
        let cells = rows.iter().filter_map(|row| row.cells[it.0].as_ref());
        let (mut all, mut numbers) = (0, 0);
        for cell in cells {
            all += 1;
            numbers += usize::from(cell.is_number());
        }
        numbers * 10 >= all * 8
    };
    let figures: Vec<(usize, f32, f32)> = columns.iter().filter(numeric).copied().collect();
    for row in rows.iter_mut().rev().take(3) {
        let own: Vec<usize> = (0..row.cells.len())
            .filter(|it| row.cells[*it].as_ref().is_some_and(Draft::is_number))
            .collect();
        let beside = own.iter().any(|it| !columns.iter().any(|column| column.0 == *it));
        if !beside || own.len() < 3 || own.len() > figures.len() {
            continue;
        }
        let under = &figures[figures.len() - own.len()..];
        let between = own.iter().zip(under).all(|(cell, column)| {
            let at = columns.iter().position(|it| it.0 == column.0).unwrap_or(0);
            let Some(rect) = row.cells[*cell].as_ref().and_then(Draft::rect) else { return false };
            at.checked_sub(1).is_none_or(|it| rect.left >= columns[it].2)
                && columns.get(at + 1).is_none_or(|next| rect.right <= next.1)
        });
        if between {
            let moved: Vec<Option<Draft>> = own.iter().map(|it| row.cells[*it].take()).collect();
            for (cell, column) in moved.into_iter().zip(under) {
                row.cells[column.0] = cell;
            }
        }
    }
}

/// The headings from left to right: what stands over one another is one of several lines.
fn headings(lines: &[TextLine], pieces: impl Fn(&TextLine) -> Vec<Vec<Word>>) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        for words in pieces(line) {
            let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
            let (left, right) = (first.rect.left, last.rect.right);
            let over = |it: &Heading| it.left < right && left < it.right;
            let (mut whole, apart): (Vec<Heading>, Vec<Heading>) =
                headings.into_iter().partition(over);
            headings = apart;
            let mut one = Heading { left, right, words: Vec::new() };
            for it in whole.drain(..) {
                (one.left, one.right) = (one.left.min(it.left), one.right.max(it.right));
                one.words.extend(it.words);
            }
            one.words.push((number, words));
            headings.push(one);
        }
    }
    headings.sort_by(|a, b| a.left.total_cmp(&b.left));
    headings
}

fn in_atoms(line: &TextLine, uprights: &[Rule]) -> Vec<Vec<Word>> {
    let atoms = columns::atoms(&line.words, uprights);
    atoms.into_iter().map(|it| line.words[it.from..it.to].to_vec()).collect()
}

/// `DAYS GROSS PAY`: headings that stand close or touch, each drawn in one stroke.
fn in_strokes(line: &TextLine) -> Vec<Vec<Word>> {
    let mut pieces: Vec<Vec<Word>> = Vec::new();
    for word in &line.words {
        for (number, word) in word.strokes().into_iter().enumerate() {
            match pieces.last_mut() {
                Some(piece)
                    if number == 0
                        && piece.last().is_some_and(|it| columns::one_stroke(it, &word)) =>
                {
                    piece.push(word);
                }
                _ => pieces.push(vec![word]),
            }
        }
    }
    pieces
}
