//! How exactly documents were read: fields, rows and totals against their truth.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::Mutex,
};

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};

use super::truth::{DocumentTruth, folders};
use crate::{
    evidence::{FileFormat, SourceFile},
    examination,
    extract::Limits,
    locales::Language,
    report,
};

/// Counts of values by how they were read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Score {
    pub expected: u64,
    pub exact: u64,
    /// Read otherwise than printed, and said to be uncertain or unreadable.
    pub doubtful: u64,
    /// Read otherwise than printed, and said to be certain.
    pub wrong: u64,
    /// Printed, and not read at all.
    pub missing: u64,
}

/// Scores of all documents together and of each kind of them.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReadingScore {
    pub documents: u64,
    pub unread_documents: Vec<String>,
    pub fields: Score,
    /// A row is exact when each of its fields is.
    pub rows: Score,
    pub totals: Score,
    /// Fields by `layout`, `producer`, `form`, `format`, `lang`.
    pub by: BTreeMap<String, BTreeMap<String, Score>>,
    /// The first misreadings, to look at.
    pub examples: Vec<String>,
}

const EXAMPLES: usize = 5_000;

/// Reads every document that has a truth under `folder` and scores it.
pub fn reading(folder: &Path, limits: &Limits) -> std::io::Result<ReadingScore> {
    let mut tasks = Vec::new();
    for (folder, truth) in folders(folder)? {
        tasks.extend(truth.documents.into_iter().map(|it| (folder.clone(), it)));
    }
    let score = Mutex::new(BTreeMap::new());
    tasks.par_iter().enumerate().for_each(|(n, (folder, truth))| {
        let one = document(&folder.join(&truth.path), truth, limits);
        score.lock().expect("no reader panics while it holds the lock").insert(n, one);
    });
    let scores = score.into_inner().expect("no reader panics while it holds the lock");
    let mut all = ReadingScore::default();
    for one in scores.into_values() {
        all.add(one);
    }
    Ok(all)
}

fn document(path: &Path, truth: &DocumentTruth, limits: &Limits) -> ReadingScore {
    let mut score = ReadingScore { documents: 1, ..ReadingScore::default() };
    let shown = path.display().to_string();
    let source =
        SourceFile { path: shown.clone(), bytes: 0, sha256: None, format: FileFormat::Unknown };
    let read = fs::read(path).ok().and_then(|bytes| {
        std::panic::catch_unwind(|| examination::read_document(source, bytes, limits)).ok()?.ok()
    });
    let object = read
        .map(|(document, _)| report::extracted::document(&document, Language::English.catalogue()));
    if object.is_none() {
        score.unread_documents.push(shown.clone());
    }
    let empty = Vec::new();
    let found = object.as_ref().and_then(|it| it["declarations"].as_array()).unwrap_or(&empty);
    for (n, truth) in truth.declarations.iter().enumerate() {
        let nothing = Value::Null;
        declaration(truth, found.get(n).unwrap_or(&nothing), &shown, &mut score);
    }
    for (kind, value) in [
        ("layout", &truth.layout),
        ("producer", &truth.producer),
        ("form", &truth.form),
        ("format", &truth.format),
        ("lang", &truth.lang),
    ] {
        score.by.entry(kind.into()).or_default().insert(value.clone(), score.fields);
    }
    score
}

fn declaration(truth: &Map<String, Value>, found: &Value, path: &str, score: &mut ReadingScore) {
    for (key, expected) in truth {
        let place = format!("{path}: {key}");
        match (key.as_str(), expected) {
            ("index" | "form", _) => (),
            ("rows", Value::Array(expected)) => {
                list(expected, &found[key], &place, Order::AsPrinted, score);
            }
            ("lines", Value::Array(expected)) => {
                list(expected, &found[key], &place, Order::OfLists, score);
            }
            ("totals", Value::Array(expected)) => {
                list(expected, &found[key], &place, Order::Any, score);
            }
            ("employer", Value::Object(expected)) => {
                object(expected, &found[key], &place, score);
            }
            (_, Value::String(expected)) => {
                let one = value(key, expected, &found[key], &place, &mut score.examples);
                score.fields.count(one);
            }
            _ => (),
        }
    }
}

/// In which order entries are expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    AsPrinted,
    /// Two lists side by side may be read row by row or one after the other: each line once.
    OfLists,
    /// Totals may stand in another order than the truth lists them.
    Any,
}

/// Lines of a payslip that are searched for one of them.
const MOST_LINES: usize = 200;

/// Rows in order. A row read too much or too little shifts the rest, so rows are paired by their
/// greatest likeness within a window, in order.
fn list(expected: &[Value], found: &Value, place: &str, order: Order, score: &mut ReadingScore) {
    let empty = Vec::new();
    let found = found.as_array().unwrap_or(&empty);
    let totals = order == Order::Any;
    let mut next = 0;
    let mut taken = BTreeSet::new();
    for (n, row) in expected.iter().enumerate() {
        let Some(row) = row.as_object() else { continue };
        let likeness = |candidate: &Value| {
            row.iter().filter(|(key, it)| same(key, it, &candidate[key.as_str()])).count()
        };
        let size = if order == Order::OfLists { MOST_LINES } else { 12 };
        let window = found.iter().enumerate().skip(next).take(size);
        let window = window.filter(|it| !taken.contains(&it.0));
        let best = window
            .map(|(at, it)| (likeness(it), std::cmp::Reverse(at)))
            .max()
            .filter(|(likeness, _)| *likeness > 0);
        let nothing = Value::Null;
        let candidate = match best {
            Some((_, std::cmp::Reverse(at))) => {
                match order {
                    Order::AsPrinted => next = at + 1,
                    Order::OfLists => _ = taken.insert(at),
                    Order::Any => (),
                }
                &found[at]
            }
            None => &nothing,
        };
        let before = score.fields;
        object(row, candidate, &format!("{place} {}", n + 1), score);
        let kind = if totals { &mut score.totals } else { &mut score.rows };
        kind.expected += 1;
        let part = |of: fn(&Score) -> u64| of(&score.fields) - of(&before);
        if part(|it| it.expected) == part(|it| it.exact) {
            kind.exact += 1;
        } else if part(|it| it.wrong) > 0 {
            kind.wrong += 1;
        } else if part(|it| it.missing) > 0 {
            kind.missing += 1;
        } else {
            kind.doubtful += 1;
        }
    }
    // Rows that nothing was printed for are misreadings too.
    if !totals && found.len() > expected.len() {
        let more = (found.len() - expected.len()) as u64;
        score.rows.wrong += more;
        score.example(format!("{place}: {more} rows too many"));
    }
}

fn object(expected: &Map<String, Value>, found: &Value, place: &str, score: &mut ReadingScore) {
    for (key, it) in expected {
        let (Value::String(expected), false) = (it, key == "scope") else { continue };
        // A blank cell is printed nowhere; whoever makes the truth may list it all the same.
        if expected.is_empty() {
            continue;
        }
        let one = value(key, expected, &found[key], &format!("{place}.{key}"), &mut score.examples);
        score.fields.count(one);
    }
}

/// How one value was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Exact,
    Doubtful,
    Wrong,
    Missing,
}

fn value(
    key: &str,
    expected: &str,
    found: &Value,
    place: &str,
    examples: &mut Vec<String>,
) -> Reading {
    let reading = match found {
        Value::Null => Reading::Missing,
        found if same(key, &Value::from(expected), found) => return Reading::Exact,
        found if found["certain"] == true => Reading::Wrong,
        _ => Reading::Doubtful,
    };
    if examples.len() < EXAMPLES {
        let read = &found["value"];
        examples.push(format!("{place}: {reading:?}: {expected:?} read as {read}"));
    }
    reading
}

/// Whether a read value is the expected one: numbers by value, text without case and spacing.
fn same(key: &str, expected: &Value, found: &Value) -> bool {
    let Some(expected) = expected.as_str() else { return expected == found };
    let found = match found {
        Value::Object(object) => object["value"].as_str().unwrap_or_default(),
        Value::String(text) => text,
        _ => return false,
    };
    let number = |text: &str| text.parse::<rust_decimal::Decimal>().ok();
    let identifier = matches!(
        key,
        "immatriculation"
            | "affiliate"
            | "ice"
            | "rib"
            | "iban"
            | "cin"
            | "nir"
            | "siret"
            | "if"
            | "rc"
            | "tp"
            | "reference"
    );
    if let (Some(expected), Some(found), false) = (number(expected), number(found), identifier) {
        return expected == found;
    }
    let fold = |text: &str| -> String {
        let kept = |it: &char| if identifier { it.is_alphanumeric() } else { !it.is_whitespace() };
        // Typesetters turn the apostrophe.
        let straight = |it: char| if matches!(it, '’' | '‘') { '\'' } else { it };
        text.chars().map(straight).filter(kept).flat_map(char::to_lowercase).collect()
    };
    fold(expected) == fold(found)
}

impl Score {
    fn count(&mut self, reading: Reading) {
        self.expected += 1;
        match reading {
            Reading::Exact => self.exact += 1,
            Reading::Doubtful => self.doubtful += 1,
            Reading::Wrong => self.wrong += 1,
            Reading::Missing => self.missing += 1,
        }
    }

    fn add(&mut self, other: Score) {
        self.expected += other.expected;
        self.exact += other.exact;
        self.doubtful += other.doubtful;
        self.wrong += other.wrong;
        self.missing += other.missing;
    }

    /// The exact share; 1 where nothing was expected.
    #[must_use]
    pub fn share(&self) -> f64 {
        if self.expected == 0 { 1.0 } else { self.exact as f64 / self.expected as f64 }
    }
}

impl ReadingScore {
    fn example(&mut self, text: String) {
        if self.examples.len() < EXAMPLES {
            self.examples.push(text);
        }
    }

    fn add(&mut self, other: ReadingScore) {
        self.documents += other.documents;
        self.unread_documents.extend(other.unread_documents);
        self.fields.add(other.fields);
        self.rows.add(other.rows);
        self.totals.add(other.totals);
        for (kind, values) in other.by {
            for (value, score) in values {
                self.by.entry(kind.clone()).or_default().entry(value).or_default().add(score);
            }
        }
        for example in other.examples {
            self.example(example);
        }
    }
}
