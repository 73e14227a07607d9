//! Measures the program on documents whose truth is known: what was read, what was found.

mod detection;
mod interval;
pub mod likelihood;
mod reading;
pub mod truth;

pub use detection::{Cell, Detection, detection};
pub use interval::{Interval, clopper_pearson};
pub use reading::{ReadingScore, Score, reading};
