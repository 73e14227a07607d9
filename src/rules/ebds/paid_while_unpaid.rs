use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{Role, Situation},
    },
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines};

declare_rule! {
    /// A line in an unpaid situation declares days or a salary.
    ///
    /// ## What it compares
    ///
    /// On every line with the situation CS (unpaid leave), MS (kept without pay) or MP (occupational
    /// disease), days and declared salary with zero. With AT (accident at work) a difference is
    /// only noted, since what the format asks there is not certain. Other situations allow both.
    ///
    /// ## Why it matters
    ///
    /// The format defines these codes by zero days and zero pay. A line whose salary was added or
    /// whose code was changed no longer fits.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | days = 26 | gross = 850000 | situation = CS
    ///                                                                              ^^ situation CS is printed with 26 days and a salary of 0000000850000
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | situation = CS
    /// B02 | immatriculation = 198765434 | days = 10 | gross = 285000 | situation = IL
    /// ```
    pub(crate) static PAID_WHILE_UNPAID = Check::Declaration(paid_while_unpaid);
    code: "EBD308",
    name: "paid-while-unpaid",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-unpaid",
    explanations: &["ebds-situation-changed-in-the-month", "arrears", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: CS, MS and MP have no days, no pay",
}

fn paid_while_unpaid(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration).filter(|it| it.is(Role::Insured)) {
        let class = match record.situation() {
            Some(it) if it.is_unpaid() => Class::Contradiction,
            Some(Situation::Accident) => Class::Note,
            _ => continue,
        };
        let (days, gross) = (record.number(Name::Days), record.number(Name::Gross));
        let Some((days, gross)) = outcome.operands(&days, &gross) else { continue };
        if days.value == 0 && gross.value == 0 {
            outcome.agree();
            continue;
        }
        let code = record.text(Name::Situation);
        let message = Message::new("paid-while-unpaid")
            .with("situation", code.read().map_or("", |it| &*it.value))
            .with("days", &days.raw)
            .with("salary", &gross.raw);
        let fields = [Name::Situation, Name::Days, Name::Gross];
        let operands = fields.into_iter().filter_map(|it| cite(record, it)).collect();
        outcome.raise_as(class, message, operands);
    }
}
