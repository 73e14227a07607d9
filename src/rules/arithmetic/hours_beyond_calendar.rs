use rust_decimal::Decimal;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Form, Name},
    rules::{Check, arithmetic::scope::period_of, declare_rule},
};

declare_rule! {
    /// More hours are declared than the period has.
    ///
    /// ## What it compares
    ///
    /// The declared hours of each row with 24 hours for every day of its period.
    ///
    /// ## Why it matters
    ///
    /// A month of 31 days has 744 hours. More are a misplaced decimal sign or hours of several
    /// months.
    ///
    /// ## Example
    ///
    /// ```register
    /// period = 2024-01
    /// immatriculation | hours
    /// 123456785       | 191,00
    /// 198765434       | 19 100
    ///                   ^^^^^^ 19 100 hours are declared for 2024-01, which has 744
    /// ```
    ///
    /// ```register
    /// period = 2024
    /// immatriculation | hours
    /// 123456785       | 2 288,00
    /// ```
    pub(crate) static HOURS_BEYOND_CALENDAR = Check::Declaration(hours_beyond_calendar);
    code: "ARI111",
    name: "hours-beyond-calendar",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-hours-and-period",
    explanations: &["hours-of-earlier-months", "decimal-sign-left-out", "misread-value"],
    source: "Gregorian calendar",
}

fn hours_beyond_calendar(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in &declaration.rows {
        let Some(period) = period_of(declaration, row) else { continue };
        let Some(hours) = outcome.operand(row.fields.amount(Name::Hours)) else { continue };
        let length = period.days() * 24;
        if hours.value.value <= Decimal::from(length) {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("hours-beyond-calendar")
                .with("hours", &hours.raw)
                .with("period", period.to_string())
                .with("length", length),
            vec![hours.cite("label-hours")],
        );
    }
}
