//! People listed in sentences: `1. ALAMI Ahmed, immatriculé sous le n° 123456789 : 26 jours, salaire brut
//! 4 120,55 DH`, item after item of a letter; receipts below each other, each signed by somebody else.

use std::ops::Range;

use super::{
    CURRENCY, GROSS, NET, figure, pay,
    text::{aligned, part, running, runs},
};
use crate::{
    interpret::{
        headings,
        spot::{Spot, Strip},
        values::{self, Styles},
    },
    payroll::{Fields, Name, Row, RowKind},
};

/// A single item is a sentence.
const FEW: usize = 2;
/// Lines of one item at most, and characters of all of them.
const MOST_LINES: usize = 6;
const MOST_LETTERS: usize = 600;

/// The people whom numbered or marked sentences tell of, with the strips of each.
#[must_use]
pub(in crate::interpret) fn people(strips: &[Strip], styles: &Styles) -> Vec<(Range<usize>, Row)> {
    let begins: Vec<usize> = (0..strips.len())
        .filter(|it| strips[*it].table.is_none() && mark(&strips[*it]) > 0)
        .collect();
    if begins.len() < FEW {
        return Vec::new();
    }
    let net = says_net(&strips[..begins[0]]);
    let read = begins.iter().enumerate().filter_map(|(number, from)| {
        let next = begins.get(number + 1).copied().unwrap_or(strips.len());
        let to = from + 1 + goes_on(&strips[from + 1..next.min(from + MOST_LINES)]);
        Some((*from..to, person(&strips[*from..to], net, styles)?))
    });
    let read: Vec<(Range<usize>, Row)> = read.collect();
    if read.len() < FEW || read.len() * 2 <= begins.len() { Vec::new() } else { read }
}

/// How a receipt begins.
const SIGNED: &[&str] = &["je soussigné", "je soussignée", "je, soussigné", "أنا الموقع"];

fn mark(strip: &Strip) -> usize {
    strip.spots.first().map_or(0, |first| mark_of(&first.text))
}

/// How long the mark is before an item: `1. `, `2) `, `3° `, `- `, `• `, `Je soussigné(e) `.
fn mark_of(text: &str) -> usize {
    let plain = aligned(text);
    if let Some(signed) = SIGNED.iter().find(|it| plain.starts_with(**it)) {
        // `(e)` and the blank behind it.
        return plain[signed.len()..].find(' ').map_or(0, |it| signed.len() + it + 1);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text[digits..].strip_prefix(['.', ')', '-', '°', '/']);
    let parted = after.is_some_and(|it| it.starts_with([' ', '\u{a0}', '-']));
    if (1..=3).contains(&digits) && parted {
        return text.find(char::is_alphabetic).unwrap_or(0);
    }
    let marked = text.starts_with(['-', '•', '–', '*', '▪', '·', '►', '➢', '○', '●']);
    if marked { text.find(char::is_alphabetic).unwrap_or(0) } else { 0 }
}

/// Lines that go on with what stands above them: close below, no total, no paragraph of their own.
fn goes_on(below: &[Strip]) -> usize {
    let ends = |it: &Strip| {
        let Some(first) = it.spots.first() else { return true };
        let total = headings::total(&first.text).is_some();
        it.table.is_some() || total
    };
    below.iter().take_while(|it| !ends(it)).count()
}

fn says_net(strips: &[Strip]) -> bool {
    let text: String =
        strips.iter().flat_map(|it| &it.spots).map(|it| aligned(&it.text) + " ").collect();
    let said = |words: &[&str]| words.iter().any(|it| text.contains(it));
    said(NET) && !said(GROSS)
}

/// One item: who it is about, and what it states.
fn person(strips: &[Strip], net: bool, styles: &Styles) -> Option<Row> {
    let mut spots: Vec<Spot> = strips.iter().flat_map(|it| it.spots.iter().cloned()).collect();
    let lead = mark(&strips[0]);
    spots[0] = spots[0].part(lead, spots[0].text.len());
    let (text, starts) = running(&spots);
    if text.len() > MOST_LETTERS {
        return None;
    }
    let plain = aligned(&text);
    let at = |from: usize, to: usize| part(&spots, &starts, &text, from, to);
    let lead = super::titles(&plain);
    let end = lead + super::end_of_name(&plain[lead..], &text[lead..]);
    let end = end.min(plain.find(" - ").unwrap_or(end)).min(plain.find(" – ").unwrap_or(end));
    let name = text.get(lead..end).filter(|it| is_name(it))?;
    let mut fields = Fields::default();
    let spot = at(lead, lead + name.len())?;
    fields.set(Name::Name, values::value(Name::Name, &spot, styles, true));
    let number = runs(&plain).into_iter().find(|(from, to)| to - from == 9 && *from >= end);
    if let Some(spot) = number.and_then(|it| at(it.0, it.1)) {
        fields
            .set(Name::Immatriculation, values::value(Name::Immatriculation, &spot, styles, true));
    }
    if let Some(spot) = super::card(&plain).and_then(|it| at(it.0, it.1)) {
        fields.set(Name::Cin, values::value(Name::Cin, &spot, styles, true));
    }
    if let Some(spot) = days(&plain, end).and_then(|it| at(it.0, it.1)) {
        fields.set(Name::Days, values::value(Name::Days, &spot, styles, true));
    }
    let paid = pay(&spots, styles);
    if paid.is_empty() {
        let (from, to) = only_money(&plain, end)?;
        let said = |words: &[&str]| words.iter().any(|it| plain.contains(it));
        let net = net || said(NET) && !said(GROSS);
        let name = if net { Name::Net } else { Name::Gross };
        fields.set(name, values::value(name, &at(from, to)?, styles, true));
    }
    for (name, value) in paid {
        fields.set(name, value);
    }
    let location = spots[0].location.span(&spots[spots.len() - 1].location);
    Some(Row { kind: RowKind::Employee, location, fields })
}

/// Two words and more, all of letters, the first in a capital.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters =
        |it: &str| it.chars().all(|it| it.is_alphabetic() || matches!(it, '-' | '\'' | '’'));
    (2..=6).contains(&words.len())
        && words.iter().all(|it| letters(it))
        && text.starts_with(|it: char| it.is_uppercase() || headings::is_arabic(it))
}

/// `26 jours`: where the figure stands.
fn days(plain: &str, from: usize) -> Option<(usize, usize)> {
    const DAYS: &[&str] = &["jour", "day", "يوم", "أيام", "j ", "j,", "j."];
    runs(plain).into_iter().filter(|it| it.0 >= from && it.1 - it.0 <= 3).find(|it| {
        let behind = plain[it.1..].trim_start();
        DAYS.iter().any(|word| behind.starts_with(word))
    })
}

/// The one amount with a currency.
fn only_money(plain: &str, from: usize) -> Option<(usize, usize)> {
    let mut places = Vec::new();
    let mut at = from;
    while let Some(start) = plain[at..].find(|it: char| it.is_ascii_digit()).map(|it| at + it) {
        let to = start + figure(&plain[start..]);
        at = to;
        let behind = plain[to..].trim_start();
        if CURRENCY.iter().any(|it| behind.starts_with(it)) {
            places.push((start, to));
        }
    }
    match places[..] {
        [only] => Some(only),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::mark_of;

    #[test]
    fn a_degree_sign_takes_two_bytes() {
        assert_eq!(mark_of("1° ALAMI Ahmed"), "1° ".len());
        assert_eq!(mark_of("90°ctm"), 0);
    }
}
