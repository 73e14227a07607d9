//! Located text to payroll. Knows payroll, not formats; interpretation does not judge.

pub mod dates;
pub mod forms;
pub mod numbers;
mod read;

pub use read::Read;
