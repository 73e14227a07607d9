//! What is stated of one key: its distinct facts as rules compare them, each with its place.

use std::{cell::Cell, sync::Arc};

use rust_decimal::Decimal;

use super::{
    Role, encoding,
    fact::{Fact, Written},
    places::Sought,
};
use crate::{
    evidence::{Citation, Location, Message, Text},
    finding::Operand,
    payroll::Amount,
};

/// The distinct facts of one key, in order of role, item and value.
#[derive(Debug, Default)]
pub struct Group<'a> {
    pub(super) stated: Vec<Stated<'a>>,
    /// Statements beyond the bound of one key: counted, not kept.
    pub unkept: u64,
    /// The facts as they are kept, and of which a rule asked in vain where they stand.
    pub(super) kept: &'a [(Fact<'a>, Cell<bool>)],
}

/// A distinct fact: where it stands first, and how often it stands.
#[derive(Debug, Clone, Copy)]
pub struct Stated<'a> {
    pub role: Role,
    /// What the value is about, where a role has several: a month, an employer, a row.
    pub item: &'a str,
    pub(super) written: Written<'a>,
    pub path: &'a Arc<str>,
    /// The declaration of the file, from 0.
    pub declaration: u32,
    pub certain: bool,
    pub times: u64,
    pub(super) printed: Printed<'a>,
}

/// What is printed, and where.
#[derive(Debug, Clone, Copy)]
pub(super) enum Printed<'a> {
    Here {
        raw: Option<&'a str>,
        place: &'a [u8],
    },
    /// It was not kept; whether a rule asked for it.
    Sought(&'a Cell<bool>),
}

impl<'a> Group<'a> {
    /// Every distinct fact, in order of role, item and value.
    pub fn iter(&self) -> impl Iterator<Item = &Stated<'a>> {
        self.stated.iter()
    }

    /// The distinct facts of one role, in order of item and value.
    #[must_use]
    pub fn of_role(&self, role: Role) -> &[Stated<'a>] {
        let from = self.stated.partition_point(|it| it.role < role);
        let to = self.stated.partition_point(|it| it.role <= role);
        &self.stated[from..to]
    }

    /// The distinct facts of one role about one item.
    #[must_use]
    pub fn of_item(&self, role: Role, item: &str) -> &[Stated<'a>] {
        let facts = self.of_role(role);
        let from = facts.partition_point(|it| it.item < item);
        let to = facts.partition_point(|it| it.item <= item);
        &facts[from..to]
    }

    /// Whether every fact was kept; only then does absence mean anything.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.unkept == 0
    }

    /// The facts that were asked for their places since, and have none.
    pub(super) fn take_sought(&self) -> Vec<Sought> {
        let sought = self.kept.iter().filter(|(_, sought)| sought.take());
        sought.map(|(fact, _)| Sought::of(fact)).collect()
    }
}

impl<'a> Stated<'a> {
    #[must_use]
    pub fn value(&self) -> &str {
        self.written.value
    }

    /// The value as an amount with its rounding; none where it was not stated as one.
    #[must_use]
    pub fn amount(&self) -> Option<Amount> {
        let decimal = |text: &str| text.parse::<Decimal>().ok();
        let rounding = decimal(self.written.rounding?)?;
        Some(Amount { value: decimal(self.written.value)?, rounding })
    }

    #[must_use]
    pub fn location(&self) -> Location {
        match self.printed {
            Printed::Here { mut place, .. } => encoding::read_location(&mut place),
            Printed::Sought(sought) => {
                sought.set(true);
                Location::WHOLE_FILE
            }
        }
    }

    /// The printed text; none of what was computed.
    #[must_use]
    pub fn raw(&self) -> Option<&'a str> {
        match self.printed {
            Printed::Here { raw, .. } => raw,
            Printed::Sought(sought) => {
                sought.set(true);
                None
            }
        }
    }

    /// The printed text; a computed value in its canonical form.
    #[must_use]
    pub fn printed(&self) -> &str {
        self.raw().unwrap_or(self.written.value)
    }

    /// Which declaration states it: its file, and its number there.
    #[must_use]
    pub fn origin(&self) -> (&str, u32) {
        (self.path, self.declaration)
    }

    /// Quotes the fact in a set finding.
    #[must_use]
    pub fn cite(&self, label: impl Into<Message>) -> Operand {
        Operand {
            path: Some(Arc::clone(self.path)),
            citation: Citation {
                label: label.into(),
                raw: self.raw().map(Text::from),
                value: self.written.value.to_owned(),
                location: self.location(),
                certain: self.certain,
            },
        }
    }
}
