//! How one document writes numbers, dates and periods.

use super::{
    chance::Chance,
    document::{Language, Value},
    words,
};

#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) language: Language,
    thousands: &'static str,
    decimal: char,
    /// Amounts in whole units: the last two digits are rounded away.
    pub(super) whole: bool,
    date: DateStyle,
    period: u8,
    currency: &'static str,
    /// Amounts in words and names of days in capitals.
    capitals: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DateStyle {
    Slash,
    Dash,
    Dot,
    Iso,
    Long,
}

const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const ARABIC: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
];

const FRENCH_DAYS: [&str; 7] =
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const ENGLISH_DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const ARABIC_DAYS: [&str; 7] =
    ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];

/// The day of the week of a date, Monday 1.
pub(super) fn weekday(year: i16, month: u8, day: u8) -> u8 {
    const SHIFT: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let before = if month < 3 { i32::from(year) - 1 } else { i32::from(year) };
    let shift = SHIFT[usize::from(month.clamp(1, 12)) - 1];
    let sunday = (before + before / 4 - before / 100 + before / 400 + shift + i32::from(day)) % 7;
    if sunday == 0 { 7 } else { sunday as u8 }
}

fn grouped(units: u64, thousands: &str) -> String {
    let digits = units.to_string();
    let mut grouped = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            grouped.push_str(thousands);
        }
        grouped.push(digit);
    }
    grouped
}

impl Style {
    pub(super) fn draw(chance: &mut Chance, language: Language, typed: bool) -> Style {
        let (thousands, decimal) = match language {
            Language::English => *chance.pick(&[(",", '.'), ("", '.')]),
            _ => *chance.pick(&[
                (" ", ','),
                ("\u{a0}", ','),
                ("\u{202f}", ','),
                (".", ','),
                ("", ','),
            ]),
        };
        // A text file of a program seldom groups its thousands.
        let thousands = if typed && !chance.one_in(4) { "" } else { thousands };
        let date = match language {
            Language::English => *chance.pick(&[DateStyle::Iso, DateStyle::Long]),
            _ => *chance.pick(&[
                DateStyle::Slash,
                DateStyle::Slash,
                DateStyle::Dash,
                DateStyle::Dot,
                DateStyle::Iso,
                DateStyle::Long,
            ]),
        };
        let date = if typed && date == DateStyle::Long { DateStyle::Iso } else { date };
        let currency = if typed || !chance.one_in(4) { "" } else { *chance.pick(&[" DH", " MAD"]) };
        Style {
            language,
            thousands,
            decimal,
            whole: false,
            date,
            period: chance.below(4) as u8,
            currency,
            capitals: chance.one_in(3),
        }
    }

    pub(super) fn text(&self, value: &Value) -> String {
        match value {
            Value::Money(centimes) => format!("{}{}", self.money(*centimes), self.currency),
            Value::Count(count) => count.to_string(),
            Value::Rate(rate) => self.rate(*rate),
            Value::Text(text) | Value::Identifier(text) => text.clone(),
            Value::Date(year, month, day) => self.date(*year, *month, *day),
            Value::Weekday(year, month, day, weekday) => self.long(*year, *month, *day, *weekday),
            Value::Hours(hundredths) => self.decimals(*hundredths, ""),
            Value::Period(year, month) => self.period(*year, *month),
            Value::Quarter(year, quarter) => self.quarter(*year, *quarter),
            Value::Words(centimes) => match self.language {
                Language::English => words::english(*centimes),
                _ => self.cased(&words::french(*centimes)),
            },
            Value::Empty => String::new(),
        }
    }

    fn money(&self, centimes: i64) -> String {
        if self.whole {
            let units = (centimes.unsigned_abs() + 50) / 100;
            let sign = if centimes < 0 { "-" } else { "" };
            return format!("{sign}{}", grouped(units, self.thousands));
        }
        self.decimals(centimes, self.thousands)
    }

    fn decimals(&self, hundredths: i64, thousands: &str) -> String {
        let sign = if hundredths < 0 { "-" } else { "" };
        let value = hundredths.unsigned_abs();
        format!("{sign}{}{}{:02}", grouped(value / 100, thousands), self.decimal, value % 100)
    }

    fn cased(&self, text: &str) -> String {
        if self.capitals { text.to_uppercase() } else { text.to_owned() }
    }

    /// Hundredths of a percent: 448 is `4,48 %`.
    fn rate(&self, rate: i64) -> String {
        format!("{}{}{:02} %", rate / 100, self.decimal, rate % 100)
    }

    fn date(&self, year: i16, month: u8, day: u8) -> String {
        match self.date {
            DateStyle::Slash => format!("{day:02}/{month:02}/{year}"),
            DateStyle::Dash => format!("{day:02}-{month:02}-{year}"),
            DateStyle::Dot => format!("{day:02}.{month:02}.{year}"),
            DateStyle::Iso => format!("{year}-{month:02}-{day:02}"),
            DateStyle::Long => match self.language {
                Language::English => format!("{day} {} {year}", self.month(month)),
                Language::Arabic => format!("{day} {} {year}", self.month(month)),
                _ => format!("{day} {} {year}", FRENCH[usize::from(month.clamp(1, 12)) - 1]),
            },
        }
    }

    /// `lundi 5 février 2024`.
    fn long(&self, year: i16, month: u8, day: u8, weekday: u8) -> String {
        let at = usize::from(weekday.clamp(1, 7)) - 1;
        let month = usize::from(month.clamp(1, 12)) - 1;
        match self.language {
            Language::English => format!("{} {day} {} {year}", ENGLISH_DAYS[at], ENGLISH[month]),
            Language::Arabic => format!("{} {day} {} {year}", ARABIC_DAYS[at], ARABIC[month]),
            _ => format!("{} {day} {} {year}", self.cased(FRENCH_DAYS[at]), FRENCH[month]),
        }
    }

    fn quarter(&self, year: i16, quarter: u8) -> String {
        match (self.language, self.period) {
            (Language::English, _) => format!("Q{quarter} {year}"),
            (_, 0 | 1) => format!("T{quarter} {year}"),
            _ => {
                let ordinal = if quarter == 1 {
                    "1er"
                } else {
                    ["2ème", "3ème", "4ème"][usize::from(quarter.clamp(2, 4)) - 2]
                };
                format!("{ordinal} trimestre {year}")
            }
        }
    }

    fn period(&self, year: i16, month: u8) -> String {
        match self.period {
            0 => format!("{month:02}/{year}"),
            1 => format!("{year}-{month:02}"),
            2 => format!("{month:02}-{year}"),
            _ => format!("{} {year}", self.month(month)),
        }
    }

    fn month(&self, month: u8) -> &'static str {
        let months = match self.language {
            Language::English => ENGLISH,
            Language::French => FRENCH,
            Language::Arabic | Language::Bilingual => ARABIC,
        };
        months[usize::from(month.clamp(1, 12)) - 1]
    }
}

#[cfg(test)]
mod tests {
    use super::weekday;

    #[test]
    fn known_days_of_the_week() {
        assert_eq!(weekday(2024, 6, 5), 3);
        assert_eq!(weekday(2025, 4, 8), 2);
        assert_eq!(weekday(2023, 1, 1), 7);
    }
}
