//! Whole workbooks, written part by part, and any bytes.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{extract_ods, extract_xls, extract_xlsb, extract_xlsx};
use crate::extract::{Extraction, Limits, Stored, Table};

/// An XLSX file of one sheet, `Paie`, with the given content of its `worksheet` element.
fn xlsx(sheet: &str) -> Vec<u8> {
    xlsx_with(sheet, "", "<numFmt numFmtId=\"164\" formatCode=\"#,##0.00&quot; MAD&quot;\"/>")
}

fn xlsx_with(sheet: &str, state: &str, formats: &str) -> Vec<u8> {
    xlsx_parts(sheet, state, formats, "<sst/>")
}

fn xlsx_parts(sheet: &str, state: &str, formats: &str, strings: &str) -> Vec<u8> {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    let parts = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        (
            "_rels/.rels",
            format!(
                "<Relationships {package}><Relationship Id=\"a\" Type=\"{office}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook {main} xmlns:r=\"{office}\"><sheets><sheet name=\"Paie\" sheetId=\"1\" \
                 {state} r:id=\"b\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships {package}>\
                 <Relationship Id=\"b\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
                 <Relationship Id=\"c\" Type=\"{office}/styles\" Target=\"styles.xml\"/>\
                 </Relationships>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet {main}><numFmts count=\"1\">{formats}</numFmts><cellXfs count=\"3\">\
                 <xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>\
                 <xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            ),
        ),
        ("xl/sharedStrings.xml", strings.to_owned()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet {main}>{sheet}</worksheet>")),
    ];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(name, SimpleFileOptions::default()).expect("a part can be begun");
        writer.write_all(content.as_bytes()).expect("a vector takes every byte");
    }
    writer.finish().expect("a vector takes every byte").into_inner()
}

/// Sheet data from rows of cells set apart by `|`: numbers, `=formula:value`, or texts.
fn data(first_row: u32, rows: &[&str]) -> String {
    let mut xml = String::new();
    for (index, row) in rows.iter().enumerate() {
        let number = first_row + index as u32;
        let _ = write!(xml, "<row r=\"{number}\">");
        for (column, cell) in row.split('|').map(str::trim).enumerate() {
            let place = format!("{}{number}", char::from(b'A' + column as u8));
            let written = match (cell, cell.strip_prefix('=').and_then(|it| it.split_once('~'))) {
                ("", _) => continue,
                (_, Some((formula, ""))) => format!("<c r=\"{place}\"><f>{formula}</f></c>"),
                (_, Some((formula, value))) => {
                    format!("<c r=\"{place}\"><f>{formula}</f><v>{value}</v></c>")
                }
                (number, _) if number.parse::<f64>().is_ok() => {
                    format!("<c r=\"{place}\"><v>{number}</v></c>")
                }
                (text, _) => format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
            };
            xml.push_str(&written);
        }
        xml.push_str("</row>");
    }
    xml
}

fn read(sheet: &str) -> Extraction {
    extract_xlsx(xlsx(sheet), &Limits::default())
}

fn read_rows(rows: &[&str]) -> Extraction {
    read(&format!("<sheetData>{}</sheetData>", data(1, rows)))
}

fn drawn(table: &Table) -> Vec<String> {
    let row = |row: usize| {
        let cell =
            |column| table.cell(row, column).map_or("·".to_owned(), |it| it.text.to_string());
        (0..table.width(row)).map(cell).collect::<Vec<_>>().join(" | ")
    };
    (0..table.rows()).map(row).collect()
}

fn lines(extraction: &Extraction) -> Vec<String> {
    let line = |line: &crate::extract::Line| {
        let texts: Vec<&str> = line.segments.iter().map(|it| &*it.text).collect();
        texts.join(" | ")
    };
    extraction.lines.iter().map(line).collect()
}

fn problems(extraction: &Extraction) -> Vec<&str> {
    extraction.problems.iter().map(|it| it.text.id).collect()
}

#[test]
fn a_register_with_a_title_and_a_blank_row_inside() {
    let read = read_rows(&[
        "Société Exemple",
        "Période | mars 2024",
        "",
        "N° | Nom | Brut | Net",
        "1 | ALAMI | 3000 | 2500.5",
        "",
        "2 | BENNIS | 4000 | 3300",
        "",
        "| Total | 7000 | 5800.5",
        "",
        "Fait à Casablanca",
    ]);
    assert_eq!(lines(&read), ["Société Exemple", "Période | mars 2024", "Fait à Casablanca"]);
    assert_eq!(read.tables.len(), 1);
    assert_eq!(
        drawn(&read.tables[0]),
        [
            "N° | Nom | Brut | Net",
            "1 | ALAMI | 3000 | 2500.5",
            "2 | BENNIS | 4000 | 3300",
            "· | Total | 7000 | 5800.5",
        ]
    );
    let cell = read.tables[0].cell(2, 3).expect("a net pay");
    assert_eq!(cell.stored, Some(Stored::Number(3300.0)));
    assert_eq!(
        format!("{:?}", cell.location.region),
        "Cells { sheet: \"Paie\", from: CellRef { column: 3, row: 6 }, to: CellRef { column: 3, row: 6 } }"
    );
}

#[test]
fn tables_below_and_beside_each_other() {
    let read = read_rows(&[
        "Nom | Brut | Net | | Code | Libellé",
        "A | 10 | 9 | | 1 | Un",
        "B | 20 | 18 | | |",
        "C | 30 | 27 | | |",
        "D | 40 | 36 | | |",
        "",
        "Mois | Taux | Montant",
        "1 | 2 | 3",
        "2 | 3 | 4",
    ]);
    let tables: Vec<Vec<String>> = read.tables.iter().map(drawn).collect();
    assert_eq!(tables[0].len(), 5);
    assert_eq!(tables[0][0], "Nom | Brut | Net");
    assert_eq!(tables.last().map(|it| it[0].as_str()), Some("Mois | Taux | Montant"));
    let all = format!("{tables:?}{:?}", lines(&read));
    assert!(all.contains("Code | Libellé") && all.contains("1 | Un"), "{all}");
}

#[test]
fn an_empty_column_does_not_part_a_register() {
    let read = read_rows(&["A | B | | D", "1 | 2 | | 4", "5 | 6 | | 8"]);
    assert_eq!(drawn(&read.tables[0]), ["A | B | D", "1 | 2 | 4", "5 | 6 | 8"]);
}

#[test]
fn a_merged_heading_stands_over_each_of_its_columns() {
    let rows = data(
        1,
        &["Nom | Salaire | | Retenues |", "| Base | Brut | CNSS | AMO", "A | 1 | 2 | 3 | 4"],
    );
    let merged = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>\
                  <mergeCell ref=\"D1:E1\"/></mergeCells>";
    let read = read(&format!("<sheetData>{rows}</sheetData>{merged}"));
    assert_eq!(
        drawn(&read.tables[0]),
        [
            "Nom | Salaire | Salaire | Retenues | Retenues",
            "Nom | Base | Brut | CNSS | AMO",
            "A | 1 | 2 | 3 | 4",
        ]
    );
    let place = |row, column| read.tables[0].cell(row, column).map(|it| it.location);
    assert_eq!(place(0, 1), place(0, 2));
    assert_eq!(place(0, 0), place(1, 0));
}

#[test]
fn formats_decide_what_is_shown() {
    let cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Net</t></is></c>\
                 <c r=\"B1\" t=\"inlineStr\"><is><t>Date</t></is></c></row>\
                 <row r=\"2\"><c r=\"A2\" s=\"1\"><v>2500</v></c><c r=\"B2\" s=\"2\"><v>45322</v></c></row>";
    let read = read(&format!("<sheetData>{cells}</sheetData>"));
    assert_eq!(drawn(&read.tables[0]), ["Net | Date", "2500.00 MAD | 2024-01-31"]);
    let date = read.tables[0].cell(1, 1).and_then(|it| it.stored);
    assert_eq!(date, Some(Stored::DateTime(jiff::civil::date(2024, 1, 31).at(0, 0, 0, 0))));
}

#[test]
fn hidden_rows_columns_and_sheets_are_read_and_marked() {
    let sheet = "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>\
        <row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>\
        <row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>4</v></c><c r=\"B2\"><v>5</v></c></row>\
        <row r=\"3\" ht=\"0\" customHeight=\"1\"><c r=\"A3\"><v>6</v></c><c r=\"B3\"><v>7</v></c></row>\
        </sheetData>";
    let hidden = |read: &Extraction| {
        let table = &read.tables[0];
        let cells =
            (0..table.rows()).flat_map(|row| table.row(row).map(|it| it.1).collect::<Vec<_>>());
        cells.filter(|it| it.reading.hidden).map(|it| it.text.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(hidden(&read(sheet)), ["3", "4", "5", "6", "7"]);
    let formats = "<numFmt numFmtId=\"164\" formatCode=\"0\"/>";
    let whole = xlsx_with(sheet, "state=\"veryHidden\"", formats);
    assert_eq!(hidden(&extract_xlsx(whole, &Limits::default())).len(), 7);
}

#[test]
fn a_stored_total_is_told_beside_its_inputs() {
    let read = read_rows(&["Nom | Net", "A | 2500.1", "B | 2600.2", "Total | =SUM(B2:B3)~5000"]);
    let sum = read.facts.stored_sums.first().expect("a sum");
    assert_eq!(
        (sum.stored.value.to_string(), sum.computed.to_string()),
        ("5000".into(), "5100.3".into())
    );
}

#[test]
fn a_formula_without_a_value_is_told_and_uncertain() {
    let read = read_rows(&["Nom | Net", "A | 2500", "Total | =SUM(B2:B2)~"]);
    assert_eq!(problems(&read), ["problem-formula-without-value"]);
    assert!(read.facts.stored_sums.is_empty());
    let cell = read.tables[0].cell(2, 1).expect("the formula");
    assert_eq!((&*cell.text, cell.reading.certain), ("=SUM(B2:B2)", false));
}

#[test]
fn a_dimension_that_lies_costs_nothing() {
    let sheet = "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
                 <row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData>";
    assert_eq!(lines(&read(sheet)), ["1", "2"]);
}

#[test]
fn a_text_that_cells_share_is_read_in_each_of_them() {
    let strings =
        "<sst uniqueCount=\"3\"><si><t>Nom</t></si><si><t></t></si><si><t>Net</t></si></sst>";
    let cell = |place, index| format!("<c r=\"{place}\" t=\"s\"><v>{index}</v></c>");
    let row = |number, cells: String| format!("<row r=\"{number}\">{cells}</row>");
    let first = row(1, cell("A1", 0) + &cell("B1", 1) + &cell("C1", 2));
    let second = row(2, cell("A2", 2) + &cell("B2", 1) + &cell("C2", 0));
    let sheet = format!("<sheetData>{first}{second}</sheetData>");
    let read = |strings: &str| {
        let formats = "<numFmt numFmtId=\"164\" formatCode=\"0\"/>";
        let whole = xlsx_parts(&sheet, "", formats, strings);
        extract_xlsx(whole, &Limits::default())
    };
    assert_eq!(drawn(&read(strings).tables[0]), ["Nom | Net", "Net | Nom"]);
    let lying = strings.replace("\"3\"", "\"99999999999\"");
    assert_eq!(read(&lying).not_examinable.map(|it| it.id), Some("reason-workbook-damaged"));
}

#[test]
fn a_shared_formula_with_a_wild_number_costs_nothing() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"99999999999\">1</f>\
                 <v>1</v></c><c r=\"B1\"><v>2</v></c></row></sheetData>";
    assert_eq!(problems(&read(sheet)), ["problem-formulas-unreadable"]);
}

#[test]
fn limits_are_told() {
    let limits = Limits { max_cells: 3, ..Limits::default() };
    let rows = data(1, &["a | b", "1 | 2", "3 | 4"]);
    let read = extract_xlsx(xlsx(&format!("<sheetData>{rows}</sheetData>")), &limits);
    assert_eq!(problems(&read), ["problem-cell-limit"]);
    let limits = Limits { max_inflated: 500, ..Limits::default() };
    let read = extract_xlsx(xlsx("<sheetData/>"), &limits);
    assert_eq!(read.not_examinable.map(|it| it.id), Some("reason-inflates-too-large"));
}

#[test]
fn a_workbook_cut_short_is_told() {
    let whole = xlsx("<sheetData/>");
    let read = extract_xlsx(whole[..whole.len() / 2].to_vec(), &Limits::default());
    assert_eq!(read.not_examinable.map(|it| it.id), Some("reason-workbook-damaged"));
    let cut = read_rows(&["a | b"]);
    assert!(cut.not_examinable.is_none());
}

proptest! {
    #[test]
    fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..500)) {
        let limits = Limits::default();
        for head in [&b""[..], b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"] {
            let bytes = [head, &bytes].concat();
            extract_xlsx(bytes.clone(), &limits);
            extract_xlsb(bytes.clone(), &limits);
            extract_xls(bytes.clone(), &limits);
            extract_ods(bytes, &limits);
        }
    }

    #[test]
    fn any_sheet_can_be_read(sheet in "(<row r=\"[0-9]{1,7}\">|</row>|<c r=\"[A-Z]{1,3}[0-9]{1,7}\" s=\"[0-9]\">|</c>|<v>[0-9.e-]{0,5}</v>|<f>SUM\\(A1:B[0-9]\\)</f>){0,30}") {
        read(&format!("<sheetData>{sheet}</sheetData>"));
    }

    #[test]
    fn nothing_read_vanishes(cells in prop::collection::vec((0_u32..12, 0_u32..8), 1..40)) {
        let mut xml = String::new();
        let sorted: std::collections::BTreeSet<(u32, u32)> = cells.into_iter().collect();
        for (row, column) in &sorted {
            let place = format!("{}{}", char::from(b'A' + *column as u8), row + 1);
            let _ = write!(xml, "<row r=\"{}\"><c r=\"{place}\"><v>7</v></c></row>", row + 1);
        }
        let read = read(&format!("<sheetData>{xml}</sheetData>"));
        let in_tables: usize = read.tables.iter().map(|it| (0..it.rows()).map(|row| it.row(row).count()).sum::<usize>()).sum();
        let in_lines: usize = read.lines.iter().map(|it| it.segments.len()).sum();
        prop_assert_eq!(in_tables + in_lines, sorted.len());
    }
}

#[test]
fn a_formula_of_a_binary_workbook_that_names_a_sheet_is_not_held_against_its_inputs() {
    assert_eq!(super::told_whole("SUM(Sheet1!A1)"), None);
    assert_eq!(super::told_whole("SUM(A1:A3)"), Some("SUM(A1:A3)"));
}
