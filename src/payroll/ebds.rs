//! The records of an e-BDS file: fixed columns, each read with its text and its place.

mod layout;
mod situation;

use std::fmt;

use rust_decimal::Decimal;

use crate::{
    evidence::{Extracted, Field, Location, Reading, Region, Text},
    payroll::{Amount, Name, Period, WrittenDate},
};

pub use layout::{Column, Content, RECORD_LENGTH, columns};
pub use situation::{PAPER_CODES, Situation};

/// The records of one declaration, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EbdsRecords {
    pub all: Vec<EbdsRecord>,
}

/// One line of the file. Its fields are read when asked for: a file of a million lines is held once.
#[derive(Debug, Clone, PartialEq)]
pub struct EbdsRecord {
    /// None for a type the specification does not know.
    pub kind: Option<RecordKind>,
    pub text: Text,
    /// The physical line, from 1.
    pub line: u32,
    /// Characters of the line.
    pub length: u32,
    pub reading: Reading,
    /// No character is lost or added before the end of the last field.
    pub whole: bool,
    count: Count,
}

/// What one column of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    /// A character, which is a byte.
    Ascii,
    Characters,
    /// A byte, in a line with other letters: a program that pads an accented name by bytes.
    Bytes,
}

/// The type of a record: `B02`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordKind {
    pub part: Part,
    pub role: Role,
}

/// What a file holds: its letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `A`, *préétabli*: what the institution already knows.
    Preset,
    /// `B`, the declaration.
    Principal,
    /// `E`, a later declaration of entrants only.
    Complementary,
}

/// What a record does in its part: its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// `00`
    Nature,
    /// `01`
    Header,
    /// `02`, a line of the *préétabli* or its answer.
    Insured,
    /// `03`
    InsuredRecap,
    /// `04`, an employee the *préétabli* does not name.
    Entrant,
    /// `05`
    EntrantRecap,
    /// `06`
    Recap,
}

impl EbdsRecords {
    /// The records of one role, whatever the part.
    pub fn of(&self, role: Role) -> impl Iterator<Item = &EbdsRecord> + Clone {
        self.all.iter().filter(move |it| it.is(role))
    }

    /// The declared lines of one role; an empty one, which stands for "none", is no declared line.
    pub fn declared(&self, role: Role) -> impl Iterator<Item = &EbdsRecord> + Clone {
        self.of(role).filter(|it| !it.is_empty_line())
    }

    /// The letter of the first record whose type is known.
    #[must_use]
    pub fn part(&self) -> Option<Part> {
        self.all.iter().find_map(|it| it.kind).map(|it| it.part)
    }
}

impl EbdsRecord {
    #[must_use]
    pub fn new(text: Text, line: u32, reading: Reading) -> EbdsRecord {
        let length = text.chars().count() as u32;
        let kind = RecordKind::read(&text);
        let count = match text.len() {
            bytes if bytes == length as usize => Count::Ascii,
            bytes if bytes == RECORD_LENGTH as usize => Count::Bytes,
            _ => Count::Characters,
        };
        let mut record = EbdsRecord { kind, text, line, length, reading, whole: true, count };
        record.whole = record.is_whole();
        // A character lost or added somewhere moves every column after it.
        if !record.whole {
            record.reading = reading.and(Reading::UNCERTAIN);
        }
        record
    }

    /// Padding may be taken off or added at the end; a shift shows where the last field ends.
    fn is_whole(&self) -> bool {
        let Some(kind) = self.kind else { return self.length == RECORD_LENGTH };
        if self.length == RECORD_LENGTH || self.count == Count::Bytes {
            return true;
        }
        let last = columns(kind).last().expect("every type has fields");
        let rest = self.text.char_indices().nth(last.to() as usize);
        let after = rest.map_or("", |it| &self.text[it.0..]);
        let ends = |raw: &str| {
            let end = raw.bytes().next_back();
            end.is_some_and(|it| if last.is_numeric() { it.is_ascii_digit() } else { it != b' ' })
        };
        after.trim().is_empty() && self.slice(last.from, last.to()).is_some_and(|it| ends(&it.0))
    }

    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.kind.is_some_and(|it| it.role == role)
    }

    /// The whole line.
    #[must_use]
    pub fn location(&self) -> Location {
        Location::line(self.line, 1, self.length.max(1))
    }

    /// The field of this name; none where the record type has no such field.
    #[must_use]
    pub fn column(&self, name: Name) -> Option<&'static Column> {
        columns(self.kind?).iter().find(|it| it.name == name)
    }

    /// A line that stands for "nobody": no number, no name, no salary.
    #[must_use]
    pub fn is_empty_line(&self) -> bool {
        let zero = |name| self.digits(name).is_none_or(|it| it.value == 0);
        let blank = |name| matches!(self.text(name), Field::Absent);
        let Some(column) = self.column(Name::Immatriculation) else { return false };
        let number = self.text(Name::Immatriculation);
        // The specification leaves nine spaces; nine zeros with neither name nor card mean the same.
        let nobody = number.read().is_none_or(|it| it.value.bytes().all(|digit| digit == b'0'));
        let unread = matches!(number, Field::Unreadable { .. });
        !unread
            && self.length >= column.to()
            && nobody
            && blank(Name::Name)
            && blank(Name::Cin)
            && [Name::Days, Name::Gross, Name::Capped, Name::Children].into_iter().all(zero)
    }

    /// A field as text, the padding taken off, at the characters that are left.
    #[must_use]
    pub fn text(&self, name: Name) -> Field<Text> {
        let field = self.read(name, |raw| Some(raw.trimmed().0));
        let Field::Read(mut read) = field else { return field };
        let (raw, lead) = read.raw.trimmed();
        if let Region::Line { from, to, .. } = &mut read.location.region {
            *from += lead as u32;
            *to = *from + raw.chars().count().max(1) as u32 - 1;
        }
        read.raw = raw;
        Field::Read(read)
    }

    /// A numeric field in its smallest unit: centimes, days, heads.
    #[must_use]
    pub fn number(&self, name: Name) -> Field<u64> {
        self.read(name, |raw| number(raw))
    }

    /// A numeric field as an amount: centimes become two decimals.
    #[must_use]
    pub fn amount(&self, name: Name) -> Field<Amount> {
        let decimals = self.column(name).map_or(0, Column::decimals);
        self.read(name, |raw| Some(amount(number(raw)?, decimals)))
    }

    #[must_use]
    pub fn period(&self) -> Field<Period> {
        self.read(Name::Period, |raw| {
            number(raw)?;
            Period::month(raw.get(..4)?.parse().ok()?, raw.get(4..6)?.parse().ok()?)
        })
    }

    /// A date, whether the calendar has it or not; zeros stand for none.
    #[must_use]
    pub fn date(&self, name: Name) -> Field<WrittenDate> {
        if matches!(self.number(name), Field::Read(it) if it.value == 0) {
            return Field::Absent;
        }
        self.read(name, |raw| {
            number(raw)?;
            let year = raw.get(..4)?.parse().ok()?;
            let (month, day) = (raw.get(4..6)?.parse().ok()?, raw.get(6..8)?.parse().ok()?);
            Some(WrittenDate { year, month, day })
        })
    }

    /// A numeric field as it would read in other columns than its own: some generators move it.
    #[must_use]
    pub fn number_at(&self, from: u32, length: u32) -> Option<u64> {
        let (raw, _) = self.slice(from, from + length - 1)?;
        number(&raw)
    }

    /// Characters `from..=to` as they stand, with their place; none where the line ends before `to`.
    #[must_use]
    pub fn slice(&self, from: u32, to: u32) -> Option<(Text, Location)> {
        let (from, to) = (from as usize, to as usize);
        let (start, end) = if self.count == Count::Characters {
            let mut starts = self.text.char_indices().map(|it| it.0).chain([self.text.len()]);
            (starts.nth(from - 1)?, starts.nth(to - from)?)
        } else {
            (from - 1, to)
        };
        self.text.get(start..end)?;
        let raw = self.text.part(start, end);
        let (first, last) = if self.count == Count::Bytes {
            let before = self.text[..start].chars().count();
            (before + 1, before + raw.chars().count().max(1))
        } else {
            (from, to)
        };
        Some((raw, Location::line(self.line, first as u32, last as u32)))
    }

    /// What stands after the last field, up to character 260.
    #[must_use]
    pub fn filler(&self) -> Option<(Text, Location)> {
        let from = self.kind?.data_end() + 1;
        let to =
            if self.count == Count::Bytes { RECORD_LENGTH } else { self.length.min(RECORD_LENGTH) };
        if from > to { None } else { self.slice(from, to) }
    }

    fn digits(&self, name: Name) -> Option<Extracted<u64>> {
        self.number(name).read().cloned()
    }

    /// A blank field is absent; one that the end of the line cuts is unreadable.
    fn read<T>(&self, name: Name, read: impl FnOnce(&Text) -> Option<T>) -> Field<T> {
        let Some(column) = self.column(name) else { return Field::Absent };
        let Some((raw, location)) = self.slice(column.from, column.to()) else {
            return match self.slice(column.from, self.length.max(column.from)) {
                Some((raw, location)) => Field::Unreadable { raw, location },
                None => Field::Absent,
            };
        };
        if raw.trim().is_empty() {
            return Field::Absent;
        }
        match read(&raw) {
            Some(value) => Field::Read(Extracted { value, raw, location, reading: self.reading }),
            None => Field::Unreadable { raw, location },
        }
    }
}

impl RecordKind {
    /// Every type there is, in order: A00 to A03, B00 to B06, E00 to E06.
    pub fn all() -> impl Iterator<Item = RecordKind> {
        let parts = [Part::Preset, Part::Principal, Part::Complementary];
        parts.into_iter().flat_map(|part| {
            let roles = if part == Part::Preset { &Role::ALL[..4] } else { &Role::ALL[..] };
            roles.iter().map(move |role| RecordKind { part, role: *role })
        })
    }

    fn read(text: &str) -> Option<RecordKind> {
        let (letter, number) = text.get(..3)?.split_at_checked(1)?;
        let part = match letter {
            "A" => Part::Preset,
            "B" => Part::Principal,
            "E" => Part::Complementary,
            _ => return None,
        };
        let role = *Role::ALL.get(number.strip_prefix('0')?.parse::<usize>().ok()?)?;
        let known = part != Part::Preset || role <= Role::InsuredRecap;
        known.then_some(RecordKind { part, role })
    }

    /// The last character of the last field.
    #[must_use]
    pub fn data_end(self) -> u32 {
        columns(self).last().map_or(3, Column::to)
    }
}

impl Role {
    pub const ALL: [Role; 7] = [
        Role::Nature,
        Role::Header,
        Role::Insured,
        Role::InsuredRecap,
        Role::Entrant,
        Role::EntrantRecap,
        Role::Recap,
    ];
}

impl fmt::Display for RecordKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.part {
            Part::Preset => 'A',
            Part::Principal => 'B',
            Part::Complementary => 'E',
        };
        write!(f, "{letter}{:02}", self.role as u8)
    }
}

/// An integer of a record as an amount nothing can have rounded.
#[must_use]
pub fn amount(number: u64, decimals: u32) -> Amount {
    Amount::exact(Decimal::from_i128_with_scale(i128::from(number), decimals))
}

fn number(raw: &str) -> Option<u64> {
    // No field is longer than 19 digits, which 64 bits hold.
    let digits = !raw.is_empty() && raw.bytes().all(|it| it.is_ascii_digit());
    if digits { raw.parse().ok() } else { None }
}
