//! Which rows a comparison is about: the period of a row, and whether it is ordinary work.

use crate::payroll::{Declaration, Name, Period, Row};

/// The period of a row that is a month, else of the declaration; none where it is not certain.
pub(super) fn period_of(declaration: &Declaration, row: &Row) -> Option<Period> {
    let own = row.fields.read_period(Name::Period);
    let period = own.or_else(|| declaration.header.read_period(Name::Period))?;
    period.is_certain().then_some(period.value)
}

/// No situation is printed, and the worker is paid by days rather than by hours.
pub(super) fn is_normal_work(row: &Row) -> bool {
    row.fields.text(Name::Situation).is_absent() && row.fields.amount(Name::Hours).is_absent()
}
