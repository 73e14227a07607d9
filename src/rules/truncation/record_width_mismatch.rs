use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::Document,
    rules::{Check, declare_rule},
};

declare_rule! {
    /// A record has more or fewer fields than the others.
    ///
    /// ## What it compares
    ///
    /// The number of fields of each record of a text file with that of the others.
    ///
    /// ## Why it matters
    ///
    /// Its values may stand under other headings than their own, and part of it may be absent.
    ///
    /// ## Example
    ///
    /// ```fields
    /// uneven_record = 4 of 7
    ///                 ^^^^^^ this record has 4 fields, the others have 7
    /// ```
    ///
    /// ```fields
    /// extent = 12
    /// ```
    pub(crate) static RECORD_WIDTH_MISMATCH = Check::Document(record_width_mismatch);
    code: "TRU112",
    name: "record-width-mismatch",
    class: Class::Particularity,
    category: Some(Category::Truncated),
    needs: "needs-text-records",
    explanations: &["separator-inside-a-value", "note-below-the-table", "export-size-limit"],
    source: "RFC 4180, 2005: each record has the same number of fields",
}

fn record_width_mismatch(document: &Document, outcome: &mut Outcome) {
    let facts = &document.facts;
    if facts.uneven_records.is_empty() && !facts.extents.is_empty() {
        outcome.agree();
    }
    for record in &facts.uneven_records {
        outcome.raise(
            Message::new("record-width-mismatch")
                .with("fields", record.fields.to_string())
                .with("expected", record.expected.to_string()),
            vec![Citation::computed(
                "label-fields-of-record",
                record.fields,
                record.location.clone(),
                true,
            )],
        );
    }
}
