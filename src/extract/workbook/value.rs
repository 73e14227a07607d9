//! What calamine read in a cell to what is printed there and what is stored.

use calamine::{CellErrorType, Data, DataRef, ExcelDateTime};
use jiff::civil::{Date, DateTime};

use super::number_format;
use super::numbers;
use super::sheet::Value;
use crate::extract::Stored;

/// A number format: its code, and its number where it is one of the built-in ones.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Format<'a> {
    pub(super) code: &'a str,
    pub(super) id: Option<u32>,
}

/// A cell value of either of calamine's two types; none where nothing is printed.
pub(super) fn of(data: &DataRef<'_>, format: Format<'_>) -> Option<Value> {
    match data {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(number_value(*number as f64, format)),
        DataRef::Float(number) => Some(number_value(*number, format)),
        DataRef::String(text) => Some(Value::text(text.as_str())),
        DataRef::SharedString(text) => Some(Value::text(*text)),
        DataRef::Bool(truth) => Some(boolean(*truth)),
        DataRef::DateTime(date) => Some(date_value(*date, format)),
        DataRef::DateTimeIso(text) => Some(iso_value(text)),
        DataRef::DurationIso(text) => Some(Value::text(text.as_str())),
        DataRef::Error(error) => Some(error_value(error)),
    }
}

/// The same for owned values.
pub(super) fn of_owned(data: &Data, format: Format<'_>) -> Option<Value> {
    match data {
        Data::Empty => None,
        Data::Int(number) => Some(number_value(*number as f64, format)),
        Data::Float(number) => Some(number_value(*number, format)),
        Data::String(text) | Data::DurationIso(text) => Some(Value::text(text.as_str())),
        Data::Bool(truth) => Some(boolean(*truth)),
        Data::DateTime(date) => Some(date_value(*date, format)),
        Data::DateTimeIso(text) => Some(iso_value(text)),
        Data::Error(error) => Some(error_value(error)),
    }
}

pub(super) fn number_value(number: f64, format: Format<'_>) -> Value {
    let shown = number_format::number(number, format.code);
    Value {
        text: shown.text,
        stored: Some(Stored::Number(number)),
        certain: true,
        concealed: shown.concealed,
    }
}

pub(super) fn boolean(truth: bool) -> Value {
    let text = if truth { "TRUE" } else { "FALSE" };
    Value { stored: Some(Stored::Bool(truth)), ..Value::shown(text) }
}

fn error_value(error: &CellErrorType) -> Value {
    Value { stored: Some(Stored::Error), ..Value::shown(error.to_string()) }
}

fn date_value(date: ExcelDateTime, format: Format<'_>) -> Value {
    let days = date.as_f64();
    // Built-in formats 14 and 22 show dates as the machine's country writes them.
    let code = if matches!(format.id, Some(14 | 22)) { "" } else { format.code };
    let Some(civil) = civil(date) else { return Value::text(numbers::plain(days)) };
    if date.is_duration() {
        let code = if code.is_empty() { "[h]:mm:ss" } else { code };
        return Value::text(number_format::date(days, civil, code));
    }
    // A time of day without a day: midnight of the day before all days.
    if (0.0..1.0).contains(&days) {
        let code = if code.is_empty() { "hh:mm:ss" } else { code };
        return Value::text(number_format::date(days, civil, code));
    }
    let text = number_format::date(days, civil, code);
    Value { stored: Some(Stored::DateTime(civil)), ..Value::shown(text) }
}

/// The civil time of a serial number; none outside the calendar of spreadsheets.
fn civil(date: ExcelDateTime) -> Option<DateTime> {
    if !(0.0..2_958_466.0).contains(&date.as_f64()) {
        return None;
    }
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    // 29 February 1900, which Excel believes in, is no day.
    DateTime::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
        i8::try_from(hour).ok()?,
        i8::try_from(minute).ok()?,
        i8::try_from(second).ok()?,
        i32::from(milli) * 1_000_000,
    )
    .ok()
}

/// A date written out, as ODS and a few XLSX writers store it.
pub(super) fn iso_value(text: &str) -> Value {
    match iso(text) {
        Some(date) => {
            let shown = number_format::iso(date);
            Value { stored: Some(Stored::DateTime(date)), ..Value::shown(shown) }
        }
        None => Value::text(text),
    }
}

pub(super) fn iso(text: &str) -> Option<DateTime> {
    let text = text.trim().trim_end_matches('Z');
    let day = || text.parse::<Date>().ok().map(|it| it.at(0, 0, 0, 0));
    if text.contains('T') { text.parse().ok() } else { day() }
}
