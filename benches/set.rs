//! The facts of 20,000 declarations of 25 rows through every set rule: time, and bytes they take.
//!
//! `cargo bench --bench set`

#![allow(clippy::print_stderr)] // A benchmark talks to the one who runs it.

use bordereau::{
    evidence::{
        Bbox, Extracted, Field, FileFacts, FileFormat, Location, Reading, SourceFile, Text,
    },
    payroll::{Amount, Declaration, Document, Fields, Form, Name, Period, Row, RowKind, Value},
    rules::SetExamination,
};
use divan::{Bencher, counter::ItemsCount};
use rayon::prelude::*;
use rust_decimal::Decimal;

const DOCUMENTS: u32 = 20_000;
const ROWS: u32 = 25;

fn main() {
    let facts = gathered();
    let bytes = facts.bytes();
    let rows = (DOCUMENTS * ROWS) as usize;
    eprintln!(
        "{DOCUMENTS} documents of {ROWS} rows: {} MB of facts, {} bytes a row",
        bytes >> 20,
        bytes / rows
    );
    divan::main();
}

#[divan::bench(sample_count = 3)]
fn gather_and_merge(bencher: Bencher) {
    bencher.counter(ItemsCount::new(DOCUMENTS)).bench(gathered);
}

#[divan::bench(sample_count = 3)]
fn finish(bencher: Bencher) {
    bencher
        .counter(ItemsCount::new(DOCUMENTS))
        .with_inputs(gathered)
        .bench_values(|it| it.finish(&again));
}

/// Reads a document again, by its path.
fn again(path: &str, take: &mut dyn FnMut(&Document)) {
    let number = path.strip_suffix(".pdf").and_then(|it| it.rsplit('-').next());
    if let Some(number) = number.and_then(|it| it.parse().ok()) {
        take(&document(number));
    }
}

/// Documents are made, read and let go one by one, as in a run.
fn gathered() -> SetExamination {
    let one = |facts: SetExamination, n: u32| {
        let mut stated = SetExamination::default();
        stated.update(&document(n));
        let mut facts = facts;
        facts.merge(stated);
        facts
    };
    let join = |mut a: SetExamination, b| {
        a.merge(b);
        a
    };
    (0..DOCUMENTS)
        .into_par_iter()
        .fold(SetExamination::default, one)
        .reduce(SetExamination::default, join)
}

/// Every employer declares four months; people stay, pay moves a little.
fn document(n: u32) -> Document {
    let (employer, month) = (n / 4, n % 4 + 1);
    let mut declaration = Declaration::new(Form::Bds);
    let head = place(1, 0);
    declaration.employer.set(Name::Affiliate, text(format!("{:07}", 1_000_000 + employer), &head));
    declaration.employer.set(Name::EmployerName, text(format!("ATELIER {employer}"), &head));
    let period = Period::month(2024, month as u8).expect("a month");
    let read = Extracted {
        value: period,
        raw: Text::from(period.to_string()),
        location: head,
        reading: Reading::CERTAIN,
    };
    declaration.header.set(Name::Period, Value::Period(Field::Read(read)));
    for row in 0..ROWS {
        let person = employer * ROWS + row;
        let mut fields = Fields::default();
        let cell = |column| place(row, column);
        let cents = 300_000 + i64::from(person.wrapping_mul(2_654_435_761) % 900_000);
        let gross = Decimal::new(cents + i64::from(month), 2);
        fields.set(Name::Immatriculation, text(format!("{:09}", 110_000_000 + person), &cell(0)));
        fields.set(Name::Name, text(format!("NOM{person} PRENOM{row}"), &cell(1)));
        fields.set(Name::Days, amount(Decimal::from(26), 0, &cell(2)));
        fields.set(Name::Gross, amount(gross, 2, &cell(3)));
        fields.set(Name::Capped, amount(gross.min(Decimal::from(6000)), 2, &cell(4)));
        declaration.rows.push(Row { kind: RowKind::Employee, location: cell(0), fields });
    }
    Document {
        source: SourceFile {
            path: format!("leak/{:03}/declaration-{n:06}.pdf", n / 100),
            bytes: 48_213,
            sha256: None,
            format: FileFormat::Pdf,
        },
        form: Form::Bds,
        declarations: vec![declaration],
        facts: FileFacts::default(),
        unread: Vec::new(),
        page_marks: Vec::new(),
    }
}

fn text(text: String, location: &Location) -> Value {
    let raw = Text::from(text);
    let (value, location) = (raw.clone(), location.clone());
    Value::Text(Field::Read(Extracted { value, raw, location, reading: Reading::CERTAIN }))
}

fn amount(value: Decimal, decimals: u32, location: &Location) -> Value {
    let raw = Text::from(value.to_string().replace('.', ","));
    let value = Amount::printed(value, decimals);
    let location = location.clone();
    Value::Amount(Field::Read(Extracted { value, raw, location, reading: Reading::CERTAIN }))
}

fn place(row: u32, column: u32) -> Location {
    let (x, y) = (f64::from(40 + 90 * column), f64::from(100 + 14 * row));
    Location::page(1, Bbox::from_points(x, y, x + 80.0, y + 10.0))
}
