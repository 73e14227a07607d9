//! Printed texts and places that were not kept: looked up again in the files of the few that differ.
//!
//! They are half of what a packed fact takes, and of most facts nobody ever asks where they stand. A
//! rule needs none of them to compare; what it cites in a finding is noted, and read once more.

use std::collections::BTreeMap;

use super::{
    fact::{Fact, Order},
    fresh::Fresh,
};

/// A fact whose place is looked up: who states it, and what it states.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sought {
    pub(super) origin: u32,
    key: Box<[u8]>,
    stated: Box<[u8]>,
}

/// Facts as they stand in their files, by what was kept of them.
#[derive(Debug, Default)]
pub(super) struct Places(BTreeMap<Sought, Box<[u8]>>);

impl Sought {
    pub(super) fn of(fact: &Fact) -> Sought {
        let mut stated = Vec::new();
        fact.write_stated(1, &mut stated);
        Sought { origin: fact.origin, key: fact.key.into(), stated: stated.into() }
    }
}

impl Places {
    /// Takes in the facts among `facts` that are `sought`; of equal ones the one that is cited.
    pub(super) fn take_in(&mut self, facts: &Fresh, sought: &[Sought], order: Order) {
        let mut first: BTreeMap<Sought, Fact> = BTreeMap::new();
        for fact in facts.iter() {
            let kept = first.entry(Sought::of(&fact)).or_insert(fact);
            if order.preferred(&fact, kept).is_lt() {
                *kept = fact;
            }
        }
        for it in sought {
            if let Some(fact) = first.get(it) {
                let mut body = Vec::new();
                fact.write_as(1, &mut body);
                self.0.insert(it.clone(), body.into());
            }
        }
    }

    pub(super) fn append(&mut self, mut other: Places) {
        self.0.append(&mut other.0);
    }

    /// What is printed of a fact, as a body, where it was looked up.
    pub(super) fn body(&self, fact: &Fact) -> Option<&[u8]> {
        self.0.get(&Sought::of(fact)).map(|it| &**it)
    }
}
