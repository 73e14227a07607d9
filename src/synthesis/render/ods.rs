//! OpenDocument spreadsheets: one sheet, values typed.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use super::{
    Place, Rendered,
    grid::{GridCell, grid},
    xlsx::SHEET,
};
use crate::synthesis::{
    document::{Cell, Document, Value},
    style::Style,
};

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

pub(in crate::synthesis) fn render(document: &Document, style: &Style) -> Rendered {
    let mut rendered = Rendered::default();
    let mut rows = String::new();
    for (row, line) in grid(document).into_iter().enumerate() {
        let cells = line.cells;
        rows.push_str("<table:table-row>");
        if cells.is_empty() {
            rows.push_str("<table:table-cell/>");
        }
        for (column, cell) in cells.into_iter().enumerate() {
            match cell {
                GridCell::Empty => rows.push_str("<table:table-cell/>"),
                GridCell::Label(text) => rows.push_str(&text_cell(text)),
                GridCell::Sentence(before, cell) => {
                    rendered.places.insert(cell.id, at(column, row));
                    rows.push_str(&text_cell(&format!("{before} {}", style.text(&cell.value))));
                }
                GridCell::Value(cell) => {
                    rendered.places.insert(cell.id, at(column, row));
                    rows.push_str(&value_cell(cell, style));
                }
            }
        }
        rows.push_str("</table:table-row>");
    }
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\"><office:body>\
         <office:spreadsheet><table:table table:name=\"{SHEET}\">{rows}</table:table></office:spreadsheet>\
         </office:body></office:document-content>"
    );
    rendered.bytes = pack(&content).expect("memory takes all bytes");
    rendered
}

fn at(column: usize, row: usize) -> Place {
    let name = format!("{}{}", char::from(b'A' + column as u8), row + 1);
    Place::Sheet(SHEET.to_owned(), name)
}

fn pack(content: &str) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The first entry names the kind of file and is not compressed, as the format demands.
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file("mimetype", stored)?;
    zip.write_all(MIME.as_bytes())?;
    zip.start_file("META-INF/manifest.xml", packed)?;
    let manifest = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest \
         xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\
         <manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{MIME}\"/>\
         <manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"
    );
    zip.write_all(manifest.as_bytes())?;
    zip.start_file("content.xml", packed)?;
    zip.write_all(content.as_bytes())?;
    Ok(zip.finish()?.into_inner())
}

fn text_cell(text: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>",
        escape(text)
    )
}

fn value_cell(cell: &Cell, style: &Style) -> String {
    let shown = escape(&style.text(&cell.value));
    let number = match cell.value {
        Value::Money(centimes) => format!(
            "{}{}.{:02}",
            if centimes < 0 { "-" } else { "" },
            centimes.abs() / 100,
            centimes.abs() % 100
        ),
        Value::Count(count) => count.to_string(),
        Value::Hours(hours) => format!("{}.{:02}", hours / 100, hours % 100),
        Value::Rate(rate) => format!("0.{rate:04}"),
        _ => return text_cell(&style.text(&cell.value)),
    };
    format!(
        "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{shown}</text:p></table:table-cell>"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
