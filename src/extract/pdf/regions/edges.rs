//! What still belongs to a table at its ends: rows set wide apart, the rest of a text or of a number.

use super::{Atom, Candidate};

/// Whether a line stands as far below what is above it as the next row does, or as the row before: the
/// rows of a table set wide apart, whether texts in them wrap or not.
pub(super) fn in_step(all: &[Candidate], at: usize) -> bool {
    let step = |it: usize| all[it].line.baseline - all[it - 1].line.baseline;
    let row = |it: &Candidate| it.atoms.iter().filter(|it| it.number).count() >= 2;
    let full = |it: &Candidate| it.atoms.len() >= 3;
    let size = all[at].line.size.max(all[at - 1].line.size);
    let wide = step(at);
    let same =
        |it: usize| (step(it) - wide).abs() <= 0.04 * wide && full(&all[it]) && row(&all[it]);
    // The rest of a row's texts stands nearer below it than the next row does.
    let rest = |it: usize| {
        !all[it].atoms.iter().any(|it| it.number) && step(it) <= 0.7 * wide && !full(&all[it])
    };
    let last = at - (1..at).rev().take_while(|it| rest(*it)).take(3).count();
    let Some(above) = last.checked_sub(1) else { return false };
    let next = at + 1 + (at + 1..all.len()).take_while(|it| rest(*it)).take(3).count();
    wide <= 5.0 * size
        && full(&all[at])
        && row(&all[at])
        && full(&all[above])
        && (next < all.len() && same(next) || above >= 1 && same(above) && row(&all[above]))
}

/// Lines of one row at most: name, figures and job below each other.
const MOST_LINES: usize = 4;

/// Whether the lines from here on stand as those before them do: rows of several lines, each a name over
/// figures over small print, set further apart than the lines of one row.
pub(super) fn in_groups(all: &[Candidate], at: usize) -> bool {
    let wide = all[at].line.baseline - all[at - 1].line.baseline;
    let size = all[at].line.size.max(all[at - 1].line.size);
    let row = |it: &Candidate| it.atoms.iter().filter(|it| it.number).count() >= 2;
    let alike = |count: usize| {
        let Some(above) = at.checked_sub(count) else { return false };
        let (Some(a), Some(b)) = (all.get(above..at), all.get(at..at + count)) else {
            return false;
        };
        let drop = |of: &[Candidate], it: usize| of[it].line.baseline - of[0].line.baseline;
        a.iter().any(row)
            && a.iter().zip(b).enumerate().all(|(number, (one, other))| {
                row(one) == row(other)
                    && (one.atoms.len() == 1) == (other.atoms.len() == 1)
                    && (one.atoms.len() > 1
                        || (one.line.rect.left - other.line.rect.left).abs() <= 1.0)
                    && (drop(a, number) - drop(b, number)).abs() <= 1.0
            })
    };
    wide <= 5.0 * size && (2..=MOST_LINES).any(alike)
}

/// Whether the last line is the lower half of a text whose upper half stands as far above the figures between.
pub(super) fn wraps_around(lines: &[Candidate]) -> bool {
    let [.., above, row, below] = lines else { return false };
    let single = |it: &Candidate| it.atoms.len() == 1 && !it.atoms[0].number;
    let up = row.line.baseline - above.line.baseline;
    let down = below.line.baseline - row.line.baseline;
    single(above)
        && single(below)
        && row.atoms.iter().any(|it| it.number)
        && up <= row.line.size
        && (up - down).abs() <= 0.2 * row.line.size
        && (above.atoms[0].left - below.atoms[0].left).abs() <= 1.0
}

/// Whether the last line is the rest of a text in the row above it: nearer than the rows stand to each
/// other, at the edge where that text begins.
pub(super) fn wraps_below(lines: &[Candidate]) -> bool {
    let [rows @ .., below] = lines else { return false };
    let ([.., above], [rest]) = (rows, below.atoms.as_slice()) else { return false };
    let row = |it: &&Candidate| it.atoms.len() >= 3 && it.atoms.iter().any(|it| it.number);
    let places: Vec<f32> = rows.iter().filter(row).map(|it| it.line.baseline).collect();
    let pitch = places.windows(2).map(|it| it[1] - it[0]).fold(f32::INFINITY, f32::min);
    let step = below.line.baseline - above.line.baseline;
    let size = below.line.size;
    let rtl = below.line.words.iter().any(|it| super::super::bidi::has_rtl(&it.visual));
    let under = |it: &Atom| {
        let begins = if rtl {
            (it.right - rest.right).abs() <= 1.0 && rest.left >= it.left - size
        } else {
            (it.left - rest.left).abs() <= 1.0 && rest.right <= it.right + size
        };
        !it.number && begins
    };
    row(&above)
        && !rest.number
        && pitch.is_finite()
        && step < 0.84 * pitch
        && step <= 1.8 * below.line.size
        && above.atoms.iter().any(under)
}

/// Whether the last line is the rest of a number broken at its thousands, `500,00` right below `8`.
pub(super) fn ends_a_number(lines: &[Candidate]) -> bool {
    let [.., above, below] = lines else { return false };
    let [rest] = below.line.words.as_slice() else { return false };
    rest.is_closed_amount()
        && below.line.baseline - above.line.baseline <= 1.8 * below.line.size
        && above.line.words.iter().any(|it| {
            (it.rect.right - rest.rect.right).abs() <= 1.0
                && it.visual.len() <= 3
                && it.visual.bytes().all(|it| it.is_ascii_digit())
        })
}
