use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration,
        ebds::{EbdsRecords, Part, RecordKind, Role},
    },
    rules::{Check, declare_rule},
};

use super::{cite_kind, records};

declare_rule! {
    /// A heading or a recap that every declaration has is not there.
    ///
    /// ## What it compares
    ///
    /// The records present with those that stand once in every declaration: 00, 01, 03, 05 and 06
    /// (of a *préétabli*: 00, 01 and 03). A file that has none of them is an extract of lines and
    /// only a particularity.
    ///
    /// ## Why it matters
    ///
    /// A declaration that ends before its recap is not all there.
    ///
    /// ## Example
    ///
    /// ```records
    /// B00 | category = B0
    /// B01
    /// B02 | immatriculation = 123456785
    /// ^^^ the declaration has no B03, B05, B06 record; its last one is B02
    /// ```
    ///
    /// ```records
    /// B00 | category = B0
    /// B01
    /// B03
    /// B04
    /// B05
    /// B06
    /// ```
    pub(crate) static RECORD_MISSING = Check::Declaration(record_missing);
    code: "EBD104",
    name: "record-missing",
    class: Class::Contradiction,
    category: Some(Category::Truncated),
    needs: "needs-ebds",
    explanations: &["ebds-transfer-broken-off", "ebds-part-of-file-kept", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: sequence of the records",
}

fn record_missing(declaration: &Declaration, outcome: &mut Outcome) {
    let all = records(declaration);
    let Some(part) = declaration.ebds.as_ref().and_then(EbdsRecords::part) else { return };
    let once: &[Role] = match part {
        Part::Preset => &[Role::Nature, Role::Header, Role::InsuredRecap],
        Part::Principal | Part::Complementary => {
            &[Role::Nature, Role::Header, Role::InsuredRecap, Role::EntrantRecap, Role::Recap]
        }
    };
    let is_there = |role: &Role| all.iter().any(|it| it.is(*role));
    let (there, missing): (Vec<&Role>, Vec<&Role>) = once.iter().partition(|it| is_there(it));
    let Some(last) = all.iter().rev().find(|it| it.kind.is_some()) else { return };
    if missing.is_empty() {
        outcome.agree();
        return;
    }
    let names: Vec<String> =
        missing.iter().map(|role| RecordKind { part, role: **role }.to_string()).collect();
    let message = Message::new("record-missing")
        .with("missing", names.join(", "))
        .with("last", super::kind(last));
    let class = if there.is_empty() { Class::Particularity } else { Class::Contradiction };
    // What is missing has no place; what stands at its place is certain.
    let citation = Citation { certain: true, ..cite_kind(last) };
    outcome.raise_as(class, message, vec![citation]);
}
