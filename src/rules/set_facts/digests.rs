//! Declarations kept as digests, until two of them claim one key and say different things.
//!
//! Of most declarations there is one version, or several that agree in all they both print: none of
//! their facts will ever be cited. So nothing is kept of them but a digest of each column and of the
//! names of the rows, and the few that differ are read again.

use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hasher},
};

use super::{fresh::Fresh, joining::MAX_PER_KEY};

/// What one declaration states about its key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Digest {
    key: u64,
    /// By column, in order: its number in the upper sixteen bits, what it says in the others.
    columns: Box<[u64]>,
    facts: u32,
    /// Number of the declaration.
    pub(super) origin: u32,
}

/// The number of the column that holds the names of the rows: no role comes near it.
const NAMES: u16 = u16::MAX;

/// Versions of one declaration that are laid side by side; more are read again.
const MOST_VERSIONS: usize = 16;

impl Digest {
    /// Of the facts of one declaration about one key; none where it states nothing.
    pub(super) fn of(facts: &Fresh, is_row: fn(&str) -> bool) -> Option<Digest> {
        let first = facts.iter().next()?;
        let mut columns: BTreeMap<u16, DefaultHasher> = BTreeMap::new();
        let mut names = DefaultHasher::new();
        let mut row: &[u8] = &[];
        let mut count = 0;
        for fact in facts.iter() {
            let (role, item, value, rounding) = fact.statement();
            let of_row = is_row(super::encoding::text(item));
            if of_row && item != row {
                write(&mut names, item);
                row = item;
            }
            // A total may stand in one version and not in the other.
            let column = columns.entry(u16::from(role) * 2 + u16::from(of_row)).or_default();
            for it in [item, value, rounding] {
                write(column, it);
            }
            count += 1;
        }
        columns.insert(NAMES, names);
        let mut key = DefaultHasher::new();
        write(&mut key, first.key);
        let said = |(column, said): (u16, DefaultHasher)| {
            u64::from(column) << 48 | (said.finish() & 0xffff_ffff_ffff)
        };
        Some(Digest {
            key: key.finish(),
            columns: columns.into_iter().map(said).collect(),
            facts: count,
            origin: first.origin,
        })
    }

    /// The same, its origin counted from `offset`.
    pub(super) fn shifted(self, offset: u32) -> Digest {
        Digest { origin: self.origin + offset, ..self }
    }

    pub(super) fn bytes(&self) -> usize {
        size_of::<Digest>() + size_of_val(&*self.columns)
    }

    /// Whether both state the same of the same key.
    pub(super) fn is(&self, other: &Digest) -> bool {
        (self.key, &self.columns) == (other.key, &other.columns)
    }

    /// Whether both name the same rows and say the same in every column that both have.
    fn agrees_with(&self, other: &Digest) -> bool {
        let number = |it: &u64| it >> 48;
        self.columns.iter().all(|said| {
            let found = other.columns.binary_search_by_key(&number(said), number);
            found.is_ok_and(|it| other.columns[it] == *said)
                || found.is_err() && number(said) != u64::from(NAMES)
        })
    }
}

/// The declarations whose key another one states as well, and that do not all agree.
///
/// Two keys of one digest only cost a second reading: what is read again is compared by its key. More
/// facts than are kept of one key are told, so they are read again as well.
pub(super) fn differing(mut digests: Vec<Digest>) -> Vec<Digest> {
    digests.sort_unstable();
    let differ = |of_key: &&[Digest]| {
        let facts: u64 = of_key.iter().map(|it| u64::from(it.facts)).sum();
        let mut pairs = (0..of_key.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
        facts > MAX_PER_KEY as u64
            || of_key.len() > MOST_VERSIONS
            || pairs.any(|(a, b)| !of_key[a].agrees_with(&of_key[b]))
    };
    digests.chunk_by(|a, b| a.key == b.key).filter(differ).flatten().cloned().collect()
}

fn write(hasher: &mut DefaultHasher, part: &[u8]) {
    hasher.write_u32(part.len() as u32);
    hasher.write(part);
}
