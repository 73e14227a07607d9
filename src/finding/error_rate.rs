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
    /// Documents the false alarms were counted on.
    pub n: u64,
    pub corpus: String,
}

#[derive(Debug, Deserialize)]
struct File {
    corpus: String,
    #[serde(default)]
    rule: BTreeMap<String, Measured>,
}

#[derive(Debug, Deserialize)]
struct Measured {
    sensitivity: Option<f64>,
    #[serde(default)]
    changes: u64,
    false_alarms: Option<f64>,
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
    let rate = |it: Measured| ErrorRate {
        sensitivity: it.sensitivity,
        changes: it.changes,
        false_alarms: it.false_alarms,
        n: it.n,
        corpus: file.corpus.clone(),
    };
    file.rule.into_iter().map(|(code, it)| (code, rate(it))).collect()
}

#[cfg(test)]
mod tests {
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
