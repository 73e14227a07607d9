//! The facts behind the latest digests: a set of a few thousand files is never read a second time.

use std::collections::VecDeque;

use super::fresh::Fresh;

/// Bytes kept beside the digests, however large the set.
const MOST_BYTES: usize = if cfg!(test) { 120 } else { 8 << 20 };

/// Facts of the declarations that were digested last, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Recent {
    kept: VecDeque<Kept>,
    bytes: usize,
}

/// The facts of one declaration.
#[derive(Debug)]
struct Kept {
    /// Number of the declaration.
    origin: u32,
    /// From where the origins of its facts count.
    offset: u32,
    facts: Fresh,
}

impl Recent {
    pub(super) fn push(&mut self, origin: u32, mut facts: Fresh) {
        facts.shrink();
        self.keep(Kept { origin, offset: 0, facts });
    }

    /// Adds those of another store, whose origins now count from `offset`.
    pub(super) fn append(&mut self, other: Recent, offset: u32) {
        for it in other.kept {
            let (origin, offset) = (it.origin + offset, it.offset + offset);
            self.keep(Kept { origin, offset, ..it });
        }
    }

    /// The facts of the declarations that are `wanted`, each with the offset of its origins; all others
    /// are let go.
    pub(super) fn take(self, wanted: impl Fn(u32) -> bool) -> Vec<(u32, Fresh, u32)> {
        let wanted = self.kept.into_iter().filter(|it| wanted(it.origin));
        wanted.map(|it| (it.origin, it.facts, it.offset)).collect()
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    fn keep(&mut self, it: Kept) {
        self.bytes += it.facts.bytes();
        self.kept.push_back(it);
        while self.bytes > MOST_BYTES
            && let Some(oldest) = self.kept.pop_front()
        {
            self.bytes -= oldest.facts.bytes();
        }
    }
}
