//! The month, quarter or year a text names.

use super::{
    DateStyle, date, full, months, resolve,
    written::{Year, separator, skip_signs, skip_words, written, year},
};
use crate::{
    evidence::has_digit,
    interpret::{
        Read,
        memory::Memory,
        tokens::{Kind, Token, is_one_of, skip_blanks, tokens},
    },
    payroll::Period,
};

/// Words before, between and behind that change nothing.
const FILLERS: &str = "\
    mois de du d le la l from month of for the periode period pour paie annee exercice year \
    an au titre شهر لشهر عن من سنة لسنة عام برسم الفترة خلال";

/// `deuxième trimestre`, `الفصل الثاني`
const MOST_OF_PART: usize = 40;

/// A longer text is a sentence that may hold a period and is none.
const LONGEST: usize = 200;

/// Reads a period: `01/2024`, `2024-01`, `202401`, `janvier 2024`, `T1 2024`, `1er trimestre 2024`,
/// `du 01/01/2024 au 31/01/2024`, `2024`.
#[must_use]
pub fn period(text: &str) -> Option<Read<Period>> {
    thread_local! {
        static PERIODS: Memory<Option<Read<Period>>> = Memory::default();
    }
    if text.len() > LONGEST || !has_digit(text) {
        return None;
    }
    PERIODS.with(|it| it.answer(text, || period_anew(text)))
}

fn period_anew(text: &str) -> Option<Read<Period>> {
    let mut tokens = tokens(text);
    // `Mois : 01 Année : 2024`
    tokens.retain(|it| it.kind != Kind::Sign(':'));
    let tokens = trimmed(&tokens);
    range(tokens)
        .or_else(|| quarter(tokens))
        .or_else(|| months_of_a_quarter(tokens))
        .or_else(|| named_month(tokens))
        .or_else(|| figures(tokens))
        .or_else(|| single_day(text))
}

/// Reads a period under a label that speaks of quarters: `trimestre : 1 2024` is no January.
#[must_use]
pub fn under(label: &str, text: &str) -> Option<Read<Period>> {
    let named = names_quarters(label).then(|| period(&format!("trimestre {text}"))).flatten();
    named.filter(|it| matches!(it.value, Period::Quarter { .. })).or_else(|| period(text))
}

/// The month or quarter of `year` that a text names under its label: `Trimestre : 2`, `Mois : avril`.
#[must_use]
pub fn within(label: &str, text: &str, year: i16) -> Option<Read<Period>> {
    let text = text.trim();
    if text.is_empty() || text.len() > MOST_OF_PART {
        return None;
    }
    if names_quarters(label) {
        let read = period(&format!("trimestre {text} {year}"))?;
        return matches!(read.value, Period::Quarter { .. }).then_some(read);
    }
    period(&format!("{text}/{year}")).or_else(|| period(&format!("{text} {year}")))
}

/// Whether the text is a month or a quarter that lacks its year.
#[must_use]
pub fn is_part(text: &str) -> bool {
    ["", "trimestre"].iter().any(|it| within(it, text, 2000).is_some())
}

fn names_quarters(label: &str) -> bool {
    tokens(label).iter().any(|it| match &it.kind {
        Kind::Word(word) => word.chars().count() > 2 && is_one_of(word, QUARTERS),
        _ => false,
    })
}

/// Without fillers and signs at both ends.
fn trimmed(mut tokens: &[Token]) -> &[Token] {
    let is_filler = |it: &Token| match &it.kind {
        Kind::Blank | Kind::Sign(_) => true,
        Kind::Word(word) => is_one_of(word, FILLERS),
        Kind::Figure(_) => false,
    };
    while let [first, rest @ ..] = tokens
        && is_filler(first)
    {
        tokens = rest;
    }
    while let [rest @ .., last] = tokens
        && is_filler(last)
    {
        tokens = rest;
    }
    tokens
}

/// Words between the beginning and the end of a range.
const TO: &[&str] = &["au", "a", "to", "until", "till", "through", "thru", "الى", "غاية", "and"];

/// `01/01/2024 au 31/01/2024`: the first and the last day of a month, a quarter or a year.
fn range(tokens: &[Token]) -> Option<Read<Period>> {
    let (after, first) = written(tokens, 0)?;
    let at = skip_words(tokens, after, TO);
    let at = match tokens.get(at).map(|it| &it.kind) {
        Some(Kind::Sign('-' | '>' | '→')) => skip_blanks(tokens, at + 1),
        _ => at,
    };
    let (end, last) = written(tokens, at)?;
    if end != tokens.len() || at == after {
        return None;
    }
    // `04/01/2022 to 04/30/2022`: only the American reading begins and ends with a month.
    let american = DateStyle::of(["12/31/2000"]);
    let styles = [DateStyle::default().in_day_first_document(), american];
    styles.into_iter().find_map(|style| {
        let (first, last) = (resolve(first, &style)?, resolve(last, &style)?);
        let certain = first.certain && last.certain;
        let (first, last) = (first.value.civil()?, last.value.civil()?);
        let (year, month) = (first.year(), first.month() as u8);
        let candidates = [
            Period::month(year, month),
            Period::quarter(year, month.div_ceil(3)),
            Some(Period::Year { year }),
        ];
        let found = candidates
            .into_iter()
            .flatten()
            .find(|it| it.first_day() == first && it.last_day() == last)?;
        Some(Read { value: found, certain })
    })
}

/// `1er trimestre 2024`, `T1 2024`, `2024-Q1`, `الفصل الأول 2024`.
fn quarter(tokens: &[Token]) -> Option<Read<Period>> {
    let mut quarter = None;
    let mut year = None;
    let mut names_quarter = false;
    for token in tokens {
        match &token.kind {
            Kind::Blank | Kind::Sign('-' | '/' | '.' | ':' | ',' | '(' | ')' | '°' | '\'') => (),
            Kind::Figure(it) if it.digits == 4 && year.is_none() => year = Some(it.value as i16),
            Kind::Figure(it) if it.digits <= 2 && quarter.is_none() => {
                quarter = Some(u8::try_from(it.value).ok()?);
            }
            Kind::Figure(_) | Kind::Sign(_) => return None,
            Kind::Word(word) => {
                names_quarter |= is_one_of(word, QUARTERS);
                if [QUARTERS, ENDINGS, FILLERS].iter().any(|it| is_one_of(word, it)) {
                    continue;
                }
                let found = ORDINALS.iter().position(|it| is_one_of(word, it))?;
                if quarter.replace(found as u8 + 1).is_some() {
                    return None;
                }
            }
        }
    }
    let period = Period::quarter(year?, quarter?)?;
    names_quarter.then_some(Read::certainly(period))
}

/// `janvier à mars 2024`, `avril-juin 2024`.
fn months_of_a_quarter(tokens: &[Token]) -> Option<Read<Period>> {
    let (first, at) = months::month(tokens, 0)?;
    let at = skip_signs(tokens, skip_words(tokens, at, TO));
    let (last, at) = months::month(tokens, at)?;
    let (year, end) = year(tokens, at)?;
    let Year::Full(year) = year else { return None };
    let whole = first % 3 == 1 && last == first + 2 && end == tokens.len();
    let period = Period::quarter(year, last / 3)?;
    whole.then_some(Read::certainly(period))
}

const QUARTERS: &str = "\
    t q tr trim trimestre quarter qtr الفصل فصل الثلاثي ثلاثي الثلاثية الربع ربع";

/// What stands behind an ordinal in figures: `1er`, `2ème`, `3rd`.
const ENDINGS: &str = "\
    er ere e eme ieme me st nd rd th n";

const ORDINALS: [&str; 4] = [
    "premier first الاول الاولى i",
    "deuxieme second الثاني الثانية ii",
    "troisieme third الثالث الثالثة iii",
    "quatrieme fourth الرابع الرابعة iv",
];

/// `janvier 2024`, `janv-24`, `2024 janvier`.
fn named_month(tokens: &[Token]) -> Option<Read<Period>> {
    let style = DateStyle::default();
    if let Some((month, at)) = months::month(tokens, 0) {
        let (year, end) = year(tokens, at)?;
        let year = full(year, &style);
        let read = Read { value: Period::month(year.value, month)?, certain: year.certain };
        return (end == tokens.len()).then_some(read);
    }
    let year = tokens.first()?.figure().filter(|it| it.digits == 4)?;
    let (month, end) = months::month(tokens, skip_signs(tokens, 1))?;
    let read = Read::certainly(Period::month(year.value as i16, month)?);
    (end == tokens.len()).then_some(read)
}

/// `01/2024`, `2024-01`, `202401`, `012024`, `2024`.
fn figures(tokens: &[Token]) -> Option<Read<Period>> {
    let first = tokens.first()?.figure()?;
    let year_of = |value: u32| i16::try_from(value).ok().filter(|it| (1900..=2100).contains(it));
    let month_of = |year: u32, month: u32| Period::month(year_of(year)?, u8::try_from(month).ok()?);
    if tokens.len() == 1 {
        let value = first.value;
        let period = match first.digits {
            4 => Period::Year { year: year_of(value)? },
            // No six digits can be both.
            6 => month_of(value / 100, value % 100)
                .or_else(|| month_of(value % 10_000, value / 10_000))?,
            _ => return None,
        };
        return Some(Read::certainly(period));
    }
    // `01 année 2024`
    // and `2024, mois 01`
    let words = ["annee", "year", "de", "exercice", "mois", "month", "سنة", "شهر"];
    let apart = skip_signs(tokens, 1);
    let worded = skip_words(tokens, apart, &words);
    let separated = separator(tokens, 1).map(|(_, at)| at);
    let second_at = separated.or((worded > apart).then_some(worded))?;
    let second = tokens.get(second_at)?.figure()?;
    if second_at + 1 != tokens.len() {
        return None;
    }
    match (first.digits, second.digits) {
        (1 | 2, 4) => month_of(second.value, first.value).map(Read::certainly),
        (4, 1 | 2) => {
            // `2011-12` is a December, or two years.
            let is_month = second.digits == 1 || second.value != first.value % 100 + 1;
            month_of(first.value, second.value).map(|it| Read { value: it, certain: is_month })
        }
        (2, 2) => {
            let year = full(Year::Short(second.value as i16), &DateStyle::default());
            Some(Read::perhaps(Period::month(year.value, first.value as u8)?))
        }
        _ => None,
    }
}

/// A workbook keeps a month as its first or last day.
fn single_day(text: &str) -> Option<Read<Period>> {
    let day = date(text, &DateStyle::default().in_day_first_document())?.value.civil()?;
    let edge = day.day() == 1 || day == day.last_of_month();
    let month = Period::month(day.year(), day.month() as u8)?;
    edge.then_some(Read::perhaps(month))
}
