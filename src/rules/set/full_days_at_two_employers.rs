use rust_decimal::Decimal;

use super::people::{DECLARED_DAYS, PEOPLE};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, Stated, declare_rule},
};

/// A full month of declared days.
const FULL_MONTH: Decimal = Decimal::from_parts(26, 0, 0, false, 0);

declare_rule! {
    /// Two employers declare full days of one person in one month.
    ///
    /// ## What it compares
    ///
    /// The days that all declarations state for one immatriculation number and month: 26 or more
    /// under two affiliate numbers. The first such month of a person is reported.
    ///
    /// ## Why it matters
    ///
    /// Nobody works two full months in one. A second full month under another employer comes from
    /// a second job declared as full, a transfer inside a group, or a copied row.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- a.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days
    /// 123456785       | 26
    ///
    /// --- b.csv
    /// form = bds
    /// affiliate = 7654321
    /// period = 2024-01
    /// immatriculation | days
    /// 123456785       | 26
    ///                   ^^ for person number 123456785 in 2024-01, affiliate 1234567 declares 26 days in a.csv and affiliate 7654321 declares 26 days in b.csv
    /// ```
    ///
    /// Part of a month at each of two employers is silent:
    ///
    /// ```register
    /// --- a.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days
    /// 123456785       | 13
    ///
    /// --- b.csv
    /// form = bds
    /// affiliate = 7654321
    /// period = 2024-01
    /// immatriculation | days
    /// 123456785       | 13
    /// ```
    pub(crate) static FULL_DAYS_AT_TWO_EMPLOYERS = Check::Set(SetCheck { facts: &PEOPLE, compare });
    code: "SET502",
    name: "full-days-at-two-employers",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-days-at-two-employers",
    explanations: &["second-job-declared-as-full", "transfer-inside-a-group", "days-declared-by-habit", "number-mistyped"],
    source: "at most 26 days a civil month (CNSS, declaration of employees); reference check G09",
}

fn compare(number: &str, group: &Group, outcome: &mut Outcome) {
    for month in group.of_role(DECLARED_DAYS).chunk_by(|a, b| parts(a).0 == parts(b).0) {
        let known = month.iter().filter(|it| !parts(it).1.is_empty());
        let mut employers: Vec<&Stated> = known.collect();
        employers.dedup_by_key(|it| it.item);
        if employers.len() < 2 {
            continue;
        }
        let is_full = |it: &&&Stated| it.amount().is_some_and(|days| days.value >= FULL_MONTH);
        // A correction of the same month by the same employer says fewer days: it is no full month.
        let full: Vec<_> = month.iter().filter(|it| !parts(it).1.is_empty()).collect();
        let full: Vec<_> = full
            .chunk_by(|a, b| a.item == b.item)
            .filter(|it| it.iter().all(|it| is_full(&it)))
            .filter_map(|it| it.first().copied())
            .collect();
        let [first, second, ..] = full[..] else {
            outcome.agree();
            continue;
        };
        let message = Message::new("full-days-at-two-employers")
            .with("number", number)
            .with("period", parts(first).0)
            .with("first-affiliate", parts(first).1)
            .with("first-days", first.printed())
            .with("first-path", &**first.path)
            .with("second-affiliate", parts(second).1)
            .with("second-days", second.printed())
            .with("second-path", &**second.path);
        let operands = full.iter().take(5).map(|it| it.cite("label-days")).collect();
        outcome.raise_across(Class::Particularity, message, operands);
        return;
    }
}

/// Month and employer.
fn parts<'a>(stated: &Stated<'a>) -> (&'a str, &'a str) {
    stated.item.split_once('|').unwrap_or((stated.item, ""))
}
