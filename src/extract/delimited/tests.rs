//! What becomes of whole files: their tables, lines, places and problems.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::extract;
use crate::evidence::{Location, Region};
use crate::extract::{Extraction, Limits, Table};

fn read(text: &str) -> Extraction {
    extract(text.as_bytes().to_vec(), &Limits::default())
}

/// A table as it is read: cells set apart by ` | `, nothing printed as `·`.
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
fn a_register_with_a_preamble_and_a_trailing_count() {
    let read = read(
        "Société Exemple SARL\nÉtat des salaires;mars 2024\n\n\
         Matricule;Nom;Brut;Net\n1;ALAMI;3 000,00;2 500,00\n2;BENNIS;4 000,00;3 300,00\n\
         ;Total;7 000,00;5 800,00\n\nNombre de salariés : 2\n",
    );
    assert_eq!(
        lines(&read),
        ["Société Exemple SARL", "État des salaires | mars 2024", "Nombre de salariés : 2"]
    );
    assert_eq!(
        drawn(&read.tables[0]),
        [
            "Matricule | Nom | Brut | Net",
            "1 | ALAMI | 3 000,00 | 2 500,00",
            "2 | BENNIS | 4 000,00 | 3 300,00",
            "· | Total | 7 000,00 | 5 800,00",
        ]
    );
    assert_eq!(read.tables[0].location, Region::Lines { from: 4, to: 7, columns: (1, 26) }.into());
    assert_eq!(problems(&read), [""; 0]);
}

#[test]
fn a_preamble_padded_with_delimiters_is_still_a_preamble() {
    let read = read(
        "Société Exemple;;;\nAffilié;1234567;;\n;;;\nN°;Nom;Brut;Net\n1;A;10;9\n;;;\n2;B;20;18\n",
    );
    assert_eq!(lines(&read), ["Société Exemple", "Affilié | 1234567"]);
    assert_eq!(
        drawn(&read.tables[0]),
        ["N° | Nom | Brut | Net", "1 | A | 10 | 9", "· | · | · | ·", "2 | B | 20 | 18"]
    );
}

#[test]
fn blocks_of_another_width_are_tables_of_their_own() {
    let read = read("a,b,c\n1,2,3\n4,5,6\n\nd,e,f,g,h\n1,2,3,4,5\n6,7,8,9,0\n");
    assert_eq!(read.tables.len(), 2);
    assert_eq!(
        drawn(&read.tables[1]),
        ["d | e | f | g | h", "1 | 2 | 3 | 4 | 5", "6 | 7 | 8 | 9 | 0"]
    );
    assert_eq!(read.tables[1].location, Region::Lines { from: 5, to: 7, columns: (1, 9) }.into());
}

#[test]
fn doubled_quotes_are_read_as_one_and_keep_their_place() {
    let read = read("nom,note,n\n\"Alami, S.\",\"dit \"\"Sami\"\"\",1\nB,c,2\n");
    assert_eq!(drawn(&read.tables[0])[1], "Alami, S. | dit \"Sami\" | 1");
    let place = |column| read.tables[0].cell(1, column).map(|it| it.location);
    assert_eq!(place(0), Some(Location::line(2, 2, 10)));
    assert_eq!(place(1), Some(Location::line(2, 14, 25)));
    assert_eq!(place(2), Some(Location::line(2, 28, 28)));
}

#[test]
fn cells_after_a_quoted_line_break_lie_on_their_own_line() {
    let read = read("a;b\r\n\"x\r\ny\";z\r\nu;v\r\n");
    let place = |row, column| read.tables[0].cell(row, column).map(|it| it.location);
    assert_eq!(place(1, 0), Some(Location::line(2, 2, 2)));
    assert_eq!(place(1, 1), Some(Location::line(3, 4, 4)));
    assert_eq!(place(2, 0), Some(Location::line(4, 1, 1)));
}

#[test]
fn a_quote_never_closed_is_told_and_swallows_nothing() {
    let read = read("a,b,c\n\"x,1,2\ny,3,4\nz,5,6\n");
    assert_eq!(drawn(&read.tables[0])[1..], ["\"x | 1 | 2", "y | 3 | 4", "z | 5 | 6"]);
    assert_eq!(problems(&read), ["problem-quote-not-closed"]);
    assert_eq!(read.problems[0].location, Location::line(2, 1, 1));
}

#[test]
fn a_last_row_cut_short_is_told() {
    let cut = read("a;b;c\n1;2;3\n4;5;6\n7;8");
    assert!(cut.facts.cut_at_end);
    assert_eq!(problems(&cut), ["problem-delimited-row-width", "problem-cut-at-end"]);
    let in_quotes = read("a;b;c\n1;2;3\n4;5;\"6");
    assert!(in_quotes.facts.cut_at_end);
    let record = in_quotes.facts.cut_record.expect("cut in quotes");
    assert!(record.is_certain());
    let record = cut.facts.cut_record.expect("cut short");
    assert_eq!((&*record.raw, record.is_certain()), ("7;8", true));
    assert!(cut.facts.uneven_records.is_empty());
    // Many programs write no line end after the last row; that alone says nothing.
    assert!(!read("a;b;c\n1;2;3\n4;5;6").facts.cut_at_end);
    // A short line of totals may stand below a table.
    let total = read("a;b;c\n1;2;3\n4;5;6\nTOTAL;5");
    assert!(!total.facts.cut_record.expect("as short as a cut one").is_certain());
}

#[test]
fn how_far_a_file_reaches_and_what_is_uneven_is_told() {
    let read = read("a;b;c\n1;2;3\n4;5\n6;7;8\n\n");
    assert_eq!(read.facts.extents[0].rows, 4);
    let uneven = &read.facts.uneven_records[0];
    assert_eq!((uneven.fields, uneven.expected), (2, 3));
    assert_eq!(uneven.location, Location::line(3, 1, 3));
}

#[test]
fn notes_under_a_table_are_no_uneven_records() {
    let read = read("a;b;c\n1;2;3\n4;5;6\n7;8;9\nFait à Rabat, le;lundi 5 février 2024\n");
    assert!(read.facts.uneven_records.is_empty());
}

#[test]
fn many_odd_rows_are_told_together() {
    let mut text = "a;b;c\n".repeat(30);
    for _ in 0..20 {
        text.push_str("1;2\n");
    }
    let read = read(&text);
    assert_eq!(problems(&read).len(), 6);
    assert_eq!(problems(&read)[5], "problem-delimited-row-widths");
}

#[test]
fn limits_stop_the_reading_and_are_told() {
    let limits = Limits { max_rows: 3, ..Limits::default() };
    let read = extract("a;b\n".repeat(10).into_bytes(), &limits);
    assert_eq!(read.tables[0].rows(), 3);
    assert_eq!(read.problems[0].location, Location::line(4, 1, 1));
    let limits = Limits { max_cells: 5, ..Limits::default() };
    assert_eq!(extract("a;b\n".repeat(10).into_bytes(), &limits).tables[0].rows(), 2);
}

#[test]
fn a_byte_that_is_no_character_makes_its_cell_uncertain() {
    let mut bytes = "prénom;net\né;1\nè;2\nà;3\né;4\nê;".as_bytes().to_vec();
    bytes.extend(b"5\xff0\n");
    let read = extract(bytes, &Limits::default());
    assert_eq!(problems(&read), ["problem-characters-unreadable"]);
    assert_eq!(read.tables[0].cell(5, 1).map(|it| it.reading.certain), Some(false));
    assert_eq!(read.tables[0].cell(4, 1).map(|it| it.reading.certain), Some(true));
}

/// The characters of a physical line that a place names.
fn at(text: &str, location: &Location) -> Option<String> {
    let Region::Line { line, from, to } = location.region else { return None };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let line = text.split('\n').nth(line as usize - 1)?;
    Some(line.chars().skip(from as usize - 1).take((to - from + 1) as usize).collect())
}

fn first_line(text: &str) -> String {
    text.split(['\r', '\n']).next().unwrap_or_default().to_owned()
}

proptest! {
    #[test]
    fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        extract(bytes, &Limits::default());
    }

    #[test]
    fn any_text_of_fields_can_be_read(text in "[a1\",;|\t\r\n é]{0,200}") {
        read(&text);
    }

    /// The place of a cell holds its text; of a cell with line breaks inside, its first line.
    #[test]
    fn a_place_holds_its_text(text in "([a1é ]{0,4}[,;\t]|\"[a1é,;]{1,4}\";|[\r\n]|\r\n){0,60}") {
        let read = read(&text);
        for table in &read.tables {
            for row in 0..table.rows() {
                for (_, cell) in table.row(row) {
                    prop_assert_eq!(at(&text, &cell.location), Some(first_line(&cell.text)));
                }
            }
        }
        for segment in read.lines.iter().flat_map(|it| &it.segments) {
            prop_assert_eq!(at(&text, &segment.location), Some(first_line(&segment.text)));
        }
    }

    /// Every letter and digit of the file stands in a cell or in a line.
    #[test]
    fn nothing_read_vanishes(text in "([ab1]{0,3}[,;]|\"[a1]{0,2}\";|\"[a1]{0,2}|\n){0,60}") {
        let read = read(&text);
        prop_assume!(read.not_examinable.is_none());
        let mut kept = String::new();
        for table in &read.tables {
            (0..table.rows()).for_each(|row| kept.extend(table.row(row).map(|it| it.1.text.to_string())));
        }
        let _ = write!(kept, "{}", lines(&read).concat());
        let count = |text: &str| text.chars().filter(|it| it.is_alphanumeric()).count();
        prop_assert_eq!(count(&kept), count(&text));
    }
}
