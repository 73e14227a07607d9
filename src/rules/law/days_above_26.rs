use rust_decimal::Decimal;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Form, Name},
    rules::{Check, declare_rule, law::scope::period_of_row, people},
};

declare_rule! {
    /// More than 26 days are declared for a month.
    ///
    /// ## What it compares
    ///
    /// The declared days of each row with 26 for each month of the period: 26 for a month, 78 for
    /// a quarter. More days than the calendar has are reported by another rule.
    ///
    /// ## Why it matters
    ///
    /// The fund counts at most 26 working days a month. Payrolls that count calendar days print
    /// 30 or 31.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2024-01
    /// immatriculation | days
    /// 123456785       | 26
    /// 198765434       | 30
    ///                   ^^ 30 days are declared for 2024-01; the fund counts 26 at most
    /// ```
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2024-Q1
    /// immatriculation | days
    /// 123456785       | 78
    /// ```
    pub(crate) static DAYS_ABOVE_26 = Check::Declaration(days_above_26);
    code: "LAW113",
    name: "days-above-26",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-moroccan-days",
    explanations: &["calendar-days-counted", "days-of-earlier-months", "misread-value"],
    source: "CNSS, Déclaration de vos salariés: 26 working days a civil month at most",
}

fn days_above_26(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in &declaration.rows {
        let Some(period) = period_of_row(declaration, row) else { continue };
        if !people::is_of_one(declaration, row) {
            continue;
        }
        let Some(days) = row.fields.read_amount(Name::Days) else { continue };
        let most = period.months() * 26;
        let counted = days.value.value;
        if counted <= Decimal::from(most) {
            outcome.agree();
            continue;
        }
        // Days no calendar has are another finding.
        if counted > Decimal::from(period.days()) {
            continue;
        }
        outcome.raise(
            Message::new("days-above-26")
                .with("days", &days.raw)
                .with("period", period.to_string())
                .with("most", most),
            vec![days.cite("label-days")],
        );
    }
}
