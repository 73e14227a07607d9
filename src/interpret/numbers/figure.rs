//! A text taken apart: sign, currency, digits, and the signs between them.

use std::borrow::Cow;

use crate::evidence::{digit_value, has_digit, is_invisible};

/// A text that can only be a figure: its digits, and what the signs between them can mean.
#[derive(Debug)]
pub(super) struct Figure {
    /// All digits in a run, without signs; none where they are more than any amount has.
    pub(super) digits: Option<i128>,
    /// Digits without the zeros before them.
    pub(super) telling: usize,
    pub(super) ends_in_zero: bool,
    pub(super) negative: bool,
    pub(super) shape: Shape,
    /// A sign stands apart from its digits, or ends the text: something may be missing.
    pub(super) loose: bool,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// `1234`
    Whole,
    /// `1 234,56`, `1.234.567`: by which sign, and the decimal sign with the number of decimals.
    Grouped { by: char, decimal: Option<(char, usize)> },
    /// `12,5`, `1234.567`, `0.500`
    Decimal { sign: char, decimals: usize },
    /// `1.234`, `1,234`
    Either { sign: char },
}

impl Figure {
    pub(super) fn lex(text: &str) -> Option<Figure> {
        let long = |it: &str| it.len() > 4 * MAX_CHARS || it.chars().nth(MAX_CHARS).is_some();
        if text.len() > MAX_CHARS && long(text) {
            return None;
        }
        // Most cells are words, or plain figures; neither needs the slow way.
        if !has_digit(text) {
            return None;
        }
        let is_simple = |it: u8| matches!(it, b'0'..=b'9' | b'.' | b',' | b' ');
        let plain = if text.bytes().all(is_simple) {
            Cow::Borrowed(text)
        } else {
            // Dates, shares and hours: no figure and no mark of a currency has such a sign.
            if text.bytes().any(|it| matches!(it, b'/' | b':' | b'%')) {
                return None;
            }
            // One letter per sign from here on.
            Cow::Owned(text.chars().filter(|it| !is_invisible(*it)).map(plain).collect::<String>())
        };
        let (body, negative) = match &plain {
            Cow::Borrowed(simple) => (simple.trim(), false),
            Cow::Owned(signed) => unsigned(without_currency(signed.trim()))?,
        };
        let parts = split(body)?;
        let groups = parts.groups();
        let digits = || groups.iter().flat_map(|it| it.bytes());
        let ends_in_zero = digits().next_back()? == b'0';
        let telling = digits().skip_while(|it| *it == b'0').count();
        let value = digits()
            .try_fold(0_i128, |all, it| all.checked_mul(10)?.checked_add(i128::from(it - b'0')));
        let shape = shape(groups, parts.signs())?;
        Some(Figure { digits: value, telling, ends_in_zero, negative, shape, loose: parts.loose })
    }
}

/// Groups of digits in a text of `MAX_CHARS` characters, the empty one before a first sign included.
const MOST_GROUPS: usize = MAX_CHARS / 2 + 2;

/// Runs of digits and the signs between them.
struct Parts<'a> {
    groups: [&'a str; MOST_GROUPS],
    signs: [char; MOST_GROUPS],
    /// How many groups there are; signs are one less.
    count: usize,
    /// A sign stands apart or at an end.
    loose: bool,
}

impl<'a> Parts<'a> {
    fn groups(&self) -> &[&'a str] {
        &self.groups[..self.count]
    }

    fn signs(&self) -> &[char] {
        &self.signs[..self.count - 1]
    }
}

/// What the signs between groups of digits can mean; none where the text is no figure.
fn shape(groups: &[&str], signs: &[char]) -> Option<Shape> {
    let (Some(&last), Some(tail)) = (signs.last(), groups.last()) else {
        return Some(Shape::Whole);
    };
    let head = &groups[..groups.len() - 1];
    if signs.len() == 1 {
        let (first, decimals) = (head[0], tail.len());
        let can_group = decimals == 3 && matches!(first.len(), 1..=3) && !first.starts_with('0');
        return match last {
            ' ' | '\'' | '٬' => can_group.then_some(Shape::Grouped { by: last, decimal: None }),
            '٫' => Some(Shape::Decimal { sign: last, decimals }),
            _ if can_group => Some(Shape::Either { sign: last }),
            _ => Some(Shape::Decimal { sign: last, decimals }),
        };
    }
    // `1,15,764.00`: lakhs, as India groups them.
    if last == '.' && signs[..signs.len() - 1].iter().all(|it| *it == ',') && are_lakhs(head) {
        return Some(Shape::Grouped { by: ',', decimal: Some(('.', tail.len())) });
    }
    // `2,51,158`: the same without decimals.
    if signs.iter().all(|it| *it == ',') && are_lakhs(groups) {
        return Some(Shape::Grouped { by: ',', decimal: None });
    }
    let by = signs[0];
    let inner = &signs[..signs.len() - 1];
    if by == '٫' || inner.iter().any(|it| *it != by) || !are_groups(head) {
        return None;
    }
    if last == by {
        let decimal = None;
        return (tail.len() == 3).then_some(Shape::Grouped { by, decimal });
    }
    let decimal = matches!(last, '.' | ',' | '٫').then_some((last, tail.len()))?;
    Some(Shape::Grouped { by, decimal: Some(decimal) })
}

/// One to three digits, then threes.
fn are_groups(groups: &[&str]) -> bool {
    let [first, rest @ ..] = groups else { return false };
    matches!(first.len(), 1..=3) && !first.starts_with('0') && rest.iter().all(|it| it.len() == 3)
}

/// One or two digits, then twos, then three.
fn are_lakhs(groups: &[&str]) -> bool {
    let [first, twos @ .., three] = groups else { return false };
    matches!(first.len(), 1..=2)
        && !first.starts_with('0')
        && !twos.is_empty()
        && twos.iter().all(|it| it.len() == 2)
        && three.len() == 3
}

/// Takes a text apart at its signs; none where anything else stands in it.
fn split(body: &str) -> Option<Parts<'_>> {
    let mut parts =
        Parts { groups: [""; MOST_GROUPS], signs: [' '; MOST_GROUPS], count: 0, loose: false };
    let (mut signs, mut rest) = (0, body);
    // `,50` has no digits before its sign.
    if rest.starts_with(['.', ',', '٫']) {
        parts.count = 1;
    }
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            *parts.groups.get_mut(parts.count)? = &rest[..digits];
            parts.count += 1;
            rest = &rest[digits..];
            continue;
        }
        let gap = rest.bytes().position(|it| it.is_ascii_digit()).unwrap_or(rest.len());
        let between = &rest[..gap];
        let sign = match between.trim() {
            "" => " ",
            sign => {
                parts.loose |= sign.len() != between.len();
                sign
            }
        };
        let mut letters = sign.chars();
        let (Some(sign), None) = (letters.next(), letters.next()) else { return None };
        // Two blanks divide two figures.
        if !matches!(sign, ' ' | '.' | ',' | '\'' | '٫' | '٬') || (sign == ' ' && between != " ")
        {
            return None;
        }
        rest = &rest[gap..];
        // `12,` ends in its sign: digits may have been cut off.
        if rest.is_empty() {
            parts.loose = true;
        } else {
            *parts.signs.get_mut(signs)? = sign;
            signs += 1;
        }
    }
    (signs + 1 == parts.count).then_some(parts)
}

/// Takes off `-`, trailing `-`, parentheses and `+`.
fn unsigned(text: &str) -> Option<(&str, bool)> {
    if let Some(inside) = text.strip_prefix('(') {
        let inside = inside.strip_suffix(')')?.trim();
        return Some((without_currency(inside), true));
    }
    if let Some(rest) = text.strip_prefix('-').or_else(|| text.strip_suffix('-')) {
        return Some((without_currency(rest.trim()), true));
    }
    Some((text.strip_prefix('+').unwrap_or(text).trim(), false))
}

/// Takes off fill characters and currency marks before and behind.
fn without_currency(text: &str) -> &str {
    // A raised figure behind an amount is the mark of a note.
    let text = text.trim_end_matches(['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁰', '†', '‡']);
    let mut text = text.trim_matches(['*', '#', '=', ' ']);
    // No mark begins or ends in a digit.
    let digit = |it: Option<&u8>| it.is_some_and(u8::is_ascii_digit);
    let ends_in_digit = digit(text.as_bytes().last());
    // `دينار عراقي`: whose dinar it is says nothing about the figure.
    let whose = || WHOSE.iter().find_map(|it| text.strip_suffix(it)).map(str::trim_end);
    let named = |it: &&str| CURRENCIES.iter().any(|mark| strip_suffix(it, mark).is_some());
    if !ends_in_digit {
        text = whose().filter(named).unwrap_or(text);
        if let Some(rest) = CURRENCIES.iter().find_map(|it| strip_suffix(text, it)) {
            text = rest.trim_end();
        }
    }
    if !digit(text.as_bytes().first())
        && let Some(rest) = CURRENCIES.iter().find_map(|it| strip_prefix(text, it))
    {
        text = rest.trim_start();
    }
    without_letter(text)
}

/// Takes off the one letter that stands for rands or nairas, which before anything but an amount with
/// two decimals may mean something else: `R 29 345.75`.
fn without_letter(text: &str) -> &str {
    let behind = |letter: char| Some(text.strip_prefix(letter)?.trim_start());
    let Some(rest) = behind('R').or_else(|| behind('N')) else { return text };
    let bytes = rest.as_bytes();
    let amount = bytes.first().is_some_and(u8::is_ascii_digit)
        && matches!(bytes, [.., b'.' | b',', a, b] if a.is_ascii_digit() && b.is_ascii_digit());
    if amount { rest } else { text }
}

/// Whether a word names a currency.
pub(in crate::interpret) fn is_currency(word: &str) -> bool {
    let word = word.to_lowercase();
    CURRENCIES.contains(&word.as_str())
}

/// Whose currency is meant, behind its name.
const WHOSE: &[&str] = &[
    "عراقيا",
    "عراقي",
    "كويتيا",
    "كويتي",
    "أردنيا",
    "أردني",
    "تونسيا",
    "تونسي",
    "ليبيا",
    "ليبي",
    "جزائريا",
    "جزائري",
    "بحرينيا",
    "بحريني",
    "مغربيا",
    "مغربي",
    "إماراتيا",
    "إماراتي",
    "سعوديا",
    "سعودي",
    "قطريا",
    "قطري",
    "عمانيا",
    "عماني",
    "مصريا",
    "مصري",
    "لبنانية",
    "يمنيا",
    "يمني",
    "marocains",
    "tunisiens",
    "algériens",
    "CFA",
];

/// Longer marks before the marks they end with.
const CURRENCIES: &[&str] = &[
    "dirhams",
    "dirham",
    "dhs.",
    "dhs",
    "dh.",
    "dh",
    "mad",
    "درهما",
    "درهم",
    "دراهم",
    "د.م.",
    "د.م",
    "euros",
    "euro",
    "eur",
    "€",
    "tnd",
    "dinars",
    "dinar",
    "francs",
    "franc",
    "shillings",
    "rupees",
    "pesos",
    "naira",
    "rands",
    "rand",
    "دنانير",
    "ديناراً",
    "درهماً",
    "جنيهاً",
    "ريالاً",
    "ليرة",
    "dt",
    "دينارا",
    "دينار",
    "د.ت.",
    "د.ت",
    "dzd",
    "fcfa",
    "f cfa",
    "cfa",
    "xof",
    "xaf",
    "da",
    "د.ج.",
    "د.ج",
    "usd",
    "$",
    "gbp",
    "£",
    "rs.",
    "rs",
    "inr",
    "₹",
    "zar",
    "sar",
    "aed",
    "egp",
    "جنيها",
    "جنيه",
    "ج.م.",
    "ج.م",
    "ريالا",
    "ريال",
    "ر.س.",
    "ر.س",
    "ر.ع.",
    "ر.ق.",
    "د.إ.",
    "د.إ",
    "د.أ",
    "د.ك.",
    "د.ك",
    "د.ل",
    "د.ع",
    "ل.ل.",
    "ل.ل",
    "أوقية",
    "أ.م",
    "lbp",
    "lyd",
    "iqd",
    "jod",
    "kwd",
    "bhd",
    "omr",
    "qar",
    "mru",
    "mro",
    "um",
    "kes",
    "kshs",
    "ksh",
    "ngn",
    "₦",
    "ghs",
    "gh₵",
    "php",
    "₱",
    "ariary",
    "mga",
    "ar",
    "chf",
    "cad",
];

fn strip_suffix<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(mark.len())?;
    let end = text.get(at..)?;
    end.eq_ignore_ascii_case(mark).then(|| &text[..at])
}

fn strip_prefix<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let start = text.get(..mark.len())?;
    start.eq_ignore_ascii_case(mark).then(|| &text[mark.len()..])
}

/// ASCII digits, one blank, one minus, one apostrophe for all their variants.
fn plain(letter: char) -> char {
    match letter {
        it if is_minus(it) => '-',
        '\u{2019}' | '\u{2018}' | '\u{2b9}' | '\u{ff07}' => '\'',
        // The Arabic comma is typed for either sign.
        '\u{60c}' => ',',
        it if it.is_whitespace() => ' ',
        it => digit_value(it).map_or(it, |digit| char::from(b'0' + digit)),
    }
}

pub(super) fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

/// Longer texts are no figures.
const MAX_CHARS: usize = 64;
