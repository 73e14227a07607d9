//! The fixed-width exchange file: records of 260 characters, sums recomputed or left as changed.

use super::{Place, Rendered};
use crate::synthesis::document::{Cell, Document, Row, Value};

const WIDTH: usize = 260;

/// What the recaps add up, taken before a change when the change is not to be repaired.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::synthesis) struct Recap {
    people: i64,
    numbers: i64,
    days: i64,
    gross: i64,
    capped: i64,
    control: i64,
}

/// Writes a principal declaration; `recap` holds the sums of the recap records.
pub(in crate::synthesis) fn render(
    document: &Document,
    recap: &Recap,
    controls: &[i64],
) -> Rendered {
    let mut rendered = Rendered::default();
    let field =
        |key: &str| document.boxes.iter().find(|it| it.cell.key == key).map(|it| &it.cell.value);
    let text = |key: &str| match field(key) {
        Some(Value::Identifier(text) | Value::Text(text)) => plain(text),
        _ => String::new(),
    };
    let affiliate = text("affiliate");
    let (year, month) = match field("period") {
        Some(Value::Period(year, month)) => (*year, *month),
        _ => (2024, 1),
    };
    let period = format!("{year:04}{month:02}");
    let issue = match field("issue_date") {
        Some(Value::Date(year, month, day)) => format!("{year:04}{month:02}{day:02}"),
        _ => "0".repeat(8),
    };
    let (due_year, due_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let mut lines = vec![
        format!("B00{:014}B0", 0),
        format!(
            "B01{affiliate}{period}{:<40.40}{:<40.40}{:<120.120}{:<20.20}{:<6}{:<2}{issue}{due_year:04}{due_month:02}10",
            text("name"),
            "COMMERCE DE GROS",
            text("address"),
            "RABAT",
            "10000",
            "05"
        ),
    ];
    for (n, row) in document.rows.iter().enumerate() {
        let line = lines.len() as u32 + 1;
        let columns = |key| match key {
            "immatriculation" => (17, 25),
            "name" => (26, 85),
            "days" => (112, 113),
            "gross" => (114, 126),
            _ => (127, 135),
        };
        for cell in &row.cells {
            let (from, to) = columns(cell.key);
            rendered.places.insert(cell.id, Place::Line(line, from, to));
        }
        let Parts { number, days, gross, capped } = Parts::of(row);
        let name = row.get("name").map_or(String::new(), |it| plain(&shown(it)));
        let control = controls.get(n).copied().unwrap_or(number + days + gross + capped);
        lines.push(format!(
            "B02{affiliate}{period}{number:09}{name:<60.60}{:02}{:06}{:06}{:06}{:06}{days:02}{gross:013}{capped:09}  {control:019}",
            0, 0, 0, 0, 0
        ));
    }
    let head = format!("{affiliate}{period}");
    let Recap { people, numbers, days, gross, capped, control } = *recap;
    lines.push(format!(
        "B03{head}{people:06}{:06}{:012}{:012}{:012}{numbers:015}{:012}{days:06}{gross:015}{capped:013}{control:019}",
        0, 0, 0, 0, 0
    ));
    lines.push(format!("B04{head}{:9}{:60}{:8}{:02}{:013}{:09}{:019}", "", "", "", 0, 0, 0, 0));
    lines.push(format!("B05{head}{:06}{:015}{:06}{:015}{:013}{:019}", 0, 0, 0, 0, 0, 0));
    lines.push(format!(
        "B06{head}{people:06}{numbers:015}{days:06}{gross:015}{capped:013}{control:019}"
    ));
    for line in lines {
        rendered.bytes.extend(format!("{line:<WIDTH$}\n").into_bytes());
    }
    rendered
}

/// The sums of the rows as they stand now.
pub(in crate::synthesis) fn recap(document: &Document) -> Recap {
    let mut recap = Recap::default();
    for row in &document.rows {
        let Parts { number, days, gross, capped } = Parts::of(row);
        recap.people += 1;
        recap.numbers += number;
        recap.days += days;
        recap.gross += gross;
        recap.capped += capped;
        recap.control += number + days + gross + capped;
    }
    recap
}

/// The control sum of each row as it stands now.
pub(in crate::synthesis) fn controls(document: &Document) -> Vec<i64> {
    let sum = |row: &Row| {
        let Parts { number, days, gross, capped } = Parts::of(row);
        number + days + gross + capped
    };
    document.rows.iter().map(sum).collect()
}

struct Parts {
    number: i64,
    days: i64,
    gross: i64,
    capped: i64,
}

impl Parts {
    fn of(row: &Row) -> Parts {
        let number =
            row.get("immatriculation").map(shown).and_then(|it| it.parse().ok()).unwrap_or(0);
        let days = match row.get("days").map(|it| &it.value) {
            Some(Value::Count(days)) => *days,
            _ => 0,
        };
        Parts {
            number,
            days,
            gross: row.money("gross").unwrap_or(0),
            capped: row.money("capped").unwrap_or(0),
        }
    }
}

fn shown(cell: &Cell) -> String {
    match &cell.value {
        Value::Identifier(text) | Value::Text(text) => text.clone(),
        _ => String::new(),
    }
}

/// Upper case without accents: the exchange file knows 38 characters.
fn plain(text: &str) -> String {
    let fold = |it: char| match it.to_ascii_uppercase() {
        'é' | 'è' | 'ê' | 'É' => 'E',
        it if it.is_ascii_alphanumeric() => it,
        _ => ' ',
    };
    text.chars().map(fold).collect()
}
