use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{
        Check,
        calendar::dates::{day, is_at_work, period_of},
        declare_rule,
    },
};

declare_rule! {
    /// Somebody declared with days or pay was hired after the period.
    ///
    /// ## What it compares
    ///
    /// The hire date of each row that prints days, hours or pay with the last day of its period.
    ///
    /// ## Why it matters
    ///
    /// Work before the hire is not declared in the ordinary course. Later corrections of the hire date do
    /// occur.
    ///
    /// ## Example
    ///
    /// ```register
    /// period = 2024-01
    /// immatriculation | hire_date  | days
    /// 123456785       | 15/01/2024 | 13
    /// 198765434       | 01/02/2024 | 26
    ///                   ^^^^^^^^^^ hired 01/02/2024 is printed beside days or pay of 2024-01
    /// ```
    ///
    /// ```register
    /// period = 2024-01
    /// immatriculation | hire_date  | days
    /// 123456785       | 01/02/2024 | 0
    /// ```
    pub(crate) static HIRE_AFTER_PERIOD = Check::Declaration(hire_after_period);
    code: "CAL106",
    name: "hire-after-period",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-hire-date-and-period",
    explanations: &["hire-date-corrected-later", "hired-anew", "date-typed-by-hand", "misread-value"],
    source: "reference check B07",
}

fn hire_after_period(declaration: &Declaration, outcome: &mut Outcome) {
    for row in declaration.rows.iter().filter(|it| is_at_work(it)) {
        let Some(period) = period_of(declaration, row) else { continue };
        let Some(hire) = day(row.fields.date(Name::HireDate), outcome) else { continue };
        if hire.date <= period.value.last_day() {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("hire-after-period")
                .with("hire", &hire.printed.raw)
                .with("period", &period.raw),
            vec![hire.printed.cite("label-hire-date"), period.cite("label-period")],
        );
    }
}
