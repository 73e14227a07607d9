use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::Declaration,
    rules::{Check, declare_rule},
};

use super::{cite_kind, records};

declare_rule! {
    /// A line begins with a record type the format does not have.
    ///
    /// ## What it compares
    ///
    /// The first three characters of every line with the 18 types: A00 to A03, B00 to B06, E00 to
    /// E06.
    ///
    /// ## Why it matters
    ///
    /// A program writes types from a fixed list; another one comes from a later version of the
    /// format, from text pasted into the file, or from a changed character.
    ///
    /// ## Example
    ///
    /// ```records
    /// B00 | category = B0
    /// B07
    /// ^^^ this line begins with "B07", which is no record type of e-BDS
    /// ```
    ///
    /// ```records
    /// B00 | category = B0
    /// B06
    /// ```
    pub(crate) static RECORD_TYPE_UNKNOWN = Check::Declaration(record_type_unknown);
    code: "EBD102",
    name: "record-type-unknown",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds",
    explanations: &["ebds-later-format-version", "ebds-text-added-in-transfer", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: 18 record types",
}

fn record_type_unknown(declaration: &Declaration, outcome: &mut Outcome) {
    for record in records(declaration) {
        if record.kind.is_some() {
            outcome.agree();
            continue;
        }
        let citation = cite_kind(record);
        let printed = citation.raw.clone().unwrap_or_default();
        let message = Message::new("record-type-unknown").with("printed", &printed);
        outcome.raise(message, vec![citation]);
    }
}
