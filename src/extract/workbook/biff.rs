//! Records of an XLS workbook that calamine does not tell of: hidden rows and columns, the number
//! format of each cell, and how far a sheet reaches.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::sheet::extend_runs;
use crate::evidence::CellRef;
use crate::extract::ole::{Ole, u16_at, u32_at};

/// What the records say.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub(super) encrypted: bool,
    /// The format code of each cell style; none for General.
    pub(super) formats: Vec<String>,
    pub(super) sheets: Vec<SheetRecords>,
}

/// What the records of one sheet say.
#[derive(Debug, Default)]
pub(super) struct SheetRecords {
    pub(super) hidden_rows: Vec<RangeInclusive<u32>>,
    pub(super) hidden_columns: Vec<RangeInclusive<u32>>,
    /// The style of each cell with a number, in the order of the records.
    styles: Vec<(CellRef, u16)>,
    /// One beyond the last row and column, as declared or as met.
    rows: u64,
    columns: u64,
}

/// The rows and columns an XLS sheet can have.
const ROWS: u64 = 65_536;
const COLUMNS: u64 = 256;

impl SheetRecords {
    /// Cells of the rectangle the sheet asks room for; more than any sheet has, if it lies.
    pub(super) fn area(&self) -> u64 {
        if self.rows > ROWS || self.columns > COLUMNS {
            u64::MAX >> 16
        } else {
            self.rows * self.columns
        }
    }

    /// The format code of a cell.
    pub(super) fn format<'a>(&self, at: CellRef, formats: &'a [String]) -> Option<&'a str> {
        let found = self.styles.binary_search_by_key(&at, |it| it.0).ok()?;
        formats.get(usize::from(self.styles[found].1)).map(String::as_str)
    }

    fn record(&mut self, kind: u16, data: &[u8]) {
        let word = |at: usize| u16_at(data, at).unwrap_or_default();
        let at = CellRef { row: word(0).into(), column: word(2).into() };
        match kind {
            // DIMENSIONS, of BIFF8 and of BIFF5.
            0x0200 if data.len() >= 14 => {
                let (first, last) = (u32_at(data, 0), u32_at(data, 4));
                let lies = last < first || word(10) < word(8);
                let rows = if lies { u32::MAX } else { last.unwrap_or_default() };
                self.reach(rows.into(), word(10).into());
            }
            0x0200 => {
                let lies = word(2) < word(0) || word(6) < word(4);
                self.reach(if lies { u64::MAX } else { word(2).into() }, word(6).into());
            }
            // ROW: height zero by a filter or by hand.
            0x0208 if word(12) & 0x20 != 0 => extend_runs(&mut self.hidden_rows, at.row),
            // COLINFO.
            0x007d if word(8) & 1 != 0 || word(4) == 0 => {
                let (first, last) = (u32::from(word(0)), u32::from(word(2)));
                self.hidden_columns.push(first..=last.max(first));
            }
            // NUMBER, RK, FORMULA.
            0x0203 | 0x027e | 0x0006 => self.styles.push((at, word(4))),
            // MULRK: a style and a number for each of several columns.
            0x00bd => {
                let cells = data.len().saturating_sub(6) / 6;
                for index in 0..cells as u32 {
                    let cell = CellRef { column: at.column + index, ..at };
                    self.styles.push((cell, word(4 + 6 * index as usize)));
                }
            }
            _ => {}
        }
        if matches!(kind, 0x0203 | 0x0204 | 0x0205 | 0x027e | 0x00fd | 0x00d6 | 0x0006) {
            self.reach(u64::from(at.row) + 1, u64::from(at.column) + 1);
        }
        if kind == 0x00bd {
            let last = u64::from(at.column) + (data.len() / 6) as u64;
            self.reach(u64::from(at.row) + 1, last);
        }
    }

    fn reach(&mut self, rows: u64, columns: u64) {
        self.rows = self.rows.max(rows);
        self.columns = self.columns.max(columns);
    }
}

/// The streams that calamine reads.
const STREAMS: [&str; 4] =
    ["Workbook", "Book", "\u{5}SummaryInformation", "\u{5}DocumentSummaryInformation"];

/// Reads the records of a workbook; none where it has no workbook stream, or one without end.
pub(super) fn read(bytes: &[u8]) -> Option<Records> {
    let ole = Ole::open(bytes);
    if !ole.ends(&STREAMS) {
        return None;
    }
    let stream = ole.stream("Workbook").or_else(|| ole.stream("Book"))?;
    let mut records = Records::default();
    let mut codes: BTreeMap<u16, String> = BTreeMap::new();
    let mut styles: Vec<u16> = Vec::new();
    let mut starts: Vec<u32> = Vec::new();
    let mut wide = true;
    for (kind, data) in each(&stream, 0) {
        match kind {
            0x0809 => wide = u16_at(data, 0) == Some(0x0600),
            0x002f => records.encrypted |= u16_at(data, 0).is_some(),
            0x041e => codes.extend(format_code(data, wide)),
            0x00e0 => styles.push(u16_at(data, 2).unwrap_or_default()),
            0x0085 => starts.extend(u32_at(data, 0)),
            0x000a => break,
            _ => {}
        }
    }
    let code = |it: &u16| codes.get(it).cloned().unwrap_or_else(|| built_in(*it).to_owned());
    records.formats = styles.iter().map(code).collect();
    for start in starts {
        let mut sheet = SheetRecords::default();
        let mut depth = 0_u32;
        for (kind, data) in each(&stream, start as usize) {
            match kind {
                // Charts on a sheet have records of their own between BOF and EOF.
                0x0809 => depth += 1,
                0x000a if depth <= 1 => break,
                0x000a => depth -= 1,
                _ if depth <= 1 => sheet.record(kind, data),
                _ => {}
            }
        }
        sheet.styles.sort_by_key(|it| it.0);
        sheet.hidden_rows.sort_by_key(|it| *it.start());
        records.sheets.push(sheet);
    }
    Some(records)
}

/// Records from `start` on: their kind and their data.
fn each(stream: &[u8], start: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut at = start;
    std::iter::from_fn(move || {
        let (kind, length) = (u16_at(stream, at)?, usize::from(u16_at(stream, at + 2)?));
        let data = stream.get(at + 4..at + 4 + length)?;
        at += 4 + length;
        Some((kind, data))
    })
}

/// FORMAT: a number and a code, of two bytes a letter or of one.
fn format_code(data: &[u8], wide: bool) -> Option<(u16, String)> {
    let number = u16_at(data, 0)?;
    let code = if wide {
        let length = usize::from(u16_at(data, 2)?);
        let letters = data.get(5..)?;
        if data.get(4)? & 1 == 1 {
            let units = letters.as_chunks::<2>().0.iter().map(|it| u16::from_le_bytes(*it));
            String::from_utf16_lossy(&units.take(length).collect::<Vec<u16>>())
        } else {
            letters.iter().take(length).map(|it| char::from(*it)).collect()
        }
    } else {
        let length = usize::from(*data.get(2)?);
        data.get(3..)?.iter().take(length).map(|it| char::from(*it)).collect()
    };
    Some((number, code))
}

/// The codes of the formats that every workbook has; dates as each machine shows them have none.
pub(super) fn built_in(number: u16) -> &'static str {
    match number {
        1 => "0",
        2 => "0.00",
        3 | 37 | 38 => "#,##0",
        4 | 39 | 40 => "#,##0.00",
        5..=8 => "",
        9 => "0%",
        10 => "0.00%",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        43 | 44 => "#,##0.00",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::{SheetRecords, each, format_code};
    use crate::evidence::CellRef;

    /// Records of a sheet, each a kind and its words.
    fn sheet(records: &[(u16, &[u16])]) -> SheetRecords {
        let mut stream = Vec::new();
        for (kind, words) in records {
            stream.extend(kind.to_le_bytes());
            stream.extend((words.len() as u16 * 2).to_le_bytes());
            stream.extend(words.iter().flat_map(|it| it.to_le_bytes()));
        }
        let mut sheet = SheetRecords::default();
        each(&stream, 0).for_each(|(kind, data)| sheet.record(kind, data));
        sheet
    }

    #[test]
    fn hidden_rows_and_columns() {
        let row = |number, flags| [number, 0, 3, 255, 0, 0, flags, 15];
        let sheet = sheet(&[
            (0x0208, &row(4, 0x20)),
            (0x0208, &row(5, 0x20)),
            (0x0208, &row(6, 0)),
            (0x007d, &[2, 3, 2048, 15, 1, 0]),
            (0x007d, &[4, 4, 2048, 15, 0, 0]),
        ]);
        assert_eq!((sheet.hidden_rows, sheet.hidden_columns), (vec![4..=5], vec![2..=3]));
    }

    #[test]
    fn styles_of_numbers() {
        let sheet =
            sheet(&[(0x00bd, &[7, 1, 21, 0, 0, 22, 0, 0, 2]), (0x0203, &[8, 0, 23, 0, 0, 0, 0])]);
        let formats: Vec<String> = (0..24).map(|it| it.to_string()).collect();
        let format = |column, row| sheet.format(CellRef { column, row }, &formats);
        assert_eq!(
            (format(1, 7), format(2, 7), format(0, 8)),
            (Some("21"), Some("22"), Some("23"))
        );
        assert_eq!(format(3, 7), None);
    }

    #[test]
    fn dimensions_that_lie_ask_for_more_than_any_sheet() {
        let honest = sheet(&[(0x0200, &[0, 0, 10, 0, 0, 5, 0])]);
        assert_eq!(honest.area(), 50);
        let lying = sheet(&[(0x0200, &[0, 0, 0, 9, 0, 5, 0])]);
        assert!(lying.area() > u64::from(u32::MAX));
    }

    #[test]
    fn format_codes_of_one_and_of_two_bytes() {
        let code = |data: &[u8], wide| format_code(data, wide).map(|it| it.1);
        assert_eq!(
            code(
                b"\xa4\0\x04\0\0".iter().chain(b"0.00").copied().collect::<Vec<u8>>().as_slice(),
                true
            ),
            Some("0.00".into())
        );
        assert_eq!(code(b"\xa4\0\x02\0\x010\0.\0", true), Some("0.".into()));
        assert_eq!(code(b"\xa4\0\x040.00", false), Some("0.00".into()));
        assert_eq!(code(b"\xa4", true), None);
    }
}
