//! The `bordereau` command.

fn main() {}
