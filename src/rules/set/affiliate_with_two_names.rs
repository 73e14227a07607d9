use super::{
    employer_names::surely_different,
    employers::{EMPLOYERS, NAME},
};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule, set::distinct},
};

declare_rule! {
    /// One affiliate number stands beside two different employers.
    ///
    /// ## What it compares
    ///
    /// The names of employers that all documents print beside one affiliate number. Legal forms, common
    /// words and initials are no difference: not one word of a name may resemble a word of the other.
    ///
    /// ## Why it matters
    ///
    /// An affiliate number belongs to one employer. Beside two names, the number or the name comes from
    /// another employer's document.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.csv
    /// affiliate = 1234567
    /// employer_name = ATLAS TEXTILE SARL
    ///
    /// --- 2024-02.csv
    /// affiliate = 1234567
    /// employer_name = BOULANGERIE OUMNIA
    ///                 ^^^^^^^^^^^^^^^^^^ beside affiliate number 1234567 the employer ATLAS TEXTILE SARL is printed in 2024-01.csv and BOULANGERIE OUMNIA in 2024-02.csv
    /// ```
    ///
    /// Initials and legal forms are silent:
    ///
    /// ```register
    /// --- 2024-01.csv
    /// affiliate = 1234567
    /// employer_name = SOCIETE ATLAS TEXTILE CASABLANCA
    ///
    /// --- 2024-02.csv
    /// affiliate = 1234567
    /// employer_name = ATC SARL
    /// ```
    pub(crate) static AFFILIATE_WITH_TWO_NAMES = Check::Set(SetCheck { facts: &EMPLOYERS, compare });
    code: "SET108",
    name: "affiliate-with-two-names",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-employer-name-twice",
    explanations: &["employer-renamed", "trade-name", "establishment-of-a-group", "misread-value"],
    source: "reference checks A18 and G05: the employer's identity is the same on every document",
}

fn compare(affiliate: &str, group: &Group, outcome: &mut Outcome) {
    let stated = group.of_role(NAME);
    let different = distinct(stated, |a, b| surely_different(a.value(), b.value()));
    let [first, second, ..] = different[..] else {
        outcome.agreed += u64::from(stated.iter().map(|it| it.times).sum::<u64>() > 1);
        return;
    };
    let message = Message::new("affiliate-with-two-names")
        .with("affiliate", affiliate)
        .with("first", first.printed())
        .with("first-path", &**first.path)
        .with("second", second.printed())
        .with("second-path", &**second.path);
    let operands = different.iter().map(|it| it.cite("label-employer-name")).collect();
    outcome.raise_across(Class::Particularity, message, operands);
}
