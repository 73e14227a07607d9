//! All integration tests, in one binary.

mod consistent;
mod drawing;
mod locales;
mod rules;
mod tidy;
