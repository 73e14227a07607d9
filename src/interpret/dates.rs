//! Dates and periods as written: figures in any order, months by name in three languages.
//!
//! A date that no calendar has (`31/02/2024`) is read as what is written, but only where no other
//! reading of the text makes it possible.

mod months;
mod periods;
mod written;

use std::ops::Range;

use crate::{
    evidence::has_digit,
    interpret::{
        Read,
        tokens::{self, skip_blanks},
    },
    payroll::{PrintedWeekday, WrittenDate},
};

use written::{
    Written, Year, compact, figures, in_running_text, is_time_of_day, skip_words, weekday, written,
};

pub(super) use months::{
    are_of_a_quarter as are_months_of_a_quarter, in_heading as month_in_heading,
    may_be_named as may_name_month,
};
pub use periods::{
    is_part as is_part_of_period, period, under as period_under, within as period_within,
};

/// The order of day and month, as far as the cells of a column prove it, and the years that two
/// digits can stand for.
#[derive(Debug, Clone, Copy, Default)]
pub struct DateStyle {
    day_first: u32,
    month_first: u32,
    convention: bool,
    latest_year: Option<i16>,
}

/// A date found in running text.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundDate {
    /// The bytes of the date, without its weekday.
    pub range: Range<usize>,
    pub date: Read<WrittenDate>,
    /// A weekday by name before it, and its bytes.
    pub weekday: Option<(Range<usize>, PrintedWeekday)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    DayFirst,
    MonthFirst,
    Unproven,
}

impl DateStyle {
    /// The style of a column, or of all dates of a document.
    pub fn of<'a>(cells: impl IntoIterator<Item = &'a str>) -> DateStyle {
        let mut style = DateStyle::default();
        for cell in cells {
            style.learn(cell);
        }
        style
    }

    /// Takes in one more cell: `31/01/2024` proves that days come first.
    pub fn learn(&mut self, text: &str) {
        if !has_digit(text) {
            return;
        }
        let tokens = tokens::tokens(text);
        let start = skip_blanks(&tokens, 0);
        let Some((_, Written::Figures { first, second, .. })) = figures(&tokens, start) else {
            return;
        };
        match (first, second) {
            (13..=31, 1..=12) => self.day_first += 1,
            (1..=12, 13..=31) => self.month_first += 1,
            _ => (),
        }
    }

    /// Days come before months, as in any French or Arabic document, unless the column proves
    /// the contrary.
    #[must_use]
    pub fn in_day_first_document(self) -> DateStyle {
        DateStyle { convention: true, ..self }
    }

    /// Two digits stand for a year of the century that ends with `year`.
    #[must_use]
    pub fn up_to_year(self, year: i16) -> DateStyle {
        DateStyle { latest_year: Some(year), ..self }
    }

    fn order(self) -> Order {
        match (self.day_first > 0, self.month_first > 0) {
            (true, false) => Order::DayFirst,
            (false, true) => Order::MonthFirst,
            (false, false) if self.convention => Order::DayFirst,
            _ => Order::Unproven,
        }
    }

    /// The year that two digits stand for, and whether that is certain.
    fn full_year(self, short: i16) -> Read<i16> {
        let latest = self.latest_year.unwrap_or(2049);
        let mut year = latest - latest.rem_euclid(100) + short;
        if year > latest {
            year -= 100;
        }
        Read { value: year, certain: self.latest_year.is_some() }
    }
}

/// Whether a word, its case and accents folded, is a day of the week.
#[must_use]
pub(super) fn names_weekday(folded: &str) -> bool {
    months::weekday(folded).is_some()
}

/// Reads a cell that holds a date, perhaps with its weekday and a time of day; none where it is
/// no date, or one nobody could have meant: `00/00/0000`, year 9999, a Hijri year.
#[must_use]
pub fn date(text: &str, style: &DateStyle) -> Option<Read<WrittenDate>> {
    // Most cells and lines have no date in them.
    if !has_digit(text) {
        return None;
    }
    let tokens = tokens::tokens(text);
    let at = skip_words(&tokens, 0, &["يوم", "date"]);
    let at = weekday(&tokens, at).map_or(at, |(_, after)| after);
    let at = skip_words(&tokens, at, &["le", "the", "on", "du", "في", "بتاريخ"]);
    let (end, written) = written(&tokens, at).or_else(|| compact(&tokens, at))?;
    is_time_of_day(&tokens[end..]).then(|| resolve(written, style))?
}

/// Every date in a line of running text, in reading order.
///
/// Figures that are no possible date may be a reference number here: they are uncertain.
#[must_use]
pub fn find_dates(text: &str, style: &DateStyle) -> Vec<FoundDate> {
    let mut found = Vec::new();
    if !has_digit(text) {
        return found;
    }
    let tokens = tokens::tokens(text);
    let mut at = 0;
    while at < tokens.len() {
        let day_name = weekday(&tokens, at);
        let start = match &day_name {
            Some((_, after)) => skip_words(&tokens, *after, &["le", "the"]),
            None => at,
        };
        let Some((end, written)) = in_running_text(&tokens, start) else {
            at += 1;
            continue;
        };
        if let Some(date) = resolve(written, style) {
            let named = matches!(written, Written::Named { .. });
            let possible = date.value.civil().is_some();
            let weekday = day_name.map(|(day, _)| (tokens[at].range.clone(), day));
            let certain = possible || named || weekday.is_some();
            let range = tokens[start].range.start..tokens[end - 1].range.end;
            found.push(FoundDate { range, date: date.if_certain(certain), weekday });
        }
        at = end;
    }
    found
}

fn resolve(written: Written, style: &DateStyle) -> Option<Read<WrittenDate>> {
    let read = match written {
        Written::YearFirst { year, month, day } => {
            Read::certainly(WrittenDate { year, month, day })
        }
        Written::Named { day, month, year } => {
            let year = full(year, style);
            year.map(|year| WrittenDate { year, month, day })
        }
        Written::Figures { first, second, year } => ordered(first, second, year, style),
    };
    let WrittenDate { year, month, day } = read.value;
    // A month beyond the calendar is more often no date than an impossible one.
    let read = read.if_certain(month <= 12 && day <= 31);
    ((1900..=2100).contains(&year) && month > 0 && day > 0 && day <= 31).then_some(read)
}

/// `first/second/year` in the order of the column.
fn ordered(first: u8, second: u8, year: Year, style: &DateStyle) -> Read<WrittenDate> {
    let Read { value: full, certain } = full(year, style);
    let day_first = WrittenDate { year: full, month: second, day: first };
    let month_first = WrittenDate { year: full, month: first, day: second };
    // `31/02/24` may be a year, a month and a day.
    let year_first = match year {
        Year::Short(day) => {
            let year = style.full_year(i16::from(first)).value;
            Some(WrittenDate { year, month: second, day: day as u8 })
        }
        Year::Full(_) => None,
    };
    let is_possible = |it: WrittenDate| it.civil().is_some();
    let (preferred, other, proven) = match style.order() {
        Order::DayFirst => (day_first, month_first, true),
        Order::MonthFirst => (month_first, day_first, true),
        Order::Unproven => (day_first, month_first, false),
    };
    let year_first_is_possible = year_first.is_some_and(is_possible);
    if is_possible(preferred) {
        // Where both orders give a day, only a proven order decides.
        let alone = proven || preferred == other || !is_possible(other);
        return Read { value: preferred, certain: certain && alone };
    }
    if is_possible(other) {
        return Read { value: other, certain: certain && !proven };
    }
    // No order gives a day of the calendar. Days first is what a reader sees in `31/02/2024`.
    let month_names_day = preferred.month > 12 && other.month <= 12;
    let value = if month_names_day { other } else { preferred };
    let seen = value == day_first || style.order() == Order::MonthFirst;
    Read { value, certain: certain && seen && !year_first_is_possible }
}

fn full(year: Year, style: &DateStyle) -> Read<i16> {
    match year {
        Year::Full(year) => Read::certainly(year),
        Year::Short(short) => style.full_year(short),
    }
}

#[cfg(test)]
#[path = "dates/tests.rs"]
mod tests;
