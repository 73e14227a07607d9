//! A document before it is printed: boxes, one table, totals; every cell typed and named.

/// What the labels are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    French,
    Arabic,
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
    /// A date with its day of the week, Monday 1.
    Weekday(i16, u8, u8, u8),
    /// Hours, in hundredths.
    Hours(i64),
    Period(i16, u8),
    Quarter(i16, u8),
    /// An amount written out, in centimes.
    Words(i64),
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
    /// A group of rows inside a page.
    Group,
    Page,
    Cumulative,
    /// At the head of a page: what the pages before add up to.
    Carried,
    Grand,
}

#[derive(Debug, Clone)]
pub(super) struct TotalLine {
    pub(super) scope: Scope,
    /// From 1.
    pub(super) page: u32,
    pub(super) label: String,
    pub(super) cells: Vec<Cell>,
    /// Of a group: its first and its last row.
    pub(super) rows: Option<(usize, usize)>,
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
    /// A line under the title.
    pub(super) subtitle: String,
    pub(super) boxes: Vec<Boxed>,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    pub(super) totals: Vec<TotalLine>,
    pub(super) pages: u32,
    /// Sentences under the table, each with the words before its value.
    pub(super) notes: Vec<(String, Cell)>,
    pub(super) oddities: Oddities,
    pub(super) next_id: CellId,
}

/// What happens to a document when it is printed or sent on.
// Each is one independent accident.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Clone, Default)]
pub(super) struct Oddities {
    /// Pages that are left out.
    pub(super) left_out: Vec<u32>,
    /// A page that is printed twice.
    pub(super) twice: Option<u32>,
    /// Pages bear no numbers.
    pub(super) unnumbered: bool,
    /// A page that announces another number of pages.
    pub(super) other_count: Option<(u32, u32)>,
    /// Amounts in whole units.
    pub(super) whole: bool,
    /// A text file that breaks off in its last record.
    pub(super) broken_off: bool,
    /// A list filled up to the row limit of old spreadsheets.
    pub(super) filled_up: bool,
    /// A record with more fields than the others: the row.
    pub(super) uneven: Option<usize>,
    /// A cell filled to the limit of spreadsheets.
    pub(super) full_cell: bool,
    /// Totals of a workbook are formulas with their values.
    pub(super) formulas: bool,
    /// The page is cut at its right edge, so much of its width.
    pub(super) cut_right: f64,
    /// Invisible text over an image, misread here and there.
    pub(super) scanned: bool,
    /// Letters and digits confused in a text that looks like any other.
    pub(super) confused: bool,
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

    pub(super) fn put_below(&mut self, owner: Owner, label: &str, key: Key, value: Value) {
        let cell = self.cell(key, value);
        self.boxes.push(Boxed { owner, label: label.to_owned(), cell, below: true });
    }

    pub(super) fn boxed(&mut self, key: &str) -> Option<&mut Cell> {
        self.boxes.iter_mut().map(|it| &mut it.cell).find(|it| it.key == key)
    }

    pub(super) fn has_column(&self, key: &str) -> bool {
        self.columns.iter().any(|it| it.key == key)
    }

    /// The year and month the document is about.
    pub(super) fn period(&self) -> Option<(i16, u8)> {
        self.boxes.iter().find_map(|it| match it.cell.value {
            Value::Period(year, month) => Some((year, month)),
            Value::Quarter(year, quarter) => Some((year, quarter * 3)),
            _ => None,
        })
    }

    /// Adds a line of totals over the additive columns of some rows.
    pub(super) fn total(&mut self, scope: Scope, page: u32, label: String, sums: Sums) {
        let keys: Vec<&'static str> = self.columns.iter().map(|it| it.key).collect();
        let mut cells: Vec<Cell> = Vec::new();
        for key in keys {
            let Some(value) = sums.value(key) else { continue };
            cells.push(self.cell(key, value));
        }
        self.totals.push(TotalLine { scope, page, label, cells, rows: None });
    }

    /// Sets every total to the sum of what is printed.
    pub(super) fn repair(&mut self) {
        let rows = self.rows.clone();
        let lines = matches!(self.form, Form::Bpc);
        for line in &mut self.totals {
            let (scope, page, group) = (line.scope, line.page, line.rows);
            let held = rows.iter().enumerate().filter(|(n, it)| match scope {
                Scope::Page => it.page == page,
                Scope::Cumulative => it.page <= page,
                Scope::Carried => it.page < page,
                Scope::Group => group.is_some_and(|it| it.0 <= *n && *n <= it.1),
                Scope::Grand => true,
            });
            let sums = Sums::of(held.map(|it| it.1));
            for cell in &mut line.cells {
                let value = if lines {
                    Some(Value::Money(sums.get("amount")))
                } else {
                    sums.value(cell.key)
                };
                if let Some(value) = value {
                    cell.value = value;
                }
            }
        }
    }

    /// Takes a row out, or puts a copy behind it; groups keep their rows.
    pub(super) fn remove_row(&mut self, at: usize) -> Row {
        for (first, last) in self.totals.iter_mut().filter_map(|it| it.rows.as_mut()) {
            *first -= usize::from(*first > at);
            *last -= usize::from(*last >= at && *last > 0);
        }
        self.rows.remove(at)
    }

    pub(super) fn copy_row(&mut self, at: usize) {
        let mut copy = self.rows[at].clone();
        for cell in &mut copy.cells {
            self.next_id += 1;
            cell.id = self.next_id;
        }
        for (first, last) in self.totals.iter_mut().filter_map(|it| it.rows.as_mut()) {
            *first += usize::from(*first > at);
            *last += usize::from(*last >= at);
        }
        self.rows.insert(at + 1, copy);
    }
}

/// Sums of the additive columns of some rows.
#[derive(Debug, Clone, Default)]
pub(super) struct Sums {
    values: Vec<(&'static str, i64)>,
    rows: i64,
}

/// Columns that are added up.
const ADDITIVE: [&str; 13] = [
    "days",
    "gross",
    "capped",
    "deductions",
    "net",
    "month_1",
    "month_2",
    "month_3",
    "total",
    "af_payable",
    "af_deducted",
    "af_net",
    "amount",
];

impl Sums {
    pub(super) fn of<'a>(rows: impl Iterator<Item = &'a Row>) -> Sums {
        let mut sums = Sums { values: ADDITIVE.iter().map(|it| (*it, 0)).collect(), rows: 0 };
        for row in rows {
            sums.rows += 1;
            for (key, sum) in &mut sums.values {
                *sum += match row.get(key).map(|it| &it.value) {
                    Some(Value::Count(value) | Value::Money(value)) => *value,
                    _ => 0,
                };
            }
        }
        sums
    }

    pub(super) fn get(&self, key: &str) -> i64 {
        self.values.iter().find(|it| it.0 == key).map_or(0, |it| it.1)
    }

    /// The sum of one column; none for a column that is not added up.
    pub(super) fn value(&self, key: &str) -> Option<Value> {
        match key {
            "headcount" => Some(Value::Count(self.rows)),
            "days" => Some(Value::Count(self.get(key))),
            "amount" => None,
            _ if ADDITIVE.contains(&key) => Some(Value::Money(self.get(key))),
            _ => None,
        }
    }
}

impl Row {
    pub(super) fn get(&self, key: &str) -> Option<&Cell> {
        self.cells.iter().find(|it| it.key == key)
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Cell> {
        self.cells.iter_mut().find(|it| it.key == key)
    }

    pub(super) fn money(&self, key: &str) -> Option<i64> {
        match self.get(key)?.value {
            Value::Money(centimes) => Some(centimes),
            _ => None,
        }
    }

    /// Sets a cell, and says which it was.
    pub(super) fn set(&mut self, key: &str, value: Value) -> Option<CellId> {
        let cell = self.get_mut(key)?;
        cell.value = value;
        Some(cell.id)
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
    pub(super) fn code(self) -> &'static str {
        match self {
            Language::French => "fr",
            Language::Arabic | Language::Bilingual => "ar",
            Language::English => "en",
        }
    }

    /// Whether anything of it is written in Arabic letters.
    pub(super) fn has_arabic(self) -> bool {
        matches!(self, Language::Arabic | Language::Bilingual)
    }
}
