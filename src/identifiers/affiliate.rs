//! CNSS affiliate number (رقم الانخراط): seven digits, the last one a check digit, in two series.
//!
//! With `S = 2·(c2+c4+c6) + c1+c3+c5` and `K = (10 − S mod 10) mod 10`, numbers given until about
//! 2018 end in `K` (cahier des charges e-BDS, §IV-4), later ones in `9 − K` (measured on published
//! invoice footers). Accepting the first series alone would fault every younger company.

use super::{
    digits::{cnss_key, padded},
    only_digits,
};

const LENGTH: usize = 7;

/// What the check digit says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Affiliate {
    /// The series of the specification.
    Legacy,
    /// The later series: a company affiliated since about 2018.
    Complement,
    /// The last digit fits neither series, which want these.
    Neither {
        legacy: u8,
        complement: u8,
    },
    /// Fewer than seven digits, and leading zeros do not make up for them.
    Incomplete,
    TooLong,
    NotANumber,
}

#[must_use]
pub fn check(text: &str) -> Affiliate {
    let Some(digits) = only_digits(text) else { return Affiliate::NotANumber };
    if digits.len() > LENGTH {
        return Affiliate::TooLong;
    }
    let number = padded(&digits, LENGTH);
    let (body, last) = number.split_at(LENGTH - 1);
    let legacy = cnss_key(body, false);
    let complement = 9 - legacy;
    match last.parse::<u8>() {
        // Zero stands where no number was given.
        _ if number.bytes().all(|it| it == b'0') => Affiliate::Incomplete,
        Ok(key) if key == legacy => Affiliate::Legacy,
        Ok(key) if key == complement => Affiliate::Complement,
        _ if digits.len() < LENGTH => Affiliate::Incomplete,
        _ => Affiliate::Neither { legacy, complement },
    }
}

/// The number with its leading zeros, for comparing two printings of it.
#[must_use]
pub fn canonical(text: &str) -> Option<String> {
    let digits = only_digits(text)?;
    (digits.len() <= LENGTH).then(|| padded(&digits, LENGTH).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{Affiliate, canonical, check};

    #[test]
    fn either_series_is_a_number() {
        assert_eq!(check("1234567"), Affiliate::Legacy);
        assert_eq!(check("1234562"), Affiliate::Complement);
        assert_eq!(check("123 45 67"), Affiliate::Legacy);
        assert_eq!(check("1234569"), Affiliate::Neither { legacy: 7, complement: 2 });
    }

    #[test]
    fn dropped_zeros_are_put_back_where_the_key_then_fits() {
        // 0000018: S = 2·1 (c6 = 1), K = 8.
        assert_eq!(check("18"), Affiliate::Legacy);
        assert_eq!(check("15"), Affiliate::Incomplete);
        assert_eq!(canonical("18").as_deref(), Some("0000018"));
    }

    #[test]
    fn other_texts_are_no_affiliate_numbers() {
        assert_eq!(check("12345678"), Affiliate::TooLong);
        assert_eq!(check("AB1234"), Affiliate::NotANumber);
        assert_eq!(check("0000000"), Affiliate::Incomplete);
    }
}
