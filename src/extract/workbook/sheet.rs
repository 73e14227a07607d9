//! One sheet as it was read: its cells in reading order, and what of it is hidden or merged.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::evidence::{CellRef, Location, Message, Region};
use crate::extract::{Limits, Problem, Stored};

/// A sheet, its cells not yet placed in tables.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) name: Arc<str>,
    pub(super) hidden: bool,
    /// The texts of all cells in a run: one buffer instead of a million strings.
    pub(super) text: String,
    pub(super) cells: Vec<SheetCell>,
    pub(super) merged: Vec<Span>,
    pub(super) hidden_rows: Vec<RangeInclusive<u32>>,
    pub(super) hidden_columns: Vec<RangeInclusive<u32>>,
    pub(super) formulas: BTreeMap<CellRef, String>,
    pub(super) problems: Vec<Problem>,
}

/// A rectangle of cells, both corners in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: CellRef,
    pub(super) to: CellRef,
}

/// A cell in which something is printed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SheetCell {
    pub(super) at: CellRef,
    /// Its text as bytes of the sheet's buffer.
    pub(super) text: (u32, u32),
    pub(super) stored: Option<Stored>,
    pub(super) certain: bool,
    /// Its format shows nothing.
    pub(super) concealed: bool,
}

/// What one cell holds, before it is put into a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    pub(super) text: String,
    pub(super) stored: Option<Stored>,
    pub(super) certain: bool,
    pub(super) concealed: bool,
}

/// Cells and rows that may still be read of a file.
#[derive(Debug, Default)]
pub(super) struct Budget {
    cells: u64,
    max_rows: u32,
    max_cells: u64,
}

impl Budget {
    pub(super) fn new(limits: &Limits) -> Budget {
        let Limits { max_cells, max_rows, .. } = *limits;
        Budget { cells: max_cells, max_rows, max_cells }
    }
}

impl Sheet {
    pub(super) fn new(name: &str, hidden: bool) -> Sheet {
        Sheet {
            name: Arc::from(name),
            hidden,
            text: String::new(),
            cells: Vec::new(),
            merged: Vec::new(),
            hidden_rows: Vec::new(),
            hidden_columns: Vec::new(),
            formulas: BTreeMap::new(),
            problems: Vec::new(),
        }
    }

    /// Adds a cell; false where a limit is reached, which is told.
    pub(super) fn push(&mut self, at: CellRef, value: &Value, budget: &mut Budget) -> bool {
        let text = value.text.trim();
        if text.is_empty() {
            return true;
        }
        let (from, to) = (self.text.len(), self.text.len() + text.len());
        if to > u32::MAX as usize {
            self.problem(at, Message::new("problem-cell-limit").with("cells", self.cells.len()));
            return false;
        }
        let cell = SheetCell {
            at,
            text: (from as u32, to as u32),
            stored: value.stored.clone(),
            certain: value.certain,
            concealed: value.concealed,
        };
        let added = self.add(cell, budget);
        if added {
            self.text.push_str(text);
        }
        added
    }

    /// Adds a cell with a text that another cell has already.
    pub(super) fn push_again(
        &mut self,
        at: CellRef,
        text: (u32, u32),
        budget: &mut Budget,
    ) -> bool {
        let stored = Some(Stored::Text);
        self.add(SheetCell { at, text, stored, certain: true, concealed: false }, budget)
    }

    fn add(&mut self, cell: SheetCell, budget: &mut Budget) -> bool {
        let limit = match () {
            () if cell.at.row >= budget.max_rows => {
                Message::new("problem-row-limit").with("rows", budget.max_rows)
            }
            () if budget.cells == 0 => {
                Message::new("problem-cell-limit").with("cells", budget.max_cells)
            }
            () => {
                budget.cells -= 1;
                self.cells.push(cell);
                return true;
            }
        };
        self.problem(cell.at, limit);
        false
    }

    /// Brings the cells into reading order, as most programs write them anyway; of two cells at
    /// one place the last is kept, as spreadsheets do.
    pub(super) fn settle(&mut self) {
        self.merged.sort_by_key(|it| it.from);
        self.hidden_rows.sort_by_key(|it| *it.start());
        self.hidden_columns.sort_by_key(|it| *it.start());
        if !self.cells.is_sorted_by(|a, b| a.at < b.at) {
            self.cells.sort_by_key(|it| it.at);
            self.cells.reverse();
            self.cells.dedup_by_key(|it| it.at);
            self.cells.reverse();
        }
    }

    pub(super) fn find(&self, at: CellRef) -> Option<&SheetCell> {
        self.cells.binary_search_by_key(&at, |it| it.at).ok().map(|index| &self.cells[index])
    }

    pub(super) fn text_of(&self, cell: &SheetCell) -> &str {
        &self.text[cell.text.0 as usize..cell.text.1 as usize]
    }

    /// Whether a person who opens the file does not see this cell.
    pub(super) fn is_hidden(&self, at: CellRef) -> bool {
        self.hidden || holds(&self.hidden_rows, at.row) || holds(&self.hidden_columns, at.column)
    }

    /// Whether a hidden row crosses a rectangle.
    pub(super) fn hides_row_of(&self, span: &Span) -> bool {
        let first = self.hidden_rows.partition_point(|it| *it.end() < span.from.row);
        self.hidden_rows.get(first).is_some_and(|it| *it.start() <= span.to.row)
    }

    /// The merged range that begins at a cell.
    pub(super) fn span_of(&self, at: CellRef) -> Option<Span> {
        let found = self.merged.binary_search_by_key(&at, |it| it.from).ok()?;
        Some(self.merged[found])
    }

    pub(super) fn problem(&mut self, at: CellRef, text: Message) {
        let location = Location::cell(&self.name, at.column, at.row);
        self.problems.push(Problem { location, text });
    }

    pub(super) fn whole(&self) -> Location {
        Region::Sheet { sheet: Arc::clone(&self.name) }.into()
    }

    /// The place of a rectangle.
    pub(super) fn place(&self, span: Span) -> Location {
        let Span { from, to } = span;
        Region::Cells { sheet: Arc::clone(&self.name), from, to }.into()
    }
}

impl Value {
    pub(super) fn text(text: impl Into<String>) -> Value {
        Value { stored: Some(Stored::Text), ..Value::shown(text) }
    }

    /// A text with nothing stored behind it.
    pub(super) fn shown(text: impl Into<String>) -> Value {
        Value { text: text.into(), stored: None, certain: true, concealed: false }
    }

    /// A formula whose value the file does not hold: what is printed there is not known.
    pub(super) fn formula(formula: &str) -> Value {
        Value { certain: false, ..Value::shown(format!("={formula}")) }
    }
}

impl Span {
    pub(super) fn contains(&self, at: CellRef) -> bool {
        (self.from.row..=self.to.row).contains(&at.row)
            && (self.from.column..=self.to.column).contains(&at.column)
    }
}

/// Whether ascending runs hold a number.
fn holds(runs: &[RangeInclusive<u32>], number: u32) -> bool {
    let first = runs.partition_point(|it| *it.end() < number);
    runs.get(first).is_some_and(|it| it.contains(&number))
}

/// Adds `row` to runs of hidden rows that come in ascending order.
pub(super) fn extend_runs(runs: &mut Vec<RangeInclusive<u32>>, row: u32) {
    match runs.last_mut() {
        Some(last) if *last.end() + 1 == row => *last = *last.start()..=row,
        _ => runs.push(row..=row),
    }
}

/// Reads `D12` or `$D$12`.
pub(super) fn cell_ref(name: &str) -> Option<CellRef> {
    let name = name.replace('$', "");
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let column = name[..letters].bytes().try_fold(0_u32, |sum, it| {
        sum.checked_mul(26)?.checked_add(u32::from(it.to_ascii_uppercase() - b'A') + 1)
    })?;
    let row: u32 = name[letters..].parse().ok()?;
    Some(CellRef { column: column.checked_sub(1)?, row: row.checked_sub(1)? })
}

/// Reads `D3:F25`, or one cell.
pub(super) fn span(name: &str) -> Option<Span> {
    let (from, to) = name.split_once(':').unwrap_or((name, name));
    let (from, to) = (cell_ref(from)?, cell_ref(to)?);
    let ordered = from.column <= to.column && from.row <= to.row;
    ordered.then_some(Span { from, to })
}
