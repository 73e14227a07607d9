//! Facts that several documents state about one key, and how they are gathered.
//!
//! A set rule is a key and an accumulator, never a loop over "all documents": facts are taken in
//! with `update`, two gatherings join with `merge`, and `finish` compares key by key. The order
//! and the split of the documents leave no trace in the findings, so the same code runs in one
//! thread, over many, or as an aggregate function of a distributed engine.
//!
//! Several rules share a `FactSource`: a fact is kept once, however many rules compare it.

mod digests;
mod encoding;
mod fact;
mod fresh;
mod group;
mod joining;
mod places;
mod recent;
mod run;
mod store;

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    sync::Arc,
};

use rayon::prelude::*;

use crate::{
    evidence::{Extracted, Field, Location, Message, Text},
    finding::{Class, Outcome, RuleInfo},
    payroll::{Amount, Declaration, Document},
    rules::{Check, RULES, Rule},
};
use digests::Digest;
use fact::{Cited, Order, Written};
use places::{Places, Sought};
use store::Store;

pub use group::{Group, Stated};

/// A set rule's two halves: where its facts come from, and what is said of a key's facts.
#[derive(Debug)]
pub struct SetCheck {
    pub facts: &'static FactSource,
    /// Compares the facts that share a key.
    pub compare: fn(&str, &Group, &mut Outcome),
}

/// What documents state about one kind of key; keys of two sources never meet.
#[derive(Debug)]
pub struct FactSource {
    /// Hands over every fact of a declaration.
    pub gather: fn(&Declaration, &Document, &mut Facts),
    /// Whether equal facts of two declarations are two facts. Otherwise the first place of a
    /// value is kept, and how often it is stated.
    pub per_declaration: bool,
    /// Where a declaration states one key, and nothing is said of those that name the same rows and
    /// say the same in every role that both state: which items are rows. Such declarations are kept
    /// as digests, and read again where they differ.
    pub rows: Option<fn(&str) -> bool>,
}

/// Reads a document of the set once more, by its path; hands over none where it cannot.
pub type Again<'a> = dyn Fn(&str, &mut dyn FnMut(&Document)) + Sync + 'a;

/// Files read again at a time.
const TOGETHER: usize = 64;

/// What part a fact plays in the comparison. Roles are small numbers named where the source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Role(pub u8);

/// Takes in the facts of one declaration.
#[derive(Debug)]
pub struct Facts<'a> {
    store: &'a mut Store,
    origin: u32,
}

/// Takes in facts about one key.
#[derive(Debug)]
pub struct Subject<'a> {
    store: &'a mut Store,
    origin: u32,
    key: Option<u32>,
}

/// One declaration of one file: who states a fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Origin {
    path: Arc<str>,
    declaration: u32,
}

/// The facts of set rules over all documents given together.
#[derive(Debug)]
pub struct SetExamination {
    rules: Vec<(&'static Rule, &'static SetCheck)>,
    sources: Vec<(&'static FactSource, Store)>,
    origins: Vec<Origin>,
}

impl Facts<'_> {
    /// Facts from now on are about `key`: `1234567|2024-01`.
    pub fn about(&mut self, key: &str) -> Subject<'_> {
        let key = self.store.key(key);
        Subject { store: self.store, origin: self.origin, key }
    }

    /// Notes a comparison that cannot be made: the key itself is unreadable or uncertain.
    pub fn not_comparable(&mut self) {
        self.store.not_comparable += 1;
    }

    /// A value certain enough to be a key; an uncertain one would compare strangers.
    pub fn key<'a, T>(&mut self, field: &'a Field<T>) -> Option<&'a Extracted<T>> {
        match field {
            Field::Read(it) if it.is_certain() => Some(it),
            Field::Absent => None,
            Field::Read(_) | Field::Unreadable { .. } => {
                self.not_comparable();
                None
            }
        }
    }
}

impl Subject<'_> {
    /// States a printed value in its canonical form.
    pub fn state<T>(&mut self, role: Role, item: &str, value: &str, printed: &Extracted<T>) {
        self.put(role, item, Written::text(value), Some(&printed.raw), printed);
    }

    /// States a printed amount; its rounding goes with it.
    pub fn state_amount(&mut self, role: Role, item: &str, printed: &Extracted<Amount>) {
        let value = printed.value.to_string();
        let rounding = printed.value.rounding.to_string();
        let written = Written { value: &value, rounding: Some(&rounding) };
        self.put(role, item, written, Some(&printed.raw), printed);
    }

    /// States an amount computed from the range `location`.
    pub fn compute(
        &mut self,
        role: Role,
        item: &str,
        amount: Amount,
        location: &Location,
        certain: bool,
    ) {
        let (value, rounding) = (amount.to_string(), amount.rounding.to_string());
        let written = Written { value: &value, rounding: Some(&rounding) };
        let cited = Cited { raw: None, location, certain };
        self.store.push(self.key, self.origin, role, item, written, &cited);
    }

    /// States what was computed from the range `location` and is no amount.
    pub fn compute_text(
        &mut self,
        role: Role,
        item: &str,
        value: &str,
        location: &Location,
        certain: bool,
    ) {
        let cited = Cited { raw: None, location, certain };
        self.store.push(self.key, self.origin, role, item, Written::text(value), &cited);
    }

    fn put<T>(
        &mut self,
        role: Role,
        item: &str,
        written: Written,
        raw: Option<&Text>,
        printed: &Extracted<T>,
    ) {
        let cited = Cited {
            raw: raw.map(|it| &**it),
            location: &printed.location,
            certain: printed.is_certain(),
        };
        self.store.push(self.key, self.origin, role, item, written, &cited);
    }
}

impl Default for SetExamination {
    /// Of every set rule there is.
    fn default() -> SetExamination {
        SetExamination::of(RULES)
    }
}

impl SetExamination {
    /// Of the set rules among `rules`.
    #[must_use]
    pub fn of(rules: &[&'static Rule]) -> SetExamination {
        let rules: Vec<_> = rules
            .iter()
            .filter_map(|rule| match &rule.check {
                Check::Set(check) => Some((*rule, check)),
                _ => None,
            })
            .collect();
        let mut sources: Vec<(&'static FactSource, Store)> = Vec::new();
        for (_, check) in &rules {
            if !sources.iter().any(|(it, _)| ptr::eq(*it, check.facts)) {
                sources.push((check.facts, Store::default()));
            }
        }
        SetExamination { rules, sources, origins: Vec::new() }
    }

    /// Takes in the facts one document states.
    pub fn update(&mut self, document: &Document) {
        let path = document.path();
        for (index, declaration) in (0..).zip(&document.declarations) {
            let origin = self.origins.len() as u32;
            self.origins.push(Origin { path: Arc::clone(&path), declaration: index });
            for (source, store) in &mut self.sources {
                source.take_in(declaration, document, store, origin);
                if let Some(is_row) = source.rows {
                    store.digest(is_row);
                }
            }
        }
        self.settle();
    }

    /// Holds the path of its documents once with the one who gives it.
    pub fn share_path(&mut self, path: &Arc<str>) {
        for it in self.origins.iter_mut().filter(|it| it.path == *path) {
            it.path = Arc::clone(path);
        }
    }

    /// Takes in what another examination of the same rules gathered.
    pub fn merge(&mut self, mut other: SetExamination) {
        // Appending moves the facts of the smaller one only.
        if other.origins.len() > self.origins.len() {
            std::mem::swap(self, &mut other);
        }
        let offset = self.origins.len() as u32;
        self.origins.append(&mut other.origins);
        for ((_, store), (_, theirs)) in self.sources.iter_mut().zip(other.sources) {
            store.append(theirs, offset);
        }
        self.settle();
    }

    /// Compares, key by key in order of the keys; a rule that panics gives `Err`.
    ///
    /// Sources share no rule, so each is compared in a thread of its own. `again` reads the documents
    /// of which digests alone were kept, and those with facts that are cited and have no place.
    #[must_use]
    pub fn finish(mut self, again: &Again) -> Vec<Result<Outcome, &'static RuleInfo>> {
        let mut sources = std::mem::take(&mut self.sources);
        for (source, store) in &mut sources {
            self.read_again(source, store, again);
        }
        let mut judged: Vec<Judged> = sources
            .par_iter_mut()
            .map(|(source, store)| self.judged(source, store, None))
            .collect();
        let sought = judged.iter_mut().map(|it| std::mem::take(&mut it.sought)).collect();
        let places = self.look_up(&sources, sought, again);
        let cited = sources.par_iter_mut().zip(judged).zip(places);
        let told = cited.flat_map_iter(|(((source, store), first), places)| match places {
            Some(places) => self.judged(source, store, Some(&places)).told,
            None => first.told,
        });
        let mut outcomes: Vec<_> = told.collect();
        outcomes.sort_unstable_by_key(|it| it.0);
        outcomes.into_iter().map(|it| it.1).collect()
    }

    /// Takes in the facts of the declarations that differ from others of their key.
    fn read_again(&self, source: &FactSource, store: &mut Store, again: &Again) {
        let mut by_path: BTreeMap<&str, Vec<Digest>> = BTreeMap::new();
        for it in store.take_differing(source.order(&self.origins)) {
            by_path.entry(&self.origins[it.origin as usize].path).or_default().push(it);
        }
        let files: Vec<(&str, Vec<Digest>)> = by_path.into_iter().collect();
        for files in files.chunks(TOGETHER) {
            let read = files.par_iter().map(|(path, wanted)| {
                let mut facts: Vec<Option<Store>> = Vec::new();
                again(path, &mut |document| {
                    facts = wanted.iter().map(|it| self.facts_of(source, document, it)).collect();
                });
                facts.resize_with(wanted.len(), || None);
                facts
            });
            let read: Vec<Vec<Option<Store>>> = read.collect();
            for (wanted, facts) in files.iter().flat_map(|it| &it.1).zip(read.into_iter().flatten())
            {
                match facts {
                    Some(facts) => store.append(facts, wanted.origin),
                    // The file is no longer what it was.
                    None => store.not_comparable += 1,
                }
            }
            store.settle(source.order(&self.origins));
        }
    }

    /// The facts of a declaration that was read again, where it says what it said.
    fn facts_of(&self, source: &FactSource, document: &Document, digest: &Digest) -> Option<Store> {
        let index = self.origins[digest.origin as usize].declaration;
        let mut facts = Store::default();
        source.take_in(document.declarations.get(index as usize)?, document, &mut facts, 0);
        // What could not be compared was counted at the first reading.
        facts.not_comparable = 0;
        facts.is(digest, source.rows?).then_some(facts)
    }

    /// Reads again what is sought of each source; none of a source where nothing is.
    fn look_up(
        &self,
        sources: &[(&'static FactSource, Store)],
        sought: Vec<Vec<Sought>>,
        again: &Again,
    ) -> Vec<Option<Places>> {
        let mut places: Vec<Option<Places>> = Vec::new();
        let mut by_path: BTreeMap<&str, Vec<Wanted>> = BTreeMap::new();
        for (index, mut sought) in sought.into_iter().enumerate() {
            sought.sort_unstable();
            sought.dedup();
            places.push((!sought.is_empty()).then(Places::default));
            for of_one in sought.chunk_by(|a, b| a.origin == b.origin) {
                let path = &*self.origins[of_one[0].origin as usize].path;
                let wanted = Wanted { source: index, facts: of_one.to_vec() };
                by_path.entry(path).or_default().push(wanted);
            }
        }
        let files: Vec<(&str, Vec<Wanted>)> = by_path.into_iter().collect();
        for files in files.chunks(TOGETHER) {
            let read = files.par_iter().map(|(path, wanted)| {
                let mut found: Vec<(usize, Places)> = Vec::new();
                again(path, &mut |document| {
                    let of_source = |it: &Wanted| {
                        (it.source, self.places_in(document, sources[it.source].0, &it.facts))
                    };
                    found = wanted.iter().map(of_source).collect();
                });
                found
            });
            let read: Vec<Vec<(usize, Places)>> = read.collect();
            for (index, found) in read.into_iter().flatten() {
                places[index].get_or_insert_default().append(found);
            }
        }
        places
    }

    /// Facts of one declaration that are sought, as they stand in a document that was read again.
    fn places_in(&self, document: &Document, source: &FactSource, sought: &[Sought]) -> Places {
        let mut places = Places::default();
        let Some(origin) = sought.first().map(|it| it.origin) else { return places };
        let index = self.origins[origin as usize].declaration;
        if let Some(declaration) = document.declarations.get(index as usize) {
            let mut facts = Store::default();
            source.take_in(declaration, document, &mut facts, origin);
            places.take_in(&facts.fresh, sought, source.order(&self.origins));
        }
        places
    }

    /// What the rules of one source find, and of which facts they lack the places, which may have
    /// been looked up.
    fn judged(&self, source: &FactSource, store: &mut Store, places: Option<&Places>) -> Judged {
        let rules = self.rules.iter().enumerate();
        let mut judges: Vec<Judge> = rules
            .filter(|(_, (_, check))| ptr::eq(check.facts, source))
            .map(|(at, (rule, check))| {
                let mut outcome = Outcome::new(&rule.info);
                outcome.not_comparable += store.not_comparable;
                Judge { at, check, outcome: Ok(outcome), sought: Vec::new(), latest: Vec::new() }
            })
            .collect();
        store.each_group(source.order(&self.origins), places, &mut |key, group| {
            for judge in &mut judges {
                judge.hear(key, group, places);
            }
        });
        let mut judged = Judged::default();
        for judge in judges {
            judged.sought.extend(judge.sought.into_iter().chain(judge.latest));
            judged.told.push((judge.at, judge.outcome));
        }
        judged
    }

    /// Bytes the facts take, for the benchmark.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.sources.iter().map(|(_, store)| store.bytes()).sum()
    }

    fn settle(&mut self) {
        for (source, store) in &mut self.sources {
            store.settle(source.order(&self.origins));
        }
    }
}

/// What is sought of one declaration.
struct Wanted {
    /// Number of the source.
    source: usize,
    facts: Vec<Sought>,
}

/// What came of the rules of one source.
#[derive(Default)]
struct Judged {
    /// Each with its place among all rules.
    told: Vec<(usize, Result<Outcome, &'static RuleInfo>)>,
    /// Facts that are cited, and whose places were not kept.
    sought: Vec<Sought>,
}

/// A rule while it compares key after key.
struct Judge {
    at: usize,
    check: &'static SetCheck,
    outcome: Result<Outcome, &'static RuleInfo>,
    sought: Vec<Sought>,
    /// Those of the latest finding, where there are more than are listed: the next one takes its place.
    latest: Vec<Sought>,
}

impl Judge {
    fn hear(&mut self, key: &str, group: &Group, places: Option<&Places>) {
        let Ok(outcome) = &mut self.outcome else { return };
        let (listed, unlisted) = (outcome.findings.len(), outcome.unlisted);
        let compare = AssertUnwindSafe(|| compare(self.check, key, group, outcome));
        if catch_unwind(compare).is_err() {
            self.outcome = Err(outcome.rule);
            return;
        }
        let sought = group.take_sought();
        let is_full = outcome.unlisted > unlisted;
        if sought.is_empty() || outcome.findings.len() == listed && !is_full {
            return;
        }
        if places.is_some() {
            // The file is no longer what it was: nothing can be cited.
            outcome.findings.truncate(listed);
            outcome.unlisted = unlisted;
            outcome.not_comparable();
        } else if is_full {
            self.latest = sought;
        } else {
            self.sought.extend(sought);
        }
    }
}

impl FactSource {
    /// Takes in what a declaration states.
    fn take_in(
        &self,
        declaration: &Declaration,
        document: &Document,
        store: &mut Store,
        origin: u32,
    ) {
        let before = store.mark();
        let gather = AssertUnwindSafe(|| {
            (self.gather)(declaration, document, &mut Facts { store, origin });
        });
        // Half a declaration would make the other half look absent.
        if catch_unwind(gather).is_err() {
            store.take_back(before);
            store.not_comparable += 1;
        }
    }

    fn order<'a>(&self, origins: &'a [Origin]) -> Order<'a> {
        Order { origins, per_declaration: self.per_declaration }
    }
}

/// Lets a rule compare the facts of one key, and says what of them was not kept.
fn compare(check: &SetCheck, key: &str, group: &Group, outcome: &mut Outcome) {
    (check.compare)(key, group, outcome);
    let (unkept, Some(first)) = (group.unkept, group.stated.first()) else { return };
    if unkept > 0 {
        outcome.not_comparable += unkept;
        let message = Message::new("set-facts-unkept")
            .with("key", key)
            .with("kept", group.stated.len())
            .with("unkept", unkept);
        outcome.raise_across(Class::Note, message, vec![first.cite("label-first-kept")]);
    }
}

/// Runs one set rule over documents, for its drawn examples.
///
/// # Panics
///
/// If the rule does.
#[must_use]
pub fn examine_set_with(rule: &'static Rule, documents: &[Document]) -> Outcome {
    let mut examination = SetExamination::of(&[rule]);
    for document in documents {
        examination.update(document);
    }
    let again = |path: &str, take: &mut dyn FnMut(&Document)| {
        if let Some(document) = documents.iter().find(|it| *it.path() == *path) {
            take(document);
        }
    };
    let outcome = examination.finish(&again).pop().unwrap_or_else(|| Ok(Outcome::new(&rule.info)));
    outcome.unwrap_or_else(|it| panic!("{} panicked", it.code))
}

#[cfg(test)]
mod tests;
