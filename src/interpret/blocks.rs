//! A block for each employee: a bar with the name, then the same labels with their values, again
//! and again. Every block is a row, and its labels are the headings.

mod pairs;
mod side_by_side;

use crate::{
    evidence::{Location, Region, is_letter},
    extract::{Cell, Extraction, Line, Table},
    interpret::{
        headings::{self, Fit, Meaning, Place, TotalKind},
        layout::looks_like_value,
        spot::Spot,
    },
    payroll::Name,
};

pub(super) use pairs::Pair;
use pairs::{pairs, pairs_below};

/// Fewer blocks than this are chance.
const FEW: usize = 3;
/// Longer texts are no boxes.
const LONGEST: usize = 160;
/// Printed lines a block takes at most.
const MOST_LINES: usize = 24;
/// Figures of a line: base, rate, amounts.
const MOST_FIGURES: usize = 5;
/// Letters of a label between the figures of such a line.
const LONGEST_LABEL: usize = 40;
/// Files with more printed rows than this are no files of cards or blocks.
const MOST_ROWS: usize = 5_000;

/// A printed row of a page: of a table, or a free line.
pub(super) struct Printed {
    pub(super) page: u32,
    pub(super) top: i32,
    pub(super) source: Source,
    pub(super) spots: Vec<Spot>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Line(usize),
    Table(usize, usize),
}

/// Printed rows of a file that may hold cards or blocks, if they are worth a look.
pub(super) fn candidates(extraction: &Extraction) -> Option<Vec<Printed>> {
    let rows = printed(extraction);
    (rows.len() <= MOST_ROWS && is_worth_it(&rows)).then_some(rows)
}

/// Takes the blocks out of an extraction, whose printed rows are given, as tables with a row for each.
pub(super) fn gather(extraction: &mut Extraction, rows: Vec<Printed>) -> Vec<Table> {
    let rows = side_by_side::in_a_row(rows);
    let own = |row: &Printed| {
        if is_line(&row.spots) { pairs::of_line(&row.spots) } else { pairs::pairs(&row.spots) }
    };
    let mut pairs: Vec<Vec<Pair>> = rows.iter().map(own).collect();
    let mut parts: Vec<bool> = pairs.iter().map(|it| !it.is_empty()).collect();
    for at in 1..rows.len() {
        if pairs[at].is_empty() && pairs[at - 1].is_empty() {
            pairs[at] = pairs_below(&rows[at - 1], &rows[at], rows.get(at + 1));
            let found = !pairs[at].is_empty();
            (parts[at - 1], parts[at]) = (parts[at - 1] || found, found);
        }
    }
    let Some(starts) = starts(&rows, &pairs, &parts) else { return Vec::new() };
    let mut taken: Vec<Source> = Vec::new();
    let mut blocks: Vec<(u32, Vec<Pair>)> = Vec::new();
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(rows.len());
        let mut block: Vec<Pair> = Vec::new();
        // Who it is stands in the bar above, unless the bar is part of the labels.
        for row in start..end {
            let of_line = is_line(&rows[row].spots);
            let strange = !parts[row] && !is_bar(&rows[row].spots) && !of_line;
            // Below the last block stand the sums of all: the same labels again, or a total.
            let again =
                |block: &[Pair], it: &Pair| block.iter().any(|own| own.meaning == it.meaning);
            let sums = rows[row].spots.iter().any(|it| is_sum_of_all(&it.text))
                || pairs[row]
                    .iter()
                    .any(|it| again(&block, it) && (!of_line || is_pay(it.meaning)));
            if row > start && (strange || sums) {
                break;
            }
            if !of_line {
                block.extend(bar(&rows[row].spots, &pairs[row], &block));
            }
            let own = pairs[row].iter().filter(|it| !of_line || !again(&block, it));
            let own: Vec<Pair> = own.cloned().collect();
            block.extend(own);
            taken.push(rows[row].source);
        }
        blocks.push((rows[start].page, block));
    }
    // Cards beside each other are no two documents on one sheet.
    extraction.gutters.retain(|it| !blocks.iter().any(|block| block.0 == it.0));
    replace(extraction, &blocks, &taken)
}

/// `Prime d'ancienneté | 922,50`, `Salaire du mois | 26 j | 3 850,00 | AMO 2,26 % | 109,27`, `GAINS | RETENUES`:
/// a line of somebody's pay between the labels, or what heads such lines.
fn is_line(spots: &[Spot]) -> bool {
    let words = |it: &Spot| it.text.chars().filter(|it| is_letter(*it)).count() >= 2;
    let heads = |it: &Spot| {
        let found = headings::exactly(&it.text, Place::ColumnHead).map(|it| it.meaning);
        matches!(found, Some(Meaning::Gain | Meaning::Deduction))
    };
    let [label, rest @ ..] = spots else { return false };
    if spots.iter().all(heads) {
        return true;
    }
    // `N° CNSS | 116135114` is a box.
    if rest.len() == 1 && !pairs::pairs(spots).is_empty() {
        return false;
    }
    (1..=MOST_FIGURES).contains(&rest.len())
        && words(label)
        && !looks_like_value(&label.text)
        && !spots.iter().any(|it| it.text.contains(':'))
        && rest.last().is_some_and(|it| looks_like_value(&it.text) && !names_something(&it.text))
        && rest.iter().all(|it| it.text.chars().count() <= LONGEST_LABEL)
}

/// More letters than a currency has: `Mle 660 · CNSS 169749943` is no figure.
fn names_something(text: &str) -> bool {
    text.chars().filter(|it| is_letter(*it)).count() > 3
}

/// `Total général`; not `Total retenues`, which everyone has.
fn is_sum_of_all(text: &str) -> bool {
    let own = text.split(':').next().unwrap_or(text);
    headings::total(text).is_some_and(|it| it != TotalKind::Bare)
        && !own.split('/').any(|it| headings::exactly(it.trim(), Place::PayLine).is_some())
}

/// Rows of tables and free lines in reading order.
fn printed(extraction: &Extraction) -> Vec<Printed> {
    let mut rows: Vec<Printed> = Vec::new();
    for (number, Line { location, segments }) in extraction.lines.iter().enumerate() {
        let Some(page) = location.page_number() else { continue };
        let spots: Vec<Spot> = segments
            .iter()
            .filter(|it| !it.text.is_empty() && !it.reading.hidden)
            .enumerate()
            .map(|(at, it)| Spot::of_segment(it.clone(), number, at))
            .collect();
        rows.extend(of(page, Source::Line(number), spots));
    }
    for (number, table) in extraction.tables.iter().enumerate() {
        let Some(page) = table.location.page_number() else { continue };
        for row in 0..table.rows().min(MOST_ROWS) {
            let spots = table
                .row(row)
                .map(|(at, cell)| Spot::of_cell(cell.into_owned(), row, at))
                .collect();
            rows.extend(of(page, Source::Table(number, row), spots));
        }
    }
    rows.sort_by_key(|it| (it.page, it.top));
    rows
}

fn of(page: u32, source: Source, mut spots: Vec<Spot>) -> Option<Printed> {
    spots.sort_by_key(|it| it.area.left);
    let top = spots.iter().map(|it| it.area.top).min()?;
    Some(Printed { page, top, source, spots })
}

/// Whether so many rows of a page name a pay that it may hold blocks.
fn is_worth_it(rows: &[Printed]) -> bool {
    let names_pay = |it: &Printed| {
        it.spots.iter().any(|spot| {
            let text: &str = &spot.text;
            let tail = text
                .rfind(char::is_numeric)
                .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
            let tail = text[tail..].trim_matches([' ', ':', '·', '|']);
            let head = text.find(char::is_numeric).map_or("", |at| text[..at].trim());
            [tail, head].iter().any(|it| {
                let pays = |it: Meaning| is_pay(it) || it == Meaning::Field(Name::Amount);
                (3..=40).contains(&it.len())
                    && headings::look_up(it, Place::ColumnHead).is_some_and(|it| pays(it.meaning))
            })
        })
    };
    rows.chunk_by(|a, b| a.page == b.page)
        .any(|page| page.iter().filter(|it| names_pay(it)).count() >= FEW)
}

fn is_pay(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Field(Name::Net | Name::Gross | Name::Capped))
}

/// Words that are no label, above the values: the name of whom the block is about.
fn is_bar(spots: &[Spot]) -> bool {
    name_in(spots).is_some()
}

/// The only text of a row that is a name, and the number printed with it: `660 OUBADDA ILYAS`.
pub(super) fn name_in(spots: &[Spot]) -> Option<(Spot, Option<Spot>)> {
    let named = |spot: &Spot| {
        let text: &str = &spot.text;
        let digits = text.len() - text.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        // `3. HASSOUNI Jamal` counts the cards.
        let counted = (1..=3).contains(&digits) && text[digits..].starts_with(['.', ')']);
        let rest = text[digits..].trim_start_matches([' ', '-', '–', '—', '·', '.', '/', '|', ':']);
        let name = spot.part(text.len() - rest.len(), text.len());
        let letters = name.text.chars().filter(|it| is_letter(*it)).count();
        let is_name = letters >= 5
            && name.text.contains(' ')
            && !name.text.chars().any(char::is_numeric)
            && !name.text.contains(':')
            && is_whole_name(&name.text)
            && (digits == 0 || counted || (2..=8).contains(&digits))
            && headings::look_up(&name.text, Place::ColumnHead)
                .is_none_or(|it| it.fit < Fit::Close)
            && !name
                .text
                .split_whitespace()
                .any(|it| it.len() >= 4 && headings::exactly(it, Place::ColumnHead).is_some())
            && headings::title(&name.text).is_none()
            && headings::total(&name.text).is_none();
        is_name.then(|| (name, (digits > 0 && !counted).then(|| spot.part(0, digits))))
    };
    let mut names = spots.iter().filter(|it| it.text.len() <= LONGEST).filter_map(named);
    let (name, number) = names.next()?;
    if names.next().is_some() {
        return None;
    }
    // `9878 | BEN HSSAYN Salma`: the number in a cell of its own.
    let is_code = |it: &&Spot| {
        (2..=8).contains(&it.text.len()) && it.text.bytes().all(|it| it.is_ascii_digit())
    };
    let beside = || match spots {
        [a, b] => [a, b].into_iter().find(is_code).cloned(),
        _ => None,
    };
    Some((name, number.or_else(beside)))
}

/// `BOUCHARDIN, Andréanne` is a name, `Atelier 2, équipe B, nuit` is not.
fn is_whole_name(text: &str) -> bool {
    match text.split_once(',') {
        Some((last, first)) => {
            let words = |it: &str| (1..=3).contains(&it.split_whitespace().count());
            words(last) && words(first) && !first.contains(',')
        }
        None => true,
    }
}

/// The name in a bar, where the labels of the block do not give one.
fn bar(spots: &[Spot], pairs: &[Pair], before: &[Pair]) -> Vec<Pair> {
    let is = |name: Name| pairs.iter().chain(before).any(|it| it.meaning == Meaning::Field(name));
    if is(Name::Name) {
        return Vec::new();
    }
    // Beside the labels of who it is: `Matricule : 893 JENNANE Wafae N° CNSS : 158237796`.
    let beside = || {
        let numbered = pairs.iter().any(|it| {
            let numbers = [Name::EmployeeNumber, Name::Immatriculation, Name::Cin];
            numbers.into_iter().any(|name| it.meaning == Meaning::Field(name))
        });
        let rest = if numbered { pairs::read(spots).1 } else { Vec::new() };
        rest.iter().find_map(|it| name_in(std::slice::from_ref(it)))
    };
    let Some((name, number)) = name_in(spots).or_else(beside) else { return Vec::new() };
    let pair = |label: &str, name: Name, value: Spot| Pair {
        label: label.to_owned(),
        meaning: Meaning::Field(name),
        value,
    };
    let number = number.filter(|_| !is(Name::EmployeeNumber));
    let number = number.map(|it| pair("Matricule", Name::EmployeeNumber, it));
    [pair("Nom et prénom", Name::Name, name)].into_iter().chain(number).collect()
}

/// Where each block begins, if the same labels come again and again.
fn starts(rows: &[Printed], pairs: &[Vec<Pair>], parts: &[bool]) -> Option<Vec<usize>> {
    let count = |name: Name| {
        let named = |it: &&Vec<Pair>| it.iter().any(|it| it.meaning == Meaning::Field(name));
        pairs.iter().filter(named).count()
    };
    // Each block states two of them, once.
    let counts = [Name::Net, Name::Gross, Name::Capped].map(|it| (it, count(it)));
    let told: Vec<(Name, usize)> = counts.into_iter().filter(|it| it.1 >= FEW).collect();
    // A card for each transfer: an account, and what is paid to it.
    let account = (Name::Rib, count(Name::Rib));
    let paid = (Name::Amount, count(Name::Amount));
    let (pay, first, second) = match told[..] {
        [(pay, first), (_, second), ..] => (pay, first, second),
        [(pay, first)] if account.1 >= FEW => (pay, first, account.1),
        [] if account.1 >= FEW && paid.1 >= FEW => (paid.0, paid.1, account.1),
        _ => return None,
    };
    if first.abs_diff(second) > 1 {
        return None;
    }
    let ends: Vec<usize> = (0..rows.len())
        .filter(|it| pairs[*it].iter().any(|it| it.meaning == Meaning::Field(pay)))
        .collect();
    // Names or numbers of people stand in as many rows between them.
    let who = |row: usize| {
        name_in(&rows[row].spots).is_some() && !is_line(&rows[row].spots)
            || pairs[row].iter().any(|it| {
                matches!(
                    it.meaning,
                    Meaning::Field(Name::Name | Name::EmployeeNumber | Name::Immatriculation)
                )
            })
    };
    let mut starts: Vec<usize> = Vec::new();
    let mut from = 0;
    for &end in &ends {
        let part = |row: &usize| {
            !of_firm(&pairs[*row]) && (parts[*row] || who(*row) || is_line(&rows[*row].spots))
        };
        let labelled = (from..=end).rev().take_while(part);
        // A bar with the name; else the first of the rows that say who it is: name and number, below them
        // number and job.
        let is_named =
            |row: usize| name_in(&rows[row].spots).is_some() && !is_line(&rows[row].spots);
        let is_bare = |row: &usize| pairs[*row].is_empty() && is_named(*row);
        let bar = labelled.clone().find(is_bare);
        let bar = bar.or_else(|| labelled.clone().filter(|row| who(*row)).last());
        from = end + 1;
        // A total of all has the same labels, and is nobody's.
        let Some(mut bar) = bar else { continue };
        if bar > 0
            && !is_named(bar)
            && is_named(bar - 1)
            && labelled.clone().any(|it| it == bar - 1)
        {
            bar -= 1;
        }
        starts.push(bar);
    }
    // What stands over the first block too is the head of every page.
    let first = *starts.first()?;
    let running =
        |text: &str| rows[..first].iter().flat_map(|it| &it.spots).any(|it| *it.text == *text);
    let titled = |row: usize, other_page: bool| {
        let mut spots = rows[row].spots.iter();
        spots.any(|it| headings::title(&it.text).is_some() && !(other_page && running(&it.text)))
    };
    let near = starts.windows(2).all(|it| {
        let other_page = rows[it[0]].page != rows[it[1]].page;
        it[0] < it[1]
            && (other_page || it[1] - it[0] <= MOST_LINES)
            && !(it[0]..it[1]).any(|row| titled(row, other_page))
    });
    // Payslips come one or two to a page, and each has a title.
    let crowded = starts.chunk_by(|a, b| rows[*a].page == rows[*b].page).any(|it| it.len() >= FEW);
    (near && crowded).then_some(starts)
}

/// Labels that stand at the head of a page, and in no card of a person.
fn of_firm(pairs: &[Pair]) -> bool {
    const FIRM: [Name; 4] = [Name::Affiliate, Name::EmployerName, Name::Ice, Name::If];
    pairs.iter().any(|it| FIRM.into_iter().any(|name| it.meaning == Meaning::Field(name)))
}

/// Takes the rows of the blocks out; the tables for their places, page by page.
pub(super) fn replace(
    extraction: &mut Extraction,
    blocks: &[(u32, Vec<Pair>)],
    taken: &[Source],
) -> Vec<Table> {
    let mut labels: Vec<(String, Meaning)> = Vec::new();
    for pair in blocks.iter().flat_map(|it| &it.1) {
        if !labels.iter().any(|it| it.1 == pair.meaning && it.0 == pair.label) {
            labels.push((pair.label.clone(), pair.meaning));
        }
    }
    let mut made: Vec<Table> = Vec::new();
    for page in blocks.chunk_by(|a, b| a.0 == b.0) {
        let mut rows: Vec<Vec<Option<Cell>>> = Vec::new();
        let column = |label: &(String, Meaning)| {
            page.iter().flat_map(|it| &it.1).find(|it| it.label == label.0 && it.meaning == label.1)
        };
        let heading = labels.iter().map(|label| {
            // The heading stands with the first of its values.
            let first = column(label)?;
            Some(Cell { text: label.0.as_str().into(), stored: None, ..cell(&first.value) })
        });
        rows.push(heading.collect());
        for (_, block) in page {
            let value = |label: &(String, Meaning)| {
                let mut own =
                    block.iter().filter(|it| it.label == label.0 && it.meaning == label.1);
                own.next().map(|it| cell(&it.value))
            };
            rows.push(labels.iter().map(value).collect());
        }
        let places = page.iter().flat_map(|it| &it.1).map(|it| it.value.location.clone());
        let Some(location) = places.reduce(|a, b| a.span(&b)) else { continue };
        made.push(Table::of_cells(location, rows));
    }
    for (number, table) in extraction.tables.iter_mut().enumerate() {
        let of_blocks = |row: usize| taken.contains(&Source::Table(number, row));
        if (0..table.rows()).any(of_blocks) {
            let rows = (0..table.rows()).filter(|row| !of_blocks(*row));
            let rows: Vec<Vec<Option<Cell>>> = rows
                .map(|row| (0..table.width(row)).map(|at| table.cell(row, at)).collect())
                .collect();
            let left = rows.iter().flatten().flatten().map(|it| it.location.clone());
            let location = left.reduce(|a, b| a.span(&b)).unwrap_or_else(|| table.location.clone());
            *table = Table::of_cells(location, rows);
        }
    }
    let mut number = 0;
    extraction.lines.retain(|_| {
        number += 1;
        !taken.contains(&Source::Line(number - 1))
    });
    extraction.tables.retain(|it| it.rows() > 0);
    made
}

pub(super) fn cell(spot: &Spot) -> Cell {
    let Spot { text, location, reading, stored, area } = spot.clone();
    // A part of a text has a rectangle of its own.
    let region = match location.region {
        Region::Page { page, .. } => Region::Page {
            page,
            bbox: Some(crate::evidence::Bbox {
                left: area.left,
                top: area.top,
                right: area.right,
                bottom: area.bottom,
            }),
        },
        ref other => other.clone(),
    };
    Cell { text, location: Location { region, ..location }, reading, stored }
}
