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
/// Longer texts are no boxes.
const LONGEST: usize = 160;
const MOST_WORDS: usize = 60;
/// Words a label has at most.
const LABEL_WORDS: usize = 5;
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
    if !is_worth_it(&rows) {
        return;
    }
    let mut pairs: Vec<Vec<Pair>> = rows.iter().map(|it| self::pairs(&it.spots)).collect();
    let mut parts: Vec<bool> = pairs.iter().map(|it| !it.is_empty()).collect();
    for at in 1..rows.len() {
        if pairs[at].is_empty() && pairs[at - 1].is_empty() {
            pairs[at] = pairs_below(&rows[at - 1], &rows[at], rows.get(at + 1));
            let found = !pairs[at].is_empty();
            (parts[at - 1], parts[at]) = (parts[at - 1] || found, found);
        }
    }
    let Some(starts) = starts(&rows, &pairs, &parts) else { return };
    let mut taken: Vec<Source> = Vec::new();
    let mut blocks: Vec<(u32, Vec<Pair>)> = Vec::new();
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(rows.len());
        let mut block: Vec<Pair> = Vec::new();
        // Who it is stands in the bar above, unless the bar is part of the labels.
        for row in start..end {
            let of_next = starts.get(number + 1).is_some_and(|it| row >= *it);
            let strange = !parts[row] && !is_bar(&rows[row].spots);
            if of_next || strange && row > start {
                break;
            }
            block.extend(bar(&rows[row].spots, &pairs[row], &block));
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

/// A word of a row: its spot, and where it stands in the spot's text.
struct Word<'a> {
    spot: &'a Spot,
    number: usize,
    from: usize,
    to: usize,
}

impl Word<'_> {
    fn text(&self) -> &str {
        &self.spot.text[self.from..self.to]
    }

    fn is_figure(&self) -> bool {
        let text = self.text();
        text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic)
    }

    fn parts(&self) -> bool {
        !self.text().chars().any(char::is_alphanumeric)
    }
}

/// `Jours 26 Salaire de base 5 200,00`, `Mle 660 · CNSS 169749943`: labels, each with its value
/// behind it, however the row was cut into cells.
fn pairs(spots: &[Spot]) -> Vec<Pair> {
    let mut words: Vec<Word<'_>> = Vec::new();
    for (number, spot) in spots.iter().enumerate().filter(|it| it.1.text.len() <= LONGEST) {
        let text: &str = &spot.text;
        for piece in text.split([' ', '\u{a0}', '\u{202f}', ':']).filter(|it| !it.is_empty()) {
            let from = piece.as_ptr() as usize - text.as_ptr() as usize;
            words.push(Word { spot, number, from, to: from + piece.len() });
        }
    }
    let mut pairs = Vec::new();
    let mut at = 0;
    while at < words.len() && words.len() <= MOST_WORDS {
        let label = (1..=LABEL_WORDS.min(words.len() - at)).rev().find_map(|count| {
            let label: Vec<&str> = words[at..at + count].iter().map(Word::text).collect();
            let label = label.join(" ");
            let meaning = meaning(&label)?;
            let plain = !words[at..at + count].iter().any(Word::is_figure) && !words[at].parts();
            plain.then_some((count, label, meaning))
        });
        let Some((count, label, meaning)) = label else {
            at += 1;
            continue;
        };
        at += count;
        let Some((value, next)) = value(&words, at) else { continue };
        // The number of the person and the contribution go by one name.
        let digits = value.text.chars().filter(char::is_ascii_digit).count();
        let is_number = digits == 9 && digits == value.text.len();
        let (label, meaning) = match meaning {
            Meaning::CnssNumber if is_number => {
                ("N° CNSS".to_owned(), Meaning::Field(Name::Immatriculation))
            }
            it => (label, it),
        };
        pairs.push(Pair { label, meaning, value });
        at = next;
    }
    pairs
}

/// The figure or code that begins at a word, and where the next word stands.
fn value(words: &[Word<'_>], at: usize) -> Option<(Spot, usize)> {
    let first = words.get(at).filter(|it| it.text().chars().any(char::is_numeric))?;
    let mut end = at + 1;
    // The groups of a number stand in one text.
    while first.is_figure()
        && words.get(end).is_some_and(|it| it.number == first.number && it.is_figure())
    {
        end += 1;
    }
    Some((first.spot.part(first.from, words[end - 1].to), end))
}

/// What a label of a block means: what it would mean over a column.
fn meaning(text: &str) -> Option<Meaning> {
    let found = headings::look_up(text, Place::ColumnHead)?;
    (found.fit == Fit::Exact).then_some(found.meaning)
}

/// Labels over their values: `Jours | Brut | Net à payer` over `26 | 5 980,00 | 5 339,99`, and
/// nothing more below.
fn pairs_below(heads: &Printed, values: &Printed, next: Option<&Printed>) -> Vec<Pair> {
    let labels: Vec<(&Spot, Option<Meaning>)> =
        heads.spots.iter().map(|it| (it, meaning(it.text.trim()))).collect();
    let known = labels.iter().filter(|it| it.1.is_some()).count();
    let words = heads.spots.iter().all(|it| !it.has_digit());
    let figures = |it: &Printed| it.spots.iter().filter(|it| looks_like_value(&it.text)).count();
    let rows = next.is_some_and(|it| figures(it) * 2 >= figures(values));
    if heads.page != values.page
        || !words
        || known < 2
        || known * 3 < labels.len() * 2
        || figures(values) * 2 < values.spots.len()
        || rows
    {
        return Vec::new();
    }
    let under = |label: &Spot| {
        let shared = |it: &&Spot| it.area.shared_width(label.area);
        values.spots.iter().filter(|it| shared(it) > 0).max_by_key(shared)
    };
    let pairs = labels.iter().filter_map(|(label, meaning)| {
        let (label, value) = (label.text.trim().to_owned(), under(label)?.clone());
        Some(Pair { label, meaning: (*meaning)?, value })
    });
    pairs.collect()
}

/// Whether so many rows of a page name the net pay that it may hold blocks.
fn is_worth_it(rows: &[Printed]) -> bool {
    let names_net = |it: &Printed| {
        it.spots.iter().any(|spot| {
            let text: &str = &spot.text;
            let tail = text
                .rfind(char::is_numeric)
                .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
            let tail = text[tail..].trim_matches([' ', ':', '·', '|']);
            let head = text.find(char::is_numeric).map_or("", |at| text[..at].trim());
            [tail, head].iter().any(|it| {
                (3..=40).contains(&it.len())
                    && headings::look_up(it, Place::ColumnHead)
                        .is_some_and(|it| it.meaning == Meaning::Field(Name::Net))
            })
        })
    };
    rows.chunk_by(|a, b| a.page == b.page)
        .any(|page| page.iter().filter(|it| names_net(it)).count() >= FEW)
}

/// Words that are no label, above the values: the name of whom the block is about.
fn is_bar(spots: &[Spot]) -> bool {
    name_in(spots).is_some()
}

/// The only text of a row that is a name, and the number printed with it: `660 OUBADDA ILYAS`.
fn name_in(spots: &[Spot]) -> Option<(Spot, Option<Spot>)> {
    let named = |spot: &Spot| {
        let text: &str = &spot.text;
        let digits = text.len() - text.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        let rest = text[digits..].trim_start_matches([' ', '-', '–', '.', '/', '|', ':']);
        let name = spot.part(text.len() - rest.len(), text.len());
        let letters = name.text.chars().filter(|it| it.is_alphabetic()).count();
        let is_name = letters >= 5
            && name.text.contains(' ')
            && !name.text.chars().any(char::is_numeric)
            && !name.text.contains([':', ','])
            && (digits == 0 || (2..=8).contains(&digits))
            && headings::look_up(&name.text, Place::ColumnHead)
                .is_none_or(|it| it.fit < Fit::Close)
            && headings::title(&name.text).is_none()
            && headings::total(&name.text).is_none();
        is_name.then(|| (name, (digits > 0).then(|| spot.part(0, digits))))
    };
    let mut names = spots.iter().filter(|it| it.text.len() <= LONGEST).filter_map(named);
    let name = names.next()?;
    names.next().is_none().then_some(name)
}

/// The name in a bar, where the labels of the block do not give one.
fn bar(spots: &[Spot], pairs: &[Pair], before: &[Pair]) -> Vec<Pair> {
    let is = |name: Name| pairs.iter().chain(before).any(|it| it.meaning == Meaning::Field(name));
    let Some((name, number)) = name_in(spots).filter(|_| !is(Name::Name)) else {
        return Vec::new();
    };
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
        let labelled = (from..=end).rev().take_while(|row| parts[*row] || who(*row));
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
