//! A document before it is printed: boxes, one table, totals; every cell typed and named.

/// What the labels are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    French,
    /// French and Arabic side by side.
    Bilingual,
    English,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Bds,
    Bpc,
    Attestation,
    Payslip,
    Register,
    Ebds,
}

/// A value before it is written in a style. Money in centimes, rates in hundredths of a percent.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Money(i64),
    Count(i64),
    Rate(i64),
    Text(String),
    Identifier(String),
    Date(i16, u8, u8),
    Period(i16, u8),
    Empty,
}

/// The name of a field in `extract`.
pub(super) type Key = &'static str;

/// Which cell of the document: the handle by which a change knows its place after printing.
pub(super) type CellId = u32;

#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) id: CellId,
    pub(super) key: Key,
    pub(super) value: Value,
}

/// Where a box's field stands in the truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    Employer,
    Header,
    /// The one person of a payslip: its fields stand in the row.
    Person,
    /// Printed, and no field of the contract.
    Nobody,
}

#[derive(Debug, Clone)]
pub(super) struct Boxed {
    pub(super) owner: Owner,
    pub(super) label: String,
    pub(super) cell: Cell,
    /// Stands under the table rather than above it.
    pub(super) below: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) key: Key,
    pub(super) heading: String,
    pub(super) numeric: bool,
    /// Relative width.
    pub(super) width: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Page,
    Cumulative,
    Grand,
}

#[derive(Debug, Clone)]
pub(super) struct TotalLine {
    pub(super) scope: Scope,
    /// From 1.
    pub(super) page: u32,
    pub(super) label: String,
    pub(super) cells: Vec<Cell>,
}

#[derive(Debug, Clone)]
pub(super) struct Row {
    /// From 1.
    pub(super) page: u32,
    /// One a column.
    pub(super) cells: Vec<Cell>,
}

#[derive(Debug, Clone)]
pub(super) struct Document {
    pub(super) form: Form,
    pub(super) language: Language,
    pub(super) title: String,
    pub(super) boxes: Vec<Boxed>,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    pub(super) totals: Vec<TotalLine>,
    pub(super) pages: u32,
    /// Pages that are left out when printing: a change, or an innocent excerpt.
    pub(super) left_out: Vec<u32>,
    /// Sentences under the table: the amount in words.
    pub(super) notes: Vec<Cell>,
    pub(super) next_id: CellId,
}

impl Document {
    pub(super) fn cell(&mut self, key: Key, value: Value) -> Cell {
        self.next_id += 1;
        Cell { id: self.next_id, key, value }
    }

    pub(super) fn put(&mut self, owner: Owner, label: &str, key: Key, value: Value) {
        let cell = self.cell(key, value);
        self.boxes.push(Boxed { owner, label: label.to_owned(), cell, below: false });
    }
}

impl Row {
    pub(super) fn get(&self, key: &str) -> Option<&Cell> {
        self.cells.iter().find(|it| it.key == key)
    }

    pub(super) fn money(&self, key: &str) -> Option<i64> {
        match self.get(key)?.value {
            Value::Money(centimes) => Some(centimes),
            _ => None,
        }
    }
}

impl Form {
    pub(super) fn name(self) -> &'static str {
        match self {
            Form::Bds => "bds",
            Form::Bpc => "bpc",
            Form::Attestation => "attestation",
            Form::Payslip => "payslip",
            Form::Register => "register",
            Form::Ebds => "ebds",
        }
    }
}

impl Language {
    /// One label in the document's language.
    pub(super) fn label(self, french: &str, arabic: &str, english: &str) -> String {
        match self {
            Language::French => french.to_owned(),
            Language::Bilingual => format!("{french} / {arabic}"),
            Language::English => english.to_owned(),
        }
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Language::French => "fr",
            Language::Bilingual => "ar",
            Language::English => "en",
        }
    }
}
