use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration,
        ebds::{EbdsRecord, RECORD_LENGTH, Role, columns},
    },
    rules::{Check, declare_rule},
};

use super::{kind, records};

declare_rule! {
    /// A record has more or fewer than 260 characters.
    ///
    /// ## What it compares
    ///
    /// The characters of every record with the 260 that all 18 types have. A record that ends
    /// inside or before one of its fields is cut, which makes the file incompatible with a
    /// complete one. A record that is only longer or shorter by its padding is a particularity,
    /// told once for the declaration; so is one length shared by every record.
    ///
    /// ## Why it matters
    ///
    /// The institution reads by columns: a character lost or added by hand moves every field
    /// after it, and a transfer that broke off leaves the last record short.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000
    /// B06 | length = 84
    /// ^^^ the B06 record ends after 84 of 260 characters, inside N_T_Ctr
    /// ```
    ///
    /// Editors that take off spaces at the end of a line take off nothing else:
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | length = 156
    /// ^^^ 1 of 2 records have other than 260 characters, the first 156; the fields are complete, only padding differs
    /// B06
    /// ```
    ///
    /// A complete record is quiet:
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000
    /// ```
    pub(crate) static RECORD_LENGTH_MISMATCH = Check::Declaration(record_length_mismatch);
    code: "EBD101",
    name: "record-length-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Truncated),
    needs: "needs-ebds",
    explanations: &["ebds-transfer-broken-off", "ebds-editor-trims-lines", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: every record has 260 characters",
}

fn record_length_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let all: Vec<&EbdsRecord> =
        records(declaration).iter().filter(|it| it.kind.is_some()).collect();
    let Some(first) = all.first() else { return };
    let one_length = all.len() > 1 && all.iter().all(|it| it.length == first.length);
    // Where no line ends with a space, an editor took them off.
    let trims = all.iter().all(|it| !it.text.ends_with(' '));
    let mut padding = Vec::new();
    for record in all.iter().copied() {
        let missing = missing_field(record);
        let blank_end = trims && record.is(Role::Header);
        if record.length == RECORD_LENGTH || record.text.len() == RECORD_LENGTH as usize {
            outcome.agree();
        } else if record.whole || blank_end || (one_length && missing.is_none()) {
            padding.push(record);
        } else if let Some(field) = missing {
            let message = Message::new("record-length-cut")
                .with("record", kind(record))
                .with("length", record.length.to_string())
                .with("field", field);
            outcome.raise_as(Class::Incompatible, message, cite_length(record));
        } else {
            let message = Message::new("record-length-mismatch")
                .with("record", kind(record))
                .with("length", record.length.to_string());
            outcome.raise(message, cite_length(record)).in_category(Category::Inaccurate);
        }
    }
    if let Some(first) = padding.first() {
        let shared = one_length && !first.whole;
        let id = if shared { "record-length-shared" } else { "record-length-padding" };
        let message = Message::new(id)
            .with("count", padding.len())
            .with("records", all.len())
            .with("length", first.length.to_string());
        outcome
            .raise_as(Class::Particularity, message, cite_length(first))
            .in_category(Category::Inaccurate)
            .explained_by("ebds-editor-trims-lines");
    }
}

/// The field in which, or before which, the record ends.
fn missing_field(record: &EbdsRecord) -> Option<&'static str> {
    let kind = record.kind?;
    let missing = columns(kind).iter().find(|it| it.to() > record.length);
    missing.map(|it| it.official)
}

fn cite_length(record: &EbdsRecord) -> Vec<Citation> {
    // The number of characters is certain whatever stands in them.
    vec![
        Citation::computed("label-ebds-characters", record.length, record.location(), true),
        Citation::computed(
            "label-ebds-characters-required",
            RECORD_LENGTH,
            record.location(),
            true,
        ),
    ]
}
