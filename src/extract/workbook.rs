//! Workbooks to tables: every sheet, what is shown in its cells, what is stored behind, what is hidden.
//!
//! Cells come from calamine, or from our own reading of ODS; what a workbook prints in a cell is
//! rendered from its number format where the file tells it.

mod biff;
mod layout;
mod number_format;
mod numbers;
mod ods;
mod parts;
mod sheet;
mod sums;
mod value;
mod xls;
mod xlsb;
mod xlsx;

use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::WorkbookProperties;

use self::sheet::{Sheet, SheetCell};
use super::{Extraction, FULL_CELL, Limits};
use crate::evidence::{Extent, Extracted, FileFacts, FileFormat, Location, Message, Reading, Text};

/// Everything read of one workbook.
#[derive(Debug, Default)]
struct Book {
    sheets: Vec<Sheet>,
    facts: FileFacts,
}

pub(super) fn extract_xlsx(bytes: Vec<u8>, limits: &Limits) -> Extraction {
    extract(FileFormat::Xlsx, || xlsx::read(&bytes, limits))
}

pub(super) fn extract_ods(bytes: Vec<u8>, limits: &Limits) -> Extraction {
    extract(FileFormat::Ods, || ods::read(&bytes, limits))
}

pub(super) fn extract_xls(bytes: Vec<u8>, limits: &Limits) -> Extraction {
    extract(FileFormat::Xls, || xls::read(&bytes, limits))
}

pub(super) fn extract_xlsb(bytes: Vec<u8>, limits: &Limits) -> Extraction {
    extract(FileFormat::Xlsb, || xlsb::read(&bytes, limits))
}

/// Reads a workbook and places its cells; a reader that panics leaves a damaged workbook.
fn extract(format: FileFormat, read: impl FnOnce() -> Result<Book, Message>) -> Extraction {
    // calamine indexes into the records it reads, and a damaged record can make it panic.
    let damaged = |_| Err(Message::new("reason-workbook-damaged"));
    let book = match catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(damaged) {
        Ok(book) => book,
        Err(reason) => {
            let format =
                if reason.id == "reason-encrypted" { FileFormat::Encrypted } else { format };
            return Extraction::not_examinable(format, reason);
        }
    };
    let mut extraction = Extraction::new(format);
    extraction.facts = book.facts;
    for mut sheet in book.sheets {
        extraction.problems.append(&mut sheet.problems);
        tell_extent(&sheet, &mut extraction.facts);
        extraction.facts.stored_sums.extend(sums::stored_sums(&sheet));
        layout::place(sheet, &mut extraction);
    }
    if extraction.tables.is_empty() && extraction.lines.is_empty() && extraction.problems.is_empty()
    {
        extraction.not_examinable = Some(Message::new("reason-workbook-empty"));
    }
    extraction
}

/// A formula of a binary workbook, unless it names a sheet: of `Sheet1:Sheet3!A1` such a file's
/// reader tells the first sheet only, and a sum of three cells would be held against one.
fn told_whole(formula: &str) -> Option<&str> {
    (!formula.contains('!')).then_some(formula)
}

/// How far a sheet reaches, and the cells that are as full as a cell can be.
fn tell_extent(sheet: &Sheet, facts: &mut FileFacts) {
    let Some(last) = sheet.cells.last() else { return };
    facts.extents.push(Extent { location: sheet.whole(), rows: u64::from(last.at.row) + 1 });
    let full = |cell: &&SheetCell| {
        (cell.text.1 - cell.text.0) as usize >= FULL_CELL
            && sheet.text_of(cell).chars().count() == FULL_CELL
    };
    let places = sheet.cells.iter().filter(full);
    let places = places.map(|it| Location::cell(&sheet.name, it.at.column, it.at.row));
    facts.full_cells.extend(places);
}

/// What a workbook says about itself, as written.
fn properties(told: &WorkbookProperties, facts: &mut FileFacts) {
    let fact = |value: &Option<String>| {
        let text = value.as_deref().map(str::trim).filter(|it| !it.is_empty())?;
        let raw = Text::from(text);
        let location = Location::WHOLE_FILE;
        Some(Extracted { value: raw.clone(), raw, location, reading: Reading::CERTAIN })
    };
    facts.producer = fact(&told.application);
    facts.creator = fact(&told.creator);
    facts.created = fact(&told.created);
    facts.modified = fact(&told.modified);
}

#[cfg(test)]
mod tests;
