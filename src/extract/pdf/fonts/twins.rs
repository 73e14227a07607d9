//! Two glyphs of one font that its `ToUnicode` map calls by one digit: one of them is another figure,
//! or the same in another style, and the map does not say which.

use super::Meaning;

/// The digits a font showed, and those it showed in two ways.
#[derive(Debug, Default)]
pub(super) struct Twins {
    codes: [Option<u32>; 10],
    doubted: [bool; 10],
}

impl Twins {
    /// A code that is used for the first time.
    pub(super) fn meet(&mut self, code: u32, meaning: &Meaning) {
        let Some(digit) = digit(meaning) else { return };
        let first = *self.codes[digit].get_or_insert(code);
        self.doubted[digit] |= first != code;
    }

    pub(super) fn doubts(&self, meaning: &Meaning) -> bool {
        digit(meaning).is_some_and(|it| self.doubted[it])
    }
}

fn digit(meaning: &Meaning) -> Option<usize> {
    match meaning {
        Meaning::Char(c) => c.to_digit(10).map(|it| it as usize),
        _ => None,
    }
}
