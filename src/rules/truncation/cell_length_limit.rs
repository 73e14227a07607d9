use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::Document,
    rules::{Check, declare_rule},
};

/// Characters a spreadsheet cell can hold.
const LIMIT: u32 = 32_767;

declare_rule! {
    /// A cell is exactly as long as a spreadsheet cell can be.
    ///
    /// ## What it compares
    ///
    /// The length of each cell's text with 32,767 characters, the most a spreadsheet cell holds.
    ///
    /// ## Why it matters
    ///
    /// A longer text that passed through a spreadsheet was cut there without a sign.
    ///
    /// ## Example
    ///
    /// ```fields
    /// full_cell = lorem
    ///             ^^^^^ the text of this cell has 32767 characters, the most a spreadsheet cell can hold
    /// ```
    ///
    /// ```fields
    /// extent = 12
    /// ```
    pub(crate) static CELL_LENGTH_LIMIT = Check::Document(cell_length_limit);
    code: "TRU111",
    name: "cell-length-limit",
    class: Class::Particularity,
    category: Some(Category::Truncated),
    needs: "needs-rows-in-use",
    explanations: &["exactly-that-long", "export-cell-limit"],
    source: "Microsoft, Excel specifications and limits (2024): 32,767 characters in a cell",
}

fn cell_length_limit(document: &Document, outcome: &mut Outcome) {
    if document.facts.full_cells.is_empty() && !document.facts.extents.is_empty() {
        outcome.agree();
    }
    for place in &document.facts.full_cells {
        outcome.raise(
            Message::new("cell-length-limit").with("length", LIMIT.to_string()),
            vec![Citation::computed("label-cell-length", LIMIT, place.clone(), true)],
        );
    }
}
