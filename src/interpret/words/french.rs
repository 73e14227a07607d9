//! French numerals, old and new spelling, with the Belgian and Swiss tens.

use super::word;
use crate::interpret::tokens::Token;

/// The longest numeral that begins at a token, and the token after it.
pub(super) fn number(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    let mut at = at;
    let mut total = 0;
    let mut understood = false;
    for (singular, plural, scale) in [
        ("milliard", "milliards", 1_000_000_000),
        ("million", "millions", 1_000_000),
        ("mille", "milles", 1_000),
    ] {
        let (after, count) = match below_thousand(tokens, at) {
            Some((after, count)) => (after, count),
            // `mille` stands alone for a thousand; `un million` does not.
            None if scale == 1_000 => (at, 1),
            None => continue,
        };
        let is_scale = |it: &str| it == singular || it == plural || (scale == 1_000 && it == "mil");
        if tokens.get(after).and_then(word).is_some_and(is_scale) && count > 0 {
            total += count * scale;
            at = after + 1;
            understood = true;
        }
    }
    match below_thousand(tokens, at) {
        Some((after, count)) if count > 0 || !understood => Some((after, total + count)),
        _ => understood.then_some((at, total)),
    }
}

fn below_thousand(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    let is_hundred =
        |at: usize| tokens.get(at).and_then(word).is_some_and(|it| it == "cent" || it == "cents");
    let (at, hundreds) = if is_hundred(at) {
        (at + 1, 1)
    } else {
        match unit(tokens, at) {
            Some(count @ 2..=9) if is_hundred(at + 1) => (at + 2, count),
            _ => return below_hundred(tokens, at),
        }
    };
    let rest = below_hundred(tokens, joined(tokens, at)).or_else(|| below_hundred(tokens, at));
    match rest {
        // `cent et un` is old but said; `cent et vingt` is the centimes' joint.
        Some((after, rest)) if rest > 0 && (joined(tokens, at) == at || rest == 1) => {
            Some((after, hundreds * 100 + rest))
        }
        _ => Some((at, hundreds * 100)),
    }
}

fn below_hundred(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    let first = word(tokens.get(at)?)?;
    let (after, tens) = match first {
        "vingt" | "vingts" => (at + 1, 20),
        "trente" => (at + 1, 30),
        "quarante" => (at + 1, 40),
        "cinquante" => (at + 1, 50),
        "soixante" => (at + 1, 60),
        "septante" => (at + 1, 70),
        "huitante" | "octante" => (at + 1, 80),
        "nonante" => (at + 1, 90),
        "quatre" | "quatres" if is_twenty(tokens, at + 1) => (at + 2, 80),
        _ => return below_twenty(tokens, at),
    };
    // Sixty and eighty count on to nineteen.
    let limit = if matches!(first, "soixante" | "quatre" | "quatres") { 19 } else { 9 };
    let and = joined(tokens, after);
    match below_twenty(tokens, and) {
        Some((end, rest @ (1 | 11))) if rest <= limit => Some((end, tens + rest)),
        Some((end, rest)) if and == after && (1..=limit).contains(&rest) => {
            Some((end, tens + rest))
        }
        _ => Some((after, tens)),
    }
}

fn below_twenty(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    let value = match word(tokens.get(at)?)? {
        "dix" => match unit(tokens, at + 1) {
            Some(unit @ 7..=9) => return Some((at + 2, 10 + unit)),
            _ => 10,
        },
        "onze" => 11,
        "douze" => 12,
        "treize" => 13,
        "quatorze" => 14,
        "quinze" => 15,
        "seize" => 16,
        "dixsept" => 17,
        "dixhuit" => 18,
        "dixneuf" => 19,
        _ => unit(tokens, at)?,
    };
    Some((at + 1, value))
}

fn unit(tokens: &[Token], at: usize) -> Option<u64> {
    Some(match word(tokens.get(at)?)? {
        "zero" => 0,
        "un" | "une" => 1,
        "deux" => 2,
        "trois" => 3,
        "quatre" | "quatres" => 4,
        "cinq" => 5,
        "six" => 6,
        "sept" => 7,
        "huit" => 8,
        "neuf" => 9,
        _ => return None,
    })
}

fn is_twenty(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).and_then(word).is_some_and(|it| it == "vingt" || it == "vingts")
}

fn joined(tokens: &[Token], at: usize) -> usize {
    at + usize::from(tokens.get(at).and_then(word) == Some("et"))
}
