//! The lines of somebody as one row: what stands on one line only keeps its column, what stands below
//! a name becomes columns of its own.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    extract::{Cell, Table},
    interpret::{
        further_lines::{
            FEW_NAMED, Heading, begins,
            facts::{Fact, facts},
            is_name, is_sum, known,
        },
        headings::{self, Meaning},
        layout::looks_like_value,
        spot::Spot,
    },
    payroll::Name,
};

/// Labelled facts that prove that lines are somebody's.
const FEW: usize = 2;
/// Lines somebody takes at most.
const MOST_LINES: usize = 6;

/// The table with a row for everybody, where figures or labels prove that the lines are theirs.
///
/// `before` are the labelled facts of the list before, which may go on with somebody alone.
pub(super) fn folded(table: &Table, head: &Heading, before: &mut Vec<Fact>) -> Option<Table> {
    let people = people(table, head);
    let several = people.iter().filter(|it| it.len() > 1).count();
    if several * 10 < people.len() * 8 || several == 0 {
        return None;
    }
    let own = facts(table, head, &people);
    let again = |it: &&Fact| people.iter().any(|own| it.of(table, own).is_some());
    let facts = match &people[..] {
        [_] if before.iter().filter(again).count() >= FEW => std::mem::take(before),
        _ => own,
    };
    if facts.len() < FEW && !stand_once(table, head, &people) {
        return None;
    }
    let width = table.columns();
    let below = Below::of(table, head, &people, &facts);
    let lines = lines_of(table, &people, &facts);
    let mut rows: Vec<Vec<Option<Cell>>> = Vec::new();
    let mut at = 0;
    while at < table.rows() {
        if head.rows.contains(&at) {
            rows.push(below.head(table, head, at, &lines, (&facts, &people)));
            at += 1;
            continue;
        }
        let person = people.iter().find(|it| it.start == at);
        let own = person.cloned().or_else(|| total(table, head, at).filter(|_| !facts.is_empty()));
        let own = own.unwrap_or(at..at + 1);
        let cell = |column: usize| {
            let first = lines[column].first().copied().filter(|_| person.is_some());
            let line = if column == head.who { 0 } else { first.unwrap_or(0) };
            let told =
                facts.iter().any(|it| it.takes(line, column) && it.of(table, &own).is_some());
            own.clone().nth(line).filter(|_| !told).and_then(|it| table.cell(it, column))
        };
        let mut row: Vec<Option<Cell>> = (0..width).map(cell).collect();
        match person {
            Some(person) => row.extend(below.pieces_of(table, head, person)),
            None => row.resize(width + below.labels.len(), None),
        }
        row.extend(facts.iter().map(|it| it.of(table, &own)));
        rows.push(row);
        at = own.end;
    }
    *before = facts;
    Some(Table::of_cells(table.location.clone(), rows))
}

/// Whether gross, deductions or net pay of everybody stands on one line; of two people or more one of them
/// is enough.
fn stand_once(table: &Table, head: &Heading, people: &[Range<usize>]) -> bool {
    let once = |column: &usize| {
        let filled = |it: &Range<usize>| it.clone().filter(|row| table.at(*row, *column).is_some());
        people.iter().filter(|it| filled(it).count() == 1).count() * 10 >= people.len() * 9
    };
    let proven = head.sums.iter().filter(|it| once(it)).count();
    head.named >= FEW_NAMED && proven >= if people.len() == 1 { 2 } else { 1 }
}

/// The lines of a sum of all.
fn total(table: &Table, head: &Heading, row: usize) -> Option<Range<usize>> {
    let is_total =
        |row: usize| table.at(row, head.who).is_some_and(|it| headings::total(&it.text).is_some());
    let goes_on = |row: &usize| {
        table.at(*row, head.who).is_none() && table.row(*row).count() > 0 && !is_total(*row)
    };
    let more = (row + 1..table.rows().min(row + MOST_LINES)).take_while(goes_on).count();
    is_total(row).then_some(row..row + 1 + more)
}

/// The rows of everybody.
fn people(table: &Table, head: &Heading) -> Vec<Range<usize>> {
    let mut people: Vec<Range<usize>> = Vec::new();
    for row in head.rows.end..table.rows() {
        if begins(table, row, head.who) {
            people.push(row..row + 1);
        } else if let Some(last) = people.last_mut().filter(|it| it.end == row)
            && last.len() < MOST_LINES
            && goes_on(table, row, head.who)
        {
            last.end = row + 1;
        }
    }
    people
}

/// A line of nobody new: a number under the name, or nothing.
fn goes_on(table: &Table, row: usize, who: usize) -> bool {
    let below = table.cell(row, who);
    table.row(row).count() > 0
        && below.is_none_or(|it| it.text.chars().any(char::is_numeric) && !it.text.contains(':'))
        && !table.row(row).any(|it| headings::total(&it.1.text).is_some())
}

/// On which lines of anybody a column has cells.
fn lines_of(table: &Table, people: &[Range<usize>], facts: &[Fact]) -> Vec<BTreeSet<usize>> {
    let of = |column: usize| {
        let told = |line: usize| facts.iter().any(|it| it.takes(line, column));
        let filled = |it: &Range<usize>| {
            let lines = it.clone().enumerate();
            let own = lines.filter(|it| table.at(it.1, column).is_some() && !told(it.0));
            own.map(|it| it.0).collect::<Vec<_>>()
        };
        people.iter().flat_map(filled).collect()
    };
    (0..table.columns()).map(of).collect()
}

/// What stands below the names: pieces of so many lines, and the labels they have.
struct Below {
    labels: Vec<Option<String>>,
    /// The line and the word of each.
    places: Vec<(usize, Option<usize>)>,
    of_names: String,
}

impl Below {
    fn of(table: &Table, head: &Heading, people: &[Range<usize>], facts: &[Fact]) -> Below {
        let words = |it: &Range<usize>| -> Vec<usize> {
            let cells = it.clone().skip(1).map(|row| table.cell(row, head.who));
            cells.map(|it| it.map_or(0, |it| pieces(&it.text))).collect()
        };
        let most = people.iter().map(Range::len).max().unwrap_or(1);
        // As most people have it.
        let count = |line: usize| {
            let mut counts: Vec<usize> =
                people.iter().filter_map(|it| words(it).get(line - 1).copied()).collect();
            counts.sort_unstable();
            counts.get(counts.len() / 2).copied().unwrap_or(0)
        };
        let mut places: Vec<(usize, Option<usize>)> = Vec::new();
        for line in (1..most).filter(|it| !facts.iter().any(|own| own.takes(*it, head.who))) {
            match count(line) {
                0 => (),
                1 => places.push((line, None)),
                several => places.extend((0..several).map(|it| (line, Some(it)))),
            }
        }
        let name = head.labels.iter().position(|it| known(it).is_some_and(is_name)).unwrap_or(0);
        let others: Vec<&String> =
            head.labels.iter().enumerate().filter(|it| it.0 != name).map(|it| it.1).collect();
        let told = others.len() == places.len();
        // An hourly rate is no rate of anything the register has a column for.
        let rate = |it: &str| known(it) == Some(Meaning::Field(Name::Rate));
        let label = |at: usize| told.then(|| others[at].clone()).filter(|it| !rate(it));
        let labels = (0..places.len()).map(label).collect();
        Below { labels, places, of_names: head.labels[name].clone() }
    }

    /// A row of the heading: in the first one the labels of what has a column of its own now.
    fn head(
        &self,
        table: &Table,
        head: &Heading,
        at: usize,
        lines: &[BTreeSet<usize>],
        (facts, people): (&[Fact], &[Range<usize>]),
    ) -> Vec<Option<Cell>> {
        let width = table.columns();
        let mut row: Vec<Option<Cell>> = (0..width).map(|it| table.cell(at, it)).collect();
        for column in (0..width).filter(|it| *it != head.who) {
            let told = |it: &Cell| known(&it.text).is_some_and(is_sum);
            // Two figures under one label: neither is surely what it says. And where each has a label of
            // its own, the column is empty.
            let parted = lines[column].is_empty() && facts.iter().any(|it| it.stands_under(column));
            if parted || lines[column].len() > 1 && row[column].as_ref().is_some_and(told) {
                row[column] = None;
            }
        }
        row[head.who] = None;
        row.resize(width + self.labels.len() + facts.len(), None);
        let cell = head.rows.clone().find_map(|it| table.cell(it, head.who));
        if at == head.rows.start
            && let Some(place) = cell
        {
            let part = |text: &str| Cell { text: text.into(), stored: None, ..place.clone() };
            row[head.who] = Some(part(&self.of_names));
            for (column, label) in (width..).zip(&self.labels) {
                row[column] = label.as_deref().map(part);
            }
            // The heading stands with the first of its values.
            for (column, fact) in (width + self.labels.len()..).zip(facts) {
                let first = people.iter().find_map(|it| fact.of(table, it));
                let text = fact.label.as_str().into();
                row[column] = first.map(|it| Cell { text, stored: None, ..it });
            }
        }
        row
    }

    /// What stands below the name of somebody.
    fn pieces_of(&self, table: &Table, head: &Heading, person: &Range<usize>) -> Vec<Option<Cell>> {
        let piece = |(line, word): &(usize, Option<usize>)| {
            let row = person.clone().nth(*line)?;
            let cell = table.cell(row, head.who)?;
            let Some(word) = word else { return Some(cell) };
            let text = cell.text.clone();
            let words: Vec<&str> = text.split_whitespace().collect();
            // One that lacks a word leaves open which.
            let own = self.places.iter().filter(|it| it.0 == *line).count();
            let word = words.get(*word).filter(|_| words.len() == own)?;
            let from = word.as_ptr() as usize - text.as_ptr() as usize;
            let spot = Spot::of_cell(cell, row, head.who).part(from, from + word.len());
            let Spot { text, location, reading, .. } = spot;
            Some(Cell { text, location, reading, stored: None })
        };
        self.places.iter().map(piece).collect()
    }
}

/// How many figures and codes a text is made of; one where it has words.
fn pieces(text: &str) -> usize {
    let words: Vec<&str> = text.split_whitespace().collect();
    // `1 67 01 69 082 206` is one number.
    let long = |it: &&str| looks_like_value(it) && it.len() >= 4;
    if words.iter().all(long) { words.len() } else { 1 }
}
