//! Everything one rule has to say about one document, or about the set.

use std::sync::Arc;

use crate::{
    evidence::{Citation, Extracted, Field, Message},
    finding::{Class, Finding, Operand, Place, RuleInfo},
};

/// Findings of one rule listed for one document; more are counted, not listed.
pub const MAX_FINDINGS: usize = 1_000;

/// What one rule compared, what it could not compare, and what disagreed.
///
/// A comparison that held is a result too: a report says what was checked,
/// what could not be checked and why, and only then what disagrees.
#[derive(Debug)]
pub struct Outcome {
    pub rule: &'static RuleInfo,
    pub agreed: u64,
    /// Comparisons that could not be made: a value is unreadable, or not read with certainty.
    pub not_comparable: u64,
    pub findings: Vec<Finding>,
    /// Findings beyond `MAX_FINDINGS`.
    pub unlisted: u64,
    declaration: Option<usize>,
}

impl Outcome {
    #[must_use]
    pub fn new(rule: &'static RuleInfo) -> Outcome {
        Outcome {
            rule,
            agreed: 0,
            not_comparable: 0,
            findings: Vec::new(),
            unlisted: 0,
            declaration: None,
        }
    }

    /// The declaration that findings from now on are about.
    pub fn enter_declaration(&mut self, index: Option<usize>) {
        self.declaration = index;
    }

    /// Notes a comparison that was made and held.
    pub fn agree(&mut self) {
        self.agreed += 1;
    }

    /// Notes a comparison that could not be made.
    pub fn not_comparable(&mut self) {
        self.not_comparable += 1;
    }

    /// Comparisons made, whatever came of them.
    #[must_use]
    pub fn comparisons(&self) -> u64 {
        self.agreed + self.findings.len() as u64 + self.unlisted
    }

    /// Whether the document has what the rule compares.
    #[must_use]
    pub fn is_applicable(&self) -> bool {
        self.comparisons() + self.not_comparable > 0
    }

    /// What was read, for a comparison that needs it; a printed but unreadable value is counted.
    pub fn operand<'a, T>(&mut self, field: &'a Field<T>) -> Option<&'a Extracted<T>> {
        if let Field::Unreadable { .. } = field {
            self.not_comparable();
        }
        field.read()
    }

    /// Both values, for a comparison of two; nothing is counted where one is not printed at all.
    pub fn operands<'a, A, B>(
        &mut self,
        first: &'a Field<A>,
        second: &'a Field<B>,
    ) -> Option<(&'a Extracted<A>, &'a Extracted<B>)> {
        match (first, second) {
            (Field::Read(first), Field::Read(second)) => Some((first, second)),
            (Field::Absent, _) | (_, Field::Absent) => None,
            _ => {
                self.not_comparable();
                None
            }
        }
    }

    /// Reports a finding of the rule's own class about the values cited, the first one foremost.
    ///
    /// A contradiction or incompatibility with an uncertain operand is a particularity.
    ///
    /// # Panics
    ///
    /// If nothing is cited: a finding without a place cannot be verified. The runner reports it.
    pub fn raise(&mut self, message: Message, operands: Vec<Citation>) -> &mut Finding {
        self.raise_as(self.rule.class, message, operands)
    }

    /// Reports a finding of another class than the rule's own.
    ///
    /// # Panics
    ///
    /// If nothing is cited.
    pub fn raise_as(
        &mut self,
        class: Class,
        message: Message,
        operands: Vec<Citation>,
    ) -> &mut Finding {
        let operands =
            operands.into_iter().map(|citation| Operand { path: None, citation }).collect();
        self.raise_across(class, message, operands)
    }

    /// Reports a finding whose operands stand in several files.
    ///
    /// # Panics
    ///
    /// If nothing is cited.
    pub fn raise_across(
        &mut self,
        class: Class,
        message: Message,
        operands: Vec<Operand>,
    ) -> &mut Finding {
        let certain = operands.iter().all(|it| it.citation.certain);
        let class = if certain { class } else { class.min(Class::Particularity) };
        let first = operands.first().expect("a finding cites what it is about");
        let place = |it: &Operand| Place {
            path: it.path.as_ref().map(Arc::clone),
            location: it.citation.location.clone(),
        };
        let mut places = vec![place(first)];
        // In a set, the place of every file belongs to what a reader opens.
        places.extend(operands.iter().skip(1).filter(|it| it.path.is_some()).map(place));
        places.dedup();
        let finding = Finding {
            rule: self.rule,
            class,
            category: self.rule.category.filter(|_| class.has_category()),
            declaration: self.declaration,
            message,
            places,
            operands,
            row: Vec::new(),
            explanations: self.rule.explanations.to_vec(),
        };
        if self.findings.len() == MAX_FINDINGS {
            self.unlisted += 1;
            self.findings.pop();
        }
        self.findings.push(finding);
        self.findings.last_mut().expect("a finding was pushed just above")
    }
}
