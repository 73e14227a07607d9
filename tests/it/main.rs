//! All integration tests, in one binary.

mod consistent;
mod cli;
mod contract;
mod drawing;
mod ebds;
mod innocents;
mod interpret;
mod locales;
mod records;
mod rules;
mod tidy;
