//! The months of a quarter under their own names: `Octobre | Novembre | Décembre | Total`.

use super::{
    plan::{PlannedColumn, Role},
    proof::Figures,
};
use crate::{
    interpret::{dates, layout::Grid},
    payroll::{Name, Period},
};

/// Names the columns of three months that follow each other, where no other month stands beside
/// them and what they come to says so.
pub(super) fn name(grid: &Grid<'_>, columns: &mut [PlannedColumn]) {
    let mut months: Vec<(usize, u8)> =
        columns.iter().enumerate().filter_map(|(at, it)| Some((at, month(grid, it)?))).collect();
    months.sort_by_key(|it| it.1);
    let [(a, first), (b, second), (c, third)] = months[..] else { return };
    let quarter = first % 3 == 1 && second == first + 1 && third == second + 1;
    let claimed = [Name::Month1, Name::Month2, Name::Month3];
    let is = |name: Name| columns.iter().position(|it| it.role == Role::Field(name));
    if !quarter || claimed.into_iter().any(|it| is(it).is_some()) {
        return;
    }
    // In a table of a whole year most months go by names that no word list holds.
    let others = columns.iter().enumerate().filter(|(at, it)| {
        ![a, b, c].contains(at) && it.is_figure() && matches!(it.role, Role::Field(Name::Column(_)))
    });
    let figures = Figures::of(grid, columns);
    let proven = match is(Name::Total) {
        Some(total) => figures.add_up([a, b, c], total),
        None => others.count() == 0,
    };
    if !proven {
        return;
    }
    for (at, name) in [a, b, c].into_iter().zip(claimed) {
        let column = &mut columns[at];
        (column.role, column.sure, column.is_added) = (Role::Field(name), true, true);
        column.names_row = false;
    }
}

/// The month a heading ends with: `Salaire octobre`, `Octobre 2022`.
fn month(grid: &Grid<'_>, column: &PlannedColumn) -> Option<u8> {
    let heading = &grid.columns.iter().find(|it| it.index == column.index)?.heading;
    let words: Vec<&str> = heading.split_whitespace().collect();
    let is_open = matches!(column.role, Role::Field(Name::Column(_) | Name::Period));
    let named = |from: usize| {
        let text = words[from..].join(" ");
        let dated = if text.chars().any(char::is_numeric) { text } else { text + " 2000" };
        match dates::period(&dated)?.value {
            Period::Month { month, .. } => Some(month),
            _ => None,
        }
    };
    (is_open && words.len() <= 4).then(|| (0..words.len()).find_map(named)).flatten()
}
