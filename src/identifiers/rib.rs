//! RIB, relevé d'identité bancaire (رقم الحساب البنكي): bank 3, locality 3, account 16, key 2.
//! The 24 digits are divisible by 97 (Bank Al-Maghrib publishes its own as an example).

use super::{
    digits::{mod_97, padded},
    only_digits,
};

const LENGTH: usize = 24;

/// What the key says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rib {
    Valid,
    KeyMismatch {
        printed: String,
        computed: String,
    },
    /// Fewer than 24 digits, and leading zeros do not make up for them.
    Incomplete,
    TooLong,
    /// Letters stand in it: masked, or an account number of another scheme.
    NotANumber,
}

#[must_use]
pub fn check(text: &str) -> Rib {
    let Some(digits) = only_digits(text) else { return Rib::NotANumber };
    if digits.len() > LENGTH {
        return Rib::TooLong;
    }
    let number = padded(&digits, LENGTH);
    if number.bytes().all(|it| it == b'0') {
        return Rib::Incomplete;
    }
    // Bank codes such as 001 and 007 lose their zeros in spreadsheets.
    if mod_97(&number) == 0 && digits.len() + 3 > LENGTH {
        return Rib::Valid;
    }
    if digits.len() < LENGTH {
        return Rib::Incomplete;
    }
    let (body, printed) = number.split_at(LENGTH - 2);
    Rib::KeyMismatch { printed: printed.to_owned(), computed: key(body) }
}

/// The 24 digits, for comparing two printings of one account.
#[must_use]
pub fn canonical(text: &str) -> Option<String> {
    let digits = only_digits(text)?;
    (digits.len() + 2 >= LENGTH && digits.len() <= LENGTH)
        .then(|| padded(&digits, LENGTH).into_owned())
}

fn key(body: &str) -> String {
    format!("{:02}", 97 - mod_97(&format!("{body}00")))
}

#[cfg(test)]
mod tests {
    use super::{Rib, canonical, check};

    const PUBLISHED: &str = "001 810 00 780 002 011 062 03 18";

    #[test]
    fn the_published_account_passes() {
        assert_eq!(check(PUBLISHED), Rib::Valid);
        assert_eq!(check("1810007800020110620318"), Rib::Valid);
        assert_eq!(canonical(PUBLISHED).as_deref(), Some("001810007800020110620318"));
    }

    #[test]
    fn a_wrong_digit_is_seen() {
        let expected = Rib::KeyMismatch { printed: "19".to_owned(), computed: "18".to_owned() };
        assert_eq!(check("001810007800020110620319"), expected);
        assert_eq!(check("00181000780002011062031"), Rib::Incomplete);
        assert_eq!(check("001810XXXXXXXXXX10620318"), Rib::NotANumber);
    }
}
