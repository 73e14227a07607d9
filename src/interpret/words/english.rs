//! English numerals.

use super::word;
use crate::interpret::tokens::Token;

/// The longest numeral that begins at a token, and the token after it.
pub(super) fn number(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    let mut at = at;
    let mut total = 0;
    let mut understood = false;
    for (name, scale) in [("billion", 1_000_000_000), ("million", 1_000_000), ("thousand", 1_000)] {
        let Some((after, count)) = below_thousand(tokens, at) else { break };
        if tokens.get(after).and_then(word) == Some(name) && count > 0 {
            total += count * scale;
            at = after + 1;
            understood = true;
        }
    }
    // `two thousand and five`
    let and = joined(tokens, at);
    let rest = if understood { below_thousand(tokens, and) } else { below_thousand(tokens, at) };
    match rest {
        Some((after, count)) if !understood || (count > 0 && (and == at || count < 100)) => {
            Some((after, total + count))
        }
        _ => understood.then_some((at, total)),
    }
}

fn below_thousand(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    let (after, count) = match tokens.get(at).and_then(word)? {
        "a" => (at + 1, 1),
        _ => below_hundred(tokens, at)?,
    };
    let next = tokens.get(after).and_then(word);
    if matches!(next, Some("hundred" | "hundreds")) && (1..=9).contains(&count) {
        let at = after + 1;
        return match below_hundred(tokens, joined(tokens, at)) {
            Some((end, rest)) if rest > 0 => Some((end, count * 100 + rest)),
            _ => Some((at, count * 100)),
        };
    }
    let is_article = word(&tokens[at]) == Some("a");
    let is_scale = matches!(next, Some("thousand" | "million" | "billion"));
    (!is_article || is_scale).then_some((after, count))
}

fn below_hundred(tokens: &[Token], at: usize) -> Option<(usize, u64)> {
    let tens = match word(tokens.get(at)?)? {
        "twenty" => 20,
        "thirty" => 30,
        "forty" | "fourty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        word => return below_twenty(word).map(|value| (at + 1, value)),
    };
    match tokens.get(at + 1).and_then(word).and_then(below_twenty) {
        Some(unit @ 1..=9) => Some((at + 2, tens + unit)),
        _ => Some((at + 1, tens)),
    }
}

fn below_twenty(word: &str) -> Option<u64> {
    const NAMES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    NAMES.iter().position(|it| *it == word).map(|value| value as u64)
}

fn joined(tokens: &[Token], at: usize) -> usize {
    at + usize::from(tokens.get(at).and_then(word) == Some("and"))
}
