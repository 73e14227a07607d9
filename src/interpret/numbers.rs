//! Amounts and rates as printed, read in the style of their column.
//!
//! `1.234` alone is two numbers. A column that holds `12,50` or `1.234.567` decides it: `Style`
//! learns from every cell of a column (or a document), `read` reads one cell in that style.
//!
//! A reader never chooses what is a number: `123456785` is read as an amount if asked to. Callers
//! know which columns hold identifiers.

mod figure;
mod style;

use rust_decimal::Decimal;

use crate::{
    evidence::is_invisible,
    interpret::Read,
    payroll::{Amount, Rate},
};

pub(super) use figure::is_currency;
use figure::{Figure, Shape, is_minus};
use style::Role;

pub use style::Style;

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

/// Reads an amount; none where the text is no figure.
///
/// Currency marks, signs (before, behind, parentheses) and fill characters are taken off.
#[must_use]
pub fn read(text: &str, style: &Style) -> Option<Read<Amount>> {
    let Read { value: (value, decimals), certain } = figure(text, style)?;
    let decimals = decimals.max(style.decimals()) as u32;
    // `036,62` is the end of `5 036,62`; `000005242,87` fills its width, and is the end of nothing.
    let certain = certain && (value.is_zero() || !starts_with_idle_zero(text));
    Some(Read { value: Amount::printed(value, decimals), certain })
}

fn starts_with_idle_zero(text: &str) -> bool {
    let figure = text.chars().skip_while(|it| !it.is_numeric()).take_while(|it| it.is_numeric());
    let first = figure.clone().next();
    matches!(first, Some('0' | '\u{660}' | '\u{6f0}')) && (2..=3).contains(&figure.count())
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
    let mut value = figure.digits?;
    if figure.negative {
        value = -value;
    }
    let value = Decimal::try_from_i128_with_scale(value, u32::try_from(decimals).ok()?).ok()?;
    Some(Read { value: (value, decimals), certain: certain && !figure.loose })
}

#[cfg(test)]
#[path = "numbers/tests.rs"]
mod tests;
