//! XLSX and XLSM: cells from calamine, what it does not tell from the sheets' XML.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use quick_xml::events::Event;

use super::parts::{Parts, attribute, is_set};
use super::sheet::{Budget, Sheet, Value, extend_runs, span};
use super::value::{self, Format};
use super::{Book, properties};
use crate::evidence::{CellRef, Message};
use crate::extract::{Limits, Problem};

/// Shared formulas of one sheet.
const SHARED: u64 = 1 << 20;

/// Cells that could not be read, told one by one before the sheet is given up.
const DAMAGED_CELLS: usize = 50;

/// Reads every sheet of a workbook.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Book, Message> {
    let mut parts = Parts::open(bytes, limits)?;
    if strings_lie(&mut parts) {
        return Err(Message::new("reason-workbook-damaged"));
    }
    let paths = sheet_paths(&mut parts);
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => Message::new("reason-encrypted"),
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
        let layout = paths.get(&meta.name).map(|path| read_layout(&mut parts, path, &mut sheet));
        read_cells(&mut workbook, &mut sheet, &mut budget);
        if layout.is_some_and(|it| it.has_formulas) {
            read_formulas(&mut workbook, &mut sheet, &mut budget);
        }
        sheet.settle();
        book.sheets.push(sheet);
    }
    Ok(book)
}

/// Whether the shared strings claim to be more than their part has room for: calamine takes memory
/// for as many as they claim.
fn strings_lie(parts: &mut Parts<'_>) -> bool {
    let names =
        parts.names().into_iter().filter(|it| it.to_lowercase().ends_with("sharedstrings.xml"));
    names.collect::<Vec<_>>().iter().any(|name| {
        let claims = named(parts, name, "sst", ["uniqueCount", "uniqueCount"]);
        // The shortest string is `<si/>`; a count that is somewhat off harms nobody.
        let room = parts.size(name) / 5 + 1_000_000;
        claims.iter().any(|it| it.0.parse::<u64>().is_ok_and(|claim| claim > room))
    })
}

/// Whether the next cell may still be read after an error.
fn goes_on(error: &XlsxError) -> bool {
    !matches!(
        error,
        XlsxError::Xml(_) | XlsxError::XmlEof(_) | XlsxError::Io(_) | XlsxError::Zip(_)
    )
}

fn read_cells(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &mut Sheet, budget: &mut Budget) {
    let name = sheet.name.to_string();
    let damaged = || Message::new("problem-sheet-unreadable");
    let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else {
        sheet.problems.push(Problem { location: sheet.whole(), text: damaged() });
        return;
    };
    let mut last = CellRef { column: 0, row: 0 };
    let mut errors = 0;
    let mut shared: HashMap<*const u8, (u32, u32)> = HashMap::new();
    loop {
        let (cell, style) = match cells.next_cell_with_style_id() {
            Ok(Some(read)) => read,
            Ok(None) => return,
            Err(error) if goes_on(&error) && errors < DAMAGED_CELLS => {
                errors += 1;
                sheet.problem(last, Message::new("problem-cell-unreadable"));
                continue;
            }
            Err(_) => {
                sheet.problem(last, Message::new("problem-sheet-cut-off"));
                return;
            }
        };
        let (row, column) = cell.get_position();
        last = CellRef { column, row };
        let format = cells.styles().get(style).and_then(|it| it.number_format.as_ref());
        let format = format
            .map_or(Format::default(), |it| Format { code: &it.format_code, id: it.format_id });
        // A text that many cells share is held once.
        let pushed = match cell.get_value() {
            DataRef::SharedString(text) if text.trim().is_empty() => true,
            DataRef::SharedString(text) => {
                if let Some(range) = shared.get(&text.as_ptr()) {
                    sheet.push_again(last, *range, budget)
                } else {
                    let pushed = sheet.push(last, &Value::text(*text), budget);
                    shared.extend(sheet.cells.last().map(|it| (text.as_ptr(), it.text)));
                    pushed
                }
            }
            other => value::of(other, format).is_none_or(|it| sheet.push(last, &it, budget)),
        };
        if !pushed {
            return;
        }
    }
}

/// Reads the formulas; a formula without a value is printed as what it is, uncertain.
fn read_formulas(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &mut Sheet, budget: &mut Budget) {
    let name = sheet.name.to_string();
    let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { return };
    let mut unvalued = Vec::new();
    // Damaged cells have been told already.
    for _ in 0..u32::MAX {
        let cell = match cells.next_cell_with_formula() {
            Ok(Some(cell)) => cell,
            Err(error) if goes_on(&error) => continue,
            Ok(None) | Err(_) => break,
        };
        let Some(formula) = cell.formula.filter(|it| !it.is_empty()) else { continue };
        let at = CellRef { column: cell.pos.1, row: cell.pos.0 };
        if matches!(cell.value, DataRef::Empty) {
            unvalued.push((at, formula.clone()));
        }
        sheet.formulas.insert(at, formula);
    }
    for (at, formula) in &unvalued {
        if !sheet.push(*at, &Value::formula(formula), budget) {
            return;
        }
    }
    if let Some((first, _)) = unvalued.first() {
        let message = Message::new("problem-formula-without-value").with("count", unvalued.len());
        sheet.problem(*first, message);
    }
}

#[derive(Debug, Default)]
struct Layout {
    has_formulas: bool,
}

/// Reads hidden rows, hidden columns and merged cells, which stand around the cells.
fn read_layout(parts: &mut Parts<'_>, path: &str, sheet: &mut Sheet) -> Layout {
    let mut layout = Layout::default();
    let Some(mut xml) = parts.xml(path) else { return layout };
    let mut buffer = Vec::new();
    let mut row = 0_u32;
    let mut lies = false;
    loop {
        buffer.clear();
        // A damaged place ends this reading; the reading of the cells tells of it.
        let Ok(event) = xml.read_event_into(&mut buffer) else { break };
        let element = match event {
            Event::Start(element) => element,
            Event::Eof => break,
            _ => continue,
        };
        let flat = |name: &str| {
            attribute(&element, name)
                .and_then(|it| it.parse::<f64>().ok())
                .is_some_and(|it| it <= 0.0)
        };
        match element.local_name().as_ref() {
            "row" => {
                let number = attribute(&element, "r").and_then(|it| it.parse::<u32>().ok());
                row = number.unwrap_or(row.saturating_add(1));
                if is_set(&element, "hidden") || flat("ht") {
                    extend_runs(&mut sheet.hidden_rows, row.saturating_sub(1));
                }
            }
            "col" if is_set(&element, "hidden") || flat("width") => {
                let number = |name| attribute(&element, name)?.parse::<u32>().ok()?.checked_sub(1);
                if let (Some(min), Some(max)) = (number("min"), number("max")) {
                    sheet.hidden_columns.push(min..=max);
                }
            }
            "mergeCell" => {
                sheet.merged.extend(attribute(&element, "ref").and_then(|it| span(&it)));
            }
            "f" => {
                layout.has_formulas = true;
                // calamine makes room for as many shared formulas as the highest number says.
                let shared = attribute(&element, "si").and_then(|it| it.parse::<u64>().ok());
                lies |= shared.is_some_and(|it| it > SHARED);
            }
            _ => {}
        }
    }
    if lies {
        layout.has_formulas = false;
        let text = Message::new("problem-formulas-unreadable");
        sheet.problems.push(Problem { location: sheet.whole(), text });
    }
    layout
}

/// The part each sheet lies in, by its name.
fn sheet_paths(parts: &mut Parts<'_>) -> BTreeMap<String, String> {
    let workbook = relations(parts, "_rels/.rels")
        .into_iter()
        .find(|it| it.kind.ends_with("/officeDocument"))
        .map_or("xl/workbook.xml".to_owned(), |it| it.target.trim_start_matches('/').to_owned());
    let (folder, file) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let targets = relations(parts, &format!("{folder}/_rels/{file}.rels"));
    let mut paths = BTreeMap::new();
    for (name, id) in named(parts, &workbook, "sheet", ["name", "id"]) {
        if let Some(path) = sheet_path(folder, &targets, &id) {
            paths.entry(name).or_insert(path);
        }
    }
    paths
}

/// The part that a relation leads to, from a folder.
pub(super) fn sheet_path(folder: &str, targets: &[Relation], id: &str) -> Option<String> {
    let found = targets.iter().find(|it| it.id == id)?;
    Some(match found.target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}/{}", found.target.trim_start_matches("./")),
    })
}

/// A relation from one part to another.
#[derive(Debug)]
pub(super) struct Relation {
    id: String,
    kind: String,
    target: String,
}

pub(super) fn relations(parts: &mut Parts<'_>, path: &str) -> Vec<Relation> {
    let mut relations = Vec::new();
    let Some(mut xml) = parts.xml(path) else { return relations };
    let mut buffer = Vec::new();
    while let Ok(event) = xml.read_event_into(&mut buffer) {
        match event {
            Event::Start(it) if it.local_name().as_ref() == "Relationship" => {
                let told = |name| attribute(&it, name).unwrap_or_default();
                relations.push(Relation {
                    id: told("Id"),
                    kind: told("Type"),
                    target: told("Target"),
                });
            }
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    relations
}

/// Two attributes of every element of one name.
fn named(
    parts: &mut Parts<'_>,
    path: &str,
    element: &str,
    names: [&str; 2],
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Some(mut xml) = parts.xml(path) else { return found };
    let mut buffer = Vec::new();
    while let Ok(event) = xml.read_event_into(&mut buffer) {
        match event {
            Event::Start(it) if it.local_name().as_ref() == element => {
                let told = |name| attribute(&it, name).unwrap_or_default();
                found.push((told(names[0]), told(names[1])));
                if element == "sst" {
                    break;
                }
            }
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    found
}
