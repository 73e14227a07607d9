//! Delimited text to tables: comma, semicolon, tab or pipe, in any encoding a payroll program writes.
//!
//! The decoded file is held once and every cell is eight bytes beside it. Nothing read may vanish:
//! what is no row of a table is a line.

mod blocks;
mod dialect;
mod scan;

use std::sync::Arc;

pub(super) use self::dialect::delimiter;
use self::{
    blocks::{Block, blocks},
    scan::{Fields, Scanner},
};
use super::encoding::{Decoded, Fallback, decode};
use super::table::{Delimited, DelimitedRow, Mark, place};
use super::{Extraction, FULL_CELL, Limits, Line, Problem, Segment, Table};
use crate::evidence::{
    Extent, Extracted, FileFormat, Location, Message, Reading, Text, UnevenRecord,
};

/// Bytes from which the delimiter is chosen.
pub(super) const SAMPLE: usize = 256 << 10;

/// Records of another width that are told one by one.
const MAX_UNEVEN: usize = 1_000;

/// Every record of a file, none of them placed in a table yet.
#[derive(Debug, Default)]
struct Rows {
    text: Arc<String>,
    fields: Fields,
    records: Vec<DelimitedRow>,
    /// Rows in which nothing is printed.
    blank: Vec<usize>,
    /// Quotes never closed: the row and the byte.
    unclosed: Vec<(usize, usize)>,
    /// Whether the last record has a line end.
    ended: bool,
    /// The line at which a limit stopped the reading.
    stopped: Option<(u32, Message)>,
}

/// Reads a delimited text into tables and the lines around them.
pub(super) fn extract(bytes: Vec<u8>, limits: &Limits) -> Extraction {
    let Decoded { text, malformed } = decode(bytes, Fallback::Guess);
    if text.len() > u32::MAX as usize {
        let reason = Message::new("reason-too-large");
        return Extraction::not_examinable(FileFormat::Csv, reason);
    }
    let mut extraction = Extraction::new(FileFormat::Csv);
    if malformed {
        let damaged = text.matches('\u{fffd}').count();
        let message = Message::new("problem-characters-unreadable").with("count", damaged);
        extraction.problem(Location::WHOLE_FILE, message);
    }
    let Some(delimiter) = delimiter(sample(&text)) else {
        extraction.not_examinable = Some(Message::new("reason-no-columns"));
        return extraction;
    };
    let rows = Rows::read(text, delimiter, limits);
    let blocks = blocks(&rows);
    rows.tell_problems(&blocks, &mut extraction);
    rows.tell_extent(&mut extraction);
    rows.into_tables(&blocks, &mut extraction);
    extraction
}

/// The beginning of `text`, up to a line end.
fn sample(text: &str) -> &str {
    let cut = text.floor_char_boundary(SAMPLE);
    let start = &text[..cut];
    if cut == text.len() {
        return start;
    }
    start.rfind('\n').map_or(start, |at| &start[..=at])
}

impl Rows {
    fn read(text: String, delimiter: u8, limits: &Limits) -> Rows {
        let mut it = Rows { text: Arc::new(text), ..Rows::default() };
        let text = Arc::clone(&it.text);
        let mut scanner = Scanner::new(&text, delimiter);
        let mut from = 0;
        while let Some(record) = scanner.record(&mut it.fields) {
            let full = it.records.len() >= limits.max_rows as usize;
            if full || it.fields.ranges.len() as u64 > limits.max_cells {
                it.fields.ranges.truncate(from);
                it.fields.doubled.retain(|index| (*index as usize) < from);
                let message = if full {
                    Message::new("problem-row-limit").with("rows", limits.max_rows)
                } else {
                    Message::new("problem-cell-limit").with("cells", limits.max_cells)
                };
                it.stopped = Some((record.line, message));
                break;
            }
            let row = it.records.len();
            if it.fields.ranges[from..].iter().all(|range| is_blank(&text, *range)) {
                it.blank.push(row);
            }
            it.unclosed.extend(record.unclosed.map(|byte| (row, byte)));
            it.ended = record.ended;
            from = it.fields.ranges.len();
            let start = record.start as u32;
            it.records.push(DelimitedRow { end: from as u32, line: record.line, start });
        }
        if scanner.gave_up_quotes() && it.stopped.is_none() {
            let line = it.unclosed.last().map_or(1, |(row, _)| it.records[*row].line);
            it.stopped = Some((line, Message::new("problem-quotes-given-up")));
        }
        it
    }

    /// The number of fields of a row.
    fn width(&self, row: usize) -> usize {
        self.cells(row).len()
    }

    /// How many fields of a row hold something.
    fn filled(&self, row: usize) -> usize {
        self.cells(row).iter().filter(|range| !is_blank(&self.text, **range)).count()
    }

    fn cells(&self, row: usize) -> &[(u32, u32)] {
        &self.fields.ranges[self.first_cell(row)..self.records[row].end as usize]
    }

    fn first_cell(&self, row: usize) -> usize {
        row.checked_sub(1).map_or(0, |before| self.records[before].end as usize)
    }

    /// The place of bytes `from..to`, which lie in `row`.
    fn place(&self, row: usize, from: u32, to: u32) -> Location {
        place(&self.text, Mark::of(&self.records[row]), from as usize, to as usize)
    }

    /// The place of all that stands in `row`.
    fn row_place(&self, row: usize) -> Location {
        let start = self.records[row].start;
        let end = self.cells(row).last().map_or(start, |it| it.1);
        self.place(row, start, end)
    }

    fn tell_problems(&self, blocks: &[Block], extraction: &mut Extraction) {
        if let Some((line, message)) = &self.stopped {
            extraction.problem(Location::line(*line, 1, 1), message.clone());
        }
        let last = self.records.len().saturating_sub(1);
        let cut_in_quotes = self.unclosed.last().is_some_and(|it| it.0 == last);
        let mut cut = !self.ended && cut_in_quotes;
        let unclosed = self.unclosed.iter().map(|(row, byte)| Problem {
            location: self.place(*row, *byte as u32, *byte as u32 + 1),
            text: Message::new("problem-quote-not-closed"),
        });
        extraction.repeated_problem(unclosed, "problem-quotes-not-closed");
        for block in blocks.iter().filter(|it| it.regular && !it.is_text) {
            let width = block.width;
            let odd: Vec<usize> =
                block.rows.clone().filter(|row| self.is_odd(*row, width)).collect();
            let short = odd.last() == Some(&last) && self.width(last) < width;
            cut |= short && !self.ended;
            // Short lines under the last row of a table are notes: places, dates, amounts in words.
            let is_full = |row: &usize| !self.is_odd(*row, width);
            let foot = block.rows.clone().rfind(is_full).unwrap_or(block.rows.end);
            let is_note = |row: usize| row > foot && self.width(row) < width;
            let is_cut = |row: usize| cut && row == last;
            let uneven = odd.iter().filter(|row| !is_cut(**row) && !is_note(**row));
            let room = MAX_UNEVEN.saturating_sub(extraction.facts.uneven_records.len());
            extraction.facts.uneven_records.extend(uneven.take(room).map(|row| UnevenRecord {
                location: self.row_place(*row),
                fields: self.width(*row) as u32,
                expected: width as u32,
            }));
            let problems = odd.into_iter().map(|row| Problem {
                location: self.row_place(row),
                text: Message::new("problem-delimited-row-width")
                    .with("fields", self.width(row))
                    .with("expected", width),
            });
            extraction.repeated_problem(problems, "problem-delimited-row-widths");
        }
        if cut {
            extraction.facts.cut_at_end = true;
            let certain = cut_in_quotes || self.looks_like_the_one_before(last);
            extraction.facts.cut_record = Some(self.record(last, certain));
            extraction.problem(self.row_place(last), Message::new("problem-cut-at-end"));
        }
    }

    /// How far the file reaches, and cells as long as a spreadsheet cell can be.
    fn tell_extent(&self, extraction: &mut Extraction) {
        let rows = (0..self.records.len()).rev().find(|row| self.filled(*row) > 0);
        let rows = rows.map_or(0, |last| last as u64 + 1);
        let location = Location::WHOLE_FILE;
        extraction.facts.extents.push(Extent { location, rows });
        let is_full = |(from, to): &(u32, u32)| {
            let text = &self.text[*from as usize..*to as usize];
            text.len() >= FULL_CELL && text.chars().count() == FULL_CELL
        };
        for row in 0..self.records.len() {
            let full = self.cells(row).iter().filter(|it| is_full(it));
            extraction.facts.full_cells.extend(full.map(|it| self.place(row, it.0, it.1)));
        }
    }

    /// Whether a row begins like the row above it, with digits: a short line of totals or a note
    /// below a table does not, and is no cut record.
    fn looks_like_the_one_before(&self, row: usize) -> bool {
        let is_number = |row: usize| {
            let first = self.cells(row).first().map(|it| &self.text[it.0 as usize..it.1 as usize]);
            let digits = first.map(|it| it.trim().trim_matches('"'));
            digits.is_some_and(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()))
        };
        row > 0 && is_number(row) && is_number(row - 1)
    }

    /// All that stands in `row`, as one text.
    fn record(&self, row: usize, certain: bool) -> Extracted<Text> {
        let start = self.records[row].start as usize;
        let end = self.cells(row).last().map_or(start, |it| it.1 as usize);
        let raw = Text::slice(&self.text, start, end);
        let reading = if certain { Reading::CERTAIN } else { Reading::UNCERTAIN };
        Extracted { value: raw.clone(), raw, location: self.row_place(row), reading }
    }

    /// Whether a row that holds something has fewer or more fields than the others.
    fn is_odd(&self, row: usize, width: usize) -> bool {
        let cells = self.cells(row);
        let beyond = cells.get(width..).unwrap_or_default();
        let fewer = cells.len() < width && self.filled(row) > 0;
        fewer || beyond.iter().any(|range| !is_blank(&self.text, *range))
    }

    fn into_tables(mut self, blocks: &[Block], extraction: &mut Extraction) {
        for block in blocks.iter().filter(|it| it.is_text) {
            let rows = block.rows.clone().filter(|row| self.filled(*row) > 0);
            extraction.lines.extend(rows.map(|row| self.line(row)));
        }
        // From the last table to the first, so that what lies before stays where it is.
        let tables: Vec<&Block> = blocks.iter().filter(|it| !it.is_text).collect();
        for block in tables.iter().skip(1).rev() {
            let table = self.split_off(block);
            extraction.tables.push(table);
        }
        if let Some(first) = tables.first() {
            let table = self.split_first(first);
            extraction.tables.push(table);
        }
        extraction.tables.reverse();
    }

    fn line(&self, row: usize) -> Line {
        let first = self.first_cell(row);
        let mut segments = Vec::new();
        for (index, range) in self.cells(row).iter().enumerate() {
            let index = (first + index) as u32;
            let raw = Text::slice(&self.text, range.0 as usize, range.1 as usize);
            let (text, _) = match self.fields.doubled.binary_search(&index) {
                Ok(_) => undoubled(&raw).trimmed(),
                Err(_) => raw.trimmed(),
            };
            if text.is_empty() {
                continue;
            }
            let reading = super::table::reading(&text);
            segments.push(Segment { text, location: self.place(row, range.0, range.1), reading });
        }
        Line { location: self.row_place(row), segments }
    }

    /// Takes the rows of `block`, and all that lies behind it, off the end.
    fn split_off(&mut self, block: &Block) -> Table {
        let base = self.first_cell(block.rows.start);
        let mut rest = Rows { text: Arc::clone(&self.text), ..Rows::default() };
        rest.fields.ranges = self.fields.ranges.split_off(base);
        let behind = self.fields.doubled.partition_point(|it| (*it as usize) < base);
        rest.fields.doubled = self.fields.doubled.split_off(behind);
        rest.records = self.records.split_off(block.rows.start);
        rest.table(base, block.rows.len())
    }

    /// Makes a table of `block`; what lies before and behind it has been read already.
    fn split_first(mut self, block: &Block) -> Table {
        // Drained rather than split off: no second copy of a million rows.
        let base = self.first_cell(block.rows.start);
        self.fields.ranges.drain(..base);
        self.fields.doubled.retain(|it| *it as usize >= base);
        self.records.drain(..block.rows.start);
        self.table(base, block.rows.len())
    }

    /// The table of the first `count` rows; `base` cells were taken off before them.
    fn table(mut self, base: usize, count: usize) -> Table {
        self.records.truncate(count);
        for row in &mut self.records {
            row.end -= base as u32;
        }
        let cells = self.records.last().map_or(0, |it| it.end as usize);
        self.fields.ranges.truncate(cells);
        let doubled = self.fields.doubled.iter().map(|it| it - base as u32);
        let unquoted = doubled
            .take_while(|it| (*it as usize) < cells)
            .map(|index| {
                let (from, to) = self.fields.ranges[index as usize];
                let raw = Text::slice(&self.text, from as usize, to as usize);
                (index, undoubled(&raw))
            })
            .collect();
        let rows = (0..self.records.len()).map(|row| self.row_place(row));
        let location = rows.reduce(|span, row| span.span(&row)).unwrap_or(Location::WHOLE_FILE);
        self.records.shrink_to_fit();
        self.fields.ranges.shrink_to_fit();
        let delimited = Delimited {
            buffer: self.text,
            cells: self.fields.ranges,
            rows: self.records,
            unquoted,
            last: std::cell::Cell::default(),
        };
        Table::of_delimited(location, delimited)
    }
}

fn is_blank(text: &str, (from, to): (u32, u32)) -> bool {
    text[from as usize..to as usize].trim().is_empty()
}

fn undoubled(raw: &Text) -> Text {
    Text::from(raw.replace("\"\"", "\""))
}

#[cfg(test)]
mod tests;
