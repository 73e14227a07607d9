//! Rules that compare printed totals with what they add up.
//!
//! One changed figure is one finding: a total is wrong only where it agrees with none of its
//! neighbours, be they the rows, the totals of the pages or the cumulative total before it.

pub(super) mod carried_total_mismatch;
mod column;
pub(super) mod cumulative_total_mismatch;
pub(super) mod deductions_total_mismatch;
mod evidence;
pub(super) mod grand_total_mismatch;
pub(super) mod group_total_mismatch;
pub(super) mod headcount_mismatch;
pub(super) mod page_total_mismatch;
pub(super) mod payment_total_mismatch;
pub(super) mod stored_sum_mismatch;
