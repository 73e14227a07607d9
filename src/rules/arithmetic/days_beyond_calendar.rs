use rust_decimal::Decimal;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Form, Name},
    rules::{Check, arithmetic::scope::period_of, declare_rule},
};

declare_rule! {
    /// More days are declared than the period has.
    ///
    /// ## What it compares
    ///
    /// The declared days of each row with the days the calendar gives its period (31 at most for
    /// a month, 92 for a quarter). Where no period is printed, nothing is compared.
    ///
    /// ## Why it matters
    ///
    /// Nobody works a 32nd day of a month. Days of earlier months may have been added, so the
    /// finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```register
    /// period = 2024-02
    /// immatriculation | days
    /// 123456785       | 26
    /// 198765434       | 31
    ///                   ^^ 31 days are declared for 2024-02, which has 29
    /// ```
    ///
    /// A quarter holds three months of 26 days:
    ///
    /// ```register
    /// period = 2024-Q1
    /// immatriculation | days
    /// 123456785       | 78
    /// ```
    pub(crate) static DAYS_BEYOND_CALENDAR = Check::Declaration(days_beyond_calendar);
    code: "ARI110",
    name: "days-beyond-calendar",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-days-and-period",
    explanations: &["days-of-earlier-months", "hours-in-the-days-column", "misread-value"],
    source: "Gregorian calendar",
}

fn days_beyond_calendar(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in &declaration.rows {
        let Some(period) = period_of(declaration, row) else { continue };
        let Some(days) = outcome.operand(row.fields.amount(Name::Days)) else { continue };
        let length = period.days();
        if days.value.value <= Decimal::from(length) {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("days-beyond-calendar")
                .with("days", &days.raw)
                .with("period", period.to_string())
                .with("length", length),
            vec![days.cite("label-days")],
        );
    }
}
