//! Measured error rates: data beside the rules, written by `bordereau evaluate`.

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Deserialize;

/// A measured error rate, and what it was measured on.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorRate {
    /// Share of injected changes found at the right place.
    pub sensitivity: Option<f64>,
    /// Changes the sensitivity was counted on.
    pub changes: u64,
    /// Share of consistent and innocent documents with a finding of this rule.
    pub false_alarms: Option<f64>,
    /// How many they were.
    pub alarms: u64,
    /// Documents the false alarms were counted on.
    pub n: u64,
    pub corpus: String,
}

/// A share in percent, with as many digits as it takes to tell it from none and from all: one error
/// in thirty thousand is not `0.00 %`.
#[must_use]
pub fn percent(share: f64) -> String {
    let exact = share <= 0.0 || share >= 1.0;
    let written = |digits: usize| format!("{:.digits$}", share * 100.0);
    let tells = |text: &String| {
        text.bytes().any(|it| (b'1'..=b'9').contains(&it)) && !text.starts_with("100")
    };
    let digits = if exact { 2 } else { (2..12).find(|it| tells(&written(*it))).unwrap_or(12) };
    format!("{} %", written(digits))
}

#[derive(Debug, Deserialize)]
struct File {
    corpus: String,
    #[serde(default)]
    rule: BTreeMap<String, Measured>,
}

#[derive(Debug, Deserialize)]
struct Measured {
    found: u64,
    changes: u64,
    alarms: u64,
    n: u64,
}

/// The rate of a rule; none: not measured.
pub(super) fn of(code: &str) -> Option<&'static ErrorRate> {
    static RATES: OnceLock<BTreeMap<String, ErrorRate>> = OnceLock::new();
    RATES.get_or_init(load).get(code)
}

fn load() -> BTreeMap<String, ErrorRate> {
    let file: File = toml::from_str(include_str!("error_rates.toml"))
        .expect("the program that writes the rates writes TOML, and a test reads them");
    let share = |some: u64, all: u64| (all > 0).then(|| some as f64 / all as f64);
    let rate = |it: Measured| ErrorRate {
        sensitivity: share(it.found, it.changes),
        changes: it.changes,
        false_alarms: share(it.alarms, it.n),
        alarms: it.alarms,
        n: it.n,
        corpus: file.corpus.clone(),
    };
    file.rule.into_iter().map(|(code, it)| (code, rate(it))).collect()
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_is_none_or_all_only_where_it_is() {
        let shares = [0.0, 1.0, 1.0 / 31_277.0, 0.5, 31_276.0 / 31_277.0, 0.000_06];
        let texts = ["0.00 %", "100.00 %", "0.003 %", "50.00 %", "99.997 %", "0.01 %"];
        assert_eq!(shares.map(percent), texts);
    }

    #[test]
    fn every_rate_has_its_n_and_its_corpus() {
        for (code, rate) in super::load() {
            assert!(
                rate.n > 0 && rate.changes > 0 && !rate.corpus.is_empty(),
                "{code}: a rate without its n is no rate"
            );
        }
    }
}
