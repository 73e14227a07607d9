//! What the rules found of what was changed on purpose, and what they found where nothing was.

use std::{collections::BTreeMap, io, path::Path};

use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    interval::{Interval, clopper_pearson},
    truth::{Change, DocumentTruth, folders},
};
use crate::{
    evidence::Region,
    examination::{self, Observer},
    extract::Limits,
    finding::{Class, Examined, Finding},
    intake,
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
    /// Documents that ought to be quiet: consistent, or innocent irregularities.
    pub quiet: u64,
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
    /// Changes this rule was made for, and those of them that a rule made for them found in place.
    pub meant: u64,
    pub meant_and_found: u64,
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
            for code in &change.rules {
                let rule = self.by_rule.entry(code.clone()).or_default();
                rule.meant += 1;
                rule.meant_and_found += one.found;
            }
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
            self.quiet += 1;
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
        let own = finding.places.iter().map(|it| &it.location);
        let cited = finding.operands.iter().map(|it| &it.citation.location);
        own.chain(cited).any(|it| holds(&it.region, place))
    }
}

/// Whether a region holds the place of a change.
fn holds(region: &Region, place: &Map<String, Value>) -> bool {
    let number = |key: &str| place.get(key).and_then(Value::as_u64);
    let text = |key: &str| place.get(key).and_then(Value::as_str);
    match region {
        Region::Page { page, .. } => number("page") == Some((*page).into()),
        Region::Sheet { sheet } => text("sheet") == Some(&**sheet),
        Region::Cells { sheet, from, to } => {
            let Some(cell) = text("cell").and_then(cell_ref) else { return false };
            text("sheet") == Some(&**sheet)
                && (from.column..=to.column).contains(&cell.0)
                && (from.row..=to.row).contains(&cell.1)
        }
        Region::Line { line, from, to } => {
            number("line") == Some((*line).into()) && columns_meet(place, *from, *to)
        }
        Region::Lines { from, to, columns } => {
            let inside = |it| (u64::from(*from)..=u64::from(*to)).contains(&it);
            number("line").is_some_and(inside) && columns_meet(place, columns.0, columns.1)
        }
        Region::Bytes { .. } | Region::WholeFile => false,
    }
}

fn columns_meet(place: &Map<String, Value>, from: u32, to: u32) -> bool {
    let Some(columns) = place.get("columns").and_then(Value::as_array) else { return true };
    let [Some(first), Some(last)] = [0, 1].map(|n| columns.get(n).and_then(Value::as_u64)) else {
        return true;
    };
    u64::from(from) <= last && first <= u64::from(to)
}

/// Column and row, from 0, of a cell such as `D12`.
fn cell_ref(name: &str) -> Option<(u32, u32)> {
    let digits = name.find(|it: char| it.is_ascii_digit())?;
    let column = name[..digits]
        .bytes()
        .try_fold(0_u32, |column, it| column.checked_mul(26)?.checked_add(u32::from(it) - 64))?;
    Some((column.checked_sub(1)?, name[digits..].parse::<u32>().ok()?.checked_sub(1)?))
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
