use crate::{
    evidence::Message,
    finding::{Class, Outcome},
    payroll::{Declaration, Name, ebds::Situation},
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines};

declare_rule! {
    /// The allowance of somebody who left or died is not refunded in full.
    ///
    /// ## What it compares
    ///
    /// On every line with the situation SO or DE, `N_AF_A_Reverser` with `N_AF_Net_A_Payer`.
    ///
    /// ## Why it matters
    ///
    /// The format asks for equality from its version 1.3 on; much software leaves the field at zero.
    /// Nothing more follows from it.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | af_net = 30000 | situation = SO
    /// ^^^ situation SO: refunded family allowance 000000 is printed; the net one is 030000
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | af_net = 30000 | af_refunded = 30000 | situation = SO
    /// ```
    pub(crate) static ALLOWANCE_REFUNDED_ON_LEAVING = Check::Declaration(refunded_on_leaving);
    code: "EBD306",
    name: "allowance-refunded-on-leaving",
    class: Class::Note,
    category: None,
    needs: "needs-ebds-leaver",
    explanations: &["ebds-program-before-the-rule", "ebds-allowance-paid-before-leaving"],
    source: "e-BDS, Cahier des charges version 2, February 2006: AF à reverser of SO and DE",
}

fn refunded_on_leaving(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration) {
        if !record.situation().is_some_and(Situation::has_left) {
            continue;
        }
        let (net, refunded) = (record.number(Name::AfNet), record.number(Name::AfRefunded));
        let Some((net, refunded)) = outcome.operands(&net, &refunded) else { continue };
        if refunded.value >= net.value {
            outcome.agree();
            continue;
        }
        let code = record.text(Name::Situation);
        let message = Message::new("allowance-refunded-on-leaving")
            .with("situation", code.read().map_or("", |it| &*it.value))
            .with("refunded", &refunded.raw)
            .with("net", &net.raw);
        let fields = [Name::AfRefunded, Name::AfNet, Name::Situation];
        outcome.raise(message, fields.into_iter().filter_map(|it| cite(record, it)).collect());
    }
}
