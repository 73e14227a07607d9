//! Headings of two storeys: groups in the first line, over the columns in the second that have no other.

use std::ops::Range;

use crate::interpret::{
    layout::{columns::Column, groups_above, outer},
    spot::Spot,
};

/// Cells of one line with their columns.
type Line = Vec<(usize, Spot)>;

/// The columns under the lines of a heading, of which the first may hold groups: these where they say
/// what they stand over, else whichever way of reading names more columns.
pub(super) fn in_groups(
    heads: Vec<Line>,
    columns: impl Fn(&[Line], &[Line]) -> Vec<Column>,
) -> Vec<Column> {
    let joined = columns(&[], &heads);
    let mut apart = heads;
    let Some(groups) = groups_apart(&mut apart) else { return joined };
    // `Gains`, `Retenues`, `Jours` say themselves what they stand over.
    let mut told = groups.iter().map(|it| it.1.text.trim()).filter(|it| !it.is_empty());
    let told = told.all(|it| groups_above::kind(it).is_some());
    let apart = columns(&[groups], &apart);
    if told {
        return apart;
    }
    // A word may make a name of the group and of what stands below it.
    if outer::named(&apart) + 1 >= outer::named(&joined) { apart } else { joined }
}

/// `P.F. | E.S.I. | Advance` under `Deductions`: words in the columns between two headings, the first of
/// which reaches over all of them.
pub(super) fn stands_under_group(heads: &[Line], cells: &[(usize, Spot)]) -> bool {
    let words = cells.iter().all(|it| it.1.text.chars().any(char::is_alphabetic));
    let runs = runs_under(heads, cells);
    let under: usize = runs.iter().map(ExactSizeIterator::len).sum();
    words && !runs.is_empty() && under == cells.len()
}

/// The columns of each group: a heading over the first of them, and cells below in all.
fn runs_under(heads: &[Line], cells: &[(usize, Spot)]) -> Vec<Range<usize>> {
    let headed = |column: usize| heads.iter().flatten().any(|it| it.0 == column);
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (column, _) in cells {
        match runs.last_mut() {
            Some(run) if run.end == *column && !headed(*column) => run.end += 1,
            _ if headed(*column) => runs.push(*column..column + 1),
            _ => return Vec::new(),
        }
    }
    // The group ends where the next heading stands, or with the table.
    let last = heads.iter().flatten().map(|it| it.0).max().unwrap_or_default();
    let closed = |it: &Range<usize>| headed(it.end) || it.end > last;
    runs.retain(|it| it.len() >= 2);
    if runs.iter().all(closed) { runs } else { Vec::new() }
}

/// Takes the headings of groups out of the first of two lines.
fn groups_apart(heads: &mut [Line]) -> Option<Line> {
    let [first, second] = heads else { return None };
    let runs = runs_under(std::slice::from_ref(first), second);
    if runs.is_empty() || runs.iter().map(ExactSizeIterator::len).sum::<usize>() < second.len() {
        return None;
    }
    let mut groups = Vec::new();
    for run in runs {
        let at = first.iter().position(|it| it.0 == run.start)?;
        let (column, spot) = first.remove(at);
        // What stands behind the group is in none.
        let none = spot.part(0, 0);
        groups.push((column, spot));
        groups.push((run.end, none));
    }
    groups.dedup_by(|next, it| {
        next.0 == it.0 && it.1.text.is_empty() && {
            it.1 = next.1.clone();
            true
        }
    });
    Some(groups)
}
