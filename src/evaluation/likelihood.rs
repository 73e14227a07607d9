//! The most a likelihood ratio may claim: bounded by how many genuine files were tested.
//!
//! No output prints a likelihood ratio today. The cap stands here so that none ever can without it:
//! zero hits in n files is not a rate of zero, and synthetic files validate nothing beyond "moderate".

/// What the files were that a check was validated on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Population {
    /// Documents of known genuine origin.
    Genuine,
    /// Made by a program, ours or another.
    Synthetic,
}

/// The highest ratio that synthetic files alone may carry: the upper end of "moderate".
const SYNTHETIC_CAP: f64 = 100.0;

/// The largest likelihood ratio a check with no hit in `n` files may claim.
///
/// The upper 95 % bound of a rate with zero hits is `1 - 0.05^(1/n)`; the ratio is sensitivity over
/// that bound (Vergeer et al. 2016). None where nothing was tested.
#[must_use]
pub fn cap(n: u64, sensitivity: f64, population: Population) -> Option<f64> {
    if n == 0 || !(0.0..=1.0).contains(&sensitivity) {
        return None;
    }
    let upper = 1.0 - 0.05_f64.powf(1.0 / n as f64);
    let ratio = sensitivity / upper;
    Some(match population {
        Population::Genuine => ratio,
        Population::Synthetic => ratio.min(SYNTHETIC_CAP),
    })
}

/// Whether a ratio may be printed at all: never from synthetic files alone.
#[must_use]
pub fn may_be_printed(genuine_files: u64) -> bool {
    genuine_files >= 30
}

#[cfg(test)]
mod tests {
    use super::{Population, cap, may_be_printed};

    #[test]
    fn the_cap_follows_the_published_table() {
        for (n, expected) in [
            (30, 11.0),
            (100, 34.0),
            (300, 100.0),
            (1_000, 330.0),
            (3_000, 1_000.0),
            (10_000, 3_300.0),
        ] {
            let ratio = cap(n, 1.0, Population::Genuine).expect("n is not 0");
            assert!((ratio / expected - 1.0).abs() < 0.05, "{n}: {ratio}");
        }
    }

    #[test]
    fn synthetic_files_never_carry_more_than_moderate() {
        assert_eq!(cap(1_000_000, 1.0, Population::Synthetic), Some(100.0));
        assert!(cap(20, 1.0, Population::Synthetic).expect("n is not 0") < 10.0);
    }

    #[test]
    fn nothing_tested_is_nothing_claimed() {
        assert_eq!(cap(0, 1.0, Population::Genuine), None);
        assert!(!may_be_printed(0));
    }
}
