use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::Document,
    rules::{Check, declare_rule},
};

/// Rows a sheet can have: in XLS and old exports, and in XLSX.
const LIMITS: [u64; 2] = [65_536, 1_048_576];

declare_rule! {
    /// A table ends exactly where a spreadsheet ends.
    ///
    /// ## What it compares
    ///
    /// The rows in use of each sheet or text file with the most a spreadsheet can hold: 65,536 in
    /// the old format, 1,048,576 in the new one.
    ///
    /// ## Why it matters
    ///
    /// A larger table that passed through a spreadsheet lost every row beyond that limit, and
    /// shows no other trace of it.
    ///
    /// ## Example
    ///
    /// ```fields
    /// extent = 65536
    ///          ^^^^^ the table ends at row 65536, the last row a spreadsheet can hold
    /// ```
    ///
    /// ```fields
    /// extent = 65535
    /// ```
    pub(crate) static EXPORT_ROW_LIMIT = Check::Document(export_row_limit);
    code: "TRU110",
    name: "export-row-limit",
    class: Class::Particularity,
    category: Some(Category::Truncated),
    needs: "needs-rows-in-use",
    explanations: &["exactly-that-many-rows", "export-row-limit"],
    source: "Microsoft, Excel specifications and limits (2024): 1,048,576 rows; Excel 97-2003: 65,536",
}

fn export_row_limit(document: &Document, outcome: &mut Outcome) {
    for extent in &document.facts.extents {
        if !LIMITS.contains(&extent.rows) {
            outcome.agree();
            continue;
        }
        let (rows, place) = (extent.rows, extent.location.clone());
        outcome.raise(
            Message::new("export-row-limit").with("rows", rows.to_string()),
            vec![Citation::computed("label-rows-in-use", rows, place, true)],
        );
    }
}
