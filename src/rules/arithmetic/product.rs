//! A printed base times a printed rate, within what both printings may hide.

use rust_decimal::Decimal;

use crate::payroll::{
    Amount, Rate,
    law::{self, Kind},
};

/// The product a line ought to print.
///
/// A rate of the law printed with two decimals of a percent is that rate, and hides nothing; a
/// shorter one may be a longer one rounded (6,4 % for 6,37 %).
pub(super) fn product(base: Amount, rate: Rate) -> Option<Amount> {
    let rounding = if is_exact(rate) { Decimal::ZERO } else { rate.rounding };
    base.times(Rate { rounding, ..rate })
}

/// Whether a printed amount is the product, in whichever unit the rate is meant.
pub(super) fn is_product(amount: Amount, base: Amount, rate: Rate) -> bool {
    let Some(product) = product(base, rate) else { return true };
    // A workbook stores what its program wrote: an amount in centimes is a rounded product even
    // where the stored number itself hides nothing.
    let centime = Decimal::new(1, 2);
    let amount = match amount.value.normalize().scale() {
        0..=2 => Amount { rounding: amount.rounding.max(centime), ..amount },
        _ => amount,
    };
    // Contributions are often rounded to whole units, whatever their base is printed in.
    let is_whole = amount.value.fract().is_zero() && !amount.value.is_zero();
    // A rate may be printed per cent without the sign, or be a price of an hour or a day. A
    // deduction may carry a minus sign.
    [Decimal::ONE, Decimal::ONE_HUNDRED, Decimal::new(1, 2)].into_iter().any(|unit| {
        let Some(product) = product.times(Rate { value: unit, rounding: Decimal::ZERO }) else {
            return true;
        };
        let opposite = Amount { value: -product.value, ..product };
        [product, opposite].into_iter().any(|it| {
            amount.agrees_with(it) || is_whole && (amount.value - it.value).abs() < Decimal::ONE
        })
    })
}

/// Whether the amount is the product of the ceiling, where the base printed is what was earned.
pub(super) fn is_capped_product(amount: Amount, base: Amount, rate: Rate) -> bool {
    let caps = law::parameters().iter().filter(|it| it.kind == Kind::Cap);
    let mut below = caps.filter(|it| it.value < base.value);
    below.any(|it| is_product(amount, Amount::exact(it.value), rate))
}

fn is_exact(rate: Rate) -> bool {
    let two_decimals = rate.rounding <= Decimal::new(5, 5);
    let of_law = |it: &&Kind| !law::with_value(&[**it], rate.value).is_empty();
    // The grid of seniority knows whole multiples of five per cent only.
    let of_grid = (rate.value * Decimal::from(20)).fract().is_zero();
    of_grid || two_decimals && Kind::ALL.iter().any(|it| of_law(&it))
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::is_product;
    use crate::payroll::{Amount, Rate};

    #[test]
    fn a_stored_amount_in_centimes_is_a_rounded_product() {
        let rate = Rate { value: Decimal::new(2, 2), rounding: Decimal::ZERO };
        let base = Amount::exact(Decimal::new(1_538_397, 2));
        assert!(is_product(Amount::exact(Decimal::new(30_768, 2)), base, rate));
        assert!(!is_product(Amount::exact(Decimal::new(30_770, 2)), base, rate));
    }
}
