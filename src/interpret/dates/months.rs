//! Names of months and weekdays, as data.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::civil::Weekday;

use crate::interpret::tokens::{Kind, Token, next, skip_blanks, tokens};

/// Folded names; abbreviations stand behind a `|`.
const MONTHS: [[&str; 12]; 6] = [
    // French.
    [
        "janvier|janv|jan|jv",
        "fevrier|fevr|fev|fv",
        "mars|mar|mrs",
        "avril|avr|av",
        "mai",
        "juin",
        "juillet|juil|juill|jul|jt",
        "aout|aou",
        "septembre|sept|sep",
        "octobre|oct",
        "novembre|nov",
        "decembre|dec",
    ],
    // English.
    [
        "january|jan",
        "february|feb|febr",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sep|sept",
        "october|oct",
        "november|nov",
        "december|dec",
    ],
    // Moroccan Arabic.
    [
        "يناير",
        "فبراير",
        "مارس",
        "ابريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت|اغشت",
        "شتنبر|شتمبر",
        "اكتوبر",
        "نونبر|نوفنبر",
        "دجنبر|دجمبر|دسمبر",
    ],
    // Algerian and Tunisian.
    [
        "جانفي",
        "فيفري",
        "مارس",
        "افريل",
        "ماي",
        "جوان",
        "جويلية",
        "اوت",
        "سبتمبر",
        "اكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    // Egyptian, and the default of Arabic locale libraries.
    [
        "يناير",
        "فبراير",
        "مارس",
        "ابريل",
        "مايو",
        "يونيو|يونيه",
        "يوليو|يوليه",
        "اغسطس",
        "سبتمبر",
        "اكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    // Levantine.
    [
        "كانون الثاني",
        "شباط",
        "اذار",
        "نيسان",
        "ايار",
        "حزيران",
        "تموز",
        "اب",
        "ايلول",
        "تشرين الاول",
        "تشرين الثاني",
        "كانون الاول",
    ],
];

const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "lundi|lun|monday|mon|الاثنين|الاتنين"),
    (Weekday::Tuesday, "mardi|mar|tuesday|tue|الثلاثاء|الثلاثا"),
    (Weekday::Wednesday, "mercredi|mer|wednesday|wed|الاربعاء|الاربعا"),
    (Weekday::Thursday, "jeudi|jeu|thursday|thu|الخميس"),
    (Weekday::Friday, "vendredi|ven|friday|fri|الجمعة"),
    (Weekday::Saturday, "samedi|sam|saturday|sat|السبت"),
    (Weekday::Sunday, "dimanche|dim|sunday|sun|الاحد"),
];

/// The month named at token `at`, from 1, and the token after it. `شباط/فبراير` is one month.
pub(super) fn month(tokens: &[Token], at: usize) -> Option<(u8, usize)> {
    let (month, after) = one_month(tokens, at)?;
    let slash = next(tokens, skip_blanks(tokens, after), |it| *it == Kind::Sign('/'));
    match one_month(tokens, skip_blanks(tokens, slash)) {
        Some((again, after)) if again == month => Some((month, after)),
        _ => Some((month, after)),
    }
}

/// Whether a text may name a month: some word of it is the name of one, as far as that is told
/// without taking it apart.
pub(in crate::interpret) fn may_be_named(text: &str) -> bool {
    let mut name = [0; 9];
    let is_name = |word: &[u8]| {
        let Some(name) = name.get_mut(..word.len()) else { return false };
        name.copy_from_slice(word);
        name.make_ascii_lowercase();
        std::str::from_utf8(name).is_ok_and(|it| by_name(it).is_some())
    };
    let words = text.as_bytes().split(|it| !it.is_ascii_alphabetic());
    !text.is_ascii() || words.filter(|it| it.len() >= 2).any(is_name)
}

/// The one month a heading names, in whichever of its words: `July wages`, `ديسمبر Décembre`.
pub(in crate::interpret) fn in_heading(heading: &str) -> Option<u8> {
    if heading.len() > LONGEST_HEADING || !may_be_named(heading) {
        return None;
    }
    let tokens = tokens(heading);
    let mut named = (0..tokens.len()).filter_map(|at| Some(month(&tokens, at)?.0));
    let first = named.next()?;
    named.all(|it| it == first).then_some(first)
}

/// Whether the months that headings name are those of one quarter, and no others.
pub(in crate::interpret) fn are_of_a_quarter<'a>(headings: impl Iterator<Item = &'a str>) -> bool {
    let mut months: Vec<u8> = headings.filter_map(in_heading).collect();
    months.sort_unstable();
    matches!(months[..], [a, b, c] if a % 3 == 1 && b == a + 1 && c == b + 1)
}

/// Bytes of the heading of a month.
const LONGEST_HEADING: usize = 120;

pub(super) fn weekday(folded: &str) -> Option<Weekday> {
    static BY_NAME: LazyLock<BTreeMap<&str, Weekday>> = LazyLock::new(|| {
        let names = |(day, names): &(Weekday, &'static str)| {
            let day = *day;
            names.split('|').map(move |it| (it, day)).collect::<Vec<_>>()
        };
        WEEKDAYS.iter().flat_map(names).collect()
    });
    BY_NAME.get(folded).copied()
}

fn one_month(tokens: &[Token], at: usize) -> Option<(u8, usize)> {
    let Kind::Word(first) = &tokens.get(at)?.kind else { return None };
    if let Some(month) = by_name(first) {
        return Some((month, at + 1));
    }
    if first != "كانون" && first != "تشرين" {
        return None;
    }
    let second_at = skip_blanks(tokens, at + 1);
    let Kind::Word(second) = &tokens.get(second_at)?.kind else { return None };
    by_name(&format!("{first} {second}")).map(|month| (month, second_at + 1))
}

fn by_name(name: &str) -> Option<u8> {
    static BY_NAME: LazyLock<BTreeMap<&str, u8>> = LazyLock::new(|| {
        let months = MONTHS.iter().flat_map(|names| (1..).zip(names));
        months.flat_map(|(month, names)| names.split('|').map(move |it| (it, month))).collect()
    });
    BY_NAME.get(name).copied()
}
