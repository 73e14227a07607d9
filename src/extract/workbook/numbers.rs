//! Stored numbers to decimals: fifteen significant digits, as spreadsheets themselves show them.

use rust_decimal::Decimal;

/// Integers up to this are exact in a float, however many digits they have.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The decimal that a stored number stands for; none beyond the range of decimals.
///
/// A float holds `0.1 + 0.2` as 0.30000000000000004. Spreadsheets compute with these floats and
/// show fifteen digits, so fifteen digits are what the number says.
pub(super) fn decimal(value: f64) -> Option<Decimal> {
    if value.fract() == 0.0 && value.abs() <= EXACT {
        return Some(Decimal::from(value as i64));
    }
    if !value.is_finite() || value.abs() >= 1e28 {
        return None;
    }
    let rounded = format!("{value:.14e}");
    let (digits, exponent) = rounded.split_once('e')?;
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    match Decimal::from_scientific(&format!("{digits}e{exponent}")) {
        Ok(decimal) => Some(decimal),
        // Too small for a decimal's 28 places: nothing that money is counted in.
        Err(_) if value.abs() < 1e-9 => Some(Decimal::ZERO),
        Err(_) => None,
    }
}

/// A stored number without a format: plain digits, or an exponent where there would be too many.
pub(super) fn plain(value: f64) -> String {
    match decimal(value) {
        Some(decimal) => decimal.to_string(),
        None => format!("{value:e}"),
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn numbers_lose_the_noise_of_floats() {
        assert_eq!(plain(0.1 + 0.2), "0.3");
        assert_eq!(plain(2500.0), "2500");
        assert_eq!(plain(1234.56), "1234.56");
        assert_eq!(plain(4.35 * 100.0), "435");
        assert_eq!(plain(-0.05), "-0.05");
        assert_eq!(plain(1.0 / 3.0), "0.333333333333333");
        assert_eq!(plain(9_007_199_254_740_991.0), "9007199254740991");
        assert_eq!(plain(1e300), "1e300");
        assert_eq!(plain(1e-300), "0");
    }
}
