use super::people::{HIRE_DATE, PEOPLE};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule},
};

declare_rule! {
    /// One person number stands beside two hire dates at one employer.
    ///
    /// ## What it compares
    ///
    /// The hire dates that all documents of one employer print for one immatriculation number.
    ///
    /// ## Why it matters
    ///
    /// Seniority counts from that date, so payroll programs carry it from month to month.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.csv
    /// affiliate = 1234567
    /// immatriculation | hire_date
    /// 123456785       | 01/03/2015
    ///
    /// --- 2024-02.csv
    /// affiliate = 1234567
    /// immatriculation | hire_date
    /// 123456785       | 01/03/2019
    ///                   ^^^^^^^^^^ for person number 123456785 at affiliate 1234567 the hire date 01/03/2015 is printed in 2024-01.csv and 01/03/2019 in 2024-02.csv
    /// ```
    ///
    /// Two employers hired the same person on two days:
    ///
    /// ```register
    /// --- 2024-01.csv
    /// affiliate = 1234567
    /// immatriculation | hire_date
    /// 123456785       | 01/03/2015
    ///
    /// --- 2024-02.csv
    /// affiliate = 7654321
    /// immatriculation | hire_date
    /// 123456785       | 01/03/2019
    /// ```
    pub(crate) static PERSON_WITH_TWO_HIRE_DATES = Check::Set(SetCheck { facts: &PEOPLE, compare });
    code: "SET105",
    name: "person-with-two-hire-dates",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-hire-date-twice",
    explanations: &["rehired", "new-contract", "date-mistyped", "day-and-month-exchanged"],
    source: "reference check F06: hire dates are stable over the months",
}

fn compare(number: &str, group: &Group, outcome: &mut Outcome) {
    for dates in group.of_role(HIRE_DATE).chunk_by(|a, b| a.item == b.item) {
        let [first, second, ..] = dates else {
            outcome.agreed += u64::from(dates.iter().any(|it| it.times > 1));
            continue;
        };
        let message = Message::new("person-with-two-hire-dates")
            .with("number", number)
            .with("affiliate", first.item)
            .with("first", first.printed())
            .with("first-path", &**first.path)
            .with("second", second.printed())
            .with("second-path", &**second.path);
        let operands = dates.iter().take(5).map(|it| it.cite("label-hire-date")).collect();
        outcome.raise_across(Class::Particularity, message, operands);
    }
}
