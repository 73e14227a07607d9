//! Facts of one source, packed: about fifty bytes each, so that millions fit into a laptop.
//!
//! New facts are appended; now and then the whole is sorted and equal facts become one. A sorted
//! store is a run of bytes in order of its keys: what a later version may write to disk and read
//! back merged, without the rules noticing.

use std::{cmp::Ordering, collections::BTreeMap};

use rayon::slice::ParallelSliceMut;

use super::{
    Group, Origin, Role, Stated,
    encoding::{
        read_bytes, read_location, read_number, text, write_location, write_number, write_text,
    },
};
use crate::evidence::Location;

/// Distinct facts kept for one key; the rest are counted.
pub(super) const MAX_PER_KEY: usize = if cfg!(test) { 40 } else { 50_000 };

/// Facts appended before the store is sorted anew.
const MIN_UNSETTLED: usize = if cfg!(test) { 16 } else { 1 << 18 };

/// A text longer than this is no identifier, name or amount, and is not stated.
const MAX_TEXT: usize = 1_000;

const CERTAIN: u8 = 1;
const HAS_RAW: u8 = 2;
const RAW_IS_VALUE: u8 = 4;
const HAS_ROUNDING: u8 = 8;

#[derive(Debug, Default)]
pub(super) struct Store {
    keys: Vec<u8>,
    bodies: Vec<u8>,
    entries: Vec<Entry>,
    /// Where the key written last begins: consecutive facts mostly share theirs.
    last_key: u32,
    /// Entries that were sorted and made distinct.
    settled: usize,
    /// Statements dropped, by key.
    unkept: BTreeMap<String, u64>,
    pub(super) not_comparable: u64,
}

/// Where a fact's key and body begin, and who states it.
#[derive(Debug, Clone, Copy)]
struct Entry {
    key: u32,
    origin: u32,
    body: u64,
}

/// A canonical value, and the rounding of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written<'a> {
    pub(super) value: &'a str,
    pub(super) rounding: Option<&'a str>,
}

/// What is printed, and where.
pub(super) struct Cited<'a> {
    pub(super) raw: Option<&'a str>,
    pub(super) location: &'a Location,
    pub(super) certain: bool,
}

/// A length to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    entries: usize,
    bodies: usize,
}

impl<'a> Written<'a> {
    pub(super) fn text(value: &'a str) -> Written<'a> {
        Written { value, rounding: None }
    }
}

impl Store {
    /// Where the key is written; none where it is too long to be one.
    pub(super) fn key(&mut self, key: &str) -> Option<u32> {
        if key.len() > MAX_TEXT {
            return None;
        }
        if !self.entries.is_empty() && self.key_at(self.last_key) == key.as_bytes() {
            return Some(self.last_key);
        }
        self.last_key = u32::try_from(self.keys.len()).ok()?;
        write_text(&mut self.keys, key);
        Some(self.last_key)
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
        self.entries.push(Entry { key, origin, body: self.bodies.len() as u64 });
        let raw_is_value = cited.raw == Some(written.value);
        let flags = flag(cited.certain, CERTAIN)
            | flag(cited.raw.is_some(), HAS_RAW)
            | flag(raw_is_value, RAW_IS_VALUE)
            | flag(written.rounding.is_some(), HAS_ROUNDING);
        let body = &mut self.bodies;
        body.extend([role.0, flags, 1]);
        write_text(body, item);
        write_text(body, written.value);
        if let Some(rounding) = written.rounding {
            write_text(body, rounding);
        }
        if let (Some(raw), false) = (cited.raw, raw_is_value) {
            write_text(body, raw);
        }
        write_location(body, cited.location);
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { entries: self.entries.len(), bodies: self.bodies.len() }
    }

    /// Forgets what was stated after the mark; keys without facts do no harm.
    pub(super) fn take_back(&mut self, mark: Mark) {
        self.entries.truncate(mark.entries);
        self.bodies.truncate(mark.bodies);
    }

    /// Adds the facts of another store, whose origins now count from `offset`.
    pub(super) fn append(&mut self, mut other: Store, offset: u32) {
        self.not_comparable += other.not_comparable;
        for (key, unkept) in other.unkept {
            *self.unkept.entry(key).or_default() += unkept;
        }
        let Ok(keys) = u32::try_from(self.keys.len() + other.keys.len()) else {
            // Four gigabytes of keys: far beyond what the machine holds.
            self.not_comparable += other.entries.len() as u64;
            return;
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
    }

    pub(super) fn is_unsettled(&self) -> bool {
        self.entries.len() - self.settled > self.settled.max(MIN_UNSETTLED)
    }

    /// Sorts, joins equal facts, and drops what is beyond the bound of its key.
    pub(super) fn settle(&mut self, origins: &[Origin], per_declaration: bool) {
        self.sort(origins, per_declaration);
        let mut settled = Store { not_comparable: self.not_comparable, ..Store::default() };
        for chunk in self.entries.chunk_by(|a, b| self.key_of(a) == self.key_of(b)) {
            let Some(first) = chunk.first() else { continue };
            let key = text(self.key_of(first));
            let at = settled.key(key);
            let unkept = self.distinct(chunk, origins, per_declaration, |entry, times| {
                let Some(key) = at else { return };
                let body = settled.bodies.len() as u64;
                settled.entries.push(Entry { key, origin: entry.origin, body });
                let whole = self.whole_body(entry);
                let (head, mut rest) = whole.split_at(2);
                read_number(&mut rest);
                settled.bodies.extend_from_slice(head);
                write_number(&mut settled.bodies, times);
                settled.bodies.extend_from_slice(rest);
            });
            if unkept > 0 {
                settled.unkept.insert(key.to_owned(), unkept);
            }
        }
        for (key, unkept) in std::mem::take(&mut self.unkept) {
            *settled.unkept.entry(key).or_default() += unkept;
        }
        settled.settled = settled.entries.len();
        *self = settled;
    }

    /// Brings the facts into the order in which they are compared.
    pub(super) fn sort(&mut self, origins: &[Origin], per_declaration: bool) {
        let mut entries = std::mem::take(&mut self.entries);
        entries.par_sort_unstable_by(|a, b| {
            let same = self.same(a, b, origins, per_declaration);
            same.then_with(|| self.preferred(a, b, origins))
        });
        self.entries = entries;
    }

    /// Hands over each key with its distinct facts, in order; sorted before.
    pub(super) fn each_group(
        &self,
        origins: &[Origin],
        per_declaration: bool,
        compare: &mut dyn FnMut(&str, &Group),
    ) {
        for chunk in self.entries.chunk_by(|a, b| self.key_of(a) == self.key_of(b)) {
            let Some(first) = chunk.first() else { continue };
            let key = text(self.key_of(first));
            let mut stated = Vec::with_capacity(chunk.len().min(MAX_PER_KEY));
            let unkept = self.distinct(chunk, origins, per_declaration, |entry, times| {
                stated.push(Stated { times, ..self.stated(entry, origins) });
            });
            let unkept = unkept + self.unkept.get(key).copied().unwrap_or_default();
            compare(key, &Group { stated, unkept });
        }
    }

    pub(super) fn bytes(&self) -> usize {
        self.keys.len() + self.bodies.len() + self.entries.len() * size_of::<Entry>()
    }

    /// Hands over the distinct facts of one key with how often each is stated; gives back how
    /// many statements lie beyond the bound.
    ///
    /// The smallest stay, so what stays does not hang on the order of arrival: a fact dropped
    /// early has so many smaller ones beside it that it would be dropped late as well.
    fn distinct(
        &self,
        chunk: &[Entry],
        origins: &[Origin],
        per_declaration: bool,
        mut keep: impl FnMut(&Entry, u64),
    ) -> u64 {
        let mut unkept = 0;
        let equal = |a: &Entry, b: &Entry| self.same(a, b, origins, per_declaration).is_eq();
        for (n, copies) in chunk.chunk_by(equal).enumerate() {
            let times = copies.iter().map(|it| self.times(it)).sum();
            match copies.first() {
                Some(first) if n < MAX_PER_KEY => keep(first, times),
                _ => unkept += times,
            }
        }
        unkept
    }

    fn same(&self, a: &Entry, b: &Entry, origins: &[Origin], per_declaration: bool) -> Ordering {
        let keys =
            if a.key == b.key { Ordering::Equal } else { self.key_of(a).cmp(self.key_of(b)) };
        keys.then_with(|| self.statement(a).cmp(&self.statement(b))).then_with(|| {
            if !per_declaration || a.origin == b.origin {
                return Ordering::Equal;
            }
            origins[a.origin as usize].cmp(&origins[b.origin as usize])
        })
    }

    /// Of equal facts the certain one comes first, then the first by path and place.
    fn preferred(&self, a: &Entry, b: &Entry, origins: &[Origin]) -> Ordering {
        let rank = |it: &Entry| {
            let stated = self.stated(it, origins);
            (!stated.certain, &origins[it.origin as usize], stated.location(), stated.raw)
        };
        rank(a).cmp(&rank(b))
    }

    /// Role, item, value and rounding, as bytes.
    fn statement(&self, entry: &Entry) -> (u8, &[u8], &[u8], &[u8]) {
        let (role, _, [item, value, rounding, _], _) = self.parts(entry);
        (role, item, value, rounding)
    }

    fn stated<'a>(&'a self, entry: &Entry, origins: &'a [Origin]) -> Stated<'a> {
        let (role, flags, texts, place) = self.parts(entry);
        let [item, value, rounding, raw] = texts.map(text);
        let Origin { path, declaration } = &origins[entry.origin as usize];
        Stated {
            role: Role(role),
            item,
            written: Written { value, rounding: (flags & HAS_ROUNDING != 0).then_some(rounding) },
            raw: (flags & HAS_RAW != 0).then_some(raw),
            path,
            declaration: *declaration,
            certain: flags & CERTAIN != 0,
            times: 1,
            place,
        }
    }

    /// Role, flags, the texts (item, value, rounding, raw), and from the place on.
    fn parts(&self, entry: &Entry) -> (u8, u8, [&[u8]; 4], &[u8]) {
        let body = self.body(entry);
        let (role, flags, mut rest) = (body[0], body[1], &body[2..]);
        read_number(&mut rest);
        let (item, value) = (read_bytes(&mut rest), read_bytes(&mut rest));
        let rounding = if flags & HAS_ROUNDING == 0 { &[] } else { read_bytes(&mut rest) };
        let raw = match flags & (HAS_RAW | RAW_IS_VALUE) {
            HAS_RAW => read_bytes(&mut rest),
            _ => value,
        };
        (role, flags, [item, value, rounding, raw], rest)
    }

    fn times(&self, entry: &Entry) -> u64 {
        read_number(&mut &self.body(entry)[2..])
    }

    fn whole_body(&self, entry: &Entry) -> &[u8] {
        let body = self.body(entry);
        let mut rest = self.parts(entry).3;
        read_location(&mut rest);
        &body[..body.len() - rest.len()]
    }

    /// From the fact on; its end follows from reading it.
    fn body(&self, entry: &Entry) -> &[u8] {
        &self.bodies[entry.body as usize..]
    }

    fn key_of(&self, entry: &Entry) -> &[u8] {
        self.key_at(entry.key)
    }

    fn key_at(&self, at: u32) -> &[u8] {
        read_bytes(&mut &self.keys[at as usize..])
    }
}

fn flag(set: bool, flag: u8) -> u8 {
    if set { flag } else { 0 }
}
