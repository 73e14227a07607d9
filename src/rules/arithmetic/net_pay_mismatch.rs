use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule},
};

declare_rule! {
    /// Net pay differs from gross pay less deductions.
    ///
    /// ## What it compares
    ///
    /// For every employee, the printed net pay with gross pay less total deductions, each within
    /// the rounding its printed precision allows.
    ///
    /// ## Why it matters
    ///
    /// Payroll software derives net pay from the other two, so the three agree unless one of
    /// them was changed or misprinted.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | gross    | deductions | net
    /// 123456785       | 3 000,00 | 600,00     | 2 400,00
    /// 198765434       | 3 000,00 | 600,00     | 2 500,00
    ///                                           ^^^^^^^^ net pay 2 500,00 is printed; gross pay 3 000,00 less deductions 600,00 is 2400.00
    /// ```
    ///
    /// A declaration in whole units is compared in whole units:
    ///
    /// ```register
    /// immatriculation | gross    | deductions | net
    /// 123456785       | 3 000,40 | 600,10     | 2 400
    /// ```
    pub(crate) static NET_PAY_MISMATCH = Check::Declaration(net_pay_mismatch);
    code: "ARI101",
    name: "net-pay-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-gross-deductions-net",
    explanations: &["deduction-not-printed", "advance-settled-elsewhere", "misread-value"],
    source: "identity printed by the form itself: net = gross - deductions",
}

fn net_pay_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for row in &declaration.rows {
        let (gross, deductions, net) = (
            row.fields.amount(Name::Gross),
            row.fields.amount(Name::Deductions),
            row.fields.amount(Name::Net),
        );
        let Some((gross, deductions)) = outcome.operands(gross, deductions) else { continue };
        let Some(net) = outcome.operand(net) else { continue };
        let computed = gross.value - deductions.value;
        if net.value.agrees_with(computed) {
            outcome.agree();
            continue;
        }
        let certain = gross.is_certain() && deductions.is_certain();
        let range = gross.location.span(&deductions.location);
        outcome.raise(
            Message::new("net-pay-mismatch")
                .with("net", &net.raw)
                .with("gross", &gross.raw)
                .with("deductions", &deductions.raw)
                .with("computed", computed.to_string()),
            vec![
                net.cite("label-net"),
                gross.cite("label-gross"),
                deductions.cite("label-deductions"),
                Citation::computed("label-gross-less-deductions", computed, range, certain),
            ],
        );
    }
}
