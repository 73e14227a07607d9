//! Référence structurée of a CNSS payment slip (المرجع التركيبي): affiliate 7, period, type 2, key 2.
//!
//! The key is the remainder by 97 of all digits before it. This was inferred from two published
//! slips, all three keys exact; no official text is known, so a misfit is a particularity at most.
//! The period is coded `AAMM` on one slip and `AAAAM` on the other: the key is recomputed over
//! whatever digits stand before it.

use super::{digits::mod_97, only_digits};

/// A reference taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub affiliate: String,
    /// The digits between the affiliate number and the type.
    pub period: String,
    /// `01` contributions to CNSS, `02` AMO.
    pub kind: String,
    pub printed_key: String,
    pub computed_key: String,
}

/// Takes a reference apart; none where it is no number of 15 to 17 digits.
#[must_use]
pub fn parse(text: &str) -> Option<Reference> {
    let digits = only_digits(text)?;
    if !(15..=17).contains(&digits.len()) {
        return None;
    }
    let (body, printed_key) = digits.split_at(digits.len() - 2);
    let (start, kind) = body.split_at(body.len() - 2);
    let (affiliate, period) = start.split_at(7);
    Some(Reference {
        affiliate: affiliate.to_owned(),
        period: period.to_owned(),
        kind: kind.to_owned(),
        printed_key: printed_key.to_owned(),
        computed_key: format!("{:02}", mod_97(body)),
    })
}

impl Reference {
    #[must_use]
    pub fn has_valid_key(&self) -> bool {
        self.printed_key == self.computed_key
    }

    /// Whether the period digits name this month in any coding that was seen or is close to it.
    #[must_use]
    pub fn names_month(&self, year: i16, month: u8) -> bool {
        let short = year.rem_euclid(100);
        [
            format!("{short:02}{month:02}"),
            format!("{month:02}{short:02}"),
            format!("{year}{month}"),
            format!("{month}{year}"),
            format!("{year}{month:02}"),
            format!("{month:02}{year}"),
        ]
        .contains(&self.period)
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn the_key_is_the_remainder_of_what_stands_before_it() {
        let reference = parse("1234567 2401 01 61").expect("a reference");
        assert!(reference.has_valid_key());
        assert_eq!((reference.affiliate.as_str(), reference.kind.as_str()), ("1234567", "01"));
        assert!(reference.names_month(2024, 1));
        assert!(!reference.names_month(2024, 2));
    }

    #[test]
    fn the_period_may_be_longer() {
        let reference = parse("1234567202410161").expect("a reference");
        assert!(reference.has_valid_key() && reference.names_month(2024, 1), "{reference:?}");
    }

    #[test]
    fn a_wrong_digit_is_seen() {
        let reference = parse("123456724010162").expect("a reference");
        assert!(!reference.has_valid_key());
        assert_eq!(reference.computed_key, "61");
        assert_eq!(parse("12345"), None);
    }
}
