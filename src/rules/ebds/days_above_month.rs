use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines, field};

declare_rule! {
    /// A line declares more than 26 days of a month.
    ///
    /// ## What it compares
    ///
    /// The days of every line with 26, the most the format and the institution allow for a month.
    ///
    /// ## Why it matters
    ///
    /// A program that writes this format counts working days and stops at 26.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | days = 30
    ///                                            ^^ B02 N_Jours_Declares is 30; a month has at most 26 declared days
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | days = 26
    /// ```
    pub(crate) static DAYS_ABOVE_MONTH = Check::Declaration(days_above_month);
    code: "EBD303",
    name: "days-above-month",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-lines",
    explanations: &["ebds-calendar-days-entered", "ebds-edited-by-hand"],
    source: "CNSS, declaration form: at most 26 working days a civil month; e-BDS, February 2006",
}

fn days_above_month(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration) {
        let days = record.number(Name::Days);
        let Some(days) = outcome.operand(&days) else { continue };
        if days.value <= 26 {
            outcome.agree();
            continue;
        }
        let message = Message::new("days-above-month")
            .with("field", field(record, Name::Days))
            .with("printed", &days.raw);
        outcome.raise(message, cite(record, Name::Days).into_iter().collect());
    }
}
