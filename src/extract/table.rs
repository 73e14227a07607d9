//! Tables: rows of cells, each with its text and its place.

use std::{borrow::Cow, cell, sync::Arc};

use jiff::civil::DateTime;

use crate::evidence::{Location, Reading, Text};

/// A table found on a page, on a sheet or in a text file: rows of cells, none of them understood yet.
#[derive(Debug)]
pub struct Table {
    /// The page, sheet or lines the table lies on.
    pub location: Location,
    grid: Grid,
}

/// One cell: what is printed there and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The printed text, white space at both ends taken off.
    pub text: Text,
    pub location: Location,
    pub reading: Reading,
    /// What a workbook stores behind the text.
    pub stored: Option<Stored>,
}

/// What a workbook cell holds, apart from how it is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored {
    Number(f64),
    DateTime(DateTime),
    Text,
    Bool(bool),
    /// `#DIV/0!` and its kin.
    Error,
}

#[derive(Debug)]
enum Grid {
    Cells(Vec<Vec<Option<Cell>>>),
    Delimited(Delimited),
}

/// Cells of a delimited text file, held as byte ranges of one buffer: eight bytes a cell.
#[derive(Debug)]
pub(super) struct Delimited {
    pub(super) buffer: Arc<String>,
    /// Byte range of each cell, quotes excluded, all rows in a run.
    pub(super) cells: Vec<(u32, u32)>,
    /// For each row: the end of its cells in `cells`, its physical line (from 1).
    pub(super) rows: Vec<DelimitedRow>,
    /// Cells whose text differs from its bytes: doubled quotes.
    pub(super) unquoted: Vec<(u32, Text)>,
    /// The row asked for last and where its cell began: the next is counted from there, so that a
    /// row of any length is placed in one pass.
    pub(super) last: cell::Cell<(usize, Mark)>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct DelimitedRow {
    pub(super) end: u32,
    /// The physical line the record begins on, from 1.
    pub(super) line: u32,
    /// The byte the record begins at.
    pub(super) start: u32,
}

impl Table {
    /// A table of cells; `None` where a row has no cell in that column.
    #[must_use]
    pub fn of_cells(location: Location, rows: Vec<Vec<Option<Cell>>>) -> Table {
        Table { location, grid: Grid::Cells(rows) }
    }

    pub(super) fn of_delimited(location: Location, delimited: Delimited) -> Table {
        Table { location, grid: Grid::Delimited(delimited) }
    }

    #[must_use]
    pub fn rows(&self) -> usize {
        match &self.grid {
            Grid::Cells(rows) => rows.len(),
            Grid::Delimited(it) => it.rows.len(),
        }
    }

    /// How many columns `row` reaches over.
    #[must_use]
    pub fn width(&self, row: usize) -> usize {
        match &self.grid {
            Grid::Cells(rows) => rows.get(row).map_or(0, Vec::len),
            Grid::Delimited(it) => it.range(row).len(),
        }
    }

    /// The widest row's width.
    #[must_use]
    pub fn columns(&self) -> usize {
        (0..self.rows()).map(|row| self.width(row)).max().unwrap_or(0)
    }

    /// The cell at `row`, `column`, from 0, to look at; none where the row ends before it or nothing is
    /// printed.
    #[must_use]
    #[inline]
    pub fn at(&self, row: usize, column: usize) -> Option<Cow<'_, Cell>> {
        match &self.grid {
            Grid::Cells(rows) => rows.get(row)?.get(column)?.as_ref().map(Cow::Borrowed),
            Grid::Delimited(it) => it.cell(row, column).map(Cow::Owned),
        }
    }

    /// The same cell, to keep.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Option<Cell> {
        self.at(row, column).map(Cow::into_owned)
    }

    /// The printed cells of `row` with their columns.
    pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, Cow<'_, Cell>)> + '_ {
        (0..self.width(row)).filter_map(move |column| Some((column, self.at(row, column)?)))
    }
}

impl Delimited {
    fn range(&self, row: usize) -> std::ops::Range<usize> {
        let Some(end) = self.rows.get(row).map(|it| it.end as usize) else { return 0..0 };
        let start = row.checked_sub(1).map_or(0, |before| self.rows[before].end as usize);
        start..end
    }

    fn cell(&self, row: usize, column: usize) -> Option<Cell> {
        let range = self.range(row);
        let index = range.start + column;
        if index >= range.end {
            return None;
        }
        let (from, to) = self.cells[index];
        let text = match self.unquoted.binary_search_by_key(&(index as u32), |it| it.0) {
            Ok(found) => self.unquoted[found].1.clone(),
            Err(_) => Text::slice(&self.buffer, from as usize, to as usize),
        };
        let (text, _) = text.trimmed();
        if text.is_empty() {
            return None;
        }
        let (from, to) = (from as usize, to as usize);
        let mark = match self.last.get() {
            (last, mark) if last == row && mark.line > 0 && mark.byte <= from => mark,
            _ => Mark::of(&self.rows[row]),
        };
        let mark = mark.moved_to(&self.buffer, from);
        self.last.set((row, mark));
        let location = place(&self.buffer, mark, from, to);
        let mut reading = reading(&text);
        // No line end behind it: the file may have been cut inside this very cell.
        reading.certain &= to < self.buffer.len();
        Some(Cell { text, location, reading, stored: None })
    }
}

/// How surely a text was read: a byte that is no character leaves open what stood there.
pub(super) fn reading(text: &str) -> Reading {
    if text.contains(char::REPLACEMENT_CHARACTER) { Reading::UNCERTAIN } else { Reading::CERTAIN }
}

/// A byte of a text, as people count: its line, from 1, and the characters before it there.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Mark {
    byte: usize,
    line: u32,
    before: u32,
}

impl Mark {
    /// Where a record begins.
    pub(super) fn of(row: &DelimitedRow) -> Mark {
        Mark { byte: row.start as usize, line: row.line, before: 0 }
    }

    /// The mark of a later byte. Lines end in LF, CRLF or CR.
    fn moved_to(self, text: &str, byte: usize) -> Mark {
        let passed = &text[self.byte..byte];
        let characters = |it: &str| it.chars().count() as u32;
        let Some(end) = passed.rfind(['\n', '\r']) else {
            return Mark { byte, before: self.before + characters(passed), ..self };
        };
        let feeds = passed.matches('\n').count();
        let returns = passed.matches('\r').count() - passed.matches("\r\n").count();
        let line = self.line + (feeds + returns) as u32;
        Mark { byte, line, before: characters(&passed[end + 1..]) }
    }
}

/// Line and characters of bytes `from..to` of a record, counted from a mark before them.
///
/// A quoted field may lie lines below its record's first.
pub(super) fn place(text: &str, mark: Mark, from: usize, to: usize) -> Location {
    let raw = &text[from..to];
    // A cell of spaces only is placed where it begins.
    let lead = if raw.trim().is_empty() { 0 } else { raw.len() - raw.trim_start().len() };
    let Mark { line, before, .. } = mark.moved_to(text, from + lead);
    let shown = raw.trim().split(['\n', '\r']).next().unwrap_or_default();
    let length = shown.chars().count() as u32;
    Location::line(line, before + 1, before + length.max(1))
}
