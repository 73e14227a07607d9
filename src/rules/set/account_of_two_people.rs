use super::accounts::{ACCOUNTS, HOLDER};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::person_name::surely_different,
    rules::{Check, Group, SetCheck, Stated, declare_rule, set::distinct},
};

declare_rule! {
    /// One bank account stands beside two different people.
    ///
    /// ## What it compares
    ///
    /// The names, and the person numbers where there are any, that all documents print beside one
    /// account of an employee (RIB or IBAN, which are compared as the same 24 digits).
    ///
    /// ## Why it matters
    ///
    /// Pay is transferred to the employee's own account. One account under two names is shared,
    /// or a row was copied and its name changed.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.csv
    /// name         | rib
    /// BENALI AMINA | 001 810 00 780 002 011 062 03 18
    ///
    /// --- 2024-02.csv
    /// name         | iban
    /// TAZI KARIM   | MA64 0018 1000 7800 0201 1062 0318
    /// ^^^^^^^^^^ beside account 001810007800020110620318 the name BENALI AMINA is printed in 2024-01.csv and TAZI KARIM in 2024-02.csv
    /// ```
    ///
    /// One person number under two names is one person, and concerns another rule:
    ///
    /// ```register
    /// --- 2024-01.csv
    /// immatriculation | name         | rib
    /// 123456785       | BENALI AMINA | 001 810 00 780 002 011 062 03 18
    ///
    /// --- 2024-02.csv
    /// immatriculation | name         | rib
    /// 123456785       | TAZI KARIM   | 001 810 00 780 002 011 062 03 18
    /// ```
    pub(crate) static ACCOUNT_OF_TWO_PEOPLE = Check::Set(SetCheck { facts: &ACCOUNTS, compare });
    code: "SET106",
    name: "account-of-two-people",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-account-and-name-twice",
    explanations: &["account-shared-in-family", "account-of-employer-or-agent", "account-mistyped", "misread-value"],
    source: "an employee's account is the employee's own; reference checks A13 and A14 for its form",
}

fn compare(account: &str, group: &Group, outcome: &mut Outcome) {
    let holders = group.of_role(HOLDER);
    let different = distinct(holders, |a, b| {
        let one_number = !a.item.is_empty() && a.item == b.item;
        !one_number && surely_different(a.value(), b.value())
    });
    let [first, second, ..] = different[..] else {
        outcome.agreed += u64::from(holders.iter().map(|it| it.times).sum::<u64>() > 1);
        return;
    };
    let message = Message::new("account-of-two-people")
        .with("account", account)
        .with("first", first.printed())
        .with("first-path", &**first.path)
        .with("second", second.printed())
        .with("second-path", &**second.path);
    let operands = different.iter().map(|it: &&Stated| it.cite("label-name")).collect();
    outcome.raise_across(Class::Particularity, message, operands);
}
