use std::collections::BTreeSet;

use crate::{
    evidence::{Field, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule},
};

use super::{as_printed, field, records};

declare_rule! {
    /// A record names a month no calendar has.
    ///
    /// ## What it compares
    ///
    /// `L_Periode`, six digits, year before month, with the months of the calendar. Each impossible
    /// period is told once.
    ///
    /// ## Why it matters
    ///
    /// Software takes the period from a date. Month 13 or 00 is typed.
    ///
    /// ## Example
    ///
    /// ```records
    /// B01 | period = 202413
    ///                ^^^^^^ B01 L_Periode is 202413, which is no month of the calendar
    /// B02 | immatriculation = 123456785 | period = 202413
    /// ```
    ///
    /// ```records
    /// B01 | period = 202412
    /// ```
    pub(crate) static IMPOSSIBLE_PERIOD = Check::Declaration(impossible_period);
    code: "EBD107",
    name: "impossible-period",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds",
    explanations: &["ebds-month-before-year", "ebds-test-file", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: L_Periode is AAAAMM",
}

fn impossible_period(declaration: &Declaration, outcome: &mut Outcome) {
    let mut told = BTreeSet::new();
    for record in records(declaration) {
        let raw = match record.period() {
            Field::Read(_) => {
                outcome.agree();
                continue;
            }
            Field::Absent => continue,
            Field::Unreadable { raw, .. } => raw,
        };
        let complete = record.number(Name::Period).read().is_some();
        if !complete || !record.whole {
            outcome.not_comparable();
        } else if told.insert(raw.to_string()) {
            let message = Message::new("impossible-period")
                .with("field", field(record, Name::Period))
                .with("printed", &raw);
            let operands = as_printed(record, Name::Period).into_iter().collect();
            outcome.raise(message, operands);
        }
    }
}
