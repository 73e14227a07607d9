//! Columns that stand under one another nowhere, read as one: typewritten lines shown in letters of unequal
//! width. `Jours Salaire Plafonné` over `26 7372,50 6000,00`: as many figures in each line as headings over
//! them, and their order tells which is which.

use crate::{
    extract::{Cell, Table},
    interpret::{
        blocks,
        headings::{self, Place},
        spot::Spot,
        stacked,
    },
};

/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 40;
const MOST_ROWS: usize = 5_000;
/// A heading stands in one of the first rows.
const MOST_PREAMBLE: usize = 12;
/// Headings that are read as one at most, and figures of a line with their groups.
const MOST_HEADINGS: usize = 6;
const MOST_WORDS: usize = 20;
const MOST_LABELS: usize = 12;
/// Fewer rows than this are chance.
const FEW: usize = 3;
/// Groups of digits that a figure has at most.
const MOST_GROUPS: usize = 4;

/// Parts the columns of every table of a page that hold several by their order.
pub(super) fn part(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        for column in (0..table.columns()).rev() {
            if let Some(parted) = parted(table, column) {
                *table = parted;
            }
        }
    }
}

fn parted(table: &Table, column: usize) -> Option<Table> {
    // Labels are dear to look up, and hardly a column holds cells of several figures.
    let several = |it: &Cell| {
        let text = it.text.trim_matches(' ').as_bytes();
        let digit = |it: Option<&u8>| it.is_some_and(u8::is_ascii_digit);
        digit(text.first()) && digit(text.last()) && text.contains(&b' ')
    };
    let cells = (0..table.rows()).filter_map(|row| table.at(row, column));
    if cells.filter(|it| several(it)).count() < FEW {
        return None;
    }
    let (head, heading) = (0..table.rows().min(MOST_PREAMBLE)).find_map(|row| {
        let heading = Spot::of_cell(table.cell(row, column)?, row, column);
        (2..=MOST_HEADINGS).any(|it| labels(&heading.text, it).is_some()).then_some((row, heading))
    })?;
    let body = head + 1..table.rows();
    // `7372,50` beside it says that a blank parts no thousands here.
    let cells = body.clone().filter_map(|row| table.cell(row, column));
    let grouped =
        !cells.flat_map(|it| it.text.split(' ').map(is_long).collect::<Vec<_>>()).any(|it| it);
    let (labels, rows) = (2..=MOST_HEADINGS).rev().find_map(|count| {
        let labels = labels(&heading.text, count)?;
        let rows: Vec<Figures> =
            body.clone().map(|row| figures(table, row, column, count, grouped)).collect();
        // What is lent by the cells before them must be the exception: there, other rows have no figure.
        let whole = rows.iter().filter(|it| matches!(it, Figures::Told(_))).count();
        let lent = rows.iter().filter(|it| matches!(it, Figures::Lent(..))).count();
        let told = whole + lent;
        let beside = |at: usize| column.checked_sub(1).and_then(|it| table.cell(head + 1 + at, it));
        let own_figures = lent > 0
            && rows.iter().enumerate().any(|(at, it)| {
                let whole = matches!(it, Figures::Told(_));
                whole
                    && beside(at)
                        .is_some_and(|it| it.text.ends_with(|it: char| it.is_ascii_digit()))
            });
        if whole < FEW || whole < lent || own_figures {
            return None;
        }
        let open = rows.iter().filter(|it| matches!(it, Figures::Open)).count();
        (open * 10 <= told).then_some((labels, rows))
    })?;
    let count = labels.len();
    let whole =
        |row: usize| (0..table.width(row)).map(|at| table.cell(row, at)).collect::<Vec<_>>();
    let spread = |mut cells: Vec<Option<Cell>>, own: Vec<Option<Cell>>| {
        cells.resize(cells.len().max(column + 1), None);
        cells.splice(column..=column, own);
        cells
    };
    let nothing = || vec![None; count - 1];
    let mut parted: Vec<Vec<Option<Cell>>> = Vec::new();
    for row in 0..head {
        let cells = whole(row);
        let own = cells.get(column).cloned().flatten();
        parted.push(spread(cells, [own].into_iter().chain(nothing()).collect()));
    }
    let mut from = 0;
    let own = labels.iter().map(|label| {
        let at = from
            + heading.text[from..].find(label.split(' ').next().unwrap_or_default()).unwrap_or(0);
        from = (at + label.len()).min(heading.text.len());
        let spot = heading.part(at, from.max(at));
        Some(Cell { text: label.as_str().into(), stored: None, ..blocks::cell(&spot) })
    });
    let own = own.collect();
    parted.push(spread(whole(head), own));
    for (row, read) in (head + 1..table.rows()).zip(rows) {
        let mut cells = whole(row);
        let own = match read {
            Figures::Told(spots) => spots.iter().map(|it| Some(blocks::cell(it))).collect(),
            Figures::Lent(spots, left) => {
                if let Some(before) = column.checked_sub(1) {
                    cells[before] = left;
                }
                spots.iter().map(|it| Some(blocks::cell(it))).collect()
            }
            Figures::Open | Figures::None => {
                let own = cells.get(column).cloned().flatten();
                [own].into_iter().chain(nothing()).collect()
            }
        };
        parted.push(spread(cells, own));
    }
    Some(Table::of_cells(table.location.clone(), parted))
}

/// A heading as so many headings.
fn labels(text: &str, count: usize) -> Option<Vec<String>> {
    let words: Vec<&str> = text.split_whitespace().take(MOST_LABELS + 1).collect();
    if !(count..=MOST_LABELS).contains(&words.len())
        || headings::exactly(text, Place::ColumnHead).is_some()
    {
        return None;
    }
    stacked::known_parts(&words, count, 0)
}

/// `7372,50`: more than three digits before the decimals.
fn is_long(word: &str) -> bool {
    word.len() >= 7
        && word.bytes().take_while(u8::is_ascii_digit).count() + 3 == word.len()
        && word.bytes().rev().nth(2).is_some_and(|it| matches!(it, b',' | b'.'))
}

/// The figures of a row.
enum Figures {
    /// One for each heading.
    Told(Vec<Spot>),
    /// The same, the first of them at the end of the cell before: and what is left of that.
    Lent(Vec<Spot>, Option<Cell>),
    /// Not as many as headings.
    Open,
    None,
}

fn figures(table: &Table, row: usize, column: usize, count: usize, grouped: bool) -> Figures {
    let Some(cell) = table.cell(row, column) else { return Figures::None };
    let spot = Spot::of_cell(cell, row, column);
    if let Some(parts) = in_parts(&spot.text, count, grouped) {
        return Figures::Told(parts.into_iter().map(|it| spot.part(it.0, it.1)).collect());
    }
    // `FIKRI Latifa 26 | 4660,70 4660,70`: the first of them is read as the end of the name before.
    let less = in_parts(&spot.text, count - 1, grouped);
    let before = column.checked_sub(1).and_then(|it| table.cell(row, it));
    if let (Some(less), Some(before)) = (less, before) {
        let before = Spot::of_cell(before, row, column - 1);
        let text: &str = &before.text;
        let cut = text.rfind(' ').map_or(0, |it| it + 1);
        if is_figure(&[&text[cut..]]) && text[cut..].len() <= 6 {
            let first = before.part(cut, text.len());
            let left = (cut > 0).then(|| blocks::cell(&before.part(0, cut)));
            let rest = less.into_iter().map(|it| spot.part(it.0, it.1));
            return Figures::Lent([first].into_iter().chain(rest).collect(), left);
        }
    }
    if headings::total(&spot.text).is_some() || !spot.has_digit() {
        Figures::None
    } else {
        Figures::Open
    }
}

/// A text as so many figures, where it can be read in one way only.
fn in_parts(text: &str, count: usize, grouped: bool) -> Option<Vec<(usize, usize)>> {
    let words: Vec<&str> = text.split(' ').filter(|it| !it.is_empty()).collect();
    if count == 0 || words.len() < count || words.len() > MOST_WORDS {
        return None;
    }
    let at = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let most = if grouped { MOST_GROUPS } else { 1 };
    let ways = |count: usize| {
        let mut ways = Vec::new();
        ways_of(&words, count, most, &mut Vec::new(), &mut ways);
        ways
    };
    let all = ways(count);
    let [way] = &all[..] else { return None };
    // `4 427,50` may be one figure.
    if (1..count).any(|it| !ways(it).is_empty()) {
        return None;
    }
    let mut from = 0;
    let parts = way.iter().map(|length| {
        let own = &words[from..from + length];
        from += length;
        (at(own[0]), at(own[length - 1]) + own[length - 1].len())
    });
    Some(parts.collect())
}

/// All ways to take the words for so many figures, as the numbers of words of each; two are too many.
fn ways_of(
    words: &[&str],
    count: usize,
    most: usize,
    way: &mut Vec<usize>,
    ways: &mut Vec<Vec<usize>>,
) {
    if ways.len() > 1 {
        return;
    }
    if count == 0 || words.len() < count {
        if count == 0 && words.is_empty() {
            ways.push(way.clone());
        }
        return;
    }
    for length in 1..=(words.len() - (count - 1)).min(most) {
        if is_figure(&words[..length]) {
            way.push(length);
            ways_of(&words[length..], count - 1, most, way, ways);
            way.pop();
        }
    }
}

/// `26`, `7372,50`, `7 372,50`: one figure with its groups of thousands.
fn is_figure(words: &[&str]) -> bool {
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let Some((last, groups)) = words.split_last() else { return false };
    let whole = last.split([',', '.']).next().unwrap_or_default();
    let plain = last
        .chars()
        .all(|it| it.is_ascii_digit() || matches!(it, ',' | '.' | '\u{a0}' | '\u{202f}' | '\''));
    let leads = groups.first().is_none_or(|it| digits(it) && it.len() <= 3);
    plain
        && leads
        && last.ends_with(|it: char| it.is_ascii_digit())
        && digits(whole.get(..1).unwrap_or_default())
        && groups.iter().skip(1).all(|it| digits(it) && it.len() == 3)
        && (groups.is_empty() || digits(whole) && whole.len() == 3)
}
