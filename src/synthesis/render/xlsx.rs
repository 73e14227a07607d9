//! Workbooks: one sheet, numbers stored as numbers, totals typed or as formulas with their values.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::{
    Place, Rendered,
    grid::{GridCell, RowKind, grid},
};
use crate::synthesis::{
    chance::Chance,
    document::{Cell, Document, Value},
    style::Style,
};

pub(in crate::synthesis) fn render(
    document: &Document,
    style: &Style,
    chance: &mut Chance,
) -> Rendered {
    let mut rendered = Rendered::default();
    let bytes = sheet(document, style, chance, &mut rendered);
    rendered.bytes =
        bytes.expect("a sheet of some hundred rows is within every limit of the format");
    rendered
}

pub(super) const SHEET: &str = "Feuil1";

fn sheet(
    document: &Document,
    style: &Style,
    chance: &mut Chance,
    rendered: &mut Rendered,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The moment of making would make every run another file.
    let moment = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 1, 2)?;
    workbook.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&moment));
    let sheet = workbook.add_worksheet();
    sheet.set_name(SHEET)?;
    let money = Format::new().set_num_format("#,##0.00");
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let formulas = document.oddities.formulas || chance.one_in(2);
    let mut rows = (u32::MAX, 0);
    for (row, line) in (0..).zip(grid(document)) {
        if matches!(line.kind, RowKind::Row(_)) {
            rows = (rows.0.min(row), row);
        }
        // A sum over rows with sums between them would count those twice.
        let alone = document.totals.len() == 1;
        for (column, cell) in (0..).zip(line.cells) {
            match cell {
                GridCell::Empty => (),
                GridCell::Label(text) => {
                    sheet.write_string(row, column, text)?;
                }
                GridCell::Sentence(before, cell) => {
                    let name = format!("{}{}", char::from(b'A' + column as u8), row + 1);
                    rendered.places.insert(cell.id, Place::Sheet(SHEET.to_owned(), name));
                    let text = format!("{before} {}", style.text(&cell.value));
                    sheet.write_string(row, column, text)?;
                }
                GridCell::Value(cell) => {
                    let name = format!("{}{}", char::from(b'A' + column as u8), row + 1);
                    rendered.places.insert(cell.id, Place::Sheet(SHEET.to_owned(), name));
                    let sum = line.kind == RowKind::Total && formulas && alone;
                    let look =
                        Look { style, money: &money, day: &day, sum_of: sum.then_some(rows) };
                    put(sheet, row, column, cell, &look)?;
                }
            }
        }
        if document.oddities.full_cell && row == 0 {
            sheet.write_string(
                row,
                1,
                "note ".repeat(6_554).chars().take(32_767).collect::<String>(),
            )?;
        }
    }
    workbook.save_to_buffer()
}

/// What the cells of a sheet have in common.
struct Look<'a> {
    style: &'a Style,
    money: &'a Format,
    day: &'a Format,
    /// The rows a total adds up in a formula.
    sum_of: Option<(u32, u32)>,
}

fn put(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    look: &Look,
) -> Result<(), XlsxError> {
    let Look { style, money, day, sum_of } = *look;
    let number = match cell.value {
        Value::Money(centimes) => Some((centimes as f64 / 100.0, Some(money))),
        Value::Count(count) => Some((count as f64, None)),
        Value::Rate(rate) => Some((rate as f64 / 10_000.0, None)),
        Value::Hours(hours) => Some((hours as f64 / 100.0, Some(money))),
        _ => None,
    };
    if let (Some((number, _)), Some((first, last))) = (number, sum_of) {
        let letter = char::from(b'A' + column as u8);
        let formula = format!("=SUM({letter}{}:{letter}{})", first + 1, last + 1);
        let formula = rust_xlsxwriter::Formula::new(formula).set_result(number.to_string());
        sheet.write_formula_with_format(row, column, formula, money)?;
        return Ok(());
    }
    match (number, &cell.value) {
        (Some((number, Some(format))), _) => {
            sheet.write_number_with_format(row, column, number, format)?;
        }
        (Some((number, None)), Value::Rate(_)) => {
            let percent = Format::new().set_num_format("0.00%");
            sheet.write_number_with_format(row, column, number, &percent)?;
        }
        (Some((number, None)), _) => {
            sheet.write_number(row, column, number)?;
        }
        (None, Value::Date(year, month, date)) => {
            match rust_xlsxwriter::ExcelDateTime::from_ymd((*year).unsigned_abs(), *month, *date) {
                Ok(moment) => sheet.write_datetime_with_format(row, column, &moment, day)?,
                // A day no calendar has can only be typed as text.
                Err(_) => sheet.write_string(row, column, style.text(&cell.value))?,
            };
        }
        (None, value) => {
            sheet.write_string(row, column, style.text(value))?;
        }
    }
    Ok(())
}
