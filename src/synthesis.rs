//! Consistent payrolls, rendered to every format and changed on purpose, with known truth.
//!
//! Shares no code with what it tests: identifiers, law and arithmetic are written here anew, or the
//! score would measure only itself. Seeded: the same seed gives the same bytes.

mod across;
mod case;
mod chance;
mod change;
mod changes;
mod document;
mod exchange;
mod forms;
mod law;
mod layout;
mod numbers;
mod people;
mod render;
mod run;
mod style;
mod truth;
mod wording;
mod words;

pub use run::{Options, write};
