//! Small print: page marks, dates in running text, and the country a document speaks of.

mod country;
mod firms;

use crate::{
    evidence::{Extracted, Field, digit_value, folded, is_letter},
    interpret::{
        dates::{self, DateStyle},
        spot::Spot,
        values,
    },
    payroll::{Amount, Period, WeekdayDate, WrittenDate},
};

pub(super) use country::Country;
pub(super) use firms::{begins_as_firm, end_of_firm, firm_within, is_firm};

/// `Page 2 / 5`: the number, and of how many.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) number: Extracted<u32>,
    pub(super) of: Option<Extracted<u32>>,
    /// No word beside it says that it counts pages.
    pub(super) bare: bool,
}

/// Words before the number of a page.
const PAGE_WORDS: &[&str] = &[
    "page",
    "pages",
    "pg",
    "p",
    "folio",
    "feuillet",
    "feuille",
    "feuil",
    "sheet",
    "n",
    "no",
    "صفحه",
    "الصفحه",
    "ورقه",
];

/// Words between a page's number and how many there are.
const OF_WORDS: &[&str] = &["/", "sur", "de", "of", "out", "من", "-", "على", "علي"];

/// Reads a page mark; `alone` allows figures without a word: `2/5`.
#[must_use]
pub(super) fn page_mark(spot: &Spot, alone: bool) -> Option<Mark> {
    let text: &str = &spot.text;
    if text.len() > 80 {
        return None;
    }
    let mut words: Vec<(usize, usize)> = Vec::new();
    // Runs of digits, of letters, and single signs.
    let kind = |it: char| {
        if it.is_numeric() {
            0
        } else if is_letter(it) {
            1
        } else {
            2
        }
    };
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        if letter.is_whitespace()
            || matches!(letter, ':' | '.' | '°' | 'º' | '(' | ')' | '،')
            || crate::evidence::is_invisible(letter)
        {
            continue;
        }
        let mut end = start + letter.len_utf8();
        while kind(letter) < 2
            && let Some((at, next)) = letters.next_if(|it| kind(it.1) == kind(letter))
        {
            end = at + next.len_utf8();
        }
        words.push((start, end));
    }
    let word =
        |at: usize| words.get(at).map(|(from, to)| folded(&text[*from..*to]).replace('ة', "ه"));
    let is_page = |at: usize| word(at).is_some_and(|it| PAGE_WORDS.contains(&it.as_str()));
    let mut at = 0;
    while is_page(at) {
        at += 1;
    }
    let said = (0..at).any(|it| word(it).is_some_and(|it| it.chars().count() > 2));
    // `p. 1 sur 3` says enough.
    let counted = || matches!(word(at + 1).as_deref(), Some("sur" | "of"));
    if !(said || alone || at > 0 && counted()) {
        return None;
    }
    let number = number(spot, *words.get(at)?)?;
    let of_word = word(at + 1);
    let of = match of_word {
        None => None,
        Some(it) if OF_WORDS.contains(&it.as_str()) => {
            // `Page 2 de la période` is no count.
            let mut next = at + 2;
            while is_page(next) {
                next += 1;
            }
            // `10/12/2022` is a date.
            let figure = |it: &(usize, usize)| text[it.0..it.1].contains(char::is_numeric);
            if words.get(next + 1..).is_some_and(|it| it.iter().any(figure)) {
                return None;
            }
            Some(self::number(spot, *words.get(next)?)?)
        }
        Some(_) => return None,
    };
    let total = of.as_ref().map(|it| it.value);
    let used = if of.is_some() { words.len() <= at + 5 } else { words.len() <= at + 1 };
    let plausible = number.value >= 1 && number.value <= 9_999 && total.is_none_or(|it| it >= 1);
    // Without a word, only what cannot be a month of a year.
    let bare = said
        || total.is_some_and(|it| {
            it >= number.value && !text.contains("/0") && !text.trim().starts_with('0')
        });
    (used && plausible && bare).then_some(Mark { number, of, bare: !said })
}

/// `… | N° affiliation : 123 | Page 1 / 3`: the page and the count of pages at the end of another line.
#[must_use]
pub(super) fn mark_within(spot: &Spot) -> Option<Mark> {
    let text: &str = &spot.text;
    if text.len() > 300 || !spot.has_digit() {
        return None;
    }
    let signs = ['|', '-', '–', '—', '·', '•', ',', ';', '(', ')'];
    let (at, sign) = text.rmatch_indices(signs).find(|it| text[it.0 + it.1.len()..].len() > 5)?;
    let rest = spot.part(at + sign.len(), text.len());
    page_mark(&rest, false).filter(|it| it.of.is_some())
}

fn number(spot: &Spot, (from, to): (usize, usize)) -> Option<Extracted<u32>> {
    let digits: String = spot.text[from..to]
        .chars()
        .map(|it| crate::evidence::digit_value(it).map(|it| char::from(b'0' + it)))
        .collect::<Option<_>>()?;
    let value = digits.parse().ok()?;
    Some(values::extracted(&spot.part(from, to), value, true))
}

/// A count of a box as a page number.
#[must_use]
pub(super) fn whole(amount: &Extracted<Amount>) -> Option<Extracted<u32>> {
    let value: u32 = amount.value.value.try_into().ok()?;
    Some(amount.clone().map(|_| value))
}

/// Dates in running text, and weekdays printed before them.
pub(super) fn dates_in(
    spot: &Spot,
    style: &DateStyle,
) -> Vec<(Extracted<WrittenDate>, Option<WeekdayDate>)> {
    let found = dates::find_dates(&spot.text, style);
    found
        .into_iter()
        .map(|it| {
            let piece = spot.part(it.range.start, it.range.end);
            let date = values::extracted(&piece, it.date.value, it.date.certain);
            let weekday = it.weekday.map(|(range, weekday)| {
                let piece = spot.part(range.start, range.end);
                WeekdayDate {
                    weekday: values::extracted(&piece, weekday, true),
                    date: date.clone(),
                }
            });
            (date, weekday)
        })
        .collect()
}

/// `Fait à Casablanca, le 5 février 2024`: the date a document gives itself.
#[must_use]
pub(super) fn is_place_and_date(text: &str, date: &str) -> bool {
    let Some(at) = text.find(date) else { return false };
    let before = folded(&text[..at]);
    let after = text[at + date.len()..].trim();
    // `Oujda, le samedi 04/03/2023`; `Tuesday, 28 January 2020` and nothing else.
    let whole = before.trim().trim_end_matches([',', '،']);
    let last = whole.rsplit(char::is_whitespace).next().unwrap_or_default();
    let weekday = dates::names_weekday(last);
    if weekday && last.len() == whole.len() && after.is_empty() {
        return true;
    }
    let before = if weekday { whole[..whole.len() - last.len()].trim() } else { before.trim() };
    let opens = [
        "fait a",
        "fait le",
        "fait ",
        "delivre",
        "etabli",
        "edite",
        "imprime",
        "issued",
        "done at",
        "حرر",
        "صدر",
        "و حرر",
        "وحرر",
    ];
    let ends = [" le", ",le", "le", "في", "بتاريخ", ", the"].iter().any(|it| before.ends_with(it));
    let short = before.split_whitespace().count() <= 6;
    after.chars().filter(|it| it.is_alphanumeric()).count() <= 2
        && (opens.iter().any(|it| before.starts_with(it))
            || (ends && short && before.contains(',')))
}

/// The month, quarter or year that a title ends with: `JOURNAL DE PAIE - MARS 2024`.
pub(super) fn period_at_end(spot: &Spot) -> Option<Field<Period>> {
    let whole: &str = &spot.text;
    if whole.len() > 200 {
        return None;
    }
    // `Etat des salaires mars 2020 (montants en FCFA)`
    let end = match whole.rfind('(').filter(|_| whole.trim_end().ends_with(')')) {
        Some(at) if !crate::evidence::has_digit(&whole[at..]) => at,
        _ => whole.len(),
    };
    let text = &whole[..end];
    let starts = text.char_indices().filter(|(at, it)| {
        *at > 0
            && !it.is_whitespace()
            && text[..*at]
                .ends_with(|it: char| it.is_whitespace() || matches!(it, ':' | '\'' | '’'))
    });
    let starts: Vec<usize> = starts.map(|it| it.0).collect();
    let ends_with = |from: &usize| bare_period(&spot.part(*from, text.len()));
    let value = |it: &Field<Period>| it.read().map(|it| it.value);
    let first = starts.iter().find_map(ends_with)?;
    // Without the words before it: `de paie - novembre 2020`.
    let shortest = starts.iter().rev().filter_map(ends_with).find(|it| value(it) == value(&first));
    shortest.or(Some(first))
}

/// The month or quarter that a title has between two strokes: `LIVRE DE PAIE - juillet 2024 - page gauche`.
pub(super) fn period_within(spot: &Spot) -> Option<Field<Period>> {
    let text: &str = &spot.text;
    let marks = [" - ", " – ", " — ", " | ", " · ", " • "];
    let mark = marks.iter().find(|it| text.len() <= 200 && text.contains(**it))?;
    let mut from = 0;
    text.split(mark).find_map(|piece| {
        let at = from;
        from += piece.len() + mark.len();
        let piece = spot.part(at, at + piece.len());
        bare_period(&piece).or_else(|| period_at_end(&piece))
    })
}

/// A text that is a month or a quarter and nothing else.
#[must_use]
pub(super) fn bare_period(spot: &Spot) -> Option<Field<Period>> {
    // A year or a day alone may be anything; a month or a quarter is what was paid.
    let read = dates::period(&spot.text)?;
    // `… since 4 / September 2009.` is the end of a sentence.
    let told = !spot.text.trim_end().ends_with('.')
        && !matches!(read.value, Period::Year { .. })
        && dates::find_dates(&spot.text, &DateStyle::default()).len() != 1
        && spot.text.split(|it: char| !it.is_numeric()).any(|it| it.chars().count() == 4);
    told.then(|| Field::Read(values::extracted(spot, read.value, read.certain)))
}

/// `COMPTE INDIVIDUEL 2024`: the year that a few words end with.
pub(super) fn year_at_end(spot: &Spot) -> Option<Extracted<Period>> {
    let text = spot.text.trim_end();
    let (words, year) = text.rsplit_once(' ')?;
    let letters = words.chars().filter(|it| it.is_alphabetic()).count();
    let plain = letters >= 6
        && words.split_whitespace().count() <= 5
        && !words.chars().any(char::is_numeric)
        && !words.contains([',', ':', '°']);
    let number = year_number(year)?;
    let piece = spot.part(text.len() - year.len(), text.len());
    let read = values::extracted(&piece, Period::Year { year: number }, true);
    plain.then_some(read)
}

/// Four digits of either script that can be a year.
fn year_number(text: &str) -> Option<i16> {
    let digit = |all: i16, it: char| Some(all * 10 + i16::from(digit_value(it)?));
    let year = (text.chars().count() == 4).then(|| text.chars().try_fold(0, digit))??;
    (1960..2100).contains(&year).then_some(year)
}

/// The year a text speaks of: `EXERCICE 2022`, `Année : 2022`.
pub(super) fn year(spot: &Spot) -> Option<Extracted<Period>> {
    const WORDS: &[&str] = &[
        "exercice",
        "annee",
        "annuel",
        "annuelle",
        "year",
        "سنه",
        "السنه",
        "لسنه",
        "عام",
        "العام",
        "لعام",
    ];
    let text: &str = &spot.text;
    if text.len() > 120 {
        return None;
    }
    let plain = folded(text).replace('ة', "ه");
    let spoken = plain.split(|it: char| !it.is_alphabetic()).any(|it| WORDS.contains(&it));
    let mut years = text.split(|it| digit_value(it).is_none()).filter(|it| !it.is_empty());
    let year = years.next().filter(|_| years.next().is_none() && spoken)?;
    let from = year.as_ptr() as usize - text.as_ptr() as usize;
    let number = year_number(year)?;
    let piece = spot.part(from, from + year.len());
    Some(values::extracted(&piece, Period::Year { year: number }, true))
}
