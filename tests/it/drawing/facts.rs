//! What a drawing says that is no field: marks, announced counts, words, facts of the file.

use bordereau::{
    evidence::{Extent, Extracted, Region, StoredSum, Text, UnevenRecord},
    payroll::{Announced, Document, InWords, Jurisdiction, PageMark, PrintedWeekday, WeekdayDate},
};
use jiff::civil::Weekday;

use super::{
    extracted,
    values::{amount, date},
};

/// Sets what is no field: marks, announced counts, words, facts of the file.
pub(super) fn set_fact(document: &mut Document, key: &str, value: &Extracted<Text>) -> bool {
    let declaration = &mut document.declarations[0];
    let location = value.location.clone();
    let facts = &mut document.facts;
    let count = || value.raw.parse().unwrap_or_else(|_| panic!("`{}` is no count", &*value.raw));
    match key {
        "jurisdiction" => {
            assert_eq!(&*value.raw, "morocco", "only Moroccan law is drawn");
            declaration.jurisdiction = Some(Jurisdiction::Morocco);
        }
        "page_mark" => {
            let (number, of) = match pieces(value, "/") {
                (number, Some(of)) => (number, Some(integer(of))),
                (number, None) => (number, None),
            };
            let page = document.page_marks.len() as u32 + 1;
            let number = integer(number);
            document.page_marks.push(PageMark { page, number, of, declaration: 0, bare: false });
        }
        "announced" => {
            let count = value.clone().map(|raw| amount(&raw).expect("a count"));
            let words = Text::from("Nombre de salariés");
            let label = Extracted { value: words.clone(), raw: words, ..value.clone() };
            declaration.announced.push(Announced { count, label });
        }
        "in_words" => {
            let (words, figures) = pieces(value, "/");
            let inside = words.raw.split_once('(').expect("what the words say").1;
            let said = amount(inside.trim_end_matches(')')).expect("an amount");
            let figures = figures.expect("figures").map(|raw| amount(&raw).expect("an amount"));
            let spoken = Text::from(words.raw.split_once(" (").expect("a blank before").0);
            let words = Extracted { raw: spoken, ..words }.map(|_| said);
            declaration.in_words.push(InWords { words, figures });
        }
        "weekday" => {
            let (weekday, written) = pieces(value, " ");
            let weekday = weekday.map(|name| weekday_named(&name));
            let date = written.expect("a date").map(|raw| date(&raw).expect("a date"));
            declaration.weekdays.push(WeekdayDate { weekday, date });
        }
        "file_pages" => facts.pages = Some(count()),
        "extent" => facts.extents.push(Extent { location, rows: count().into() }),
        "full_cell" => facts.full_cells.push(location),
        "uneven_record" => {
            let (fields, expected) = pieces(value, " of ");
            let (fields, expected) = (integer(fields), integer(expected.expect("`4 of 7`")));
            let (fields, expected) = (fields.value, expected.value);
            facts.uneven_records.push(UnevenRecord { location, fields, expected });
        }
        "cut_record" => facts.cut_record = Some(value.clone()),
        "stored_sum" => {
            let (formula, rest) = pieces(value, " ");
            let (stored, computed) = pieces(&rest.expect("a stored value"), "/");
            let read = |raw: &Text| amount(raw).expect("an amount").value;
            facts.stored_sums.push(StoredSum {
                formula: formula.raw,
                inputs: stored.location.clone(),
                stored: stored.map(|raw| read(&raw)),
                computed: read(&computed.expect("a computed value").raw),
                count: 2,
            });
        }
        _ => return false,
    }
    true
}

/// What stands before and after the first `separator`, each at its place on the line.
fn pieces(value: &Extracted<Text>, separator: &str) -> (Extracted<Text>, Option<Extracted<Text>>) {
    let Region::Line { line, from, .. } = value.location.region else { panic!("drawn on lines") };
    let Some((first, second)) = value.raw.split_once(separator) else {
        return (value.clone(), None);
    };
    let before = from as usize - 1;
    let lead = first.chars().count() + separator.chars().count();
    (extracted(first, line, before), Some(extracted(second, line, before + lead)))
}

fn integer(value: Extracted<Text>) -> Extracted<u32> {
    value.map(|raw| raw.parse().unwrap_or_else(|_| panic!("`{}` is no number", &*raw)))
}

fn weekday_named(name: &str) -> PrintedWeekday {
    let names = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    let position = names.iter().position(|it| *it == name);
    let offset = position.unwrap_or_else(|| panic!("`{name}` is no weekday")) as i8;
    PrintedWeekday(Weekday::from_monday_zero_offset(offset).expect("below seven"))
}
