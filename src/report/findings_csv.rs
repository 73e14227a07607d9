//! `--format csv`: one finding a line, for a journalist's spreadsheet.

use std::io::{self, Write};

use super::{Report, place::place_text};
use crate::{
    finding::{Category, Examined, ExaminedSet, Finding, Operand, Place},
    locales::Catalogue,
};

/// Writes findings as comma-separated values with a header line.
#[derive(Debug)]
pub struct FindingsCsv<'a, W: Write> {
    out: csv::Writer<W>,
    words: &'a Catalogue,
}

const HEADER: [&str; 14] = [
    "path",
    "sha256",
    "rung",
    "declaration",
    "rule",
    "name",
    "class",
    "category",
    "fact",
    "place",
    "values",
    "explanations",
    "error_rate",
    "source",
];

impl<'a, W: Write> FindingsCsv<'a, W> {
    pub fn new(out: W, words: &'a Catalogue) -> io::Result<FindingsCsv<'a, W>> {
        let mut out = csv::Writer::from_writer(out);
        out.write_record(HEADER)?;
        Ok(FindingsCsv { out, words })
    }

    fn write(&mut self, finding: &Finding, path: &str, sha256: &str, rung: &str) -> io::Result<()> {
        let words = self.words;
        let places: Vec<String> = finding.places.iter().map(|it| place_text(it, words)).collect();
        let values: Vec<String> = finding.operands.iter().map(|it| operand(it, words)).collect();
        let explanations: Vec<String> =
            finding.explanations.iter().map(|it| words.text(&format!("why-{it}"))).collect();
        let record = [
            path.to_owned(),
            sha256.to_owned(),
            rung.to_owned(),
            finding.declaration.map_or(String::new(), |it| it.to_string()),
            finding.rule.code.to_owned(),
            finding.rule.name.to_owned(),
            finding.class.name().to_owned(),
            finding.category.map_or(String::new(), |it| Category::name(it).to_owned()),
            words.say(&finding.message),
            places.join(" | "),
            values.join(" | "),
            explanations.join(" | "),
            super::rule_page::error_rate(finding.rule, words),
            super::rule_page::source(finding.rule, words),
        ];
        self.out.write_record(record.iter().map(|it| harmless(it)))?;
        Ok(())
    }
}

impl<W: Write> Report for FindingsCsv<'_, W> {
    fn examined(&mut self, examined: &Examined) -> io::Result<()> {
        let sha256 = examined.source.sha256.as_deref().unwrap_or_default();
        for finding in &examined.findings {
            self.write(finding, &examined.source.path, sha256, &examined.rung.to_string())?;
        }
        Ok(())
    }

    fn set(&mut self, set: &ExaminedSet) -> io::Result<()> {
        for finding in &set.findings {
            self.write(finding, "", "", "")?;
        }
        self.out.flush()
    }
}

fn operand(operand: &Operand, words: &Catalogue) -> String {
    let Operand { path, citation } = operand;
    let place =
        place_text(&Place { path: path.clone(), location: citation.location.clone() }, words);
    let label = words.say(&citation.label);
    match &citation.raw {
        Some(raw) => format!("{label}: {raw} ({place})"),
        None => format!("{label}: {} ({place})", citation.value),
    }
}

/// A cell that a spreadsheet program would take for a formula is made text: documents are hostile.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_name_that_is_a_formula_stays_text() {
        assert_eq!(harmless("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(harmless("BENALI Samira"), "BENALI Samira");
    }
}
