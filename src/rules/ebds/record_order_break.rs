use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration,
        ebds::{EbdsRecord, Part, RecordKind, Role},
    },
    rules::{Check, declare_rule},
};

use super::{cite_kind, kind, records};

declare_rule! {
    /// A record stands where the sequence has no place for it.
    ///
    /// ## What it compares
    ///
    /// The type of every record with the one before it. The sequence is 00, 01, any number of 02,
    /// 03, any number of 04, 05, 06, all of one letter; all but 02 and 04 stand once, and nothing
    /// follows 06.
    ///
    /// ## Why it matters
    ///
    /// A program writes a declaration from beginning to end. A break shows where files were put
    /// together, or where a line was moved or added.
    ///
    /// ## Example
    ///
    /// ```records
    /// B05
    /// B06
    /// B02 | immatriculation = 123456785
    /// ^^^ record B02 follows record B06; the sequence ends with B06
    /// ```
    ///
    /// ```records
    /// B01
    /// B03
    /// B02 | immatriculation = 123456785
    /// ^^^ record B02 follows record B03; the sequence has B02 before B03
    /// B03
    /// ```
    ///
    /// ```records
    /// B00 | category = B0
    /// B01
    /// B02 | immatriculation = 123456785
    /// B03
    /// B04
    /// B05
    /// B06
    /// ```
    pub(crate) static RECORD_ORDER_BREAK = Check::Declaration(record_order_break);
    code: "EBD103",
    name: "record-order-break",
    class: Class::Contradiction,
    category: Some(Category::Mixed),
    needs: "needs-ebds",
    explanations: &["ebds-months-joined-in-one-file", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: sequence of the records",
}

fn record_order_break(declaration: &Declaration, outcome: &mut Outcome) {
    let known: Vec<(&EbdsRecord, RecordKind)> =
        records(declaration).iter().filter_map(|it| Some((it, it.kind?))).collect();
    let with_letter = |part: &Part| known.iter().filter(|it| it.1.part == *part).count();
    let letters = [Part::Preset, Part::Principal, Part::Complementary];
    let Some(part) = letters.into_iter().max_by_key(with_letter) else { return };
    for pair in known.windows(2) {
        let [(before, first), (record, second)] = pair else { continue };
        let repeats = matches!(first.role, Role::Insured | Role::Entrant);
        let in_order = first.role < second.role || (first.role == second.role && repeats);
        let id = if second.part != part {
            "record-order-letter"
        } else if in_order {
            outcome.agree();
            continue;
        } else if first.role == second.role {
            "record-order-twice"
        } else if first.role == Role::Recap {
            "record-order-end"
        } else {
            "record-order-break"
        };
        let message = Message::new(id).with("record", kind(record)).with("before", kind(before));
        outcome.raise(message, vec![cite_kind(record), cite_kind(before)]);
    }
}
