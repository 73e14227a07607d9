//! Amounts that a sentence writes twice: in figures and in words.

use super::text::{part, running};
use crate::{
    interpret::{
        spot::Spot,
        values::{self, Styles},
        words,
    },
    payroll::InWords,
};

/// Bytes within which the words of an amount end; a page of open brackets is searched no further.
const MOST: usize = 300;

/// Amounts that a sentence writes twice, in figures and in brackets in words, or the other way round:
/// `la somme de 11 266,92 DH (onze mille deux cent soixante-six dirhams …)`.
#[must_use]
pub(in crate::interpret) fn in_words(spots: &[Spot], styles: &Styles) -> Vec<InWords> {
    let (text, starts) = running(spots);
    let mut found = Vec::new();
    let closes = |open: usize, marks: &[char]| {
        let near = text.ceil_char_boundary(open + MOST.min(text.len() - open));
        text[open..near].find(marks).map(|it| open + it)
    };
    let bracketed = text.match_indices('(').map(|it| (it.0, it.0 + 1, closes(it.0, &[')'])));
    // `11 715,42 DH, soit onze mille … dirhams.`
    let spoken = text
        .match_indices("soit ")
        .filter(|it| text[..it.0].ends_with([' ', ',']))
        .map(|it| (it.0, it.0 + 5, closes(it.0, &['.', ';', ')'])));
    for (open, begin, close) in bracketed.chain(spoken) {
        let Some(close) = close else { continue };
        let figure =
            |it: char| it.is_ascii_digit() || matches!(it, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.');
        let unit = |it: char| it.is_alphabetic() || matches!(it, ' ' | '\u{a0}');
        // The figures end right before the bracket, perhaps with their currency.
        let before = text[..open].trim_end_matches([',', ';', ' ']).trim_end_matches(unit);
        let from = before.trim_end_matches(figure).len();
        let gap = text[before.len()..open].trim().chars().count();
        let said = words::amount(&text[begin..close]);
        let Some(said) = said.filter(|_| gap <= 10) else { continue };
        let figures = part(spots, &starts, &text, from, before.len());
        let said_at = part(spots, &starts, &text, begin, close);
        let (Some(figures), Some(said_at)) = (figures, said_at) else { continue };
        let Some(read) = values::amount(&figures, &styles.figures) else { continue };
        found.push(InWords {
            words: values::extracted(&said_at, said, true),
            figures: values::extracted(&figures, read.value, read.certain),
        });
    }
    found
}

/// Whether a text is a figure with the same in words behind it.
#[must_use]
pub(in crate::interpret) fn says_twice(text: &str) -> bool {
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    text.starts_with(|it: char| it.is_numeric()) && letters >= 12 && text.len() <= 600
}
