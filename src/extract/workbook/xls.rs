//! XLS: cells and formulas from calamine, hidden rows and number formats from the records.

use std::io::Cursor;

use calamine::{Reader as _, SheetType, SheetVisible, Xls, XlsError, XlsOptions};

use super::biff::{self, SheetRecords};
use super::sheet::{Budget, Sheet, Span};
use super::value::{self, Format};
use super::{Book, properties};
use crate::evidence::{CellRef, Message};
use crate::extract::Limits;

/// Reads every sheet of a workbook.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Book, Message> {
    let damaged = || Message::new("reason-workbook-damaged");
    let records = biff::read(bytes).ok_or_else(damaged)?;
    if records.encrypted {
        return Err(Message::new("reason-encrypted"));
    }
    // calamine lays a sheet out as a full rectangle, and takes the room for it beforehand.
    let room: u64 = records.sheets.iter().map(SheetRecords::area).sum();
    if room > limits.max_cells.min(MOST_ROOM) {
        return Err(Message::new("reason-inflates-too-large"));
    }
    let options = XlsOptions::default();
    let mut workbook = Xls::new_with_options(Cursor::new(bytes), options).map_err(|error| {
        let encrypted = matches!(error, XlsError::Password);
        if encrypted { Message::new("reason-encrypted") } else { damaged() }
    })?;
    let mut book = Book::default();
    if let Ok(told) = workbook.workbook_properties() {
        properties(&told, &mut book.facts);
    }
    let mut budget = Budget::new(limits);
    for (index, meta) in workbook.sheets_metadata().to_vec().iter().enumerate() {
        if !matches!(meta.typ, SheetType::WorkSheet | SheetType::MacroSheet) {
            continue;
        }
        let mut sheet = Sheet::new(&meta.name, meta.visible != SheetVisible::Visible);
        let told = records.sheets.get(index);
        if let Some(told) = told {
            sheet.hidden_rows.clone_from(&told.hidden_rows);
            sheet.hidden_columns.clone_from(&told.hidden_columns);
        }
        if let Ok(merged) = workbook.merge_cells_by_sheet_name(&meta.name) {
            let at = |(row, column)| CellRef { column, row };
            sheet.merged =
                merged.iter().map(|it| Span { from: at(it.start), to: at(it.end) }).collect();
        }
        let Ok(range) = workbook.worksheet_range(&meta.name) else { continue };
        let (row_0, column_0) = range.start().unwrap_or_default();
        for (row, column, data) in range.used_cells() {
            let at = CellRef { column: column_0 + column as u32, row: row_0 + row as u32 };
            let code = told.and_then(|it| it.format(at, &records.formats)).unwrap_or_default();
            let Some(value) = value::of_owned(data, Format { code, id: None }) else { continue };
            if !sheet.push(at, &value, &mut budget) {
                break;
            }
        }
        drop(range);
        if let Ok(range) = workbook.worksheet_formula(&meta.name) {
            let (row_0, column_0) = range.start().unwrap_or_default();
            for (row, column, formula) in range.used_cells() {
                let at = CellRef { column: column_0 + column as u32, row: row_0 + row as u32 };
                sheet.formulas.extend(super::told_whole(formula).map(|it| (at, it.to_owned())));
            }
        }
        sheet.settle();
        book.sheets.push(sheet);
    }
    Ok(book)
}

/// Cells of a rectangle that calamine may lay out: one full sheet and some.
const MOST_ROOM: u64 = 24_000_000;
