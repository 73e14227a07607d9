//! Money as printed: a decimal, and the precision it was printed with. Rates beside it.

use std::{fmt, iter::Sum, ops};

use rust_decimal::Decimal;

use crate::evidence::Arg;

/// An amount of money, a number of days, a count: whatever a column adds up.
///
/// `3,000` and `3,000.00` are the same amount printed with different precision. The first may
/// hide half a unit of rounding. The second may hide a centime: payroll programs cut centimes
/// off as often as they round them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount {
    pub value: Decimal,
    /// The most that rounding for print can have moved the amount.
    pub rounding: Decimal,
}

/// A rate as a fraction: `4,48 %` is `0.0448`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate {
    pub value: Decimal,
    /// The most that rounding for print can have moved the rate, as a fraction.
    pub rounding: Decimal,
}

impl Amount {
    /// An amount no rounding can have moved: stored numbers, centimes of a record, counts.
    #[must_use]
    pub fn exact(value: Decimal) -> Amount {
        Amount { value, rounding: Decimal::ZERO }
    }

    /// An amount printed with `decimals` digits after the decimal sign.
    #[must_use]
    pub fn printed(value: Decimal, decimals: u32) -> Amount {
        let rounding = match decimals {
            0 => Decimal::new(5, 1),
            // A printed centime may be a cut one, so a whole unit of the last place is allowed.
            _ => Decimal::new(1, decimals.min(20)),
        };
        Amount { value, rounding }
    }

    /// Whether both amounts can be printings of one and the same amount.
    #[must_use]
    pub fn agrees_with(self, other: Amount) -> bool {
        (self.value - other.value).abs() <= self.rounding + other.rounding
    }

    /// Whether the amount cannot lie above the other, whatever rounding hides.
    #[must_use]
    pub fn surely_exceeds(self, other: Amount) -> bool {
        self.value - other.value > self.rounding + other.rounding
    }

    /// Whether the amount is what is left of the other where the blank between its thousands was
    /// taken for its end or its beginning: `5` or `558,91` of `5 558,91`. A reader's slip, not a
    /// difference.
    #[must_use]
    pub fn is_part_of(self, whole: Amount) -> bool {
        let thousand = Decimal::ONE_THOUSAND;
        let (part, whole) = (self.value, whole.value);
        if part.is_sign_negative() || part >= thousand || whole < thousand {
            return false;
        }
        part == (whole / thousand).trunc() || part == whole % thousand
    }

    /// The product with a rate; its rounding holds what both may hide.
    #[must_use]
    pub fn times(self, rate: Rate) -> Option<Amount> {
        let value = self.value.checked_mul(rate.value)?;
        let rounding = self.rounding.checked_mul(rate.value.abs())?
            + rate.rounding.checked_mul(self.value.abs())?;
        Some(Amount { value, rounding })
    }

    /// Rounded to centimes for display in a computed operand; the printed scale is kept if finer.
    #[must_use]
    pub fn rounded(self, decimals: u32) -> Amount {
        Amount { value: self.value.round_dp(decimals), rounding: self.rounding }
    }

    /// The sum, or none where it leaves 28 digits.
    #[must_use]
    pub fn checked_add(self, other: Amount) -> Option<Amount> {
        Some(Amount {
            value: self.value.checked_add(other.value)?,
            rounding: self.rounding.checked_add(other.rounding)?,
        })
    }
}

impl ops::Add for Amount {
    type Output = Amount;

    /// Saturates: an amount of 28 digits is no amount of money, and must not end the program.
    fn add(self, other: Amount) -> Amount {
        Amount {
            value: self.value.saturating_add(other.value),
            rounding: self.rounding.saturating_add(other.rounding),
        }
    }
}

impl ops::Sub for Amount {
    type Output = Amount;

    fn sub(self, other: Amount) -> Amount {
        Amount {
            value: self.value.saturating_sub(other.value),
            rounding: self.rounding.saturating_add(other.rounding),
        }
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Amount>>(amounts: I) -> Amount {
        amounts.fold(Amount::exact(Decimal::ZERO), ops::Add::add)
    }
}

impl<'a> Sum<&'a Amount> for Amount {
    fn sum<I: Iterator<Item = &'a Amount>>(amounts: I) -> Amount {
        amounts.copied().sum()
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value, f)
    }
}

/// A computed amount in a sentence; a printed one is quoted by its raw text.
impl From<Amount> for Arg {
    fn from(amount: Amount) -> Arg {
        Arg::Number(amount.to_string())
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value, f)
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::Amount;

    #[test]
    fn whole_units_may_hide_half_a_unit() {
        let computed = Amount::exact(Decimal::new(240_050, 2));
        let printed = Amount::printed(Decimal::new(2400, 0), 0);
        assert!(printed.agrees_with(computed));
        assert!(!printed.agrees_with(Amount::exact(Decimal::new(240_051, 2))));
    }

    #[test]
    fn a_cut_centime_is_no_difference() {
        let printed = Amount::printed(Decimal::new(33, 2), 2);
        assert!(printed.agrees_with(Amount::exact(Decimal::new(3399, 4))));
    }

    #[test]
    fn a_group_of_an_amount_is_a_part_of_it() {
        let amount = |it| Amount::printed(Decimal::new(it, 2), 2);
        assert!(amount(500).is_part_of(amount(555_891)));
        assert!(amount(55_891).is_part_of(amount(555_891)));
        assert!(!amount(55_890).is_part_of(amount(555_891)));
        assert!(!amount(55_891).is_part_of(amount(55_891)));
    }

    #[test]
    fn a_sum_allows_what_each_of_its_parts_allows() {
        let rows: Amount = (0..10).map(|_| Amount::printed(Decimal::ONE, 0)).sum();
        assert_eq!(rows.rounding, Decimal::new(50, 1));
    }
}
