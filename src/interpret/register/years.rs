//! Months whose year stands in a column of its own, once for all of them.

use crate::{
    evidence::Field,
    interpret::{
        dates,
        layout::{Grid, row_spots},
        spot::Spot,
        values,
    },
    payroll::{Name, Period, Row, Value},
};

/// Gives months without a year the year printed beside them: a new year begins where the months
/// begin anew, and each has its own cell.
pub(super) fn complete(rows: &mut [Row], at: &[usize], grid: &Grid<'_>) {
    let months: Vec<Option<u8>> = rows.iter().map(month).collect();
    if rows.is_empty() || months.iter().flatten().count() * 3 < rows.len() * 2 {
        return;
    }
    // Stretches of months in their order.
    let mut stretches: Vec<Vec<usize>> = Vec::new();
    let mut before = 0;
    for (row, month) in months.iter().enumerate().filter_map(|it| Some((it.0, (*it.1)?))) {
        match stretches.last_mut() {
            Some(stretch) if month > before => stretch.push(row),
            _ => stretches.push(vec![row]),
        }
        before = month;
    }
    let years: Vec<(usize, i16, Spot)> = grid
        .body
        .clone()
        .filter_map(|row| {
            let spots = row_spots(grid.table, row);
            let mut years = spots.into_iter().filter_map(|it| Some((year(&it.1.text)?, it.1)));
            years.next().map(|(year, spot)| (row, year, spot))
        })
        .collect();
    let follow = years.windows(2).all(|it| it[1].1 > it[0].1);
    if years.len() != stretches.len() || !follow {
        return;
    }
    for (number, (stretch, (row, year, spot))) in stretches.iter().zip(&years).enumerate() {
        let last = stretch.last().map_or(0, |it| at[*it]);
        let first = number
            .checked_sub(1)
            .map_or(grid.body.start, |it| stretches[it].last().map_or(0, |it| at[*it] + 1));
        // A cell that stands among the months of another year is no year of these.
        let certain = (first..=last).contains(row);
        for it in stretch {
            let Some(period) = months[*it].and_then(|it| Period::month(*year, it)) else {
                continue;
            };
            for (_, value) in rows[*it].fields.iter_mut().filter(|it| it.0 == Name::Period) {
                if let Value::Period(Field::Unreadable { raw, location }) = value {
                    let text = format!("{raw} {}", spot.text).into();
                    let location = location.span(&spot.location);
                    let printed = Spot { text, location, ..spot.clone() };
                    *value =
                        Value::Period(Field::Read(values::extracted(&printed, period, certain)));
                }
            }
        }
    }
}

/// The month a row names without a year.
fn month(row: &Row) -> Option<u8> {
    let Some(Value::Period(Field::Unreadable { raw, .. })) = row.fields.get(Name::Period) else {
        return None;
    };
    let letters = raw.chars().any(char::is_alphabetic) && !raw.chars().any(char::is_numeric);
    match dates::period(&format!("{raw} 2000"))?.value {
        Period::Month { month, .. } if letters => Some(month),
        _ => None,
    }
}

/// `2017`, `Année 2017`.
fn year(text: &str) -> Option<i16> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let words = text.split_whitespace().count();
    let plain = text.chars().all(|it| it.is_ascii_digit() || it.is_alphabetic() || it == ' ');
    let year: i16 = digits.parse().ok().filter(|_| digits.len() == 4 && plain && words <= 2)?;
    (1960..2100).contains(&year).then_some(year)
}
