//! All integration tests, in one binary.

mod consistent;
mod drawing;
mod ebds;
mod locales;
mod records;
mod rules;
mod tidy;
