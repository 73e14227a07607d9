//! What several schemes share: digits without their separators, remainders, Luhn.

use std::borrow::Cow;

use crate::evidence::{digit_value, is_invisible};

/// No scheme has more digits.
const MAX_DIGITS: usize = 40;

/// The digits of a number written with blanks, dots, dashes or slashes; none where anything else
/// stands there, or no digit at all.
#[must_use]
pub fn only_digits(text: &str) -> Option<String> {
    let text = text.trim();
    // A spreadsheet's number passed through a program that writes floats.
    let text = text.strip_suffix(".0").unwrap_or(text);
    let mut digits = String::with_capacity(text.len().min(MAX_DIGITS));
    for letter in text.chars() {
        match digit_value(letter) {
            Some(digit) => digits.push(char::from(b'0' + digit)),
            None if is_separator(letter) => (),
            None => return None,
        }
    }
    (!digits.is_empty() && digits.len() <= MAX_DIGITS).then_some(digits)
}

/// Capital letters and digits of a code; none where another sign stands there.
pub(super) fn letters_and_digits(text: &str) -> Option<String> {
    let mut code = String::new();
    for letter in text.trim().chars() {
        match digit_value(letter) {
            Some(digit) => code.push(char::from(b'0' + digit)),
            None if letter.is_ascii_alphabetic() => code.push(letter.to_ascii_uppercase()),
            None if is_separator(letter) => (),
            None => return None,
        }
    }
    (!code.is_empty() && code.len() <= MAX_DIGITS).then_some(code)
}

/// The remainder by 97 of a run of ASCII digits, however long.
pub(super) fn mod_97(digits: &str) -> u32 {
    digits.bytes().fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97)
}

/// Luhn's check: every second digit from the right doubled, digits of the doubles added.
pub(super) fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, digit)| match (at % 2, u32::from(digit - b'0')) {
            (1, digit) if digit > 4 => digit * 2 - 9,
            (1, digit) => digit * 2,
            (_, digit) => digit,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// The digits as numbers, leading zeros put back up to `length`.
pub(super) fn padded(digits: &str, length: usize) -> Cow<'_, str> {
    if digits.len() < length {
        Cow::Owned(format!("{digits:0>length$}"))
    } else {
        Cow::Borrowed(digits)
    }
}

/// The check digit of the CNSS over `body`, every second digit doubled, from the first or from the
/// second on. The digits of a double are not added up, so this is not Luhn.
pub(super) fn cnss_key(body: &str, doubled_first: bool) -> u8 {
    let sum: u32 = body
        .bytes()
        .enumerate()
        .map(|(at, digit)| {
            let doubled = (at % 2 == 0) == doubled_first;
            u32::from(digit - b'0') * if doubled { 2 } else { 1 }
        })
        .sum();
    ((10 - sum % 10) % 10) as u8
}

fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || is_invisible(letter)
        || matches!(letter, '.' | '-' | '/' | '\u{2010}'..='\u{2013}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::{luhn, mod_97, only_digits};

    #[test]
    fn separators_are_no_part_of_a_number() {
        assert_eq!(only_digits(" 1.234 567-8 ").as_deref(), Some("12345678"));
        assert_eq!(only_digits("123456785.0").as_deref(), Some("123456785"));
        assert_eq!(only_digits("١٢٣").as_deref(), Some("123"));
        assert_eq!(only_digits("12X4"), None);
        assert_eq!(only_digits(" - "), None);
    }

    #[test]
    fn remainders_of_any_length() {
        assert_eq!(mod_97("1234567240101"), 61);
        // 2 + 7 + 7 + 3 + 5 + 8 + 3 + 4 + 1 = 40.
        assert!(luhn("123456782"));
        assert!(!luhn("123456783"));
    }
}
