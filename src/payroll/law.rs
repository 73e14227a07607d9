//! Dated law of Morocco: rates, ceilings, minimum wages, tax. A value without dates or source does not load.
//!
//! The values lie in `law/*.toml`. What is not known is not there, and the rules are silent about it.

use std::{fmt, str::FromStr, sync::OnceLock};

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::payroll::Period;

/// A value of the law, and when it was in force.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    pub kind: Kind,
    /// A rate as a fraction, an amount in dirhams, a year.
    pub value: Decimal,
    /// The first day in force.
    pub from: Date,
    /// The last day in force; of a value still in force, the last day that is known of.
    pub until: Date,
    /// Whether a later value has replaced it.
    pub replaced: bool,
    /// Of a tax bracket: where it begins, and the sum to deduct.
    pub bracket: Option<Bracket>,
    pub source: String,
    pub confidence: Confidence,
}

/// Where a tax bracket begins and what it takes off, a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bracket {
    pub above: Decimal,
    pub deduct: Decimal,
}

/// How well a value is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    Inferred,
    One,
    Several,
    Official,
}

macro_rules! kinds {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// What a value of the law is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($variant),+
        }

        impl Kind {
            pub const ALL: &[Kind] = &[$(Kind::$variant),+];

            /// The name in the data files.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Kind::$variant => $name),+
                }
            }
        }
    };
}

kinds! {
    Cap = "cap",
    SmigHour = "smig-hour",
    SmagDay = "smag-day",
    AllowanceFirstChildren = "allowance-first-children",
    AllowanceFurtherChildren = "allowance-further-children",
    ShortTermEmployer = "short-term-employer",
    ShortTermEmployee = "short-term-employee",
    LongTermEmployer = "long-term-employer",
    LongTermEmployee = "long-term-employee",
    SocialEmployer = "social-employer",
    SocialEmployee = "social-employee",
    SocialTotal = "social-total",
    IpeEmployer = "ipe-employer",
    IpeEmployee = "ipe-employee",
    Family = "family",
    Training = "training",
    AmoEmployer = "amo-employer",
    AmoEmployee = "amo-employee",
    AmoSolidarity = "amo-solidarity",
    AmoEmployerTotal = "amo-employer-total",
    AmoTotal = "amo-total",
    TaxBracket = "tax-bracket",
    TaxDependant = "tax-dependant",
    ExpensesRate = "expenses-rate",
    ExpensesCapMonth = "expenses-cap-month",
    IntroductionAmo = "introduction-amo",
    IntroductionIpe = "introduction-ipe",
    IntroductionIce = "introduction-ice",
    IntroductionDamancom = "introduction-damancom",
}

/// The ceiling of a month's contributory wages; none where it is not known for the period.
#[must_use]
pub fn cap(period: Period) -> Option<&'static Parameter> {
    only(&in_force(Kind::Cap, period))
}

/// Every value of a kind in force on some day of the period; empty where the law is not known for
/// the whole of it.
#[must_use]
pub fn in_force(kind: Kind, period: Period) -> Vec<&'static Parameter> {
    let (first, last) = (period.first_day(), period.last_day());
    let of_kind = parameters().iter().filter(|it| it.kind == kind);
    let found: Vec<_> = of_kind.filter(|it| it.from <= last && first <= it.until).collect();
    let known =
        [first, last].iter().all(|day| found.iter().any(|it| (it.from..=it.until).contains(day)));
    if known { found } else { Vec::new() }
}

/// The values of several kinds in force in the period; empty where one of them is not known.
#[must_use]
pub fn rates(kinds: &[Kind], period: Period) -> Vec<&'static Parameter> {
    let mut all = Vec::new();
    for kind in kinds {
        let found = in_force(*kind, period);
        if found.is_empty() {
            return found;
        }
        all.extend(found);
    }
    all
}

/// The parameters of these kinds with this value, whenever they were in force.
#[must_use]
pub fn with_value(kinds: &[Kind], value: Decimal) -> Vec<&'static Parameter> {
    parameters().iter().filter(|it| kinds.contains(&it.kind) && it.value == value).collect()
}

/// The first day of something that came into being.
#[must_use]
pub fn introduced(kind: Kind) -> Option<&'static Parameter> {
    parameters().iter().find(|it| it.kind == kind)
}

/// Every value, in the order of the files.
///
/// # Panics
///
/// If a data file is broken, which a test of every file rules out.
#[must_use]
pub fn parameters() -> &'static [Parameter] {
    static PARAMETERS: OnceLock<Vec<Parameter>> = OnceLock::new();
    PARAMETERS.get_or_init(|| {
        let read =
            |(name, text)| parse(text).unwrap_or_else(|problem| panic!("law/{name}: {problem}"));
        FILES.into_iter().flat_map(read).collect()
    })
}

static FILES: [(&str, &str); 4] = [
    ("contributions.toml", include_str!("law/contributions.toml")),
    ("amounts.toml", include_str!("law/amounts.toml")),
    ("tax.toml", include_str!("law/tax.toml")),
    ("introductions.toml", include_str!("law/introductions.toml")),
];

/// The value, where exactly one is in force throughout.
fn only(found: &[&'static Parameter]) -> Option<&'static Parameter> {
    match found {
        [one] => Some(*one),
        _ => None,
    }
}

fn parse(text: &str) -> Result<Vec<Parameter>, String> {
    let table: toml::Table = text.parse().map_err(|it: toml::de::Error| it.to_string())?;
    let known_until: Date = value(&table, "known_until")?;
    let entries = table.get("parameter").and_then(toml::Value::as_array);
    let entries = entries.ok_or("no [[parameter]]")?;
    entries.iter().map(|it| parameter(it.as_table(), known_until)).collect()
}

fn parameter(entry: Option<&toml::Table>, known_until: Date) -> Result<Parameter, String> {
    const KEYS: [&str; 8] =
        ["kind", "value", "from", "until", "source", "confidence", "above", "deduct"];
    let entry = entry.ok_or("a [[parameter]] is a table")?;
    if let Some(unknown) = entry.keys().find(|it| !KEYS.contains(&it.as_str())) {
        return Err(format!("`{unknown}` is no key"));
    }
    let kind: Kind = value(entry, "kind")?;
    let from: Date = value(entry, "from")?;
    let replaced = entry.contains_key("until");
    let until = if replaced { value(entry, "until")? } else { known_until };
    if until < from {
        return Err(format!("{}: ends before it begins", kind.name()));
    }
    let source: String = value(entry, "source")?;
    if source.trim().is_empty() {
        return Err(format!("{}: has no source", kind.name()));
    }
    let bracket = match kind {
        Kind::TaxBracket => {
            Some(Bracket { above: value(entry, "above")?, deduct: value(entry, "deduct")? })
        }
        _ => None,
    };
    let confidence = value(entry, "confidence")?;
    let value = value(entry, "value")?;
    Ok(Parameter { kind, value, from, until, replaced, bracket, source, confidence })
}

fn value<T: FromStr<Err: fmt::Display>>(table: &toml::Table, key: &str) -> Result<T, String> {
    let text = table.get(key).and_then(toml::Value::as_str);
    let text = text.ok_or_else(|| format!("`{key}` is missing or no string"))?;
    text.parse().map_err(|it| format!("`{key}`: {it}"))
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(name: &str) -> Result<Kind, String> {
        let found = Kind::ALL.iter().find(|it| it.name() == name);
        found.copied().ok_or_else(|| format!("`{name}` is no kind"))
    }
}

impl FromStr for Confidence {
    type Err = String;

    fn from_str(name: &str) -> Result<Confidence, String> {
        match name {
            "inferred" => Ok(Confidence::Inferred),
            "one" => Ok(Confidence::One),
            "several" => Ok(Confidence::Several),
            "official" => Ok(Confidence::Official),
            _ => Err(format!("`{name}` is no confidence")),
        }
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Kind, cap, in_force, parameters, parse, with_value};
    use crate::payroll::Period;

    fn month(year: i16, month: u8) -> Period {
        Period::month(year, month).expect("a month")
    }

    fn values(kind: Kind, period: Period) -> Vec<String> {
        in_force(kind, period).iter().map(|it| it.value.to_string()).collect()
    }

    #[test]
    fn every_kind_has_dated_values() {
        for kind in Kind::ALL {
            assert!(parameters().iter().any(|it| it.kind == *kind), "{}", kind.name());
        }
    }

    #[test]
    fn nothing_undated_or_unsourced_loads() {
        let entry = |lines: &str| {
            let head = "known_until = \"2026-12-31\"\n[[parameter]]\nkind = \"cap\"\n";
            parse(&format!("{head}value = \"6000\"\nconfidence = \"one\"\n{lines}"))
        };
        assert!(entry("from = \"2003-09-01\"\nsource = \"SSA\"").is_ok());
        assert!(entry("source = \"SSA\"").is_err());
        assert!(entry("from = \"2003-09-01\"").is_err());
        assert!(entry("from = \"2003-09-01\"\nsource = \" \"").is_err());
        assert!(entry("from = \"2003-09-01\"\nuntil = \"2003-01-01\"\nsource = \"SSA\"").is_err());
        assert!(entry("from = \"2003-09-01\"\nsource = \"SSA\"\nnote = \"\"").is_err());
    }

    #[test]
    fn rates_change_with_the_month() {
        assert_eq!(values(Kind::SocialEmployee, month(2014, 11)), ["0.0429"]);
        assert_eq!(values(Kind::SocialEmployee, month(2014, 12)), ["0.0448"]);
        assert_eq!(values(Kind::AmoTotal, month(2015, 12)), ["0.0550"]);
        assert_eq!(values(Kind::AmoTotal, month(2016, 1)), ["0.0637"]);
    }

    #[test]
    fn what_changed_on_an_unknown_day_has_two_values() {
        assert_eq!(values(Kind::Family, month(2015, 3)), ["0.0650", "0.0640"]);
        assert_eq!(values(Kind::AllowanceFurtherChildren, month(2023, 5)), ["36", "100"]);
    }

    #[test]
    fn what_is_unknown_stays_unknown() {
        assert!(cap(month(2001, 1)).is_none());
        assert!(cap(month(2040, 1)).is_none());
        assert!(values(Kind::AmoEmployee, month(2005, 1)).is_empty());
        assert!(values(Kind::SmigHour, month(2008, 1)).is_empty());
    }

    #[test]
    fn no_two_values_of_a_month_are_the_same() {
        for kind in Kind::ALL.iter().filter(|it| **it != Kind::TaxBracket) {
            let mut values = values(*kind, month(2024, 1));
            let count = values.len();
            values.dedup();
            assert_eq!(values.len(), count, "{}", kind.name());
        }
    }

    #[test]
    fn a_value_of_another_time_is_found() {
        let found = with_value(&[Kind::SocialEmployee], Decimal::new(429, 4));
        assert_eq!(found.len(), 1);
        assert!(found[0].replaced);
    }

    #[test]
    fn brackets_meet_at_their_edges() {
        for period in [month(2024, 6), month(2025, 6)] {
            let brackets = in_force(Kind::TaxBracket, period);
            for pair in brackets.windows(2) {
                let (low, high) = (pair[0], pair[1]);
                let Some((of_low, of_high)) = low.bracket.zip(high.bracket) else {
                    panic!("a bracket without an edge");
                };
                let edge = of_high.above;
                assert_eq!(edge * low.value - of_low.deduct, edge * high.value - of_high.deduct);
            }
        }
    }
}
