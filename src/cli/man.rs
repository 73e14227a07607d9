//! Completions for shells and pages for `man`, printed or written where asked.

use std::{fs, io, path::PathBuf, process::ExitCode};

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, Failure};

/// Prints completions for a shell
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    #[arg(value_enum)]
    shell: Shell,
}

/// Writes the manual pages into a folder
#[derive(Debug, Args)]
pub struct ManArgs {
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

pub fn completions(args: &CompletionsArgs) -> Result<ExitCode, Failure> {
    clap_complete::generate(args.shell, &mut Cli::command(), "bordereau", &mut io::stdout());
    Ok(ExitCode::SUCCESS)
}

pub fn pages(args: &ManArgs) -> Result<ExitCode, Failure> {
    fs::create_dir_all(&args.folder)?;
    clap_mangen::generate_to(Cli::command(), &args.folder)?;
    Ok(ExitCode::SUCCESS)
}
