//! Outcomes to pages. A report repeats what was read and compared; it computes nothing.

pub mod extracted;
pub mod findings_csv;
pub mod json;
mod place;
pub mod rule_page;
pub mod table;
pub mod wire;

pub use place::{escape, place_text};

use std::io;

use crate::finding::{Examined, ExaminedSet};

/// A format of `check`: told each file in path order, then the set.
pub trait Report {
    fn examined(&mut self, examined: &Examined) -> io::Result<()>;
    fn set(&mut self, set: &ExaminedSet) -> io::Result<()>;
}
