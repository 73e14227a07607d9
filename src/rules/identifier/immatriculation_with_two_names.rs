use std::collections::BTreeMap;

use crate::{
    evidence::{Extracted, Message, Text},
    finding::{Category, Class, Outcome},
    identifiers::{immatriculation, person_name::surely_different},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule},
};

declare_rule! {
    /// One person number stands beside two different names in one declaration.
    ///
    /// ## What it compares
    ///
    /// The names of all rows that print the same CNSS number. Spellings, scripts, the order of names,
    /// initials, names left out or added make no other name; numbers of nobody (000000000, 999999999) are
    /// left out.
    ///
    /// ## Why it matters
    ///
    /// A number belongs to one person for life.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | name
    /// 123456785       | BENALI AMINA
    /// 198765434       | ALAMI OMAR
    /// 123456785       | TAZI KARIM
    ///                   ^^^^^^^^^^ person number 123456785 stands beside TAZI KARIM and beside BENALI AMINA
    /// ```
    ///
    /// ```register
    /// immatriculation | name
    /// 123456785       | BENALI AMINA
    /// 123456785       | Amina Ben Ali ép. Tazi
    /// 999999999       | ALAMI OMAR
    /// 999999999       | TAZI KARIM
    /// ```
    pub(crate) static IMMATRICULATION_WITH_TWO_NAMES = Check::Declaration(immatriculation_with_two_names);
    code: "IDN203",
    name: "immatriculation-with-two-names",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-person-number-and-name-in-rows",
    explanations: &["person-number-mistyped", "name-replaced-at-marriage", "number-copied-from-row-above", "misread-value"],
    source: "dahir 1-72-184 of 27 July 1972, art. 15: one immatriculation number a worker; reference check A09",
}

fn immatriculation_with_two_names(declaration: &Declaration, outcome: &mut Outcome) {
    let mut names: BTreeMap<String, &Extracted<Text>> = BTreeMap::new();
    for row in &declaration.rows {
        let (number, name) = (row.fields.text(Name::Immatriculation), row.fields.text(Name::Name));
        let Some((number, name)) = outcome.operands(number, name) else { continue };
        let Some(person) = immatriculation::person(&number.value) else { continue };
        let Some(first) = names.get(&person) else {
            names.insert(person, name);
            continue;
        };
        if !surely_different(&first.value, &name.value) {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("immatriculation-with-two-names")
                .with("number", &number.raw)
                .with("name", &name.raw)
                .with("first", &first.raw),
            vec![
                name.cite("label-name"),
                first.cite("label-name"),
                number.cite("label-person-number"),
            ],
        );
    }
}
