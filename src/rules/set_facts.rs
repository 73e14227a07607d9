//! Facts that several documents state about one key, and how they are gathered.
//!
//! A set rule is a key and an accumulator, never a loop over "all documents": `update`, `merge`
//! and `finish` are associative, bounded and free of order, so the same code runs in one process
//! or as an aggregate function of a distributed engine.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use crate::{
    evidence::{Citation, Location, Text},
    finding::{Operand, Outcome},
    payroll::Document,
    rules::{Check, RULES, Rule},
};

/// Distinct values kept for one key; the rest are counted.
const MAX_DISTINCT: usize = 2_000;

/// A set rule's two halves: the facts one document states, and what is said of a key's facts.
#[derive(Debug)]
pub struct SetCheck {
    /// Hands over every fact of a document; keys of different rules never meet.
    pub facts: fn(&Document, &mut dyn FnMut(Fact)),
    /// Compares the facts that share a key.
    pub compare: fn(&str, &Group, &mut Outcome),
}

/// One statement of one document: a small row, fit to be spilled or shipped.
#[derive(Debug, Clone)]
pub struct Fact {
    /// What the fact is about: `1234567|2024-01`.
    pub key: String,
    /// What part the fact plays in the comparison: `name`, `entrant`, `2024-03`.
    pub role: Arc<str>,
    /// The compared value in canonical form.
    pub value: String,
    pub raw: Text,
    pub location: Location,
    pub path: Arc<str>,
    pub certain: bool,
}

/// The distinct facts of one key: by role and value, each with its first place.
#[derive(Debug, Default)]
pub struct Group {
    facts: BTreeMap<(Arc<str>, String), Stated>,
    /// Some distinct values were not kept.
    pub overflowed: bool,
}

/// A distinct value: where it stands first, and how often it stands.
#[derive(Debug)]
pub struct Stated {
    pub raw: Text,
    pub location: Location,
    pub path: Arc<str>,
    pub certain: bool,
    pub times: u64,
}

/// The facts of all set rules over all documents given together.
#[derive(Debug, Default)]
pub struct SetExamination {
    /// By the rule's position in `RULES` and the key.
    groups: BTreeMap<(usize, String), Group>,
}

impl Group {
    /// Adds a fact; of equal values the first place, in the order of paths and places, is kept.
    pub fn update(&mut self, fact: Fact) {
        let Fact { role, value, raw, location, path, certain, .. } = fact;
        self.put((role, value), Stated { raw, location, path, certain, times: 1 });
    }

    /// Adds all facts of another group of the same key.
    pub fn merge(&mut self, other: Group) {
        self.overflowed |= other.overflowed;
        for (key, stated) in other.facts {
            self.put(key, stated);
        }
    }

    fn put(&mut self, key: (Arc<str>, String), stated: Stated) {
        match self.facts.entry(key) {
            Entry::Occupied(mut entry) => {
                let kept = entry.get_mut();
                let times = kept.times + stated.times;
                if (&stated.path, &stated.location) < (&kept.path, &kept.location) {
                    *kept = stated;
                }
                kept.times = times;
            }
            Entry::Vacant(entry) => {
                entry.insert(stated);
            }
        }
        // The greatest value goes, so that what stays does not hang on the order of arrival.
        if self.facts.len() > MAX_DISTINCT {
            self.facts.pop_last();
            self.overflowed = true;
        }
    }

    /// The distinct values of one role, in order of value.
    pub fn of_role<'a>(&'a self, role: &'a str) -> impl Iterator<Item = (&'a str, &'a Stated)> {
        self.facts
            .iter()
            .filter(move |((it, _), _)| **it == *role)
            .map(|((_, value), stated)| (value.as_str(), stated))
    }

    /// Every distinct fact: role, value, first place.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, &Stated)> {
        self.facts.iter().map(|((role, value), stated)| (&**role, value.as_str(), stated))
    }
}

impl Stated {
    /// Quotes the fact in a set finding.
    #[must_use]
    pub fn cite(&self, label: &'static str, value: &str) -> Operand {
        Operand {
            path: Some(Arc::clone(&self.path)),
            citation: Citation {
                label: label.into(),
                raw: Some(self.raw.clone()),
                value: value.to_owned(),
                location: self.location.clone(),
                certain: self.certain,
            },
        }
    }
}

impl SetExamination {
    /// Takes in the facts one document states.
    pub fn update(&mut self, document: &Document) {
        for (index, check) in set_checks() {
            (check.facts)(document, &mut |fact| {
                let key = (index, fact.key.clone());
                self.groups.entry(key).or_default().update(fact);
            });
        }
    }

    /// Takes in what another examination gathered.
    pub fn merge(&mut self, other: SetExamination) {
        for (key, group) in other.groups {
            self.groups.entry(key).or_default().merge(group);
        }
    }

    /// Compares, key by key in order of the keys.
    #[must_use]
    pub fn finish(self) -> Vec<Outcome> {
        let mut outcomes: BTreeMap<usize, Outcome> =
            set_checks().map(|(index, _)| (index, Outcome::new(&RULES[index].info))).collect();
        for ((index, key), group) in &self.groups {
            let Check::Set(check) = &RULES[*index].check else { continue };
            if let Some(outcome) = outcomes.get_mut(index) {
                (check.compare)(key, group, outcome);
            }
        }
        outcomes.into_values().collect()
    }
}

/// Runs one set rule over documents, for its drawn examples.
#[must_use]
pub fn examine_set_with(rule: &'static Rule, documents: &[Document]) -> Outcome {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    let mut outcome = Outcome::new(&rule.info);
    let Check::Set(check) = &rule.check else { return outcome };
    for document in documents {
        (check.facts)(document, &mut |fact| {
            groups.entry(fact.key.clone()).or_default().update(fact);
        });
    }
    for (key, group) in &groups {
        (check.compare)(key, group, &mut outcome);
    }
    outcome
}

fn set_checks() -> impl Iterator<Item = (usize, &'static SetCheck)> {
    RULES.iter().enumerate().filter_map(|(index, rule)| match &rule.check {
        Check::Set(check) => Some((index, check)),
        _ => None,
    })
}
