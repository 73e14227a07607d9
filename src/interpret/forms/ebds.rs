//! Records of an e-BDS file to declarations: one for each heading, however many a file holds.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    evidence::{Extracted, Field, Message, Region},
    extract::Line,
    payroll::{
        Declaration, Fields, Form, Name, Row, RowKind, Scope, Total, Unread, Value,
        ebds::{Content, EbdsRecord, EbdsRecords, Part, Role, columns},
    },
};

/// The declarations of a fixed-width file, and the lines that are no record.
#[must_use]
pub fn declarations(lines: &[Line]) -> (Vec<Declaration>, Vec<Unread>) {
    let mut groups: Vec<Group> = Vec::new();
    let mut unread = Vec::new();
    for record in lines.iter().filter_map(record) {
        if record.kind.is_none() {
            let reason = Message::new("unread-record-type");
            unread.push(Unread { location: record.location(), raw: record.text.clone(), reason });
        }
        match groups.last_mut() {
            Some(group) if !begins_another(group, &record) => group.push(record),
            _ => {
                let mut group = Group::default();
                group.push(record);
                groups.push(group);
            }
        }
    }
    (groups.into_iter().map(|it| declaration(it.records)).collect(), unread)
}

/// The records of one declaration so far, and which roles are among them.
#[derive(Default)]
struct Group {
    records: EbdsRecords,
    part: Option<Part>,
    seen: BTreeSet<Role>,
}

impl Group {
    fn push(&mut self, record: EbdsRecord) {
        self.part = self.part.or(record.kind.map(|it| it.part));
        self.seen.extend(record.kind.map(|it| it.role));
        self.records.all.push(record);
    }
}

/// Blank lines hold no record; the extractor gives every line as one piece.
fn record(line: &Line) -> Option<EbdsRecord> {
    let segment = line.segments.first()?;
    let (Region::Line { line: number, .. } | Region::Lines { from: number, .. }) =
        line.location.region
    else {
        return None;
    };
    let blank = segment.text.trim().is_empty();
    (!blank).then(|| EbdsRecord::new(segment.text.clone(), number, segment.reading))
}

/// Whether a record cannot belong to the declaration before it.
///
/// A single line with another period or affiliate stays: that is for a rule to show.
fn begins_another(group: &Group, record: &EbdsRecord) -> bool {
    let Some(kind) = record.kind else { return false };
    let Some(part) = group.part else { return false };
    let only = |role| group.seen.iter().all(|it| *it == role);
    let has = |role| group.seen.contains(&role);
    let last = if part == Part::Preset { Role::InsuredRecap } else { Role::Recap };
    match kind.role {
        Role::Nature => part != kind.part || !only(Role::Nature),
        Role::Header if only(Role::Nature) => part != kind.part,
        Role::Header => part != kind.part || (has(Role::Header) && is_about_another(group, record)),
        // Without a heading, only what follows a finished declaration can begin another one.
        _ => has(last) && (part != kind.part || is_about_another(group, record)),
    }
}

fn is_about_another(group: &Group, record: &EbdsRecord) -> bool {
    [Name::Affiliate, Name::Period].into_iter().any(|name| {
        let of = |it: &EbdsRecord| it.text(name).read().map(|it| it.value.clone());
        let before = group.records.all.iter().rev().find_map(of);
        matches!((before, of(record)), (Some(before), Some(here)) if before != here)
    })
}

fn declaration(records: EbdsRecords) -> Declaration {
    let mut declaration = Declaration::new(Form::Ebds);
    for record in &records.all {
        let Some(kind) = record.kind else { continue };
        match kind.role {
            Role::Nature => fill(&mut declaration.header, record),
            Role::Header => head(&mut declaration, record),
            Role::Insured | Role::Entrant => {
                if !record.is_empty_line() {
                    declaration.rows.push(row(record, kind.role));
                }
            }
            Role::InsuredRecap | Role::EntrantRecap | Role::Recap => (),
        }
    }
    let entrants = declaration.rows.iter().position(|it| it.kind == RowKind::Entrant);
    let (all, entrants) = (declaration.rows.len(), entrants.unwrap_or(declaration.rows.len()));
    // Rows out of order leave open which of them a recap adds up.
    let certain = declaration.rows[entrants..].iter().all(|it| it.kind == RowKind::Entrant);
    for record in &records.all {
        let Some(kind) = record.kind else { continue };
        let (scope, covers) = match kind.role {
            Role::InsuredRecap if kind.part == Part::Preset => (Scope::Grand, 0..all),
            Role::InsuredRecap => (Scope::Group, 0..entrants),
            Role::EntrantRecap => (Scope::Group, entrants..all),
            Role::Recap => (Scope::Grand, 0..all),
            _ => continue,
        };
        declaration.totals.push(total(record, scope, covers, certain));
    }
    // A file without its heading still says on every line whose it is, and for which month.
    if let Some(first) = records.all.iter().find(|it| !it.is(Role::Nature)) {
        declaration.employer.set(Name::Affiliate, Value::Text(first.text(Name::Affiliate)));
        declaration.header.set(Name::Period, Value::Period(first.period()));
    }
    declaration.ebds = Some(records);
    declaration
}

fn head(declaration: &mut Declaration, record: &EbdsRecord) {
    let mut fields = Fields::default();
    fill(&mut fields, record);
    for (name, value) in fields.iter() {
        let of_document = matches!(name, Name::Period | Name::IssueDate | Name::DueDate);
        let fields = if of_document { &mut declaration.header } else { &mut declaration.employer };
        fields.set(name, value.clone());
    }
}

fn row(record: &EbdsRecord, role: Role) -> Row {
    let kind = if role == Role::Entrant { RowKind::Entrant } else { RowKind::Employee };
    let mut fields = Fields::default();
    if let Some((raw, location)) = record.slice(1, 3) {
        let reading = record.reading;
        let value = Extracted { value: raw.clone(), raw, location, reading };
        fields.set(Name::Record, Value::Text(Field::Read(value)));
    }
    fill(&mut fields, record);
    Row { kind, location: record.location(), fields }
}

fn total(record: &EbdsRecord, scope: Scope, covers: Range<usize>, certain: bool) -> Total {
    let mut fields = Fields::default();
    fill(&mut fields, record);
    let label = record.slice(1, 3).map(|(raw, location)| Extracted {
        value: raw.clone(),
        raw,
        location,
        reading: record.reading,
    });
    let location = record.location();
    Total { scope, location, label, fields, covers, of_lines: false, certain }
}

/// Every field of the record, except those that only repeat the header.
fn fill(fields: &mut Fields, record: &EbdsRecord) {
    let Some(kind) = record.kind else { return };
    for column in columns(kind) {
        let name = column.name;
        let repeats = matches!(name, Name::Affiliate | Name::Period);
        if repeats && kind.role != Role::Header {
            continue;
        }
        let value = match column.content {
            Content::Text | Content::Number => Value::Text(record.text(name)),
            Content::Count | Content::Centimes => Value::Amount(record.amount(name)),
            Content::Period => Value::Period(record.period()),
            Content::Date => Value::Date(record.date(name)),
        };
        fields.set(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::declarations;
    use crate::{
        evidence::{Location, Reading, Text},
        extract::{Line, Segment},
        payroll::{Name, RowKind, ebds::Role},
    };

    fn lines(texts: &[String]) -> Vec<Line> {
        let line = |(n, text): (u32, &String)| {
            let location = Location::line(n, 1, text.chars().count().max(1) as u32);
            let (text, reading) = (Text::from(text.as_str()), Reading::CERTAIN);
            let segment = Segment { text, location: location.clone(), reading };
            Line { location, segments: vec![segment] }
        };
        (1..).zip(texts).map(line).collect()
    }

    fn padded(text: &str) -> String {
        format!("{text:260}")
    }

    fn insured(rest: &str) -> String {
        format!("B021234567202401123456785{:60}{rest}", "BENALI AMINA")
    }

    #[test]
    fn a_heading_begins_a_declaration_and_a_stray_line_does_not() {
        let month = |period: &str| {
            [
                padded("B0000000000000000B0"),
                padded(&format!("B011234567{period}")),
                padded(&format!("B021234567{period}")),
                padded(&format!("B061234567{period}")),
            ]
        };
        let mut texts = month("202401").to_vec();
        texts.extend(month("202402"));
        texts[2] = padded("B021234567202312");
        let (declarations, unread) = declarations(&lines(&texts));
        let sizes: Vec<usize> =
            declarations.iter().map(|it| it.ebds.as_ref().map_or(0, |it| it.all.len())).collect();
        assert_eq!(sizes, [4, 4]);
        assert!(unread.is_empty());
    }

    #[test]
    fn months_without_headings_part_after_the_recap() {
        let texts: Vec<String> = ["202401", "202402"]
            .iter()
            .flat_map(|it| ["B01", "B02", "B06"].map(|kind| padded(&format!("{kind}1234567{it}"))))
            .collect();
        assert_eq!(declarations(&lines(&texts)).0.len(), 2);
    }

    #[test]
    fn fields_keep_their_text_and_place_and_centimes_become_decimals() {
        let row =
            insured("00000000000000000000000000260000000850000000600000  0000000000124906811");
        let (declarations, _) = declarations(&lines(&[padded(&row)]));
        let fields = &declarations[0].rows[0].fields;
        let gross = fields.read_amount(Name::Gross).expect("printed");
        assert_eq!((&*gross.raw, gross.value.to_string().as_str()), ("0000000850000", "8500.00"));
        assert_eq!(gross.location, Location::line(1, 114, 126));
        assert!(fields.get(Name::Situation).is_none());
    }

    #[test]
    fn an_empty_entrant_is_nobody() {
        let texts =
            [padded(&format!("B041234567202401{:77}{}", "", "0".repeat(43))), padded("B04")];
        let (declarations, _) = declarations(&lines(&texts));
        let entrants = declarations[0].rows.iter().filter(|it| it.kind == RowKind::Entrant);
        assert_eq!(entrants.count(), 0);
        let records = declarations[0].ebds.as_ref().expect("an e-BDS declaration");
        assert_eq!(records.of(Role::Entrant).count(), 2);
    }

    #[test]
    fn a_cut_line_is_read_as_far_as_it_goes() {
        let (declarations, _) =
            declarations(&lines(&[insured("00000000000000000000000000260000000850")]));
        let fields = &declarations[0].rows[0].fields;
        assert!(fields.read_amount(Name::Days).is_some_and(|it| !it.is_certain()));
        assert!(fields.amount(Name::Gross).raw().is_some_and(|it| it == "0000000850"));
        assert!(fields.amount(Name::Gross).read().is_none());
        assert!(fields.amount(Name::Capped).is_absent());
    }
}
