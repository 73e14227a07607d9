//! A table that was read, put into the declaration under construction.

use super::{Builder, cut_names};
use crate::{
    evidence::Text,
    interpret::{
        assemble::slip_rows,
        forms,
        headings::TotalKind,
        register::{Found, Plan},
        totals::Pending,
        values,
    },
    payroll::{Fields, Form, Name},
};

impl Builder {
    /// `numbers_people`: some row of it prints the number of a person.
    pub(super) fn table(
        &mut self,
        plan: &Plan,
        found: Found,
        others: Vec<Text>,
        numbers_people: bool,
    ) {
        let draft = self.draft();
        let shift = draft.declaration.other_columns.len();
        let mut known: Vec<usize> = Vec::new();
        for heading in &others {
            let columns = &mut draft.declaration.other_columns;
            // Two columns of one heading are two on every page.
            let same = (0..columns.len())
                .find(|it| columns[*it] == *heading && !heading.is_empty() && !known.contains(it));
            known.push(same.unwrap_or_else(|| {
                columns.push(heading.clone());
                columns.len() - 1
            }));
        }
        let renamed: Vec<Name> = known.into_iter().map(|it| Name::Column(it as u16)).collect();
        let rename = |fields: Fields| -> Fields {
            if shift == 0 {
                return fields;
            }
            let mut renewed = Fields::default();
            for (name, value) in fields.iter() {
                let name = match name {
                    Name::Column(number) => renamed.get(number as usize).copied().unwrap_or(name),
                    name => name,
                };
                renewed.set(name, value.clone());
            }
            renewed
        };
        let of_lines = plan.of_lines;
        let begin = draft.count(of_lines);
        if !plan.is_payroll() && draft.lists_people() {
            // Sums by category below the people, by service or by kind: known already, and nobody's. But
            // a page of people whose columns were not understood is no such table.
            if numbers_people {
                let leaf = draft.layout.leaves.len().saturating_sub(1);
                draft.passed_over.insert(leaf);
            }
            return;
        }
        let Found { mut rows, lines, totals, sums, rest, .. } = found;
        if !of_lines && !rows.is_empty() {
            let totalled = draft.pending.last().is_some_and(|it| it.after >= begin);
            let page = rows[0].location.page_number();
            cut_names::go_on(&mut draft.declaration.rows, rest.filter(|_| !totalled), page);
        }
        if !of_lines && draft.declaration.form == Form::Payslip && !rows.is_empty() {
            rows = match slip_rows::of_person(rows) {
                Ok(fields) => {
                    fields.iter().for_each(|it| draft.set_person(it.0, it.1.clone()));
                    Vec::new()
                }
                Err(rows) => rows,
            };
        }
        for mut row in rows {
            row.fields = rename(row.fields);
            draft.declaration.rows.push(row);
        }
        for line in lines {
            if let Some(label) = line.fields.read_text(Name::Label) {
                draft.country.learn(&label.raw);
            }
            draft.declaration.lines.push(line);
        }
        let end = draft.count(of_lines);
        let leaf = draft.layout.leaves.len().saturating_sub(1);
        if of_lines == forms::has_pay_lines(draft.declaration.form)
            && let Some(rows) = draft.layout.leaves.last_mut()
        {
            rows.end = end;
        }
        draft.layout.grids.push(begin..end);
        let grid = draft.layout.grids.len() - 1;
        for (name, label, value) in sums {
            // What an employee's contributions come to is what a statement of them asks for.
            let due = matches!(name, Name::Deductions | Name::Net);
            if due && draft.declaration.form == Form::Bpc {
                let mut fields = Fields::default();
                let location = value.location().cloned();
                fields.set(Name::Amount, value);
                draft.pending.push(Pending {
                    kind: Some(TotalKind::Grand),
                    location: location.unwrap_or_else(|| label.location.clone()),
                    label: Some(values::quoted(&label)),
                    fields,
                    of_lines: true,
                    leaf,
                    after: draft.declaration.lines.len(),
                    grid: Some(grid),
                    boxed: false,
                    doubtful: false,
                });
                continue;
            }
            draft.set_person(name, value);
        }
        for total in totals {
            let fields = rename(total.fields);
            if of_lines && draft.declaration.form == Form::Payslip {
                // The foot of a payslip's two columns is the person's gross pay and deductions.
                for (name, value) in fields
                    .iter()
                    .filter(|it| matches!(it.0, Name::Gross | Name::Deductions | Name::Net))
                {
                    draft.set_person(name, value.clone());
                }
                continue;
            }
            draft.pending.push(Pending {
                kind: Some(total.kind),
                location: total.location,
                label: total.label,
                fields,
                of_lines,
                leaf,
                after: begin + total.after,
                grid: Some(grid),
                boxed: false,
                doubtful: total.remote,
            });
        }
    }
}
