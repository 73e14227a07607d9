//! Documents drawn as text: the shared fixture of all rule tests.
//!
//! ```text
//! --- 2024-01.csv                        another document begins, under this path
//! form = bds                             a field of the header, the employer, or (payslip) the one row
//! period = 2024-01
//! immatriculation | gross    | capped    a table: columns by the keys of `extract`; in the column
//!                                        `record`, B04 or E04 makes the row an entrant
//! 123456785       | 8 500,00 | 6 000,00
//!                              ^^^^^^^^ a finding expected at the cell above, and its sentence
//! page total      | 8 500,00 | 6 000,00  a line of totals: page, cumulative, group, carried, grand
//! label | base | rate | amount           a table with `label` holds payment lines
//! (file) the sentence of a finding about the file as a whole
//! ```
//!
//! What stands in no table, each on a line of its own:
//!
//! ```text
//! jurisdiction = morocco                 whose law applies
//! page_mark = 2/3                        a page number as printed; marks stand on pages 1, 2, 3 …
//! announced = 12                         a count the document announces
//! in_words = cent dirhams (100,00) / 90,00     words, what they say, the figures beside them
//! weekday = lundi 05/02/2024
//! file_pages = 3                         a file fact: pages of the PDF
//! extent = 65536                         rows in use of a sheet or text file
//! full_cell = text                       a cell as long as a spreadsheet cell can be
//! uneven_record = 4 of 7                 fields of a record, fields of the others
//! cut_record = 123456785;Ali             the last record, ending before its last field
//! stored_sum = SUM(F2:F9) 100,00 / 90,00       formula, stored value, sum of its stored inputs
//! side                                   a column of payment lines: gain or deduction
//! column prime                           a column no vocabulary knows
//! ```
//!
//! Records of an e-BDS file have a drawing of their own: `records.rs`.
//!
//! `12,00?` is read but uncertain, `##` is unreadable, an empty cell is absent.

mod facts;
mod values;

use bordereau::{
    evidence::{Extracted, FileFacts, FileFormat, Location, Reading, Region, SourceFile, Text},
    locales::Language,
    payroll::{
        Declaration, Document, Fields, Form, Name, PaymentLine, Row, RowKind, Scope, Side, Total,
    },
    rules::{Check, Rule, examine_set_with, examine_with},
};

use crate::records;
use facts::set_fact;
use values::{form, name, typed};

/// Runs `rule` over drawn documents and compares its findings with the drawn ones.
#[track_caller]
pub(crate) fn check(rule: &'static Rule, drawing: &str) {
    let is_expectation =
        |line: &&str| line.trim_start().starts_with('^') || line.starts_with("(file) ");
    let source: Vec<&str> = drawing.lines().filter(|line| !is_expectation(line)).collect();
    let records = records::is_drawn(&source);
    let documents = if records { records::documents(&source) } else { documents(&source) };
    let set = matches!(rule.check, Check::Set(_));
    let findings = match rule.check {
        Check::Set(_) => examine_set_with(rule, &documents).findings,
        _ => documents.iter().flat_map(|it| examine_with(rule, it).findings).collect(),
    };

    let catalogue = Language::English.catalogue();
    let mut actual = String::new();
    for (n, text) in (1..).zip(&source) {
        actual += &format!("{text}\n");
        for finding in &findings {
            // The files of a set finding come in order; it is drawn in the last.
            let drawn = if set { finding.places.last() } else { finding.places.first() };
            let place = &drawn.expect("a finding has a place").location;
            let (line, from, to) = match place.region {
                Region::Line { line, from, to } if records && line == n => {
                    let (from, to) = records::place(text, from, to);
                    (line, from, to)
                }
                Region::Line { line, from, to } => (line, from, to),
                Region::Lines { to: line, .. } => (line, 1, 1),
                _ => continue,
            };
            if line == n {
                let indent = " ".repeat(from as usize - 1);
                let carets = "^".repeat((to - from) as usize + 1);
                actual += &format!("{indent}{carets} {}\n", catalogue.say(&finding.message));
            }
        }
    }
    for finding in &findings {
        if finding.places.iter().all(|it| it.location.region == Region::WholeFile) {
            actual += &format!("(file) {}\n", catalogue.say(&finding.message));
        }
    }
    assert_eq!(actual, drawing, "\n--- {} found:\n{actual}", rule.info.code);
}

/// The documents of a drawing.
pub(crate) fn documents(source: &[&str]) -> Vec<Document> {
    let mut documents = Vec::new();
    let mut columns: Vec<String> = Vec::new();
    for (n, line) in (1..).zip(source) {
        if let Some(path) = line.strip_prefix("--- ") {
            documents.push(empty(path.trim()));
            columns.clear();
            continue;
        }
        if documents.is_empty() {
            documents.push(empty("drawn"));
        }
        let document = documents.last_mut().expect("one was pushed just above");
        if line.trim().is_empty() {
            columns.clear();
        } else if !line.contains('|') {
            set_field(document, n, line);
        } else if columns.is_empty() {
            columns = cells(line, n).into_iter().map(|it| it.raw.to_string()).collect();
        } else {
            push_row(document, &columns, &cells(line, n));
        }
    }
    documents
}

fn empty(path: &str) -> Document {
    Document {
        source: SourceFile {
            path: path.to_owned(),
            bytes: 0,
            sha256: None,
            format: FileFormat::Csv,
        },
        form: Form::Register,
        declarations: vec![Declaration::new(Form::Register)],
        facts: FileFacts::default(),
        unread: Vec::new(),
        page_marks: Vec::new(),
    }
}

fn set_field(document: &mut Document, n: u32, line: &str) {
    let (key, _) = line.split_once('=').unwrap_or_else(|| panic!("`{line}` is no `key = value`"));
    let key = key.trim();
    let start = line.find('=').expect("split there just above") + 1;
    let value = extracted(&line[start..], n, line[..start].chars().count());
    if set_fact(document, key, &value) {
        return;
    }
    let declaration = &mut document.declarations[0];
    if key == "form" {
        let form = form(&value.raw);
        declaration.form = form;
        document.form = form;
        return;
    }
    match name(key) {
        it @ (Name::Affiliate
        | Name::EmployerName
        | Name::Ice
        | Name::If
        | Name::Rc
        | Name::Tp
        | Name::Siret
        | Name::Address) => declaration.employer.set(it, typed(it, value)),
        it @ (Name::Period
        | Name::IssueDate
        | Name::DueDate
        | Name::PayDate
        | Name::PageCount
        | Name::Reference
        | Name::Rib
        | Name::Iban) => declaration.header.set(it, typed(it, value)),
        it => {
            if declaration.rows.is_empty() {
                let location = value.location.clone();
                let fields = Fields::default();
                declaration.rows.push(Row { kind: RowKind::Employee, location, fields });
            }
            declaration.rows[0].fields.set(it, typed(it, value));
        }
    }
}

fn push_row(document: &mut Document, columns: &[String], cells: &[Extracted<Text>]) {
    let declaration = &mut document.declarations[0];
    let first = cells.first().expect("a line has a cell");
    let last = cells.last().expect("a line has a cell");
    let location = first.location.span(&last.location);
    let scope = match &*first.raw {
        "page total" => Some(Scope::Page),
        "cumulative total" => Some(Scope::Cumulative),
        "carried total" => Some(Scope::Carried),
        "group total" => Some(Scope::Group),
        "grand total" => Some(Scope::Grand),
        _ => None,
    };
    let of_lines = columns.iter().any(|it| it == "label");
    let mut fields = Fields::default();
    let mut side = None;
    for (column, cell) in columns.iter().zip(cells).skip(usize::from(scope.is_some())) {
        if column == "side" {
            side = match &*cell.raw {
                "gain" => Some(Side::Gain),
                "deduction" => Some(Side::Deduction),
                _ => None,
            };
        } else if !cell.raw.is_empty() {
            let name = match column.strip_prefix("column ") {
                Some(heading) => other_column(&mut declaration.other_columns, heading),
                None => name(column),
            };
            fields.set(name, typed(name, cell.clone()));
        }
    }
    let Some(scope) = scope else {
        if of_lines {
            declaration.lines.push(PaymentLine { location, fields, side });
        } else {
            let month = fields.get(Name::Period).is_some();
            let entrant = fields.read_text(Name::Record).is_some_and(|it| it.raw.ends_with("04"));
            let kind = match (month, entrant) {
                (true, _) => RowKind::Month,
                (false, true) => RowKind::Entrant,
                (false, false) => RowKind::Employee,
            };
            declaration.rows.push(Row { kind, location, fields });
        }
        return;
    };
    let end = if of_lines { declaration.lines.len() } else { declaration.rows.len() };
    let begin = match scope {
        Scope::Page | Scope::Group => declaration
            .totals
            .iter()
            .filter(|it| it.scope == scope && it.of_lines == of_lines)
            .map(|it| it.covers.end)
            .max()
            .unwrap_or(0),
        Scope::Cumulative | Scope::Carried | Scope::Grand => 0,
    };
    let label = Some(first.clone());
    let covers = begin..end;
    declaration.totals.push(Total {
        scope,
        location,
        label,
        fields,
        covers,
        of_lines,
        certain: true,
    });
}

fn other_column(headings: &mut Vec<Text>, heading: &str) -> Name {
    let known = headings.iter().position(|it| **it == *heading);
    let index = known.unwrap_or_else(|| {
        headings.push(Text::from(heading));
        headings.len() - 1
    });
    Name::Column(index as u16)
}

fn cells(line: &str, n: u32) -> Vec<Extracted<Text>> {
    let mut start = 0;
    line.split('|')
        .map(|cell| {
            let extracted = extracted(cell, n, start);
            start += cell.chars().count() + 1;
            extracted
        })
        .collect()
}

/// `text` trimmed, standing after `before` characters of line `n`.
fn extracted(text: &str, n: u32, before: usize) -> Extracted<Text> {
    let lead = text.chars().take_while(|it| it.is_whitespace()).count();
    let raw = text.trim();
    let from = (before + lead) as u32 + 1;
    let to = from + raw.chars().count().max(1) as u32 - 1;
    let (raw, reading) = match raw.strip_suffix('?') {
        Some(raw) => (raw, Reading::UNCERTAIN),
        None => (raw, Reading::CERTAIN),
    };
    let location = Location::line(n, from, to);
    Extracted { value: Text::from(raw), raw: Text::from(raw), location, reading }
}
