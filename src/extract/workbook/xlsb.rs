//! XLSB: cells and formulas from calamine, hidden rows and number formats from the records.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Reader as _, SheetType, SheetVisible, Xlsb, XlsbError};

use super::parts::Parts;
use super::sheet::{Budget, Sheet, Span, extend_runs};
use super::value::{self, Format};
use super::xlsx::{relations, sheet_path};
use super::{Book, properties};
use crate::evidence::{CellRef, Message};
use crate::extract::Limits;
use crate::extract::ole::{u16_at, u32_at};

/// Reads every sheet of a workbook.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Book, Message> {
    let mut parts = Parts::open(bytes, limits)?;
    let paths = sheet_paths(&mut parts);
    let formats = formats(&mut parts);
    let mut workbook: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsbError::Password => Message::new("reason-encrypted"),
        _ => Message::new("reason-workbook-damaged"),
    })?;
    let mut book = Book::default();
    if let Ok(told) = workbook.workbook_properties() {
        properties(&told, &mut book.facts);
    }
    let mut budget = Budget::new(limits);
    for meta in workbook.sheets_metadata().to_vec() {
        if !matches!(meta.typ, SheetType::WorkSheet | SheetType::MacroSheet) {
            continue;
        }
        let mut sheet = Sheet::new(&meta.name, meta.visible != SheetVisible::Visible);
        let styles = paths.get(&meta.name).map(|path| read_layout(&mut parts, path, &mut sheet));
        let styles = styles.unwrap_or_default();
        read_cells(&mut workbook, &mut sheet, &styles, &formats, &mut budget);
        sheet.settle();
        book.sheets.push(sheet);
    }
    Ok(book)
}

fn read_cells(
    workbook: &mut Xlsb<Cursor<&[u8]>>,
    sheet: &mut Sheet,
    styles: &BTreeMap<CellRef, u32>,
    formats: &[String],
    budget: &mut Budget,
) {
    let name = sheet.name.to_string();
    let mut last = CellRef { column: 0, row: 0 };
    let cut = || Message::new("problem-sheet-cut-off");
    let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else {
        sheet.problem(last, cut());
        return;
    };
    loop {
        let cell = match cells.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            Err(_) => {
                sheet.problem(last, cut());
                break;
            }
        };
        let (row, column) = cell.get_position();
        last = CellRef { column, row };
        let style = styles.get(&last).and_then(|it| formats.get(*it as usize));
        let code = style.map(String::as_str).unwrap_or_default();
        let Some(value) = value::of(cell.get_value(), Format { code, id: None }) else { continue };
        if !sheet.push(last, &value, budget) {
            break;
        }
    }
    drop(cells);
    let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { return };
    while let Ok(Some(cell)) = cells.next_formula() {
        let (row, column) = cell.get_position();
        let at = CellRef { column, row };
        sheet.formulas.extend(super::told_whole(cell.get_value()).map(|it| (at, it.to_owned())));
    }
}

/// Reads hidden rows and columns, merged cells, and the style of each cell with a number.
fn read_layout(parts: &mut Parts<'_>, path: &str, sheet: &mut Sheet) -> BTreeMap<CellRef, u32> {
    let mut styles = BTreeMap::new();
    let mut row = 0;
    each(parts, path, |kind, data| {
        let number = |at: usize| u32_at(data, at).unwrap_or_default();
        match kind {
            // BrtRowHdr; a byte of flags, one of which is height zero.
            0 => {
                row = number(0);
                if data.get(11).is_some_and(|it| it & 0x10 != 0) {
                    extend_runs(&mut sheet.hidden_rows, row);
                }
            }
            // BrtCellRk, BrtCellReal, BrtFmlaNum.
            2 | 5 | 9 => {
                let column = number(0);
                styles.insert(CellRef { column, row }, number(4) & 0x00ff_ffff);
            }
            // BrtColInfo.
            60 if u16_at(data, 16).is_some_and(|it| it & 1 != 0) => {
                sheet.hidden_columns.push(number(0)..=number(4).max(number(0)));
            }
            // BrtMergeCell.
            176 if number(4) >= number(0) && number(12) >= number(8) => {
                let from = CellRef { row: number(0), column: number(8) };
                sheet
                    .merged
                    .push(Span { from, to: CellRef { row: number(4), column: number(12) } });
            }
            _ => {}
        }
    });
    styles
}

/// The format code of each cell style.
fn formats(parts: &mut Parts<'_>) -> Vec<String> {
    let mut codes: BTreeMap<u16, String> = BTreeMap::new();
    let mut formats = Vec::new();
    let mut of_cells = false;
    each(parts, "xl/styles.bin", |kind, data| match kind {
        // BrtFmt.
        44 => codes.extend(u16_at(data, 0).zip(wide(data, 2).map(|it| it.0))),
        // BrtBeginCellXFs, BrtEndCellXFs, BrtXF.
        617 => of_cells = true,
        618 => of_cells = false,
        47 if of_cells => {
            let number = u16_at(data, 2).unwrap_or_default();
            let code = codes.get(&number).cloned();
            formats.push(code.unwrap_or_else(|| super::biff::built_in(number).to_owned()));
        }
        _ => {}
    });
    formats
}

/// The part each sheet lies in, by its name.
fn sheet_paths(parts: &mut Parts<'_>) -> BTreeMap<String, String> {
    let targets = relations(parts, "xl/_rels/workbook.bin.rels");
    let mut paths = BTreeMap::new();
    each(parts, "xl/workbook.bin", |kind, data| {
        // BrtBundleSh: the relation and the name.
        if kind != 156 {
            return;
        }
        let Some((id, next)) = wide(data, 8) else { return };
        let Some((name, _)) = wide(data, next) else { return };
        paths.extend(sheet_path("xl", &targets, &id).map(|path| (name, path)));
    });
    paths
}

/// A string of two bytes a letter behind its length; and where it ends.
fn wide(data: &[u8], at: usize) -> Option<(String, usize)> {
    let length = (u32_at(data, at)? as usize).checked_mul(2)?;
    let letters = data.get(at + 4..(at + 4).checked_add(length)?)?;
    let units = letters.as_chunks::<2>().0.iter().map(|it| u16::from_le_bytes(*it));
    Some((String::from_utf16_lossy(&units.collect::<Vec<u16>>()), at + 4 + length))
}

/// Calls `tell` with the kind and the data of each record of a part, up to the first damaged one.
fn each(parts: &mut Parts<'_>, path: &str, mut tell: impl FnMut(u16, &[u8])) {
    let Some(mut part) = parts.bytes(path) else { return };
    let mut data = Vec::new();
    loop {
        let Some(kind) = variable(&mut part, 2) else { return };
        let Some(length) = variable(&mut part, 4) else { return };
        data.clear();
        let wanted = u64::from(length);
        match part.by_ref().take(wanted).read_to_end(&mut data) {
            Ok(read) if read as u64 == wanted => tell(kind as u16, &data),
            _ => return,
        }
    }
}

/// A number of seven bits a byte; a kind keeps its low bits as they are.
fn variable(part: &mut impl Read, most: u32) -> Option<u32> {
    let mut number = 0;
    for index in 0..most {
        let mut byte = [0];
        part.read_exact(&mut byte).ok()?;
        number |= u32::from(byte[0] & 0x7f) << (7 * index);
        if byte[0] & 0x80 == 0 {
            break;
        }
    }
    Some(number)
}
