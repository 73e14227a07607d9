//! Registers in which everyone takes several printed lines of one row: name over number over job,
//! base over bonus, under a heading that is stacked in the same order. Every line of a cell becomes
//! a column of its own.

use crate::{
    extract::{Cell, Table},
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
    },
    payroll::Name,
};

/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 20;
const MOST_ROWS: usize = 5_000;
/// A heading begins on one of the first rows.
const MOST_PREAMBLE: usize = 6;
/// Lines a person takes.
const LINES: std::ops::RangeInclusive<usize> = 2..=4;
/// Numbers of rows and of employees stand before the names.
const MOST_BEFORE_NAMES: usize = 3;
/// Fewer people than this prove nothing.
const FEW: usize = 2;

/// Unfolds the tables of pages whose rows take several lines.
pub(super) fn unfold(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || !(4..=MOST_ROWS).contains(&table.rows()) {
            continue;
        }
        if let Some(unfolded) = unfolded(table) {
            *table = unfolded;
        }
    }
}

/// A heading of several lines: the labels of each column, from above.
struct Stacked {
    rows: std::ops::Range<usize>,
    lines: usize,
    labels: Vec<Vec<Option<Cell>>>,
    /// The column in which everyone is named.
    who: usize,
}

/// The table with a column for every line, where everybody has as many as the heading.
pub(super) fn unfolded(table: &Table) -> Option<Table> {
    let first = (0..table.rows().min(MOST_PREAMBLE)).find(|row| table.row(*row).count() >= 2)?;
    let heading = (first..table.rows().min(MOST_PREAMBLE)).find_map(|row| {
        // From the left, or from the right in Arabic.
        let near = 0..table.columns().min(MOST_BEFORE_NAMES);
        let far = (near.end..table.columns()).rev().take(MOST_BEFORE_NAMES);
        let mut columns = near.chain(far);
        columns.find_map(|it| in_rows(table, row, it).or_else(|| in_one_row(table, row, it)))
    })?;
    let table = &centred_joined(table, heading.rows.end);
    let Stacked { rows, lines, labels, who } = heading;
    let groups = groups(table, rows.end, lines)?;
    let people = groups.iter().filter(|it| !is_total(table, **it, lines)).count();
    let places = (0..lines).flat_map(|name| (0..lines).map(move |number| (name, number)));
    let proven = places.filter(|it| it.0 != it.1).any(|(name, number)| {
        let told = groups.iter().filter(|group| {
            let cell = |line: usize| table.cell(**group + line, who);
            cell(name).is_some_and(|it| is_name(&it.text))
                && cell(number).is_some_and(|it| is_number(&it.text))
        });
        told.count() == people
    });
    if people < FEW || !proven {
        return None;
    }
    let mut unfolded: Vec<Vec<Option<Cell>>> = (0..rows.start)
        .map(|row| (0..table.width(row)).map(|at| table.cell(row, at)).collect())
        .collect();
    unfolded.push(labels.into_iter().flatten().collect());
    for group in groups {
        let cells = (0..table.columns())
            .flat_map(|column| (0..lines).map(move |line| (column, line)))
            .map(|(column, line)| table.cell(group + line, column));
        unfolded.push(cells.collect());
    }
    Some(Table::of_cells(table.location.clone(), unfolded))
}

/// What stands half-way between the lines of somebody, in a cell over all of them, is of the first line.
fn centred_joined(table: &Table, body: usize) -> Table {
    let mut rows: Vec<Vec<Option<Cell>>> = Vec::new();
    for row in 0..table.rows() {
        let mut filled = table.row(row);
        let alone = filled.next().filter(|_| row > body && filled.next().is_none());
        let above = rows.last_mut();
        match (alone, above) {
            (Some((column, cell)), Some(above))
                if above.get(column).is_none_or(Option::is_none)
                    && row + 1 < table.rows()
                    && table.at(row + 1, column).is_none()
                    && headings::total(&cell.text).is_none() =>
            {
                above.resize(above.len().max(column + 1), None);
                above[column] = Some(cell.into_owned());
            }
            _ => rows.push((0..table.width(row)).map(|at| table.cell(row, at)).collect()),
        }
    }
    Table::of_cells(table.location.clone(), rows)
}

/// The first row of everyone, where all rows are of somebody.
fn groups(table: &Table, body: usize, lines: usize) -> Option<Vec<usize>> {
    let body = body..table.rows();
    body.len().is_multiple_of(lines).then(|| body.step_by(lines).collect())
}

fn is_total(table: &Table, group: usize, lines: usize) -> bool {
    (group..group + lines)
        .flat_map(|row| table.row(row))
        .any(|it| headings::total(&it.1.text).is_some())
}

/// A name, perhaps behind the number by which the employer knows its bearer: `123 LAMRINI Laïla`.
fn is_name(text: &str) -> bool {
    let code = text.bytes().take_while(u8::is_ascii_digit).count();
    let text = if code <= 6 && text[code..].starts_with(' ') { &text[code..] } else { text };
    text.chars().filter(|it| it.is_alphabetic()).count() >= 4
        && !text.chars().any(char::is_numeric)
        && headings::total(text).is_none()
}

/// A number of a person, perhaps behind the word for it or before the job: `CNSS : 123456789`,
/// `179142396 Contrôleur`.
fn is_number(text: &str) -> bool {
    let text = text.rsplit_once(':').map_or(text, |it| it.1.trim());
    let text = match text.split_once(' ') {
        Some((number, job)) if !job.contains(char::is_numeric) => number,
        _ => text,
    };
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (2..=10).contains(&digits) && text.len() <= digits + 2 && !text.contains([',', '/'])
}

fn known(text: &str) -> Option<Meaning> {
    let text = [" / ", " – ", " - "]
        .into_iter()
        .find_map(|it| text.split_once(it))
        .map_or(text, |it| it.0);
    let found = headings::look_up(text, Place::ColumnHead).filter(|it| it.fit >= Fit::Close)?;
    Some(found.meaning)
}

fn names_people(labels: &[String]) -> bool {
    let parts = labels.iter().flat_map(|it| it.split(" / "));
    let meanings: Vec<Meaning> = parts.filter_map(known).collect();
    let name = |it: &&Meaning| {
        matches!(it, Meaning::Field(Name::Name) | Meaning::SomeName | Meaning::LastName)
    };
    meanings.len() >= 2 && meanings.iter().any(|it| name(&it))
}

/// `Nom N° CNSS Emploi | Base Ancienneté Prime`: all labels of a column in one cell.
fn in_one_row(table: &Table, row: usize, who: usize) -> Option<Stacked> {
    let first = table.at(row, who)?;
    // One word is one label.
    first.text.split_whitespace().nth(1)?;
    // `Nom et prénom` is one label.
    if headings::exactly(&first.text, Place::ColumnHead).is_some() {
        return None;
    }
    let labels = LINES.clone().find_map(|count| {
        let labels = cut(&first.text, count)?;
        // Words that mean nothing alone are parts of labels: `N° | CNSS`.
        labels.iter().all(|it| known(it).is_some()).then_some(())?;
        names_people(&labels).then_some(labels)
    })?;
    let lines = labels.len();
    let labels = (0..table.columns()).map(|column| {
        let Some(cell) = table.cell(row, column) else { return vec![None; lines] };
        let parts = cut(&cell.text, lines).or_else(|| {
            // `Jours` stands over the first line of everyone, `Net à payer` over the second.
            let line = line_of(table, row + 1, lines, column)?;
            let own = |it: usize| if it == line { cell.text.to_string() } else { String::new() };
            Some((0..lines).map(own).collect())
        });
        let part = |line: usize| {
            let text = parts.as_ref()?.get(line).filter(|it| !it.is_empty())?.as_str();
            Some(Cell { text: text.into(), stored: None, ..cell.clone() })
        };
        (0..lines).map(part).collect()
    });
    Some(Stacked { rows: row..row + 1, lines, labels: labels.collect(), who })
}

/// The only line of everyone on which a column has cells.
fn line_of(table: &Table, body: usize, lines: usize, column: usize) -> Option<usize> {
    let filled = |line: usize| {
        (body + line..table.rows()).step_by(lines).any(|row| table.at(row, column).is_some())
    };
    let mut own = (0..lines).filter(|it| filled(*it));
    own.next().filter(|_| own.next().is_none())
}

/// A text as so many labels: by its lines, by what is known, or by its words.
fn cut(text: &str, count: usize) -> Option<Vec<String>> {
    let own: Vec<&str> = text.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    if own.len() == count {
        return Some(own.into_iter().map(str::to_owned).collect());
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() > 12 || words.len() < count {
        return None;
    }
    if let Some(parts) = known_parts(&words, count, 0) {
        return Some(parts);
    }
    if words.len() == count {
        return Some(words.into_iter().map(str::to_owned).collect());
    }
    // `Salaire de base | Ancienneté | Prime`: beside what is known, a word each.
    (1..count).find_map(|strange| known_parts(&words, count, strange))
}

/// Words as labels that are known, but for so many single words.
pub(super) fn known_parts(words: &[&str], count: usize, strange: usize) -> Option<Vec<String>> {
    // `N° CNSS / Emploi` are two, side by side.
    let exact = |it: &str| {
        it.split(" / ").all(|it| headings::exactly(it.trim(), Place::ColumnHead).is_some())
    };
    let may_be = |it: &str, words: usize| exact(it) || strange > 0 && words == 1;
    if count == 1 {
        let whole = words.join(" ");
        return may_be(&whole, words.len()).then(|| vec![whole]);
    }
    (1..=words.len().checked_sub(count - 1)?).rev().find_map(|at| {
        let head = words[..at].join(" ");
        let left = strange - usize::from(strange > 0 && !exact(&head));
        let mut rest =
            may_be(&head, at).then(|| known_parts(&words[at..], count - 1, left)).flatten()?;
        rest.insert(0, head);
        Some(rest)
    })
}

/// `Nom | Base`, `N° CNSS | Ancienneté`, `Emploi | Prime`: a row of labels for each line.
fn in_rows(table: &Table, row: usize, who: usize) -> Option<Stacked> {
    let words = |row: usize| {
        let mut cells = table.row(row).peekable();
        cells.peek().is_some() && cells.all(|it| !looks_like_value(&it.1.text))
    };
    let count =
        (row..table.rows()).take_while(|it| words(*it)).take(LINES.max().unwrap_or(4)).count();
    let lines = LINES.rev().find(|it| *it <= count)?;
    let labels: Vec<String> =
        (row..row + lines).filter_map(|it| Some(table.cell(it, who)?.text.to_string())).collect();
    let whole = labels.join(" ");
    // `Nom et` over `prénom` is one label.
    let one = headings::look_up(&whole, Place::ColumnHead).is_some_and(|it| it.fit >= Fit::Close);
    let apart = !one && labels.iter().all(|it| known(it).is_some());
    if labels.len() != lines || !names_people(&labels) || !apart {
        return None;
    }
    let labels = (0..table.columns())
        .map(|column| (row..row + lines).map(|it| table.cell(it, column)).collect());
    Some(Stacked { rows: row..row + lines, lines, labels: labels.collect(), who })
}
