//! The forms that are known, one a file.

pub mod ebds;
