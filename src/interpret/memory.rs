//! Answers one thread remembers: a document asks about the same few texts again and again, and
//! spelling is dear.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

/// Texts remembered at a time: more than one document asks about, little beside its pages.
const MOST: usize = 4_096;

/// What was answered about each text.
pub(super) struct Memory<A>(RefCell<FxHashMap<Box<str>, A>>);

impl<A: Clone> Memory<A> {
    /// The answer about `text`; found anew where it is not remembered.
    pub(super) fn answer(&self, text: &str, find: impl FnOnce() -> A) -> A {
        if let Some(answer) = self.0.borrow().get(text) {
            return answer.clone();
        }
        // To find one answer may be to ask for another: nothing is borrowed meanwhile.
        let answer = find();
        let mut remembered = self.0.borrow_mut();
        if remembered.len() == MOST {
            remembered.clear();
        }
        remembered.insert(text.into(), answer.clone());
        answer
    }
}

impl<A> Default for Memory<A> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}
