//! Amounts and rates as printed, read in the style of their column.
//!
//! `1.234` alone is two numbers. A column that holds `12,50` or `1.234.567` decides it: `Style`
//! learns from every cell of a column (or a document), `read` reads one cell in that style.
//!
//! A reader never chooses what is a number: `123456785` is read as an amount if asked to. Callers
//! know which columns hold identifiers.

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::{
    evidence::{digit_value, is_invisible},
    interpret::Read,
    payroll::{Amount, Rate},
};

/// Longer texts are no figures.
const MAX_CHARS: usize = 64;

/// How the figures of one column are written, as far as its cells prove it.
#[derive(Debug, Clone, Default)]
pub struct Style {
    dot: Evidence,
    comma: Evidence,
    /// Cells with 1, 2, 3, … decimals; the last place counts all beyond.
    decimals: [u32; 9],
    /// `850`: one to three digits without a sign between them, and not zero.
    small_whole: bool,
    /// `12345`: thousands that are not set apart.
    large_whole: bool,
}

/// What the cells say about one sign, `.` or `,`.
#[derive(Debug, Clone, Copy, Default)]
struct Evidence {
    decimal: u32,
    thousands: u32,
    /// `1.234`: one sign, three digits behind it.
    either: u32,
    /// Of these, some end in a zero.
    either_round: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Decimal,
    Thousands,
    Unproven,
}

/// What a rate without a mark is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateUnit {
    /// The heading says `%`.
    Percent,
    Permille,
    /// `0,0448`.
    Fraction,
    /// Nothing says it: from 1 on it can only be a percentage, below it stays uncertain.
    Unknown,
}

impl Style {
    /// The style of a column, or of all figures of a document.
    pub fn of<'a>(cells: impl IntoIterator<Item = &'a str>) -> Style {
        let mut style = Style::default();
        for cell in cells {
            style.learn(cell);
        }
        style
    }

    /// Takes in one more cell; what is no figure teaches nothing.
    pub fn learn(&mut self, text: &str) {
        let Some(figure) = Figure::lex(text) else { return };
        let decimals = match figure.shape {
            Shape::Whole => {
                let digits = figure.digits.trim_start_matches('0').len();
                self.small_whole |= (1..=3).contains(&digits);
                self.large_whole |= digits > 3;
                return;
            }
            Shape::Grouped { by, decimal } => {
                if let Some(evidence) = self.evidence_mut(by) {
                    evidence.thousands += 1;
                }
                let Some((sign, decimals)) = decimal else { return };
                if let Some(evidence) = self.evidence_mut(sign) {
                    evidence.decimal += 1;
                }
                decimals
            }
            Shape::Decimal { sign, decimals } => {
                if let Some(evidence) = self.evidence_mut(sign) {
                    evidence.decimal += 1;
                }
                decimals
            }
            Shape::Either { sign } => {
                let round = figure.digits.ends_with('0');
                if let Some(evidence) = self.evidence_mut(sign) {
                    evidence.either += 1;
                    evidence.either_round |= round;
                }
                return;
            }
        };
        if decimals > 0 {
            let last = self.decimals.len() - 1;
            self.decimals[(decimals - 1).min(last)] += 1;
        }
    }

    /// This style, and where its cells prove nothing, what the whole document proves.
    #[must_use]
    pub fn within(&self, document: &Style) -> Style {
        let mut style = self.clone();
        let proves = self.dot.proves() || self.comma.proves();
        if !proves {
            style.dot = Evidence { either: self.dot.either, ..document.dot };
            style.comma = Evidence { either: self.comma.either, ..document.comma };
        }
        style
    }

    /// How fine the column is printed: cells without decimals among cells with decimals are whole
    /// by chance (exports drop trailing zeros), not rounded to units.
    #[must_use]
    pub fn decimals(&self) -> usize {
        let mut counts = self.decimals;
        for sign in ['.', ','] {
            if self.role(sign) == Role::Decimal {
                counts[2] += self.evidence(sign).either;
            }
        }
        let finest = counts.iter().rposition(|it| *it > 0).map_or(0, |it| it + 1);
        let fine: u32 = counts[2..].iter().sum();
        let coarse: u32 = counts[..2].iter().sum();
        // A few unrounded products among centimes do not make the centimes finer.
        if fine < coarse { finest.min(2) } else { finest }
    }

    fn role(&self, sign: char) -> Role {
        let (own, other) = match sign {
            '.' => (self.dot, self.comma),
            ',' => (self.comma, self.dot),
            _ => return Role::Decimal,
        };
        // The two signs have two roles; a column that gives one role to both mixes styles.
        let decimal = own.decimal > 0 || other.thousands > 0;
        let thousands = own.thousands > 0 || other.decimal > 0;
        match (decimal, thousands) {
            (true, true) => return Role::Unproven,
            (true, false) => return Role::Decimal,
            (false, true) => return Role::Thousands,
            (false, false) => (),
        }
        // `850` beside `1.230`: three decimals would have made the first `850.000`, and dropped
        // zeros the second `1.23`.
        let groups = own.either_round && self.small_whole && !self.large_whole && other.either == 0;
        if groups { Role::Thousands } else { Role::Unproven }
    }

    fn evidence(&self, sign: char) -> Evidence {
        if sign == '.' { self.dot } else { self.comma }
    }

    fn evidence_mut(&mut self, sign: char) -> Option<&mut Evidence> {
        match sign {
            '.' => Some(&mut self.dot),
            ',' => Some(&mut self.comma),
            _ => None,
        }
    }
}

impl Evidence {
    fn proves(self) -> bool {
        self.decimal > 0 || self.thousands > 0
    }
}

/// Reads an amount; none where the text is no figure.
///
/// Currency marks, signs (before, behind, parentheses) and fill characters are taken off.
#[must_use]
pub fn read(text: &str, style: &Style) -> Option<Read<Amount>> {
    let Read { value: (value, decimals), certain } = figure(text, style)?;
    let decimals = decimals.max(style.decimals()) as u32;
    Some(Read { value: Amount::printed(value, decimals), certain })
}

/// Reads a rate as a fraction: `4,48 %` is `0.0448`. `unit` counts where no mark is printed.
#[must_use]
pub fn read_rate(text: &str, style: &Style, unit: RateUnit) -> Option<Read<Rate>> {
    let text = text.trim_matches(|it: char| it.is_whitespace() || is_invisible(it));
    let marks = [('%', 2), ('\u{66a}', 2), ('\u{2030}', 3), ('\u{609}', 3)];
    let marked = marks.into_iter().find_map(|(mark, power)| {
        let rest = text.strip_suffix(mark).or_else(|| text.strip_prefix(mark))?;
        Some((rest, power))
    });
    let (body, power) = match (marked, unit) {
        (Some(marked), _) => marked,
        (None, RateUnit::Percent | RateUnit::Unknown) => (text, 2),
        (None, RateUnit::Permille) => (text, 3),
        (None, RateUnit::Fraction) => (text, 0),
    };
    let Read { value: (value, decimals), certain } = figure(body, style)?;
    let certain =
        certain && (marked.is_some() || unit != RateUnit::Unknown || value >= Decimal::ONE);
    let shift = Decimal::new(1, power);
    // Rates are rounded for print, never cut: half a unit of the last place.
    let half = Decimal::new(5, decimals.min(20) as u32 + 1);
    let value = value.checked_mul(shift)?.normalize();
    Some(Read { value: Rate { value, rounding: (half * shift).normalize() }, certain })
}

/// Whether a cell says that there is nothing to say: `-`, `—`, `néant`.
#[must_use]
pub fn is_blank_mark(text: &str) -> bool {
    let text = text.trim();
    let dashes = text.chars().all(|it| is_minus(it) || matches!(it, '—' | '_' | '.' | '…' | '/'));
    let words = ["néant", "neant", "nil", "none", "n/a", "لا شيء"];
    (dashes && !text.is_empty()) || words.contains(&text.to_lowercase().as_str())
}

/// The value and the number of its decimals.
fn figure(text: &str, style: &Style) -> Option<Read<(Decimal, usize)>> {
    let figure = Figure::lex(text)?;
    let (decimals, certain) = match figure.shape {
        Shape::Whole => (0, true),
        // `1.234,56` and `1.234.567` have one reading, whatever the neighbours do.
        Shape::Grouped { decimal, .. } => (decimal.map_or(0, |(_, decimals)| decimals), true),
        Shape::Decimal { sign, decimals } => {
            // `12,5` where commas set thousands apart: a digit may be missing.
            (decimals, style.role(sign) != Role::Thousands)
        }
        Shape::Either { sign } => match style.role(sign) {
            Role::Decimal => (3, true),
            Role::Thousands => (0, true),
            // Three decimals are the rarer of the two.
            Role::Unproven => (0, false),
        },
    };
    let mut value = figure.digits.parse::<i128>().ok()?;
    if figure.negative {
        value = -value;
    }
    let value = Decimal::try_from_i128_with_scale(value, u32::try_from(decimals).ok()?).ok()?;
    Some(Read { value: (value, decimals), certain: certain && !figure.loose })
}

/// A text that can only be a figure: its digits, and what the signs between them can mean.
#[derive(Debug)]
struct Figure {
    /// All digits in a run, without signs.
    digits: String,
    negative: bool,
    shape: Shape,
    /// A sign stands apart from its digits, or ends the text: something may be missing.
    loose: bool,
}

#[derive(Debug, Clone, Copy)]
enum Shape {
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
    fn lex(text: &str) -> Option<Figure> {
        if text.len() > 4 * MAX_CHARS || text.chars().nth(MAX_CHARS).is_some() {
            return None;
        }
        // Most cells are words, or plain figures; neither needs the slow way.
        let is_digit = |it: u8| it.is_ascii_digit();
        if text.is_ascii() && !text.bytes().any(is_digit) {
            return None;
        }
        let is_simple = |it: u8| is_digit(it) || matches!(it, b'.' | b',' | b' ');
        let plain = if text.bytes().all(is_simple) {
            Cow::Borrowed(text)
        } else {
            // One letter per sign from here on.
            Cow::Owned(text.chars().filter(|it| !is_invisible(*it)).map(plain).collect::<String>())
        };
        let (body, negative) = match &plain {
            Cow::Borrowed(simple) => (simple.trim(), false),
            Cow::Owned(signed) => unsigned(without_currency(signed.trim()))?,
        };
        let (groups, signs, loose) = split(body)?;
        let digits: String = groups.concat();
        if digits.is_empty() {
            return None;
        }
        let shape = shape(&groups, &signs)?;
        Some(Figure { digits, negative, shape, loose })
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

/// Runs of digits and the signs between them; `true` where a sign stands apart or at an end.
fn split(body: &str) -> Option<(Vec<&str>, Vec<char>, bool)> {
    let (mut groups, mut signs, mut loose) = (Vec::new(), Vec::new(), false);
    let mut rest = body;
    // `,50` has no digits before its sign.
    if rest.starts_with(['.', ',', '٫']) {
        groups.push("");
    }
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            groups.push(&rest[..digits]);
            rest = &rest[digits..];
            continue;
        }
        let gap = rest.find(|it: char| it.is_ascii_digit()).unwrap_or(rest.len());
        let between = &rest[..gap];
        let sign = match between.trim() {
            "" => " ",
            sign => {
                loose |= sign.len() != between.len();
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
            loose = true;
        } else {
            signs.push(sign);
        }
    }
    if signs.len() + 1 != groups.len() {
        return None;
    }
    Some((groups, signs, loose))
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
    let mut text = text.trim_matches(['*', '#', '=', ' ']);
    for mark in CURRENCIES {
        if let Some(rest) = strip_suffix(text, mark) {
            text = rest.trim_end();
            break;
        }
    }
    for mark in CURRENCIES {
        if let Some(rest) = strip_prefix(text, mark) {
            text = rest.trim_start();
            break;
        }
    }
    text
}

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
    "dt",
    "دينارا",
    "دينار",
    "د.ت.",
    "د.ت",
    "dzd",
    "da",
    "د.ج.",
    "د.ج",
    "usd",
    "$",
    "gbp",
    "£",
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

fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

#[cfg(test)]
#[path = "numbers/tests.rs"]
mod tests;
