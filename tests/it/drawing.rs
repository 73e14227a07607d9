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

use bordereau::{
    evidence::{
        Extent, Extracted, Field, FileFacts, FileFormat, Location, Reading, Region, SourceFile,
        StoredSum, Text, UnevenRecord,
    },
    locales::Language,
    payroll::{
        Amount, Announced, Declaration, Document, Fields, Form, InWords, Jurisdiction, Name,
        PageMark, PaymentLine, Period, PrintedWeekday, Rate, Row, RowKind, Scope, Side, Total,
        Value, WeekdayDate, WrittenDate,
    },
    rules::{Check, Rule, examine_set_with, examine_with},
};
use jiff::civil::Weekday;
use rust_decimal::Decimal;

use crate::records;

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

/// Sets what is no field: marks, announced counts, words, facts of the file.
fn set_fact(document: &mut Document, key: &str, value: &Extracted<Text>) -> bool {
    let declaration = &mut document.declarations[0];
    let location = value.location.clone();
    let facts = &mut document.facts;
    let count = || value.raw.parse().unwrap_or_else(|_| panic!("`{}` is no count", &*value.raw));
    match key {
        "jurisdiction" => {
            assert_eq!(&*value.raw, "morocco", "only Moroccan law is drawn");
            declaration.jurisdiction = Some(Jurisdiction::Morocco);
        }
        "page_mark" => {
            let (number, of) = match pieces(value, "/") {
                (number, Some(of)) => (number, Some(integer(of))),
                (number, None) => (number, None),
            };
            let page = document.page_marks.len() as u32 + 1;
            let number = integer(number);
            document.page_marks.push(PageMark { page, number, of, declaration: 0 });
        }
        "announced" => {
            let count = value.clone().map(|raw| amount(&raw).expect("a count"));
            let words = Text::from("Nombre de salariés");
            let label = Extracted { value: words.clone(), raw: words, ..value.clone() };
            declaration.announced.push(Announced { count, label });
        }
        "in_words" => {
            let (words, figures) = pieces(value, "/");
            let inside = words.raw.split_once('(').expect("what the words say").1;
            let said = amount(inside.trim_end_matches(')')).expect("an amount");
            let figures = figures.expect("figures").map(|raw| amount(&raw).expect("an amount"));
            let spoken = Text::from(words.raw.split_once(" (").expect("a blank before").0);
            let words = Extracted { raw: spoken, ..words }.map(|_| said);
            declaration.in_words.push(InWords { words, figures });
        }
        "weekday" => {
            let (weekday, written) = pieces(value, " ");
            let weekday = weekday.map(|name| weekday_named(&name));
            let date = written.expect("a date").map(|raw| date(&raw).expect("a date"));
            declaration.weekdays.push(WeekdayDate { weekday, date });
        }
        "file_pages" => facts.pages = Some(count()),
        "extent" => facts.extents.push(Extent { location, rows: count().into() }),
        "full_cell" => facts.full_cells.push(location),
        "uneven_record" => {
            let (fields, expected) = pieces(value, " of ");
            let (fields, expected) = (integer(fields), integer(expected.expect("`4 of 7`")));
            let (fields, expected) = (fields.value, expected.value);
            facts.uneven_records.push(UnevenRecord { location, fields, expected });
        }
        "cut_record" => facts.cut_record = Some(value.clone()),
        "stored_sum" => {
            let (formula, rest) = pieces(value, " ");
            let (stored, computed) = pieces(&rest.expect("a stored value"), "/");
            let read = |raw: &Text| amount(raw).expect("an amount").value;
            facts.stored_sums.push(StoredSum {
                formula: formula.raw,
                inputs: stored.location.clone(),
                stored: stored.map(|raw| read(&raw)),
                computed: read(&computed.expect("a computed value").raw),
                count: 2,
            });
        }
        _ => return false,
    }
    true
}

/// What stands before and after the first `separator`, each at its place on the line.
fn pieces(value: &Extracted<Text>, separator: &str) -> (Extracted<Text>, Option<Extracted<Text>>) {
    let Region::Line { line, from, .. } = value.location.region else { panic!("drawn on lines") };
    let Some((first, second)) = value.raw.split_once(separator) else {
        return (value.clone(), None);
    };
    let before = from as usize - 1;
    let lead = first.chars().count() + separator.chars().count();
    (extracted(first, line, before), Some(extracted(second, line, before + lead)))
}

fn integer(value: Extracted<Text>) -> Extracted<u32> {
    value.map(|raw| raw.parse().unwrap_or_else(|_| panic!("`{}` is no number", &*raw)))
}

fn weekday_named(name: &str) -> PrintedWeekday {
    let names = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    let position = names.iter().position(|it| *it == name);
    let offset = position.unwrap_or_else(|| panic!("`{name}` is no weekday")) as i8;
    PrintedWeekday(Weekday::from_monday_zero_offset(offset).expect("below seven"))
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
        | Name::Record
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
    // `name` is the employee's here.
    if key == "employer_name" {
        return Name::EmployerName;
    }
    let found = Name::NAMED.iter().find(|it| it.key() == key && **it != Name::EmployerName);
    *found.unwrap_or_else(|| panic!("`{key}` names no field"))
}
