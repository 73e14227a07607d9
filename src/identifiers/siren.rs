//! SIREN (9 digits) and SIRET (14) of French companies: Luhn. La Poste gave out establishment
//! numbers of its own, whose digits add up to a multiple of five.

use super::{digits::luhn, only_digits};

const LA_POSTE: &str = "356000000";

/// What the check digit says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Siren {
    Valid,
    KeyMismatch,
    /// Neither 9 nor 14 digits.
    OtherLength,
    NotANumber,
}

/// Checks a SIREN or a SIRET, told apart by length.
#[must_use]
pub fn check(text: &str) -> Siren {
    let Some(digits) = only_digits(text) else { return Siren::NotANumber };
    let valid = match digits.len() {
        9 => luhn(&digits),
        14 if digits.starts_with(LA_POSTE) => {
            let sum: u32 = digits.bytes().map(|it| u32::from(it - b'0')).sum();
            luhn(&digits) || sum.is_multiple_of(5)
        }
        14 => luhn(&digits) && luhn(&digits[..9]),
        _ => return Siren::OtherLength,
    };
    if valid { Siren::Valid } else { Siren::KeyMismatch }
}

#[cfg(test)]
mod tests {
    use super::{Siren, check};

    #[test]
    fn luhn_and_la_poste() {
        assert_eq!(check("123 456 782"), Siren::Valid);
        assert_eq!(check("123456783"), Siren::KeyMismatch);
        assert_eq!(check("356000000"), Siren::Valid);
        // 3 + 5 + 6 + 1 = 15.
        assert_eq!(check("35600000000001"), Siren::Valid);
        assert_eq!(check("12345"), Siren::OtherLength);
        assert_eq!(check("SIRET"), Siren::NotANumber);
    }
}
