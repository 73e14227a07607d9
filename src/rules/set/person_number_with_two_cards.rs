use super::people::{CARD, PEOPLE};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule, set::distinct},
};

declare_rule! {
    /// One person number stands beside two identity cards.
    ///
    /// ## What it compares
    ///
    /// The numbers of identity cards (CIN, CNIE) that all documents print beside one immatriculation
    /// number, without spaces and leading zeros.
    ///
    /// ## Why it matters
    ///
    /// Both numbers stay with a person for life, also when a card is renewed.
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
    /// 123456785       | K 98765
    ///                   ^^^^^^^ beside person number 123456785 the card BE 123456 is printed in 2024-01.csv and K 98765 in 2024-02.csv
    /// ```
    ///
    /// Another printing of the same card is silent:
    ///
    /// ```register
    /// --- 2024-01.csv
    /// immatriculation | cin
    /// 123456785       | BE 123456
    ///
    /// --- 2024-02.csv
    /// immatriculation | cin
    /// 123456785       | be0123456
    /// ```
    pub(crate) static PERSON_NUMBER_WITH_TWO_CARDS = Check::Set(SetCheck { facts: &PEOPLE, compare });
    code: "SET102",
    name: "person-number-with-two-cards",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-person-number-and-card-twice",
    explanations: &["number-mistyped", "permit-before-card", "card-of-relative", "misread-value"],
    source: "one identity card number a person for life; reference checks A09, G04",
}

fn compare(number: &str, group: &Group, outcome: &mut Outcome) {
    let stated = group.of_role(CARD);
    let different = distinct(stated, |a, b| !same_card(a.value(), b.value()));
    let [first, second, ..] = different[..] else {
        outcome.agreed += u64::from(stated.iter().map(|it| it.times).sum::<u64>() > 1);
        return;
    };
    let message = Message::new("person-number-with-two-cards")
        .with("number", number)
        .with("first", first.printed())
        .with("first-path", &**first.path)
        .with("second", second.printed())
        .with("second-path", &**second.path);
    let operands = different.iter().map(|it| it.cite("label-card")).collect();
    outcome.raise_across(Class::Particularity, message, operands);
}

/// A record of the exchange file holds eight characters of a card number and cuts longer ones.
fn same_card(a: &str, b: &str) -> bool {
    a.starts_with(b) || b.starts_with(a)
}
