use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, ebds::Situation},
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines};

declare_rule! {
    /// Somebody at work has days without a salary, or a salary without days.
    ///
    /// ## What it compares
    ///
    /// On every line without a situation code, and on every entrant, whether days and declared
    /// salary are both zero or both not.
    ///
    /// ## Why it matters
    ///
    /// Worked days are paid in the same month as a rule. Arrears and bonuses are the usual
    /// exceptions.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | days = 0 | gross = 850000
    ///                                            ^ 00 days are printed with a salary of 0000000850000
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | days = 26 | gross = 850000
    /// ```
    pub(crate) static DAYS_WITHOUT_SALARY = Check::Declaration(days_without_salary);
    code: "EBD309",
    name: "days-without-salary",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-lines",
    explanations: &["arrears", "unpaid-trainee", "ebds-edited-by-hand"],
    source: "open-source generators of e-BDS ask for days and pay at normal work",
}

fn days_without_salary(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration) {
        // A record without the field, B04, is at work too.
        if record.situation() != Some(Situation::Working) {
            continue;
        }
        let (days, gross) = (record.number(Name::Days), record.number(Name::Gross));
        let Some((days, gross)) = outcome.operands(&days, &gross) else { continue };
        if (days.value == 0) == (gross.value == 0) {
            outcome.agree();
            continue;
        }
        let message =
            Message::new("days-without-salary").with("days", &days.raw).with("salary", &gross.raw);
        let fields = [Name::Days, Name::Gross];
        outcome.raise(message, fields.into_iter().filter_map(|it| cite(record, it)).collect());
    }
}
