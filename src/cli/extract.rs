//! `bordereau extract`: prints what was read of one file.

use std::{
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::Args;

use super::{Failure, Lang, limits::LimitArgs};
use crate::{
    evidence::{FileFormat, Message, SourceFile, Text},
    examination, intake,
    locales::Language,
    payroll::{Document, Form, Unread},
    report,
};

/// Prints what was read of one file: declarations, rows, totals, every value with its text and place
#[derive(Debug, Args)]
pub struct ExtractArgs {
    /// The file; for one inside an archive, `archive.zip!/inner.pdf`
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Language of reasons [default: en]
    #[arg(long, value_enum)]
    lang: Option<Lang>,
    #[command(flatten)]
    limits: LimitArgs,
}

pub fn run(args: &ExtractArgs) -> Result<ExitCode, Failure> {
    let limits = args.limits.limits();
    let shown = args.file.display().to_string();
    let refuse = |id| Failure::Refused(Message::new(id).with("path", shown.as_str()));
    let (archive, _) = shown.split_once("!/").unwrap_or((&shown, ""));
    let given = if args.file.exists() { args.file.clone() } else { PathBuf::from(archive) };
    if !given.exists() {
        return Err(refuse("error-no-such-path"));
    }
    if given.is_dir() {
        return Err(refuse("error-extract-one-file"));
    }
    let items = intake::list(&[given], &limits).items;
    let item = match items.as_slice() {
        [only] => only,
        several => several
            .iter()
            .find(|it| *it.path == shown)
            .ok_or_else(|| refuse("error-extract-one-file"))?,
    };
    let received = item.receive(&limits);
    let source = SourceFile {
        path: item.path.to_string(),
        bytes: received.size,
        sha256: received.sha256,
        format: FileFormat::Unknown,
    };
    let language = args.lang.map_or(Language::English, Language::from);
    let words = language.catalogue();
    let document = match (received.bytes, received.reason) {
        (Some(bytes), _) => examination::read_document(source.clone(), bytes, &limits),
        (None, reason) => {
            Err((FileFormat::Unknown, reason.unwrap_or_else(|| "reason-unreadable".into())))
        }
    };
    let document = match document {
        Ok((mut document, problems)) => {
            document.unread.extend(problems.into_iter().map(|(location, reason)| Unread {
                location,
                raw: Text::default(),
                reason,
            }));
            document
        }
        // A file that could not be read is printed too: nothing declared, and why.
        Err((format, reason)) => {
            Document::unread(SourceFile { format, ..source }, Form::Unknown, reason)
        }
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let object = report::extracted::document(&document, words);
    serde_json::to_writer_pretty(&mut out, &object).map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
