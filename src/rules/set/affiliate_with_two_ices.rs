use super::employers::{EMPLOYERS, ICE};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule, set::distinct},
};

declare_rule! {
    /// One affiliate number stands beside two enterprises' ICE.
    ///
    /// ## What it compares
    ///
    /// The common identifiers of enterprises (ICE) that all documents print beside one affiliate
    /// number: the nine digits of the enterprise. The four digits of an establishment may differ.
    ///
    /// ## Why it matters
    ///
    /// Both numbers belong to one employer.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.csv
    /// affiliate = 1234567
    /// ice = 001234567000062
    ///
    /// --- 2024-02.csv
    /// affiliate = 1234567
    /// ice = 002345678000069
    ///       ^^^^^^^^^^^^^^^ beside affiliate number 1234567 the ICE 001234567000062 is printed in 2024-01.csv and 002345678000069 in 2024-02.csv
    /// ```
    ///
    /// Dropped zeros and another establishment are silent:
    ///
    /// ```register
    /// --- 2024-01.csv
    /// affiliate = 1234567
    /// ice = 001234567000062
    ///
    /// --- 2024-02.csv
    /// affiliate = 1234567
    /// ice = 1234567000162
    /// ```
    pub(crate) static AFFILIATE_WITH_TWO_ICES = Check::Set(SetCheck { facts: &EMPLOYERS, compare });
    code: "SET107",
    name: "affiliate-with-two-ices",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-ice-twice",
    explanations: &["establishment-of-a-group", "change-of-legal-form", "number-mistyped", "misread-value"],
    source: "ICE: nine digits for the enterprise, four for the establishment, two of control; reference check A18",
}

fn compare(affiliate: &str, group: &Group, outcome: &mut Outcome) {
    let stated = group.of_role(ICE);
    let different = distinct(stated, |a, b| a.value().get(..9) != b.value().get(..9));
    let [first, second, ..] = different[..] else {
        outcome.agreed += u64::from(stated.iter().map(|it| it.times).sum::<u64>() > 1);
        return;
    };
    let message = Message::new("affiliate-with-two-ices")
        .with("affiliate", affiliate)
        .with("first", first.printed())
        .with("first-path", &**first.path)
        .with("second", second.printed())
        .with("second-path", &**second.path);
    let operands = different.iter().map(|it| it.cite("label-ice")).collect();
    outcome.raise_across(Class::Particularity, message, operands);
}
