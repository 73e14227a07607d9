//! Groups whose sums stand above their rows: the lines of a pivot table, `Ateliers | 11 315,06` over those who
//! work there. Arithmetic tells them from people.

use rust_decimal::Decimal;

use super::{Found, FoundTotal, Plan, Role};
use crate::{
    interpret::{headings::TotalKind, values},
    payroll::{Name, Row},
};

/// Longer lists are not looked through; work grows with their square.
const MOST_ROWS: usize = 3_000;
/// Fewer columns of figures, or fewer groups, are chance.
const FEW_COLUMNS: usize = 2;
const FEW_GROUPS: usize = 2;

/// Makes totals of the rows that sum up those below them, where the whole list is made of such groups; one of
/// them may be wrong.
pub(super) fn take(found: &mut Found, plan: &Plan) {
    if plan.of_lines || !plan.has_people || !(4..=MOST_ROWS).contains(&found.rows.len()) {
        return;
    }
    let added = plan.columns.iter().filter_map(|it| match it.role {
        Role::Field(name) if it.is_added && values::kind(name) == values::Kind::Amount => {
            Some(name)
        }
        _ => None,
    });
    let names: Vec<Name> = added.collect();
    let Some(sums) = Sums::of(&found.rows, &names) else { return };
    let Some(groups) = sums.groups() else { return };
    let proven = groups.iter().filter(|it| it.proven && it.end - it.first >= 3).count();
    // Who has a number is somebody.
    let numbers = [Name::Immatriculation, Name::Cin, Name::Rib];
    let numbered = groups
        .iter()
        .any(|it| numbers.iter().any(|name| found.rows[it.first].fields.get(*name).is_some()));
    if groups.len() < FEW_GROUPS || proven == 0 || numbered {
        return;
    }
    let mut rows = std::mem::take(&mut found.rows).into_iter();
    let mut moved = Vec::new();
    for group in groups {
        let Some(Row { location, fields, .. }) = rows.next() else { break };
        moved.push((group.first + 1, found.rows.len()));
        found.rows.extend(rows.by_ref().take(group.end - group.first - 1));
        let label = fields.read_text(Name::Name).cloned();
        let mut own = crate::payroll::Fields::default();
        for (name, value) in fields.iter().filter(|it| names.contains(&it.0)) {
            own.set(name, value.clone());
        }
        found.totals.push(FoundTotal {
            kind: TotalKind::Group,
            after: found.rows.len(),
            location,
            label,
            fields: own,
            remote: false,
        });
    }
    found.rows.extend(rows);
    // What was counted with the sums among the rows is counted without them.
    let less = |after: usize| after - moved.iter().filter(|it| it.0 <= after).count();
    let groups = moved.len();
    let before = found.totals.len() - groups;
    for total in &mut found.totals[..before] {
        total.after = less(total.after);
    }
    for note in &mut found.notes {
        note.0 = less(note.0);
    }
    found.totals.sort_by_key(|it| (it.after, it.kind != TotalKind::Group));
}

/// A row that sums up those below it, up to `end`.
#[derive(Debug, Clone, Copy)]
struct Group {
    first: usize,
    end: usize,
    proven: bool,
}

/// The figures of all rows, column by column.
struct Sums {
    rows: Vec<Vec<Decimal>>,
}

impl Sums {
    fn of(rows: &[Row], names: &[Name]) -> Option<Sums> {
        let told = |row: &Row| {
            let own = names.iter().map(|it| row.fields.read_amount(*it).map(|it| it.value.value));
            own.map(|it| it.or(Some(Decimal::ZERO))).collect::<Option<Vec<Decimal>>>()
        };
        let rows: Vec<Vec<Decimal>> = rows.iter().map(told).collect::<Option<_>>()?;
        (names.len() >= FEW_COLUMNS).then_some(Sums { rows })
    }

    /// The groups of the list, from its first row to its last.
    fn groups(&self) -> Option<Vec<Group>> {
        let (mut groups, mut open) = self.proven_from(0);
        let count = self.rows.len();
        if open < count {
            // One sum that is not that of its rows: those of the next group agree again, up to the end.
            let next = (open + 2..count).find(|it| self.proven_from(*it).1 == count);
            let end = next.unwrap_or(count);
            groups.push(Group { first: open, end, proven: false });
            groups.extend(next.map(|it| self.proven_from(it).0).into_iter().flatten());
            open = count;
            if groups.iter().filter(|it| it.proven).count() < FEW_GROUPS {
                return None;
            }
        }
        (open == count).then_some(groups)
    }

    /// Groups from a row on, each the sum of its rows, and the row behind the last of them.
    fn proven_from(&self, from: usize) -> (Vec<Group>, usize) {
        let mut groups = Vec::new();
        let mut first = from;
        while let Some(end) = self.end_of(first) {
            groups.push(Group { first, end, proven: true });
            first = end;
        }
        (groups, first)
    }

    /// Behind the rows that a row is the sum of.
    fn end_of(&self, first: usize) -> Option<usize> {
        let own = self.rows.get(first).filter(|it| it.iter().any(|it| !it.is_zero()))?;
        let mut left = own.clone();
        for (at, row) in self.rows.iter().enumerate().skip(first + 1) {
            for (left, figure) in left.iter_mut().zip(row) {
                *left -= figure;
            }
            if left.iter().all(Decimal::is_zero) {
                return Some(at + 1);
            }
            if left.iter().any(Decimal::is_sign_negative) {
                return None;
            }
        }
        None
    }
}
