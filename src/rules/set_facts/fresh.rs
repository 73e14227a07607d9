//! Facts as they arrive: appended, and sorted once there are enough of them.

use rayon::slice::ParallelSliceMut;

use super::{
    encoding::{read_bytes, write_text},
    fact::{Fact, Order},
};

/// Facts in memory, in any order.
#[derive(Debug, Default)]
pub(super) struct Fresh {
    keys: Vec<u8>,
    pub(super) bodies: Vec<u8>,
    entries: Vec<Entry>,
    /// Where the key written last begins: consecutive facts mostly share theirs.
    last_key: u32,
}

/// Where a fact's key and body begin, and who states it.
#[derive(Debug, Clone, Copy)]
struct Entry {
    key: u32,
    origin: u32,
    body: u64,
}

/// A length to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    entries: usize,
    bodies: usize,
}

impl Fresh {
    /// Where the key is written; none where there is no room for it.
    pub(super) fn key(&mut self, key: &str) -> Option<u32> {
        if !self.entries.is_empty() && self.key_at(self.last_key) == key.as_bytes() {
            return Some(self.last_key);
        }
        self.last_key = u32::try_from(self.keys.len()).ok()?;
        write_text(&mut self.keys, key);
        Some(self.last_key)
    }

    /// Notes the fact whose body begins at `body`.
    pub(super) fn push(&mut self, key: u32, origin: u32, body: usize) {
        self.entries.push(Entry { key, origin, body: body as u64 });
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { entries: self.entries.len(), bodies: self.bodies.len() }
    }

    /// Forgets what was stated after the mark; keys without facts do no harm.
    pub(super) fn take_back(&mut self, mark: Mark) {
        self.entries.truncate(mark.entries);
        self.bodies.truncate(mark.bodies);
    }

    /// Adds facts whose origins count from `offset`; gives back how many found no room.
    pub(super) fn append(&mut self, mut other: Fresh, offset: u32) -> u64 {
        let Ok(keys) = u32::try_from(self.keys.len() + other.keys.len()) else {
            // Four gigabytes of keys: far beyond what the machine holds.
            return other.entries.len() as u64;
        };
        let (keys, bodies) = (keys - other.keys.len() as u32, self.bodies.len() as u64);
        self.keys.append(&mut other.keys);
        self.bodies.append(&mut other.bodies);
        let moved = other.entries.iter().map(|it| Entry {
            key: it.key + keys,
            origin: it.origin + offset,
            body: it.body + bodies,
        });
        self.entries.extend(moved);
        if !other.entries.is_empty() {
            self.last_key = keys + other.last_key;
        }
        0
    }

    pub(super) fn sort(&mut self, order: Order) {
        let mut entries = std::mem::take(&mut self.entries);
        entries.par_sort_unstable_by(|a, b| order.compare(&self.fact(a), &self.fact(b)));
        self.entries = entries;
    }

    /// In order, once sorted.
    pub(super) fn get(&self, index: usize) -> Option<Fact<'_>> {
        self.entries.get(index).map(|it| self.fact(it))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Fact<'_>> {
        self.entries.iter().map(|it| self.fact(it))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Gives back the room that was not used.
    pub(super) fn shrink(&mut self) {
        self.keys.shrink_to_fit();
        self.bodies.shrink_to_fit();
        self.entries.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        self.keys.len() + self.bodies.len() + self.entries.len() * size_of::<Entry>()
    }

    fn fact(&self, entry: &Entry) -> Fact<'_> {
        Fact {
            key: self.key_at(entry.key),
            origin: entry.origin,
            body: &self.bodies[entry.body as usize..],
        }
    }

    fn key_at(&self, at: u32) -> &[u8] {
        read_bytes(&mut &self.keys[at as usize..])
    }
}
