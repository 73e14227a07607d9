//! Facts that a label names in everybody's own lines: `CNSS : 147671905` over `CIN : L703291`, `brute` and
//! `plafonnée` before their amounts. Each becomes a column under its label.

use std::ops::Range;

use crate::{
    extract::{Cell, Table},
    interpret::{
        further_lines::{Heading, known},
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
        spot::Spot,
    },
    payroll::Name,
};

/// Fewer people than this say nothing of what is the same for all.
const FEW: usize = 2;

/// One of them, and where it stands.
pub(super) struct Fact {
    line: usize,
    column: usize,
    told: Told,
    /// What heads its column.
    pub(super) label: String,
}

enum Told {
    /// By the words its cell begins with.
    Before(String),
    /// By the same words in the cell before.
    Beside(usize, String),
}

/// The facts of everybody, line by line.
pub(super) fn facts(table: &Table, head: &Heading, people: &[Range<usize>]) -> Vec<Fact> {
    let most = people.iter().map(Range::len).max().unwrap_or(0);
    if people.len() < FEW {
        return Vec::new();
    }
    let places = (0..most).flat_map(|line| (0..table.columns()).map(move |it| (line, it)));
    let mut facts: Vec<Fact> = Vec::new();
    for (line, column) in places.filter(|it| *it != (0, head.who)) {
        let fact = beside(table, head, people, (line, column))
            .or_else(|| before(table, people, (line, column)));
        facts.extend(fact.filter(|it| !facts.iter().any(|own| own.takes(it.line, it.column))));
    }
    facts
}

impl Fact {
    /// Whether a cell is the fact or its label.
    pub(super) fn takes(&self, line: usize, column: usize) -> bool {
        let label = matches!(self.told, Told::Beside(at, _) if at == column);
        line == self.line && (column == self.column || label)
    }

    /// Whether the column of the fact or of its label is this one.
    pub(super) fn stands_under(&self, column: usize) -> bool {
        self.takes(self.line, column)
    }

    /// What it is of somebody, or of the sum of all.
    pub(super) fn of(&self, table: &Table, lines: &Range<usize>) -> Option<Cell> {
        let row = lines.clone().nth(self.line)?;
        let cell = table.cell(row, self.column)?;
        match &self.told {
            Told::Beside(at, words) => (*table.cell(row, *at)?.text == **words).then_some(cell),
            Told::Before(words) => {
                cell.text.strip_prefix(words.as_str())?;
                let end = cell.text.len();
                let part = Spot::of_cell(cell, row, self.column).part(words.len(), end);
                let Spot { text, location, reading, .. } = part;
                (!text.is_empty()).then_some(Cell { text, location, reading, stored: None })
            }
        }
    }
}

/// The cells of a place, of those who have one.
fn cells(table: &Table, people: &[Range<usize>], (line, column): (usize, usize)) -> Vec<Cell> {
    let rows = people.iter().filter_map(|it| it.clone().nth(line));
    rows.filter_map(|row| table.cell(row, column)).collect()
}

/// Whether so many are nearly all.
fn nearly_all(count: usize, people: &[Range<usize>]) -> bool {
    count >= FEW && count * 10 >= people.len() * 8
}

/// The same words for everybody, and a figure in the cell behind them.
fn beside(
    table: &Table,
    head: &Heading,
    people: &[Range<usize>],
    (line, column): (usize, usize),
) -> Option<Fact> {
    let own = cells(table, people, (line, column));
    let words = own.first()?.text.clone();
    let same = own.iter().filter(|it| it.text == words).count();
    if looks_like_value(&words) || !nearly_all(same, people) || same < own.len() {
        return None;
    }
    let figures = |column: usize| {
        let cells = cells(table, people, (line, column));
        nearly_all(cells.iter().filter(|it| looks_like_value(&it.text)).count(), people)
    };
    let sides = [Some(column + 1), column.checked_sub(1)];
    let at = sides.into_iter().flatten().find(|it| figures(*it))?;
    // `brute` under `Rémunération (DH)` is the one, `plafonnée` the other.
    let over = [column, at].into_iter().find_map(|column| {
        let mut cells = head.rows.clone().filter_map(|row| table.cell(row, column));
        cells.next().map(|it| it.text)
    });
    let group = over.as_deref().unwrap_or_default();
    let group = group.split('(').next().unwrap_or_default().trim();
    let joined = format!("{group} {words}");
    let label = [joined.as_str(), &*words].into_iter().find(|it| known(it).is_some())?;
    let told = Told::Beside(column, words.to_string());
    Some(Fact { line, column: at, told, label: label.to_owned() })
}

/// The same words at the beginning of everybody's cell, before a number or a date.
fn before(table: &Table, people: &[Range<usize>], place: (usize, usize)) -> Option<Fact> {
    let own = cells(table, people, place);
    let first = own.first()?.text.clone();
    let end = if let Some(at) = first.find(':') {
        at + 1
    } else {
        let word = first.split_whitespace().find(|it| it.contains(|it: char| it.is_numeric()))?;
        word.as_ptr() as usize - first.as_ptr() as usize
    };
    let words = &first[..end];
    let alike =
        |it: &&Cell| it.text.strip_prefix(words).is_some_and(|it| it.chars().any(char::is_numeric));
    if !nearly_all(own.iter().filter(alike).count(), people) {
        return None;
    }
    let label = heading(words.trim().trim_end_matches(':').trim())?;
    let (line, column) = place;
    Some(Fact { line, column, told: Told::Before(words.to_owned()), label })
}

/// The words that head a column of what a label in a line names.
fn heading(label: &str) -> Option<String> {
    if known(label).is_some() {
        return Some(label.to_owned());
    }
    let found = headings::look_up(label, Place::Box).filter(|it| it.fit >= Fit::Close)?;
    let named = match found.meaning {
        Meaning::Field(Name::BirthDate) => "Date de naissance",
        Meaning::Field(Name::HireDate) => "Date d'embauche",
        Meaning::Field(Name::ExitDate) => "Date de sortie",
        Meaning::Field(Name::Cin) => "N° CIN",
        Meaning::Field(Name::Immatriculation) => "N° immatriculation",
        Meaning::Field(Name::EmployeeNumber) => "Matricule interne",
        Meaning::Field(Name::Function) => "Fonction",
        Meaning::CnssNumber => "N° CNSS",
        _ => return None,
    };
    Some(named.to_owned())
}
