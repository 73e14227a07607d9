//! Records of an e-BDS file drawn by their fields.
//!
//! ```text
//! B02 | immatriculation = 123456785 | days = 26 | gross = 850000
//!                                                         ^^^^^^ a finding expected at that field
//! ^^^ a finding at the record itself, or at a field that is not drawn
//! ```
//!
//! Fields go by the keys of `extract`; numbers are padded with zeros, texts with spaces. Affiliate
//! 1234567 and period 202401 stand in every record that is not drawn with others, numbers not drawn
//! are zeros. `length = 250` cuts or pads the record, `at 150 = X` puts characters anywhere.

use bordereau::{
    evidence::{FileFacts, FileFormat, Location, Reading, SourceFile, Text},
    extract::{Line, Segment},
    interpret::forms::ebds::declarations,
    payroll::{
        Document, Form,
        ebds::{Column, EbdsRecord, RECORD_LENGTH, columns},
    },
};

/// Whether a drawing shows records: its first line begins with a type such as `B02`.
pub(crate) fn is_drawn(source: &[&str]) -> bool {
    let first = source.iter().find(|it| !it.trim().is_empty() && !it.starts_with("---"));
    first.is_some_and(|line| {
        let kind = line.split('|').next().unwrap_or_default().trim();
        kind.len() == 3 && kind[1..].bytes().all(|it| it.is_ascii_digit())
    })
}

/// The documents of a drawing of records; a drawn line is the physical line of its number.
pub(crate) fn documents(source: &[&str]) -> Vec<Document> {
    let mut files: Vec<(String, Vec<Line>)> = Vec::new();
    for (n, line) in (1..).zip(source) {
        if let Some(path) = line.strip_prefix("--- ") {
            files.push((path.trim().to_owned(), Vec::new()));
            continue;
        }
        if files.is_empty() {
            files.push(("drawn".to_owned(), Vec::new()));
        }
        let text = record(line);
        let location = Location::line(n, 1, text.chars().count().max(1) as u32);
        let (text, reading) = (Text::from(text), Reading::CERTAIN);
        let segment = Segment { text, location: location.clone(), reading };
        let lines = &mut files.last_mut().expect("one was pushed just above").1;
        lines.push(Line { location, segments: vec![segment] });
    }
    files.into_iter().map(|(path, lines)| document(path, &lines)).collect()
}

/// The document that `lines` of a fixed-width file make.
pub(crate) fn document(path: String, lines: &[Line]) -> Document {
    let (declarations, unread) = declarations(lines);
    Document {
        source: SourceFile { path, bytes: 0, sha256: None, format: FileFormat::Ebds },
        form: Form::Ebds,
        declarations,
        facts: FileFacts::default(),
        unread,
        page_marks: Vec::new(),
    }
}

/// Where characters `from..=to` of a record stand in its drawing.
pub(crate) fn place(line: &str, from: u32, to: u32) -> (u32, u32) {
    let kind = EbdsRecord::new(Text::from(&*record(line)), 1, Reading::CERTAIN).kind;
    let drawn = cells(line).skip(1).find(|(cell, _)| {
        let key = cell.split('=').next().unwrap_or_default().trim();
        let column = kind.map(columns).unwrap_or_default().iter().find(|it| it.name.key() == key);
        match (column, key.strip_prefix("at ")) {
            (Some(column), _) => column.from <= from && to <= column.to(),
            (None, at) => at.and_then(|it| it.parse::<u32>().ok()).is_some_and(|it| it >= from),
        }
    });
    let Some((cell, before)) = drawn else { return (1, 3) };
    let key = cell.find('=').expect("a cell is `key = value`") + 1;
    let lead = cell[key..].chars().take_while(|it| it.is_whitespace()).count();
    let start = (before + cell[..key].chars().count() + lead) as u32 + 1;
    (start, start + cell[key..].trim().chars().count().max(1) as u32 - 1)
}

/// The characters of one record.
fn record(line: &str) -> String {
    if line.trim().is_empty() {
        return String::new();
    }
    let kind = line.split('|').next().unwrap_or_default().trim();
    let of_kind = EbdsRecord::new(Text::from(kind), 1, Reading::CERTAIN).kind;
    let columns = of_kind.map(columns).unwrap_or_default();
    let mut text: Vec<char> = format!("{kind:260}").chars().collect();
    for column in columns {
        let value = match column.name.key() {
            "affiliate" => "1234567",
            "period" => "202401",
            "immatriculation" | "issue_date" | "due_date" => "",
            _ if column.is_numeric() => "0",
            _ => "",
        };
        put(&mut text, column, value);
    }
    let mut length = RECORD_LENGTH as usize;
    for (cell, _) in cells(line).skip(1) {
        let (key, value) = cell.split_once('=').unwrap_or_else(|| panic!("`{cell}`: no `=`"));
        let (key, value) = (key.trim(), value.trim());
        if key == "length" {
            length = value.parse().expect("a length");
        } else if let Some(at) = key.strip_prefix("at ") {
            let at: usize = at.parse().expect("a column");
            text.resize(text.len().max(at + value.len()), ' ');
            text.splice(at - 1..at - 1 + value.chars().count(), value.chars());
        } else {
            // `name` is the employer's in a heading and the employee's in a line.
            let column = columns.iter().find(|it| it.name.key() == key);
            put(&mut text, column.unwrap_or_else(|| panic!("{kind} has no `{key}`")), value);
        }
    }
    text.resize(length, ' ');
    text.into_iter().collect()
}

fn put(text: &mut [char], column: &Column, value: &str) {
    let width = column.length as usize;
    let value = match value {
        "" => " ".repeat(width),
        _ if column.is_numeric() => format!("{value:0>width$}"),
        _ => format!("{value:width$}"),
    };
    let start = column.from as usize - 1;
    for (place, character) in text[start..start + width].iter_mut().zip(value.chars()) {
        *place = character;
    }
}

/// The cells of a line, each with the characters before it.
fn cells(line: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut start = 0;
    line.split('|').map(move |cell| {
        let before = start;
        start += cell.chars().count() + 1;
        (cell, before)
    })
}
