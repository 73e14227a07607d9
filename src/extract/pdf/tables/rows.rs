//! Placed lines joined to rows: headings of several lines, wrapped cells, figures centred beside them.

use super::{Draft, Placed, small_print};
use crate::extract::pdf::{columns::Border, geometry::Rect, words::Word};

impl Draft {
    /// One figure, with its decimals.
    fn is_amount(&self) -> bool {
        let mut words = self.lines.iter().flatten();
        words.next().is_some_and(Word::is_closed_amount) && words.next().is_none()
    }

    /// Whether two texts share their left end, their right end or their middle.
    fn is_set_like(&self, below: &Draft, size: f32) -> bool {
        let ends = |line: Option<&Vec<Word>>| {
            let words = line.into_iter().flatten();
            words.fold((f32::INFINITY, f32::NEG_INFINITY), |(left, right), it| {
                (left.min(it.rect.left), right.max(it.rect.right))
            })
        };
        let (above, below) = (ends(self.lines.last()), ends(below.lines.first()));
        let near = |a: f32, b: f32| (a - b).abs() <= 0.5 * size;
        near(above.0, below.0)
            || near(above.1, below.1)
            || near(above.0 + above.1, below.0 + below.1)
    }

    /// Words of capitals only, more than a short form has.
    fn is_in_capitals(&self) -> bool {
        let letters = || {
            let words = self.lines.iter().flatten();
            words.flat_map(|it| it.visual.chars()).filter(|it| it.is_alphabetic())
        };
        letters().count() >= 5 && letters().all(char::is_uppercase)
    }

    fn right(&self) -> f32 {
        let edges = self.lines.last().into_iter().flatten().map(|it| it.rect.right);
        edges.fold(f32::NEG_INFINITY, f32::max)
    }
}

/// Rows of lines that no rule divides: headings joined, wrapped lines joined, every other line a row.
///
/// `above_rows` says that figures follow below these lines.
pub(super) fn rows_of(
    lines: Vec<Placed>,
    rect: Rect,
    borders: &[Border],
    above_rows: bool,
) -> Vec<Vec<Option<Draft>>> {
    let lines = centred_joined(lines);
    let (pitch, least) = row_pitch(&lines);
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
                // The rest of a text stands far nearer than the next row, wherever rows are set wide apart.
                let near = step <= 1.55 * line.size
                    || !heading && step <= 0.65 * least && step <= 1.9 * line.size;
                let spans = |cells: &[Option<Draft>]| cells.iter().flatten().any(|it| it.spans);
                if heading && *was_heading {
                    let boxes = row.len() == 2 && (has_digits(row) || has_digits(&line.cells));
                    near && !is_box(&line) && !boxes && !spans(&line.cells) && !spans(row)
                } else {
                    near && !has_number
                        && !*was_heading
                        && !is_other_print(row, &line)
                        && continues(row, &line, step, pitch, rect, borders)
                        || step <= 1.8 * line.size && !*was_heading && breaks_numbers(row, &line)
                        || step <= 1.9 * line.size
                            && small_print::is_product_under(row, &line.cells)
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

/// `Adresse | : 5, impasse du Marché`: a label and its value, and no line of a heading.
fn is_box(line: &Placed) -> bool {
    let mut cells = line.cells.iter().flatten();
    let begins =
        |it: &Draft| it.lines.iter().flatten().next().is_some_and(|it| it.visual.starts_with(':'));
    cells.next().is_some() && cells.any(begins)
}

/// `Mois | octobre 2022`: in two columns, no line of a heading either.
fn has_digits(cells: &[Option<Draft>]) -> bool {
    let mut words = cells.iter().flatten().flat_map(|it| &it.lines).flatten();
    words.any(|it| it.visual.contains(|it: char| it.is_numeric()))
}

/// Whether a line stands in several cells, in each in another font and size than what is above: labels
/// below the values of other labels, and no rest of texts.
fn is_other_print(row: &[Option<Draft>], line: &Placed) -> bool {
    let print = |it: Option<&Vec<Word>>| it.and_then(|it| it.first()).map(|it| (it.font, it.size));
    let mut filled = 0;
    for (above, cell) in row.iter().zip(&line.cells) {
        let Some(cell) = cell else { continue };
        let above = above.as_ref().and_then(|it| print(it.lines.last()));
        let (Some(above), Some(own)) = (above, print(cell.lines.first())) else { return false };
        let same_size = (above.1 - own.1).abs() <= 0.08 * above.1.max(own.1);
        if above.0 == own.0 || same_size {
            return false;
        }
        filled += 1;
    }
    filled >= 2
}

/// `11` above `000,50` in a cell too narrow for both: one number broken at its thousands.
pub(super) fn is_broken_number(above: &Draft, below: &Draft) -> bool {
    let text =
        |it: &Draft| it.lines.iter().flatten().map(|it| it.visual.clone()).collect::<String>();
    let (above, below) = (text(above), text(below));
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let (whole, decimals) = below.split_once([',', '.']).unwrap_or((&below, ""));
    digits(&above)
        && above.len() <= 3
        && !above.starts_with('0')
        && digits(whole)
        && whole.len() % 3 == 0
        && (digits(decimals) || whole.starts_with('0'))
        && decimals.len() <= 3
}

/// Whether every figure of a line is the rest of a number broken above it, edge under edge.
fn breaks_numbers(row: &[Option<Draft>], line: &Placed) -> bool {
    let mut broken = 0;
    // `Jours payés | 7` above `Salaire brut | 947,69` are two boxes.
    let mut labelled = false;
    for (above, cell) in row.iter().zip(&line.cells) {
        let Some(cell) = cell else { continue };
        let Some(above) = above else { return false };
        labelled |= cell.text().starts_with(char::is_uppercase);
        if cell.is_number() {
            let level = (above.right() - cell.right()).abs() <= 1.0;
            if !(level
                && cell.is_amount()
                && above.lines.len() == 1
                && is_broken_number(above, cell))
            {
                return false;
            }
            broken += 1;
        } else if above.is_number() || cell.spans {
            return false;
        }
    }
    broken > usize::from(labelled)
}

/// The rows of a band between two rules: the title of a group may stand above the first row of it, in
/// other print, where nearly every other band is one line high.
pub(super) fn closed_rows(mut band: Vec<Placed>, low_bands: bool) -> Vec<Vec<Option<Draft>>> {
    let title = low_bands && band.len() >= 2 && is_title(&band[0], &band[1]);
    let mut rows = Vec::new();
    if title {
        rows.push(band.remove(0).cells);
    }
    rows.extend(one_row(band));
    rows
}

fn is_title(above: &Placed, row: &Placed) -> bool {
    let mut filled = above.cells.iter().zip(&row.cells).filter(|it| it.0.is_some());
    let (Some((Some(title), Some(name))), None) = (filled.next(), filled.next()) else {
        return false;
    };
    let font = |it: &Draft| it.lines.iter().flatten().map(|it| it.font).next();
    let numbers = row.cells.iter().flatten().filter(|it| it.is_number()).count();
    !title.is_number() && !name.is_number() && numbers >= 2 && font(title) != font(name)
}

/// Whether bands that hold figures are nearly all one line high.
pub(super) fn are_low<'b>(bands: impl Iterator<Item = &'b [Placed]>) -> bool {
    let (mut low, mut high) = (0, 0);
    for band in bands.filter(|it| it.iter().any(Placed::has_number)) {
        *if band.len() == 1 { &mut low } else { &mut high } += 1;
    }
    low >= 3 && low > 2 * high
}

fn one_row(band: Vec<Placed>) -> Option<Vec<Option<Draft>>> {
    band.into_iter().map(|it| it.cells).reduce(|mut row, below| {
        merge(&mut row, below);
        row
    })
}

/// Two lines of a heading as one row.
pub(super) fn stacked(
    mut upper: Vec<Option<Draft>>,
    lower: Vec<Option<Draft>>,
) -> Vec<Option<Draft>> {
    merge(&mut upper, lower);
    upper
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

/// The usual distance between lines that hold numbers, as it is where no title of a group and no wrapped
/// text stands between them, and the least; none where few do.
fn row_pitch(lines: &[Placed]) -> (f32, f32) {
    let baselines: Vec<f32> =
        lines.iter().filter(|it| it.has_number()).map(|it| it.baseline).collect();
    let mut steps: Vec<f32> = baselines.windows(2).map(|it| it[1] - it[0]).collect();
    steps.sort_by(f32::total_cmp);
    let usual = steps.get(steps.len() / 4).copied().unwrap_or(f32::INFINITY);
    (usual, steps.first().copied().filter(|_| steps.len() >= 2).unwrap_or(0.0))
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
    if step < 0.85 * pitch && !line.has_number() && small_print::is_under(row, &line.cells) {
        return true;
    }
    for (column, cell) in line.cells.iter().enumerate() {
        let Some(cell) = cell else { continue };
        let Some(above) = row.get(column).and_then(Option::as_ref) else { return false };
        // `ASSURANCE CHÔMAGE` under `Complémentaire` heads the lines to come.
        if above.is_number() || cell.spans || cell.is_in_capitals() && !above.is_in_capitals() {
            return false;
        }
        let right = borders.get(column).map_or(rect.right, |it| it.x);
        let first = cell.lines.first().and_then(|it| it.first());
        let room = right - above.right();
        let needed = first.map_or(0.0, |it| it.rect.width() + it.space);
        let full = needed > room - 0.3 * line.size;
        let tight = step < 0.85 * pitch;
        // As far apart as rows, only a text set like the one above it is its rest.
        if !(tight || full && above.is_set_like(cell, line.size)) {
            return false;
        }
        any = true;
    }
    // A line that fills every column is a row, not a rest.
    any && line.cells.iter().flatten().count() * 2 <= row.iter().flatten().count().max(2)
}

/// Whether the lines of a ruled band are rows: numbers stand above numbers in several columns.
pub(super) fn reads_as_several_rows(band: &[Placed], bands: usize) -> bool {
    let Some(columns) = band.iter().map(|it| it.cells.len()).max() else { return false };
    if band.len() < 2 {
        return false;
    }
    let stacked = (0..columns)
        .filter(|&column| {
            let numbers: Vec<&Draft> = band
                .iter()
                .filter_map(|it| it.cells[column].as_ref())
                .filter(|it| it.is_number())
                .collect();
            let broken = numbers.windows(2).filter(|it| is_broken_number(it[0], it[1])).count();
            numbers.len() - broken >= 2
        })
        .count();
    let filled = |it: &&Placed| it.cells.iter().flatten().count() >= 2;
    let lists_text =
        band.len() >= 4 && bands <= 3 && band.iter().filter(filled).count() == band.len();
    // A label and an amount on each line, the amounts in different columns: `brut` over `retenues`.
    let labelled = |it: &&Placed| {
        let mut filled = it.cells.iter().flatten();
        filled.next().is_some_and(|it| !it.is_number()) && filled.any(Draft::is_amount)
    };
    let each_labelled = band.iter().filter(labelled).count() == band.len();
    each_labelled || stacked >= 2 || (stacked == 1 && (band.len() >= 4 || bands <= 3)) || lists_text
}

/// Whether some band of a grid holds row upon row: its level rules are backgrounds of other rows, and part none.
pub(super) fn holds_rows(placed: &[Vec<Placed>], bands: usize) -> bool {
    placed.iter().any(|it| {
        let with_numbers = it.iter().filter(|it| it.has_number()).count();
        with_numbers >= 3 && it.len() <= with_numbers + 1 && reads_as_several_rows(it, bands)
    })
}

/// Whether each line of a band stands in several columns, the last with a figure: headings over the first row.
pub(super) fn are_rows(band: &[Placed]) -> bool {
    let filled = |it: &Placed| it.cells.iter().flatten().count() >= 2;
    band.len() >= 2 && band.iter().all(filled) && band.last().is_some_and(Placed::has_number)
}

/// Whether the lines of a band are labels with their values, `Jours : 26`, cell by cell: a box drawn round
/// each person.
pub(super) fn holds_labels(band: &[Placed]) -> bool {
    let labelled = |cell: &Draft| {
        let words: Vec<&Word> = cell.lines.iter().flatten().collect();
        let colon = words.iter().position(|it| it.visual.ends_with(':'));
        !cell.spans && colon.is_some_and(|it| it + 1 < words.len() && !words[..=it].is_empty())
    };
    let lines = |it: &&Placed| it.cells.iter().flatten().all(labelled);
    let told = band.iter().filter(lines).count();
    told >= 3 && told + 1 >= band.len()
}
