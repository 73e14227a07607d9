//! Rules about dates and periods.

pub(super) mod age_out_of_range;
pub(super) mod birth_after_hire;
mod dates;
pub(super) mod due_date_unusual;
pub(super) mod exit_before_period;
pub(super) mod hire_after_exit;
pub(super) mod hire_after_period;
pub(super) mod impossible_date;
pub(super) mod issue_before_period;
pub(super) mod weekday_mismatch;
