//! What stands in a text, token by token, before anybody asks the calendar.

use super::months;
use crate::{
    interpret::tokens::{Kind, Token, next, skip_blanks},
    payroll::PrintedWeekday,
};

/// What stands in the text, before anybody asks the calendar.
#[derive(Debug, Clone, Copy)]
pub(super) enum Written {
    /// `05/02/2024`: which of the first two is the month is not said.
    Figures { first: u8, second: u8, year: Year },
    /// `2024-02-05`
    YearFirst { year: i16, month: u8, day: u8 },
    /// `5 février 2024`
    Named { day: u8, month: u8, year: Year },
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Year {
    Full(i16),
    /// `24`
    Short(i16),
}

/// A date at token `at`, and the token after it.
pub(super) fn written(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    figures(tokens, at)
        .or_else(|| day_and_name(tokens, at))
        .or_else(|| name_and_day(tokens, at))
        .or_else(|| name_year_day(tokens, at))
}

/// As `written`, but with a full year, and nothing that could belong to a longer number beside it.
pub(super) fn in_running_text(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    let is_joint =
        |it: &Token| it.is_figure() || matches!(it.kind, Kind::Sign('/' | '-' | '.' | ','));
    let before = at.checked_sub(1).map(|it| &tokens[it]);
    // A figure inside `12/05/02/2024` does not begin a date; a comma or point may end a sentence.
    if before.is_some_and(|it| it.is_figure() || matches!(it.kind, Kind::Sign('/' | '-'))) {
        return None;
    }
    // `3 693,29 février 2013`: the centimes of an amount are no day.
    let point = before.is_some_and(|it| matches!(it.kind, Kind::Sign('.' | ',')));
    if point && at.checked_sub(2).is_some_and(|it| tokens[it].is_figure()) {
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
pub(super) fn figures(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
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
pub(super) fn separator(tokens: &[Token], at: usize) -> Option<(char, usize)> {
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
pub(super) fn day_and_name(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
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
pub(super) fn name_and_day(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
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

/// `يناير 2020 3`: a date from the right whose day a line from the left set behind it.
fn name_year_day(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
    let (month, at) = months::month(tokens, at)?;
    let at = skip_blanks(tokens, at);
    let year = tokens.get(at)?.figure().filter(|it| it.digits == 4)?;
    let at = skip_blanks(tokens, at + 1);
    let day = tokens.get(at)?.figure().filter(|it| it.digits <= 2)?;
    // Nothing follows: in running text the figure may be about something else.
    (at + 1 == tokens.len()).then_some(())?;
    let year = Year::Full(year.value as i16);
    Some((at + 1, Written::Named { day: day.value as u8, month, year }))
}

/// A year after a month's name, and the token after it.
pub(super) fn year(tokens: &[Token], at: usize) -> Option<(Year, usize)> {
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
pub(super) fn compact(tokens: &[Token], at: usize) -> Option<(usize, Written)> {
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
pub(super) fn weekday(tokens: &[Token], at: usize) -> Option<(PrintedWeekday, usize)> {
    let Kind::Word(word) = &tokens.get(at)?.kind else { return None };
    let day = months::weekday(word)?;
    let after = match tokens.get(at + 1).map(|it| &it.kind) {
        Some(Kind::Sign(',' | '.' | '\u{60c}')) => at + 2,
        _ => at + 1,
    };
    Some((PrintedWeekday(day), skip_blanks(tokens, after)))
}

/// Whether nothing but a time of day stands there: `10:25:00`, `T10:25Z`, `à 10h25`.
pub(super) fn is_time_of_day(tokens: &[Token]) -> bool {
    let words = ["t", "z", "a", "h", "at", "am", "pm", "min", "s"];
    let mut figures = 0;
    let mut divided = false;
    for token in tokens {
        match &token.kind {
            Kind::Blank | Kind::Sign('.' | ',' | '+') => (),
            Kind::Sign(':') => divided = true,
            // The offset from Greenwich.
            Kind::Sign('-') if divided => (),
            Kind::Word(word) if words.contains(&word.as_str()) => divided |= word == "h",
            Kind::Figure(_) => figures += 1,
            _ => return false,
        }
    }
    figures == 0 || divided
}

pub(super) fn skip_words(tokens: &[Token], mut at: usize, words: &[&str]) -> usize {
    loop {
        let word_at = skip_blanks(tokens, at);
        match tokens.get(word_at).map(|it| &it.kind) {
            Some(Kind::Word(word)) if words.contains(&word.as_str()) => at = word_at + 1,
            _ => return word_at,
        }
    }
}

/// One sign between a day, a month's name and a year: `31-janv-24`, `janv. 24`.
pub(super) fn skip_signs(tokens: &[Token], at: usize) -> usize {
    let mut at = next(tokens, at, |kind| matches!(kind, Kind::Sign('.' | ',')));
    at = skip_blanks(tokens, at);
    at = next(tokens, at, |kind| matches!(kind, Kind::Sign('-' | '/' | '\'')));
    skip_blanks(tokens, at)
}
