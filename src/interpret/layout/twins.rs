//! Lists of lines side by side in one table: earnings with their amounts, beside them deductions with
//! theirs, and perhaps what the employer pays.

use std::ops::Range;

use crate::{
    extract::Table,
    interpret::{
        headings::{self, Fit, Found, Meaning, Place},
        layout::{columns::Column, looks::looks_like_value},
    },
    payroll::Name,
};

/// Rows whose cells tell what a column holds.
const SAMPLE: usize = 60;

/// What most cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cells {
    Words,
    Figures,
    None,
}

/// Lists beside each other.
pub(super) struct Parted {
    /// The columns of each, in the order in which they are read.
    pub(super) lists: Vec<Vec<Column>>,
    /// Columns of lists that are neither: sums since January, days of leave.
    pub(super) beside: Vec<usize>,
}

/// The lists of a table, if its columns are those of several.
pub(super) fn parted(table: &Table, columns: &[Column], body: Range<usize>) -> Option<Parted> {
    let about_people = columns.iter().filter_map(|it| it.found).any(|it| {
        matches!(
            it.meaning,
            Meaning::Field(
                Name::Name
                    | Name::Immatriculation
                    | Name::Cin
                    | Name::Nir
                    | Name::EmployeeNumber
                    | Name::Period
            ) | Meaning::LastName
                | Meaning::FirstName
                | Meaning::CnssNumber
        )
    });
    if about_people {
        return None;
    }
    let holds: Vec<Cells> = columns.iter().map(|it| holds(table, it.index, body.clone())).collect();
    let labels: Vec<usize> = (0..columns.len()).filter(|it| holds[*it] == Cells::Words).collect();
    if !(2..=MOST_LISTS).contains(&labels.len()) {
        return None;
    }
    let figures = |range: Range<usize>| holds[range].contains(&Cells::Figures);
    if !labels.windows(2).all(|it| figures(it[0] + 1..it[1])) {
        return None;
    }
    let (first, last) = (labels[0], labels[labels.len() - 1]);
    // Amounts stand behind their labels: to the right of them, or to the left in Arabic.
    let arabic = !figures(last + 1..columns.len()) && figures(0..first);
    if !arabic && !figures(last + 1..columns.len()) {
        return None;
    }
    let since_january = |label: usize| is_cumulated(&columns[label]);
    // The word for a list may stand over its labels or over its amounts.
    let list = |number: usize| {
        let next = labels.get(number + 1).copied().unwrap_or(columns.len());
        let before = number.checked_sub(1).map_or(0, |it| labels[it] + 1);
        if arabic { before..labels[number] + 1 } else { labels[number]..next }
    };
    // One row with words amid the figures, as of sums below the lines, makes no list.
    let listed = |column: usize| {
        let index = columns[column].index;
        let words = body.clone().filter_map(|row| table.cell(row, index));
        words.filter(|it| !looks_like_value(&it.text)).nth(1).is_some()
    };
    let mut sides: Vec<Option<Meaning>> = (0..labels.len())
        .map(|it| {
            let own = &columns[list(it)];
            let over_amounts = || own.iter().find_map(side).filter(|_| listed(labels[it]));
            side(&columns[labels[it]]).or_else(over_amounts)
        })
        .collect();
    let told: Vec<Meaning> = sides.iter().flatten().copied().collect();
    let rivals = (1..told.len()).any(|at| told[..at].contains(&told[at]));
    if told.is_empty() || rivals {
        return None;
    }
    let of_now: Vec<usize> = (0..labels.len()).filter(|it| !since_january(labels[*it])).collect();
    if let [a, b] = of_now[..] {
        (sides[a], sides[b]) =
            (sides[a].or(sides[b].map(opposite)), sides[b].or(sides[a].map(opposite)));
    }
    let lists_told = of_now.iter().filter(|it| sides[**it].is_some()).count();
    let mut lists = Vec::new();
    let mut beside = Vec::new();
    let mut from = 0;
    for (number, &label) in labels.iter().enumerate() {
        let next = labels.get(number + 1).copied().unwrap_or(columns.len());
        let to = match arabic {
            true if number + 1 < labels.len() => label + 1,
            true => columns.len(),
            false => next,
        };
        let own = &columns[from..to];
        match sides[number].filter(|_| !since_january(label)) {
            Some(side) => {
                lists.push(half(own, columns[label].index, side, &holds[from..to], arabic));
            }
            // A third list that says nothing known does not spoil the two others.
            None if since_january(label) || lists_told >= 2 => {
                beside.extend(own.iter().map(|it| it.index));
            }
            None => return None,
        }
        from = to;
    }
    if arabic {
        lists.reverse();
    }
    Some(Parted { lists, beside })
}

/// Gains, deductions, and what the employer pays.
const MOST_LISTS: usize = 3;

fn holds(table: &Table, index: usize, body: Range<usize>) -> Cells {
    let (mut words, mut figures) = (0, 0);
    for row in body.take(SAMPLE) {
        let Some(cell) = table.cell(row, index) else { continue };
        if looks_like_value(&cell.text) && !begins_with_words(&cell.text) {
            figures += 1;
        } else if cell.text.chars().any(char::is_alphabetic) {
            words += 1;
        }
    }
    match (words, figures) {
        (0, 0) => Cells::None,
        _ if words > figures => Cells::Words,
        _ => Cells::Figures,
    }
}

/// `ANCIENNETE 3 218,80 × 15,00 %`: a label, and behind it what it is computed from.
fn begins_with_words(text: &str) -> bool {
    let words = text.find(|it: char| it.is_numeric()).map_or(text, |at| &text[..at]);
    words.chars().filter(|it| it.is_alphabetic()).count() >= 4
}

/// Whether the heading over the labels says what is paid or what is held back.
fn side(labels: &Column) -> Option<Meaning> {
    side_named(&labels.heading).or_else(|| side_named(&labels.group))
}

/// The side that a heading names: what is paid, what is held back, what the employer pays.
pub(super) fn side_named(heading: &str) -> Option<Meaning> {
    let found = headings::look_up(heading, Place::ColumnHead).filter(|it| it.fit >= Fit::Close)?;
    match found.meaning {
        Meaning::Gain | Meaning::Field(Name::Gross) => Some(Meaning::Gain),
        Meaning::Deduction | Meaning::Field(Name::Deductions) => Some(Meaning::Deduction),
        Meaning::Field(Name::EmployerAmount) => Some(found.meaning),
        _ => None,
    }
}

/// Beside what is held back, or what the employer pays, stands what is paid.
fn opposite(side: Meaning) -> Meaning {
    if side == Meaning::Gain { Meaning::Deduction } else { Meaning::Gain }
}

/// Whether a column holds sums since January.
fn is_cumulated(column: &Column) -> bool {
    let told = |text: &str| {
        let found = headings::look_up(text, Place::ColumnHead).filter(|it| it.fit >= Fit::Close);
        found.is_some_and(|it| it.meaning == Meaning::YearToDate)
    };
    told(&column.heading) || told(&column.group)
}

/// One list: its labels, and the column of amounts that is the last of its figures.
fn half(
    columns: &[Column],
    labels: usize,
    side: Meaning,
    holds: &[Cells],
    arabic: bool,
) -> Vec<Column> {
    let mut columns = columns.to_vec();
    let known = |meaning| Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    let mut figures: Vec<usize> =
        (0..columns.len()).filter(|it| holds[*it] == Cells::Figures).collect();
    if arabic {
        figures.reverse();
    }
    // What was paid since January stands behind what is paid now.
    // An amount by its heading, `Courant`, before whatever stands behind it.
    let amount = |it: &&usize| {
        columns[**it]
            .found
            .is_some_and(|it| it.fit >= Fit::Close && it.meaning == Meaning::Field(Name::Amount))
    };
    let of_now = || figures.iter().rfind(|it| !is_cumulated(&columns[**it])).copied();
    let of_now = figures.iter().rfind(amount).copied().or_else(of_now);
    let last = of_now.or(figures.last().copied());
    if let Some(last) = last {
        columns[last].found = known(side);
    }
    for column in columns.iter_mut().filter(|it| it.index == labels) {
        column.found = known(Meaning::Field(Name::Label));
    }
    columns
}
