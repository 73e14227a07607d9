use super::cards::{CARDS, NUMBER};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule, set::distinct},
};

declare_rule! {
    /// One identity card stands beside two person numbers.
    ///
    /// ## What it compares
    ///
    /// The immatriculation numbers that all documents print beside one identity card. The numbers that
    /// many people share are left out.
    ///
    /// ## Why it matters
    ///
    /// A person has one number. Two of them under one card come from a double registration, or from a
    /// row made of two people's data.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.csv
    /// immatriculation | cin
    /// 123456785       | BE 123456
    ///
    /// --- 2024-02.csv
    /// immatriculation | cin
    /// 198765434       | BE123456
    /// ^^^^^^^^^ beside card BE123456 person number 123456785 is printed in 2024-01.csv and 198765434 in 2024-02.csv
    /// ```
    ///
    /// An entrant without a number yet has one later:
    ///
    /// ```register
    /// --- 2024-01.csv
    /// immatriculation | cin
    /// 000000000       | BE 123456
    ///
    /// --- 2024-02.csv
    /// immatriculation | cin
    /// 198765434       | BE123456
    /// ```
    pub(crate) static CARD_WITH_TWO_PERSON_NUMBERS = Check::Set(SetCheck { facts: &CARDS, compare });
    code: "SET103",
    name: "card-with-two-person-numbers",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-card-and-person-number-twice",
    explanations: &["registered-twice", "card-mistyped", "number-mistyped", "misread-value"],
    source: "a worker registered twice is a known anomaly of the fund; reference check A11",
}

fn compare(card: &str, group: &Group, outcome: &mut Outcome) {
    let stated = group.of_role(NUMBER);
    let different = distinct(stated, |a, b| a.value() != b.value());
    let [first, second, ..] = different[..] else {
        outcome.agreed += u64::from(stated.iter().map(|it| it.times).sum::<u64>() > 1);
        return;
    };
    let message = Message::new("card-with-two-person-numbers")
        .with("card", card)
        .with("first", first.printed())
        .with("first-path", &**first.path)
        .with("second", second.printed())
        .with("second-path", &**second.path);
    let operands = different.iter().map(|it| it.cite("label-person-number")).collect();
    outcome.raise_across(Class::Particularity, message, operands);
}
