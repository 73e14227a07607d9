//! Tables of a page: words put into rows and columns, by rules where they are drawn and by alignment where not.

mod breaks;
mod by_order;
mod foot;
mod foreign;
mod frame;
mod frames;
mod groups;
mod head;
mod overflow;
mod placing;
mod rows;
mod small_print;
mod tall_rows;

use super::{
    columns::{self, Border},
    geometry::Rect,
    page::Rule,
    ruling::{Grid, Rulings},
    words::{Kind, Shape, TextLine, Word},
};

use placing::place;
use rows::{
    are_low, are_rows, closed_rows, holds_labels, holds_rows, reads_as_several_rows, rows_of,
};

/// A table in the frame of its text, before it becomes evidence.
#[derive(Debug)]
pub(super) struct RawTable {
    pub(super) rect: Rect,
    pub(super) rows: Vec<Vec<Option<Draft>>>,
}

/// A cell under construction: its words, line by line, in the order of the page.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub(super) lines: Vec<Vec<Word>>,
    pub(super) certain: bool,
    /// Between its lines: whether the second begins anew where the first had room for it.
    anew: Vec<bool>,
    /// The words reach over borders of columns: a heading over several, a label before a total.
    spans: bool,
}

/// A line of text with its words in columns.
#[derive(Debug)]
struct Placed {
    baseline: f32,
    size: f32,
    cells: Vec<Option<Draft>>,
}

/// Finds the tables among `lines`; returns them with the lines that belong to none.
pub(super) fn find(lines: Vec<TextLine>, rulings: &Rulings) -> (Vec<RawTable>, Vec<TextLine>) {
    find_within(lines, rulings, 0)
}

/// Boxes with lists of their own are searched inside boxes so many times.
const DEEPEST: u32 = 2;

fn find_within(
    lines: Vec<TextLine>,
    rulings: &Rulings,
    depth: u32,
) -> (Vec<RawTable>, Vec<TextLine>) {
    let mut tables = Vec::new();
    // What was left over in boxes of their own.
    let mut aside = Vec::new();
    let words = lines.iter().flat_map(|it| &it.words);
    let combs = words.filter(|it| it.shape == Shape::Comb);
    let combs: Vec<Rect> = combs
        .map(|it| {
            let pitch = it.rect.width() / it.visual.chars().count().max(1) as f32;
            Rect { left: it.rect.left - pitch, right: it.rect.right + pitch, ..it.rect }
        })
        .collect();
    let open = rulings.without_boxes(&combs);
    let rulings = open.as_ref().unwrap_or(rulings);
    let mut rest = lines;
    let mut grids = rulings.grids();
    // A table inside a frame takes its words before the frame does.
    grids.sort_by(|a, b| a.rect.area().total_cmp(&b.rect.area()));
    for grid in &grids {
        let inside = within(&rest, grid.rect);
        // Backgrounds alone may stripe the rows of any table.
        if inside.is_empty() || (grid.ys.len() < 4 && !rulings.draws(grid.rect)) {
            continue;
        }
        let outside = without(&rest, grid.rect);
        if foreign::is_half(grid, &inside, &outside, &rulings.drawn) {
            continue;
        }
        let (grid, inside, outside) = match foreign::trimmed(grid, &inside, &rulings.drawn) {
            Some(own) => {
                let (inside, outside) = (within(&rest, own.rect), without(&rest, own.rect));
                (own, inside, outside)
            }
            None => (grid.clone(), inside, outside),
        };
        let boxes = || frames::side_by_side(&grid, &inside, &rulings.drawn);
        if depth < DEEPEST
            && let Some(boxes) = boxes()
        {
            rest = outside;
            for rect in boxes {
                let own = within(&inside, rect);
                let (found, left) = find_within(own, &rulings.within(rect), depth + 1);
                tables.extend(found);
                aside.extend(left);
            }
            continue;
        }
        if let Some((mut table, borders)) = ruled(&grid, &inside, &rulings.drawn) {
            rest = outside;
            // Rows of several lines have more columns than the grid.
            if !borders.is_empty() {
                rest = foot::take(&mut table, &borders, rest, &rulings.drawn);
            }
            if !borders.is_empty() {
                rest = head::take(&mut table, &borders, rest, &rulings.drawn);
            }
            tables.push(table);
        }
    }
    for rect in rulings.boxes() {
        if let Some(table) = foreign::boxed_pair(rect, &within(&rest, rect)) {
            rest = without(&rest, rect);
            tables.push(table);
        }
    }
    let (unruled, mut rest) = super::regions::find(rest, rulings);
    tables.extend(unruled);
    if !aside.is_empty() {
        rest.extend(aside);
        rest.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    }
    tables.iter_mut().for_each(frame::strip);
    tables.iter_mut().for_each(small_print::part);
    tables.sort_by(|a, b| {
        a.rect.top.total_cmp(&b.rect.top).then(a.rect.left.total_cmp(&b.rect.left))
    });
    (tables, rest)
}

/// The words of lines whose middle lies inside a box.
fn within(lines: &[TextLine], rect: Rect) -> Vec<TextLine> {
    divided(lines, rect, true)
}

/// The others.
fn without(lines: &[TextLine], rect: Rect) -> Vec<TextLine> {
    divided(lines, rect, false)
}

fn divided(lines: &[TextLine], rect: Rect, inside: bool) -> Vec<TextLine> {
    let mut parts = Vec::new();
    for line in lines {
        if line.rect.bottom < rect.top || line.rect.top > rect.bottom {
            if !inside {
                parts.push(line.clone());
            }
            continue;
        }
        let mut held: Vec<bool> = line.words.iter().map(|it| rect.holds(middle(it))).collect();
        // A phrase too long for the last column runs out of the box: it is all of that cell.
        for at in 1..held.len() {
            held[at] |= held[at - 1] && columns::one_stroke(&line.words[at - 1], &line.words[at]);
        }
        for at in (1..held.len()).rev() {
            held[at - 1] |= held[at] && columns::one_stroke(&line.words[at - 1], &line.words[at]);
        }
        let words = line.words.iter().zip(held).filter(|it| it.1 == inside);
        parts.extend(TextLine::of(words.map(|it| it.0.clone()).collect()));
    }
    parts
}

/// The middle of the letters, a little above the baseline: boxes of fonts reach unequally far.
///
/// Of letters that a clip cuts, the middle of what is seen.
fn middle(word: &Word) -> (f32, f32) {
    let (x, y) = word.rect.center();
    (x, if is_cut(word) { y } else { word.baseline - 0.3 * word.size })
}

fn is_cut(word: &Word) -> bool {
    let usual = word.baseline - 0.3 * word.size;
    usual < word.rect.top || usual > word.rect.bottom - 0.1 * word.size
}

/// The table a grid holds, and the borders of its columns.
fn ruled(grid: &Grid, lines: &[TextLine], uprights: &[Rule]) -> Option<(RawTable, Vec<Border>)> {
    let drawn = &grid.xs[1..grid.xs.len() - 1];
    // The side of a background is a border, but not one that parts a number.
    let ruled =
        |x: f32| uprights.iter().any(|it| (it.at - x).abs() < 3.0 && crosses(it, grid.rect));
    let mut borders: Vec<Border> =
        drawn.iter().map(|&x| Border { x, drawn: ruled(x), sharp: false }).collect();
    for column in grid.xs.windows(2) {
        borders.extend(inner_borders(lines, column[0], column[1], uprights));
    }
    borders.sort_by(|a, b| a.x.total_cmp(&b.x));

    let bands = grid.ys.len() - 1;
    let mut placed_lines: Vec<Vec<Placed>> = Vec::new();
    placed_lines.resize_with(bands, Vec::new);
    let band_at = |y: f32| grid.ys[1..].partition_point(|it| *it < y).min(bands - 1);
    for (band, line) in &lines.iter().flat_map(|it| by_band(it, band_at)).collect::<Vec<_>>() {
        let band = *band;
        // Only the borders that are drawn at this height part this line.
        let here: Vec<Border> = borders
            .iter()
            .map(|border| {
                let wall = grid.xs.iter().position(|x| (*x - border.x).abs() < 0.01);
                let stands = wall.is_none_or(|it| grid.walls[band][it]);
                Border { drawn: border.drawn && stands, ..*border }
            })
            .collect();
        let mut placed = place(line, &here, uprights);
        if let Some((top, tall)) = tall_cells(grid, band, &mut placed, &borders) {
            placed_lines[top].push(tall);
        }
        let band = top_band(grid, band, &placed, &borders);
        placed_lines[band].push(placed);
    }
    overflow::give_back(&mut placed_lines);
    for band in &mut placed_lines {
        band.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    }
    groups::to_first_columns(&mut placed_lines, grid, &borders);
    if let Some(rows) = tall_rows::rows(&placed_lines) {
        return Some((RawTable { rect: grid.rect, rows }, Vec::new()));
    }
    let mut rows = Vec::new();
    let low = are_low(placed_lines.iter().map(Vec::as_slice));
    let open = holds_rows(&placed_lines, bands);
    for band in placed_lines {
        if holds_labels(&band) {
            rows.extend(band.into_iter().map(|it| it.cells));
        } else if reads_as_several_rows(&band, bands) || open && are_rows(&band) {
            rows.extend(rows_of(band, grid.rect, &borders, false));
        } else {
            rows.extend(closed_rows(band, low));
        }
    }
    breaks::mark(&mut rows, grid.rect, &borders);
    let filled = columns_filled(&rows);
    (filled >= 2).then_some((RawTable { rect: grid.rect, rows }, borders))
}

/// The words of a line in each band: a clip may show the last line of a cell above the border, and
/// words of the row below at the same height.
fn by_band(line: &TextLine, band_at: impl Fn(f32) -> usize) -> Vec<(usize, TextLine)> {
    let mut bands: Vec<(usize, Vec<Word>)> = Vec::new();
    let whole = line.baseline - 0.3 * line.size;
    for word in &line.words {
        let band = band_at(if is_cut(word) { middle(word).1 } else { whole });
        match bands.iter_mut().find(|it| it.0 == band) {
            Some((_, words)) => words.push(word.clone()),
            None => bands.push((band, vec![word.clone()])),
        }
    }
    bands.into_iter().filter_map(|(band, words)| Some((band, TextLine::of(words)?))).collect()
}

fn crosses(upright: &Rule, rect: Rect) -> bool {
    upright.from < rect.bottom && upright.to > rect.top
}

/// Columns inside a ruled column, where most of its lines show them.
fn inner_borders(lines: &[TextLine], left: f32, right: f32, uprights: &[Rule]) -> Vec<Border> {
    let inside: Vec<TextLine> = lines
        .iter()
        .filter_map(|line| {
            let words = line.words.iter().filter(|it| (left..right).contains(&middle(it).0));
            TextLine::of(words.cloned().collect())
        })
        .collect();
    let counts: Vec<usize> =
        inside.iter().map(|it| columns::atoms(&it.words, uprights).len()).collect();
    let several = counts.iter().filter(|it| **it >= 2).count();
    // Headings over the only row of a list: as many of these as of those.
    let headed = matches!(counts[..], [a, b] if a == b && a >= 3);
    if (several < 3 || several * 10 < inside.len() * 6) && !headed {
        return Vec::new();
    }
    let lines: Vec<&TextLine> = inside.iter().collect();
    columns::borders(&lines, left, right, uprights)
}

/// Bands that a cell of a heading reaches over at most.
const TALLEST: usize = 4;

/// Takes out of a line the cells of a heading that reach up to the first band, where others do not:
/// `Date` over `entrée` in a cell of two storeys, beside `Régime général` in one of the lower storey.
fn tall_cells(
    grid: &Grid,
    band: usize,
    placed: &mut Placed,
    borders: &[Border],
) -> Option<(usize, Placed)> {
    if band == 0 || band >= TALLEST {
        return None;
    }
    let reaches = |column: usize| {
        let own = borders[..column.min(borders.len())].iter().filter(|it| it.drawn).count();
        let open = |y: usize| grid.floors[y].get(own).is_some_and(|closed| !closed);
        let end = (band + 1..grid.floors.len()).find(|y| !open(*y));
        (1..=band).all(open) && end.is_some_and(|it| it <= TALLEST && it + 1 < grid.floors.len())
    };
    let tall: Vec<usize> =
        (0..placed.cells.len()).filter(|it| placed.cells[*it].is_some() && reaches(*it)).collect();
    let all = placed.cells.iter().flatten().count();
    if tall.is_empty() || tall.len() == all {
        return None;
    }
    let mut cells = vec![None; placed.cells.len()];
    for column in tall {
        cells[column] = placed.cells[column].take();
    }
    Some((0, Placed { baseline: placed.baseline, size: placed.size, cells }))
}

/// A line of its own in a cell that reaches over several bands belongs to the uppermost of them.
fn top_band(grid: &Grid, band: usize, placed: &Placed, borders: &[Border]) -> usize {
    let mut top = band;
    for (column, _) in placed.cells.iter().enumerate().filter(|(_, it)| it.is_some()) {
        // The grid's own column, without the inner borders.
        let own = borders[..column.min(borders.len())].iter().filter(|it| it.drawn).count();
        let mut reach = band;
        while reach > 0 && grid.floors[reach].get(own).is_some_and(|closed| !closed) {
            reach -= 1;
        }
        if reach == band {
            return band;
        }
        top = top.min(reach);
    }
    top
}

/// The words of a line in the columns between `borders`.
pub(super) fn cells(line: &TextLine, borders: &[Border], uprights: &[Rule]) -> Vec<Option<Draft>> {
    place(line, borders, uprights).cells
}

/// Reads lines as a table with the given column borders.
pub(super) fn aligned(
    lines: &[TextLine],
    borders: &[Border],
    rulings: &Rulings,
) -> Option<RawTable> {
    let rect = lines.iter().map(|it| it.rect).reduce(Rect::union)?;
    let mut placed: Vec<Placed> =
        lines.iter().map(|it| place(it, borders, &rulings.drawn)).collect();
    by_order::settle(lines, &mut placed, &rulings.drawn);
    let floors = rulings.floors(rect);
    let mut rows = Vec::new();
    if divide_rows(&placed, &floors) {
        let bands = bands(placed, &floors);
        let low = are_low(bands.iter().map(|it| it.1.as_slice()));
        for (number, band) in bands {
            // What lies above the first rule and below the last is not closed by them.
            let closed = (1..floors.len()).contains(&number);
            if closed && !reads_as_several_rows(&band, floors.len() + 1) {
                rows.extend(closed_rows(band, low));
            } else {
                rows.extend(rows_of(band, rect, borders, number == 0));
            }
        }
    } else {
        rows = rows_of(placed, rect, borders, false);
    }
    Some(RawTable { rect, rows })
}

/// Lines between level rules.
fn bands(placed: Vec<Placed>, floors: &[f32]) -> Vec<(usize, Vec<Placed>)> {
    let mut bands: Vec<(usize, Vec<Placed>)> = Vec::new();
    for line in placed {
        let band = floors.partition_point(|it| *it < line.baseline - 0.3 * line.size);
        match bands.last_mut() {
            Some((last, lines)) if *last == band => lines.push(line),
            _ => bands.push((band, vec![line])),
        }
    }
    bands
}

/// Whether level rules part the rows: a line of figures between two of them, row after row.
fn divide_rows(placed: &[Placed], floors: &[f32]) -> bool {
    if floors.len() < 3 {
        return false;
    }
    let band = |it: &Placed| floors.partition_point(|y| *y < it.baseline - 0.3 * it.size);
    let mut with_numbers: Vec<usize> =
        placed.iter().filter(|it| it.has_number()).map(band).collect();
    let lines = with_numbers.len();
    with_numbers.dedup();
    lines >= 3 && with_numbers.len() * 10 >= lines * 9
}

pub(super) fn columns_filled(rows: &[Vec<Option<Draft>>]) -> usize {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    (0..columns)
        .filter(|&it| rows.iter().any(|row| row.get(it).is_some_and(Option::is_some)))
        .count()
}

impl Placed {
    fn has_number(&self) -> bool {
        self.cells.iter().flatten().any(Draft::is_number)
    }
}

impl Draft {
    /// A cell of one line.
    pub(super) fn of(words: Vec<Word>) -> Option<Draft> {
        Draft::of_lines(vec![words])
    }

    /// A cell of several lines.
    pub(super) fn of_lines(lines: Vec<Vec<Word>>) -> Option<Draft> {
        let certain = lines.iter().flatten().all(|it| it.certain);
        let lines: Vec<Vec<Word>> = lines.into_iter().filter(|it| !it.is_empty()).collect();
        (!lines.is_empty()).then_some(Draft { lines, certain, ..Draft::default() })
    }

    /// Whether nothing but digits, separators and signs stands in the cell.
    pub(super) fn is_number(&self) -> bool {
        let mut words = self.lines.iter().flatten().peekable();
        words.peek().is_some()
            && self.lines.iter().flatten().all(|it| it.kind != Kind::Text)
            && self.lines.iter().flatten().any(|it| it.kind == Kind::Number)
    }

    pub(super) fn rect(&self) -> Option<Rect> {
        self.lines.iter().flatten().map(|it| it.rect).reduce(Rect::union)
    }

    /// Whether a word goes on in the next line with a capital: whether its hyphen is its own, nobody knows.
    pub(super) fn is_divided_at_a_capital(&self) -> bool {
        self.lines.windows(2).any(|it| {
            let ends = it[0].last().is_some_and(|it| it.visual.ends_with('\u{ad}'));
            ends && it[1].first().is_some_and(|it| it.visual.starts_with(char::is_uppercase))
        })
    }

    /// The text in reading order, lines joined by a space, by a line feed before those that begin anew.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for (number, line) in self.lines.iter().enumerate() {
            let anew = number > 0 && self.anew.get(number - 1) == Some(&true);
            let read = super::words::text(line);
            // A word broken at its hyphen goes on in the next line.
            let broken = text.ends_with('-')
                && text.chars().rev().nth(1).is_some_and(char::is_alphabetic)
                && read.starts_with(char::is_lowercase);
            // A word that the program divided goes on without the sign of it.
            let divided = text.ends_with('\u{ad}');
            if divided {
                text.pop();
            }
            if !text.is_empty() && !broken && !divided {
                text.push(if anew { '\n' } else { ' ' });
            }
            text.push_str(read.trim());
        }
        text
    }
}
