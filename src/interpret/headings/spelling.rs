//! Words of a label as compared: folded, short forms spelt out, small words and plurals dropped.

use std::{borrow::Cow, ops::Range, rc::Rc};

use crate::{
    evidence::{digit_value, folded, is_letter},
    interpret::memory::Memory,
};

use super::vocabulary::abbreviations;

/// One word of a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Folded, nothing else done to it.
    pub(super) raw: String,
    /// Short forms spelt out, plural and article taken off: what is compared.
    pub(super) word: String,
    /// A full stop follows: the word may be cut short.
    pub(super) dotted: bool,
    /// How many blanks stand before it.
    stretch: usize,
}

/// A label taken apart.
#[derive(Debug)]
pub(super) struct Spelt {
    /// Every word, spelt as printed but for case and accents, one blank between two.
    pub(super) literal: String,
    /// The same without the blanks, small words too.
    pub(super) run: String,
    /// The words, small ones left out; a label of small words alone keeps them.
    pub(super) words: Vec<Word>,
    /// The small words that were left out.
    small: Vec<Word>,
    /// Whether a letter of it could not be read.
    pub(super) is_torn: bool,
    blanks: usize,
}

/// Takes a label apart. Every question about a text begins here.
#[must_use]
pub(super) fn spelt(text: &str) -> Rc<Spelt> {
    thread_local! {
        static SPELT: Memory<Rc<Spelt>> = Memory::default();
    }
    SPELT.with(|it| it.answer(text, || Rc::new(spelt_anew(text))))
}

fn spelt_anew(text: &str) -> Spelt {
    let (all, blanks) = all_words(text);
    let raw: Vec<&str> = all.iter().map(|it| it.raw.as_str()).collect();
    let (literal, run) = (raw.join(" "), raw.concat());
    let is_torn = run.contains(TORN);
    let (mut words, mut small) = (all, Vec::new());
    if !words.iter().all(is_small) {
        small.extend(words.extract_if(.., |it| is_small(it)));
    }
    Spelt { literal, run, words, small, is_torn, blanks }
}

/// What stands for a letter that could not be read.
const TORN: char = '\u{fffd}';

/// The stretches of a label between its blanks, spelt once, however many runs of them are asked about.
pub(super) struct Stretches(Rc<Spelt>);

impl Stretches {
    /// None where the words of a stretch depend on those beside it, as in `I. C. E` and `salaireBrut`,
    /// where letters are missing, and where blanks do not stand one by one between words.
    pub(super) fn of(text: &str) -> Option<Stretches> {
        if text.contains(['.', TORN])
            || text.as_bytes().windows(2).any(is_hump)
            || text.contains(|it: char| it.is_whitespace() && it != ' ')
            || text.split(' ').any(str::is_empty)
        {
            return None;
        }
        let spelt = spelt(text);
        // Letters that decompose may hold a blank or a full stop.
        let blanks = text.bytes().filter(|it| *it == b' ').count();
        let dotted = spelt.words.iter().chain(&spelt.small).any(|it| it.dotted);
        (spelt.blanks == blanks && !dotted).then_some(Stretches(spelt))
    }

    /// The words of stretches side by side, as `spelt` has those of their text.
    pub(super) fn words(&self, range: Range<usize>) -> Vec<&Word> {
        let within = |it: &&Word| range.contains(&it.stretch);
        let telling: Vec<&Word> = self.0.words.iter().filter(within).collect();
        if telling.is_empty() { self.0.small.iter().filter(within).collect() } else { telling }
    }
}

/// A word that carries no meaning in a label.
#[rustfmt::skip]
fn is_small(word: &Word) -> bool {
    matches!(
        word.raw.as_str(),
        "de" | "du" | "des" | "d" | "la" | "le" | "les" | "l" | "et" | "ou" | "a" | "au" | "aux"
            | "the" | "of" | "for" | "and" | "or" | "e" | "s" | "is"
            | "في" | "من" | "او" | "و" | "عن" | "علي" | "الي"
    )
}

/// The label cut where its language or its subject may change: scripts, lines, strokes.
#[must_use]
pub(super) fn parts(text: &str) -> Vec<&str> {
    // Most texts are one part, and they are asked about again and again.
    let is_cut = |it: u8| matches!(it, b'/' | b'|' | b'\n' | b'-');
    if text.is_ascii() && !text.bytes().any(is_cut) {
        let speaks = text.bytes().any(|it| it.is_ascii_alphanumeric());
        return if speaks { vec![text] } else { Vec::new() };
    }
    let mut parts = Vec::new();
    for piece in text.split(['/', '|', '\n', '،', '—', '–']).flat_map(|it| it.split(" - ")) {
        let mut start = 0;
        let mut script = None;
        for (at, letter) in piece.char_indices().filter(|it| is_letter(it.1)) {
            let arabic = is_arabic(letter);
            if script.is_some_and(|it| it != arabic) {
                parts.push(&piece[start..at]);
                start = at;
            }
            script = Some(arabic);
        }
        parts.push(&piece[start..]);
    }
    parts.retain(|it| it.chars().any(|it| is_letter(it) || it.is_numeric()));
    parts
}

/// Whether the letters of the two words differ by no more than `most` insertions, deletions and
/// replacements. Swapped letters count twice, so that *salarié* is never *salaire*; the first
/// letter is hardly ever mistyped, and *acompte* is no *compte*.
#[must_use]
pub(super) fn are_close(a: &str, b: &str, most: usize) -> bool {
    if a.chars().next() != b.chars().next() {
        return false;
    }
    let length = b.chars().count();
    if a.chars().count().abs_diff(length) > most {
        return false;
    }
    let mut before: Vec<usize> = (0..=length).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = std::mem::replace(&mut before[0], i + 1);
        for (j, y) in b.chars().enumerate() {
            let replaced = corner + usize::from(x != y);
            corner = before[j + 1];
            before[j + 1] = replaced.min(corner + 1).min(before[j] + 1);
        }
    }
    before.last().is_some_and(|it| *it <= most)
}

#[must_use]
pub(in crate::interpret) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Every word of a label, small ones too, and how many blanks stand in it.
#[must_use]
fn all_words(text: &str) -> (Vec<Word>, usize) {
    let plain = with_blanks(text);
    let mut words: Vec<Word> = Vec::with_capacity(4);
    let mut current = String::with_capacity(24);
    // Joins `I.C.E`: the last word was one letter and a full stop alone followed it.
    let mut joins = false;
    let mut blanks = 0;
    for letter in folded(&plain).chars().chain([' ']) {
        match letter {
            'ة' => current.push('ه'),
            'ى' => current.push('ي'),
            _ if is_letter(letter)
                || letter.is_numeric()
                || letter == '\u{fffd}'
                || digit_value(letter).is_some() =>
            {
                current.push(digit_value(letter).map_or(letter, |it| char::from(b'0' + it)));
            }
            _ => {
                let dotted = letter == '.';
                if !current.is_empty() {
                    let single = current.chars().nth(1).is_none();
                    match words.last_mut() {
                        Some(last) if joins && single => {
                            let raw = format!("{}{current}", last.raw);
                            *last = word(&raw, dotted, last.stretch);
                        }
                        _ => words.push(word(&current, dotted, blanks)),
                    }
                    joins = dotted && single;
                    current.clear();
                } else if letter != ' ' || !joins {
                    joins = false;
                }
                if matches!(letter, '%' | '#' | '€' | '$' | 'Σ') {
                    words.push(word(&letter.to_string(), false, blanks));
                }
                blanks += usize::from(letter == ' ');
            }
        }
    }
    // One was put behind the last word.
    (words, blanks - 1)
}

/// The text with blanks where words end without one: `N°CNSS`, `salaireBrut`.
fn with_blanks(text: &str) -> Cow<'_, str> {
    let one_piece =
        text.as_bytes().windows(2).any(is_hump) && !text.trim().contains(char::is_whitespace);
    if !one_piece && !text.contains(['°', 'º']) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len() + 8);
    let mut previous = ' ';
    for letter in text.chars() {
        if matches!(letter, '°' | 'º') {
            plain.push(' ');
        } else {
            if one_piece && previous.is_ascii_lowercase() && letter.is_ascii_uppercase() {
                plain.push(' ');
            }
            plain.push(letter);
        }
        previous = letter;
    }
    Cow::Owned(plain)
}

fn is_hump(pair: &[u8]) -> bool {
    pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase()
}

fn word(raw: &str, dotted: bool, stretch: usize) -> Word {
    let spelt = abbreviations().get(raw).map_or(raw, String::as_str);
    let letters = spelt.chars().count();
    let word = if spelt.starts_with(is_arabic) {
        let stem = spelt.strip_prefix("ال").or_else(|| spelt.strip_prefix("لل"));
        stem.filter(|_| letters > 4).unwrap_or(spelt)
    } else {
        spelt.strip_suffix(['s', 'x']).filter(|_| letters > 3).unwrap_or(spelt)
    };
    Word { raw: raw.to_owned(), word: word.to_owned(), dotted, stretch }
}

#[cfg(test)]
mod tests {
    use super::are_close;

    #[test]
    fn a_letter_within_may_be_wrong_the_first_is_not() {
        assert!(are_close("compte", "conpte", 1));
        assert!(!are_close("compte", "acompte", 1));
        assert!(!are_close("salaire", "salarie", 1));
    }
}
