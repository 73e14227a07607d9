//! A block for each employee: a bar with the name, then the same labels with their values, again
//! and again. Every block is a row, and its labels are the headings.

use crate::{
    evidence::{Location, Region},
    extract::{Cell, Extraction, Line, Table},
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
        spot::Spot,
    },
    payroll::Name,
};

/// Fewer blocks than this are chance.
const FEW: usize = 3;
/// Printed lines a block takes at most.
const MOST_LINES: usize = 12;
/// Pages with more rows than this are no pages of blocks.
const MOST_ROWS: usize = 5_000;

/// A printed row of a page: of a table, or a free line.
struct Printed {
    page: u32,
    top: i32,
    source: Source,
    spots: Vec<Spot>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Line(usize),
    Table(usize, usize),
}

/// A label and what stands behind it.
#[derive(Clone)]
struct Pair {
    label: String,
    meaning: Meaning,
    value: Spot,
}

/// Replaces the blocks of an extraction by tables with a row for each of them.
pub(super) fn gather(extraction: &mut Extraction) {
    let rows = printed(extraction);
    if rows.len() > MOST_ROWS {
        return;
    }
    let pairs: Vec<Vec<Pair>> = rows.iter().map(|it| pairs(&it.spots)).collect();
    let Some(starts) = starts(&rows, &pairs) else { return };
    let mut taken: Vec<Source> = Vec::new();
    let mut blocks: Vec<(u32, Vec<Pair>)> = Vec::new();
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(rows.len());
        let mut block: Vec<Pair> = Vec::new();
        // Who it is stands in the bar above, unless the bar is part of the labels.
        for row in start..end {
            let of_next = starts.get(number + 1).is_some_and(|it| row >= *it);
            let strange = pairs[row].is_empty() && !is_bar(&rows[row].spots);
            if of_next || strange && row > start {
                break;
            }
            block.extend(bar(&rows[row].spots, &pairs[row]));
            block.extend(pairs[row].iter().cloned());
            taken.push(rows[row].source);
        }
        blocks.push((rows[start].page, block));
    }
    replace(extraction, &blocks, &taken);
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
            let spots = table.row(row).map(|(at, cell)| Spot::of_cell(cell, row, at)).collect();
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

/// `Jours | 26 | Salaire de base | 5 200,00`: labels with their values behind them.
fn pairs(spots: &[Spot]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for pair in spots.windows(2) {
        let (label, value) = (&pair[0], &pair[1]);
        if !is_label(label) || is_label(value) {
            continue;
        }
        let Some(meaning) = meaning(&label.text) else { continue };
        pairs.push(Pair { label: label.text.to_string(), meaning, value: value.clone() });
    }
    for spot in spots {
        pairs.extend(inside(spot));
    }
    pairs
}

fn is_label(spot: &Spot) -> bool {
    !looks_like_value(&spot.text) && meaning(&spot.text).is_some()
}

/// What a label of a block means: what it would mean over a column.
fn meaning(text: &str) -> Option<Meaning> {
    let text = text.trim().trim_end_matches(':').trim();
    let found = headings::look_up(text, Place::ColumnHead)?;
    (found.fit >= Fit::Close).then_some(found.meaning)
}

/// `Mle 660 · CNSS 169749943 · CIN X996915`: several in one text, each with its value.
fn inside(spot: &Spot) -> Vec<Pair> {
    let text: &str = &spot.text;
    let mut pairs = Vec::new();
    let mut from = 0;
    for piece in text.split(['·', '•', '|', ';']) {
        let to = from + piece.len();
        let trimmed = piece.trim();
        let cut = trimmed.rfind([' ', ':', '\u{a0}']).filter(|_| text.len() < 200);
        if let Some(cut) = cut {
            let label = trimmed[..cut].trim_end_matches([' ', ':', '\u{a0}']);
            let value = trimmed[cut..].trim_start_matches([' ', ':', '\u{a0}']);
            let begin =
                from + (piece.len() - piece.trim_start().len()) + trimmed.len() - value.len();
            if let Some(meaning) = meaning(label).filter(|_| value.chars().any(char::is_numeric)) {
                let value = spot.part(begin, begin + value.len());
                pairs.push(Pair { label: label.to_owned(), meaning, value });
            }
        }
        from = (to + 1).min(text.len());
        while !text.is_char_boundary(from) {
            from += 1;
        }
    }
    pairs
}

/// Words that are no label, above the values: the name of whom the block is about.
fn is_bar(spots: &[Spot]) -> bool {
    name_in(spots).is_some()
}

fn name_in(spots: &[Spot]) -> Option<&Spot> {
    let words = |it: &&Spot| {
        let letters = it.text.chars().filter(|it| it.is_alphabetic()).count();
        letters >= 5
            && it.text.trim().contains(' ')
            && !it.text.chars().any(char::is_numeric)
            && !it.text.contains(':')
            && meaning(&it.text).is_none()
            && headings::title(&it.text).is_none()
            && headings::total(&it.text).is_none()
    };
    let mut names = spots.iter().filter(words);
    let name = names.next()?;
    names.next().is_none().then_some(name)
}

/// The name in a bar, where its labels do not give one.
fn bar(spots: &[Spot], pairs: &[Pair]) -> Option<Pair> {
    if pairs.iter().any(|it| it.meaning == Meaning::Field(Name::Name)) {
        return None;
    }
    let name = name_in(spots)?;
    if pairs.iter().any(|it| it.value.location == name.location && it.value.text == name.text) {
        return None;
    }
    let (label, meaning) = ("Nom et prénom".to_owned(), Meaning::Field(Name::Name));
    Some(Pair { label, meaning, value: name.clone() })
}

/// Where each block begins, if the same labels come again and again.
fn starts(rows: &[Printed], pairs: &[Vec<Pair>]) -> Option<Vec<usize>> {
    let count = |name: Name| {
        let named = |it: &&Vec<Pair>| it.iter().any(|it| it.meaning == Meaning::Field(name));
        pairs.iter().filter(named).count()
    };
    let pay = [Name::Net, Name::Gross].into_iter().find(|it| count(*it) >= FEW)?;
    let (net, gross) = (count(Name::Net), count(Name::Gross));
    // Each block states both, once.
    if net < FEW || gross < FEW || net.abs_diff(gross) > 1 {
        return None;
    }
    let ends: Vec<usize> = (0..rows.len())
        .filter(|it| pairs[*it].iter().any(|it| it.meaning == Meaning::Field(pay)))
        .collect();
    // Names or numbers of people stand in as many rows between them.
    let who = |row: usize| {
        name_in(&rows[row].spots).is_some()
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
        let labelled = (from..=end).rev().take_while(|row| !pairs[*row].is_empty() || who(*row));
        let bar = labelled.clone().find(|row| who(*row));
        from = end + 1;
        // A total of all has the same labels, and is nobody's.
        let Some(mut bar) = bar else { continue };
        let is_named = |row: usize| name_in(&rows[row].spots).is_some();
        if bar > 0
            && !is_named(bar)
            && is_named(bar - 1)
            && labelled.clone().any(|it| it == bar - 1)
        {
            bar -= 1;
        }
        starts.push(bar);
    }
    let titled = |row: usize| rows[row].spots.iter().any(|it| headings::title(&it.text).is_some());
    let near = starts.windows(2).all(|it| {
        let other_page = rows[it[0]].page != rows[it[1]].page;
        it[0] < it[1] && (other_page || it[1] - it[0] <= MOST_LINES) && !(it[0]..it[1]).any(titled)
    });
    // Payslips come one or two to a page, and each has a title.
    let crowded = starts.chunk_by(|a, b| rows[*a].page == rows[*b].page).any(|it| it.len() >= FEW);
    (near && crowded).then_some(starts)
}

/// Takes the rows of the blocks out, and puts a table in their place, page by page.
fn replace(extraction: &mut Extraction, blocks: &[(u32, Vec<Pair>)], taken: &[Source]) {
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
    extraction.tables.extend(made);
}

fn cell(spot: &Spot) -> Cell {
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
    Cell { text, location: Location { region, revision: location.revision }, reading, stored }
}
