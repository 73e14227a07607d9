//! Intervals of a measured share: a rate without its n is no rate.

use serde::Serialize;
use statrs::distribution::{Beta, ContinuousCDF};

/// A measured share with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    pub n: u64,
    pub share: f64,
    pub low: f64,
    pub high: f64,
}

/// The exact (Clopper–Pearson) 95 % interval of `hits` in `n`; none where n is 0.
///
/// For zero hits the upper bound is one-sided 97.5 %: about 3.7 / n.
#[must_use]
pub fn clopper_pearson(hits: u64, n: u64) -> Option<Interval> {
    if n == 0 || hits > n {
        return None;
    }
    let quantile =
        |a: u64, b: u64, p: f64| Beta::new(a as f64, b as f64).map(|beta| beta.inverse_cdf(p)).ok();
    let low = if hits == 0 { 0.0 } else { quantile(hits, n - hits + 1, 0.025)? };
    let high = if hits == n { 1.0 } else { quantile(hits + 1, n - hits, 0.975)? };
    Some(Interval { n, share: hits as f64 / n as f64, low, high })
}

#[cfg(test)]
mod tests {
    use super::clopper_pearson;

    #[test]
    fn zero_observed_errors_is_not_zero_error_rate() {
        let interval = clopper_pearson(0, 100).expect("n is not 0");
        assert!(interval.low == 0.0 && (interval.high - 0.036_217).abs() < 1e-5);
    }

    #[test]
    fn published_values_are_reproduced() {
        // 10 of 100: 0.0490 to 0.1762, the textbook example.
        let interval = clopper_pearson(10, 100).expect("n is not 0");
        assert!(
            (interval.low - 0.049_005).abs() < 1e-5 && (interval.high - 0.176_223).abs() < 1e-5
        );
        assert!(clopper_pearson(0, 0).is_none());
    }
}
