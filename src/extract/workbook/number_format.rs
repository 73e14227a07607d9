//! Number formats: what a cell shows of the number it stores.
//!
//! Digits, decimals, leading zeros, signs, percents, literals and dates are rendered. Grouping is
//! not: which sign groups thousands depends on the machine the file is opened on, not on the file.

mod dates;

use rust_decimal::{Decimal, RoundingStrategy};

use super::numbers;
pub(super) use dates::{date, iso};

/// What is shown of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) text: String,
    /// The format shows nothing at all, as `;;;` does.
    pub(super) concealed: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Literal(String),
    /// `0`, `#` or `?`.
    Digit(char),
    Point,
    Comma,
    Percent,
    /// A run of one letter of `y m d h s`.
    Time(char, usize),
    /// `[h]`, `[m]`, `[s]`: hours and minutes that do not begin anew each day.
    Elapsed(char),
    /// `AM/PM`.
    Noon,
    General,
    /// `@`.
    Text,
}

/// Shows a number by a format code; plainly, where the code asks for what is not rendered.
pub(super) fn number(value: f64, code: &str) -> Shown {
    let plain = || Shown { text: numbers::plain(value), concealed: false };
    if code.is_empty() {
        return plain();
    }
    let sections = sections(code);
    let (index, signed) = match (sections.len(), value) {
        (0 | 1, _) => (0, true),
        (2, value) => (usize::from(value < 0.0), false),
        (_, value) if value > 0.0 => (0, false),
        (_, value) if value < 0.0 => (1, false),
        _ => (2, false),
    };
    let Some(Some(tokens)) = sections.get(index).map(|it| tokens(it)) else { return plain() };
    if tokens.is_empty() && sections.len() > 1 {
        return Shown { text: numbers::plain(value), concealed: true };
    }
    match render(value, &tokens, signed) {
        Some(text) => Shown { text: text.trim().to_owned(), concealed: false },
        None => plain(),
    }
}

/// The parts of a code between semicolons that stand outside quotes and brackets.
fn sections(code: &str) -> Vec<String> {
    let mut sections = vec![String::new()];
    let (mut quoted, mut escaped, mut bracket) = (false, false, false);
    for letter in code.chars() {
        let plain = !quoted && !escaped && !bracket;
        if plain && letter == ';' {
            sections.push(String::new());
            continue;
        }
        match letter {
            '"' if !escaped && !bracket => quoted = !quoted,
            '[' if plain => bracket = true,
            ']' if bracket => bracket = false,
            _ => {}
        }
        escaped = plain && letter == '\\';
        if let Some(section) = sections.last_mut() {
            section.push(letter);
        }
    }
    sections
}

/// Reads a section; none where it asks for conditions, fractions or exponents.
fn tokens(section: &str) -> Option<Vec<Token>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = section;
    while let Some(letter) = rest.chars().next() {
        let mut length = letter.len_utf8();
        match letter {
            '"' => {
                let inside = rest[1..].split('"').next().unwrap_or_default();
                push_literal(&mut tokens, inside);
                length = (inside.len() + 2).min(rest.len());
            }
            '\\' => {
                let next = rest[1..].chars().next()?;
                push_literal(&mut tokens, next.encode_utf8(&mut [0; 4]));
                length = 1 + next.len_utf8();
            }
            // Room for a character, or a character to fill the cell with: nothing is printed.
            '_' | '*' => length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            '[' => {
                let inside = rest[1..].split(']').next().unwrap_or_default();
                length = (inside.len() + 2).min(rest.len());
                match inside.to_ascii_lowercase().as_str() {
                    "h" | "hh" => tokens.push(Token::Elapsed('h')),
                    "m" | "mm" => tokens.push(Token::Elapsed('m')),
                    "s" | "ss" => tokens.push(Token::Elapsed('s')),
                    it if it.starts_with(['<', '>', '=']) => return None,
                    // `[$€-40C]`: a currency and a language.
                    it if it.starts_with('$') => {
                        push_literal(
                            &mut tokens,
                            inside[1..].split('-').next().unwrap_or_default(),
                        );
                    }
                    // A colour.
                    _ => {}
                }
            }
            '0' | '#' | '?' => tokens.push(Token::Digit(letter)),
            '.' => tokens.push(Token::Point),
            ',' => tokens.push(Token::Comma),
            '%' => tokens.push(Token::Percent),
            '@' => tokens.push(Token::Text),
            'G' | 'g' if starts(rest, "general") => {
                tokens.push(Token::General);
                length = "general".len();
            }
            'A' | 'a' if starts(rest, "am/pm") || starts(rest, "a/p") => {
                tokens.push(Token::Noon);
                length = if starts(rest, "am/pm") { 5 } else { 3 };
            }
            'E' | 'e' if rest[1..].starts_with(['+', '-']) => return None,
            '/' if matches!(tokens.last(), Some(Token::Digit(_))) => return None,
            'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' => {
                let same = |it: &char| it.eq_ignore_ascii_case(&letter);
                length = rest.chars().take_while(same).count();
                tokens.push(Token::Time(letter.to_ascii_lowercase(), length));
            }
            other => push_literal(&mut tokens, other.encode_utf8(&mut [0; 4])),
        }
        rest = &rest[length..];
    }
    Some(tokens)
}

fn push_literal(tokens: &mut Vec<Token>, text: &str) {
    match tokens.last_mut() {
        Some(Token::Literal(before)) => before.push_str(text),
        _ => tokens.push(Token::Literal(text.to_owned())),
    }
}

fn starts(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word))
}

/// Renders a number by its tokens.
fn render(value: f64, tokens: &[Token], signed: bool) -> Option<String> {
    let mut number = numbers::decimal(value)?;
    let percents = tokens.iter().filter(|it| **it == Token::Percent).count();
    for _ in 0..percents {
        number = number.checked_mul(Decimal::ONE_HUNDRED)?;
    }
    let digit = |it: &Token| matches!(it, Token::Digit(_));
    let point = tokens.iter().position(|it| *it == Token::Point).unwrap_or(tokens.len());
    let (whole, fraction) = tokens.split_at(point);
    // Commas behind the last digit divide by a thousand each; others group, and are not shown.
    let behind = |part: &[Token]| {
        let after = part.iter().rposition(digit).map_or(0, |at| at + 1);
        part[after..].iter().filter(|it| **it == Token::Comma).count()
    };
    let thousands = if fraction.iter().any(digit) { behind(fraction) } else { behind(whole) };
    for _ in 0..thousands {
        number = number.checked_div(Decimal::ONE_THOUSAND)?;
    }
    if tokens.iter().any(|it| matches!(it, Token::Time(..) | Token::Elapsed(_))) {
        return None;
    }
    let places = fraction.iter().filter(|it| digit(it)).count() as u32;
    if tokens.contains(&Token::General) {
        return Some(assembled(tokens, &[(Token::General, number.normalize().to_string())]));
    }
    if !tokens.iter().any(digit) {
        return Some(assembled(tokens, &[]));
    }
    let away = RoundingStrategy::MidpointAwayFromZero;
    let mut rounded = number.round_dp_with_strategy(places, away);
    rounded.rescale(places);
    let negative = signed && rounded.is_sign_negative() && !rounded.is_zero();
    let printed = rounded.abs().to_string();
    let (integer, decimals) = printed.split_once('.').unwrap_or((&printed, ""));
    let integer = if integer == "0" { "" } else { integer };
    let mut text = if negative { "-".to_owned() } else { String::new() };
    text.push_str(&masked(integer, whole));
    text.push_str(&fraction_text(decimals, fraction));
    Some(text)
}

/// Literals and percents as they stand, the given tokens replaced.
fn assembled(tokens: &[Token], replaced: &[(Token, String)]) -> String {
    tokens
        .iter()
        .map(|token| match token {
            Token::Literal(literal) => literal.as_str(),
            Token::Percent => "%",
            _ => replaced.iter().find(|it| it.0 == *token).map_or("", |it| &it.1),
        })
        .collect()
}

/// Lays the digits of an integer into its mask, from the right, as in `000-00-0000`.
fn masked(digits: &str, mask: &[Token]) -> String {
    let mut left: Vec<char> = digits.chars().collect();
    let first = mask.iter().position(|it| matches!(it, Token::Digit(_)));
    let mut reversed = String::new();
    for (index, token) in mask.iter().enumerate().rev() {
        match token {
            Token::Digit(kind) => {
                match (left.pop(), kind) {
                    (Some(digit), _) => reversed.push(digit),
                    (None, '0') => reversed.push('0'),
                    (None, _) => {}
                }
                if Some(index) == first {
                    reversed.extend(left.drain(..).rev());
                }
            }
            Token::Literal(literal) => reversed.extend(literal.chars().rev()),
            Token::Percent => reversed.push('%'),
            _ => {}
        }
    }
    // A mask without digits before the point: `.00`.
    reversed.extend(left.drain(..).rev());
    reversed.chars().rev().collect()
}

/// The point and the decimals; `#` drops zeros at the end.
fn fraction_text(decimals: &str, mask: &[Token]) -> String {
    let kinds = mask.iter().filter_map(|it| match it {
        Token::Digit(kind) => Some(*kind),
        _ => None,
    });
    let wanted: Vec<(char, char)> = decimals.chars().zip(kinds).collect();
    let kept = wanted.iter().rposition(|(digit, kind)| *digit != '0' || *kind == '0');
    let kept: String = wanted[..kept.map_or(0, |at| at + 1)].iter().map(|it| it.0).collect();
    let mut text = String::new();
    let mut placed = false;
    for token in mask {
        match token {
            Token::Point if !kept.is_empty() => text.push('.'),
            Token::Digit(_) if !placed => {
                text.push_str(&kept);
                placed = true;
            }
            Token::Literal(literal) => text.push_str(literal),
            Token::Percent => text.push('%'),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::civil::datetime;
    use proptest::prelude::*;

    use super::{date, number};

    fn shown(value: f64, code: &str) -> String {
        number(value, code).text
    }

    #[test]
    fn decimals_are_shown_as_the_format_asks() {
        assert_eq!(shown(2500.0, "0.00"), "2500.00");
        assert_eq!(shown(2500.0, "#,##0.00"), "2500.00");
        assert_eq!(shown(2500.005, "#,##0.00"), "2500.01");
        assert_eq!(shown(-1234.5, "#,##0.00"), "-1234.50");
        assert_eq!(shown(2500.5, "0"), "2501");
        assert_eq!(shown(0.5, "#.##"), ".5");
        assert_eq!(shown(2500.0, "General"), "2500");
        assert_eq!(shown(0.1 + 0.2, "General"), "0.3");
        assert_eq!(shown(-0.001, "0.00"), "0.00");
    }

    #[test]
    fn leading_zeros_and_masks() {
        assert_eq!(shown(12_345_678.0, "000000000"), "012345678");
        assert_eq!(shown(612_345_678.0, "0#\" \"##\" \"##\" \"##\" \"##"), "06 12 34 56 78");
        assert_eq!(shown(7.0, "\"N° \"000"), "N° 007");
    }

    #[test]
    fn percents_currencies_and_literals() {
        assert_eq!(shown(0.0448, "0.00%"), "4.48%");
        assert_eq!(shown(2500.0, "#,##0.00\\ \"MAD\""), "2500.00 MAD");
        assert_eq!(shown(2500.0, "#,##0.00\\ [$DH-40C]"), "2500.00 DH");
        assert_eq!(shown(2500.0, "[$€-2] #,##0.00"), "€ 2500.00");
        assert_eq!(shown(2_500_000.0, "#,##0,"), "2500");
    }

    #[test]
    fn signs_choose_the_section() {
        let accounting = "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-";
        assert_eq!(shown(12.5, accounting), "12.50");
        assert_eq!(shown(-12.5, accounting), "-12.50");
        assert_eq!(shown(0.0, accounting), "-");
        assert_eq!(shown(-12.5, "0.00;[Red](0.00)"), "(12.50)");
    }

    #[test]
    fn a_format_may_show_nothing() {
        assert!(number(12.0, ";;;").concealed);
        assert!(number(0.0, "0;-0;").concealed);
        assert!(!number(12.0, "0;-0;").concealed);
        assert_eq!(shown(12.0, ";;;"), "12");
    }

    #[test]
    fn what_is_not_rendered_is_plain() {
        assert_eq!(shown(1234.5, "0.00E+00"), "1234.5");
        assert_eq!(shown(0.5, "# ?/?"), "0.5");
        assert_eq!(shown(5.0, "[>100]0.0;0.00"), "5");
    }

    #[test]
    fn dates() {
        let day = datetime(2024, 3, 5, 14, 7, 9, 0);
        assert_eq!(date(45_356.0, day, "dd/mm/yyyy"), "05/03/2024");
        assert_eq!(date(45_356.0, day, "d-mmm-yy"), "5-Mar-24");
        assert_eq!(date(45_356.0, day, "[$-40C]mmmm yyyy"), "mars 2024");
        assert_eq!(date(45_356.0, day, "dd/mm/yyyy hh:mm:ss"), "05/03/2024 14:07:09");
        assert_eq!(date(45_356.0, day, "h:mm AM/PM"), "2:07 PM");
        assert_eq!(date(7.0625, day, "[h]:mm"), "169:07");
        assert_eq!(date(45_356.0, day, ""), "2024-03-05T14:07:09");
    }

    proptest! {
        #[test]
        fn any_code_shows_something(value in any::<f64>(), code in "[0#?.,%;\"\\\\\\[\\]yMdhsAP/E+a€ $-]{0,24}") {
            number(value, &code);
            date(value, datetime(2024, 3, 5, 14, 7, 9, 0), &code);
        }
    }
}
