//! How much work one file may cause. Limits bound bytes, operators, depth and rows, never seconds.

/// Every bound on reading; what stops at one is a problem of the document, never silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file; a larger one is not examined.
    pub max_file_size: u64,
    /// Bytes that one compressed file (PDF streams, workbook, archive) may inflate to in all.
    pub max_inflated: u64,
    /// Pages read of one PDF.
    pub max_pages: u32,
    /// Drawing operators read of one PDF page.
    pub max_operators: u64,
    /// Nesting of form XObjects, dictionaries, archives in archives.
    pub max_depth: u32,
    /// Rows read of one sheet or text file.
    pub max_rows: u32,
    /// Cells read of one file.
    pub max_cells: u64,
    /// Files opened of one archive.
    pub max_archive_files: u32,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            max_file_size: 1 << 30,
            max_inflated: 2 << 30,
            max_pages: 5_000,
            max_operators: 5_000_000,
            max_depth: 24,
            max_rows: 5_000_000,
            max_cells: 60_000_000,
            max_archive_files: 200_000,
        }
    }
}

impl Limits {
    /// Every limit under the name of its option, for the record of a run.
    #[must_use]
    pub fn named(&self) -> [(&'static str, u64); 8] {
        [
            ("max_file_size", self.max_file_size),
            ("max_inflated", self.max_inflated),
            ("max_pages", self.max_pages.into()),
            ("max_operators", self.max_operators),
            ("max_depth", self.max_depth.into()),
            ("max_rows", self.max_rows.into()),
            ("max_cells", self.max_cells),
            ("max_archive_files", self.max_archive_files.into()),
        ]
    }
}
