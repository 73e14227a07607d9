//! The kinds of change, a family a file.

pub(super) mod arithmetic;
pub(super) mod calendar;
pub(super) mod handling;
pub(super) mod identifiers;
pub(super) mod innocent;
pub(super) mod law;
pub(super) mod totals;
pub(super) mod truncation;
