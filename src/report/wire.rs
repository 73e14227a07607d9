//! The JSON of `check`, key by key: `docs/check.schema.json` is generated from these types.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{place::cells, rule_page::source};
use crate::{
    evidence::{Arg, Bbox, Location, Message, Region},
    extract::Limits,
    finding::{Category, Checks, Examined, ExaminedSet, Finding, Place, Rung},
    locales::Catalogue,
};

/// One file: one line of `--format jsonl`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Document {
    #[schemars(extend("const" = "bordereau/check/1"))]
    pub schema: &'static str,
    #[schemars(extend("enum" = ["en", "fr", "ar"]))]
    pub lang: &'static str,
    pub path: String,
    /// Hexadecimal; null only where the bytes could not be read.
    pub sha256: Option<String>,
    pub bytes: u64,
    pub duplicate_of: Option<String>,
    #[schemars(extend("enum" = ["pdf", "xlsx", "xlsb", "xls", "ods", "csv", "ebds", "zip", "encrypted", "unknown"]))]
    pub format: &'static str,
    #[schemars(extend("enum" = ["bds", "bpc", "attestation", "payslip", "register", "ebds", "mixed", "unknown"]))]
    pub form: &'static str,
    pub declarations: Vec<Declaration>,
    #[schemars(extend("enum" = ["D0", "D1", "D2", "D3", "D4", "D5"]))]
    pub rung: String,
    /// Why the file is not examinable; only at D0.
    pub reason: Option<String>,
    pub agreement: Option<String>,
    pub checks: Counts,
    pub not_applicable: Vec<NotApplicable>,
    pub problems: Vec<Problem>,
    pub findings: Vec<FindingLine>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Declaration {
    pub index: usize,
    pub form: &'static str,
    pub employer: Option<String>,
    pub affiliate: Option<String>,
    pub period: Option<String>,
    pub rows: usize,
}

/// Rules per file by what came of them; catalogue = applicable + not_run, and
/// applicable = contradicted + noted + not_comparable + agreed.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Counts {
    pub catalogue: usize,
    pub applicable: usize,
    pub contradicted: usize,
    pub noted: usize,
    pub not_comparable: usize,
    pub agreed: usize,
    pub not_run: usize,
    pub comparisons: u64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct NotApplicable {
    pub rule: &'static str,
    pub reason: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Problem {
    pub location: PlaceLine,
    pub text: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct FindingLine {
    pub rule: &'static str,
    pub name: &'static str,
    #[schemars(extend("enum" = ["contradiction", "incompatible", "difference", "particularity", "breach", "note"]))]
    pub class: &'static str,
    pub category: Option<&'static str>,
    pub declaration: Option<usize>,
    pub message: MessageLine,
    pub fact: String,
    #[schemars(length(min = 1))]
    pub locations: Vec<PlaceLine>,
    pub operands: Vec<OperandLine>,
    #[schemars(length(min = 1))]
    pub explanations: Vec<String>,
    /// Null: not measured.
    pub error_rate: Option<ErrorRateLine>,
    pub source: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct MessageLine {
    pub id: &'static str,
    pub args: BTreeMap<&'static str, String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct OperandLine {
    pub label: String,
    /// The printed text; null for a computed operand.
    pub raw: Option<String>,
    pub value: String,
    pub location: PlaceLine,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct ErrorRateLine {
    pub sensitivity: Option<f64>,
    /// Injected changes the sensitivity was counted on.
    pub changes: u64,
    pub false_alarms: Option<f64>,
    /// Documents the false alarms were counted on.
    pub n: u64,
    pub corpus: String,
}

/// A place: a page with a box, a sheet with cells, a line with columns, or the whole file.
#[derive(Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct PlaceLine {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// PDF points from the top left of the page as displayed: left, top, right, bottom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bbox: Option<[f64; 4]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<String>,
    /// Physical line, from 1; of a range over several lines, the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Characters, from 1, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<[u32; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<u32>,
    /// From byte 0 of the file, the second excluded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<[u64; 2]>,
}

/// The last line: the set of files given together.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Set {
    #[schemars(extend("const" = "bordereau/set/1"))]
    pub schema: &'static str,
    pub tool: Tool,
    pub files: usize,
    pub distinct: usize,
    pub rungs: BTreeMap<String, usize>,
    pub categories: BTreeMap<&'static str, usize>,
    pub findings: Vec<FindingLine>,
}

/// What carried the examination out, so that it can be carried out again.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Tool {
    pub name: &'static str,
    pub version: &'static str,
    /// SHA-256 of the catalogue of rules.
    pub rules: String,
    pub limits: BTreeMap<&'static str, u64>,
}

impl Document {
    #[must_use]
    pub fn new(examined: &Examined, words: &Catalogue) -> Document {
        let Examined { source, checks, .. } = examined;
        Document {
            schema: "bordereau/check/1",
            lang: words.language.code(),
            path: source.path.clone(),
            sha256: source.sha256.clone(),
            bytes: source.bytes,
            duplicate_of: examined.duplicate_of.clone(),
            format: source.format.name(),
            form: examined.form,
            declarations: declarations(examined),
            rung: examined.rung.to_string(),
            reason: examined.reason.as_ref().map(|it| words.say(it)),
            agreement: None,
            checks: Counts::new(*checks),
            not_applicable: examined
                .not_applicable
                .iter()
                .map(|(rule, reason)| NotApplicable { rule: rule.code, reason: words.say(reason) })
                .collect(),
            problems: examined
                .problems
                .iter()
                .map(|(location, text)| Problem {
                    location: PlaceLine::of(location),
                    text: words.say(text),
                })
                .collect(),
            findings: examined.findings.iter().map(|it| FindingLine::new(it, words)).collect(),
        }
    }
}

fn declarations(examined: &Examined) -> Vec<Declaration> {
    let lines = examined.declarations.iter().enumerate();
    lines
        .map(|(index, it)| Declaration {
            index,
            form: it.form,
            employer: it.employer.clone(),
            affiliate: it.affiliate.clone(),
            period: it.period.clone(),
            rows: it.rows,
        })
        .collect()
}

impl Counts {
    fn new(checks: Checks) -> Counts {
        let Checks {
            catalogue,
            applicable,
            contradicted,
            noted,
            not_comparable,
            agreed,
            not_run,
            comparisons,
        } = checks;
        Counts {
            catalogue,
            applicable,
            contradicted,
            noted,
            not_comparable,
            agreed,
            not_run,
            comparisons,
        }
    }
}

impl FindingLine {
    #[must_use]
    pub fn new(finding: &Finding, words: &Catalogue) -> FindingLine {
        let Finding { rule, message, .. } = finding;
        FindingLine {
            rule: rule.code,
            name: rule.name,
            class: finding.class.name(),
            category: finding.category.map(Category::name),
            declaration: finding.declaration,
            message: MessageLine::new(message, words),
            fact: words.say(message),
            locations: finding.places.iter().map(PlaceLine::new).collect(),
            operands: finding
                .cited()
                .map(|it| OperandLine {
                    label: words.say(&it.citation.label),
                    raw: it.citation.raw.as_ref().map(ToString::to_string),
                    value: it.citation.value.clone(),
                    location: PlaceLine::new(&Place {
                        path: it.path.clone(),
                        location: it.citation.location.clone(),
                    }),
                })
                .collect(),
            explanations: finding
                .explanations
                .iter()
                .map(|it| words.text(&format!("why-{it}")))
                .collect(),
            error_rate: rule.error_rate().map(|it| ErrorRateLine {
                sensitivity: it.sensitivity,
                changes: it.changes,
                false_alarms: it.false_alarms,
                n: it.n,
                corpus: it.corpus.clone(),
            }),
            source: source(rule, words),
        }
    }
}

impl MessageLine {
    fn new(message: &Message, words: &Catalogue) -> MessageLine {
        let text = |arg: &Arg| match arg {
            Arg::Text(text) | Arg::Number(text) => text.clone(),
            Arg::Count(count) => count.to_string(),
            Arg::Message(message) => words.say(message),
        };
        let args = message.args.iter().map(|(name, arg)| (*name, text(arg))).collect();
        MessageLine { id: message.id, args }
    }
}

impl PlaceLine {
    #[must_use]
    pub fn new(place: &Place) -> PlaceLine {
        let path = place.path.as_ref().map(ToString::to_string);
        PlaceLine { path, ..PlaceLine::of(&place.location) }
    }

    #[must_use]
    pub fn of(location: &Location) -> PlaceLine {
        let revision = location.revision.map(std::num::NonZeroU32::get);
        let place = PlaceLine { revision, ..PlaceLine::default() };
        match &location.printed() {
            Region::WholeFile => place,
            Region::Bytes { from, to } => PlaceLine { bytes: Some([*from, *to]), ..place },
            Region::Page { page, bbox } => {
                PlaceLine { page: Some(*page), bbox: bbox.map(Bbox::points), ..place }
            }
            Region::Sheet { sheet } => PlaceLine { sheet: Some(sheet.to_string()), ..place },
            Region::Cells { sheet, from, to } => {
                PlaceLine { sheet: Some(sheet.to_string()), cell: Some(cells(*from, *to)), ..place }
            }
            Region::Line { line, from, to } => {
                PlaceLine { line: Some(*line), columns: Some([*from, *to]), ..place }
            }
            Region::Lines { from, columns, .. } => {
                PlaceLine { line: Some(*from), columns: Some([columns.0, columns.1]), ..place }
            }
        }
    }
}

impl Set {
    #[must_use]
    pub fn new(set: &ExaminedSet, tool: Tool, words: &Catalogue) -> Set {
        let rungs = Rung::ALL.iter().zip(set.rungs).map(|(rung, n)| (rung.to_string(), n));
        let categories =
            Category::ALL.iter().zip(set.categories).map(|(category, n)| (category.name(), n));
        Set {
            schema: "bordereau/set/1",
            tool,
            files: set.files,
            distinct: set.distinct,
            rungs: rungs.collect(),
            categories: categories.collect(),
            findings: set.findings.iter().map(|it| FindingLine::new(it, words)).collect(),
        }
    }
}

impl Tool {
    #[must_use]
    pub fn new(catalogue_sha256: String, limits: &Limits) -> Tool {
        Tool {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            rules: catalogue_sha256,
            limits: limits.named().into_iter().collect(),
        }
    }
}
