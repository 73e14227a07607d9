//! What a made document prints, in the canonical form of `extract`; written while printing.

use serde_json::{Map, Value as Json, json};

use super::{
    across::{self, SetKind},
    case::{Body, Change, Paper, Printed},
    document::{Boxed, Cell, CellId, Document, Form, Owner, Row, Scope, TotalLine, Value},
    render::Place,
    style::Style,
};

pub(super) fn document(path: &str, paper: &Paper, printed: &Printed) -> Json {
    let changes: Vec<Json> = paper.change.iter().map(|it| change(it, printed)).collect();
    let declarations = match &paper.body {
        Body::Exchange(file) => file.declarations(),
        Body::Printed(document) if is_legible(document) => {
            vec![declaration(paper.format, document, &printed.style)]
        }
        Body::Printed(_) => Vec::new(),
    };
    json!({
        "path": path,
        "format": paper.format,
        "form": paper.form.name(),
        "lang": paper.language.code(),
        "producer": "bordereau synth",
        "layout": printed.layout,
        "clean": paper.change.is_none(),
        "changes": changes,
        "declarations": declarations,
    })
}

/// A change across documents, with the places where it shows.
///
/// Names begin with the number of their case: where no place is known, it says what was changed.
pub(super) fn across(kind: &SetKind, made: &across::Made, printed: &[(String, Printed)]) -> Json {
    let case = printed.first().and_then(|it| it.0.split('-').next());
    let mut places: Vec<Json> = Vec::new();
    for (at, cell) in &made.cells {
        let (path, print) = &printed[*at];
        places.extend(print.rendered.places.get(cell).map(|it| of_path(it, path)));
    }
    places.extend(made.place.as_ref().map(|(at, place)| of_path(place, &printed[*at].0)));
    json!({
        "kind": kind.name,
        "what": made.what,
        "class": "particularity",
        "rules": kind.rules,
        "case": case,
        "locations": places,
    })
}

fn of_path(place: &Place, path: &str) -> Json {
    let mut place = place.json();
    place["path"] = json!(path);
    place
}

fn change(change: &Change, printed: &Printed) -> Json {
    let of = |it: &CellId| printed.rendered.places.get(it).map(Place::json);
    let mut places: Vec<Json> = change.cells.iter().filter_map(of).collect();
    places.extend(change.place.as_ref().map(Place::json));
    json!({
        "kind": change.kind,
        "what": change.what,
        "class": change.class,
        "rules": change.rules,
        "locations": places,
    })
}

/// Whether what is printed is what the document says: not where it was scanned or cut.
fn is_legible(document: &Document) -> bool {
    let odd = &document.oddities;
    !odd.scanned && !odd.confused && odd.cut_right == 0.0 && odd.twice.is_none() && !odd.broken_off
}

fn declaration(format: &str, document: &Document, style: &Style) -> Json {
    let pdf = format == "pdf";
    let there = |page: u32| !document.oddities.left_out.contains(&page);
    // The page of the file, which is not the printed number where pages were left out.
    let page = |page: u32| (1..=page).filter(|it| there(*it)).count();
    let owned = |owner: Owner| {
        let of = document.boxes.iter().filter(move |it| it.owner == owner);
        let of = of.filter(|it| it.cell.key != "page_count" || pdf);
        of.map(|it: &Boxed| (it.cell.key.to_owned(), printed(&it.cell, style)))
            .collect::<Map<_, _>>()
    };
    let mut object = Map::new();
    object.insert("index".into(), 0.into());
    object.insert("form".into(), document.form.name().into());
    object.insert("employer".into(), owned(Owner::Employer).into());
    object.extend(owned(Owner::Header));
    let mut rows = Vec::new();
    for row in document.rows.iter().filter(|it| there(it.page)) {
        let mut cells = self::row(row, style);
        if pdf {
            cells.insert("page".into(), page(row.page).into());
        }
        rows.push(Json::Object(cells));
    }
    if matches!(document.form, Form::Bpc | Form::Payslip) {
        object.insert("lines".into(), rows.into());
        let person = owned(Owner::Person);
        let rows = if person.is_empty() { Vec::new() } else { vec![Json::Object(person)] };
        object.insert("rows".into(), rows.into());
    } else {
        object.insert("rows".into(), rows.into());
    }
    let totals = document.totals.iter().filter(|it| there(it.page));
    let totals: Vec<Json> = totals.map(|it| total(it, pdf.then(|| page(it.page)), style)).collect();
    object.insert("totals".into(), totals.into());
    Json::Object(object)
}

fn row(row: &Row, style: &Style) -> Map<String, Json> {
    let mut cells = Map::new();
    for cell in row.cells.iter().filter(|it| it.value != Value::Empty) {
        // Both columns of a payslip hold the amount of the line.
        let key = match cell.key {
            "gain" | "deduction" => "amount",
            other => other,
        };
        cells.insert(key.into(), printed(cell, style));
    }
    cells
}

fn total(total: &TotalLine, page: Option<usize>, style: &Style) -> Json {
    let scope = match total.scope {
        Scope::Group => "group",
        Scope::Page => "page",
        Scope::Cumulative => "cumulative",
        Scope::Carried => "carried",
        Scope::Grand => "grand",
    };
    let mut object = Map::new();
    object.insert("scope".into(), scope.into());
    if let Some(page) = page {
        object.insert("page".into(), page.into());
    }
    for cell in &total.cells {
        object.insert(cell.key.into(), printed(cell, style));
    }
    Json::Object(object)
}

/// The canonical form of what is printed; whole units are printed, and read, as whole units.
fn printed(cell: &Cell, style: &Style) -> Json {
    let text = match &cell.value {
        Value::Money(centimes) if style.whole => {
            let units = (centimes.abs() + 50) / 100;
            if *centimes < 0 { format!("-{units}") } else { units.to_string() }
        }
        Value::Money(centimes) | Value::Hours(centimes) | Value::Words(centimes) => {
            let sign = if *centimes < 0 { "-" } else { "" };
            format!("{sign}{}.{:02}", centimes.abs() / 100, centimes.abs() % 100)
        }
        Value::Count(count) => count.to_string(),
        Value::Rate(rate) => format!("0.{rate:04}"),
        Value::Text(text) | Value::Identifier(text) => text.clone(),
        Value::Date(year, month, day) | Value::Weekday(year, month, day, _) => {
            format!("{year:04}-{month:02}-{day:02}")
        }
        Value::Period(year, month) => format!("{year:04}-{month:02}"),
        Value::Quarter(year, quarter) => format!("{year:04}-Q{quarter}"),
        Value::Empty => return Json::Null,
    };
    text.into()
}
