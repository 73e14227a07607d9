//! Dates as written: day, month and year, whether the calendar has such a day or not.

use std::fmt;

use jiff::civil::{Date, Weekday};

use crate::evidence::Extracted;

/// A date as written: `31/02/2024` is one, though no calendar has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WrittenDate {
    pub year: i16,
    pub month: u8,
    pub day: u8,
}

/// A weekday printed before a date: `lundi 5 février 2024`.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekdayDate {
    pub weekday: Extracted<PrintedWeekday>,
    pub date: Extracted<WrittenDate>,
}

/// A day of the week by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintedWeekday(pub Weekday);

impl WrittenDate {
    /// The day of the calendar; none where the calendar has no such day.
    #[must_use]
    pub fn civil(self) -> Option<Date> {
        Date::new(self.year, i8::try_from(self.month).ok()?, i8::try_from(self.day).ok()?).ok()
    }
}

impl From<Date> for WrittenDate {
    fn from(date: Date) -> WrittenDate {
        WrittenDate {
            year: date.year(),
            month: date.month().unsigned_abs(),
            day: date.day().unsigned_abs(),
        }
    }
}

impl fmt::Display for WrittenDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for PrintedWeekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}
