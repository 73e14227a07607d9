//! A value together with the text it was read from, the place of that text, and how surely it was read.

use super::{Location, Message, Text};

/// A value, what is printed there, and where.
///
/// Rules compare `value`; reports show `raw`, never a re-rendering of `value`.
#[derive(Debug, Clone, PartialEq)]
pub struct Extracted<T> {
    pub value: T,
    pub raw: Text,
    pub location: Location,
    pub reading: Reading,
}

/// How a text came to be read.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// No second reading is possible. What is not certain never feeds a contradiction.
    pub certain: bool,
    /// Its characters are beyond doubt, whatever column they stand in. What is certain is legible.
    pub legible: bool,
    /// A person who opens the file does not see it: hidden row, sheet, layer, invisible text.
    pub hidden: bool,
    /// The text layer of a scanned image.
    pub ocr: bool,
}

/// What a cell that ought to hold a `T` turned out to hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Field<T> {
    Read(Extracted<T>),
    /// Something is printed there, and it is not a `T`. It stays evidence.
    Unreadable {
        raw: Text,
        location: Location,
    },
    /// Nothing is printed there. Absent is neither zero nor unreadable.
    Absent,
}

/// A quotation for a report: what the value is, what is printed, what it was read as, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Citation {
    pub label: Message,
    /// The printed text; none for a computed operand.
    pub raw: Option<Text>,
    /// The canonical form: decimal string, ISO date.
    pub value: String,
    pub location: Location,
    pub certain: bool,
}

impl Reading {
    pub const CERTAIN: Reading =
        Reading { certain: true, legible: true, hidden: false, ocr: false };
    pub const UNCERTAIN: Reading =
        Reading { certain: false, legible: false, hidden: false, ocr: false };

    /// What is known of a value made of two pieces.
    #[must_use]
    pub fn and(self, other: Reading) -> Reading {
        Reading {
            certain: self.certain && other.certain,
            legible: self.legible && other.legible,
            hidden: self.hidden || other.hidden,
            ocr: self.ocr || other.ocr,
        }
    }
}

impl<T> Extracted<T> {
    /// The same text at the same place, read as something else.
    #[must_use]
    pub fn map<U>(self, read: impl FnOnce(T) -> U) -> Extracted<U> {
        Extracted {
            value: read(self.value),
            raw: self.raw,
            location: self.location,
            reading: self.reading,
        }
    }

    /// Whether no second reading is possible; the text layer of a scan never is certain.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.reading.certain && !self.reading.ocr
    }
}

impl<T: ToString> Extracted<T> {
    /// Quotes this value in a finding under the name `label`, an id of `locales`.
    #[must_use]
    pub fn cite(&self, label: impl Into<Message>) -> Citation {
        Citation {
            label: label.into(),
            raw: Some(self.raw.clone()),
            value: self.value.to_string(),
            location: self.location.clone(),
            certain: self.is_certain(),
        }
    }
}

impl Citation {
    /// Quotes a computed value, citing the range it was computed from.
    #[must_use]
    pub fn computed(
        label: impl Into<Message>,
        value: impl ToString,
        location: Location,
        certain: bool,
    ) -> Citation {
        Citation { label: label.into(), raw: None, value: value.to_string(), location, certain }
    }
}

impl<T> Field<T> {
    #[must_use]
    pub fn read(&self) -> Option<&Extracted<T>> {
        match self {
            Field::Read(extracted) => Some(extracted),
            Field::Unreadable { .. } | Field::Absent => None,
        }
    }

    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }

    #[must_use]
    pub fn location(&self) -> Option<&Location> {
        match self {
            Field::Read(extracted) => Some(&extracted.location),
            Field::Unreadable { location, .. } => Some(location),
            Field::Absent => None,
        }
    }

    #[must_use]
    pub fn raw(&self) -> Option<&Text> {
        match self {
            Field::Read(extracted) => Some(&extracted.raw),
            Field::Unreadable { raw, .. } => Some(raw),
            Field::Absent => None,
        }
    }
}
