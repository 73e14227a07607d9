//! The command line: one file per command. Standard output carries the result and nothing else.

pub mod check;
pub mod evaluate;
pub mod extract;
pub mod limits;
pub mod man;
pub mod rule;
pub mod synth;
pub mod terminal;

use std::{fmt, io, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

use crate::{evidence::Message, locales::Language};

/// Shows every contradiction inside payroll declarations, each with its place, its printed values
/// and its ordinary explanations. Works offline; writes nothing but what is asked for.
#[derive(Debug, Parser)]
#[command(name = "bordereau", version, about, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Check(check::CheckArgs),
    Extract(extract::ExtractArgs),
    Rule(rule::RuleArgs),
    Synth(synth::SynthArgs),
    Evaluate(evaluate::EvaluateArgs),
    Completions(man::CompletionsArgs),
    Man(man::ManArgs),
}

/// A language of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    Fr,
    Ar,
    En,
}

/// Why a command could not run: a sentence with what to do, by id.
#[derive(Debug)]
pub enum Failure {
    Refused(Message),
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Language {
        match lang {
            Lang::Fr => Language::French,
            Lang::Ar => Language::Arabic,
            Lang::En => Language::English,
        }
    }
}

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    // A parser that panics on a hostile file is reported as a problem of that file; its own
    // message would only frighten.
    std::panic::set_hook(Box::new(|_| ()));
    let result = match cli.command {
        Command::Check(args) => check::run(&args),
        Command::Extract(args) => extract::run(&args),
        Command::Rule(args) => rule::run(&args),
        Command::Synth(args) => synth::run(&args),
        Command::Evaluate(args) => evaluate::run(&args),
        Command::Completions(args) => man::completions(&args),
        Command::Man(args) => man::pages(&args),
    };
    match result {
        Ok(code) => code,
        // Whoever reads has read enough: `bordereau check … | head`.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            terminal::error(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = terminal::language().catalogue();
        match self {
            Failure::Refused(message) => f.write_str(&words.say(message)),
            Failure::Output(error) => {
                let message = Message::new("error-output").with("error", error.to_string());
                f.write_str(&words.say(&message))
            }
        }
    }
}
