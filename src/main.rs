//! The `bordereau` command.

fn main() -> std::process::ExitCode {
    bordereau::cli::main()
}
