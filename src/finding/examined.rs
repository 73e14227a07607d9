//! Everything said of one file, ready for a report: a report repeats it and computes nothing.

use crate::{
    evidence::{Location, Message, SourceFile},
    finding::{Category, Class, Finding, Outcome, RuleInfo, Rung},
};

/// One examined file.
#[derive(Debug)]
pub struct Examined {
    pub source: SourceFile,
    /// The path of the first byte-identical file; only that one was examined.
    pub duplicate_of: Option<String>,
    pub form: &'static str,
    pub declarations: Vec<DeclarationSummary>,
    pub rung: Rung,
    /// Why the file stands at D0.
    pub reason: Option<Message>,
    pub checks: Checks,
    pub not_applicable: Vec<(&'static RuleInfo, Message)>,
    pub problems: Vec<(Location, Message)>,
    pub findings: Vec<Finding>,
}

/// What a declaration is about, in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclarationSummary {
    pub form: &'static str,
    pub employer: Option<String>,
    pub affiliate: Option<String>,
    pub period: Option<String>,
    pub rows: usize,
}

/// Rules counted by what came of them; each rule once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Checks {
    pub catalogue: usize,
    pub applicable: usize,
    pub contradicted: usize,
    pub noted: usize,
    pub not_comparable: usize,
    pub agreed: usize,
    pub not_run: usize,
    /// Single comparisons made.
    pub comparisons: u64,
}

/// The set of files given together.
#[derive(Debug, Default)]
pub struct ExaminedSet {
    pub files: usize,
    pub distinct: usize,
    /// Files by rung, in the order of `Rung::ALL`.
    pub rungs: [usize; 6],
    /// Files with at least one finding of the category, in the order of `Category::ALL`.
    pub categories: [usize; 6],
    /// Rules over all files by what came of them.
    pub checks: Checks,
    pub findings: Vec<Finding>,
    /// Rules about the set that stopped on something they were not made for.
    pub stopped: Vec<&'static RuleInfo>,
}

impl Checks {
    /// Counts one rule's outcome under the first heading that applies.
    pub fn count(&mut self, outcome: &Outcome) {
        self.catalogue += 1;
        self.comparisons += outcome.comparisons();
        if !outcome.is_applicable() {
            self.not_run += 1;
            return;
        }
        self.applicable += 1;
        let heaviest = outcome.findings.iter().map(|it| it.class).max();
        match heaviest {
            Some(Class::Contradiction | Class::Incompatible | Class::Difference) => {
                self.contradicted += 1;
            }
            Some(Class::Note | Class::Breach | Class::Particularity) => self.noted += 1,
            None if outcome.not_comparable > 0 => self.not_comparable += 1,
            None => self.agreed += 1,
        }
    }

    /// Counts a rule that did not run.
    pub fn count_not_run(&mut self) {
        self.catalogue += 1;
        self.not_run += 1;
    }

    fn add(&mut self, other: Checks) {
        self.catalogue += other.catalogue;
        self.applicable += other.applicable;
        self.contradicted += other.contradicted;
        self.noted += other.noted;
        self.not_comparable += other.not_comparable;
        self.agreed += other.agreed;
        self.not_run += other.not_run;
        self.comparisons += other.comparisons;
    }
}

impl ExaminedSet {
    /// Counts one file in. A byte-identical copy counts as a file, not as a distinct one.
    pub fn count(&mut self, examined: &Examined) {
        self.files += 1;
        self.rungs[examined.rung as usize] += 1;
        if examined.duplicate_of.is_some() {
            return;
        }
        self.distinct += 1;
        self.checks.add(examined.checks);
        for (count, category) in self.categories.iter_mut().zip(Category::ALL) {
            *count += usize::from(examined.findings.iter().any(|it| it.category == Some(category)));
        }
    }
}

/// The rung of a document: the highest class among its own findings.
#[must_use]
pub fn rung(findings: &[Finding], checks: &Checks) -> Rung {
    match findings.iter().filter_map(|it| it.class.rung()).max() {
        Some(rung) => rung,
        None if checks.comparisons == 0 => Rung::D0,
        None => Rung::D1,
    }
}

/// Findings as reports print them: by place, then by rule.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| {
        let key = |it: &Finding| (it.rule.code, it.message.clone());
        a.places.cmp(&b.places).then_with(|| key(a).cmp(&key(b)))
    });
}
