//! One run over files: received, read, interpreted, examined; in parallel, told in path order.

mod row;
mod unread;

use std::{
    collections::HashMap,
    io,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
};

use rayon::prelude::*;

use crate::{
    evidence::{FileFormat, Location, Message, SourceFile},
    extract::{self, Limits},
    finding::{
        self, Checks, DeclarationSummary, Examined, ExaminedSet, MAX_FINDINGS, Outcome, Rung,
    },
    intake::{Item, Received},
    interpret,
    payroll::{Declaration, Document, Form, Name},
    rules::{self, SetExamination},
};

/// Files held in memory at once, by number and by bytes: memory stays flat over any folder.
const BATCH_FILES: usize = 128;
const BATCH_BYTES: u64 = 256 << 20;

/// The first item of each content, by the digits of its SHA-256: kept of every file of a run.
type FirstItems = HashMap<[u32; 8], u32>;

/// Where the run stands, for a progress bar and for printing.
pub trait Observer: Send {
    /// A file was examined. Called in path order.
    fn examined(&mut self, examined: &Examined) -> io::Result<()>;
}

/// Examines every item in the threads of the current pool and tells each in order.
///
/// The same items give the same calls, whatever the number of threads.
pub fn run(
    items: &[Item],
    limits: &Limits,
    observer: &mut dyn Observer,
) -> io::Result<ExaminedSet> {
    let mut set = ExaminedSet::default();
    let mut facts = SetExamination::default();
    let mut first_items = FirstItems::default();
    let mut begin = 0;
    let mut tell = |told: Vec<(Examined, SetExamination)>| {
        told.into_iter().try_for_each(|(examined, stated)| {
            set.count(&examined);
            facts.merge(stated);
            observer.examined(&examined)
        })
    };
    // One batch is told while the next is examined: telling is the work of one thread.
    let mut waiting = Vec::new();
    for batch in batches(items) {
        let (told, examined) = rayon::join(
            || tell(waiting),
            || examine_batch(items, begin..begin + batch.len(), &mut first_items, limits),
        );
        begin += batch.len();
        told?;
        waiting = examined;
    }
    tell(waiting)?;
    let again = |path: &str, take: &mut dyn FnMut(&Document)| read_again(items, path, limits, take);
    let outcomes = facts.finish(&again);
    for outcome in outcomes {
        match outcome {
            Ok(outcome) => set.findings.extend(outcome.findings),
            Err(rule) => set.stopped.push(rule),
        }
    }
    finding::sort(&mut set.findings);
    Ok(set)
}

/// Reads a file of the run once more: of most nothing was kept but what tells them apart.
fn read_again(items: &[Item], path: &str, limits: &Limits, take: &mut dyn FnMut(&Document)) {
    // Items stand in the order of their paths.
    let Ok(at) = items.binary_search_by(|it| (*it.path).cmp(path)) else { return };
    let received = items[at].receive(limits);
    let source = source(&items[at], &received);
    let Some(bytes) = received.bytes else { return };
    let read = catch_unwind(AssertUnwindSafe(|| read(source, bytes, limits)));
    if let Ok(Read::Document(document, _)) = read {
        take(&document);
    }
}

fn examine_batch(
    items: &[Item],
    batch: Range<usize>,
    first_items: &mut FirstItems,
    limits: &Limits,
) -> Vec<(Examined, SetExamination)> {
    let begin = batch.start as u32;
    let batch = &items[batch];
    let received: Vec<Received> = batch.par_iter().map(|it| it.receive(limits)).collect();
    // Copies are told apart here, in path order, so that the first path is always the same.
    let tasks: Vec<(&Item, Received, Option<String>)> = (begin..)
        .zip(batch.iter().zip(received))
        .map(|(at, (item, received))| {
            let copy_of = received.sha256.as_deref().and_then(numbers).and_then(|sha256| {
                let first = *first_items.entry(sha256).or_insert(at);
                (first != at).then(|| items[first as usize].path.to_string())
            });
            (item, received, copy_of)
        })
        .collect();
    let examine = |(item, received, copy_of): (&Item, Received, Option<String>)| match copy_of {
        Some(first) => (duplicate(item, &received, first), SetExamination::default()),
        None => examine(item, received, limits),
    };
    tasks.into_par_iter().map(examine).collect()
}

/// The digits of a SHA-256.
fn numbers(sha256: &str) -> Option<[u32; 8]> {
    let mut numbers = [0; 8];
    for (at, number) in numbers.iter_mut().enumerate() {
        *number = u32::from_str_radix(sha256.get(8 * at..8 * at + 8)?, 16).ok()?;
    }
    Some(numbers)
}

fn batches(items: &[Item]) -> impl Iterator<Item = &[Item]> {
    let mut rest = items;
    std::iter::from_fn(move || {
        let mut bytes = 0_u64;
        let length = rest.iter().take(BATCH_FILES).take_while(|item| {
            let fits = bytes == 0 || bytes.saturating_add(item.size) <= BATCH_BYTES;
            bytes = bytes.saturating_add(item.size);
            fits
        });
        let (batch, after) = rest.split_at(length.count());
        rest = after;
        (!batch.is_empty()).then_some(batch)
    })
}

/// Examines one file; whatever a parser does with it, the run goes on.
fn examine(item: &Item, received: Received, limits: &Limits) -> (Examined, SetExamination) {
    let mut source = source(item, &received);
    let Some(bytes) = received.bytes else {
        let reason = received.reason.unwrap_or_else(|| "reason-unreadable".into());
        return (not_examinable(source, reason), SetExamination::default());
    };
    // Nothing of the document outlives a panic: the closure owns all it touches.
    let read = catch_unwind(AssertUnwindSafe(|| read(source.clone(), bytes, limits)));
    let (document, problems) = match read {
        Ok(Read::Document(document, problems)) => (document, problems),
        Ok(Read::NotExaminable(format, reason, problems)) => {
            source.format = format;
            let mut examined = not_examinable(source, reason);
            examined.problems = problems;
            return (examined, SetExamination::default());
        }
        Err(_) => {
            let mut examined = not_examinable(source, "reason-reader-stopped".into());
            examined.problems.push((Location::WHOLE_FILE, "problem-reader-stopped".into()));
            return (examined, SetExamination::default());
        }
    };
    let (examined, mut facts) = judge(&document, problems);
    facts.share_path(&item.path);
    (examined, facts)
}

/// What reading gave. One is made for each file, so its size does not matter.
#[allow(clippy::large_enum_variant)]
enum Read {
    Document(Document, Problems),
    NotExaminable(FileFormat, Message, Problems),
}

fn read(mut source: SourceFile, bytes: Vec<u8>, limits: &Limits) -> Read {
    let sniffed = extract::sniff(&bytes);
    source.format = sniffed.format;
    if let Some(reason) = sniffed.reason {
        return Read::NotExaminable(sniffed.format, reason, Vec::new());
    }
    let mut extraction = extract::extract(bytes, source.format, limits);
    source.format = extraction.format;
    let problems =
        extraction.problems.iter().map(|it| (it.location.clone(), it.text.clone())).collect();
    match extraction.not_examinable.take() {
        Some(reason) => Read::NotExaminable(source.format, reason, problems),
        None => Read::Document(interpret::interpret(source, extraction), problems),
    }
}

/// What could not be read in a document, and where.
pub type Problems = Vec<(Location, Message)>;

/// Reads and interprets bytes as one document, for `extract` and for tests; else the format and
/// why it cannot be examined.
pub fn read_document(
    source: SourceFile,
    bytes: Vec<u8>,
    limits: &Limits,
) -> Result<(Document, Problems), (FileFormat, Message)> {
    match read(source, bytes, limits) {
        Read::Document(document, problems) => Ok((document, problems)),
        Read::NotExaminable(format, reason, _) => Err((format, reason)),
    }
}

/// Runs the rules over a document and gathers what it states for the set.
#[must_use]
pub fn judge(document: &Document, mut problems: Problems) -> (Examined, SetExamination) {
    let mut checks = Checks::default();
    let mut not_applicable = Vec::new();
    let mut findings = Vec::new();
    for outcome in rules::examine(document) {
        let outcome: Outcome = match outcome {
            Ok(outcome) => outcome,
            Err(rule) => {
                checks.count_not_run();
                not_applicable.push((rule, "reason-rule-stopped".into()));
                let text = Message::new("problem-rule-stopped").with("rule", rule.code);
                problems.push((Location::WHOLE_FILE, text));
                continue;
            }
        };
        checks.count(&outcome);
        if !outcome.is_applicable() {
            not_applicable.push((outcome.rule, outcome.rule.needs.into()));
        }
        if outcome.unlisted > 0 {
            let text = Message::new("problem-findings-unlisted")
                .with("rule", outcome.rule.code)
                .with("listed", MAX_FINDINGS)
                .with("unlisted", outcome.unlisted);
            problems.push((Location::WHOLE_FILE, text));
        }
        findings.extend(outcome.findings);
    }
    finding::sort(&mut findings);
    row::name_rows(document, &mut findings);
    // That records and cells are whole says nothing where no declaration was recognised in them.
    let nothing_declared = document.declarations.is_empty() && findings.is_empty();
    // Nor do the numbers of a letterhead, where the table below it was not understood.
    let table_unread = findings.is_empty() && unread::leaves_a_table(document);
    let nothing_read = nothing_declared || table_unread;
    let rung = if nothing_read { Rung::D0 } else { finding::rung(&findings, &checks) };
    let reason = match () {
        () if nothing_declared => Some("reason-no-declaration"),
        () if table_unread => Some("reason-table-unread"),
        () => (rung == Rung::D0).then_some("reason-nothing-comparable"),
    };
    let mut facts = SetExamination::default();
    if catch_unwind(AssertUnwindSafe(|| facts.update(document))).is_err() {
        problems.push((Location::WHOLE_FILE, "problem-set-facts-stopped".into()));
    }
    let examined = Examined {
        source: document.source.clone(),
        duplicate_of: None,
        form: document.form.name(),
        declarations: document.declarations.iter().map(summary).collect(),
        rung,
        reason: reason.map(Message::new),
        checks,
        not_applicable,
        problems,
        findings,
    };
    (examined, facts)
}

fn summary(declaration: &Declaration) -> DeclarationSummary {
    let text = |name| declaration.employer.read_text(name).map(|it| it.value.to_string());
    DeclarationSummary {
        form: declaration.form.name(),
        employer: text(Name::EmployerName),
        affiliate: text(Name::Affiliate),
        period: declaration.header.read_period(Name::Period).map(|it| it.value.to_string()),
        rows: declaration.rows.len(),
    }
}

fn source(item: &Item, received: &Received) -> SourceFile {
    SourceFile {
        path: item.path.to_string(),
        bytes: received.size,
        sha256: received.sha256.clone(),
        format: FileFormat::Unknown,
    }
}

fn duplicate(item: &Item, received: &Received, first: String) -> Examined {
    let reason = Message::new("reason-duplicate").with("path", first.as_str());
    let mut examined = not_examinable(source(item, received), reason);
    examined.duplicate_of = Some(first);
    examined
}

fn not_examinable(source: SourceFile, reason: Message) -> Examined {
    let mut checks = Checks::default();
    let mut not_applicable = Vec::new();
    for rule in rules::RULES.iter().filter(|it| it.check.is_about_one_document()) {
        checks.count_not_run();
        not_applicable.push((&rule.info, "reason-not-read".into()));
    }
    Examined {
        source,
        duplicate_of: None,
        form: Form::Unknown.name(),
        declarations: Vec::new(),
        rung: Rung::D0,
        reason: Some(reason),
        checks,
        not_applicable,
        problems: Vec::new(),
        findings: Vec::new(),
    }
}
