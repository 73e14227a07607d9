//! The JSON of `extract`: everything that was read, each value with its text and its place.

use serde_json::{Map, Value as Json, json};

use super::wire::PlaceLine;
use crate::{
    evidence::{Field, Location, Text},
    locales::Catalogue,
    payroll::{Declaration, Document, Fields, Name, PaymentLine, Row, Scope, Total, Value},
};

/// The one object that `extract` prints.
#[must_use]
pub fn document(document: &Document, words: &Catalogue) -> Json {
    let unread: Vec<Json> = document
        .unread
        .iter()
        .map(|it| {
            json!({
                "location": PlaceLine::of(&it.location),
                "raw": it.raw.to_string(),
                "reason": words.say(&it.reason),
            })
        })
        .collect();
    let declarations: Vec<Json> =
        document.declarations.iter().enumerate().map(|(n, it)| declaration(n, it)).collect();
    json!({
        "schema": "bordereau/extract/1",
        "path": document.source.path,
        "format": document.source.format.name(),
        "form": document.form.name(),
        "declarations": declarations,
        "unread": unread,
    })
}

fn declaration(index: usize, declaration: &Declaration) -> Json {
    let others = &declaration.other_columns;
    let mut object = Map::new();
    object.insert("index".into(), index.into());
    object.insert("form".into(), declaration.form.name().into());
    object.insert("employer".into(), fields(&declaration.employer, others).into());
    object.extend(fields(&declaration.header, others));
    let rows = declaration.rows.iter().map(|it| row(it, others));
    object.insert("rows".into(), rows.collect());
    let lines = declaration.lines.iter().map(|it| line(it, others));
    object.insert("lines".into(), lines.collect());
    let totals = declaration.totals.iter().map(|it| total(it, others));
    object.insert("totals".into(), totals.collect());
    Json::Object(object)
}

fn row(row: &Row, others: &[Text]) -> Json {
    let mut object = place(&row.location);
    object.extend(fields(&row.fields, others));
    Json::Object(object)
}

fn line(line: &PaymentLine, others: &[Text]) -> Json {
    let mut object = place(&line.location);
    object.extend(fields(&line.fields, others));
    Json::Object(object)
}

fn total(total: &Total, others: &[Text]) -> Json {
    let scope = match total.scope {
        Scope::Group => "group",
        Scope::Page => "page",
        Scope::Cumulative => "cumulative",
        Scope::Carried => "carried",
        Scope::Grand => "grand",
    };
    let mut object = Map::new();
    object.insert("scope".into(), scope.into());
    object.insert("page".into(), total.location.page_number().into());
    object.insert("sheet".into(), total.location.sheet().map(ToString::to_string).into());
    object.extend(fields(&total.fields, others));
    Json::Object(object)
}

/// The page a row stands on, where its format has pages.
fn place(location: &Location) -> Map<String, Json> {
    let mut object = Map::new();
    if let Some(page) = location.page_number() {
        object.insert("page".into(), page.into());
    }
    object
}

/// Fields under their standard names; columns no vocabulary knows stand under `other` by heading.
fn fields(fields: &Fields, others: &[Text]) -> Map<String, Json> {
    let mut object = Map::new();
    let mut other = Map::new();
    for (name, value) in fields.iter() {
        match name {
            Name::Column(n) => {
                let heading = others.get(usize::from(n)).map_or(String::new(), ToString::to_string);
                // Two columns may bear one heading, or none.
                let key = if heading.is_empty() || other.contains_key(&heading) {
                    format!("{heading}#{}", n + 1)
                } else {
                    heading
                };
                other.insert(key, printed(value));
            }
            name => {
                object.insert(name.key().into(), printed(value));
            }
        }
    }
    if !other.is_empty() {
        object.insert("other".into(), other.into());
    }
    object
}

fn printed(value: &Value) -> Json {
    match value {
        Value::Amount(field) => located(field),
        Value::Rate(field) => located(field),
        Value::Date(field) => located(field),
        Value::Period(field) => located(field),
        Value::Text(field) => located(field),
    }
}

/// `L` of the contract: the printed text, the value read, the place, whether it is certain.
fn located<T: ToString>(field: &Field<T>) -> Json {
    match field {
        Field::Absent => Json::Null,
        Field::Unreadable { raw, location } => json!({
            "raw": raw.to_string(),
            "value": null,
            "location": PlaceLine::of(location),
            "certain": false,
        }),
        Field::Read(read) => {
            let mut object = json!({
                "raw": read.raw.to_string(),
                "value": read.value.to_string(),
                "location": PlaceLine::of(&read.location),
                "certain": read.is_certain(),
            });
            for (key, is) in [("hidden", read.reading.hidden), ("ocr", read.reading.ocr)] {
                if is {
                    object[key] = true.into();
                }
            }
            object
        }
    }
}
