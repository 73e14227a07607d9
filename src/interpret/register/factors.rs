//! What is multiplied, its rate and what comes of it: where headings name one of the three, the lines tell
//! the others.

use super::products::{MOST_COLUMNS, gives};
use crate::{
    interpret::{
        headings::{Fit, Found, Meaning},
        layout::{Column, Grid},
        numbers::Style,
    },
    payroll::Name,
};

/// `Contribution | Insurable pay | Rate | Amount due`: names the columns of a list without people whose
/// headings say nothing, where line after line base times rate is the amount.
pub(in crate::interpret) fn name_in_list(grid: &mut Grid<'_>, figures: &Style) {
    let named = |name: Name| {
        let is = |it: &Column| it.found.is_some_and(|it| it.meaning == Meaning::Field(name));
        grid.columns.iter().position(is)
    };
    let people = [
        Name::Name,
        Name::Immatriculation,
        Name::Cin,
        Name::EmployeeNumber,
        Name::Nir,
        Name::BasePay,
        Name::Hours,
        Name::Days,
    ];
    let known = [Name::Base, Name::Rate, Name::Amount].map(named);
    let open: Vec<usize> =
        (0..grid.columns.len()).filter(|it| is_open(&grid.columns[*it])).collect();
    if !(1..=2).contains(&known.iter().flatten().count())
        || grid.columns.len() > MOST_COLUMNS
        || open.len() > MOST_OPEN
        || people.into_iter().any(|it| named(it).is_some())
    {
        return;
    }
    let [bases, rates, amounts] = known.map(|it| it.map_or_else(|| open.clone(), |it| vec![it]));
    let mut proven = None;
    for &base in &bases {
        for &rate in rates.iter().filter(|it| **it != base) {
            for &amount in amounts.iter().filter(|it| **it != base && **it != rate) {
                let at = |it: usize| grid.columns[it].index;
                let gives = gives(grid, at(base), at(rate), &[at(amount)], figures);
                // Two ways to read the lines are none.
                if gives && proven.replace([base, rate, amount]).is_some() {
                    return;
                }
            }
        }
    }
    let Some(columns) = proven else { return };
    for (column, name) in columns.into_iter().zip([Name::Base, Name::Rate, Name::Amount]) {
        let meaning = Meaning::Field(name);
        grid.columns[column].found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    }
}

/// Columns without a name that are tried; work grows with their number.
const MOST_OPEN: usize = 6;

/// Whether a heading says nothing, or says it by half.
fn is_open(column: &Column) -> bool {
    column.found.is_none_or(|it| it.fit == Fit::Partial)
}
