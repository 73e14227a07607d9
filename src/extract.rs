//! Bytes to located text. Knows formats, not payroll.
//!
//! Reading never fails as a whole: an extractor returns what it read and a list of problems.

mod delimited;
mod encoding;
mod fixed_width;
mod limits;
mod ole;
mod pdf;
mod sniff;
mod table;
mod workbook;

use crate::evidence::{FileFacts, FileFormat, Location, Message, Reading, Text};

pub use limits::Limits;
pub use sniff::{Sniffed, sniff};
pub use table::{Cell, Stored, Table};

/// Characters a spreadsheet cell can hold; a longer text is cut there without a sign.
const FULL_CELL: usize = 32_767;

/// Everything that could be read from one file, in reading order.
#[derive(Debug)]
pub struct Extraction {
    pub format: FileFormat,
    pub tables: Vec<Table>,
    /// Lines of text outside tables; of a fixed-width file, its records.
    pub lines: Vec<Line>,
    /// Pages on which two documents stand side by side, and where the right one begins.
    pub gutters: Vec<(u32, i32)>,
    pub facts: FileFacts,
    /// Where reading met something it could not read, or stopped at a limit.
    pub problems: Vec<Problem>,
    /// Why nothing could be examined, where that is so: locked, only images, empty.
    pub not_examinable: Option<Message>,
}

/// A line of text as it stands on a page or in a file, cut where gaps or rules divide it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub location: Location,
    pub segments: Vec<Segment>,
}

/// A stretch of text that reads as one piece: a label, a value, a sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    pub text: Text,
    pub location: Location,
    pub reading: Reading,
}

/// Something that could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub location: Location,
    pub text: Message,
}

/// Reads one kind of file.
#[derive(Debug)]
pub struct Extractor {
    pub format: FileFormat,
    pub extract: fn(Vec<u8>, &Limits) -> Extraction,
}

/// Every format that can be read; sniffing decides which of them a file is.
pub static EXTRACTORS: &[Extractor] = &[
    Extractor { format: FileFormat::Pdf, extract: pdf::extract },
    Extractor { format: FileFormat::Csv, extract: delimited::extract },
    Extractor { format: FileFormat::Ebds, extract: fixed_width::extract },
    Extractor { format: FileFormat::Xlsx, extract: workbook::extract_xlsx },
    Extractor { format: FileFormat::Xlsb, extract: workbook::extract_xlsb },
    Extractor { format: FileFormat::Xls, extract: workbook::extract_xls },
    Extractor { format: FileFormat::Ods, extract: workbook::extract_ods },
];

/// Reads a file whose format `sniff` has told.
#[must_use]
pub fn extract(bytes: Vec<u8>, format: FileFormat, limits: &Limits) -> Extraction {
    match EXTRACTORS.iter().find(|it| it.format == format) {
        Some(extractor) => (extractor.extract)(bytes, limits),
        None => Extraction::not_examinable(format, Message::new("reason-unknown-format")),
    }
}

impl Extraction {
    #[must_use]
    pub fn new(format: FileFormat) -> Extraction {
        Extraction {
            format,
            tables: Vec::new(),
            lines: Vec::new(),
            gutters: Vec::new(),
            facts: FileFacts::default(),
            problems: Vec::new(),
            not_examinable: None,
        }
    }

    #[must_use]
    pub fn not_examinable(format: FileFormat, reason: Message) -> Extraction {
        Extraction { not_examinable: Some(reason), ..Extraction::new(format) }
    }

    pub fn problem(&mut self, location: Location, text: Message) {
        self.problems.push(Problem { location, text });
    }

    /// Tells the first few of many problems one by one, and counts the rest under the id `more`.
    fn repeated_problem(
        &mut self,
        problems: impl IntoIterator<Item = Problem>,
        more: &'static str,
    ) {
        const TOLD: usize = 5;
        let mut problems = problems.into_iter();
        self.problems.extend(problems.by_ref().take(TOLD));
        let Some(first) = problems.next() else { return };
        let (count, location) = problems.fold((1_usize, first.location), |(count, span), it| {
            (count + 1, span.span(&it.location))
        });
        self.problem(location, Message::new(more).with("count", count));
    }
}
