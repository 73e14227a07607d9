//! Measures the program on documents whose truth is known: what was read, what was found.

mod detection;
mod interval;
pub mod likelihood;
mod place;
mod reading;
pub mod truth;

pub use detection::{Cell, Detection, RuleCell, detection};
pub use interval::{Interval, clopper_pearson};
pub use reading::{ReadingScore, Score, reading};
