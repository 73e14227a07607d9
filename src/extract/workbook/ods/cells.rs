//! Cells of an ODS file: the text they show, and the value stored behind it.

use quick_xml::events::{BytesStart, Event};

use crate::extract::Stored;
use crate::extract::workbook::{
    numbers::plain,
    parts::{Xml, attribute},
    sheet::Value,
    value::{boolean, iso},
};

/// A cell's element and the text in it.
#[derive(Debug, Default)]
pub(super) struct Shown {
    pub(super) text: String,
    pub(super) paragraphs: u32,
}

/// Reads a cell up to its end: its paragraphs, without notes and drawings.
pub(super) fn read_text(
    element: &BytesStart<'_>,
    xml: &mut Xml<'_>,
) -> Result<Shown, quick_xml::Error> {
    let mut shown = Shown::default();
    let mut buffer = Vec::new();
    let end = element.name().as_ref().to_owned();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer)? {
            Event::Start(it) => match it.name().as_ref() {
                "text:p" => {
                    if shown.paragraphs > 0 {
                        shown.text.push('\n');
                    }
                    shown.paragraphs += 1;
                }
                "text:s" => {
                    let count = attribute(&it, "c").and_then(|it| it.parse().ok()).unwrap_or(1);
                    shown.text.extend(std::iter::repeat_n(' ', count.min(1_000)));
                }
                "text:tab" => shown.text.push('\t'),
                "text:line-break" => shown.text.push('\n'),
                "office:annotation" => skip(&it, xml)?,
                name if name.starts_with("draw:") => skip(&it, xml)?,
                _ => {}
            },
            Event::Text(text) if shown.paragraphs > 0 => shown.text.push_str(&text.xml10_content()),
            Event::CData(text) if shown.paragraphs > 0 => {
                shown.text.push_str(&text.xml10_content());
            }
            Event::GeneralRef(it) if shown.paragraphs > 0 => {
                let named = quick_xml::escape::resolve_predefined_entity(it.as_ref());
                match (named, it.resolve_char_ref()) {
                    (Some(named), _) => shown.text.push_str(named),
                    (None, Ok(Some(character))) => shown.text.push(character),
                    _ => shown.text.push(char::REPLACEMENT_CHARACTER),
                }
            }
            Event::End(it) if it.name().as_ref() == end => return Ok(shown),
            Event::Eof => return Ok(shown),
            _ => {}
        }
    }
}

fn skip(element: &BytesStart<'_>, xml: &mut Xml<'_>) -> Result<(), quick_xml::Error> {
    let end = element.to_end().into_owned();
    xml.read_to_end_into(end.name(), &mut Vec::new()).map(|_| ())
}

/// What a cell shows and stores; none for an empty one.
pub(super) fn cell_value(
    element: &BytesStart<'_>,
    shown: Shown,
    formula: Option<&str>,
) -> Option<Value> {
    let told = |name| attribute(element, name);
    let kind = told("value-type").unwrap_or_default();
    let number = || told("value").and_then(|it| it.parse::<f64>().ok());
    let is_error = element
        .attributes()
        .flatten()
        .any(|it| it.key.as_ref() == "calcext:value-type" && &*it.value == "error");
    let (stored, bare) = match kind.as_str() {
        _ if is_error => (Some(Stored::Error), String::new()),
        "float" | "percentage" | "currency" => {
            (number().map(Stored::Number), number().map(plain).unwrap_or_default())
        }
        "date" => {
            let date = told("date-value").unwrap_or_default();
            (iso(&date).map(Stored::DateTime), date)
        }
        "time" => (Some(Stored::Text), told("time-value").unwrap_or_default()),
        "boolean" => {
            let truth = told("boolean-value").as_deref() == Some("true");
            let value = boolean(truth);
            (value.stored, value.text)
        }
        "string" => (Some(Stored::Text), told("string-value").unwrap_or_default()),
        _ => match formula {
            Some(formula) if shown.text.trim().is_empty() => {
                let formula = formula.trim_start_matches("of:").trim_start_matches('=');
                return Some(Value::formula(formula));
            }
            _ => (Some(Stored::Text), String::new()),
        },
    };
    // Paragraphs without text beside a value: the format shows nothing.
    let concealed = shown.text.trim().is_empty() && shown.paragraphs > 0 && kind != "string";
    let text = if shown.text.trim().is_empty() { bare } else { shown.text };
    let certain = !text.contains(char::REPLACEMENT_CHARACTER);
    (!text.trim().is_empty()).then_some(Value { text, stored, certain, concealed })
}
