//! What the rules found of what was changed on purpose, and what they found where nothing was.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::Path,
};

use serde::Serialize;

use super::{
    interval::{Interval, clopper_pearson},
    place::judge,
    truth::{Change, DocumentTruth, Truth, folders},
};
use crate::{
    examination::{self, Observer},
    extract::Limits,
    finding::{Class, Examined, Finding, Rung},
    intake,
    rules::RULES,
};

/// How one kind of change, or one group of documents, fared.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cell {
    pub documents: u64,
    /// Changes that a finding made for them, of the expected class or heavier, names at their place.
    pub found: u64,
    /// Such a finding stands in the document, elsewhere; or another rule's stands at the place.
    pub elsewhere: u64,
    pub missed: u64,
    /// Documents that ought to be quiet, and those of them with a contradiction or incompatibility.
    pub quiet: u64,
    pub false_alarms: u64,
    pub sensitivity: Option<Interval>,
    /// Of the documents that ought to be quiet.
    pub false_alarm_rate: Option<Interval>,
}

/// The measurement of one folder.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Detection {
    pub all: Cell,
    /// Documents without any change.
    pub clean: u64,
    pub by_kind: BTreeMap<String, Cell>,
    pub by_rule: BTreeMap<String, RuleCell>,
    pub by_format: BTreeMap<String, Cell>,
    pub by_form: BTreeMap<String, Cell>,
    pub by_producer: BTreeMap<String, Cell>,
    pub by_layout: BTreeMap<String, Cell>,
    pub by_lang: BTreeMap<String, Cell>,
    pub examples: Vec<String>,
}

/// How one rule fared.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RuleCell {
    /// Changes made for this rule first of all.
    pub meant: u64,
    /// Those that a finding made for them names at their place, names elsewhere, or that nothing names.
    pub found: u64,
    pub elsewhere: u64,
    pub missed: u64,
    /// Findings of this rule at a change, its own or another.
    pub at_a_change: u64,
    /// Quiet documents in which this rule raised a contradiction or incompatibility.
    pub false_alarms: u64,
    /// Particularities, breaches and notes of this rule on documents without a change.
    pub noted_on_clean: u64,
    pub sensitivity: Option<Interval>,
    /// Of a rule that contradicts: on quiet documents. Of a lighter one: any finding on documents
    /// without a change.
    pub false_alarm_rate: Option<Interval>,
}

const EXAMPLES: usize = 2_000;

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
        all.count_set(&truth, &set.findings, &folder);
    }
    all.finish();
    Ok(all)
}

struct Seen<'a> {
    folder: &'a Path,
    found: BTreeMap<String, (Vec<Finding>, Rung)>,
}

impl Observer for Seen<'_> {
    fn examined(&mut self, examined: &Examined) -> io::Result<()> {
        let inside = inside(self.folder, &examined.source.path);
        self.found.insert(inside, (examined.findings.clone(), examined.rung));
        Ok(())
    }
}

/// A path as the truth of a folder names it.
fn inside(folder: &Path, path: &str) -> String {
    let path = Path::new(path);
    path.strip_prefix(folder).unwrap_or(path).display().to_string()
}

impl Detection {
    fn count(&mut self, document: &DocumentTruth, findings: &[Finding], folder: &Path, rung: Rung) {
        let shown = format!("{}/{}", folder.display(), document.path);
        let mut cell = Cell { documents: 1, ..Cell::default() };
        let expected: Vec<&Change> = document.changes.iter().filter(|it| it.is_found()).collect();
        let all: Vec<&Finding> = findings.iter().collect();
        for change in &expected {
            let one = self.judged(change, &all, folder, &format!("{shown} ({rung})"));
            cell.add_changes(&one);
            self.by_kind.entry(change.kind.clone()).or_default().add(&one);
        }
        if !expected.iter().any(|it| it.class() >= Class::Contradiction) {
            cell.quiet = 1;
            let mut alarms: BTreeSet<&str> = BTreeSet::new();
            for finding in findings.iter().filter(|it| it.class >= Class::Contradiction) {
                alarms.insert(finding.rule.code);
                self.example(format!(
                    "{shown}: false alarm {}: {:?}",
                    finding.rule.code, finding.message
                ));
            }
            cell.false_alarms = u64::from(!alarms.is_empty());
            for code in alarms {
                self.by_rule.entry(code.into()).or_default().false_alarms += 1;
            }
            for change in &document.changes {
                let of_kind = self.by_kind.entry(change.kind.clone()).or_default();
                of_kind.documents += u64::from(!change.is_found());
                of_kind.quiet += 1;
                of_kind.false_alarms += cell.false_alarms;
            }
        }
        if document.changes.is_empty() {
            self.clean += 1;
            for finding in findings.iter().filter(|it| it.class < Class::Contradiction) {
                self.noted(finding, &shown);
            }
        }
        self.all.add(&cell);
        for (group, key) in [
            (&mut self.by_format, &document.format),
            (&mut self.by_form, &document.form),
            (&mut self.by_producer, &document.producer),
            (&mut self.by_layout, &document.layout),
            (&mut self.by_lang, &document.lang),
        ] {
            group.entry(key.clone()).or_default().add(&cell);
        }
    }

    /// Changes across the documents of a folder, and findings across documents nobody changed.
    fn count_set(&mut self, truth: &Truth, findings: &[Finding], folder: &Path) {
        let paths_of = |it: &Finding| -> Vec<String> {
            let of_places = it.places.iter().filter_map(|it| it.path.as_deref());
            let of_operands = it.operands.iter().filter_map(|it| it.path.as_deref());
            of_places.chain(of_operands).map(|it| inside(folder, it)).collect()
        };
        let case = |it: &str| it.split('-').next().map(str::to_owned);
        for change in truth.changes.iter().filter(|it| it.is_found()) {
            // Where the documents are known, a finding about others is none of this change.
            let paths: BTreeSet<&str> =
                change.places().filter_map(|it| it.get("path")?.as_str()).collect();
            let of_case = |it: &str| change.case.is_none() || case(it) == change.case;
            let is_about = |path: &str| match paths.len() {
                0 => of_case(path),
                _ => paths.contains(path),
            };
            let about: Vec<&Finding> =
                findings.iter().filter(|it| paths_of(it).iter().any(|it| is_about(it))).collect();
            let one = self.judged(change, &about, folder, &folder.display().to_string());
            self.by_kind.entry(format!("set:{}", change.kind)).or_default().add(&one);
        }
        let across: Vec<String> = truth
            .changes
            .iter()
            .flat_map(|it| it.places().filter_map(|it| Some(it.get("path")?.as_str()?.to_owned())))
            .collect();
        let is_changed = |path: &str| {
            truth.documents.iter().any(|it| it.path == path && !it.changes.is_empty())
                || across.iter().any(|it| case(it) == case(path))
                || truth.changes.iter().any(|it| it.case.is_some() && it.case == case(path))
        };
        for finding in findings {
            let paths = paths_of(finding);
            if truth.documents.is_empty() || paths.iter().any(|it| is_changed(it)) {
                continue;
            }
            self.noted(finding, &folder.display().to_string());
        }
    }

    fn noted(&mut self, finding: &Finding, shown: &str) {
        self.by_rule.entry(finding.rule.code.into()).or_default().noted_on_clean += 1;
        if finding.class >= Class::Particularity {
            self.example(format!("{shown}: noted {}: {:?}", finding.rule.code, finding.message));
        }
    }

    /// How one change fared; counted for its rule, and kept as an example where it was not found.
    fn judged(
        &mut self,
        change: &Change,
        findings: &[&Finding],
        folder: &Path,
        shown: &str,
    ) -> Cell {
        let mut one = Cell { documents: 1, ..Cell::default() };
        let place = judge(change, findings, folder, &mut one);
        if let Some(code) = change.rules.first() {
            let rule = self.by_rule.entry(code.clone()).or_default();
            rule.meant += 1;
            rule.found += one.found;
            rule.elsewhere += one.elsewhere;
            rule.missed += one.missed;
        }
        if let Some(finding) = place {
            self.by_rule.entry(finding.rule.code.into()).or_default().at_a_change += 1;
        } else {
            let verdict = if one.elsewhere > 0 { "elsewhere" } else { "missed" };
            let Change { kind, what, .. } = change;
            self.example(format!("{shown}: {verdict}: {kind}: {what}"));
        }
        one
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
            &mut self.by_layout,
            &mut self.by_lang,
        ];
        let cells = groups.into_iter().flat_map(|it| it.values_mut());
        for cell in cells.chain([&mut self.all]) {
            cell.sensitivity =
                clopper_pearson(cell.found, cell.found + cell.elsewhere + cell.missed);
            cell.false_alarm_rate = clopper_pearson(cell.false_alarms, cell.quiet);
        }
        for info in RULES.iter().map(|it| &it.info) {
            let rule = self.by_rule.entry(info.code.to_owned()).or_default();
            rule.sensitivity = clopper_pearson(rule.found, rule.meant);
            rule.false_alarm_rate = if info.class >= Class::Contradiction {
                clopper_pearson(rule.false_alarms, self.all.quiet)
            } else {
                clopper_pearson(rule.noted_on_clean.min(self.clean), self.clean)
            };
        }
    }
}

impl Cell {
    fn add(&mut self, other: &Cell) {
        self.documents += other.documents;
        self.quiet += other.quiet;
        self.false_alarms += other.false_alarms;
        self.add_changes(other);
    }

    fn add_changes(&mut self, other: &Cell) {
        self.found += other.found;
        self.elsewhere += other.elsewhere;
        self.missed += other.missed;
    }
}
