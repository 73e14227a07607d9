//! Where the tables of a sheet lie, and which cells stand outside them.
//!
//! Nothing read is dropped: what is no row of a table is a line.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::sheet::{Sheet, SheetCell, Span};
use crate::evidence::{CellRef, Location, Reading, Text};
use crate::extract::{Cell, Extraction, Line, Segment, Stored, Table};

/// Rows in which the heading of a table is looked for.
const PREAMBLE: usize = 60;

/// Rows looked at to learn how full a row is.
const TYPICAL_FROM: usize = 200;

/// Rows a narrow block beside a wide table may have and still count as labels and values.
const BOX_ROWS: usize = 20;

/// Puts the cells of a sheet into tables and lines, in reading order.
pub(super) fn place(mut sheet: Sheet, extraction: &mut Extraction) {
    let text = Arc::new(std::mem::take(&mut sheet.text));
    let sheet = &sheet;
    let whole = Block::whole(sheet);
    let mut blocks = joined(whole.split());
    blocks = blocks.into_iter().flat_map(Block::without_preamble).collect();
    let widest = blocks.iter().filter(|it| !it.is_text).map(Block::width).max().unwrap_or(0);
    for block in &mut blocks {
        let narrow = block.width() <= 2 && widest >= 4 && block.rows.len() <= BOX_ROWS;
        block.is_text |= narrow || block.width() < 2 || block.is_scattered();
    }
    let printer = Printer { sheet, text };
    for block in &blocks {
        if block.is_text {
            extraction.lines.extend(block.rows.iter().map(|row| printer.line(row)));
        } else {
            extraction.tables.push(printer.table(block));
        }
    }
}

/// Rows of cells that lie together.
#[derive(Debug, Clone)]
struct Block<'a> {
    sheet: &'a Sheet,
    rows: Vec<Row<'a>>,
    is_text: bool,
    /// The columns in which something is printed, counted once.
    columns: OnceCell<BTreeSet<u32>>,
}

/// The cells of one row of a block.
type Row<'a> = &'a [SheetCell];

impl<'a> Block<'a> {
    fn whole(sheet: &'a Sheet) -> Block<'a> {
        let rows = sheet.cells.chunk_by(|a, b| a.at.row == b.at.row).collect();
        Block { sheet, rows, is_text: false, columns: OnceCell::new() }
    }

    fn of(&self, rows: Vec<Row<'a>>) -> Block<'a> {
        Block { sheet: self.sheet, rows, is_text: self.is_text, columns: OnceCell::new() }
    }

    /// Parts it at blank rows, then at blank columns between tables of unlike height.
    fn split(&self) -> Vec<Block<'a>> {
        let parts = self.rows.chunk_by(|a, b| row_of(a) + 1 == row_of(b));
        parts.flat_map(|rows| self.of(rows.to_vec()).split_columns()).collect()
    }

    fn split_columns(self) -> Vec<Block<'a>> {
        let mut bands: Vec<Range<u32>> = Vec::new();
        for column in self.columns().iter().copied() {
            match bands.last_mut() {
                Some(band) if band.end == column => band.end += 1,
                _ => bands.push(column..column + 1),
            }
        }
        let mut kept: Vec<Range<u32>> = Vec::new();
        for band in bands {
            match kept.last_mut() {
                // An empty column of a register has cells on both sides in most of its rows.
                Some(left) if self.alike(left, &band) => left.end = band.end,
                _ => kept.push(band),
            }
        }
        if kept.len() < 2 {
            return vec![self];
        }
        let band = |band: &Range<u32>| {
            let rows = self.rows.iter().map(|row| within(row, band));
            let block = self.of(rows.filter(|row| !row.is_empty()).collect());
            let parts = block.rows.chunk_by(|a, b| row_of(a) + 1 == row_of(b));
            parts.map(|rows| block.of(rows.to_vec())).collect::<Vec<_>>()
        };
        kept.iter().flat_map(band).collect()
    }

    fn alike(&self, left: &Range<u32>, right: &Range<u32>) -> bool {
        let (mut lefts, mut rights, mut both) = (0_usize, 0_usize, 0_usize);
        for row in &self.rows {
            let (left, right) = (!within(row, left).is_empty(), !within(row, right).is_empty());
            lefts += usize::from(left);
            rights += usize::from(right);
            both += usize::from(left && right);
        }
        both * 10 >= lefts.max(rights) * 6
    }

    fn columns(&self) -> &BTreeSet<u32> {
        self.columns.get_or_init(|| {
            let mut columns = BTreeSet::new();
            for cell in self.rows.iter().flat_map(|row| row.iter()) {
                if !columns.contains(&cell.at.column) {
                    columns.insert(cell.at.column);
                }
            }
            columns
        })
    }

    fn extend(&mut self, below: Block<'a>) {
        self.rows.extend(below.rows);
        self.columns = OnceCell::new();
    }

    fn width(&self) -> usize {
        self.columns().len()
    }

    /// The columns most of whose cells are numbers or dates.
    fn number_columns(&self) -> BTreeSet<u32> {
        let mut counts: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
        for cell in self.rows.iter().take(TYPICAL_FROM).flat_map(|row| row.iter()) {
            let count = counts.entry(cell.at.column).or_default();
            count.0 += usize::from(is_number(cell));
            count.1 += 1;
        }
        counts.into_iter().filter(|it| it.1.0 * 2 >= it.1.1).map(|it| it.0).collect()
    }

    /// Whether this block goes on with the table before it, a blank row between them.
    fn continues(&self, before: &Block<'a>) -> bool {
        let (columns, theirs) = (self.columns(), before.columns());
        let ends = |it: &BTreeSet<u32>| it.first().copied().zip(it.last().copied());
        let (Some((first, last)), Some((from, to))) = (ends(columns), ends(theirs)) else {
            return false;
        };
        if first < from || last > to || theirs.len() < 2 || self.has_heading() {
            return false;
        }
        // A row of totals stands under the numbers; a note or a box of labels does not.
        let numbers = before.number_columns();
        let under =
            |row: &Row<'_>| row.iter().any(|it| is_number(it) && numbers.contains(&it.at.column));
        let similar = columns.len() * 2 >= theirs.len();
        self.rows.iter().any(under) || (similar && columns.len() >= 3)
    }

    /// Whether its first row is words only, and numbers come below.
    fn has_heading(&self) -> bool {
        let Some((first, rest)) = self.rows.split_first() else { return false };
        let words = first.len() >= 2 && !first.iter().any(is_number);
        words && rest.iter().take(TYPICAL_FROM).any(|row| row.iter().any(is_number))
    }

    /// Parts the rows before the heading from the table: rows far emptier than those below.
    fn without_preamble(self) -> Vec<Block<'a>> {
        let middle = self.rows.len() / 3;
        let mut counts: Vec<usize> =
            self.rows[middle..].iter().take(TYPICAL_FROM).map(|row| row.len()).collect();
        counts.sort_unstable();
        let typical = counts.get(counts.len() / 2).copied().unwrap_or(0);
        let needed = (typical * 6).div_ceil(10).max(2);
        let Some(mut first) = self.rows.iter().take(PREAMBLE).position(|it| it.len() >= needed)
        else {
            return vec![self];
        };
        // A row of merged groups above the heading belongs to it.
        while first > 0 && self.is_group_row(first - 1) {
            first -= 1;
        }
        if first == 0 {
            return vec![self];
        }
        let text = Block { is_text: true, ..self.of(self.rows[..first].to_vec()) };
        vec![text, self.of(self.rows[first..].to_vec())]
    }

    fn is_group_row(&self, index: usize) -> bool {
        let (Some(row), Some(below)) = (self.rows.get(index), self.rows.get(index + 1)) else {
            return false;
        };
        let next = row_of(below);
        if row_of(row) + 1 != next || row.iter().any(is_number) {
            return false;
        }
        let spans = row.iter().filter_map(|it| self.heading_span(it.at));
        let spans: Vec<Span> = spans.collect();
        spans.iter().any(|it| it.to.row >= next) || spans.len() >= 2
    }

    /// The merged range a heading at `at` reaches over; titles over the whole width are none.
    fn heading_span(&self, at: CellRef) -> Option<Span> {
        let span = self.sheet.span_of(at)?;
        let columns = (span.to.column - span.from.column + 1) as usize;
        let rows = span.to.row - span.from.row + 1;
        (columns * 10 < self.width() * 8 && rows <= 4).then_some(span)
    }

    /// Whether a grid of it would be mostly empty, as no table is.
    fn is_scattered(&self) -> bool {
        let cells: usize = self.rows.iter().map(|it| it.len()).sum();
        self.rows.len().saturating_mul(self.width()) > cells.saturating_mul(40).max(100_000)
    }
}

/// Joins blocks that one register was cut into by blank rows.
fn joined(parts: Vec<Block<'_>>) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for part in parts {
        match blocks.last_mut() {
            Some(last) if below(last, &part) && part.continues(last) => last.extend(part),
            _ => blocks.push(part),
        }
    }
    blocks
}

fn below(before: &Block<'_>, after: &Block<'_>) -> bool {
    let last = before.rows.last().map(|it| row_of(it));
    let first = after.rows.first().map(|it| row_of(it));
    last < first
}

fn row_of(row: Row<'_>) -> u32 {
    row.first().map_or(0, |it| it.at.row)
}

fn within<'a>(row: Row<'a>, band: &Range<u32>) -> Row<'a> {
    let from = row.partition_point(|it| it.at.column < band.start);
    let to = row.partition_point(|it| it.at.column < band.end);
    &row[from..to]
}

fn is_number(cell: &SheetCell) -> bool {
    matches!(cell.stored, Some(Stored::Number(_) | Stored::DateTime(_))) || !cell.certain
}

/// Makes cells of what a sheet holds.
#[derive(Debug)]
struct Printer<'a> {
    sheet: &'a Sheet,
    text: Arc<String>,
}

impl Printer<'_> {
    fn cell(&self, cell: &SheetCell) -> Cell {
        let text = Text::slice(&self.text, cell.text.0 as usize, cell.text.1 as usize);
        let location = match self.sheet.span_of(cell.at) {
            Some(span) => self.sheet.place(span),
            None => Location::cell(&self.sheet.name, cell.at.column, cell.at.row),
        };
        let hidden = cell.concealed || self.sheet.is_hidden(cell.at);
        let reading = Reading { certain: cell.certain, legible: cell.certain, hidden, ocr: false };
        Cell { text, location, reading, stored: cell.stored.clone() }
    }

    fn line(&self, row: Row<'_>) -> Line {
        let segments: Vec<Segment> = row
            .iter()
            .map(|it| self.cell(it))
            .map(|Cell { text, location, reading, .. }| Segment { text, location, reading })
            .collect();
        let location = segments.iter().map(|it| it.location.clone());
        let location = location.reduce(|span, it| span.span(&it)).unwrap_or(Location::WHOLE_FILE);
        Line { location, segments }
    }

    /// A table of the columns in which something is printed.
    fn table(&self, block: &Block<'_>) -> Table {
        let columns: Vec<u32> = block.columns().iter().copied().collect();
        let rank = |column: u32| columns.binary_search(&column).ok();
        let mut rows: Vec<Vec<Option<Cell>>> = Vec::with_capacity(block.rows.len());
        for row in &block.rows {
            let width = row.last().and_then(|it| rank(it.at.column)).map_or(0, |it| it + 1);
            let mut cells = vec![None; width];
            for cell in *row {
                if let Some(slot) = rank(cell.at.column).and_then(|at| cells.get_mut(at)) {
                    *slot = Some(self.cell(cell));
                }
            }
            rows.push(cells);
        }
        self.spread_headings(block, &columns, &mut rows);
        let corners = |pick: fn(Option<CellRef>, CellRef) -> Option<CellRef>| {
            block.rows.iter().flat_map(|row| row.iter().map(|it| it.at)).fold(None, pick)
        };
        let from = corners(|a, b| {
            Some(a.map_or(b, |a| CellRef { column: a.column.min(b.column), row: a.row.min(b.row) }))
        });
        let to = corners(|a, b| {
            Some(a.map_or(b, |a| CellRef { column: a.column.max(b.column), row: a.row.max(b.row) }))
        });
        let location = from.zip(to).map(|(from, to)| self.sheet.place(Span { from, to }));
        Table::of_cells(location.unwrap_or(Location::WHOLE_FILE), rows)
    }

    /// Gives the cells that a merged heading covers its text, so that each column has its heading.
    fn spread_headings(&self, block: &Block<'_>, columns: &[u32], rows: &mut [Vec<Option<Cell>>]) {
        let heading = block.rows.iter().take_while(|row| !row.iter().any(is_number)).count();
        let heading = heading.min(6).min(block.rows.len().saturating_sub(1));
        for index in 0..heading {
            for cell in block.rows[index] {
                let Some(span) = block.heading_span(cell.at).filter(|it| it.from == cell.at) else {
                    continue;
                };
                for (row, cells) in block.rows[..heading].iter().zip(&mut *rows) {
                    if !(span.from.row..=span.to.row).contains(&row_of(row)) {
                        continue;
                    }
                    let covered =
                        |column: &u32| (span.from.column..=span.to.column).contains(column);
                    for (rank, _) in columns.iter().enumerate().filter(|it| covered(it.1)) {
                        if cells.len() <= rank {
                            cells.resize(rank + 1, None);
                        }
                        cells[rank].get_or_insert_with(|| self.cell(cell));
                    }
                }
            }
        }
    }
}
