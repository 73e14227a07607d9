//! `bordereau evaluate`: measures reading and rules on documents whose truth is known.

mod pages;

use std::{
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, ValueEnum};
use tabled::{builder::Builder, settings::Style as Borders};

use super::{Failure, limits::LimitArgs};

use crate::{
    evaluation::{self, Cell, Detection, ReadingScore, Score},
    evidence::Message,
    finding::percent,
};

/// Measures the rules on documents with truth (truth.json): found, elsewhere, missed, false alarms
#[derive(Debug, Args)]
pub struct EvaluateArgs {
    /// A folder with documents and their truth.json, searched recursively
    folder: PathBuf,
    /// Measures what was read instead: fields, rows and totals
    #[arg(long)]
    reading: bool,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Lists up to N misreadings, misses and false alarms
    #[arg(long, value_name = "N", default_value_t = 20)]
    examples: usize,
    /// What the documents are, in the words that pages and findings cite
    #[arg(long, value_name = "TEXT", default_value = "documents with known truth")]
    corpus: String,
    #[command(flatten)]
    limits: LimitArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Tables for people
    Table,
    /// One object
    Json,
    /// The page docs/ERROR-RATES.md
    Page,
    /// The data file src/finding/error_rates.toml
    Rates,
}

pub fn run(args: &EvaluateArgs) -> Result<ExitCode, Failure> {
    if !args.folder.is_dir() {
        let path = args.folder.display().to_string();
        return Err(Failure::Refused(Message::new("error-no-such-path").with("path", path)));
    }
    let limits = args.limits.limits();
    let mut out = BufWriter::new(io::stdout().lock());
    if args.reading {
        let score = evaluation::reading(&args.folder, &limits)?;
        match args.format {
            Format::Json => json(&mut out, &score)?,
            _ => reading(&mut out, &score, args.examples)?,
        }
    } else {
        let measured = evaluation::detection(&args.folder, &limits)?;
        match args.format {
            Format::Json => json(&mut out, &measured)?,
            Format::Table => detection(&mut out, &measured, args.examples)?,
            Format::Page => pages::error_rates(&mut out, &measured, &args.corpus)?,
            Format::Rates => pages::rates(&mut out, &measured, &args.corpus)?,
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn json(out: &mut impl Write, object: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, object)?;
    out.write_all(b"\n")
}

fn reading(out: &mut impl Write, score: &ReadingScore, examples: usize) -> io::Result<()> {
    let mut rows = Builder::default();
    rows.push_record(["", "expected", "exact", "exact %", "doubtful", "wrong", "missing"]);
    let mut push = |name: String, it: &Score| {
        let share = format!("{:.2}", it.share() * 100.0);
        let [expected, exact, doubtful, wrong, missing] =
            [it.expected, it.exact, it.doubtful, it.wrong, it.missing].map(|it| it.to_string());
        rows.push_record([name, expected, exact, share, doubtful, wrong, missing]);
    };
    push("fields".into(), &score.fields);
    push("rows".into(), &score.rows);
    push("totals".into(), &score.totals);
    for (kind, values) in &score.by {
        for (value, score) in values {
            push(format!("{kind} {value}"), score);
        }
    }
    let unread = score.unread_documents.len();
    writeln!(out, "{} documents, {unread} of them not read at all", score.documents)?;
    writeln!(out, "{}", rows.build().with(Borders::psql()))?;
    for example in score.unread_documents.iter().chain(&score.examples).take(examples) {
        writeln!(out, "{example}")?;
    }
    Ok(())
}

fn detection(out: &mut impl Write, measured: &Detection, examples: usize) -> io::Result<()> {
    let mut rows = Builder::default();
    rows.push_record([
        "",
        "documents",
        "found",
        "elsewhere",
        "missed",
        "sensitivity",
        "false",
        "false-alarm rate",
    ]);
    let mut push = |name: &str, it: &Cell| {
        let [documents, found, elsewhere, missed, alarms] =
            [it.documents, it.found, it.elsewhere, it.missed, it.false_alarms]
                .map(|it| it.to_string());
        let rates = [interval(it.sensitivity), interval(it.false_alarm_rate)];
        let [sensitivity, rate] = rates;
        let name = name.to_owned();
        rows.push_record([name, documents, found, elsewhere, missed, sensitivity, alarms, rate]);
    };
    push("all", &measured.all);
    for (kind, group) in [
        ("kind", &measured.by_kind),
        ("format", &measured.by_format),
        ("form", &measured.by_form),
        ("producer", &measured.by_producer),
        ("layout", &measured.by_layout),
        ("lang", &measured.by_lang),
    ] {
        for (key, cell) in group {
            push(&format!("{kind} {key}"), cell);
        }
    }
    writeln!(out, "{}", rows.build().with(Borders::psql()))?;
    let mut rows = Builder::default();
    rows.push_record([
        "rule",
        "changes",
        "found",
        "elsewhere",
        "missed",
        "sensitivity",
        "false alarms",
        "noted on clean",
        "false-alarm rate",
    ]);
    for (rule, it) in &measured.by_rule {
        let counts = [it.meant, it.found, it.elsewhere, it.missed].map(|it| it.to_string());
        let [meant, found, elsewhere, missed] = counts;
        let [alarms, noted] = [it.false_alarms, it.noted_on_clean].map(|it| it.to_string());
        let sensitivity =
            if it.meant == 0 { "not measured".to_owned() } else { interval(it.sensitivity) };
        let rate = interval(it.false_alarm_rate);
        let rule = rule.clone();
        rows.push_record([rule, meant, found, elsewhere, missed, sensitivity, alarms, noted, rate]);
    }
    writeln!(out, "{}", rows.build().with(Borders::psql()))?;
    for example in measured.examples.iter().take(examples) {
        writeln!(out, "{example}")?;
    }
    Ok(())
}

/// A share in percent and its interval; a dash where nothing was counted.
fn interval(it: Option<evaluation::Interval>) -> String {
    it.map_or("–".to_owned(), |it| {
        let [low, high] = [it.low, it.high].map(|it| percent(it).replace(" %", ""));
        format!("{} ({low}–{high})", percent(it.share))
    })
}
