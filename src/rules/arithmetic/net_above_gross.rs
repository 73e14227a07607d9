use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule},
};

declare_rule! {
    /// Net pay is above gross pay.
    ///
    /// ## What it compares
    ///
    /// Where no deductions are printed, so that nothing can be recomputed: net pay with gross
    /// pay, and with what is paid besides gross pay where that is printed.
    ///
    /// ## Why it matters
    ///
    /// Deductions make net pay smaller. What is paid outside gross pay (transport, family
    /// allowances, reimbursements) can make it greater, so the finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | gross    | net
    /// 123456785       | 3 000,00 | 2 798,00
    /// 198765434       | 3 000,00 | 3 500,00
    ///                              ^^^^^^^^ net pay 3 500,00 is printed beside gross pay 3 000,00
    /// ```
    ///
    /// ```register
    /// immatriculation | gross    | non_taxable | net
    /// 123456785       | 3 000,00 | 900,00      | 3 700,00
    /// ```
    pub(crate) static NET_ABOVE_GROSS = Check::Declaration(net_above_gross);
    code: "ARI114",
    name: "net-above-gross",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-gross-and-net",
    explanations: &["paid-outside-gross", "columns-swapped", "misread-value"],
    source: "deductions are taken from gross pay",
}

fn net_above_gross(declaration: &Declaration, outcome: &mut Outcome) {
    for row in &declaration.rows {
        if !row.fields.amount(Name::Deductions).is_absent() {
            continue;
        }
        let (gross, net) = (row.fields.amount(Name::Gross), row.fields.amount(Name::Net));
        let Some((gross, net)) = outcome.operands(gross, net) else { continue };
        let beside = [Name::NonTaxable, Name::AfNet];
        let beside = beside.iter().filter_map(|it| row.fields.read_amount(*it));
        let most = gross.value + beside.map(|it| it.value).sum();
        if gross.value.value.is_sign_negative() || !net.value.surely_exceeds(most) {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("net-above-gross").with("net", &net.raw).with("gross", &gross.raw),
            vec![net.cite("label-net"), gross.cite("label-gross")],
        );
    }
}
