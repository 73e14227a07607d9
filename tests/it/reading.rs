//! How much of the committed samples is read: a floor under the reading, not a measure of it.
//!
//! `bordereau evaluate --reading samples-synthetic --examples 50` prints what is missing.

use std::path::Path;

use bordereau::{evaluation::reading, extract::Limits};

#[test]
fn the_samples_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples-synthetic");
    let score = reading(&folder, &Limits::default()).expect("the samples are there");
    let examples = score.examples.join("\n");
    // Arabic, bilingual, English and French; PDFs of seven programs, workbooks, text files.
    assert!(score.fields.share() >= 0.97, "fields {}\n{examples}", score.fields.share());
    assert!(score.rows.share() >= 0.95, "rows {}\n{examples}", score.rows.share());
    assert!(score.totals.share() >= 0.95, "totals {}\n{examples}", score.totals.share());
    // What is read wrong and held for certain is what false contradictions are made of.
    assert!(score.fields.wrong * 400 <= score.fields.expected, "wrong\n{examples}");
}
