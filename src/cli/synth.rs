//! `bordereau synth`: writes synthetic declarations with known truth.

use std::{path::PathBuf, process::ExitCode};

use clap::Args;

use super::{Failure, terminal};
use crate::{evidence::Message, synthesis};

/// Writes synthetic declarations with known truth, to measure with
#[derive(Debug, Args)]
pub struct SynthArgs {
    /// The same seed writes the same bytes
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Documents to write; the leak of 2025 held 53574 PDFs
    #[arg(long, value_name = "N", default_value_t = 600)]
    documents: u64,
    /// The folder to write into: new or empty
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Hundredths of the documents that hold one contradiction
    #[arg(long, value_name = "PERCENT", default_value_t = 40, value_parser = clap::value_parser!(u8).range(0..=100))]
    changed: u8,
    /// Hundredths with an innocent irregularity or a change nobody could determine
    #[arg(long, value_name = "PERCENT", default_value_t = 20, value_parser = clap::value_parser!(u8).range(0..=100))]
    innocent: u8,
    /// Writes PDFs only
    #[arg(long)]
    pdf_only: bool,
    /// Writes a table of this many firms beside the documents (the leak: 499881)
    #[arg(long, value_name = "N", default_value_t = 0)]
    firms: u64,
    /// Writes a table of this many employees beside the documents (the leak: 1996026)
    #[arg(long, value_name = "N", default_value_t = 0)]
    employees: u64,
}

pub fn run(args: &SynthArgs) -> Result<ExitCode, Failure> {
    let occupied = args.out.read_dir().is_ok_and(|mut it| it.next().is_some());
    if occupied {
        let path = args.out.display().to_string();
        return Err(Failure::Refused(Message::new("error-folder-not-empty").with("path", path)));
    }
    let written = synthesis::write(&synthesis::Options {
        seed: args.seed,
        documents: args.documents,
        out: args.out.clone(),
        changed: args.changed,
        innocent: args.innocent,
        pdf_only: args.pdf_only,
        firms: args.firms,
        employees: args.employees,
    })?;
    let message = Message::new("synth-written")
        .with("documents", written)
        .with("path", args.out.display().to_string());
    terminal::error(&terminal::language().catalogue().say(&message));
    Ok(ExitCode::SUCCESS)
}
