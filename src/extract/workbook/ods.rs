//! ODS: read from its XML by ourselves.
//!
//! An ODS file holds each cell's text as it was shown, which calamine does not give, and tells
//! which rows are hidden; and its repeat counts have to be bounded before they are followed.

mod cells;

use std::collections::BTreeSet;

use quick_xml::events::{BytesStart, Event};

use super::Book;
use super::parts::{Parts, Xml, attribute};
use super::sheet::{Budget, Sheet, Span, Value};
use crate::evidence::{CellRef, Extracted, FileFacts, Location, Message, Reading, Text};
use crate::extract::{Limits, Problem};
use cells::{cell_value, read_text};

/// The rows and columns a sheet of LibreOffice can have.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Cells that repeat counts may make of one file beyond those written out.
const REPEATED: u32 = 500_000;

/// Reads every sheet of a workbook.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Book, Message> {
    let mut parts = Parts::open(bytes, limits)?;
    let mut book = Book::default();
    read_facts(&mut parts, &mut book.facts);
    let Some(mut xml) = parts.xml("content.xml") else {
        return Err(Message::new("reason-workbook-damaged"));
    };
    let mut reading =
        Content { budget: Budget::new(limits), repeated: REPEATED, ..Content::default() };
    let whole = reading.read(&mut xml);
    if let (Err(_), Some(sheet)) = (whole, reading.sheets.last_mut()) {
        let location = sheet.whole();
        sheet.problems.push(Problem { location, text: Message::new("problem-sheet-cut-off") });
    } else if reading.sheets.is_empty() {
        return Err(Message::new("reason-workbook-damaged"));
    }
    for mut sheet in reading.sheets {
        sheet.settle();
        book.sheets.push(sheet);
    }
    Ok(book)
}

/// Where the reading of `content.xml` stands.
#[derive(Debug, Default)]
struct Content {
    sheets: Vec<Sheet>,
    /// Styles of sheets that are not displayed.
    hidden_styles: BTreeSet<String>,
    budget: Budget,
    repeated: u32,
    row: Row,
    /// The column the next column definition is about.
    defined: u32,
    unvalued: Vec<CellRef>,
}

/// The row being read.
#[derive(Debug, Default)]
struct Row {
    number: u32,
    repeat: u32,
    column: u32,
    cells: Vec<(u32, u32, Value, Option<String>)>,
}

impl Content {
    fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), quick_xml::Error> {
        let mut buffer = Vec::new();
        let mut style = String::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer)? {
                Event::Start(it) => match it.name().as_ref() {
                    "style:style" => style = attribute(&it, "name").unwrap_or_default(),
                    "style:table-properties"
                        if attribute(&it, "display").as_deref() == Some("false") =>
                    {
                        self.hidden_styles.insert(style.clone());
                    }
                    // Drawings hold text that lies in no cell, and tracked changes what was before.
                    "table:shapes" | "table:tracked-changes" => {
                        let end = it.to_end().into_owned();
                        xml.read_to_end_into(end.name(), &mut Vec::new())?;
                    }
                    "table:table" => self.begin_sheet(&it),
                    "table:table-column" => self.define_column(&it),
                    "table:table-row" => self.begin_row(&it),
                    "table:table-cell" | "table:covered-table-cell" => {
                        let cell = it.into_owned();
                        self.read_cell(&cell, xml)?;
                    }
                    _ => {}
                },
                Event::End(it) => match it.name().as_ref() {
                    "table:table-row" => self.end_row(),
                    "table:table" => self.tell_unvalued(),
                    _ => {}
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn begin_sheet(&mut self, element: &BytesStart<'_>) {
        let name = attribute(element, "name").unwrap_or_default();
        let style = attribute(element, "style-name").unwrap_or_default();
        self.sheets.push(Sheet::new(&name, self.hidden_styles.contains(&style)));
        (self.row, self.defined) = (Row::default(), 0);
    }

    fn define_column(&mut self, element: &BytesStart<'_>) {
        let first = self.defined;
        self.defined = first.saturating_add(repeats(element, "number-columns-repeated"));
        let Some(sheet) = self.sheets.last_mut() else { return };
        if is_hidden(element) && self.defined > first {
            sheet.hidden_columns.push(first..=self.defined - 1);
        }
    }

    fn begin_row(&mut self, element: &BytesStart<'_>) {
        self.row.repeat = repeats(element, "number-rows-repeated").min(ROWS);
        self.row.column = 0;
        let (first, last) = (self.row.number, self.row.number.saturating_add(self.row.repeat - 1));
        if let (true, Some(sheet)) = (is_hidden(element), self.sheets.last_mut()) {
            sheet.hidden_rows.push(first..=last);
        }
    }

    /// Puts the cells of a row on the sheet, as often as the row repeats.
    fn end_row(&mut self) {
        let Row { number, repeat, .. } = self.row;
        let cells = std::mem::take(&mut self.row.cells);
        self.row.number = number.saturating_add(repeat);
        let Some(sheet) = self.sheets.last_mut() else { return };
        if cells.is_empty() {
            return;
        }
        for row in number..number.saturating_add(repeat) {
            for (column, again, value, formula) in &cells {
                for column in *column..column.saturating_add(*again) {
                    let at = CellRef { column, row };
                    let repeated = *again > 1 || repeat > 1;
                    if row >= ROWS || column >= COLUMNS {
                        return;
                    }
                    if repeated && self.repeated == 0 {
                        let message = Message::new("problem-repeats-limit");
                        sheet.problem(at, message.with("cells", REPEATED));
                        return;
                    }
                    self.repeated -= u32::from(repeated);
                    if !sheet.push(at, value, &mut self.budget) {
                        return;
                    }
                    if let Some(formula) = formula {
                        if !value.certain {
                            self.unvalued.push(at);
                        }
                        sheet.formulas.insert(at, formula.clone());
                    }
                }
            }
        }
    }

    fn read_cell(
        &mut self,
        element: &BytesStart<'_>,
        xml: &mut Xml<'_>,
    ) -> Result<(), quick_xml::Error> {
        let shown = read_text(element, xml)?;
        let repeat = repeats(element, "number-columns-repeated").min(COLUMNS);
        let column = self.row.column;
        self.row.column = column.saturating_add(repeat).min(COLUMNS);
        let spanned = |name| repeats(element, name).min(ROWS) - 1;
        let (right, down) = (spanned("number-columns-spanned"), spanned("number-rows-spanned"));
        if let (true, Some(sheet)) = (right + down > 0, self.sheets.last_mut()) {
            let from = CellRef { column, row: self.row.number };
            let to = CellRef { column: column + right, row: self.row.number.saturating_add(down) };
            sheet.merged.push(Span { from, to });
        }
        let formula = attribute(element, "formula");
        let value = cell_value(element, shown, formula.as_deref());
        if let Some(value) = value {
            self.row.cells.push((column, repeat, value, formula));
        }
        Ok(())
    }

    fn tell_unvalued(&mut self) {
        let unvalued = std::mem::take(&mut self.unvalued);
        if let (Some(first), Some(sheet)) = (unvalued.first(), self.sheets.last_mut()) {
            let message = Message::new("problem-formula-without-value");
            sheet.problem(*first, message.with("count", unvalued.len()));
        }
    }
}

/// How often an element stands for itself; once, where it does not say.
fn repeats(element: &BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name).and_then(|it| it.parse().ok()).unwrap_or(1).max(1)
}

/// Hidden by hand or by a filter.
fn is_hidden(element: &BytesStart<'_>) -> bool {
    matches!(attribute(element, "visibility").as_deref(), Some("collapse" | "filter"))
}

/// Reads `meta.xml`: the program, the author, the dates, as written.
fn read_facts(parts: &mut Parts<'_>, facts: &mut FileFacts) {
    let Some(mut xml) = parts.xml("meta.xml") else { return };
    let mut buffer = Vec::new();
    let mut name = String::new();
    while let Ok(event) = xml.read_event_into(&mut buffer) {
        match event {
            Event::Start(it) => it.name().as_ref().clone_into(&mut name),
            Event::Text(text) => {
                let fact = match name.as_str() {
                    "meta:generator" => &mut facts.producer,
                    "meta:initial-creator" => &mut facts.creator,
                    "meta:creation-date" => &mut facts.created,
                    "dc:date" => &mut facts.modified,
                    _ => continue,
                };
                let raw = Text::from(text.xml10_content().trim());
                let location = Location::WHOLE_FILE;
                let reading = Reading::CERTAIN;
                *fact = Some(Extracted { value: raw.clone(), raw, location, reading });
            }
            Event::End(_) => name.clear(),
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use proptest::prelude::*;
    use zip::{ZipWriter, write::SimpleFileOptions};

    use crate::extract::workbook::extract_ods;
    use crate::extract::{Extraction, Limits, Stored};

    /// An ODS file of one sheet, `Paie`, with the given rows.
    fn read(rows: &str) -> Extraction {
        let content = format!(
            "<office:document-content><office:automatic-styles/><office:body><office:spreadsheet>\
             <table:table table:name=\"Paie\">{rows}</table:table>\
             </office:spreadsheet></office:body></office:document-content>"
        );
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer
            .start_file("content.xml", SimpleFileOptions::default())
            .expect("a part can be begun");
        writer.write_all(content.as_bytes()).expect("a vector takes every byte");
        let bytes = writer.finish().expect("a vector takes every byte").into_inner();
        extract_ods(bytes, &Limits::default())
    }

    fn row(cells: &str) -> String {
        format!("<table:table-row>{cells}</table:table-row>")
    }

    fn text(text: &str) -> String {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    }

    fn number(value: &str, shown: &str) -> String {
        format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{value}\">\
             <text:p>{shown}</text:p></table:table-cell>"
        )
    }

    #[test]
    fn cells_show_what_the_file_shows_and_store_what_it_stores() {
        let head = row(&(text("Nom &amp; prénom") + &text("Net")));
        let read = read(
            &(head
                + &row(&(text("ALAMI<text:s text:c=\"2\"/>Sara") + &number("2500.5", "2 500,50")))),
        );
        let cell = |row, column| read.tables[0].cell(row, column).expect("a cell");
        assert_eq!(&*cell(0, 0).text, "Nom & prénom");
        assert_eq!(&*cell(1, 0).text, "ALAMI  Sara");
        assert_eq!(&*cell(1, 1).text, "2 500,50");
        assert_eq!(cell(1, 1).stored, Some(Stored::Number(2500.5)));
    }

    #[test]
    fn filtered_rows_and_collapsed_columns_are_hidden() {
        let columns = "<table:table-column/><table:table-column table:visibility=\"collapse\"/>";
        let hidden = "<table:table-row table:visibility=\"filter\">";
        let cells = number("1", "1") + &number("2", "2");
        let read = read(&format!("{columns}{}{hidden}{cells}</table:table-row>", row(&cells)));
        let hidden = |row, column| read.tables[0].cell(row, column).map(|it| it.reading.hidden);
        assert_eq!(
            (hidden(0, 0), hidden(0, 1), hidden(1, 0)),
            (Some(false), Some(true), Some(true))
        );
    }

    #[test]
    fn a_sum_is_told_and_notes_are_no_text_of_a_cell() {
        let note = "<office:annotation><text:p>à vérifier</text:p></office:annotation>";
        let total = format!(
            "<table:table-cell table:formula=\"of:=SUM([.B1:.B2])\" office:value-type=\"float\" \
             office:value=\"5000\">{note}<text:p>5000</text:p></table:table-cell>"
        );
        let rows =
            [("A", number("2500.1", "2500,1")), ("B", number("2600.2", "2600,2")), ("T", total)];
        let rows: String = rows.iter().map(|(name, cell)| row(&(text(name) + cell))).collect();
        let read = read(&rows);
        let sum = read.facts.stored_sums.first().expect("a sum");
        assert_eq!(
            (sum.stored.raw.to_string(), sum.computed.to_string()),
            ("5000".into(), "5100.3".into())
        );
    }

    #[test]
    fn repeats_are_bounded() {
        let cell = "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        let rows = format!(
            "<table:table-row table:number-rows-repeated=\"1048576\">{cell}</table:table-row>"
        );
        let read = read(&rows);
        assert_eq!(read.problems[0].text.id, "problem-repeats-limit");
    }

    proptest! {
        #[test]
        fn any_rows_can_be_read(rows in "(<table:table-row( table:number-rows-repeated=\"[0-9]{1,3}\")?>|</table:table-row>|<table:table-cell office:value-type=\"(float|date|string)\" office:value=\"[0-9.]{0,4}\">|</table:table-cell>|<text:p>|</text:p>|[0-9]){0,30}") {
            read(&rows);
        }
    }
}
