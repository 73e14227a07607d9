//! Names the row a finding is about, by the number and the name printed in it: figures alone send
//! a reader with a ruler over the page.

use std::collections::{BTreeMap, HashMap};

use crate::{
    evidence::{Citation, Extracted, Location},
    finding::{Finding, Operand},
    payroll::{Declaration, Document, Name, Row},
};

/// Names the row of each finding all of whose values stand in one row of several.
pub(super) fn name_rows(document: &Document, findings: &mut [Finding]) {
    let mut about: BTreeMap<usize, Vec<&mut Finding>> = BTreeMap::new();
    for finding in findings {
        if let Some(declaration) = finding.declaration {
            about.entry(declaration).or_default().push(finding);
        }
    }
    for (index, findings) in about {
        let Some(declaration) = document.declarations.get(index).filter(|it| it.rows.len() >= 2)
        else {
            continue;
        };
        let rows = rows_by_place(declaration);
        for finding in findings {
            let mut of = finding.operands.iter().filter_map(|it| rows.get(&it.citation.location));
            let Some(row) = of.next().filter(|row| of.all(|it| it == *row)) else { continue };
            let row = &declaration.rows[*row];
            finding.row = names(row).filter(|it| !is_cited(it, finding)).collect();
        }
    }
}

/// The row of each value printed in one.
fn rows_by_place(declaration: &Declaration) -> HashMap<&Location, usize> {
    let places = declaration.rows.iter().enumerate().flat_map(|(index, row)| {
        row.fields.iter().filter_map(move |(_, value)| Some((value.location()?, index)))
    });
    places.collect()
}

/// A row's own number, or its person's, then the name, or the month.
fn names(row: &Row) -> impl Iterator<Item = Operand> {
    let fields = &row.fields;
    let number = [
        (Name::RowNumber, "label-number-of-row"),
        (Name::Immatriculation, "label-immatriculation-of-row"),
        (Name::EmployeeNumber, "label-employee-number-of-row"),
        (Name::Cin, "label-cin-of-row"),
    ];
    let number = number.into_iter().find_map(|(name, label)| {
        let from_text = fields.read_text(name).and_then(|it| certain(it, label));
        from_text.or_else(|| fields.read_amount(name).and_then(|it| certain(it, label)))
    });
    let name = fields.read_text(Name::Name).and_then(|it| certain(it, "label-name-of-row"));
    let month = fields.read_period(Name::Period).and_then(|it| certain(it, "label-period-of-row"));
    let citations = number.into_iter().chain(name).chain(month);
    citations.map(|citation| Operand { path: None, citation })
}

fn certain<T: ToString>(value: &Extracted<T>, label: &'static str) -> Option<Citation> {
    value.is_certain().then(|| value.cite(label))
}

fn is_cited(name: &Operand, finding: &Finding) -> bool {
    finding.operands.iter().any(|it| it.citation.location == name.citation.location)
}
