//! IBAN: country, two check digits, account. The whole, country moved behind and letters as
//! numbers from A = 10, leaves 1 when divided by 97 (ISO 7064 mod 97-10).
//!
//! Morocco is not in the SWIFT registry, so its length stands here by hand: MA, 2 + 24 digits. If
//! the RIB inside has the right key, the check digits of a Moroccan IBAN are always 64.

use super::digits::{letters_and_digits, mod_97};

/// What the check digits say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Iban {
    Valid,
    KeyMismatch {
        printed: String,
        computed: String,
    },
    WrongLength {
        printed: usize,
        expected: usize,
    },
    UnknownCountry,
    /// No country and check digits at its beginning, or signs that no IBAN has.
    NotAnIban,
}

#[must_use]
pub fn check(text: &str) -> Iban {
    let Some(iban) = compact(text) else { return Iban::NotAnIban };
    let country = &iban[..2];
    let Some((_, expected)) = LENGTHS.iter().find(|(it, _)| *it == country) else {
        return Iban::UnknownCountry;
    };
    if iban.len() != *expected {
        return Iban::WrongLength { printed: iban.len(), expected: *expected };
    }
    if mod_97(&as_digits(&format!("{}{}", &iban[4..], &iban[..4]))) == 1 {
        return Iban::Valid;
    }
    let key = 98 - mod_97(&as_digits(&format!("{}{country}00", &iban[4..])));
    Iban::KeyMismatch { printed: iban[2..4].to_owned(), computed: format!("{key:02}") }
}

/// The RIB inside a Moroccan IBAN.
#[must_use]
pub fn moroccan_rib(text: &str) -> Option<String> {
    let iban = compact(text)?;
    let rib = iban.strip_prefix("MA")?.get(2..)?;
    (rib.len() == 24 && rib.bytes().all(|it| it.is_ascii_digit())).then(|| rib.to_owned())
}

/// Capital letters and digits in a run, where they begin like an IBAN.
fn compact(text: &str) -> Option<String> {
    let code = letters_and_digits(text)?;
    // The word itself is often printed in the same box.
    let code = code.strip_prefix("IBAN").unwrap_or(&code);
    let bytes = code.as_bytes();
    let begins = bytes.len() > 4
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    begins.then(|| code.to_owned())
}

/// Letters as numbers from A = 10.
fn as_digits(code: &str) -> String {
    code.bytes()
        .map(|it| match it {
            b'A'..=b'Z' => (it - b'A' + 10).to_string(),
            _ => char::from(it).to_string(),
        })
        .collect()
}

/// Length by country: the registry's, and Morocco's and Algeria's, which it lacks.
#[rustfmt::skip]
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24), ("AE", 23), ("AL", 28), ("AT", 20), ("AZ", 28), ("BA", 20), ("BE", 16), ("BG", 22),
    ("BH", 22), ("BR", 29), ("BY", 28), ("CH", 21), ("CR", 22), ("CY", 28), ("CZ", 24), ("DE", 22),
    ("DK", 18), ("DO", 28), ("DZ", 26), ("EE", 20), ("EG", 29), ("ES", 24), ("FI", 18), ("FO", 18),
    ("FR", 27), ("GB", 22), ("GE", 22), ("GI", 23), ("GL", 18), ("GR", 27), ("GT", 28), ("HR", 21),
    ("HU", 28), ("IE", 22), ("IL", 23), ("IQ", 23), ("IS", 26), ("IT", 27), ("JO", 30), ("KW", 30),
    ("KZ", 20), ("LB", 28), ("LC", 32), ("LI", 21), ("LT", 20), ("LU", 20), ("LV", 21), ("LY", 25),
    ("MA", 28), ("MC", 27), ("MD", 24), ("ME", 22), ("MK", 19), ("MR", 27), ("MT", 31), ("MU", 30),
    ("NL", 18), ("NO", 15), ("PK", 24), ("PL", 28), ("PS", 29), ("PT", 25), ("QA", 29), ("RO", 24),
    ("RS", 22), ("SA", 24), ("SC", 31), ("SD", 18), ("SE", 24), ("SI", 19), ("SK", 24), ("SM", 27),
    ("ST", 25), ("SV", 28), ("TL", 23), ("TN", 24), ("TR", 26), ("UA", 29), ("VA", 22), ("VG", 24),
    ("XK", 20),
];

#[cfg(test)]
mod tests {
    use super::{Iban, check, moroccan_rib};

    #[test]
    fn the_published_moroccan_iban_passes() {
        let published = "MA64 001 810 00 780 002 011 062 03 18";
        assert_eq!(check(published), Iban::Valid);
        assert_eq!(check("IBAN MA64 0018 1000 7800 0201 1062 0318"), Iban::Valid);
        assert_eq!(moroccan_rib(published).as_deref(), Some("001810007800020110620318"));
    }

    #[test]
    fn wrong_check_digits_and_lengths_are_named() {
        let expected = Iban::KeyMismatch { printed: "65".to_owned(), computed: "64".to_owned() };
        assert_eq!(check("MA65001810007800020110620318"), expected);
        let short = Iban::WrongLength { printed: 27, expected: 28 };
        assert_eq!(check("MA6400181000780002011062031"), short);
        assert_eq!(check("ZZ6400181000780002011062031"), Iban::UnknownCountry);
        assert_eq!(check("001810007800020110620318"), Iban::NotAnIban);
    }
}
