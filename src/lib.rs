//! Shows every contradiction inside payroll declarations.
//!
//! The program reads in one direction; a value never loses its raw text and its place:
//!
//! ```text
//! intake ─ bytes, SHA-256 ─> extract ─ located text, tables, file facts ─> interpret ─ declarations ─> rules ─ outcomes ─> report
//!                                                                              set of declarations ─> set rules ─┘
//! ```

pub mod evidence;
pub mod extract;
pub mod finding;
pub mod intake;
pub mod interpret;
pub mod locales;
pub mod payroll;
pub mod rules;
