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
    /// Somebody declared with days or pay left before the period.
    ///
    /// ## What it compares
    ///
    /// The exit date of each row that prints days, hours or pay with the first day of its period.
    ///
    /// ## Why it matters
    ///
    /// Days are not worked after the exit. Arrears and bonuses are paid later, and people return.
    ///
    /// ## Example
    ///
    /// ```register
    /// period = 2024-02
    /// immatriculation | exit_date  | days
    /// 123456785       | 05/02/2024 | 4
    /// 198765434       | 15/01/2024 | 26
    ///                   ^^^^^^^^^^ left 15/01/2024 is printed beside days or pay of 2024-02
    /// ```
    ///
    /// ```register
    /// period = 2024-02
    /// immatriculation | exit_date  | days
    /// 123456785       | 15/01/2024 | 0
    /// ```
    pub(crate) static EXIT_BEFORE_PERIOD = Check::Declaration(exit_before_period);
    code: "CAL107",
    name: "exit-before-period",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-exit-date-and-period",
    explanations: &["paid-after-exit", "exit-of-earlier-contract", "date-typed-by-hand", "misread-value"],
    source: "reference check B07",
}

fn exit_before_period(declaration: &Declaration, outcome: &mut Outcome) {
    for row in declaration.rows.iter().filter(|it| is_at_work(it)) {
        let Some(period) = period_of(declaration, row) else { continue };
        let Some(exit) = day(row.fields.date(Name::ExitDate), outcome) else { continue };
        if exit.date >= period.value.first_day() {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("exit-before-period")
                .with("exit", &exit.printed.raw)
                .with("period", &period.raw),
            vec![exit.printed.cite("label-exit-date"), period.cite("label-period")],
        );
    }
}
