use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Form, Name},
    rules::{Check, arithmetic::scope::is_normal_work, declare_rule},
};

declare_rule! {
    /// Days are declared without pay.
    ///
    /// ## What it compares
    ///
    /// For rows whose situation is normal work (nothing printed): declared days above zero with a
    /// gross pay of zero.
    ///
    /// ## Why it matters
    ///
    /// Days that were worked are paid. Trainees and months paid later are the ordinary exceptions.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | days | gross
    /// 123456785       | 26   | 8 500,00
    /// 198765434       | 26   | 0,00
    ///                          ^^^^ gross pay 0,00 is printed beside 26 declared days
    /// ```
    ///
    /// ```register
    /// immatriculation | days | gross | situation
    /// 123456785       | 26   | 0,00  | MS
    /// 198765434       | 0    | 0,00  |
    /// ```
    pub(crate) static DAYS_WITHOUT_PAY = Check::Declaration(days_without_pay);
    code: "ARI113",
    name: "days-without-pay",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-days-and-gross",
    explanations: &["unpaid-trainee", "paid-in-another-month", "misread-value"],
    source: "e-BDS implementations quoting the CNSS specification: normal work has days and pay",
}

fn days_without_pay(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in declaration.rows.iter().filter(|it| is_normal_work(it)) {
        let (days, gross) = (row.fields.amount(Name::Days), row.fields.amount(Name::Gross));
        let Some((days, gross)) = outcome.operands(days, gross) else { continue };
        if !gross.value.value.is_zero() || days.value.value.is_zero() {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("days-without-pay").with("gross", &gross.raw).with("days", &days.raw),
            vec![gross.cite("label-gross"), days.cite("label-days")],
        );
    }
}
