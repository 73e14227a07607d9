//! What a made document prints, in the canonical form of `extract`; written while printing.

use serde_json::{Map, Value as Json, json};

use super::{
    change::Changed,
    document::{Boxed, Cell, Document, Form, Owner, Scope, TotalLine, Value},
    render::Rendered,
    style::Style,
};

/// The file a document became.
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) format: &'a str,
    pub(super) layout: &'a str,
}

pub(super) fn truth(
    file: &File,
    document: &Document,
    style: &Style,
    changed: Option<&Changed>,
    rendered: &Rendered,
) -> Json {
    let changes: Vec<Json> =
        changed.map(|it| change(it, document.form, rendered)).into_iter().collect();
    json!({
        "path": file.path,
        "format": file.format,
        "form": document.form.name(),
        "lang": document.language.code(),
        "producer": "bordereau synth",
        "layout": file.layout,
        "clean": changed.is_none(),
        "changes": changes,
        "declarations": [declaration(file.format, document, style)],
    })
}

fn change(changed: &Changed, form: Form, rendered: &Rendered) -> Json {
    let place =
        changed.cell.and_then(|it| rendered.places.get(&it)).map(super::render::Place::json);
    let location = place.or_else(|| {
        changed.page.filter(|_| changed.cell.is_none()).map(|it| json!({ "page": it }))
    });
    json!({
        "kind": changed.kind,
        "what": changed.what,
        "class": changed.class,
        "rules": super::change::rules(changed.kind, form),
        "location": location,
    })
}

fn declaration(format: &str, document: &Document, style: &Style) -> Json {
    let pdf = format == "pdf";
    let there = |page: u32| !document.left_out.contains(&page);
    // The page of the file, which is not the printed number where pages were left out.
    let page = |page: u32| (1..=page).filter(|it| there(*it)).count();
    let owned = |owner: Owner| {
        let of = document.boxes.iter().filter(move |it| it.owner == owner);
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
        let mut cells = Map::new();
        if pdf {
            cells.insert("page".into(), page(row.page).into());
        }
        for cell in &row.cells {
            if cell.value != Value::Empty {
                cells.insert(cell.key.into(), printed(cell, style));
            }
        }
        rows.push(Json::Object(cells));
    }
    let of_lines = matches!(document.form, Form::Bpc | Form::Payslip);
    if of_lines {
        object.insert("lines".into(), rows.into());
        let person = owned(Owner::Person);
        let rows = if person.is_empty() { Vec::new() } else { vec![Json::Object(person)] };
        object.insert("rows".into(), rows.into());
    } else {
        object.insert("rows".into(), rows.into());
    }
    if document.form != Form::Ebds {
        let totals = document.totals.iter().filter(|it| there(it.page));
        let totals: Vec<Json> =
            totals.map(|it| total(it, pdf.then(|| page(it.page)), style)).collect();
        object.insert("totals".into(), totals.into());
    }
    Json::Object(object)
}

fn total(total: &TotalLine, page: Option<usize>, style: &Style) -> Json {
    let scope = match total.scope {
        Scope::Page => "page",
        Scope::Cumulative => "cumulative",
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
        Value::Money(centimes) => {
            let sign = if *centimes < 0 { "-" } else { "" };
            format!("{sign}{}.{:02}", centimes.abs() / 100, centimes.abs() % 100)
        }
        Value::Count(count) => count.to_string(),
        Value::Rate(rate) => format!("0.{rate:04}"),
        Value::Text(text) | Value::Identifier(text) => text.clone(),
        Value::Date(year, month, day) => format!("{year:04}-{month:02}-{day:02}"),
        Value::Period(year, month) => format!("{year:04}-{month:02}"),
        Value::Empty => return Json::Null,
    };
    text.into()
}
