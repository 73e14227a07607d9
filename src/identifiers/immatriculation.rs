//! CNSS immatriculation number of an insured person (رقم التسجيل): nine digits, the first one 1,
//! the last one a check digit.
//!
//! `S = 2·(c2+c4+c6+c8) + c3+c5+c7`, `K = (10 − S mod 10) mod 10` (cahier des charges e-BDS,
//! §IV-4). `9 − K` is accepted as well: as with affiliate numbers, a second series seems to exist.

use super::{digits::cnss_key, only_digits};

const LENGTH: usize = 9;

/// What the number says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Immatriculation {
    Legacy,
    Complement,
    /// The last digit fits neither series, which want these.
    Neither {
        legacy: u8,
        complement: u8,
    },
    /// `000000000`: no number given yet; the identity card stands for it.
    NotYetGiven,
    /// `999999999`: occasional labour.
    Occasional,
    /// `100000000`: left by software, refused by the institution.
    Placeholder,
    /// The first digit is not 1.
    OtherFirstDigit,
    TooShort,
    TooLong,
    NotANumber,
}

#[must_use]
pub fn check(text: &str) -> Immatriculation {
    let Some(digits) = only_digits(text) else { return Immatriculation::NotANumber };
    match digits.as_str() {
        "000000000" | "0" => return Immatriculation::NotYetGiven,
        "999999999" => return Immatriculation::Occasional,
        "100000000" => return Immatriculation::Placeholder,
        it if it.len() < LENGTH => return Immatriculation::TooShort,
        it if it.len() > LENGTH => return Immatriculation::TooLong,
        it if !it.starts_with('1') => return Immatriculation::OtherFirstDigit,
        _ => (),
    }
    let (body, last) = digits.split_at(LENGTH - 1);
    let legacy = cnss_key(&body[1..], true);
    let complement = 9 - legacy;
    match last.parse::<u8>() {
        Ok(key) if key == legacy => Immatriculation::Legacy,
        Ok(key) if key == complement => Immatriculation::Complement,
        _ => Immatriculation::Neither { legacy, complement },
    }
}

/// The nine digits of a number that names one person; none for special and unfit numbers.
#[must_use]
pub fn person(text: &str) -> Option<String> {
    let digits = only_digits(text)?;
    let special = ["000000000", "999999999", "100000000"].contains(&digits.as_str());
    (digits.len() == LENGTH && !special).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::{Immatriculation, check, person};

    #[test]
    fn either_series_is_a_number() {
        assert_eq!(check("123456785"), Immatriculation::Legacy);
        assert_eq!(check("123456784"), Immatriculation::Complement);
        assert_eq!(check("198765434"), Immatriculation::Legacy);
        assert_eq!(check("102030408"), Immatriculation::Complement);
        assert_eq!(check("123456789"), Immatriculation::Neither { legacy: 5, complement: 4 });
    }

    #[test]
    fn special_numbers_name_nobody() {
        assert_eq!(check("000000000"), Immatriculation::NotYetGiven);
        assert_eq!(check("999999999"), Immatriculation::Occasional);
        assert_eq!(check("100000000"), Immatriculation::Placeholder);
        assert_eq!(person("999999999"), None);
        assert_eq!(person("123 456 785").as_deref(), Some("123456785"));
    }

    #[test]
    fn other_texts_are_no_immatriculation_numbers() {
        assert_eq!(check("12345678"), Immatriculation::TooShort);
        assert_eq!(check("1234567855"), Immatriculation::TooLong);
        assert_eq!(check("223456785"), Immatriculation::OtherFirstDigit);
        assert_eq!(check("AB123456"), Immatriculation::NotANumber);
    }
}
