//! Headings of an unruled table by their order: the third heading is that of the third column, though
//! it stands at the left of a wide column and the figures at its right.

use super::{Draft, Placed};
use crate::extract::pdf::{
    columns::{self, Atom},
    page::Rule,
    words::{TextLine, Word},
};

/// Lines a heading takes at most.
const MOST_LINES: usize = 5;

/// The words of one heading, line by line.
struct Heading {
    left: f32,
    right: f32,
    atoms: Vec<(usize, Atom)>,
}

/// Sets as many headings as there are columns with figures or entries over them one by one, where each
/// stands between the entries of the columns beside its own.
pub(super) fn settle(lines: &[TextLine], placed: &mut [Placed], uprights: &[Rule]) {
    let Some(rows) = placed.iter().position(Placed::has_number) else { return };
    if rows == 0 || rows > MOST_LINES || placed.len() < rows + 2 {
        return;
    }
    let columns = contents(&placed[rows..]);
    let headings = headings(&lines[..rows], uprights);
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
            let own = heading.atoms.iter().filter(|it| it.0 == number);
            let words: Vec<Word> =
                own.flat_map(|it| lines[number].words[it.1.from..it.1.to].to_vec()).collect();
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
            let rects = cells.filter(|it| !it.spans).filter_map(Draft::rect);
            let all = rects.reduce(crate::extract::pdf::geometry::Rect::union)?;
            Some((column, all.left, all.right))
        })
        .collect()
}

/// The headings from left to right: what stands over one another is one of several lines.
fn headings(lines: &[TextLine], uprights: &[Rule]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        for atom in columns::atoms(&line.words, uprights) {
            let over = |it: &Heading| it.left < atom.right && atom.left < it.right;
            let (mut whole, apart): (Vec<Heading>, Vec<Heading>) =
                headings.into_iter().partition(over);
            headings = apart;
            let mut one = Heading { left: atom.left, right: atom.right, atoms: Vec::new() };
            for it in whole.drain(..) {
                (one.left, one.right) = (one.left.min(it.left), one.right.max(it.right));
                one.atoms.extend(it.atoms);
            }
            one.atoms.push((number, atom));
            headings.push(one);
        }
    }
    headings.sort_by(|a, b| a.left.total_cmp(&b.left));
    headings
}
