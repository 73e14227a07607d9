//! `bordereau rule`: the catalogue, and one rule explained.

use std::io::{self, Write};

use anstyle::Style;
use tabled::{
    builder::Builder,
    settings::{Style as Borders, Width, peaker::Priority},
};

use crate::{
    evidence::Message,
    finding::{RuleInfo, percent},
    locales::{Catalogue, Language},
};

const STRONG: Style = Style::new().bold();

/// The rules in a table: code, class, what the document shows.
pub fn list(
    rules: &[&'static RuleInfo],
    words: &Catalogue,
    width: usize,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut rows = Builder::default();
    rows.push_record(["column-rule", "column-class", "column-shows"].map(|it| words.text(it)));
    for info in rules {
        let class = words.text(&format!("class-{}", info.class.name()));
        rows.push_record([
            info.code.to_owned(),
            class,
            words.text(&format!("{}-title", info.name)),
        ]);
    }
    let mut table = rows.build();
    table
        .with(Borders::psql())
        .with(Width::wrap(width.clamp(60, 160)).keep_words(true).priority(Priority::max(true)));
    writeln!(out, "{table}")
}

/// One rule: what it compares, its explanations, source and measured rate.
pub fn page(info: &RuleInfo, words: &Catalogue, out: &mut impl Write) -> io::Result<()> {
    let title = words.text(&format!("{}-title", info.name));
    writeln!(out, "{STRONG}{} {}{STRONG:#}\n{title}\n", info.code, info.name)?;
    if words.language != Language::English {
        writeln!(out, "{}\n", words.text("rule-page-in-english"))?;
    }
    for line in info.documentation.lines() {
        writeln!(out, "{}", line.strip_prefix(' ').unwrap_or(line))?;
    }
    writeln!(out, "\n{STRONG}{}{STRONG:#}", words.text("heading-class"))?;
    writeln!(out, "{}", words.text(&format!("class-{}", info.class.name())))?;
    writeln!(out, "\n{STRONG}{}{STRONG:#}", words.text("heading-explanations"))?;
    for it in info.explanations {
        writeln!(out, "– {}", words.text(&format!("why-{it}")))?;
    }
    writeln!(out, "\n{STRONG}{}{STRONG:#}", words.text("heading-needs"))?;
    writeln!(out, "{}", words.text(info.needs))?;
    writeln!(out, "\n{STRONG}{}{STRONG:#}", words.text("heading-source"))?;
    writeln!(out, "{}", source(info, words))?;
    writeln!(out, "\n{STRONG}{}{STRONG:#}", words.text("heading-rate"))?;
    writeln!(out, "{}", error_rate(info, words))
}

/// Where the rule comes from, in the reader's language. English stands in the rule itself, its only
/// place.
#[must_use]
pub fn source(info: &RuleInfo, words: &Catalogue) -> String {
    let id = format!("{}-source", info.name);
    if words.has(&id) { words.text(&id) } else { info.source.to_owned() }
}

/// The measured rate in words, with its n and its corpus; or "not measured".
#[must_use]
pub fn error_rate(info: &RuleInfo, words: &Catalogue) -> String {
    let Some(rate) = info.error_rate() else { return words.text("rate-not-measured") };
    let share = |share: Option<f64>| match share {
        Some(share) => percent(share).replace('.', &words.text("decimal-mark")),
        None => words.text("rate-not-measured"),
    };
    let message = Message::new("rate-measured")
        .with("sensitivity", share(rate.sensitivity))
        .with("changes", rate.changes.to_string())
        .with("alarms", share(rate.false_alarms))
        .with("seen", rate.alarms.to_string())
        .with("n", rate.n.to_string())
        .with("corpus", rate.corpus.as_str());
    words.say(&message)
}
