use super::months::{LEAVER, MONTHS, NEXT, WORKED};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule},
};

declare_rule! {
    /// A leaver of one month works in the next.
    ///
    /// ## What it compares
    ///
    /// The employees an employer declares as gone (situation `SO`, *sortant*) or deceased (`DE`)
    /// in one month with the rows of the same employer's declaration of the month after: there
    /// they have days and no situation.
    ///
    /// ## Why it matters
    ///
    /// Who has left is no longer declared, except for a row that repeats the situation or settles
    /// what was owed.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.txt
    /// form = ebds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days | situation
    /// 123456785       | 10   | SO
    ///
    /// --- 2024-02.txt
    /// form = ebds
    /// affiliate = 1234567
    /// period = 2024-02
    /// immatriculation | days | situation
    /// 123456785       | 26   |
    ///                   ^^ person number 123456785 is declared SO in 2024-01.txt and with 26 days in the next month in 2024-02.txt
    /// ```
    ///
    /// A row that repeats the situation, or has no days, is silent:
    ///
    /// ```register
    /// --- 2024-01.txt
    /// form = ebds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | days | situation
    /// 123456785       | 10   | SO
    /// 198765434       | 10   | SO
    ///
    /// --- 2024-02.txt
    /// form = ebds
    /// affiliate = 1234567
    /// period = 2024-02
    /// immatriculation | days | situation
    /// 123456785       | 2    | SO
    /// 198765434       | 0    |
    /// ```
    pub(crate) static LEAVER_PRESENT_NEXT_MONTH = Check::Set(SetCheck { facts: &MONTHS, compare });
    code: "SET302",
    name: "leaver-present-next-month",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-leaver-and-next-month",
    explanations: &["rehired", "situation-mistyped", "left-later-than-announced", "number-mistyped"],
    source: "e-BDS situation codes SO and DE, cahier des charges version 2, 2006; reference check F02",
}

fn compare(_: &str, group: &Group, outcome: &mut Outcome) {
    for leaver in group.of_role(LEAVER) {
        let next = group.of_item(NEXT, leaver.item);
        let Some(working) = next.iter().find(|it| it.value() == WORKED) else {
            outcome.agreed += u64::from(!next.is_empty());
            continue;
        };
        let message = Message::new("leaver-present-next-month")
            .with("number", leaver.item)
            .with("situation", leaver.printed())
            .with("path", &**leaver.path)
            .with("days", working.printed())
            .with("next-path", &**working.path);
        let operands = vec![leaver.cite("label-situation"), working.cite("label-days")];
        outcome.raise_across(Class::Particularity, message, operands);
    }
}
