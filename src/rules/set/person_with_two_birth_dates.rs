use super::people::{BIRTH_DATE, PEOPLE};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule, set::distinct},
};

declare_rule! {
    /// One person number stands beside two dates of birth.
    ///
    /// ## What it compares
    ///
    /// The dates of birth that all documents print beside one immatriculation number. A first of
    /// January stands for a day that is not known and agrees with any day of its year.
    ///
    /// ## Why it matters
    ///
    /// A date of birth does not change; where it does, the row was typed anew or made from another
    /// person's.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.csv
    /// immatriculation | birth_date
    /// 123456785       | 04/05/1980
    ///
    /// --- 2024-02.csv
    /// immatriculation | birth_date
    /// 123456785       | 04/05/1990
    ///                   ^^^^^^^^^^ beside person number 123456785 the date of birth 04/05/1980 is printed in 2024-01.csv and 04/05/1990 in 2024-02.csv
    /// ```
    ///
    /// An attestation prints the date once, above its months:
    ///
    /// ```register
    /// --- attestation.csv
    /// form = attestation
    /// birth_date = 04/05/1980
    /// period  | immatriculation | gross
    /// 2024-01 | 123456785       | 8 500,00
    ///
    /// --- register.csv
    /// immatriculation | birth_date
    /// 123456785       | 04/05/1990
    ///                   ^^^^^^^^^^ beside person number 123456785 the date of birth 04/05/1980 is printed in attestation.csv and 04/05/1990 in register.csv
    /// ```
    ///
    /// The first of January stands for the year:
    ///
    /// ```register
    /// --- 2024-01.csv
    /// immatriculation | birth_date
    /// 123456785       | 01/01/1980
    ///
    /// --- 2024-02.csv
    /// immatriculation | birth_date
    /// 123456785       | 04/05/1980
    /// ```
    pub(crate) static PERSON_WITH_TWO_BIRTH_DATES = Check::Set(SetCheck { facts: &PEOPLE, compare });
    code: "SET104",
    name: "person-with-two-birth-dates",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-birth-date-twice",
    explanations: &["day-of-birth-unknown", "date-mistyped", "day-and-month-exchanged", "corrected-by-worker"],
    source: "reference check F06: dates of birth are stable over the months",
}

fn compare(number: &str, group: &Group, outcome: &mut Outcome) {
    let stated = group.of_role(BIRTH_DATE);
    let different = distinct(stated, |a, b| !same_birth(a.value(), b.value()));
    let [first, second, ..] = different[..] else {
        outcome.agreed += u64::from(stated.iter().map(|it| it.times).sum::<u64>() > 1);
        return;
    };
    let message = Message::new("person-with-two-birth-dates")
        .with("number", number)
        .with("first", first.printed())
        .with("first-path", &**first.path)
        .with("second", second.printed())
        .with("second-path", &**second.path);
    let operands = different.iter().map(|it| it.cite("label-birth-date")).collect();
    outcome.raise_across(Class::Particularity, message, operands);
}

/// Of many people only the year is known; registers then write the first of January.
fn same_birth(a: &str, b: &str) -> bool {
    let year_only = |date: &str| date.ends_with("-01-01");
    a == b || (a.get(..4) == b.get(..4) && (year_only(a) || year_only(b)))
}
