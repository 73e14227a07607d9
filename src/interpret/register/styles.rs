//! How the values of a column are written: its figures, its dates, its rates.

use rust_decimal::Decimal;

use super::{cells::Cells, plan::Role};
use crate::interpret::{
    dates::DateStyle,
    layout::Column,
    numbers::{self, RateUnit, Style},
    values::{self, Kind, Styles},
};

pub(super) fn column_styles(
    column: &Column,
    cells: &Cells,
    document: &Styles,
    role: Role,
) -> Styles {
    let texts = || cells.spots.iter().map(|it| &*it.text);
    let figures = Style::of(texts()).within(&document.figures);
    let is_rate = matches!(role, Role::Field(name) if values::kind(name) == Kind::Rate);
    let percent = column.heading.contains('%')
        || column.heading.to_lowercase().contains("pour cent")
        || is_rate && are_percentages(texts(), &figures);
    let dates = match role {
        Role::Field(name) if values::kind(name) == Kind::Date => {
            document.dates_of(DateStyle::of(texts()))
        }
        _ => document.dates,
    };
    Styles { figures, dates, percent, ..document.clone() }
}

/// Whether rates without a mark are hundredths: several are from 1 on, and those below are printed
/// like them. `0,86` under `6,90` and `3,15`; a fraction has more decimals.
fn are_percentages<'a>(texts: impl Iterator<Item = &'a str>, figures: &Style) -> bool {
    let rates = texts.filter_map(|it| numbers::read_rate(it, figures, RateUnit::Percent));
    let (mut whole, mut fine) = (0_usize, false);
    for rate in rates.map(|it| it.value) {
        whole += usize::from(rate.value >= Decimal::new(1, 2) && rate.value <= Decimal::new(5, 1));
        fine |= rate.value < Decimal::new(1, 2) && rate.rounding < Decimal::new(5, 5);
    }
    whole >= 2 && !fine
}
