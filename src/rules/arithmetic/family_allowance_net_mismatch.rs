use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Form, Name},
    rules::{Check, declare_rule},
};

declare_rule! {
    /// Net family allowances differ from the payable less the deducted ones.
    ///
    /// ## What it compares
    ///
    /// On a printed declaration, for every employee: family allowances net to pay with those
    /// payable less those to be deducted. In the exchange file the same identity is exact and has
    /// a rule of its own.
    ///
    /// ## Why it matters
    ///
    /// The three stand side by side and two of them give the third. What is to be deducted may be
    /// spread over months, so on paper the finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | af_payable | af_deducted | af_net
    /// 123456785       | 600,00     | 100,00      | 500,00
    /// 198765434       | 600,00     | 100,00      | 600,00
    ///                                              ^^^^^^ net family allowances 600,00 are printed; 600,00 less 100,00 are 500.00
    /// ```
    ///
    /// ```register
    /// immatriculation | af_payable | af_deducted | af_net
    /// 123456785       | 0          | 0           | 0
    /// ```
    pub(crate) static FAMILY_ALLOWANCE_NET_MISMATCH = Check::Declaration(family_allowance_net_mismatch);
    code: "ARI108",
    name: "family-allowance-net-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-family-allowances",
    explanations: &["deduction-spread-over-months", "misread-value"],
    source: "CNSS, cahier des charges e-BDS, February 2006: N_AF_Net_A_Payer = N_AF_A_Payer - N_AF_A_Deduire",
}

fn family_allowance_net_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in &declaration.rows {
        let (payable, deducted, net) = (
            row.fields.amount(Name::AfPayable),
            row.fields.amount(Name::AfDeducted),
            row.fields.amount(Name::AfNet),
        );
        let Some((payable, deducted)) = outcome.operands(payable, deducted) else { continue };
        let Some(net) = outcome.operand(net) else { continue };
        let computed = payable.value - deducted.value;
        if net.value.agrees_with(computed) {
            outcome.agree();
            continue;
        }
        let certain = payable.is_certain() && deducted.is_certain();
        let range = payable.location.span(&deducted.location);
        outcome.raise(
            Message::new("family-allowance-net-mismatch")
                .with("net", &net.raw)
                .with("payable", &payable.raw)
                .with("deducted", &deducted.raw)
                .with("computed", computed),
            vec![
                net.cite("label-allowances-net"),
                payable.cite("label-allowances-payable"),
                deducted.cite("label-allowances-deducted"),
                Citation::computed("label-allowances-computed", computed, range, certain),
            ],
        );
    }
}
