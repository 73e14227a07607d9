//! Dates and periods as written: figures in any order, months by name in three languages.
//!
//! A date that no calendar has (`31/02/2024`) is read as what is written, but only where no other
//! reading of the text makes it possible.

mod months;
mod periods;

use std::ops::Range;

use jiff::civil::Weekday;

use crate::{
    interpret::{
        Read,
        tokens::{self, Kind, Token, next, skip_blanks},
    },
    payroll::{PrintedWeekday, WrittenDate},
};

pub use months::{MonthFamily, month_family};
pub use periods::period;

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

/// Reads a cell that holds a date, perhaps with its weekday and a time of day; none where it is
/// no date, or one nobody could have meant: `00/00/0000`, year 9999, a Hijri year.
#[must_use]
pub fn date(text: &str, style: &DateStyle) -> Option<Read<WrittenDate>> {
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
    let tokens = tokens::tokens(text);
    let mut found = Vec::new();
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

/// What stands in the text, before anybody asks the calendar.
#[derive(Debug, Clone, Copy)]
enum Written {
    /// `05/02/2024`: which of the first two is the month is not said.
    Figures { first: u8, second: u8, year: Year },
    /// `2024-02-05`
    YearFirst { year: i16, month: u8, day: u8 },
    /// `5 février 2024`
    Named { day: u8, month: u8, year: Year },
}

#[derive(Debug, Clone, Copy)]
enum Year {
    Full(i16),
    /// `24`
    Short(i16),
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

/// A date at token `at`, and the token after it.
fn written(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    figures(tokens, at).or_else(|| day_and_name(tokens, at)).or_else(|| name_and_day(tokens, at))
}

/// As `written`, but with a full year, and nothing that could belong to a longer number beside it.
fn in_running_text(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    let is_joint =
        |it: &Token| it.is_figure() || matches!(it.kind, Kind::Sign('/' | '-' | '.' | ','));
    let before = at.checked_sub(1).map(|it| &tokens[it]);
    // A figure inside `12/05/02/2024` does not begin a date; a comma or point may end a sentence.
    if before.is_some_and(|it| it.is_figure() || matches!(it.kind, Kind::Sign('/' | '-'))) {
        return None;
    }
    let (end, written) = written(tokens, at)?;
    let mut after = tokens[end..].iter();
    if after.next().is_some_and(is_joint) && after.next().is_some_and(Token::is_figure) {
        return None;
    }
    let spaced = tokens[at..end].iter().filter(|it| it.kind == Kind::Blank).count();
    match written {
        Written::Named { year: Year::Full(_), .. } | Written::YearFirst { .. } => (),
        // `3 5 2024` in running text is three numbers.
        Written::Figures { year: Year::Full(_), .. } if spaced == 0 => (),
        _ => return None,
    }
    Some((end, written))
}

/// `31/01/2024`, `31.01.24`, `2024-01-31`.
fn figures(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    let first = tokens.get(at)?.figure()?;
    let (sign, second_at) = separator(tokens, at + 1)?;
    let second = tokens.get(second_at)?.figure()?;
    let (again, third_at) = separator(tokens, second_at + 1)?;
    let third = tokens.get(third_at)?.figure()?;
    if again != sign || !matches!(second.digits, 1 | 2) {
        return None;
    }
    let second = second.value as u8;
    let written = match (first.digits, third.digits) {
        (4, 1 | 2) => {
            let (year, day) = (first.value as i16, third.value as u8);
            Written::YearFirst { year, month: second, day }
        }
        (1 | 2, 4) => {
            let year = Year::Full(third.value as i16);
            Written::Figures { first: first.value as u8, second, year }
        }
        (1 | 2, 2) => {
            let year = Year::Short(third.value as i16);
            Written::Figures { first: first.value as u8, second, year }
        }
        _ => return None,
    };
    Some((third_at + 1, written))
}

/// A sign between the parts of a date, and the token after it.
fn separator(tokens: &[Token], at: usize) -> Option<(char, usize)> {
    let after_blank = skip_blanks(tokens, at);
    match tokens.get(after_blank)?.kind {
        Kind::Sign(sign @ ('/' | '-' | '.' | '\u{60d}')) => {
            let after = after_blank + 1;
            // A blank on one side only is a list, not a date.
            let spaced = after_blank > at;
            let after_blank = skip_blanks(tokens, after);
            (spaced == (after_blank > after)).then_some((sign, after_blank))
        }
        Kind::Figure(_) if after_blank > at => Some((' ', after_blank)),
        _ => None,
    }
}

/// `5 février 2024`, `1er janvier 2024`, `31-janv-24`, `5 كانون الثاني 2024`, `فاتح يناير 2024`.
fn day_and_name(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    let (day, mut at) = match &tokens.get(at)?.kind {
        Kind::Figure(it) if it.digits <= 2 => (it.value as u8, at + 1),
        Kind::Word(word) if word == "premier" || word == "فاتح" => (1, at + 1),
        _ => return None,
    };
    at = skip_words(tokens, at, &["er", "st", "nd", "rd", "th", "de", "of", "من", "شهر"]);
    at = skip_signs(tokens, at);
    let (month, at) = months::month(tokens, at)?;
    let (year, end) = year(tokens, at)?;
    Some((end, Written::Named { day, month, year }))
}

/// `January 31, 2024`.
fn name_and_day(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    let (month, at) = months::month(tokens, at)?;
    let at = skip_blanks(tokens, at);
    let day = tokens.get(at)?.figure().filter(|it| it.digits <= 2)?;
    let at = skip_words(tokens, at + 1, &["st", "nd", "rd", "th"]);
    let at = match tokens.get(at)?.kind {
        Kind::Sign(',') => at + 1,
        _ => at,
    };
    let at = skip_blanks(tokens, at);
    let year = tokens.get(at)?.figure().filter(|it| it.digits == 4)?;
    let year = Year::Full(year.value as i16);
    Some((at + 1, Written::Named { day: day.value as u8, month, year }))
}

/// A year after a month's name, and the token after it.
fn year(tokens: &[Token], at: usize) -> Option<(Year, usize)> {
    let at = skip_words(tokens, at, &["de", "of", "سنة", "عام", "لسنة"]);
    let at = skip_signs(tokens, at);
    let figure = tokens.get(at)?.figure()?;
    match figure.digits {
        4 => Some((Year::Full(figure.value as i16), at + 1)),
        2 => Some((Year::Short(figure.value as i16), at + 1)),
        _ => None,
    }
}

/// `20240131` and `31012024`; no text can be both.
fn compact(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    let figure = tokens.get(at)?.figure().filter(|it| it.digits == 8)?;
    let value = figure.value;
    let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100);
    if (1900..=2100).contains(&year) && (1..=12).contains(&month) {
        let (year, month, day) = (year as i16, month as u8, day as u8);
        return Some((at + 1, Written::YearFirst { year, month, day }));
    }
    let (day, month, year) = (value / 1_000_000, value / 10_000 % 100, value % 10_000);
    let (year, month, day) = (year as i16, month as u8, day as u8);
    (1..=12).contains(&month).then_some((at + 1, Written::YearFirst { year, month, day }))
}

/// A weekday by name at token `at`, and the token after it.
fn weekday(tokens: &[Token], at: usize) -> Option<(PrintedWeekday, usize)> {
    let Kind::Word(word) = &tokens.get(at)?.kind else { return None };
    let day = months::weekday(word)?;
    let after = match tokens.get(at + 1).map(|it| &it.kind) {
        Some(Kind::Sign(',' | '.' | '\u{60c}')) => at + 2,
        _ => at + 1,
    };
    Some((PrintedWeekday(day), skip_blanks(tokens, after)))
}

/// Whether nothing but a time of day stands there: `10:25:00`, `T10:25Z`, `à 10h25`.
fn is_time_of_day(tokens: &[Token]) -> bool {
    let words = ["t", "z", "a", "h", "at", "am", "pm", "min", "s"];
    let mut figures = 0;
    let mut divided = false;
    for token in tokens {
        match &token.kind {
            Kind::Blank | Kind::Sign('.' | ',' | '+') => (),
            Kind::Sign(':') => divided = true,
            Kind::Word(word) if words.contains(&word.as_str()) => divided |= word == "h",
            Kind::Figure(_) => figures += 1,
            _ => return false,
        }
    }
    figures == 0 || divided
}

fn skip_words(tokens: &[Token], mut at: usize, words: &[&str]) -> usize {
    loop {
        let word_at = skip_blanks(tokens, at);
        match tokens.get(word_at).map(|it| &it.kind) {
            Some(Kind::Word(word)) if words.contains(&word.as_str()) => at = word_at + 1,
            _ => return word_at,
        }
    }
}

/// One sign between a day, a month's name and a year: `31-janv-24`, `janv. 24`.
fn skip_signs(tokens: &[Token], at: usize) -> usize {
    let mut at = next(tokens, at, |kind| matches!(kind, Kind::Sign('.' | ',')));
    at = skip_blanks(tokens, at);
    at = next(tokens, at, |kind| matches!(kind, Kind::Sign('-' | '/' | '\'')));
    skip_blanks(tokens, at)
}

/// `Weekday` of a written date, where the calendar has it.
#[must_use]
pub fn weekday_of(date: WrittenDate) -> Option<Weekday> {
    date.civil().map(jiff::civil::Date::weekday)
}

#[cfg(test)]
#[path = "dates/tests.rs"]
mod tests;
