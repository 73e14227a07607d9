use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines, field};

declare_rule! {
    /// A capped salary is higher than the declared one.
    ///
    /// ## What it compares
    ///
    /// On every line, the capped salary with the declared salary, in centimes.
    ///
    /// ## Why it matters
    ///
    /// The capped salary is the declared one up to a ceiling, so it is never higher; the institution
    /// refuses a line where it is.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 350000 | capped = 600000
    ///                                                               ^^^^^^ B02 N_Salaire_Plaf is 000600000, N_Salaire_Reel is 0000000350000
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000 | capped = 600000
    /// ```
    pub(crate) static CAPPED_ABOVE_SALARY = Check::Declaration(capped_above_salary);
    code: "EBD301",
    name: "capped-above-salary",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-lines",
    explanations: &["ebds-two-columns-exchanged", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: plafonné <= réel",
}

fn capped_above_salary(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration) {
        let (gross, capped) = (record.number(Name::Gross), record.number(Name::Capped));
        let Some((gross, capped)) = outcome.operands(&gross, &capped) else { continue };
        if capped.value <= gross.value {
            outcome.agree();
            continue;
        }
        let official = record.column(Name::Gross).map_or("", |it| it.official);
        let message = Message::new("capped-above-salary")
            .with("field", field(record, Name::Capped))
            .with("capped", &capped.raw)
            .with("salary-field", official)
            .with("salary", &gross.raw);
        let fields = [Name::Capped, Name::Gross];
        outcome.raise(message, fields.into_iter().filter_map(|it| cite(record, it)).collect());
    }
}
