//! Dates and times by a format code: their parts, and the names of months and days in its language.

use jiff::civil::DateTime;

use super::{Token, sections, tokens};

/// Shows a date or a time by a format code; as ISO 8601 where the code leaves it to the machine.
pub(in crate::extract::workbook) fn date(days: f64, date: DateTime, code: &str) -> String {
    let sections = sections(code);
    let tokens = sections.first().and_then(|it| tokens(it)).unwrap_or_default();
    let told = tokens.iter().any(|it| matches!(it, Token::Time(..) | Token::Elapsed(_)));
    if !told {
        return iso(date);
    }
    let names = names(code);
    let noon = tokens.contains(&Token::Noon);
    let mut text = String::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            Token::Literal(literal) => text.push_str(literal),
            Token::Time(letter, length) => {
                let minutes = *letter == 'm' && *length <= 2 && is_minute(&tokens, index);
                text.push_str(&part(
                    date,
                    if minutes { 'n' } else { *letter },
                    *length,
                    names,
                    noon,
                ));
            }
            Token::Elapsed(letter) => {
                let seconds = (days * 86_400.0).round();
                let unit = match letter {
                    'h' => 3_600.0,
                    'm' => 60.0,
                    _ => 1.0,
                };
                text.push_str(&((seconds / unit).floor() as i64).to_string());
            }
            Token::Noon => text.push_str(if date.hour() < 12 { "AM" } else { "PM" }),
            Token::Point => text.push('.'),
            Token::Comma => text.push(','),
            Token::Digit(_) | Token::Percent | Token::General | Token::Text => {}
        }
    }
    text.trim().to_owned()
}

/// A date as ISO 8601, the time only where there is one.
pub(in crate::extract::workbook) fn iso(date: DateTime) -> String {
    if date.time() == jiff::civil::Time::midnight() {
        date.date().to_string()
    } else {
        date.to_string()
    }
}

/// `m` after hours or before seconds are minutes.
fn is_minute(tokens: &[Token], index: usize) -> bool {
    let time = |it: &&Token| matches!(it, Token::Time(..) | Token::Elapsed(_));
    let hour = |it: &Token| matches!(it, Token::Time('h', _) | Token::Elapsed('h'));
    let before = tokens[..index].iter().rev().find(time).is_some_and(hour);
    let after = tokens[index + 1..].iter().find(time);
    before || matches!(after, Some(Token::Time('s', _) | Token::Elapsed('s')))
}

/// One part of a date; `n` are minutes.
fn part(date: DateTime, letter: char, length: usize, names: &Names, noon: bool) -> String {
    let two = |value: i8| if length >= 2 { format!("{value:02}") } else { value.to_string() };
    let month = usize::from(date.month().unsigned_abs()).saturating_sub(1);
    let weekday = date.weekday().to_monday_zero_offset().unsigned_abs() as usize;
    let short = |name: &str| name.chars().take(names.short).collect::<String>();
    match (letter, length) {
        ('y', 0..=2) => format!("{:02}", date.year() % 100),
        ('y', _) => format!("{:04}", date.year()),
        ('m', 1 | 2) => two(date.month()),
        ('m', 3) => short(names.months[month]),
        ('m', 5) => names.months[month].chars().take(1).collect(),
        ('m', _) => names.months[month].to_owned(),
        ('d', 1 | 2) => two(date.day()),
        ('d', 3) => short(names.days[weekday]),
        ('d', _) => names.days[weekday].to_owned(),
        ('h', _) if noon => two(if date.hour() % 12 == 0 { 12 } else { date.hour() % 12 }),
        ('h', _) => two(date.hour()),
        ('n', _) => two(date.minute()),
        ('s', _) => two(date.second()),
        _ => String::new(),
    }
}

#[derive(Debug)]
struct Names {
    months: [&'static str; 12],
    days: [&'static str; 7],
    /// Letters of a short name.
    short: usize,
}

/// The names a code asks for by its language, `[$-40C]` being French; English where it asks for none.
fn names(code: &str) -> &'static Names {
    let language = code.split_once("[$").and_then(|(_, rest)| {
        let (_, number) = rest.split(']').next()?.rsplit_once('-')?;
        u32::from_str_radix(number, 16).ok()
    });
    match language.map(|it| it & 0xff) {
        Some(0x0c) => &FRENCH,
        Some(0x01) => &ARABIC,
        _ => &ENGLISH,
    }
}

static ENGLISH: Names = Names {
    months: [
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
    ],
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    short: 3,
};

static FRENCH: Names = Names {
    months: [
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
    ],
    days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    short: 4,
};

static ARABIC: Names = Names {
    months: [
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
    ],
    days: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    short: 20,
};
