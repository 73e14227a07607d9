//! The floor under reading a PDF: every operator of every page parsed, nothing made of it.
//!
//! `cargo bench --bench pdf_floor -- FILE…`; `benches/pdf_speed.py` runs it beside other programs.

use std::path::PathBuf;

use hayro_syntax::{Pdf, content::TypedIter};

#[allow(clippy::print_stdout, reason = "the count is what the script reads")]
fn main() {
    let files = std::env::args_os().skip(1).map(PathBuf::from).filter(|it| it.is_file());
    let operators: usize = files.map(|it| operators(&it)).sum();
    println!("{operators}");
}

fn operators(path: &std::path::Path) -> usize {
    let Ok(bytes) = std::fs::read(path) else { return 0 };
    let Ok(pdf) = Pdf::new(std::sync::Arc::new(bytes)) else { return 0 };
    let count = |data: &[u8]| {
        let (mut operations, mut count) = (TypedIter::new(data), 0);
        while operations.next().is_some() {
            count += 1;
        }
        count
    };
    pdf.pages().iter().filter_map(|it| it.page_stream()).map(count).sum()
}
