//! Words, figures and signs of a line, with their bytes.

use std::ops::Range;

use crate::evidence::{digit_value, folded, is_invisible, is_letter};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Figure(Figure),
    /// Folded: lower case, without accents.
    Word(String),
    Sign(char),
    Blank,
}

/// A run of digits; longer ones than a date has keep their length only.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Figure {
    pub(super) value: u32,
    pub(super) digits: usize,
}

impl Token {
    pub(super) fn figure(&self) -> Option<Figure> {
        match self.kind {
            Kind::Figure(figure) => Some(figure),
            _ => None,
        }
    }

    pub(super) fn is_figure(&self) -> bool {
        self.figure().is_some()
    }
}

/// Cuts a text into tokens; invisible marks belong to none.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(8);
    let mut word = 0..0;
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        if is_invisible(letter) {
            continue;
        }
        let is_letter = is_letter(letter) || unicode_normalization::char::is_combining_mark(letter);
        if is_letter || (letter == '\u{640}' && !word.is_empty()) {
            word = if word.is_empty() { start..end } else { word.start..end };
            continue;
        }
        push_word(&mut tokens, text, &mut word);
        let kind = if let Some(digit) = digit_value(letter) {
            push_digit(&mut tokens, digit, start..end);
            continue;
        } else if letter.is_whitespace() {
            if let Some(Token { kind: Kind::Blank, range }) = tokens.last_mut() {
                range.end = end;
                continue;
            }
            Kind::Blank
        } else {
            Kind::Sign(sign(letter))
        };
        tokens.push(Token { kind, range: start..end });
    }
    push_word(&mut tokens, text, &mut word);
    tokens
}

/// Whether a list of words, divided by blanks, has this word.
pub(super) fn is_one_of(word: &str, words: &str) -> bool {
    words.split_ascii_whitespace().any(|it| it == word)
}

/// The first token from `at` on that is no blank.
pub(super) fn skip_blanks(tokens: &[Token], at: usize) -> usize {
    let blanks = tokens[at.min(tokens.len())..].iter().take_while(|it| it.kind == Kind::Blank);
    at + blanks.count()
}

/// `at`, or the token after it where it is of the kind asked for.
pub(super) fn next(tokens: &[Token], at: usize, is_kind: fn(&Kind) -> bool) -> usize {
    at + usize::from(tokens.get(at).is_some_and(|it| is_kind(&it.kind)))
}

fn push_word(tokens: &mut Vec<Token>, text: &str, word: &mut Range<usize>) {
    let range = std::mem::replace(word, 0..0);
    if !range.is_empty() {
        tokens.push(Token { kind: Kind::Word(folded(&text[range.clone()])), range });
    }
}

fn push_digit(tokens: &mut Vec<Token>, digit: u8, range: Range<usize>) {
    if let Some(Token { kind: Kind::Figure(figure), range: before }) = tokens.last_mut() {
        figure.value = figure.value.saturating_mul(10).saturating_add(digit.into());
        figure.digits += 1;
        before.end = range.end;
        return;
    }
    let figure = Figure { value: digit.into(), digits: 1 };
    tokens.push(Token { kind: Kind::Figure(figure), range });
}

/// One sign for all its variants.
fn sign(letter: char) -> char {
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{2019}' => '\'',
        '\u{60c}' => ',',
        it => it,
    }
}
