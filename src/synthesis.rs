//! Consistent payrolls, rendered to every format and changed on purpose, with known truth.
//!
//! Shares no code with what it tests: identifiers, law and arithmetic are written here anew, or the
//! score would measure only itself. Seeded: the same seed gives the same bytes.

// All kinds of change have one signature, whether they use all of it or not.
#[allow(clippy::ptr_arg, clippy::unnecessary_wraps)]
mod across;
mod case;
mod chance;
#[allow(clippy::unnecessary_wraps)]
mod change;
#[allow(clippy::unnecessary_wraps)]
mod changes;
mod document;
#[allow(clippy::unnecessary_wraps)]
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
mod weights;
mod wording;
mod words;

pub use run::{Options, write};
