//! All integration tests, in one binary.

mod drawing;
mod locales;
mod rules;
mod tidy;
