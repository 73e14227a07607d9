//! Tables of a page: words put into rows and columns, by rules where they are drawn and by alignment where not.

use super::{
    columns::{self, Atom, Border},
    geometry::Rect,
    page::Rule,
    ruling::{Grid, Rulings},
    words::{Kind, Shape, TextLine, Word},
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
    let mut tables = Vec::new();
    let mut rest = lines;
    let mut grids = rulings.grids();
    // A table inside a frame takes its words before the frame does.
    grids.sort_by(|a, b| a.rect.area().total_cmp(&b.rect.area()));
    for grid in &grids {
        let (inside, outside) = divide(&rest, grid.rect);
        // Backgrounds alone may stripe the rows of any table.
        if inside.is_empty() || (grid.ys.len() < 4 && !rulings.draws(grid.rect)) {
            continue;
        }
        if let Some(table) = ruled(grid, &inside, &rulings.drawn) {
            tables.push(table);
            rest = outside;
        }
    }
    let (unruled, rest) = super::regions::find(rest, rulings);
    tables.extend(unruled);
    tables.sort_by(|a, b| {
        a.rect.top.total_cmp(&b.rect.top).then(a.rect.left.total_cmp(&b.rect.left))
    });
    (tables, rest)
}

/// Parts lines at the edge of a box: words whose middle lies inside, and the others.
fn divide(lines: &[TextLine], rect: Rect) -> (Vec<TextLine>, Vec<TextLine>) {
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for line in lines {
        if line.rect.bottom < rect.top || line.rect.top > rect.bottom {
            outside.push(line.clone());
            continue;
        }
        let (within, without): (Vec<Word>, Vec<Word>) =
            line.words.iter().cloned().partition(|it| rect.holds(middle(it)));
        inside.extend(TextLine::of(within));
        outside.extend(TextLine::of(without));
    }
    (inside, outside)
}

/// The middle of the letters, a little above the baseline: boxes of fonts reach unequally far.
fn middle(word: &Word) -> (f32, f32) {
    (word.rect.center().0, word.baseline - 0.3 * word.size)
}

fn ruled(grid: &Grid, lines: &[TextLine], uprights: &[Rule]) -> Option<RawTable> {
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
    let mut by_band: Vec<Vec<Placed>> = Vec::new();
    by_band.resize_with(bands, Vec::new);
    for line in lines {
        let y = line.baseline - 0.3 * line.size;
        let band = grid.ys[1..].partition_point(|it| *it < y).min(bands - 1);
        // Only the borders that are drawn at this height part this line.
        let here: Vec<Border> = borders
            .iter()
            .map(|border| {
                let wall = grid.xs.iter().position(|x| (*x - border.x).abs() < 0.01);
                let stands = wall.is_none_or(|it| grid.walls[band][it]);
                Border { drawn: border.drawn && stands, ..*border }
            })
            .collect();
        let placed = place(line, &here, uprights);
        let band = top_band(grid, band, &placed, &borders);
        by_band[band].push(placed);
    }
    let mut rows = Vec::new();
    for mut band in by_band {
        band.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
        if reads_as_several_rows(&band, bands) {
            rows.extend(rows_of(band, grid.rect, &borders, false));
        } else if let Some(row) = one_row(band) {
            rows.push(row);
        }
    }
    let filled = columns_filled(&rows);
    (filled >= 2).then_some(RawTable { rect: grid.rect, rows })
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
    let several = inside.iter().filter(|it| columns::atoms(&it.words, uprights).len() >= 2).count();
    if several < 3 || several * 10 < inside.len() * 6 {
        return Vec::new();
    }
    let lines: Vec<&TextLine> = inside.iter().collect();
    columns::borders(&lines, left, right, uprights)
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

/// Whether the lines of a ruled band are rows: numbers stand above numbers in several columns.
fn reads_as_several_rows(band: &[Placed], bands: usize) -> bool {
    let Some(columns) = band.iter().map(|it| it.cells.len()).max() else { return false };
    if band.len() < 2 {
        return false;
    }
    let stacked = (0..columns)
        .filter(|&column| {
            let number = |it: &&Placed| it.cells[column].as_ref().is_some_and(Draft::is_number);
            band.iter().filter(number).count() >= 2
        })
        .count();
    let filled = |it: &&Placed| it.cells.iter().flatten().count() >= 2;
    let lists_text =
        band.len() >= 4 && bands <= 3 && band.iter().filter(filled).count() == band.len();
    stacked >= 2 || (stacked == 1 && (band.len() >= 4 || bands <= 3)) || lists_text
}

fn one_row(band: Vec<Placed>) -> Option<Vec<Option<Draft>>> {
    band.into_iter().map(|it| it.cells).reduce(|mut row, below| {
        merge(&mut row, below);
        row
    })
}

/// Adds the cells of a lower line to a row.
fn merge(row: &mut [Option<Draft>], below: Vec<Option<Draft>>) {
    for (cell, added) in row.iter_mut().zip(below) {
        match (cell.as_mut(), added) {
            (Some(cell), Some(added)) => {
                cell.lines.extend(added.lines);
                cell.certain &= added.certain;
                cell.spans |= added.spans;
            }
            (None, Some(added)) => *cell = Some(added),
            (_, None) => {}
        }
    }
}

/// Rows of lines that no rule divides: headings joined, wrapped lines joined, every other line a row.
///
/// `above_rows` says that figures follow below these lines.
fn rows_of(
    lines: Vec<Placed>,
    rect: Rect,
    borders: &[Border],
    above_rows: bool,
) -> Vec<Vec<Option<Draft>>> {
    let lines = centred_joined(lines);
    let pitch = row_pitch(&lines);
    let first_number =
        lines.iter().position(Placed::has_number).or(above_rows.then_some(lines.len()));
    let mut rows: Vec<Vec<Option<Draft>>> = Vec::new();
    let mut last: Option<(f32, bool)> = None;
    for (at, line) in lines.into_iter().enumerate() {
        let heading = first_number.is_some_and(|it| at < it && it <= 5);
        let has_number = line.has_number();
        let joins = match (&last, rows.last()) {
            (Some((baseline, was_heading)), Some(row)) => {
                let step = line.baseline - baseline;
                let near = step <= 1.55 * line.size;
                let spans = |cells: &[Option<Draft>]| cells.iter().flatten().any(|it| it.spans);
                if heading && *was_heading {
                    near && !spans(&line.cells) && !spans(row)
                } else {
                    near && !has_number
                        && !*was_heading
                        && continues(row, &line, step, pitch, rect, borders)
                }
            }
            _ => false,
        };
        last = Some((line.baseline, heading));
        match rows.last_mut() {
            Some(row) if joins => merge(row, line.cells),
            _ => rows.push(line.cells),
        }
    }
    rows
}

/// Figures that stand half-way between the two lines of a wrapped text are of its row.
fn centred_joined(lines: Vec<Placed>) -> Vec<Placed> {
    let columns = |it: &Placed| -> Vec<usize> {
        let filled = it.cells.iter().enumerate().filter(|it| it.1.is_some());
        filled.map(|it| it.0).collect()
    };
    let straddles = |above: &Placed, line: &Placed, below: &Placed| {
        let (up, down) = (line.baseline - above.baseline, below.baseline - line.baseline);
        let own = columns(line);
        let text = columns(above);
        !above.has_number()
            && !below.has_number()
            && line.has_number()
            && (up - down).abs() <= 0.2 * line.size
            && up <= 1.0 * line.size
            && text == columns(below)
            && text.len() <= own.len()
            && text.iter().all(|it| !own.contains(it))
    };
    let mut out: Vec<Placed> = Vec::with_capacity(lines.len());
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let wrapped = match (out.last(), lines.peek()) {
            (Some(above), Some(below)) => straddles(above, &line, below),
            _ => false,
        };
        match out.last_mut() {
            Some(row) if wrapped => {
                let (baseline, size) = (line.baseline, line.size);
                merge(&mut row.cells, line.cells);
                if let Some(below) = lines.next() {
                    merge(&mut row.cells, below.cells);
                }
                (row.baseline, row.size) = (baseline, size);
            }
            _ => out.push(line),
        }
    }
    out
}

/// The usual distance between lines that hold numbers.
fn row_pitch(lines: &[Placed]) -> f32 {
    let baselines: Vec<f32> =
        lines.iter().filter(|it| it.has_number()).map(|it| it.baseline).collect();
    let mut steps: Vec<f32> = baselines.windows(2).map(|it| it[1] - it[0]).collect();
    steps.sort_by(f32::total_cmp);
    steps.get(steps.len() / 2).copied().unwrap_or(f32::INFINITY)
}

/// Whether a line without numbers is the rest of cells that were too long for their columns.
fn continues(
    row: &[Option<Draft>],
    line: &Placed,
    step: f32,
    pitch: f32,
    rect: Rect,
    borders: &[Border],
) -> bool {
    let mut any = false;
    for (column, cell) in line.cells.iter().enumerate() {
        let Some(cell) = cell else { continue };
        let Some(above) = row.get(column).and_then(Option::as_ref) else { return false };
        if above.is_number() || cell.spans {
            return false;
        }
        let right = borders.get(column).map_or(rect.right, |it| it.x);
        let first = cell.lines.first().and_then(|it| it.first());
        let room = right - above.right();
        let needed = first.map_or(0.0, |it| it.rect.width() + it.space);
        let full = needed > room - 0.3 * line.size;
        if !(full || step < 0.85 * pitch) {
            return false;
        }
        any = true;
    }
    // A line that fills every column is a row, not a rest.
    any && line.cells.iter().flatten().count() * 2 <= row.iter().flatten().count().max(2)
}

/// The words of a line in the columns between `borders`.
pub(super) fn cells(line: &TextLine, borders: &[Border], uprights: &[Rule]) -> Vec<Option<Draft>> {
    place(line, borders, uprights).cells
}

/// Puts the words of a line into the columns between `borders`.
fn place(line: &TextLine, borders: &[Border], uprights: &[Rule]) -> Placed {
    let mut cells: Vec<Option<Draft>> = vec![None; borders.len() + 1];
    let words = cut_at_borders(&line.words, borders);
    for atom in columns::atoms(&words, uprights) {
        for part in parts(&words, &atom, borders) {
            let within = &words[part.from..part.to];
            put(&mut cells, part.column, within, part.certain, part.spans);
        }
    }
    Placed { baseline: line.baseline, size: line.size, cells }
}

struct Part {
    from: usize,
    to: usize,
    column: usize,
    certain: bool,
    spans: bool,
}

/// Words drawn in one piece across a border are cut where the program lifted its pen.
fn cut_at_borders(words: &[Word], borders: &[Border]) -> Vec<Word> {
    let mut cut: Vec<Word> = Vec::with_capacity(words.len());
    for word in words {
        let mut rest = word.clone();
        for border in borders {
            let within = border.x > rest.rect.left + 0.2 * rest.size
                && border.x < rest.rect.right - 0.2 * rest.size;
            if within
                && !rest.seams.is_empty()
                && let Some((before, after)) = rest.cut_at(border.x)
            {
                cut.push(before);
                rest = after;
            }
        }
        cut.push(rest);
    }
    cut
}

/// The column of an atom; of its words one by one, where it reaches over several.
fn parts(words: &[Word], atom: &Atom, borders: &[Border]) -> Vec<Part> {
    let within = &words[atom.from..atom.to];
    let slack = 0.15 * within[0].size;
    let first = column_of(borders, atom.left + slack);
    let last = column_of(borders, atom.right - slack);
    if first >= last {
        let column = column_of(borders, f32::midpoint(atom.left, atom.right));
        return vec![Part { from: atom.from, to: atom.to, column, certain: true, spans: false }];
    }
    if let [word] = within
        && word.shape == Shape::Comb
    {
        return vec![Part {
            from: atom.from,
            to: atom.to,
            column: first,
            certain: true,
            spans: false,
        }];
    }
    let whole = within.windows(2).all(|pair| columns::one_stroke(&pair[0], &pair[1]));
    if whole && borders[first..last].iter().any(|it| it.drawn) {
        // A phrase too long for its cell belongs where most of it stands.
        let (column, clear) = best_column(borders, atom.left, atom.right);
        return vec![Part { from: atom.from, to: atom.to, column, certain: clear, spans: !clear }];
    }
    let gaps = within.windows(2).map(|it| it[1].rect.left - it[0].rect.right);
    let usual = gaps.fold(1.1 * within[0].space, f32::min).max(0.8 * within[0].space);
    let mut parts: Vec<Part> = Vec::new();
    for at in atom.from..atom.to {
        let word = &words[at];
        let (mut column, clear) = best_column(borders, word.rect.left, word.rect.right);
        let numeric = word.kind == Kind::Number;
        let previous = at.checked_sub(1).filter(|it| *it >= atom.from).map(|it| &words[it]);
        if let (Some(part), Some(previous)) = (parts.last_mut(), previous) {
            let between = &borders[part.column.min(column)..column.max(part.column)];
            let inside =
                |it: &Border| it.x >= previous.rect.right - 0.6 && it.x <= word.rect.left + 0.6;
            let parts_them = |it: &Border| it.drawn || (it.sharp && inside(it));
            // Headings beside each other leave more room than the words of either.
            let gap = word.rect.left - previous.rect.right;
            let apart = gap > 1.3 * usual && between.iter().any(inside);
            let crosses_rule = apart || between.iter().any(parts_them);
            let phrase = !numeric
                && previous.kind != Kind::Number
                && word.rect.left - previous.rect.right <= 1.4 * word.space.max(previous.space);
            if column == part.column || (phrase && !crosses_rule) {
                part.spans |= column != part.column || !clear;
                part.to = at + 1;
                continue;
            }
            column = column.max(part.column);
        }
        // A number that lies in two columns alike could be either's; a label merely reaches over.
        parts.push(Part {
            from: at,
            to: at + 1,
            column,
            certain: clear || !numeric,
            spans: !clear,
        });
    }
    parts
}

/// The column that holds most of a stretch, and whether it holds it clearly.
fn best_column(borders: &[Border], left: f32, right: f32) -> (usize, bool) {
    let (first, last) = (column_of(borders, left), column_of(borders, right));
    let share = |column: usize| {
        let from = column.checked_sub(1).map_or(f32::NEG_INFINITY, |it| borders[it].x);
        let to = borders.get(column).map_or(f32::INFINITY, |it| it.x);
        right.min(to) - left.max(from)
    };
    let best = (first..=last).max_by(|a, b| share(*a).total_cmp(&share(*b))).unwrap_or(first);
    (best, share(best) >= 0.6 * (right - left))
}

fn column_of(borders: &[Border], x: f32) -> usize {
    borders.partition_point(|it| it.x < x)
}

fn put(cells: &mut [Option<Draft>], column: usize, words: &[Word], certain: bool, spans: bool) {
    let certain = certain && words.iter().all(|it| it.certain);
    let cell = cells[column].get_or_insert_with(|| Draft {
        lines: vec![Vec::new()],
        certain: true,
        spans: false,
    });
    if let Some(line) = cell.lines.last_mut() {
        line.extend_from_slice(words);
    }
    cell.certain &= certain;
    cell.spans |= spans;
}

/// Reads lines as a table with the given column borders.
pub(super) fn aligned(
    lines: &[TextLine],
    borders: &[Border],
    rulings: &Rulings,
) -> Option<RawTable> {
    let rect = lines.iter().map(|it| it.rect).reduce(Rect::union)?;
    let placed: Vec<Placed> = lines.iter().map(|it| place(it, borders, &rulings.drawn)).collect();
    let floors = rulings.floors(rect);
    let mut rows = Vec::new();
    if divide_rows(&placed, &floors) {
        for (number, band) in bands(placed, &floors) {
            // What lies above the first rule and below the last is not closed by them.
            let closed = (1..floors.len()).contains(&number);
            if closed && !reads_as_several_rows(&band, floors.len() + 1) {
                rows.extend(one_row(band));
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
        let certain = words.iter().all(|it| it.certain);
        (!words.is_empty()).then(|| Draft { lines: vec![words], certain, spans: false })
    }

    /// Whether nothing but digits, separators and signs stands in the cell.
    pub(super) fn is_number(&self) -> bool {
        let mut words = self.lines.iter().flatten().peekable();
        words.peek().is_some()
            && self.lines.iter().flatten().all(|it| it.kind != Kind::Text)
            && self.lines.iter().flatten().any(|it| it.kind == Kind::Number)
    }

    fn right(&self) -> f32 {
        let edges = self.lines.last().into_iter().flatten().map(|it| it.rect.right);
        edges.fold(f32::NEG_INFINITY, f32::max)
    }

    pub(super) fn rect(&self) -> Option<Rect> {
        self.lines.iter().flatten().map(|it| it.rect).reduce(Rect::union)
    }

    /// The text in reading order, lines joined by a space.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            let read = super::words::text(line);
            // A word broken at its hyphen goes on in the next line.
            let broken = text.ends_with('-')
                && text.chars().rev().nth(1).is_some_and(char::is_alphabetic)
                && read.starts_with(char::is_lowercase);
            if !text.is_empty() && !broken {
                text.push(' ');
            }
            text.push_str(read.trim());
        }
        text
    }
}
