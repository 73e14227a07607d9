use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::Document,
    rules::{Check, declare_rule},
};

/// Characters of the cut record quoted in the fact.
const QUOTED: usize = 60;

declare_rule! {
    /// The last record ends before its last field.
    ///
    /// ## What it compares
    ///
    /// The last record of a text file with the records before it: whether it ends inside quotes,
    /// or without fields that all of them have. A last line without a line end is cut by nothing.
    ///
    /// ## Why it matters
    ///
    /// A file written to its end ends with a whole record. This one stopped in the middle.
    ///
    /// ## Example
    ///
    /// ```fields
    /// cut_record = 198765434;BENNANI Sal
    ///              ^^^^^^^^^^^^^^^^^^^^^ the file ends in the middle of a record: “198765434;BENNANI Sal”
    /// ```
    ///
    /// ```register
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// ```
    pub(crate) static LAST_RECORD_CUT = Check::Document(last_record_cut);
    code: "TRU107",
    name: "last-record-cut",
    class: Class::Incompatible,
    category: Some(Category::Truncated),
    needs: "needs-text-records",
    explanations: &["transfer-interrupted", "export-size-limit", "editor-or-mail-cut"],
    source: "RFC 4180, 2005: each record has the same number of fields",
}

fn last_record_cut(document: &Document, outcome: &mut Outcome) {
    let Some(cut) = &document.facts.cut_record else {
        // What ends with a whole record was looked at, too.
        if !document.facts.extents.is_empty() {
            outcome.agree();
        }
        return;
    };
    let mut start: String = cut.raw.chars().take(QUOTED).collect();
    if start.len() < cut.raw.len() {
        start.push('…');
    }
    let citation = Citation {
        label: "label-cut-record".into(),
        raw: Some(cut.raw.clone()),
        value: start.clone(),
        location: cut.location.clone(),
        certain: cut.is_certain(),
    };
    outcome.raise(Message::new("last-record-cut").with("record", start), vec![citation]);
}
