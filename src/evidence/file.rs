//! A file as it was received, and what it says about itself.

use rust_decimal::Decimal;

use super::{Extracted, Location, Text};

/// One file as it was received. It is never written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// As given, or `archive.zip!/inner.pdf`; bytes that are no UTF-8 shown as `\xNN`.
    pub path: String,
    pub bytes: u64,
    /// SHA-256 of the bytes the findings are about, in hexadecimal; none where they could not be read.
    pub sha256: Option<String>,
    pub format: FileFormat,
}

/// What the bytes are, whatever the name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileFormat {
    Pdf,
    Xlsx,
    Xlsb,
    Xls,
    Ods,
    /// Delimited text: comma, semicolon, tab or pipe.
    Csv,
    Ebds,
    Zip,
    Encrypted,
    Unknown,
}

/// What a file says about itself, apart from what is printed in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FileFacts {
    /// Pages of a PDF as counted in its page tree.
    pub pages: Option<u32>,
    pub producer: Option<Extracted<Text>>,
    pub creator: Option<Extracted<Text>>,
    /// Creation and modification dates as written, unparsed.
    pub created: Option<Extracted<Text>>,
    pub modified: Option<Extracted<Text>>,
    /// Pages that show nothing but an image.
    pub image_only_pages: Vec<u32>,
    /// The last line of a text file has no line end, or ends inside a quoted field.
    pub cut_at_end: bool,
    /// The last record of delimited text, where it ends inside quotes or lacks fields that every
    /// record before it has. A missing line end alone cuts nothing.
    pub cut_record: Option<Extracted<Text>>,
    /// Records of delimited text with more or fewer fields than the others; a cut last one is not
    /// among them.
    pub uneven_records: Vec<UnevenRecord>,
    /// How far each sheet or text file reaches.
    pub extents: Vec<Extent>,
    /// Cells whose text is as long as a spreadsheet cell can be: 32,767 characters.
    pub full_cells: Vec<Location>,
    /// Cells of a workbook that add up others: what is stored, and what the stored inputs give.
    pub stored_sums: Vec<StoredSum>,
}

/// A record that is wider or narrower than the rest of its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnevenRecord {
    pub location: Location,
    pub fields: u32,
    pub expected: u32,
}

/// How many rows of a sheet or text file are in use, headings included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extent {
    pub location: Location,
    pub rows: u64,
}

/// The stored value of a `SUM` beside the sum of the stored values it names.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredSum {
    /// As stored: `SUM(F5:F40)`.
    pub formula: Text,
    /// The value the workbook shows without recalculating.
    pub stored: Extracted<Decimal>,
    /// The sum of the stored numbers of its inputs.
    pub computed: Decimal,
    pub inputs: Location,
    /// How many numbers were added up.
    pub count: u32,
}

impl FileFormat {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            FileFormat::Pdf => "pdf",
            FileFormat::Xlsx => "xlsx",
            FileFormat::Xlsb => "xlsb",
            FileFormat::Xls => "xls",
            FileFormat::Ods => "ods",
            FileFormat::Csv => "csv",
            FileFormat::Ebds => "ebds",
            FileFormat::Zip => "zip",
            FileFormat::Encrypted => "encrypted",
            FileFormat::Unknown => "unknown",
        }
    }
}
