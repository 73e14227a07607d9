//! Sheets that each call themselves page 1: a list printed by a program that counts no further.

use std::collections::BTreeSet;

use super::Builder;
use crate::{
    evidence::{Extracted, Field},
    interpret::{
        assemble::leaf::{Entry, Read, ReadTable},
        headings::{self, Fit, TotalKind},
        layout::Column,
        marks::{self, Mark},
        spot::Spot,
        values::Styles,
    },
    payroll::{Fields, Form, Name, Period, Value},
};

/// What tells people from one another.
const PEOPLE: &[Name] = &[Name::Immatriculation, Name::EmployeeNumber, Name::Cin, Name::Name];

impl Builder {
    /// Whether a sheet that calls itself page 1 goes on with the list of the sheet before: the same firm,
    /// month and columns, other people, and no total of all in between.
    pub(super) fn is_next_sheet(&self, read: &Read<'_>, marks: &[Mark], styles: &Styles) -> bool {
        let Some(draft) = &self.current else { return false };
        let listed = matches!(draft.declaration.form, Form::Bds | Form::Register);
        let counts_itself = marks
            .iter()
            .all(|it| it.number.value == 1 && it.of.as_ref().is_none_or(|of| of.value == 1));
        let last = draft.layout.leaves.len().saturating_sub(1);
        let summed = draft.pending.iter().any(|it| {
            let of_page = matches!(
                it.kind,
                Some(TotalKind::Page | TotalKind::Cumulative | TotalKind::Carried)
            );
            it.leaf == last && !of_page
        });
        let Some(table) = first_table(read).filter(|_| listed && counts_itself && !summed) else {
            return false;
        };
        let headings = table.grid.columns.iter().map(heading);
        let alike = !self.headings.is_empty() && headings.eq(self.headings.iter().cloned());
        let Some((true, month)) = draft.agrees(read.heading_pairs(), styles) else { return false };
        alike && (month || self.month_again(read)) && !self.lists_again(table)
    }

    /// Remembers the columns of the last table of a leaf.
    pub(super) fn remember_headings(&mut self, read: &Read<'_>) {
        let last = read.order.iter().rev().find_map(|it| match it {
            Entry::Table(table) => Some(table),
            Entry::Strip(_) => None,
        });
        if let Some(table) = last {
            self.headings = table.grid.columns.iter().map(heading).collect();
        }
    }

    /// The count that each sheet prints of itself says nothing of the list.
    pub(super) fn forget_marks(&mut self) {
        let number = self.done.len();
        self.page_marks.retain(|it| it.declaration != number);
        let header = &mut self.draft().declaration.header;
        let mut kept = Fields::default();
        for (name, value) in header.iter().filter(|it| it.0 != Name::PageCount) {
            kept.set(name, value.clone());
        }
        *header = kept;
    }

    /// Whether the leaf's own lines print the month of the declaration, and no other.
    fn month_again(&self, read: &Read<'_>) -> bool {
        let Some(own) = self.own_period() else { return false };
        let mut months = above_tables(read).filter_map(marks::period_at_end).peekable();
        months.peek().is_some()
            && months.all(|it| matches!(it, Field::Read(it) if it.value == own.value))
    }

    /// Whether the title of a leaf says another month than the declaration so far.
    pub(super) fn names_another_month(&self, read: &Read<'_>) -> bool {
        let Some(own) = self.own_period() else { return false };
        let titles = above_tables(read)
            .filter(|it| headings::title(&it.text).is_some_and(|it| it.1 >= Fit::Close));
        let said =
            titles.filter_map(|it| marks::period_at_end(it).or_else(|| marks::period_within(it)));
        let is_month =
            |it: &Extracted<Period>| it.is_certain() && matches!(it.value, Period::Month { .. });
        let mut months = said.peekable();
        is_month(own)
            && months.peek().is_some()
            && months
                .all(|it| matches!(it, Field::Read(it) if is_month(&it) && it.value != own.value))
    }

    fn own_period(&self) -> Option<&Extracted<Period>> {
        let draft = self.current.as_ref()?;
        let said = draft.declaration.header.get(Name::Period);
        match said.or(draft.titled_period())? {
            Value::Period(Field::Read(own)) => Some(own),
            _ => None,
        }
    }

    fn lists_again(&self, table: &ReadTable<'_>) -> bool {
        let Some(draft) = &self.current else { return true };
        let key = |fields: &Fields| -> Option<String> {
            PEOPLE.iter().find_map(|it| Some(fields.read_text(*it)?.raw.to_string()))
        };
        let known: BTreeSet<String> =
            draft.declaration.rows.iter().filter_map(|it| key(&it.fields)).collect();
        let mut rows = table.found.rows.iter().peekable();
        known.is_empty()
            || rows.peek().is_none()
            || rows.any(|it| key(&it.fields).is_none_or(|it| known.contains(&it)))
    }
}

/// Whether a table of the leaf begins with the sums of the pages before.
pub(super) fn carries_on(read: &Read<'_>) -> bool {
    read.order.iter().any(|it| match it {
        Entry::Table(table) => {
            table.found.totals.iter().any(|it| it.kind == TotalKind::Carried && it.after == 0)
        }
        Entry::Strip(_) => false,
    })
}

/// What a leaf prints above its first table.
fn above_tables<'r>(read: &'r Read<'_>) -> impl Iterator<Item = &'r Spot> {
    let first = read.order.iter().position(|it| matches!(it, Entry::Table(_)));
    let above = &read.strips[..first.unwrap_or(0).min(read.strips.len())];
    above.iter().flat_map(|it| &it.spots)
}

fn heading(column: &Column) -> (String, String) {
    (column.group.clone(), column.heading.clone())
}

fn first_table<'r, 'a>(read: &'r Read<'a>) -> Option<&'r ReadTable<'a>> {
    read.order.iter().find_map(|it| match it {
        Entry::Table(table) => Some(&**table),
        Entry::Strip(_) => None,
    })
}
