use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Form, Name},
    rules::{Check, arithmetic::scope::is_normal_work, declare_rule},
};

declare_rule! {
    /// Pay is declared for no day.
    ///
    /// ## What it compares
    ///
    /// For rows whose situation is normal work (nothing printed): a gross pay above zero with
    /// declared days of zero. Blank days say nothing, and neither does a row with hours.
    ///
    /// ## Why it matters
    ///
    /// Pay and days go together, except for arrears and for bonuses after an exit.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | days | gross
    /// 123456785       | 26   | 8 500,00
    /// 198765434       | 0    | 3 200,00
    ///                   ^ 0 days are declared beside gross pay 3 200,00
    /// ```
    ///
    /// A situation explains it, and a blank cell is not zero:
    ///
    /// ```register
    /// immatriculation | days | gross    | situation
    /// 123456785       | 0    | 1 500,00 | SO
    /// 198765434       |      | 3 200,00 |
    /// ```
    pub(crate) static PAY_WITHOUT_DAYS = Check::Declaration(pay_without_days);
    code: "ARI112",
    name: "pay-without-days",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-days-and-gross",
    explanations: &["arrears", "bonus-after-exit", "misread-value"],
    source: "e-BDS implementations quoting the CNSS specification: normal work has days and pay",
}

fn pay_without_days(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in declaration.rows.iter().filter(|it| is_normal_work(it)) {
        let (days, gross) = (row.fields.amount(Name::Days), row.fields.amount(Name::Gross));
        let Some((days, gross)) = outcome.operands(days, gross) else { continue };
        if !days.value.value.is_zero() || gross.value.value <= gross.value.rounding {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("pay-without-days").with("days", &days.raw).with("gross", &gross.raw),
            vec![days.cite("label-days"), gross.cite("label-gross")],
        );
    }
}
