use rust_decimal::Decimal;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Form, Jurisdiction, Name, Period},
    rules::{Check, arithmetic::scope::period_of, declare_rule, people},
};

declare_rule! {
    /// More days are declared than the period has.
    ///
    /// ## What it compares
    ///
    /// The declared days of each person with the days the calendar gives the period (31 at most for
    /// a month, 92 for a quarter). Where no period is printed, nothing is compared. A month of thirty
    /// days is a way of counting, February's too, but not that of the Moroccan fund.
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
    /// A month in thirtieths, and the months of a whole firm:
    ///
    /// ```register
    /// period = 2024-02
    /// immatriculation | days
    /// 123456785       | 30
    ///                 | 1523
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
        if !people::is_of_one(declaration, row) {
            outcome.not_comparable();
            continue;
        }
        let length = period.days();
        let thirtieths = matches!(period, Period::Month { .. })
            && declaration.jurisdiction != Some(Jurisdiction::Morocco);
        let most = if thirtieths { length.max(30) } else { length };
        if days.value.value <= Decimal::from(most) {
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
