//! ICE, identifiant commun de l'entreprise (التعريف الموحد للمقاولة): nine digits of the company,
//! four of the establishment, two of control. The whole number is divisible by 97.

use super::{
    digits::{mod_97, padded},
    only_digits,
};

const LENGTH: usize = 15;

/// What the control digits say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ice {
    Valid,
    KeyMismatch {
        printed: String,
        computed: String,
    },
    /// Fewer than fifteen digits, and leading zeros do not make up for them.
    Incomplete,
    TooLong,
    NotANumber,
}

#[must_use]
pub fn check(text: &str) -> Ice {
    let Some(digits) = only_digits(text) else { return Ice::NotANumber };
    if digits.len() > LENGTH {
        return Ice::TooLong;
    }
    let number = padded(&digits, LENGTH);
    if number.bytes().all(|it| it == b'0') {
        return Ice::Incomplete;
    }
    // A dropped leading zero does not change the number.
    if mod_97(&number) == 0 && digits.len() + 3 > LENGTH {
        return Ice::Valid;
    }
    if digits.len() < LENGTH {
        return Ice::Incomplete;
    }
    let (body, printed) = number.split_at(LENGTH - 2);
    let key = 97 - mod_97(&format!("{body}00"));
    Ice::KeyMismatch { printed: printed.to_owned(), computed: format!("{key:02}") }
}

/// The number with its leading zeros, for comparing two printings of it.
#[must_use]
pub fn canonical(text: &str) -> Option<String> {
    let digits = only_digits(text)?;
    (12..=LENGTH).contains(&digits.len()).then(|| padded(&digits, LENGTH).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{Ice, check};

    #[test]
    fn published_numbers_pass() {
        assert_eq!(check("001561191000066"), Ice::Valid);
        assert_eq!(check("002136093000040"), Ice::Valid);
        assert_eq!(check("001234567000062"), Ice::Valid);
        assert_eq!(check("0012345670000 62"), Ice::Valid);
        assert_eq!(check("1561191000066"), Ice::Valid);
    }

    #[test]
    fn a_wrong_key_names_the_right_one() {
        let expected = Ice::KeyMismatch { printed: "63".to_owned(), computed: "62".to_owned() };
        assert_eq!(check("001234567000063"), expected);
        assert_eq!(check("1234567000063"), Ice::Incomplete);
        assert_eq!(check("12345"), Ice::Incomplete);
        assert_eq!(check("0012345670000621"), Ice::TooLong);
        assert_eq!(check("ICE"), Ice::NotANumber);
    }
}
