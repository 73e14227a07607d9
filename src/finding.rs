//! What a rule reports, and how it reports it.

mod error_rate;
mod examined;
mod outcome;
mod rule_info;

pub use error_rate::{ErrorRate, percent};
pub use examined::{Checks, DeclarationSummary, Examined, ExaminedSet, rung, sort};
pub use outcome::{MAX_FINDINGS, Outcome};
pub use rule_info::{Category, Class, RuleInfo, Rung};

use std::sync::Arc;

use crate::evidence::{Citation, Location, Message};

/// Two facts side by side that disagree, with all a reader needs to see it by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub rule: &'static RuleInfo,
    pub class: Class,
    pub category: Option<Category>,
    /// The declaration it is about, from 0; none for the file as a whole.
    pub declaration: Option<usize>,
    /// Names what is printed and what it contradicts; never a motive, never a verdict.
    pub message: Message,
    /// Where to look. Never empty.
    pub places: Vec<Place>,
    pub operands: Vec<Operand>,
    /// What names the row it is about: its number, its person. Empty where it is about no one row.
    pub row: Vec<Operand>,
    /// Ids of ordinary explanations. Never empty.
    pub explanations: Vec<&'static str>,
}

/// A place in one of the files given; without a path, in the file under examination.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub path: Option<Arc<str>>,
    pub location: Location,
}

/// A quoted or computed value, and the file it comes from where several are compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Operand {
    pub path: Option<Arc<str>>,
    pub citation: Citation,
}

impl Finding {
    /// The values compared, then those that name the row.
    pub fn cited(&self) -> impl Iterator<Item = &Operand> {
        self.operands.iter().chain(&self.row)
    }

    /// Puts another place beside those of the operands.
    pub fn at(&mut self, location: Location) -> &mut Finding {
        self.places.push(Place { path: None, location });
        self
    }

    /// Cites only `location` as the place to look at; operands keep theirs.
    pub fn only_at(&mut self, location: Location) -> &mut Finding {
        self.places = vec![Place { path: None, location }];
        self
    }

    /// Adds an ordinary explanation known for this one finding: a quirk that was recognised.
    pub fn explained_by(&mut self, id: &'static str) -> &mut Finding {
        if !self.explanations.contains(&id) {
            self.explanations.insert(0, id);
        }
        self
    }

    pub fn in_category(&mut self, category: Category) -> &mut Finding {
        if self.class.has_category() {
            self.category = Some(category);
        }
        self
    }
}
