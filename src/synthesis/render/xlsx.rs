//! Workbooks: one sheet, numbers stored as numbers, totals typed or as formulas with their values.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::{Place, Rendered};
use crate::synthesis::{
    chance::Chance,
    document::{Cell, Document, Scope, Value},
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

/// The cells of a sheet, row by row, shared with the renderer of ODS.
pub(super) fn grid(document: &Document) -> Vec<Vec<GridCell<'_>>> {
    let boxes = |below: bool| {
        let of = document.boxes.iter().filter(move |it| it.below == below);
        of.map(|it| vec![GridCell::Label(&it.label), GridCell::Value(&it.cell)])
    };
    let mut rows: Vec<Vec<GridCell>> = vec![vec![GridCell::Label(&document.title)]];
    rows.extend(boxes(false));
    rows.push(Vec::new());
    rows.push(document.columns.iter().map(|it| GridCell::Label(&it.heading)).collect());
    rows.extend(document.rows.iter().map(|it| it.cells.iter().map(GridCell::Value).collect()));
    for total in document.totals.iter().filter(|it| it.scope == Scope::Grand) {
        let cells = document.columns.iter().enumerate().map(|(n, column)| {
            match total.cells.iter().find(|it| it.key == column.key) {
                Some(cell) => GridCell::Value(cell),
                None if n == 0 => GridCell::Label(&total.label),
                None => GridCell::Empty,
            }
        });
        rows.push(cells.collect());
    }
    rows.extend(boxes(true));
    rows
}

pub(super) enum GridCell<'a> {
    Empty,
    Label(&'a str),
    Value(&'a Cell),
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
    let formulas = chance.one_in(2);
    let first = document.boxes.iter().filter(|it| !it.below).count() as u32 + 3;
    let last = first + document.rows.len() as u32 - 1;
    for (row, cells) in (0..).zip(grid(document)) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                GridCell::Empty => (),
                GridCell::Label(text) => {
                    sheet.write_string(row, column, text)?;
                }
                GridCell::Value(cell) => {
                    let name = format!("{}{}", char::from(b'A' + column as u8), row + 1);
                    rendered.places.insert(cell.id, Place::Sheet(SHEET.to_owned(), name));
                    let totals = row > last
                        && formulas
                        && document
                            .totals
                            .iter()
                            .any(|it| it.cells.iter().any(|it| it.id == cell.id));
                    put(
                        sheet,
                        row,
                        column,
                        cell,
                        style,
                        &money,
                        &day,
                        totals.then_some((first, last)),
                    )?;
                }
            }
        }
    }
    workbook.save_to_buffer()
}

#[allow(clippy::too_many_arguments)]
fn put(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    style: &Style,
    money: &Format,
    day: &Format,
    sum_of: Option<(u32, u32)>,
) -> Result<(), XlsxError> {
    let number = match cell.value {
        Value::Money(centimes) => Some((centimes as f64 / 100.0, Some(money))),
        Value::Count(count) => Some((count as f64, None)),
        Value::Rate(rate) => Some((rate as f64 / 10_000.0, None)),
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
