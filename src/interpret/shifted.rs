//! Takes the certainty from pages whose columns stand where another page of the table has others.
//!
//! A table goes on over pages in the columns it began with. Where the days of one page stand right
//! below the gross pay of another, and the gross pay below the capped pay, the headings of one of the
//! two were read one column too far, and nobody knows of which.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    evidence::{Location, Region},
    payroll::{Declaration, Fields, Name, Row, RowKind},
};

/// How far the edges of one column may lie apart from page to page, in tenths of a point.
const EDGE: i32 = 15;
/// One column that the other page lacks may be that one's, its heading cut short.
const FEW: usize = 2;

/// From where to where the figures of a column reach.
type Reach = (i32, i32);
type Columns = BTreeMap<Name, Reach>;

pub(super) fn doubt_shifted_pages(declaration: &mut Declaration) {
    let mut pages: BTreeMap<u32, Columns> = BTreeMap::new();
    let mut belied = BTreeSet::new();
    for row in declaration.rows.iter().filter(|it| it.kind != RowKind::Month) {
        for (name, value) in row.fields.iter() {
            let Some((page, (left, right))) = value.location().and_then(at) else { continue };
            let reach = pages.entry(page).or_default().entry(name).or_insert((left, right));
            *reach = (reach.0.min(left), reach.1.max(right));
            if name == Name::Situation && is_amount(row) {
                belied.insert(page);
            }
        }
    }
    let Some((first, columns)) = pages.first_key_value() else { return };
    let mut doubted = BTreeSet::new();
    let mut before = (first, columns);
    for (page, it) in pages.iter().skip(1) {
        for (other, columns) in [before, (first, columns)] {
            if are_shifted(it, columns) {
                // Where one of the two has amounts for situations, it is that one.
                let wrong = [*page, *other];
                let told = wrong.iter().any(|it| belied.contains(it));
                doubted.extend(wrong.into_iter().filter(|it| !told || belied.contains(it)));
            }
        }
        before = (page, it);
    }
    if doubted.is_empty() {
        return;
    }
    let on = |it: &Location| it.page_number().is_some_and(|it| doubted.contains(&it));
    let rows = declaration.rows.iter_mut().filter(|it| on(&it.location));
    rows.for_each(|it| doubt(&mut it.fields));
    for total in declaration.totals.iter_mut().filter(|it| on(&it.location)) {
        doubt(&mut total.fields);
        total.certain = false;
    }
}

/// Whether columns of the one stand in the places that other columns have on the other, and not in
/// their own.
fn are_shifted(one: &Columns, other: &Columns) -> bool {
    let overlap = |a: Reach, b: Reach| a.0 < b.1 && b.0 < a.1;
    let same = |a: Reach, b: Reach| {
        overlap(a, b) && ((a.0 - b.0).abs() <= EDGE || (a.1 - b.1).abs() <= EDGE)
    };
    let taken =
        |name: Name, reach: Reach| other.iter().any(|it| *it.0 != name && same(reach, *it.1));
    let mut strangers = 0;
    for (name, reach) in one {
        match other.get(name) {
            Some(it) if !overlap(*reach, *it) && taken(*name, *reach) => return true,
            None if taken(*name, *reach) => strangers += 1,
            _ => (),
        }
    }
    strangers >= FEW
}

/// Whether a figure stands where the situation of a person is a code of two letters.
fn is_amount(row: &Row) -> bool {
    let situation = row.fields.read_text(Name::Situation);
    situation.is_some_and(|it| {
        it.raw.contains([',', '.']) && it.raw.bytes().filter(u8::is_ascii_digit).count() > 2
    })
}

fn at(location: &Location) -> Option<(u32, Reach)> {
    match location.region {
        Region::Page { page, bbox } => bbox.map(|it| (page, (it.left, it.right))),
        _ => None,
    }
}

fn doubt(fields: &mut Fields) {
    for (_, value) in fields.iter_mut() {
        *value = value.clone().doubted();
    }
}

#[cfg(test)]
mod tests {
    use super::{Columns, are_shifted};
    use crate::payroll::Name;

    #[test]
    fn columns_one_place_further_are_shifted_and_wider_ones_are_not() {
        let first = Columns::from([
            (Name::Days, (3044, 3165)),
            (Name::Gross, (3562, 4043)),
            (Name::Capped, (4440, 4921)),
        ]);
        let shifted = Columns::from([(Name::Gross, (3044, 3165)), (Name::Capped, (3562, 4043))]);
        let wider = Columns::from([
            (Name::Days, (2924, 3165)),
            (Name::Gross, (3502, 4043)),
            (Name::Capped, (4380, 4921)),
        ]);
        assert!(are_shifted(&shifted, &first));
        assert!(!are_shifted(&wider, &first));
    }
}
