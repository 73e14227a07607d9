//! What reports say about a rule. The comparison itself lives with the rule.

use std::fmt;

use super::error_rate::{self, ErrorRate};

/// How far the printed values carry the finding. Later is heavier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Recorded, weighs nothing alone.
    Note,
    /// Against the law in force at that date; real declarations contain such breaches.
    Breach,
    /// Unusual; ordinary operations or errors produce it too.
    Particularity,
    /// Two printed facts, or a printed fact and an exact identity, cannot both be true.
    Contradiction,
    /// Positive evidence that the file is not complete, unmodified or one record.
    Incompatible,
    /// Differs from a reference that the user supplied.
    Difference,
}

/// The technical category of a finding; `docs/METHOD.md` maps it to the words of the dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    Inaccurate,
    Truncated,
    Altered,
    Mixed,
    Misattributed,
    Recycled,
}

/// How far examination of a document came. Not a score: each rung names its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// Not examinable.
    D0,
    /// No contradiction found by the applicable checks.
    D1,
    /// A particularity with ordinary explanations, or a breach.
    D2,
    /// A contradiction; its cause is not determined.
    D3,
    /// Incompatible with the description of the file as complete, unmodified, one record.
    D4,
    /// Differs from the reference.
    D5,
}

/// A rule, as reports and pages describe it.
#[derive(Debug, PartialEq)]
pub struct RuleInfo {
    /// `ARI101`: family and number. Never reused, never renumbered.
    pub code: &'static str,
    /// `net-pay-mismatch`: completes "the document shows a …". Its sentence is `<name>` in
    /// `locales`, its title `<name>-title`.
    pub name: &'static str,
    /// The class of a finding where every operand is certain.
    pub class: Class,
    pub category: Option<Category>,
    /// Id of the sentence that says what the rule needs and a document may lack.
    pub needs: &'static str,
    /// Ids of ordinary explanations under which the finding is harmless. Never empty.
    pub explanations: &'static [&'static str],
    /// Where the identity, the law or the format comes from, with its date.
    pub source: &'static str,
    /// The doc comment above the rule; the page `docs/rules/<name>.md` is this text.
    pub documentation: &'static str,
    /// The source file that declares the rule.
    pub file: &'static str,
}

impl RuleInfo {
    /// The rate measured for this rule; none: not measured.
    #[must_use]
    pub fn error_rate(&self) -> Option<&'static ErrorRate> {
        error_rate::of(self.code)
    }
}

impl Class {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Class::Note => "note",
            Class::Breach => "breach",
            Class::Particularity => "particularity",
            Class::Contradiction => "contradiction",
            Class::Incompatible => "incompatible",
            Class::Difference => "difference",
        }
    }

    /// The rung a finding of this class puts its document on.
    #[must_use]
    pub fn rung(self) -> Option<Rung> {
        match self {
            Class::Note => None,
            Class::Breach | Class::Particularity => Some(Rung::D2),
            Class::Contradiction => Some(Rung::D3),
            Class::Incompatible => Some(Rung::D4),
            Class::Difference => Some(Rung::D5),
        }
    }

    /// Breaches and notes are no trace of anything, so they have no category.
    #[must_use]
    pub fn has_category(self) -> bool {
        !matches!(self, Class::Note | Class::Breach)
    }
}

impl Category {
    pub const ALL: [Category; 6] = [
        Category::Inaccurate,
        Category::Truncated,
        Category::Altered,
        Category::Mixed,
        Category::Misattributed,
        Category::Recycled,
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Category::Inaccurate => "inaccurate",
            Category::Truncated => "truncated",
            Category::Altered => "altered",
            Category::Mixed => "mixed",
            Category::Misattributed => "misattributed",
            Category::Recycled => "recycled",
        }
    }
}

impl Rung {
    pub const ALL: [Rung; 6] = [Rung::D0, Rung::D1, Rung::D2, Rung::D3, Rung::D4, Rung::D5];
}

impl fmt::Display for Rung {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
