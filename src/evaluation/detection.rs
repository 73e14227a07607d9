//! What the rules found of what was changed on purpose, and what they found where nothing was.

use std::{collections::BTreeMap, io, path::Path};

use serde::Serialize;
use serde_json::Value;

use super::{
    interval::{Interval, clopper_pearson},
    truth::{Change, DocumentTruth, folders},
};
use crate::{
    examination::{self, Observer},
    extract::Limits,
    finding::{Class, Examined, Finding},
    intake,
    report::wire::PlaceLine,
};

/// How one kind of change, or one group of documents, fared.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cell {
    pub documents: u64,
    /// Changes that a finding of the expected class or heavier names at their place.
    pub found: u64,
    /// A finding of the expected class stands in the document, elsewhere.
    pub elsewhere: u64,
    pub missed: u64,
    /// Documents that ought to be quiet and hold a contradiction or incompatibility.
    pub false_alarms: u64,
    pub sensitivity: Option<Interval>,
    pub false_alarm_rate: Option<Interval>,
}

/// The measurement of one folder.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Detection {
    pub all: Cell,
    pub by_kind: BTreeMap<String, Cell>,
    pub by_format: BTreeMap<String, Cell>,
    pub by_form: BTreeMap<String, Cell>,
    pub by_producer: BTreeMap<String, Cell>,
    pub by_lang: BTreeMap<String, Cell>,
    /// By rule: findings at a change, and documents with a false alarm.
    pub by_rule: BTreeMap<String, RuleCell>,
    pub examples: Vec<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct RuleCell {
    pub at_a_change: u64,
    pub false_alarms: u64,
    /// Particularities, breaches and notes on documents without a change.
    pub noted_on_clean: u64,
}

const EXAMPLES: usize = 400;

/// Runs the rules over every document with a truth under `folder`.
pub fn detection(folder: &Path, limits: &Limits) -> io::Result<Detection> {
    let mut all = Detection::default();
    for (folder, truth) in folders(folder)? {
        // Each folder is a set of its own: rules about the set see only what belongs together.
        let items = intake::list(std::slice::from_ref(&folder), limits).items;
        let mut seen = Seen { folder: &folder, found: BTreeMap::new() };
        let set = examination::run(&items, limits, &mut seen)?;
        for document in &truth.documents {
            match seen.found.get(&document.path) {
                Some((findings, rung)) => all.count(document, findings, &folder, *rung),
                None => all.example(format!("{}/{}: not there", folder.display(), document.path)),
            }
        }
        for change in &truth.changes {
            let mut cell = Cell { documents: 1, ..Cell::default() };
            judge(change, &set.findings, &mut cell);
            if cell.found == 0 {
                all.example(format!("{}: {}: {}", folder.display(), change.kind, change.what));
            }
            all.by_kind.entry(format!("set:{}", change.kind)).or_default().add(&cell);
        }
    }
    all.finish();
    Ok(all)
}

type Rung = crate::finding::Rung;

struct Seen<'a> {
    folder: &'a Path,
    found: BTreeMap<String, (Vec<Finding>, Rung)>,
}

impl Observer for Seen<'_> {
    fn examined(&mut self, examined: &Examined) -> io::Result<()> {
        let path = Path::new(&examined.source.path);
        let inside = path.strip_prefix(self.folder).unwrap_or(path).display().to_string();
        self.found.insert(inside, (examined.findings.clone(), examined.rung));
        Ok(())
    }
}

impl Detection {
    fn count(&mut self, document: &DocumentTruth, findings: &[Finding], folder: &Path, rung: Rung) {
        let mut cell = Cell { documents: 1, ..Cell::default() };
        let shown = format!("{}/{}", folder.display(), document.path);
        let expected: Vec<&Change> = document.changes.iter().filter(|it| it.is_found()).collect();
        for change in &expected {
            let mut one = Cell { documents: 1, ..Cell::default() };
            let place = judge(change, findings, &mut one);
            if let Some(finding) = place {
                self.by_rule.entry(finding.rule.code.into()).or_default().at_a_change += 1;
            } else {
                let verdict = if one.elsewhere > 0 { "elsewhere" } else { "missed" };
                self.example(format!(
                    "{shown}: {verdict} ({rung}): {}: {}",
                    change.kind, change.what
                ));
            }
            cell.found += one.found;
            cell.elsewhere += one.elsewhere;
            cell.missed += one.missed;
            self.by_kind.entry(change.kind.clone()).or_default().add(&one);
        }
        let heavy = findings.iter().filter(|it| it.class >= Class::Contradiction);
        let quiet = !expected.iter().any(|it| it.class() >= Class::Contradiction);
        if quiet {
            let mut alarmed = false;
            for finding in heavy {
                alarmed = true;
                self.by_rule.entry(finding.rule.code.into()).or_default().false_alarms += 1;
                self.example(format!(
                    "{shown}: false alarm {}: {:?}",
                    finding.rule.code, finding.message
                ));
            }
            cell.false_alarms += u64::from(alarmed);
            for change in document.changes.iter().filter(|it| !it.is_found()) {
                let one =
                    Cell { documents: 1, false_alarms: u64::from(alarmed), ..Cell::default() };
                self.by_kind.entry(change.kind.clone()).or_default().add(&one);
            }
        }
        if document.changes.is_empty() {
            for finding in findings.iter().filter(|it| it.class < Class::Contradiction) {
                self.by_rule.entry(finding.rule.code.into()).or_default().noted_on_clean += 1;
            }
        }
        self.all.add(&cell);
        for (group, key) in [
            (&mut self.by_format, &document.format),
            (&mut self.by_form, &document.form),
            (&mut self.by_producer, &document.producer),
            (&mut self.by_lang, &document.lang),
        ] {
            group.entry(key.clone()).or_default().add(&cell);
        }
    }

    fn example(&mut self, text: String) {
        if self.examples.len() < EXAMPLES {
            self.examples.push(text);
        }
    }

    fn finish(&mut self) {
        let groups = [
            &mut self.by_kind,
            &mut self.by_format,
            &mut self.by_form,
            &mut self.by_producer,
            &mut self.by_lang,
        ];
        let cells = groups.into_iter().flat_map(|it| it.values_mut());
        for cell in cells.chain([&mut self.all]) {
            let changes = cell.found + cell.elsewhere + cell.missed;
            cell.sensitivity = clopper_pearson(cell.found, changes);
            cell.false_alarm_rate = clopper_pearson(cell.false_alarms, cell.documents);
        }
    }
}

/// Whether a finding of the class names the change at its place.
fn judge<'a>(change: &Change, findings: &'a [Finding], cell: &mut Cell) -> Option<&'a Finding> {
    let heavy_enough = |it: &&Finding| it.class >= change.class() || it.class == Class::Breach;
    let candidates: Vec<&Finding> = findings.iter().filter(heavy_enough).collect();
    let at_place = candidates.iter().find(|it| change.is_at(it)).copied();
    match at_place {
        Some(_) => cell.found += 1,
        None if candidates.is_empty() => cell.missed += 1,
        None => cell.elsewhere += 1,
    }
    at_place
}

impl Change {
    fn class(&self) -> Class {
        match self.class.as_str() {
            "contradiction" => Class::Contradiction,
            "incompatible" => Class::Incompatible,
            "particularity" => Class::Particularity,
            "breach" => Class::Breach,
            _ => Class::Note,
        }
    }

    /// Whether something ought to be found at all.
    fn is_found(&self) -> bool {
        !matches!(self.class.as_str(), "none" | "" | "note")
    }

    /// Whether the finding, or a value it cites, lies where the change was made.
    fn is_at(&self, finding: &Finding) -> bool {
        let Some(Value::Object(place)) = &self.location else { return true };
        let own = finding.places.iter().map(PlaceLine::new);
        let cited = finding.operands.iter().map(|it| PlaceLine::of(&it.citation.location));
        let mut places = own.chain(cited);
        places.any(|it| {
            place.iter().all(|(key, expected)| match key.as_str() {
                "page" => it.page.is_none_or(|page| *expected == page),
                "line" => it.line.is_none_or(|line| *expected == line),
                "sheet" => it.sheet.as_deref().is_none_or(|sheet| *expected == sheet),
                "cell" => it.cell.as_deref().is_some_and(|cell| *expected == cell),
                "columns" => it.columns.is_none_or(|columns| {
                    let span = expected.as_array().map(|it| (it[0].as_u64(), it[1].as_u64()));
                    let Some((Some(from), Some(to))) = span else { return false };
                    u64::from(columns[0]) <= to && from <= u64::from(columns[1])
                }),
                _ => true,
            })
        })
    }
}

impl Cell {
    fn add(&mut self, other: &Cell) {
        self.documents += other.documents;
        self.found += other.found;
        self.elsewhere += other.elsewhere;
        self.missed += other.missed;
        self.false_alarms += other.false_alarms;
    }
}
