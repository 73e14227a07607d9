//! `--format table`: what a person reads in a terminal, one block a file, then the set.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use tabled::{
    builder::Builder,
    settings::{
        Alignment, Modify, Padding, Style as Borders, Width, object::Columns, peaker::Priority,
    },
};

use super::{
    Report,
    place::{escape, location_text, place_text},
    rule_page::{error_rate, source},
    wire::Tool,
};
use crate::{
    evidence::Message,
    finding::{Category, Class, Examined, ExaminedSet, Finding, Operand, Place, Rung},
    locales::{Catalogue, Language},
};

/// Writes blocks and tables that fit `width` columns.
#[derive(Debug)]
pub struct Table<'a, W> {
    out: W,
    words: &'a Catalogue,
    width: usize,
    tool: Tool,
    copies: usize,
}

const STRONG: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Caveats that stand under every report, whatever was found.
const CAVEATS: [&str; 8] = [
    "caveat-no-contradiction",
    "caveat-who-when-why",
    "caveat-true-copy",
    "caveat-metadata",
    "caveat-files-received",
    "caveat-read-by-software",
    "caveat-dated-rules",
    "caveat-no-legal-qualification",
];

impl<'a, W: Write> Table<'a, W> {
    pub fn new(out: W, words: &'a Catalogue, width: usize, tool: Tool) -> Table<'a, W> {
        Table { out, words, width: width.clamp(60, 160), tool, copies: 0 }
    }

    fn line(&mut self, style: Style, text: &str) -> io::Result<()> {
        writeln!(self.out, "{style}{text}{style:#}")
    }

    /// A paragraph broken at the width, behind `indent` spaces.
    fn paragraph(&mut self, indent: usize, style: Style, text: &str) -> io::Result<()> {
        for line in wrap(text, self.width.saturating_sub(indent)) {
            writeln!(self.out, "{:indent$}{style}{line}{style:#}", "")?;
        }
        Ok(())
    }

    fn finding(&mut self, finding: &Finding) -> io::Result<()> {
        let words = self.words;
        let class = words.text(&format!("class-{}", finding.class.name()));
        let category = finding
            .category
            .map(|it| format!(" · {}", words.text(&format!("category-{}", it.name()))));
        let title = words.text(&format!("{}-title", finding.rule.name));
        let head = format!("{} · {class}{}", finding.rule.code, category.unwrap_or_default());
        let color = STRONG.fg_color(Some(color_of(finding.class).into()));
        writeln!(self.out, "\n  {color}{head}{color:#}  {title}")?;
        let fact = words.say_showing(&finding.message, &|it| self.isolate(&escape(it)));
        self.paragraph(4, Style::new(), &fact)?;
        let mut rows = Builder::default();
        rows.push_record(
            ["column-value", "column-printed", "column-place"].map(|it| words.text(it)),
        );
        for operand in finding.cited() {
            rows.push_record(self.operand(operand));
        }
        self.table(rows, 4)?;
        let shown: Vec<&Place> =
            finding.places.iter().filter(|it| !is_cited(it, &finding.operands)).collect();
        for place in shown {
            let place = place_text(place, words);
            let text = Message::new("line-place").with("place", place);
            self.paragraph(4, Style::new(), &words.say(&text))?;
        }
        let explanations: Vec<String> =
            finding.explanations.iter().map(|it| words.text(&format!("why-{it}"))).collect();
        let explanations = Message::new("line-explanations")
            .with("list", explanations.join(&words.text("list-separator")));
        self.paragraph(4, Style::new(), &words.say(&explanations))?;
        let rate = Message::new("line-rate-and-source")
            .with("rate", error_rate(finding.rule, words))
            .with("source", source(finding.rule, words));
        self.paragraph(4, DIM, &words.say(&rate))
    }

    fn operand(&self, operand: &Operand) -> [String; 3] {
        let Operand { path, citation } = operand;
        let place = Place { path: path.clone(), location: citation.location.clone() };
        let printed = match &citation.raw {
            Some(raw) if citation.certain => escape(raw),
            Some(raw) => self.words.say(&Message::new("cell-uncertain").with("raw", escape(raw))),
            None => {
                let value = escape(&self.words.computed(&citation.value));
                self.words.say(&Message::new("cell-computed").with("value", value))
            }
        };
        [
            self.words.say_showing(&citation.label, &|it| self.isolate(&escape(it))),
            self.isolate(&printed),
            place_text(&place, self.words),
        ]
    }

    /// In a right-to-left paragraph, figures and paths keep their order only inside isolates.
    fn isolate(&self, text: &str) -> String {
        match self.words.language {
            Language::Arabic => format!("\u{2066}{text}\u{2069}"),
            Language::English | Language::French => text.to_owned(),
        }
    }

    fn table(&mut self, rows: Builder, indent: usize) -> io::Result<()> {
        let mut table = rows.build();
        table
            .with(Borders::psql())
            .with(Padding::new(1, 1, 0, 0))
            .with(Modify::new(Columns::new(..)).with(Alignment::left()))
            .with(
                Width::wrap(self.width.saturating_sub(indent))
                    .keep_words(true)
                    .priority(Priority::max(true)),
            );
        for line in table.to_string().lines() {
            writeln!(self.out, "{:indent$}{line}", "")?;
        }
        Ok(())
    }

    fn summary(&mut self, examined: &Examined) -> io::Result<()> {
        let words = self.words;
        let mut parts = vec![
            examined.source.format.name().to_owned(),
            words.text(&format!("form-{}", examined.form)),
        ];
        if let [only] = examined.declarations.as_slice() {
            parts.extend(only.employer.iter().map(|it| escape(it)));
            parts.extend(only.affiliate.iter().map(|it| escape(it)));
            parts.extend(only.period.clone());
            parts.push(words.say(&Message::new("part-rows").with("rows", only.rows)));
        } else {
            let count = examined.declarations.len();
            parts.push(words.say(&Message::new("part-declarations").with("declarations", count)));
        }
        self.paragraph(2, Style::new(), &parts.join(" · "))
    }
}

impl<W: Write> Report for Table<'_, W> {
    fn examined(&mut self, examined: &Examined) -> io::Result<()> {
        let words = self.words;
        let path = escape(&examined.source.path);
        if let Some(first) = &examined.duplicate_of {
            self.copies += 1;
            let text = Message::new("line-copy").with("path", escape(first));
            self.line(STRONG, &path)?;
            self.paragraph(2, Style::new(), &words.say(&text))?;
            return writeln!(self.out);
        }
        self.line(STRONG, &path)?;
        if let (Rung::D0, Some(reason)) = (examined.rung, &examined.reason) {
            let text = Message::new("rung-d0").with("reason", escape(&words.say(reason)));
            self.paragraph(2, Style::new(), &format!("D0  {}", words.say(&text)))?;
        } else {
            self.summary(examined)?;
            let checks = examined.checks;
            let id = match examined.rung {
                Rung::D0 | Rung::D1 => "rung-d1",
                Rung::D2 => "rung-d2",
                Rung::D3 => "rung-d3",
                Rung::D4 => "rung-d4",
                Rung::D5 => "rung-d5",
            };
            let text = Message::new(id)
                .with("applicable", checks.applicable)
                .with("catalogue", checks.catalogue);
            self.paragraph(2, STRONG, &format!("{}  {}", examined.rung, words.say(&text)))?;
            let counts = Message::new("line-checks")
                .with("applicable", checks.applicable)
                .with("catalogue", checks.catalogue)
                .with("contradicted", checks.contradicted)
                .with("noted", checks.noted)
                .with("notcomparable", checks.not_comparable)
                .with("agreed", checks.agreed)
                .with("notrun", checks.not_run)
                .with("comparisons", checks.comparisons);
            self.paragraph(2, DIM, &words.say(&counts))?;
        }
        for (location, text) in examined.problems.iter().take(8) {
            let text = Message::new("line-problem")
                .with("place", location_text(location, words))
                .with("problem", escape(&words.say(text)));
            self.paragraph(2, Style::new(), &words.say(&text))?;
        }
        if let Some(more @ 1..) = examined.problems.len().checked_sub(8) {
            self.paragraph(
                2,
                DIM,
                &words.say(&Message::new("line-more-problems").with("more", more)),
            )?;
        }
        for finding in &examined.findings {
            self.finding(finding)?;
        }
        writeln!(self.out)
    }

    fn set(&mut self, set: &ExaminedSet) -> io::Result<()> {
        let words = self.words;
        self.line(STRONG, &words.text("heading-set"))?;
        let files = Message::new("line-files")
            .with("files", set.files)
            .with("distinct", set.distinct)
            .with("copies", self.copies);
        self.paragraph(2, Style::new(), &words.say(&files))?;
        let mut rows = Builder::default();
        rows.push_record(
            ["column-rung", "column-meaning", "column-files"].map(|it| words.text(it)),
        );
        for (rung, count) in Rung::ALL.iter().zip(set.rungs) {
            // Without a reference nobody can stand at D5; an empty line would only puzzle.
            if count > 0 || *rung < Rung::D5 {
                let meaning = words.text(&format!("meaning-{}", rung.to_string().to_lowercase()));
                rows.push_record([rung.to_string(), meaning, count.to_string()]);
            }
        }
        self.table(rows, 2)?;
        if set.categories.iter().any(|it| *it > 0) {
            let mut rows = Builder::default();
            rows.push_record(["column-category", "column-files"].map(|it| words.text(it)));
            for (category, count) in Category::ALL.iter().zip(set.categories) {
                if count > 0 {
                    let name = words.text(&format!("category-{}", category.name()));
                    rows.push_record([name, count.to_string()]);
                }
            }
            self.table(rows, 2)?;
        }
        let checks = set.checks;
        let compared = Message::new("line-set-checks")
            .with("applicable", checks.applicable)
            .with("agreed", checks.agreed)
            .with("contradicted", checks.contradicted)
            .with("noted", checks.noted)
            .with("notcomparable", checks.not_comparable)
            .with("comparisons", checks.comparisons);
        self.paragraph(2, Style::new(), &words.say(&compared))?;
        for rule in &set.stopped {
            let text = Message::new("problem-rule-stopped").with("rule", rule.code);
            self.paragraph(2, Style::new(), &words.say(&text))?;
        }
        if set.findings.is_empty() {
            self.paragraph(2, Style::new(), &words.text("line-no-set-findings"))?;
        } else {
            writeln!(self.out)?;
            self.line(STRONG, &words.text("heading-set-findings"))?;
        }
        for finding in &set.findings {
            self.finding(finding)?;
        }
        writeln!(self.out)?;
        self.line(STRONG, &words.text("heading-caveats"))?;
        for caveat in CAVEATS {
            self.paragraph(2, Style::new(), &format!("– {}", words.text(caveat)))?;
        }
        let tool = Message::new("line-tool")
            .with("name", self.tool.name)
            .with("version", self.tool.version)
            .with("rules", &self.tool.rules[..16]);
        self.paragraph(2, DIM, &words.say(&tool))?;
        self.out.flush()
    }
}

fn is_cited(place: &Place, operands: &[Operand]) -> bool {
    operands.iter().any(|it| it.path == place.path && it.citation.location == place.location)
}

fn color_of(class: Class) -> AnsiColor {
    // Colour only repeats what the words say.
    match class {
        Class::Contradiction | Class::Incompatible | Class::Difference => AnsiColor::Red,
        Class::Particularity | Class::Breach => AnsiColor::Yellow,
        Class::Note => AnsiColor::Cyan,
    }
}

/// Lines of at most `width` columns, broken between words; a longer word has a line to itself.
fn wrap(text: &str, width: usize) -> Vec<String> {
    use unicode_width::UnicodeWidthStr;
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is a line from the beginning");
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
