use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, ebds::amount},
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines};

declare_rule! {
    /// The net family allowance differs from the payable one less what is deducted.
    ///
    /// ## What it compares
    ///
    /// On every line of an insured, `N_AF_Net_A_Payer` with `N_AF_A_Payer` less `N_AF_A_Deduire`,
    /// in centimes.
    ///
    /// ## Why it matters
    ///
    /// The institution computes the three; the employer copies them from the *préétabli*.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | af_payable = 60000 | af_deducted = 10000 | af_net = 60000
    ///                                                                                         ^^^^^ net family allowance 060000 is printed; payable 060000 less deducted 010000 is 500.00
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | af_payable = 60000 | af_deducted = 10000 | af_net = 50000
    /// ```
    pub(crate) static ALLOWANCE_NET_MISMATCH = Check::Declaration(allowance_net_mismatch);
    code: "EBD304",
    name: "allowance-net-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-insured",
    explanations: &["deduction-spread-over-months", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: labels of the three fields",
}

fn allowance_net_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration) {
        let (payable, deducted, net) = (
            record.number(Name::AfPayable),
            record.number(Name::AfDeducted),
            record.number(Name::AfNet),
        );
        let Some((payable, deducted)) = outcome.operands(&payable, &deducted) else { continue };
        let Some(net) = outcome.operand(&net) else { continue };
        if payable.value == deducted.value + net.value {
            outcome.agree();
            continue;
        }
        let computed = amount(payable.value, 2) - amount(deducted.value, 2);
        let message = Message::new("allowance-net-mismatch")
            .with("net", &net.raw)
            .with("payable", &payable.raw)
            .with("deducted", &deducted.raw)
            .with("computed", computed);
        let fields = [Name::AfNet, Name::AfPayable, Name::AfDeducted];
        let mut operands: Vec<_> = fields.into_iter().filter_map(|it| cite(record, it)).collect();
        let range = payable.location.span(&deducted.location);
        let certain = record.reading.certain;
        operands.push(Citation::computed("label-ebds-af-difference", computed, range, certain));
        outcome.raise(message, operands);
    }
}
