//! Located text to payroll. Knows payroll, not formats.

pub mod forms;
