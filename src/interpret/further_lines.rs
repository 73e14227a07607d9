//! Registers in which everybody's lines go on below the first: the number and the rate under the name,
//! more deductions under the first ones, while gross and net pay stand on one line only. The lines of
//! somebody become one row; bands between groups of people (`DEPARTMENT 00200`) do not part the list.

mod facts;
mod folding;
mod list;
mod pairs;

use crate::{
    extract::{Cell, Table},
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
        stacked,
    },
    payroll::Name,
};

/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 40;
const MOST_ROWS: usize = 5_000;
/// A heading begins on one of the first rows, and takes so many at most.
const MOST_PREAMBLE: usize = 8;
const MOST_HEADING: usize = 4;
/// Labels of a column of names: the name, and what stands below it.
const LABELS: std::ops::RangeInclusive<usize> = 2..=4;
/// Columns a heading names at least: more where only its sums tell what the lines are.
const FEWEST_NAMED: usize = 2;
const FEW_NAMED: usize = 3;
/// Figures of somebody's first line at least.
const FIGURES: usize = 2;

/// Gives everybody one row.
pub(super) fn fold(tables: &mut Vec<Table>) {
    let mut at = 0;
    // The heading of the list that may go on without one.
    let mut before: Option<Vec<Vec<Option<Cell>>>> = None;
    let mut facts = Vec::new();
    while at < tables.len() {
        let own = &tables[at];
        let small = own.columns() <= MOST_COLUMNS && own.rows() <= MOST_ROWS;
        if own.location.page_number().is_none() || !small {
            at += 1;
            continue;
        }
        let head = Heading::of(own);
        let inherited = match (&head, &before) {
            (None, Some(before)) => list::under(before, own),
            _ => None,
        };
        let first = inherited.as_ref().unwrap_or(own);
        if let Some(joined) = Heading::of(first).and_then(|it| pairs::joined(first, &it)) {
            tables[at] = joined;
            continue;
        }
        // Headings of as many lines as everybody has are another matter.
        let head = Heading::of(first).filter(|_| stacked::unfolded(first).is_none());
        let Some(head) = head else {
            at += 1;
            continue;
        };
        let (whole, count) = list::gathered(first, &head, &tables[at + 1..]);
        let table = whole.as_ref().unwrap_or(first);
        // What stands between two columns moves those behind it.
        let Some(head) = Heading::of(table) else { break };
        before = None;
        if let Some(folded) = folding::folded(table, &head, &mut facts) {
            let rows = head
                .rows
                .clone()
                .map(|row| (0..table.width(row)).map(|column| table.cell(row, column)).collect());
            before = Some(rows.collect());
            tables[at] = folded;
            tables.drain(at + 1..=at + count);
        }
        at += 1;
    }
}

/// The heading of a list of people.
struct Heading {
    rows: std::ops::Range<usize>,
    /// The column of names, and the labels over it.
    who: usize,
    labels: Vec<String>,
    /// Columns of sums that everybody has once.
    sums: Vec<usize>,
    /// How many columns it names.
    named: usize,
}

impl Heading {
    fn of(table: &Table) -> Option<Heading> {
        let words = |row: usize| {
            table.row(row).count() >= 2 && table.row(row).all(|it| !looks_like_value(&it.1.text))
        };
        (0..table.rows().min(MOST_PREAMBLE)).find_map(|row| {
            let lines = (row..table.rows().min(row + MOST_HEADING)).take_while(|it| words(*it));
            let rows = (1..=lines.count()).rev().map(|it| row..row + it);
            rows.into_iter().find_map(|rows| Heading::in_rows(table, rows))
        })
    }

    fn in_rows(table: &Table, rows: std::ops::Range<usize>) -> Option<Heading> {
        let over = |column: usize| -> Vec<Cell> {
            rows.clone().filter_map(|row| table.cell(row, column)).collect()
        };
        // Every line of a heading says something of a column.
        let says = |row: usize| table.row(row).any(|it| known(&it.1.text).is_some());
        if !rows.clone().all(says) {
            return None;
        }
        let meaning = |column: usize| {
            let cells = over(column);
            let whole = cells.iter().map(|it| &*it.text).collect::<Vec<_>>().join(" ");
            known(&whole).or_else(|| cells.iter().find_map(|it| known(&it.text)))
        };
        let meanings: Vec<Option<Meaning>> = (0..table.columns()).map(meaning).collect();
        let named = meanings.iter().flatten().count();
        let sums = (0..meanings.len()).filter(|it| meanings[*it].is_some_and(is_sum)).collect();
        let (who, labels) = (0..table.columns()).find_map(|column| {
            let labels: Vec<String> = over(column)
                .iter()
                .enumerate()
                .flat_map(|it| labels(&it.1.text, it.0 == 0))
                .collect();
            labels.iter().any(|it| known(it).is_some_and(is_name)).then_some((column, labels))
        })?;
        (named >= FEWEST_NAMED).then_some(Heading { rows, who, labels, sums, named })
    }
}

/// The labels in one cell; one of them is that of the names, if `of_names`.
fn labels(text: &str, of_names: bool) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    if lines.len() > 1 {
        return lines.into_iter().enumerate().flat_map(|it| labels(it.1, it.0 == 0)).collect();
    }
    if headings::exactly(text, Place::ColumnHead).is_some() {
        return vec![text.to_owned()];
    }
    if let Some((first, second)) =
        [" / ", " - ", " – "].into_iter().find_map(|it| text.split_once(it))
        && known(first).is_some()
    {
        return [first, second].into_iter().flat_map(|it| labels(it, false)).collect();
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    // `Employee File No. Rate` is three, not `Employee File No.` and `Rate`.
    let parts = LABELS.clone().filter_map(|it| stacked::known_parts(&words, it, 0));
    let mut parts =
        parts.filter(|it| !of_names || it.iter().any(|it| known(it).is_some_and(is_name)));
    parts.next().unwrap_or_else(|| vec![text.to_owned()])
}

fn known(text: &str) -> Option<Meaning> {
    let found = headings::look_up(text, Place::ColumnHead).filter(|it| it.fit >= Fit::Close)?;
    Some(found.meaning)
}

fn is_name(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Field(Name::Name) | Meaning::SomeName | Meaning::LastName)
}

/// What is paid to somebody once.
fn is_sum(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Field(Name::Gross | Name::Net | Name::Deductions | Name::Capped))
}

/// Words that may be somebody's name, perhaps behind a number.
fn names_somebody(text: &str) -> bool {
    let text = text.trim_start_matches(|it: char| it.is_ascii_digit()).trim_start();
    text.chars().filter(|it| it.is_alphabetic()).count() >= 4
        && !text.chars().any(char::is_numeric)
        && !text.contains(':')
        && headings::total(text).is_none()
        && headings::exactly(text, Place::ColumnHead).is_none()
}

/// Whether somebody's lines begin at a row: a name, and figures beside it or below, behind a number.
fn begins(table: &Table, row: usize, who: usize) -> bool {
    let figures = |row: usize| table.row(row).filter(|it| looks_like_value(&it.1.text)).count();
    let numbered = || table.at(row + 1, who).is_some_and(|it| looks_like_value(&it.text));
    let alone = || table.row(row).count() == 1 && numbered() && figures(row + 1) > FIGURES;
    table.at(row, who).is_some_and(|it| names_somebody(&it.text))
        && (figures(row) >= FIGURES || alone())
        && !table.row(row).any(|it| headings::total(&it.1.text).is_some_and(|_| it.0 == who))
}
