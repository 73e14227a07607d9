//! A file as it was received, and what it says about itself.

use super::{Extracted, Text};

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
