//! Declarations kept as digests, until two of them claim one key and say different things.
//!
//! Of most declarations there is one version: none of their facts will ever meet another. So nothing
//! is kept of them but what tells whether they are alike, and the few that differ are read again.

use sha2::Sha256;

use super::{fact::Fact, fresh::Fresh, joining::MAX_PER_KEY};

/// What one declaration states about its key, in thirty-two bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Digest {
    key: u64,
    said: [u64; 2],
    facts: u32,
    /// Number of the declaration.
    pub(super) origin: u32,
}

impl Digest {
    /// Of the facts of one declaration about one key; none where it states nothing.
    pub(super) fn of(facts: &Fresh) -> Option<Digest> {
        use sha2::Digest as _;
        let mut said = Sha256::new();
        let mut count = 0;
        let mut write = |part: &[u8]| {
            said.update((part.len() as u64).to_le_bytes());
            said.update(part);
        };
        for fact in facts.iter() {
            let (role, item, value, rounding) = fact.statement();
            [&[role], item, value, rounding].into_iter().for_each(&mut write);
            count += 1;
        }
        let Fact { key, origin, .. } = facts.iter().next()?;
        let [key, ..] = words(&Sha256::digest(key));
        let [first, second, ..] = words(&said.finalize());
        Some(Digest { key, said: [first, second], facts: count, origin })
    }

    /// The same, its origin counted from `offset`.
    pub(super) fn shifted(self, offset: u32) -> Digest {
        Digest { origin: self.origin + offset, ..self }
    }

    /// Whether both say the same of the same key.
    pub(super) fn agrees_with(&self, other: &Digest) -> bool {
        (self.key, self.said) == (other.key, other.said)
    }
}

/// The declarations whose key another one states as well, and not alike.
///
/// Two keys of one digest only cost a second reading: what is read again is compared by its key. More
/// facts than are kept of one key are told, so they are read again as well.
pub(super) fn differing(mut digests: Vec<Digest>) -> Vec<Digest> {
    digests.sort_unstable();
    let differ = |of_key: &&[Digest]| {
        let facts: u64 = of_key.iter().map(|it| u64::from(it.facts)).sum();
        of_key.iter().any(|it| it.said != of_key[0].said) || facts > MAX_PER_KEY as u64
    };
    digests.chunk_by(|a, b| a.key == b.key).filter(differ).flatten().copied().collect()
}

fn words(hash: &[u8]) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, bytes) in words.iter_mut().zip(hash.as_chunks::<8>().0) {
        *word = u64::from_le_bytes(*bytes);
    }
    words
}
