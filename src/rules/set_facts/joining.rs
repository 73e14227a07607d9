//! Sorted facts from several places as one sequence, equal ones joined.

use super::{
    fact::{Fact, Order},
    fresh::Fresh,
    run::{Run, Unpacker},
};

/// Distinct facts kept for one key; the rest are counted.
pub(super) const MAX_PER_KEY: usize = if cfg!(test) { 40 } else { 50_000 };

/// Where the next fact of one place stands.
enum Head<'a> {
    Fresh { facts: &'a Fresh, at: usize },
    Run(Box<Unpacker<'a>>),
}

impl Head<'_> {
    fn fact(&self) -> Fact<'_> {
        match self {
            Head::Fresh { facts, at } => facts.get(*at).expect("a head stands on a fact"),
            Head::Run(run) => run.fact(),
        }
    }

    fn advance(&mut self) -> bool {
        match self {
            Head::Fresh { facts, at } => {
                *at += 1;
                facts.get(*at).is_some()
            }
            Head::Run(run) => run.advance(),
        }
    }
}

/// Hands over the distinct facts of all places in their order, each with how often it is stated and
/// whether it is kept, or lies beyond the bound of its key.
///
/// The smallest of a key stay, so what stays does not hang on the order of arrival: a fact dropped
/// early has so many smaller ones beside it that it would be dropped late as well.
pub(super) fn join(
    runs: &[Run],
    fresh: &Fresh,
    order: Order,
    hand_over: &mut dyn FnMut(&Fact, u64, bool),
) {
    let mut heads: Vec<Head> =
        runs.iter().filter_map(|it| Some(Head::Run(Box::new(it.read()?)))).collect();
    if !fresh.is_empty() {
        heads.push(Head::Fresh { facts: fresh, at: 0 });
    }
    // The smallest last, where it is taken from.
    heads.sort_by(|a, b| order.compare(&b.fact(), &a.fact()));

    let mut held = Held::default();
    let mut of_key = 0;
    while let Some(mut head) = heads.pop() {
        let fact = head.fact();
        if !held.is_any || order.stated(&held.fact(), &fact).is_ne() {
            held.hand_over(of_key, hand_over);
            of_key = if held.is_any && held.key == fact.key { of_key + 1 } else { 0 };
            held.take(&fact);
        }
        held.times += fact.times();
        if head.advance() {
            let at = heads.partition_point(|it| order.compare(&it.fact(), &head.fact()).is_gt());
            heads.insert(at, head);
        }
    }
    held.hand_over(of_key, hand_over);
}

/// The first of equal facts, while its copies are counted.
#[derive(Default)]
struct Held {
    is_any: bool,
    key: Vec<u8>,
    origin: u32,
    body: Vec<u8>,
    times: u64,
}

impl Held {
    fn fact(&self) -> Fact<'_> {
        Fact { key: &self.key, origin: self.origin, body: &self.body }
    }

    fn take(&mut self, fact: &Fact) {
        self.is_any = true;
        self.key.clear();
        self.key.extend_from_slice(fact.key);
        self.origin = fact.origin;
        self.body.clear();
        fact.write_as(1, &mut self.body);
        self.times = 0;
    }

    fn hand_over(&self, of_key: usize, hand_over: &mut dyn FnMut(&Fact, u64, bool)) {
        if self.is_any {
            hand_over(&self.fact(), self.times, of_key < MAX_PER_KEY);
        }
    }
}
