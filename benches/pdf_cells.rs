//! What the extractor reads of PDFs before anything is understood: a line of JSON a file.
//!
//! `cargo bench --bench pdf_cells -- FILE…`, or paths on standard input, one a line; the scripts
//! `benches/compare_*.py` run it beside other readers.

use std::{
    io::{BufRead, Write},
    panic::catch_unwind,
};

use bordereau::{
    evidence::{FileFormat, Location, Reading, Region},
    extract::{Limits, Table, extract},
};
use serde_json::{Value, json};

#[allow(clippy::print_stdout, reason = "the lines are what the scripts read")]
fn main() -> std::io::Result<()> {
    // `cargo bench` adds an option of its own.
    let given: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with("--")).collect();
    let paths: Box<dyn Iterator<Item = std::io::Result<String>>> = if given.is_empty() {
        Box::new(std::io::stdin().lock().lines())
    } else {
        Box::new(given.into_iter().map(Ok))
    };
    for path in paths {
        let path = path?;
        let read = catch_unwind(|| file(&path));
        let line = read.unwrap_or_else(|_| json!({ "path": path, "panicked": true }));
        println!("{line}");
        // Whoever reads along sees at which file a run stands still.
        std::io::stdout().flush()?;
    }
    Ok(())
}

fn file(path: &str) -> Value {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return json!({ "path": path, "unopened": error.to_string() }),
    };
    let read = extract(bytes, FileFormat::Pdf, &Limits::default());
    let lines = read.lines.iter().map(|line| {
        let segments: Vec<Value> =
            line.segments.iter().map(|it| text(&it.text, it.reading)).collect();
        let boxes: Vec<Value> = line.segments.iter().map(|it| bbox(&it.location)).collect();
        json!({ "page": page(&line.location), "segments": segments, "boxes": boxes })
    });
    json!({
        "path": path,
        "pages": read.facts.pages,
        "not_examinable": read.not_examinable.as_ref().map(|it| it.id),
        "problems": read.problems.iter().map(|it| it.text.id).collect::<Vec<_>>(),
        "tables": read.tables.iter().map(table).collect::<Vec<_>>(),
        "lines": lines.collect::<Vec<_>>(),
    })
}

/// Rows of cells; `null` where nothing is printed.
fn table(table: &Table) -> Value {
    let cell = |row, column| match table.cell(row, column) {
        Some(cell) => text(&cell.text, cell.reading),
        None => Value::Null,
    };
    let rows = (0..table.rows())
        .map(|row| (0..table.width(row)).map(|column| cell(row, column)).collect::<Vec<_>>());
    json!({
        "page": page(&table.location),
        "box": bbox(&table.location),
        "rows": rows.collect::<Vec<_>>(),
    })
}

/// The text, and after it how it was read where that is not plainly: `~` uncertain, `h` hidden, `o` of a scan.
fn text(text: &str, reading: Reading) -> Value {
    let marks = [(!reading.certain, '~'), (reading.hidden, 'h'), (reading.ocr, 'o')];
    let marks: String = marks.into_iter().filter(|it| it.0).map(|it| it.1).collect();
    if marks.is_empty() { json!(text) } else { json!([text, marks]) }
}

fn page(location: &Location) -> Option<u32> {
    match location.region {
        Region::Page { page, .. } => Some(page),
        _ => None,
    }
}

fn bbox(location: &Location) -> Value {
    match location.region {
        Region::Page { bbox: Some(it), .. } => json!([it.left, it.top, it.right, it.bottom]),
        _ => Value::Null,
    }
}
