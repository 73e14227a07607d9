use super::people::{NAME, PEOPLE};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::person_name::surely_different,
    rules::{Check, Group, SetCheck, declare_rule, set::distinct},
};

declare_rule! {
    /// One person number stands beside two different names.
    ///
    /// ## What it compares
    ///
    /// The names that all documents print beside one immatriculation number. Spellings,
    /// transliterations, the order of the words and an added or changed family name are no
    /// difference: on both sides must stand a word that resembles nothing on the other. The numbers that many
    /// people share (`000000000`, `999999999`, `100000000`) are left out, and a name in Arabic
    /// letters is not compared with one in Latin letters.
    ///
    /// ## Why it matters
    ///
    /// The number belongs to one person for life. Beside two names, it is wrong in one document,
    /// or the row was made from another person's.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.csv
    /// immatriculation | name
    /// 123456785       | BENALI AMINA
    ///
    /// --- 2024-02.csv
    /// immatriculation | name
    /// 123456785       | TAZI KARIM
    ///                   ^^^^^^^^^^ beside person number 123456785 the name BENALI AMINA is printed in 2024-01.csv and TAZI KARIM in 2024-02.csv
    /// ```
    ///
    /// A maiden name, another spelling and the numbers of nobody are silent:
    ///
    /// ```register
    /// --- 2024-01.csv
    /// immatriculation | name
    /// 123456785       | BENALI AMINA
    /// 999999999       | BENALI AMINA
    ///
    /// --- 2024-02.csv
    /// immatriculation | name
    /// 123456785       | Amina Ben Ali ep. Tazi
    /// 999999999       | TAZI KARIM
    /// ```
    pub(crate) static PERSON_NUMBER_WITH_TWO_NAMES = Check::Set(SetCheck { facts: &PEOPLE, compare });
    code: "SET101",
    name: "person-number-with-two-names",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-person-number-and-name-twice",
    explanations: &["number-mistyped", "married-name", "name-changed-by-law", "two-spellings-far-apart", "misread-value"],
    source: "dahir 1-72-184 of 27 July 1972, art. 15: one immatriculation number a worker; reference check A09",
}

fn compare(number: &str, group: &Group, outcome: &mut Outcome) {
    let names = group.of_role(NAME);
    let different = distinct(names, |a, b| surely_different(a.value(), b.value()));
    let [first, second, ..] = different[..] else {
        outcome.agreed += u64::from(names.iter().map(|it| it.times).sum::<u64>() > 1);
        return;
    };
    let message = Message::new("person-number-with-two-names")
        .with("number", number)
        .with("first", first.printed())
        .with("first-path", &**first.path)
        .with("second", second.printed())
        .with("second-path", &**second.path);
    let operands = different.iter().map(|it| it.cite("label-name")).collect();
    outcome.raise_across(Class::Particularity, message, operands);
}
