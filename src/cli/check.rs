//! `bordereau check`: reads files and folders, examines each document and the set, prints findings.

use std::{
    fs::{self, File},
    io::{self, BufWriter, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

use anstream::AutoStream;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Failure, Lang, limits::LimitArgs, terminal};
use crate::{
    evidence::Message,
    examination::{self, Observer},
    finding::{Examined, Rung},
    intake::{self, Item, Listing},
    locales::{Catalogue, Language},
    report::{
        Report,
        findings_csv::FindingsCsv,
        json::{Json, JsonLines},
        table::Table,
        wire::Tool,
    },
    rules,
};

/// Reads files and folders, examines each document and the set, and prints findings
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Files and folders; folders are read recursively, ZIP archives are opened
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Writes the result to a file, never over one that is examined
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Language of the result [default: the locale's for tables, else en]
    #[arg(long, value_enum)]
    lang: Option<Lang>,
    /// Documents examined at once [default: one a core]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Exits with 1 where a document stands at D3 or above
    #[arg(long)]
    exit_code: bool,
    #[command(flatten)]
    limits: LimitArgs,
}

/// A format of the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Blocks and tables for people
    Table,
    /// One object
    Json,
    /// One object a line: each file, then the set
    Jsonl,
    /// One finding a line
    Csv,
}

/// A worker's stack: readers recurse within `max_depth`, and deep pages must not end the run.
const STACK: usize = 64 << 20;

pub fn run(args: &CheckArgs) -> Result<ExitCode, Failure> {
    for path in &args.paths {
        if fs::symlink_metadata(path).is_err() {
            let path = path.display().to_string();
            return Err(Failure::Refused(Message::new("error-no-such-path").with("path", path)));
        }
    }
    let limits = args.limits.limits();
    let Listing { items, links } = intake::list(&args.paths, &limits);
    if items.is_empty() {
        return Err(Failure::Refused(Message::new("error-nothing-to-examine")));
    }
    if !links.is_empty() {
        let words = terminal::language().catalogue();
        terminal::error(&words.say(&Message::new("warning-links").with("links", links.len())));
    }
    let out = output(args, &items)?;
    let language = match (args.lang, args.format) {
        (Some(lang), _) => lang.into(),
        (None, Format::Table) => terminal::language(),
        (None, Format::Json | Format::Jsonl | Format::Csv) => Language::English,
    };
    let words = language.catalogue();
    let report = report(args, out, words, Tool::new(rules::catalogue_sha256(), &limits))?;
    let mut printer = Printer { report, progress: progress(items.len(), words), worst: Rung::D0 };

    let jobs = args.jobs.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).stack_size(STACK).build();
    let pool = pool.map_err(|error| Failure::Output(io::Error::other(error)))?;
    let set = pool.install(|| examination::run(&items, &limits, &mut printer))?;
    printer.progress.finish_and_clear();
    printer.report.set(&set)?;
    let found = args.exit_code && printer.worst >= Rung::D3;
    Ok(if found { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Prints each file as it is examined, and moves the progress bar on.
struct Printer<'a> {
    report: Box<dyn Report + Send + 'a>,
    progress: ProgressBar,
    worst: Rung,
}

impl Observer for Printer<'_> {
    fn examined(&mut self, examined: &Examined) -> io::Result<()> {
        self.worst = self.worst.max(examined.rung);
        let report = &mut self.report;
        self.progress.suspend(|| report.examined(examined))?;
        self.progress.inc(1);
        Ok(())
    }
}

fn report<'a>(
    args: &CheckArgs,
    out: Box<dyn Write + Send>,
    words: &'a Catalogue,
    tool: Tool,
) -> Result<Box<dyn Report + Send + 'a>, Failure> {
    let width = if args.output.is_some() { 100 } else { terminal::width() };
    Ok(match args.format {
        Format::Table => Box::new(Table::new(out, words, width, tool)),
        Format::Json => Box::new(Json::new(JsonLines { out, words, tool })),
        Format::Jsonl => Box::new(JsonLines { out, words, tool }),
        Format::Csv => Box::new(FindingsCsv::new(out, words)?),
    })
}

/// Bytes of output gathered before they are written.
const BUFFER: usize = 1 << 16;

/// Where the result goes: standard output, or a file that is none of those examined.
fn output(args: &CheckArgs, items: &[Item]) -> Result<Box<dyn Write + Send>, Failure> {
    // JSON holds no colours that a file could not take.
    let plain = matches!(args.format, Format::Json | Format::Jsonl);
    let Some(path) = &args.output else {
        return Ok(if plain && !io::stdout().is_terminal() {
            Box::new(BufWriter::with_capacity(BUFFER, io::stdout()))
        } else {
            Box::new(BufWriter::with_capacity(BUFFER, AutoStream::auto(io::stdout())))
        });
    };
    let target = fs::canonicalize(path).ok();
    let examined = target.is_some_and(|target| {
        items
            .iter()
            .filter_map(Item::file)
            .any(|it| fs::canonicalize(it).is_ok_and(|it| it == target))
    });
    let shown = path.display().to_string();
    if examined {
        return Err(Failure::Refused(Message::new("error-output-is-input").with("path", shown)));
    }
    let file = File::create(path).map_err(|error| {
        let message =
            Message::new("error-cannot-write").with("path", shown).with("error", error.to_string());
        Failure::Refused(message)
    })?;
    Ok(if plain {
        Box::new(BufWriter::with_capacity(BUFFER, file))
    } else {
        Box::new(BufWriter::with_capacity(BUFFER, anstream::StripStream::new(file)))
    })
}

fn progress(files: usize, words: &Catalogue) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    }
    let bar = ProgressBar::new(files as u64);
    let style = ProgressStyle::with_template("{bar:32} {pos}/{len} {msg} {eta}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar.set_message(words.text("progress-files"));
    bar
}
