//! The period a declaration is about: a month, a quarter or a year.

use std::fmt;

use jiff::civil::Date;

/// A declared period. Months and quarters count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    Month { year: i16, month: u8 },
    Quarter { year: i16, quarter: u8 },
    Year { year: i16 },
}

impl Period {
    /// A month of the calendar, or none.
    #[must_use]
    pub fn month(year: i16, month: u8) -> Option<Period> {
        let valid = (1..=12).contains(&month) && (1900..=2200).contains(&year);
        valid.then_some(Period::Month { year, month })
    }

    /// A quarter of the calendar, or none.
    #[must_use]
    pub fn quarter(year: i16, quarter: u8) -> Option<Period> {
        let valid = (1..=4).contains(&quarter) && (1900..=2200).contains(&year);
        valid.then_some(Period::Quarter { year, quarter })
    }

    #[must_use]
    pub fn year(self) -> i16 {
        match self {
            Period::Month { year, .. } | Period::Quarter { year, .. } | Period::Year { year } => {
                year
            }
        }
    }

    #[must_use]
    pub fn first_day(self) -> Date {
        let month = match self {
            Period::Month { month, .. } => month,
            Period::Quarter { quarter, .. } => quarter * 3 - 2,
            Period::Year { .. } => 1,
        };
        first_of(self.year(), month)
    }

    #[must_use]
    pub fn last_day(self) -> Date {
        let month = match self {
            Period::Month { month, .. } => month,
            Period::Quarter { quarter, .. } => quarter * 3,
            Period::Year { .. } => 12,
        };
        first_of(self.year(), month).last_of_month()
    }

    /// The month after this one; none for quarters and years.
    #[must_use]
    pub fn next_month(self) -> Option<Period> {
        match self {
            Period::Month { year, month: 12 } => Period::month(year + 1, 1),
            Period::Month { year, month } => Period::month(year, month + 1),
            Period::Quarter { .. } | Period::Year { .. } => None,
        }
    }

    /// How many days the calendar gives the period.
    #[must_use]
    pub fn days(self) -> u32 {
        let span = self.first_day().until(self.last_day());
        span.map_or(0, |it| it.get_days().unsigned_abs() + 1)
    }

    /// How many months the period covers.
    #[must_use]
    pub fn months(self) -> u32 {
        match self {
            Period::Month { .. } => 1,
            Period::Quarter { .. } => 3,
            Period::Year { .. } => 12,
        }
    }
}

/// `Period::month` and `Period::quarter` let only months of the calendar in.
fn first_of(year: i16, month: u8) -> Date {
    Date::new(year, month.clamp(1, 12) as i8, 1).unwrap_or(Date::MIN)
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Period::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            Period::Year { year } => write!(f, "{year:04}"),
        }
    }
}
