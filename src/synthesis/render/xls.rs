//! Workbooks of the old binary kind (BIFF8), as the payroll programs of the 2000s still save them:
//! one sheet, numbers stored as numbers, totals typed or as formulas with their values.

mod container;

use std::collections::BTreeMap;

use super::{
    Place, Rendered,
    grid::{GridCell, RowKind, grid},
    xlsx::SHEET,
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
    let mut sheet = Sheet::default();
    let lines = grid(document);
    let rows = || (0u16..).zip(&lines).filter(|it| matches!(it.1.kind, RowKind::Row(_)));
    let first = rows().next().map(|it| it.0);
    let last = rows().last().map(|it| it.0);
    // A sum over rows with sums between them would count those twice.
    let summed = (document.oddities.formulas || chance.one_in(2)) && document.totals.len() == 1;
    for (row, line) in (0u16..).zip(&lines) {
        for (column, cell) in (0u16..).zip(&line.cells) {
            match cell {
                GridCell::Empty => (),
                GridCell::Label(text) => sheet.text(row, column, text),
                GridCell::Sentence(before, cell) => {
                    rendered.places.insert(cell.id, at(column, row));
                    sheet.text(row, column, &format!("{before} {}", style.text(&cell.value)));
                }
                GridCell::Value(cell) => {
                    rendered.places.insert(cell.id, at(column, row));
                    let over = first.zip(last).filter(|_| summed && line.kind == RowKind::Total);
                    match (number(cell), over) {
                        (Some((value, look)), Some(over)) => {
                            sheet.sum(row, column, value, look, over);
                        }
                        (Some((value, look)), None) => sheet.number(row, column, value, look),
                        (None, _) => sheet.text(row, column, &style.text(&cell.value)),
                    }
                }
            }
        }
    }
    let widest = lines.iter().map(|it| it.cells.len()).max().unwrap_or_default();
    rendered.bytes = container::pack(sheet.workbook(lines.len() as u32, widest as u16));
    rendered
}

fn at(column: u16, row: u16) -> Place {
    let name = format!("{}{}", char::from(b'A' + column as u8), row + 1);
    Place::Sheet(SHEET.to_owned(), name)
}

/// The formats of cells, by their place in the table of formats below.
#[derive(Debug, Clone, Copy)]
enum Look {
    General = 15,
    Money = 16,
    Day = 17,
    Percent = 18,
}

fn number(cell: &Cell) -> Option<(f64, Look)> {
    match cell.value {
        Value::Money(centimes) => Some((centimes as f64 / 100.0, Look::Money)),
        Value::Hours(hours) => Some((hours as f64 / 100.0, Look::Money)),
        Value::Count(count) => Some((count as f64, Look::General)),
        Value::Rate(rate) => Some((rate as f64 / 10_000.0, Look::Percent)),
        Value::Date(year, month, day) => Some((serial(year, month, day)?, Look::Day)),
        _ => None,
    }
}

/// Days since the last of 1899, as sheets count them; none for a day no calendar has.
fn serial(year: i16, month: u8, day: u8) -> Option<f64> {
    const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let (year, at) = (i64::from(year), usize::from(month.checked_sub(1)?));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let long = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let day = i64::from(day);
    if day < 1 || day > long || year < 1901 {
        return None;
    }
    let years = (year - 1900) * 365 + (year - 1901) / 4;
    let days = years + BEFORE.get(at)? + i64::from(leap && month > 2) + day;
    // Lotus counted a 29 February 1900, and so does everybody since.
    Some((days + 1) as f64)
}

/// The records of one sheet, and the texts that it shares with the workbook.
#[derive(Debug, Default)]
struct Sheet {
    cells: Vec<u8>,
    texts: BTreeMap<String, u32>,
    order: Vec<String>,
    uses: u32,
}

impl Sheet {
    fn text(&mut self, row: u16, column: u16, text: &str) {
        let next = self.order.len() as u32;
        let index = *self.texts.entry(text.to_owned()).or_insert(next);
        if index == next {
            self.order.push(text.to_owned());
        }
        self.uses += 1;
        let body = [head(row, column, Look::General), index.to_le_bytes().to_vec()].concat();
        record(&mut self.cells, 0x00fd, &body);
    }

    fn number(&mut self, row: u16, column: u16, value: f64, look: Look) {
        let body = [head(row, column, look), value.to_le_bytes().to_vec()].concat();
        record(&mut self.cells, 0x0203, &body);
    }

    /// `=SUM(…)` over a column's rows, and what it came to.
    fn sum(&mut self, row: u16, column: u16, value: f64, look: Look, over: (u16, u16)) {
        let relative = (column | 0xc000).to_le_bytes();
        let mut formula = vec![0x25];
        formula.extend(over.0.to_le_bytes());
        formula.extend(over.1.to_le_bytes());
        formula.extend(relative);
        formula.extend(relative);
        // The sum of what stands before it.
        formula.extend([0x19, 0x10, 0, 0]);
        let mut body = head(row, column, look);
        body.extend(value.to_le_bytes());
        body.extend([0; 6]);
        body.extend((formula.len() as u16).to_le_bytes());
        body.extend(formula);
        record(&mut self.cells, 0x0006, &body);
    }

    /// The whole stream: what the workbook has in common, then the sheet.
    fn workbook(&self, rows: u32, columns: u16) -> Vec<u8> {
        let mut out = Vec::new();
        record(&mut out, 0x0809, &beginning(0x0005));
        record(&mut out, 0x0042, &1200u16.to_le_bytes());
        record(&mut out, 0x003d, &window());
        for _ in 0..4 {
            record(&mut out, 0x0031, &font());
        }
        for (number, code) in [(164u16, "#,##0.00"), (165, "dd/mm/yyyy"), (166, "0.00%")] {
            record(&mut out, 0x041e, &[number.to_le_bytes().to_vec(), string(code)].concat());
        }
        for format in [0u16; 16].into_iter().chain([164, 165, 166]).enumerate() {
            record(&mut out, 0x00e0, &look(format.1, format.0 < 15));
        }
        // The style that every other goes back to.
        record(&mut out, 0x0293, &[0x00, 0x80, 0x00, 0xff]);
        let mut name = vec![0, 0, 0, 0, 0, 0, SHEET.len() as u8, 0];
        name.extend(SHEET.bytes());
        let place = out.len() + 4;
        record(&mut out, 0x0085, &name);
        self.shared(&mut out);
        record(&mut out, 0x000a, &[]);
        let begins = out.len() as u32;
        out[place..place + 4].copy_from_slice(&begins.to_le_bytes());
        record(&mut out, 0x0809, &beginning(0x0010));
        let mut size = vec![0; 4];
        size.extend(rows.to_le_bytes());
        size.extend(0u16.to_le_bytes());
        size.extend(columns.to_le_bytes());
        size.extend([0, 0]);
        record(&mut out, 0x0200, &size);
        out.extend(&self.cells);
        record(&mut out, 0x023e, &[0xb6, 0x06, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        record(&mut out, 0x000a, &[]);
        out
    }

    /// The shared texts, in as many records as they take; no text is broken between two.
    fn shared(&self, out: &mut Vec<u8>) {
        let mut kind = 0x00fc;
        let mut body = [self.uses.to_le_bytes(), (self.order.len() as u32).to_le_bytes()].concat();
        for text in &self.order {
            let text = string(text);
            if body.len() + text.len() > LONGEST {
                record(out, kind, &body);
                (kind, body) = (0x003c, Vec::new());
            }
            body.extend(text);
        }
        record(out, kind, &body);
    }
}

/// Bytes that one record holds at most.
const LONGEST: usize = 8_224;

fn record(out: &mut Vec<u8>, kind: u16, body: &[u8]) {
    out.extend(kind.to_le_bytes());
    out.extend((body.len() as u16).to_le_bytes());
    out.extend(body);
}

/// Where a cell stands and how it looks.
fn head(row: u16, column: u16, look: Look) -> Vec<u8> {
    [row.to_le_bytes(), column.to_le_bytes(), (look as u16).to_le_bytes()].concat()
}

/// A text with its length: sixteen bits a letter.
fn string(text: &str) -> Vec<u8> {
    let letters: Vec<u16> = text.encode_utf16().take(4_000).collect();
    let mut bytes = (letters.len() as u16).to_le_bytes().to_vec();
    bytes.push(1);
    bytes.extend(letters.into_iter().flat_map(u16::to_le_bytes));
    bytes
}

/// The first record of the workbook and of each sheet: BIFF8, written by Excel 97.
fn beginning(of: u16) -> Vec<u8> {
    let of = of.to_le_bytes();
    vec![0x00, 0x06, of[0], of[1], 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 0x06, 0, 0, 0]
}

fn window() -> Vec<u8> {
    let words = [0u16, 0, 12_000, 8_000, 0x38, 0, 0, 1, 600];
    words.into_iter().flat_map(u16::to_le_bytes).collect()
}

/// Ten points of Arial.
fn font() -> Vec<u8> {
    let mut font = vec![200, 0, 0, 0, 0xff, 0x7f, 0x90, 0x01, 0, 0, 0, 0, 0, 0, 5, 0];
    font.extend(b"Arial");
    font
}

/// A format of cells, or of styles.
fn look(format: u16, of_style: bool) -> Vec<u8> {
    let [low, high] = format.to_le_bytes();
    let (kind, used) = if of_style { (0xfff5u16, 0xf4) } else { (0x0001, 0x04) };
    let [first, second] = kind.to_le_bytes();
    let mut look = vec![0, 0, low, high, first, second, 0x20, 0, 0, used];
    look.extend([0, 0, 0, 0, 0, 0, 0, 0, 0xc0, 0x20]);
    look
}

#[cfg(test)]
mod tests {
    use super::serial;

    #[test]
    fn days_are_counted_as_sheets_count_them() {
        assert_eq!(serial(2024, 3, 1), Some(45_352.0));
        assert_eq!(serial(2000, 1, 1), Some(36_526.0));
        assert_eq!(serial(2023, 2, 29), None);
    }
}
