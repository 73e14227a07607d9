use rust_decimal::{Decimal, prelude::ToPrimitive};

use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::amount,
        law::{Parameter, cap},
    },
    rules::{Check, declare_rule},
};

use super::{OCCASIONAL, cite, declared_lines, field};

declare_rule! {
    /// A capped salary is not the declared one up to the ceiling of the period.
    ///
    /// ## What it compares
    ///
    /// On every line, the capped salary with the lower of the declared salary and the ceiling in
    /// force: 6 000.00 a month, which is documented from September 2003 on. Earlier periods and the
    /// shared number of occasional labour, 999999999, are not compared; a capped salary above the
    /// declared one has a rule of its own.
    ///
    /// ## Why it matters
    ///
    /// Software computes one from the other. Where a salary was changed alone, the capped one still
    /// goes with the old salary.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000 | capped = 450000
    ///                                                               ^^^^^^ B02 N_Salaire_Plaf is 000450000; of N_Salaire_Reel 0000000850000, 000600000 lies below the ceiling of 6000.00
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000 | capped = 600000
    /// B02 | immatriculation = 198765434 | gross = 450000 | capped = 450000
    /// B04 | immatriculation = 999999999 | gross = 450000 | capped = 150000
    /// ```
    pub(crate) static CAPPED_SALARY_MISMATCH = Check::Declaration(capped_salary_mismatch);
    code: "EBD302",
    name: "capped-salary-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-ceiling",
    explanations: &["ebds-ceiling-of-part-of-month", "ebds-ceiling-of-another-regime", "ebds-edited-by-hand"],
    source: "CNSS: contributions are computed up to 6 000 DH a month, in force by September 2003",
}

fn capped_salary_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration) {
        let period = record.period();
        let ceiling = period.read().and_then(|it| cap(it.value));
        let Some(ceiling) = ceiling.and_then(centimes) else { continue };
        let number = record.number(Name::Immatriculation);
        let occasional = number.read().is_some_and(|it| it.value == OCCASIONAL);
        if occasional {
            continue;
        }
        let (gross, capped) = (record.number(Name::Gross), record.number(Name::Capped));
        let Some((gross, capped)) = outcome.operands(&gross, &capped) else { continue };
        let expected = gross.value.min(ceiling);
        if capped.value == expected || capped.value > gross.value {
            outcome.agree();
            continue;
        }
        let official = record.column(Name::Gross).map_or("", |it| it.official);
        let message = Message::new("capped-salary-mismatch")
            .with("field", field(record, Name::Capped))
            .with("capped", &capped.raw)
            .with("salary-field", official)
            .with("salary", &gross.raw)
            .with("computed", format!("{expected:09}"))
            .with("ceiling", amount(ceiling, 2));
        let fields = [Name::Capped, Name::Gross];
        let mut operands: Vec<_> = fields.into_iter().filter_map(|it| cite(record, it)).collect();
        operands.push(Citation::computed(
            "label-ebds-ceiling",
            amount(ceiling, 2),
            gross.location.clone(),
            true,
        ));
        outcome.raise(message, operands);
    }
}

fn centimes(ceiling: &Parameter) -> Option<u64> {
    ceiling.value.checked_mul(Decimal::ONE_HUNDRED)?.to_u64()
}
