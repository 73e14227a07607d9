//! Shows every contradiction inside payroll declarations.
//!
//! The program reads in one direction; a value never loses its raw text and its place:
//!
//! ```text
//! intake ─ bytes, SHA-256 ─> extract ─ located text, tables, file facts ─> interpret ─ declarations ─> rules ─ outcomes ─> report
//!                                                                              set of declarations ─> set rules ─┘
//! ```

// In the order the data takes.
pub mod cli;
pub mod evaluation;
pub mod evidence;
pub mod examination;
pub mod extract;
pub mod finding;
pub mod identifiers;
pub mod intake;
pub mod interpret;
pub mod locales;
pub mod payroll;
pub mod report;
pub mod rules;
pub mod synthesis;
