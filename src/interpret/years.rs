//! Months under a year that is printed once: beside them in a cell over many rows, or in a line above.

use crate::{
    evidence::{Field, Text},
    extract::{Cell, Table},
    interpret::dates,
    payroll::{Name, Period, Row, Value},
};

/// Longer or wider tables hold no months of one person.
const MOST_ROWS: usize = 1_000;
const MOST_COLUMNS: usize = 30;
/// Fewer months than this are no column of months.
const FEW: usize = 3;
/// Months stand in one of the first columns.
const MOST_BEFORE_MONTHS: usize = 4;

/// Writes the year to each month that stands under it.
pub(super) fn fill(tables: &mut [Table]) {
    for table in tables {
        if table.rows() > MOST_ROWS || !(2..=MOST_COLUMNS).contains(&table.columns()) {
            continue;
        }
        // From the left, or from the right in Arabic.
        let near = 0..table.columns().min(MOST_BEFORE_MONTHS);
        let far = (near.end..table.columns()).rev().take(MOST_BEFORE_MONTHS);
        let columns: Vec<usize> = near.chain(far).collect();
        if let Some(filled) = columns.iter().find_map(|it| beside(table, *it)) {
            *table = filled;
            continue;
        }
        let Some(months) = columns.into_iter().find(|it| count(table, *it) >= FEW) else {
            continue;
        };
        if let Some(filled) = filled(table, months) {
            *table = filled;
        }
    }
}

/// `Année | Mois` over `2017 | 01`: each row prints its year and the number of its month.
fn beside(table: &Table, months: usize) -> Option<Table> {
    let is_month = |text: &str| {
        let folded = crate::evidence::folded(text.trim());
        matches!(folded.as_str(), "mois" | "month" | "الشهر" | "شهر")
    };
    let head = (0..table.rows().min(6))
        .find(|row| table.at(*row, months).is_some_and(|it| is_month(&it.text)))?;
    let years = (0..table.columns()).filter(|it| *it != months && it.abs_diff(months) <= 3).find(
        |column| {
            let headed = table.at(head, *column).is_some_and(|it| {
                let folded = crate::evidence::folded(it.text.trim());
                matches!(folded.as_str(), "annee" | "an" | "exercice" | "year" | "السنة" | "السنه")
            });
            headed && table.at(head + 1, *column).is_some_and(|it| year(&it.text).is_some())
        },
    )?;
    let number = |text: &str| {
        let text = text.trim();
        let digits = (1..=2).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        digits.then(|| text.parse::<u8>().ok()).flatten().filter(|it| (1..=12).contains(it))
    };
    let mut rows: Vec<Vec<Option<Cell>>> = (0..table.rows())
        .map(|row| (0..table.width(row)).map(|at| table.cell(row, at)).collect())
        .collect();
    let mut printed: Option<Cell> = None;
    let mut last = 0;
    let mut all = 0;
    for row in rows.iter_mut().skip(head + 1) {
        let own = row.get(years).cloned().flatten().filter(|it| year(&it.text).is_some());
        let Some(month) = row.get(months).and_then(Option::as_ref).and_then(|it| number(&it.text))
        else {
            continue;
        };
        // A year printed once is that of the months below it, as long as they follow each other.
        if own.is_none() && month <= last {
            return None;
        }
        printed = own.or(printed);
        last = month;
        let (Some(year), Some(cell)) = (printed.as_ref(), row[months].as_mut()) else {
            return None;
        };
        cell.text = Text::from(format!("{} {}", &*cell.text, self::year(&year.text)?));
        cell.location = cell.location.span(&year.location);
        cell.reading = cell.reading.and(year.reading);
        cell.stored = None;
        all += 1;
    }
    (all >= FEW).then(|| Table::of_cells(table.location.clone(), rows))
}

fn count(table: &Table, column: usize) -> usize {
    let cells = (0..table.rows()).filter_map(|row| table.at(row, column));
    cells.filter(|it| month(&it.text).is_some()).count()
}

/// `Avril`, and nothing else.
fn month(text: &str) -> Option<u8> {
    if text.len() > 30 || text.chars().any(char::is_numeric) || !dates::may_name_month(text) {
        return None;
    }
    match dates::period(&format!("{} 2000", text.trim()))?.value {
        Period::Month { month, .. } => Some(month),
        _ => None,
    }
}

/// The month that a row names without a year.
pub(super) fn of_row(row: &Row) -> Option<u8> {
    match row.fields.get(Name::Period)? {
        Value::Period(Field::Unreadable { raw, .. }) => month(raw),
        _ => None,
    }
}

/// `2017`, `Année 2017`: the year and nothing but a word for it.
fn year(text: &str) -> Option<&str> {
    let digits = text.trim().rsplit([' ', ':', '\u{a0}']).next()?;
    let word =
        text.trim()[..text.trim().len() - digits.len()].trim_end_matches([' ', ':', '\u{a0}']);
    let folded = crate::evidence::folded(word);
    let named = matches!(
        folded.trim(),
        "" | "annee" | "exercice" | "year" | "an" | "سنة" | "السنة" | "سنه" | "السنه"
    );
    let is_year = digits.len() == 4 && digits.starts_with(['1', '2']);
    (named && is_year && digits.bytes().all(|it| it.is_ascii_digit())).then_some(digits)
}

/// A run of months that follow each other within one year, and the year printed with it.
struct Run {
    rows: Vec<usize>,
    last: u8,
    year: Option<(Cell, usize, usize)>,
}

fn filled(table: &Table, months: usize) -> Option<Table> {
    let mut runs: Vec<Run> = Vec::new();
    // A year in a line of its own, for the months to come.
    let mut above: Option<(Cell, usize, usize)> = None;
    for row in 0..table.rows() {
        let printed: Vec<_> = table.row(row).filter(|it| year(&it.1.text).is_some()).collect();
        let number = table.cell(row, months).and_then(|it| month(&it.text));
        let Some(number) = number else {
            if let [(column, cell)] = &printed[..]
                && table.row(row).count() <= 2
            {
                above = Some((Cell::clone(cell), row, *column));
            }
            continue;
        };
        let follows = runs.last().is_some_and(|it| it.last < number) && above.is_none();
        if !follows {
            runs.push(Run { rows: Vec::new(), last: 0, year: above.take() });
        }
        let run = runs.last_mut().expect("a run was pushed just above");
        run.last = number;
        run.rows.push(row);
        for (column, cell) in printed {
            // Two years beside months that follow each other: whose month is whose is open.
            if run.year.as_ref().is_some_and(|it| it.0.text != cell.text) {
                return None;
            }
            run.year.get_or_insert((cell.into_owned(), row, column));
        }
    }
    let value = |run: &Run| -> Option<u32> { year(&run.year.as_ref()?.0.text)?.parse().ok() };
    let told: Vec<Option<u32>> = runs.iter().map(value).collect();
    // One run after the other, the years never go back.
    let known: Vec<u32> = told.iter().flatten().copied().collect();
    if known.is_empty() || told.iter().any(Option::is_none) || !known.is_sorted() {
        return None;
    }
    let mut rows: Vec<Vec<Option<Cell>>> = (0..table.rows())
        .map(|row| (0..table.width(row)).map(|at| table.cell(row, at)).collect())
        .collect();
    for run in &runs {
        let (printed, at, column) = run.year.as_ref()?;
        rows[*at][*column] = None;
        for &row in &run.rows {
            let Some(cell) = rows[row][months].as_mut() else { continue };
            cell.text = Text::from(format!("{} {}", &*cell.text, year(&printed.text)?));
            cell.location = cell.location.span(&printed.location);
            cell.reading = cell.reading.and(printed.reading);
            cell.stored = None;
        }
    }
    Some(Table::of_cells(table.location.clone(), rows))
}
