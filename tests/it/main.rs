//! All integration tests, in one binary.

mod cli;
mod contract;
mod drawing;
mod locales;
mod rules;
mod tidy;
