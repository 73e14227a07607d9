//! Consistent payrolls, rendered to every format and changed on purpose, with known truth.
//!
//! Shares no code with what it tests: identifiers, law and arithmetic are written here anew, or the
//! score would measure only itself. Seeded: the same seed gives the same bytes.

mod build;
mod chance;
mod change;
mod document;
mod layout;
mod numbers;
mod people;
mod render;
mod run;
mod style;
mod truth;

pub use run::{Options, write};
