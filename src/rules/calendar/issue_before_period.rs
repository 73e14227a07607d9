use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, calendar::dates::day, declare_rule},
};

declare_rule! {
    /// A document is dated before the first day of the period it is about.
    ///
    /// ## What it compares
    ///
    /// The printed date of issue with the first day of the declared period.
    ///
    /// ## Why it matters
    ///
    /// Wages of a month are declared when the month is over, or at the earliest in its course.
    ///
    /// ## Example
    ///
    /// ```fields
    /// period = 2024-02
    /// issue_date = 15/01/2024
    ///              ^^^^^^^^^^ the document is dated 15/01/2024; its period, 2024-02, begins later
    /// ```
    ///
    /// ```fields
    /// period = 2024-02
    /// issue_date = 01/02/2024
    /// ```
    pub(crate) static ISSUE_BEFORE_PERIOD = Check::Declaration(issue_before_period);
    code: "CAL201",
    name: "issue-before-period",
    class: Class::Particularity,
    category: Some(Category::Recycled),
    needs: "needs-issue-date-and-period",
    explanations: &["template-with-fixed-date", "date-typed-by-hand", "clock-of-the-computer", "misread-value"],
    source: "CNSS, « Déclaration de vos salariés »: declared for the month that has ended; reference check B04",
}

fn issue_before_period(declaration: &Declaration, outcome: &mut Outcome) {
    let header = &declaration.header;
    let Some(period) = outcome.operand(header.period(Name::Period)) else { return };
    let Some(issue) = day(header.date(Name::IssueDate), outcome) else { return };
    if issue.date >= period.value.first_day() {
        return outcome.agree();
    }
    outcome.raise(
        Message::new("issue-before-period")
            .with("issue", &issue.printed.raw)
            .with("period", &period.raw),
        vec![issue.printed.cite("label-issue-date"), period.cite("label-period")],
    );
}
