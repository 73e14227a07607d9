//! Located text to payroll. Knows payroll, not formats; interpretation does not judge.

pub mod dates;
pub mod forms;
pub mod numbers;
mod read;
mod tokens;
pub mod words;

pub use read::Read;

use crate::{
    evidence::{FileFormat, SourceFile},
    extract::Extraction,
    payroll::{Document, Form},
};

/// Understands what an extractor read. It never judges.
#[must_use]
pub fn interpret(source: SourceFile, extraction: Extraction) -> Document {
    let mut document = Document {
        source,
        form: Form::Unknown,
        declarations: Vec::new(),
        facts: extraction.facts,
        unread: Vec::new(),
        page_marks: Vec::new(),
    };
    if extraction.format == FileFormat::Ebds {
        document.form = Form::Ebds;
        (document.declarations, document.unread) = forms::ebds::declarations(&extraction.lines);
    }
    document
}
