//! Facts of one source, so packed that those of fifty thousand files fit into a laptop.
//!
//! New facts are appended; when there are enough of them they are sorted, joined and packed into a
//! run; runs of one size are joined into a larger one, and lose their places then: sets of a few
//! thousand files keep them at hand. What a set takes in memory is the packed facts, about five bytes
//! each, and a bounded rest.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    Group, Origin, Role, Stated,
    digests::{Digest, differing},
    encoding::text,
    fact::{self, Cited, Fact, Order, Written},
    fresh::{Fresh, Mark},
    joining::join,
    places::Places,
    recent::Recent,
    run::{Packer, Run},
};

/// Bytes of facts before they are packed.
const MAX_FRESH: usize = if cfg!(test) { 900 } else { 1 << 19 };

/// Runs of one level before they are joined: each fact is packed anew a few times only.
const MAX_RUNS: usize = if cfg!(test) { 2 } else { 32 };

/// A text longer than this is no identifier, name or amount, and is not stated.
const MAX_TEXT: usize = 1_000;

#[derive(Debug, Default)]
pub(super) struct Store {
    pub(super) fresh: Fresh,
    /// Levels do not rise from one run to the next.
    runs: Vec<Run>,
    /// Statements dropped, by key.
    unkept: BTreeMap<String, u64>,
    /// The declarations of which nothing else is kept.
    digests: Vec<Digest>,
    /// What the latest of them were made of.
    recent: Recent,
    pub(super) not_comparable: u64,
}

impl Store {
    /// Where the key is written; none where it is too long to be one.
    pub(super) fn key(&mut self, key: &str) -> Option<u32> {
        if key.len() > MAX_TEXT { None } else { self.fresh.key(key) }
    }

    pub(super) fn push(
        &mut self,
        key: Option<u32>,
        origin: u32,
        role: Role,
        item: &str,
        written: Written,
        cited: &Cited,
    ) {
        let lengths = [item.len(), written.value.len(), cited.raw.map_or(0, str::len)];
        let (Some(key), true) = (key, lengths.iter().all(|it| *it <= MAX_TEXT)) else {
            self.not_comparable += 1;
            return;
        };
        let body = self.fresh.bodies.len();
        fact::write(&mut self.fresh.bodies, role, item, written, cited);
        self.fresh.push(key, origin, body);
    }

    pub(super) fn mark(&self) -> Mark {
        self.fresh.mark()
    }

    /// Forgets what was stated after the mark.
    pub(super) fn take_back(&mut self, mark: Mark) {
        self.fresh.take_back(mark);
    }

    /// Keeps of the facts of one declaration no more than their digest.
    pub(super) fn digest(&mut self, is_row: fn(&str) -> bool) {
        let facts = std::mem::take(&mut self.fresh);
        if let Some(digest) = Digest::of(&facts, is_row) {
            self.recent.push(digest.origin, facts);
            self.digests.push(digest);
        }
    }

    /// Whether the facts of one declaration are those that were kept as a digest.
    pub(super) fn is(&self, digest: &Digest, is_row: fn(&str) -> bool) -> bool {
        Digest::of(&self.fresh, is_row).is_some_and(|it| it.is(digest))
    }

    /// Takes out the declarations that must be read again; the facts of those that differ and are
    /// still at hand are taken in.
    pub(super) fn take_differing(&mut self, order: Order) -> Vec<Digest> {
        let mut differing = differing(std::mem::take(&mut self.digests));
        let wanted: BTreeSet<u32> = differing.iter().map(|it| it.origin).collect();
        let mut at_hand = BTreeSet::new();
        let recent = std::mem::take(&mut self.recent);
        for (origin, facts, offset) in recent.take(|it| wanted.contains(&it)) {
            self.not_comparable += self.fresh.append(facts, offset);
            self.settle(order);
            at_hand.insert(origin);
        }
        differing.retain(|it| !at_hand.contains(&it.origin));
        differing
    }

    /// Adds the facts of another store, whose origins now count from `offset`.
    pub(super) fn append(&mut self, mut other: Store, offset: u32) {
        self.not_comparable += other.not_comparable;
        self.not_comparable += self.fresh.append(other.fresh, offset);
        self.digests.extend(other.digests.into_iter().map(|it| it.shifted(offset)));
        self.recent.append(other.recent, offset);
        other.runs.iter_mut().for_each(|it| it.shift(offset));
        self.runs.append(&mut other.runs);
        self.runs.sort_by_key(|it| std::cmp::Reverse(it.level));
        for (key, unkept) in other.unkept {
            *self.unkept.entry(key).or_default() += unkept;
        }
    }

    /// Packs what has gathered.
    pub(super) fn settle(&mut self, order: Order) {
        if self.fresh.bytes() > MAX_FRESH {
            let fresh = std::mem::take(&mut self.fresh);
            let run = self.pack(&[], fresh, 0, order);
            self.runs.push(run);
        }
        while let Some(last) = self.runs.last() {
            let level = last.level;
            let from = self.runs.iter().position(|it| it.level == level).unwrap_or_default();
            if self.runs.len() - from < MAX_RUNS {
                break;
            }
            let joined = self.runs.split_off(from);
            let run = self.pack(&joined, Fresh::default(), level.saturating_add(1), order);
            self.runs.push(run);
        }
    }

    /// Hands over each key with its distinct facts, in order; places that were not kept come from
    /// `places`.
    pub(super) fn each_group(
        &mut self,
        order: Order,
        places: Option<&Places>,
        compare: &mut dyn FnMut(&str, &Group),
    ) {
        self.fresh.sort(order);
        let mut held = Gathered::default();
        let unkept = &self.unkept;
        join(&self.runs, &self.fresh, order, &mut |fact, times, is_kept| {
            if held.key != fact.key {
                held.compare(order.origins, places, compare);
                held.start(fact.key, unkept);
            }
            held.push(fact, times, is_kept);
        });
        held.compare(order.origins, places, compare);
    }

    pub(super) fn bytes(&self) -> usize {
        let runs: usize = self.runs.iter().map(Run::bytes).sum();
        let digests: usize = self.digests.iter().map(Digest::bytes).sum();
        self.fresh.bytes() + runs + digests + self.recent.bytes()
    }

    fn pack(&mut self, runs: &[Run], mut fresh: Fresh, level: u8, order: Order) -> Run {
        fresh.sort(order);
        let mut packer = Packer::new(level);
        join(runs, &fresh, order, &mut |fact, times, is_kept| {
            if is_kept {
                packer.push(fact, times, level == 0);
            } else {
                *self.unkept.entry(text(fact.key).to_owned()).or_default() += times;
            }
        });
        packer.finish()
    }
}

/// The facts of one key, while they come in.
#[derive(Default)]
struct Gathered {
    key: Vec<u8>,
    bodies: Vec<u8>,
    /// Who states each fact, and where its body begins.
    facts: Vec<(u32, usize)>,
    /// Statements beyond the bound.
    unkept: u64,
}

impl Gathered {
    fn start(&mut self, key: &[u8], unkept: &BTreeMap<String, u64>) {
        self.key.clear();
        self.key.extend_from_slice(key);
        self.bodies.clear();
        self.facts.clear();
        self.unkept = unkept.get(text(key)).copied().unwrap_or_default();
    }

    fn push(&mut self, fact: &Fact, times: u64, is_kept: bool) {
        if is_kept {
            self.facts.push((fact.origin, self.bodies.len()));
            fact.write_as(times, &mut self.bodies);
        } else {
            self.unkept += times;
        }
    }

    fn compare(
        &self,
        origins: &[Origin],
        places: Option<&Places>,
        compare: &mut dyn FnMut(&str, &Group),
    ) {
        let fact = |(origin, at): &(u32, usize)| {
            let fact = Fact { key: &self.key, origin: *origin, body: &self.bodies[*at..] };
            (fact, Cell::new(false))
        };
        let kept: Vec<_> = self.facts.iter().map(fact).collect();
        let stated: Vec<_> = kept.iter().map(|it| stated(it, origins, places)).collect();
        if !stated.is_empty() {
            compare(text(&self.key), &Group { stated, unkept: self.unkept, kept: &kept });
        }
    }
}

fn stated<'a>(
    (fact, sought): &'a (Fact<'a>, Cell<bool>),
    origins: &'a [Origin],
    places: Option<&'a Places>,
) -> Stated<'a> {
    let stated = fact.stated(origins, sought);
    let found = places.filter(|_| fact.is_stated_only()).and_then(|it| it.body(fact));
    let printed = found.and_then(|body| Fact { body, ..*fact }.printed());
    Stated { printed: printed.unwrap_or(stated.printed), ..stated }
}
