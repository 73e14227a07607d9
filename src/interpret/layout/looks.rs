//! What a text looks like before anybody knows what it is: a value, or words about one.

use crate::{
    evidence::{digit_value, is_letter},
    interpret::numbers,
};

/// Mostly digits: an amount, a date, a number.
pub(in crate::interpret) fn looks_like_value(text: &str) -> bool {
    // A cell may hold a megabyte; a value never does.
    if text.len() > 200 {
        return false;
    }
    let (mut digits, mut letters, mut stops) = (0, 0, 0);
    if text.is_ascii() {
        // Three counts in one number, of at most 200 each.
        let all: u32 = text.bytes().map(|it| KINDS[usize::from(it & 0x7f)]).sum();
        (digits, letters, stops) = (all & 0xff, all >> 8 & 0xff, all >> 16);
    } else {
        for letter in text.chars() {
            digits += u32::from(digit_value(letter).is_some());
            letters += u32::from(is_letter(letter));
            stops += u32::from(letter == '.');
        }
    }
    let long = letters + stops >= SHORTEST_LABEL || text.contains('(');
    let worded = || long && is_label_with_rate_or_month(text);
    digits > 0 && digits >= letters && !worded()
}

/// One of each of the three kinds of signs that are counted, by their code.
const KINDS: [u32; 128] = {
    let mut kinds = [0; 128];
    let mut code = 0_u8;
    while code < 128 {
        kinds[code as usize] = match code {
            b'0'..=b'9' => 1,
            b'A'..=b'Z' | b'a'..=b'z' => 1 << 8,
            b'.' => 1 << 16,
            _ => 0,
        };
        code += 1;
    }
    kinds
};

/// Letters and full stops of a label's first word.
const SHORTEST_LABEL: u32 = 3;

/// `AMO 2,26 %`, `Rappel 07/2021`: what a column or a line is about, and of which rate or month.
fn is_label_with_rate_or_month(text: &str) -> bool {
    let text = text.trim();
    let Some((word, rest)) = text.split_once(char::is_whitespace) else { return false };
    // `AMO (2,26 %)`, `IR (38 %)`
    let rest = rest.trim();
    let (rest, shortest) = match rest.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        Some(inner) => (inner.trim(), 2),
        None => (rest, SHORTEST_LABEL as usize),
    };
    let named = word.chars().count() >= shortest
        && word.chars().all(|it| is_letter(it) || it == '.')
        && !numbers::is_currency(word);
    if !named {
        return false;
    }
    let month = |it: &str| {
        let (month, year) = it.split_once('/').unwrap_or_default();
        let digits = |it: &str, most: usize| {
            it.len() <= most && !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit())
        };
        digits(month, 2) && digits(year, 4) && year.len() != 3
    };
    rest.ends_with(['%', '٪']) || month(rest)
}

/// Whole numbers of as many digits each, every one above the one before: `1000`, `1010`, `1020`.
#[must_use]
pub(in crate::interpret) fn are_codes<'a>(texts: impl Iterator<Item = &'a str>) -> bool {
    let texts: Vec<&str> = texts.map(str::trim).collect();
    let digits = |it: &&str| it.bytes().all(|it| it.is_ascii_digit());
    texts.len() >= 3
        && texts.iter().all(digits)
        && texts.windows(2).all(|it| it[0].len() == it[1].len() && it[0] < it[1])
}
