//! Wordings found by their first word or by their initials, so that no question reads the whole list.

use std::borrow::Borrow;

use rustc_hash::FxHashMap;

use crate::interpret::headings::spelling::Word;

/// One wording, word by word, and what it stands for.
pub(super) type Wording<A> = (Vec<String>, A);

/// The wordings of one kind, in the order of the file: the first of equals wins.
#[derive(Debug)]
pub(super) struct Wordings<A> {
    all: Vec<Wording<A>>,
    by_first_word: FxHashMap<String, Vec<usize>>,
    by_initials: FxHashMap<Vec<Option<u8>>, Vec<usize>>,
}

impl<A> Wordings<A> {
    pub(super) fn push(&mut self, words: Vec<String>, answer: A) {
        let Some(first) = words.first() else { return };
        let at = self.all.len();
        self.by_first_word.entry(first.clone()).or_default().push(at);
        let initials = words.iter().map(|it| it.as_bytes().first().copied()).collect();
        self.by_initials.entry(initials).or_default().push(at);
        self.all.push((words, answer));
    }

    /// Wordings that these words begin with.
    pub(super) fn beginning<W: Borrow<Word>>(
        &self,
        words: &[W],
    ) -> impl Iterator<Item = &Wording<A>> {
        self.places(words).map(|it| &self.all[it])
    }

    /// Wordings that stand anywhere among these words.
    pub(super) fn inside<W: Borrow<Word>>(&self, words: &[W]) -> Vec<&Wording<A>> {
        let mut places: Vec<usize> =
            (0..words.len()).flat_map(|at| self.places(&words[at..])).collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|it| &self.all[it]).collect()
    }

    /// Wordings of as many words with the same first letters: neither a misspelt word nor a cut one
    /// loses its first letter.
    pub(super) fn with_initials_of(&self, words: &[&Word]) -> impl Iterator<Item = &Wording<A>> {
        let initials: Vec<_> = words.iter().map(|it| it.word.as_bytes().first().copied()).collect();
        self.by_initials.get(&initials).into_iter().flatten().map(|it| &self.all[*it])
    }

    /// Wordings of so many words.
    pub(super) fn of_length(&self, words: usize) -> impl Iterator<Item = &Wording<A>> {
        self.all.iter().filter(move |it| it.0.len() == words)
    }

    fn places<W: Borrow<Word>>(&self, words: &[W]) -> impl Iterator<Item = usize> {
        let first = words.first().and_then(|it| self.by_first_word.get(&it.borrow().word));
        let begins = move |entry: &[String]| {
            entry.len() <= words.len()
                && entry.iter().zip(words).all(|(a, b)| *a == b.borrow().word)
        };
        first.into_iter().flatten().copied().filter(move |it| begins(&self.all[*it].0))
    }
}

impl<A> FromIterator<Wording<A>> for Wordings<A> {
    fn from_iter<I: IntoIterator<Item = Wording<A>>>(wordings: I) -> Self {
        let mut all = Self::default();
        wordings.into_iter().for_each(|(words, answer)| all.push(words, answer));
        all
    }
}

impl<A> Default for Wordings<A> {
    fn default() -> Self {
        Self {
            all: Vec::new(),
            by_first_word: FxHashMap::default(),
            by_initials: FxHashMap::default(),
        }
    }
}
