use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines};

declare_rule! {
    /// More family allowance is refunded than was payable.
    ///
    /// ## What it compares
    ///
    /// On every line of an insured, `N_AF_A_Reverser` with `N_AF_Net_A_Payer`, in centimes. Where
    /// nothing is payable in the month, the refund is of an earlier one, and only noted.
    ///
    /// ## Why it matters
    ///
    /// What is refunded was sent to be paid out, so there is not more of it. Files made by ordinary
    /// software hold such lines all the same, so it is no contradiction.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | af_net = 30000 | af_refunded = 36000
    ///                                                                    ^^^^^ refunded family allowance 036000 is printed; the net one of this line is 030000
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | af_net = 30000 | af_refunded = 30000
    /// ```
    pub(crate) static ALLOWANCE_REFUNDED_ABOVE_NET = Check::Declaration(refunded_above_net);
    code: "EBD305",
    name: "allowance-refunded-above-net",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-insured",
    explanations: &["ebds-refund-of-earlier-months", "ebds-program-before-the-rule", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: AF à reverser <= AF net à payer",
}

fn refunded_above_net(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration) {
        let (net, refunded) = (record.number(Name::AfNet), record.number(Name::AfRefunded));
        let Some((net, refunded)) = outcome.operands(&net, &refunded) else { continue };
        if refunded.value <= net.value {
            outcome.agree();
            continue;
        }
        let message = Message::new("allowance-refunded-above-net")
            .with("refunded", &refunded.raw)
            .with("net", &net.raw);
        let class = if net.value == 0 { Class::Note } else { Class::Particularity };
        let fields = [Name::AfRefunded, Name::AfNet];
        let operands = fields.into_iter().filter_map(|it| cite(record, it)).collect();
        outcome.raise_as(class, message, operands);
    }
}
