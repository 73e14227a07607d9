//! CIN, national identity card (رقم البطاقة الوطنية): one or two letters, five or six digits. No
//! check digit is known, and none is invented: format only.

use super::digits::letters_and_digits;

/// Whether a text looks like a card number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cin {
    Usual,
    /// One or two letters, but four or seven digits: old cards, typing slips.
    UnusualLength,
    /// A residence card, a passport, another country's card.
    OtherDocument,
}

#[must_use]
pub fn check(text: &str) -> Cin {
    let Some(code) = letters_and_digits(text) else { return Cin::OtherDocument };
    let letters = code.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = &code[letters..];
    if !(1..=2).contains(&letters) || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return Cin::OtherDocument;
    }
    match digits.len() {
        5 | 6 => Cin::Usual,
        4 | 7 => Cin::UnusualLength,
        _ => Cin::OtherDocument,
    }
}

/// The number in one run of capital letters and digits, for comparing two printings of it.
#[must_use]
pub fn canonical(text: &str) -> Option<String> {
    let code = letters_and_digits(text)?;
    let letters = code.bytes().take_while(u8::is_ascii_uppercase).count();
    // `A012345` and `A12345` are one card.
    let digits = code[letters..].trim_start_matches('0');
    (check(&code) != Cin::OtherDocument).then(|| format!("{}{digits}", &code[..letters]))
}

#[cfg(test)]
mod tests {
    use super::{Cin, canonical, check};

    #[test]
    fn letters_then_digits() {
        assert_eq!(check("A 123456"), Cin::Usual);
        assert_eq!(check("bk12345"), Cin::Usual);
        assert_eq!(check("A1234"), Cin::UnusualLength);
        assert_eq!(check("ABC123456"), Cin::OtherDocument);
        assert_eq!(check("123456"), Cin::OtherDocument);
        assert_eq!(canonical("a-012345").as_deref(), Some("A12345"));
    }
}
