//! Dates as rules compare them: days of the calendar, and the period a row is about.

use jiff::civil::Date;

use crate::{
    evidence::{Extracted, Field},
    finding::Outcome,
    payroll::{Declaration, Name, Period, Row, WrittenDate},
};

/// A printed date and its day of the calendar.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day<'a> {
    pub(super) printed: &'a Extracted<WrittenDate>,
    pub(super) date: Date,
}

/// A printed date that names a day; one that no calendar has is counted as not comparable, and one
/// that programs write for "no date" is left out.
pub(super) fn day<'a>(field: &'a Field<WrittenDate>, outcome: &mut Outcome) -> Option<Day<'a>> {
    let printed = outcome.operand(field)?;
    let Some(date) = printed.value.civil() else {
        outcome.not_comparable();
        return None;
    };
    (!is_zero_of_a_program(printed.value)).then_some(Day { printed, date })
}

/// The period of a row, else of its declaration.
pub(super) fn period_of<'a>(
    declaration: &'a Declaration,
    row: &'a Row,
) -> Option<&'a Extracted<Period>> {
    let own = row.fields.read_period(Name::Period);
    own.or_else(|| declaration.header.read_period(Name::Period))
}

/// Whether the row declares days or pay.
pub(super) fn is_at_work(row: &Row) -> bool {
    [Name::Days, Name::Hours, Name::Gross]
        .into_iter()
        .filter_map(|it| row.fields.read_amount(it))
        .any(|it| it.value.value.is_sign_positive() && !it.value.value.is_zero())
}

/// Day zero of spreadsheets and of Unix, stored where nothing was entered.
fn is_zero_of_a_program(date: WrittenDate) -> bool {
    let WrittenDate { year, month, day } = date;
    [(1900, 1, 1), (1970, 1, 1), (1904, 1, 1)].contains(&(year, month, day))
}
