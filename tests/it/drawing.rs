//! Documents drawn as text: the shared fixture of all rule tests.
//!
//! ```text
//! --- 2024-01.csv                        another document begins, under this path
//! form = bds                             a field of the header, the employer, or (payslip) the one row
//! period = 2024-01
//! immatriculation | gross    | capped    a table: columns by the keys of `extract`
//! 123456785       | 8 500,00 | 6 000,00
//!                              ^^^^^^^^ a finding expected at the cell above, and its sentence
//! page total      | 8 500,00 | 6 000,00  a line of totals: page, cumulative, group, carried, grand
//! label | base | rate | amount           a table with `label` holds payment lines
//! (file) the sentence of a finding about the file as a whole
//! ```
//!
//! `12,00?` is read but uncertain, `##` is unreadable, an empty cell is absent.

use bordereau::{
    evidence::{
        Extracted, Field, FileFacts, FileFormat, Location, Reading, Region, SourceFile, Text,
    },
    locales::Language,
    payroll::{
        Amount, Declaration, Document, Fields, Form, Name, PaymentLine, Period, Rate, Row, RowKind,
        Scope, Total, Value, WrittenDate,
    },
    rules::{Check, Rule, examine_set_with, examine_with},
};
use rust_decimal::Decimal;

/// Runs `rule` over drawn documents and compares its findings with the drawn ones.
#[track_caller]
pub(crate) fn check(rule: &'static Rule, drawing: &str) {
    let is_expectation =
        |line: &&str| line.trim_start().starts_with('^') || line.starts_with("(file) ");
    let source: Vec<&str> = drawing.lines().filter(|line| !is_expectation(line)).collect();
    let documents = documents(&source);
    let findings = match rule.check {
        Check::Set(_) => examine_set_with(rule, &documents).findings,
        _ => documents.iter().flat_map(|it| examine_with(rule, it).findings).collect(),
    };

    let catalogue = Language::English.catalogue();
    let mut actual = String::new();
    for (n, text) in (1..).zip(&source) {
        actual += &format!("{text}\n");
        for finding in &findings {
            let place = &finding.places.last().expect("a finding has a place").location;
            let (line, from, to) = match place.region {
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
    let declaration = &mut document.declarations[0];
    if key == "form" {
        let form = form(&value.raw);
        declaration.form = form;
        document.form = form;
        return;
    }
    match name(key) {
        it @ (Name::Affiliate
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
    for (column, cell) in columns.iter().zip(cells).skip(usize::from(scope.is_some())) {
        if !cell.raw.is_empty() {
            let name = name(column);
            fields.set(name, typed(name, cell.clone()));
        }
    }
    let Some(scope) = scope else {
        if of_lines {
            declaration.lines.push(PaymentLine { location, fields, side: None });
        } else {
            let entrant = fields.get(Name::Period).is_some();
            let kind = if entrant { RowKind::Month } else { RowKind::Employee };
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

fn typed(name: Name, cell: Extracted<Text>) -> Value {
    let text = cell.raw.to_string();
    match name {
        Name::Period => Value::Period(read(cell, period(&text))),
        Name::IssueDate
        | Name::DueDate
        | Name::PayDate
        | Name::BirthDate
        | Name::HireDate
        | Name::ExitDate => Value::Date(read(cell, date(&text))),
        Name::Rate | Name::EmployerRate => Value::Rate(read(cell, rate(&text))),
        Name::Affiliate
        | Name::EmployerName
        | Name::Ice
        | Name::If
        | Name::Rc
        | Name::Tp
        | Name::Siret
        | Name::Address
        | Name::Reference
        | Name::Immatriculation
        | Name::Name
        | Name::Cin
        | Name::Nir
        | Name::Situation
        | Name::Rib
        | Name::Iban
        | Name::Function
        | Name::Label => {
            let identifier = !matches!(name, Name::Name | Name::EmployerName | Name::Label);
            let value = if identifier { text.replace(' ', "") } else { text };
            Value::Text(read(cell, Some(Text::from(value))))
        }
        _ => Value::Amount(read(cell, amount(&text))),
    }
}

fn read<T>(cell: Extracted<Text>, value: Option<T>) -> Field<T> {
    match value {
        Some(value) => Field::Read(cell.map(|_| value)),
        None => Field::Unreadable { raw: cell.raw, location: cell.location },
    }
}

fn amount(text: &str) -> Option<Amount> {
    let plain = text.replace([' ', '\u{a0}', '\u{202f}'], "").replace(',', ".");
    let decimals = plain.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    Some(Amount::printed(plain.parse().ok()?, decimals as u32))
}

fn rate(text: &str) -> Option<Rate> {
    let amount = amount(text.strip_suffix('%')?)?;
    let fraction = |it: Decimal| it / Decimal::ONE_HUNDRED;
    let half = Decimal::new(5, amount.value.scale() + 1);
    Some(Rate { value: fraction(amount.value).normalize(), rounding: fraction(half) })
}

fn date(text: &str) -> Option<WrittenDate> {
    let mut parts = text.split('/');
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next()?.parse().ok()?;
    Some(WrittenDate { year, month, day })
}

fn period(text: &str) -> Option<Period> {
    let (year, rest) = text.split_once('-').unwrap_or((text, ""));
    let year = year.parse().ok()?;
    match rest.strip_prefix('Q') {
        Some(quarter) => Period::quarter(year, quarter.parse().ok()?),
        None if rest.is_empty() => Some(Period::Year { year }),
        None => Period::month(year, rest.parse().ok()?),
    }
}

fn form(text: &str) -> Form {
    let all = [
        Form::Bds,
        Form::Bpc,
        Form::Attestation,
        Form::Payslip,
        Form::Register,
        Form::Ebds,
        Form::Mixed,
    ];
    all.into_iter().find(|it| it.name() == text).unwrap_or_else(|| panic!("`{text}` is no form"))
}

fn name(key: &str) -> Name {
    // `name` is the employee's here; the employer is named by identifiers.
    let found = Name::NAMED.iter().find(|it| it.key() == key && **it != Name::EmployerName);
    *found.unwrap_or_else(|| panic!("`{key}` names no field"))
}
