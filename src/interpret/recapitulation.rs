//! Doubts the totals over a recapitulation that was taken for rows.
//!
//! A form may close with its totals once more, a line for each of its tables: *Préétabli*, *Entrants*.
//! A row that holds what a line of totals prints elsewhere is no person, and what was added up with
//! it is not what the form adds up.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::payroll::{Declaration, Fields, Name, Row, Total};

/// Columns in which a row and a line of totals are compared.
const COMPARED: &[Name] = &[
    Name::Days,
    Name::Gross,
    Name::Capped,
    Name::Net,
    Name::Deductions,
    Name::BasePay,
    Name::Total,
];

type Figures = Vec<(Name, Decimal)>;

/// Where figures stand on a line of totals.
struct Printed {
    /// The first and the last declaration that prints them.
    declarations: (usize, usize),
    /// The row of each declaration at which the first such total ends.
    ends: BTreeMap<usize, usize>,
}

pub(super) fn doubt_recapitulations(declarations: &mut [Declaration]) {
    let mut printed: BTreeMap<Figures, Printed> = BTreeMap::new();
    for (index, declaration) in declarations.iter().enumerate() {
        for total in declaration.totals.iter().filter(|it| is_of_several(it)) {
            let Some(figures) = figures(&total.fields) else { continue };
            let new = || Printed { declarations: (index, index), ends: BTreeMap::new() };
            let it = printed.entry(figures).or_insert_with(new);
            it.declarations.1 = index;
            let end = it.ends.entry(index).or_insert(total.covers.end);
            *end = total.covers.end.min(*end);
        }
    }
    for (index, declaration) in declarations.iter_mut().enumerate() {
        let repeats = |(at, row): (usize, &Row)| {
            let Some(it) = figures(&row.fields).and_then(|it| printed.get(&it)) else {
                return false;
            };
            it.declarations != (index, index) || it.ends.get(&index).is_some_and(|end| *end <= at)
        };
        if declaration.rows.iter().enumerate().any(repeats) {
            declaration.totals.iter_mut().for_each(|it| it.certain = false);
        }
    }
}

/// A total of one row is that row again, and the next person may well earn the same.
fn is_of_several(total: &Total) -> bool {
    total.covers.len() > 1
}

/// What stands in the columns compared; none where fewer than two tell anything.
fn figures(fields: &Fields) -> Option<Figures> {
    let read = |name: &Name| Some((*name, fields.read_amount(*name)?.value.value));
    let figures: Figures = COMPARED.iter().filter_map(read).collect();
    let telling = figures.iter().filter(|it| !it.1.is_zero()).count();
    (telling >= 2).then_some(figures)
}
