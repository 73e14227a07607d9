//! How one document writes numbers, dates and periods.

use super::{
    chance::Chance,
    document::{Language, Value},
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

impl Style {
    pub(super) fn draw(chance: &mut Chance, language: Language, typed: bool) -> Style {
        let (thousands, decimal) = match language {
            Language::English => *chance.pick(&[(",", '.'), ("", '.')]),
            Language::French | Language::Bilingual => *chance.pick(&[
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
        }
    }

    pub(super) fn text(&self, value: &Value) -> String {
        match value {
            Value::Money(centimes) => format!("{}{}", self.money(*centimes), self.currency),
            Value::Count(count) => count.to_string(),
            Value::Rate(rate) => self.rate(*rate),
            Value::Text(text) | Value::Identifier(text) => text.clone(),
            Value::Date(year, month, day) => self.date(*year, *month, *day),
            Value::Period(year, month) => self.period(*year, *month),
            Value::Empty => String::new(),
        }
    }

    fn money(&self, centimes: i64) -> String {
        let sign = if centimes < 0 { "-" } else { "" };
        let units = centimes.unsigned_abs();
        let (units, cents) =
            if self.whole { ((units + 50) / 100, None) } else { (units / 100, Some(units % 100)) };
        let digits = units.to_string();
        let mut grouped = String::new();
        for (n, digit) in digits.chars().enumerate() {
            if n > 0 && (digits.len() - n).is_multiple_of(3) {
                grouped.push_str(self.thousands);
            }
            grouped.push(digit);
        }
        match cents {
            Some(cents) => format!("{sign}{grouped}{}{cents:02}", self.decimal),
            None => format!("{sign}{grouped}"),
        }
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
                Language::French | Language::Bilingual => {
                    format!("{day} {} {year}", FRENCH[usize::from(month.clamp(1, 12)) - 1])
                }
            },
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
            Language::Bilingual => ARABIC,
        };
        months[usize::from(month.clamp(1, 12)) - 1]
    }
}
