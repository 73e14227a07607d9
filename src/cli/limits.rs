//! Limits of work as options.

use clap::Args;

use crate::extract::Limits;

/// What one file may cost. What stops at a limit is told as a problem of the document.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits")]
pub struct LimitArgs {
    /// Bytes of one file; a larger one is hashed and not examined
    #[arg(long, value_name = "BYTES", value_parser = size, default_value = "1G")]
    max_file_size: u64,
    /// Bytes that one compressed file may inflate to in all
    #[arg(long, value_name = "BYTES", value_parser = size, default_value = "2G")]
    max_inflated: u64,
    /// Pages read of one PDF
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_pages)]
    max_pages: u32,
    /// Drawing operators read of one PDF page
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_operators)]
    max_operators: u64,
    /// Nesting of PDF forms and of archives in archives
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_depth,
          value_parser = clap::value_parser!(u32).range(1..=64))]
    max_depth: u32,
    /// Rows read of one sheet or text file
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_rows)]
    max_rows: u32,
    /// Cells read of one file
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_cells)]
    max_cells: u64,
    /// Files opened of one archive
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_archive_files)]
    max_archive_files: u32,
}

impl LimitArgs {
    #[must_use]
    pub fn limits(&self) -> Limits {
        Limits {
            max_file_size: self.max_file_size,
            max_inflated: self.max_inflated,
            max_pages: self.max_pages,
            max_operators: self.max_operators,
            max_depth: self.max_depth,
            max_rows: self.max_rows,
            max_cells: self.max_cells,
            max_archive_files: self.max_archive_files,
        }
    }
}

/// `1500`, `64K`, `200M`, `1G`: powers of 1024.
fn size(text: &str) -> Result<u64, String> {
    let (digits, shift) = match text.to_ascii_uppercase().strip_suffix('B').unwrap_or(text) {
        it if it.ends_with(['K', 'k']) => (&text[..it.len() - 1], 10),
        it if it.ends_with(['M', 'm']) => (&text[..it.len() - 1], 20),
        it if it.ends_with(['G', 'g']) => (&text[..it.len() - 1], 30),
        it => (&text[..it.len()], 0),
    };
    let number: u64 = digits.parse().map_err(|_| "a number of bytes such as 200M".to_owned())?;
    number.checked_mul(1 << shift).ok_or_else(|| "too large a number of bytes".to_owned())
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_read_as_people_write_them() {
        assert_eq!(size("1500"), Ok(1500));
        assert_eq!(size("64K"), Ok(64 << 10));
        assert_eq!(size("200MB"), Ok(200 << 20));
        assert!(size("much").is_err());
        assert!(size("99999999999G").is_err());
    }
}
