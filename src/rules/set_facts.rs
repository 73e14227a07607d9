//! Facts that several documents state about one key, and how they are gathered.
//!
//! A set rule is a key and an accumulator, never a loop over "all documents": facts are taken in
//! with `update`, two gatherings join with `merge`, and `finish` compares key by key. The order
//! and the split of the documents leave no trace in the findings, so the same code runs in one
//! thread, over many, or as an aggregate function of a distributed engine.
//!
//! Several rules share a `FactSource`: a fact is kept once, however many rules compare it.

mod encoding;
mod fact;
mod fresh;
mod joining;
mod run;
mod store;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    sync::Arc,
};

use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Extracted, Field, Location, Message, Text},
    finding::{Class, Operand, Outcome, RuleInfo},
    payroll::{Amount, Declaration, Document},
    rules::{Check, RULES, Rule},
};
use fact::{Cited, Order, Written};
use store::Store;

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
}

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

/// The distinct facts of one key, in order of role, item and value.
#[derive(Debug, Default)]
pub struct Group<'a> {
    stated: Vec<Stated<'a>>,
    /// Statements beyond the bound of one key: counted, not kept.
    pub unkept: u64,
}

/// A distinct fact: where it stands first, and how often it stands.
#[derive(Debug, Clone, Copy)]
pub struct Stated<'a> {
    pub role: Role,
    /// What the value is about, where a role has several: a month, an employer, a row.
    pub item: &'a str,
    written: Written<'a>,
    pub raw: Option<&'a str>,
    pub path: &'a Arc<str>,
    /// The declaration of the file, from 0.
    pub declaration: u32,
    pub certain: bool,
    pub times: u64,
    place: &'a [u8],
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

impl<'a> Group<'a> {
    /// Every distinct fact, in order of role, item and value.
    pub fn iter(&self) -> impl Iterator<Item = &Stated<'a>> {
        self.stated.iter()
    }

    /// The distinct facts of one role, in order of item and value.
    #[must_use]
    pub fn of_role(&self, role: Role) -> &[Stated<'a>] {
        let from = self.stated.partition_point(|it| it.role < role);
        let to = self.stated.partition_point(|it| it.role <= role);
        &self.stated[from..to]
    }

    /// The distinct facts of one role about one item.
    #[must_use]
    pub fn of_item(&self, role: Role, item: &str) -> &[Stated<'a>] {
        let facts = self.of_role(role);
        let from = facts.partition_point(|it| it.item < item);
        let to = facts.partition_point(|it| it.item <= item);
        &facts[from..to]
    }

    /// Whether every fact was kept; only then does absence mean anything.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.unkept == 0
    }
}

impl Stated<'_> {
    #[must_use]
    pub fn value(&self) -> &str {
        self.written.value
    }

    /// The value as an amount with its rounding; none where it was not stated as one.
    #[must_use]
    pub fn amount(&self) -> Option<Amount> {
        let decimal = |text: &str| text.parse::<Decimal>().ok();
        let rounding = decimal(self.written.rounding?)?;
        Some(Amount { value: decimal(self.written.value)?, rounding })
    }

    #[must_use]
    pub fn location(&self) -> Location {
        encoding::read_location(&mut &*self.place)
    }

    /// The printed text; a computed value in its canonical form.
    #[must_use]
    pub fn printed(&self) -> &str {
        self.raw.unwrap_or(self.written.value)
    }

    /// Which declaration states it: its file, and its number there.
    #[must_use]
    pub fn origin(&self) -> (&str, u32) {
        (self.path, self.declaration)
    }

    /// Quotes the fact in a set finding.
    #[must_use]
    pub fn cite(&self, label: impl Into<Message>) -> Operand {
        Operand {
            path: Some(Arc::clone(self.path)),
            citation: Citation {
                label: label.into(),
                raw: self.raw.map(Text::from),
                value: self.written.value.to_owned(),
                location: self.location(),
                certain: self.certain,
            },
        }
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
                let before = store.mark();
                let gather = AssertUnwindSafe(|| {
                    (source.gather)(declaration, document, &mut Facts { store, origin });
                });
                // Half a declaration would make the other half look absent.
                if catch_unwind(gather).is_err() {
                    store.take_back(before);
                    store.not_comparable += 1;
                }
            }
        }
        self.settle();
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
    #[must_use]
    pub fn finish(mut self) -> Vec<Result<Outcome, &'static RuleInfo>> {
        let mut outcomes: Vec<_> =
            self.rules.iter().map(|(rule, _)| Ok(Outcome::new(&rule.info))).collect();
        for (source, mut store) in std::mem::take(&mut self.sources) {
            let mut of_source: Vec<_> = self
                .rules
                .iter()
                .zip(&mut outcomes)
                .filter(|((_, check), _)| ptr::eq(check.facts, source))
                .collect();
            for (_, outcome) in &mut of_source {
                if let Ok(outcome) = outcome {
                    outcome.not_comparable += store.not_comparable;
                }
            }
            store.each_group(source.order(&self.origins), &mut |key, group| {
                for ((rule, check), outcome) in &mut of_source {
                    let Ok(told) = outcome else { continue };
                    let compare = AssertUnwindSafe(|| compare(check, key, group, told));
                    if catch_unwind(compare).is_err() {
                        **outcome = Err(&rule.info);
                    }
                }
            });
        }
        outcomes
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

impl FactSource {
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
    let outcome = examination.finish().pop().unwrap_or_else(|| Ok(Outcome::new(&rule.info)));
    outcome.unwrap_or_else(|it| panic!("{} panicked", it.code))
}

#[cfg(test)]
mod tests;
