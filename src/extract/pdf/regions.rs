//! Tables without a grid: stretches of lines whose words stand in columns.

mod borders;
mod edges;

use super::{
    boxes,
    columns::{self, Atom, Border},
    ruling::Rulings,
    stacked,
    tables::{self, Draft, RawTable},
    two_up,
    words::{self, Kind, TextLine},
};

use borders::{borders_of, running_text};
use edges::{ends_a_number, in_groups, in_step, wraps_around, wraps_below};

/// One line with its atoms.
pub(super) struct Candidate {
    pub(super) line: TextLine,
    pub(super) atoms: Vec<Atom>,
    /// One of three lines that are a row: a label of two lines, its figures half-way between them.
    centred: bool,
}

/// Finds tables among lines that no grid holds; returns them and the lines left over.
pub(super) fn find(lines: Vec<TextLine>, rulings: &Rulings) -> (Vec<RawTable>, Vec<TextLine>) {
    let (typed, lines): (Vec<TextLine>, Vec<TextLine>) =
        lines.into_iter().partition(words::is_typed_rule);
    let mut candidates: Vec<Candidate> = lines
        .into_iter()
        .map(|line| Candidate {
            atoms: columns::atoms(&line.words, &rulings.drawn),
            line,
            centred: false,
        })
        .collect();
    candidates.sort_by(|a, b| a.line.baseline.total_cmp(&b.line.baseline));
    for at in 2..candidates.len() {
        if is_centred(&candidates[at - 2..=at]) {
            candidates[at - 2..=at].iter_mut().for_each(|it| it.centred = true);
        }
    }
    let mut search = Search::new(&candidates, rulings);
    for (table, at) in boxes::find(&candidates) {
        search.take(table, at, at + 2);
    }
    let mut begin = 0;
    while begin < candidates.len() {
        if search.taken[begin] {
            begin += 1;
            continue;
        }
        let mut end = begin + 1;
        while end < candidates.len()
            && !search.taken[end]
            && (!apart(&candidates[end - 1], &candidates[end])
                || in_step(&candidates, end)
                || in_groups(&candidates, end))
        {
            end += 1;
        }
        let stretch = (begin, end);
        if let Some((table, from, to)) = stacked::find(&candidates, stretch, rulings) {
            search.take(table, from, to);
            search.within(begin, from, 0);
            begin = to;
            continue;
        }
        search.within(begin, end, 0);
        begin = end;
    }
    let Search { mut tables, mut taken, text, .. } = search;
    for at in 2..candidates.len() {
        let row = at - 2..at + 1;
        if !taken[row.clone()].contains(&true) && is_centred(&candidates[row.clone()]) {
            tables.extend(centred_row(&candidates[row.clone()]));
            taken[row].fill(true);
        }
    }
    let mut taken = taken.into_iter();
    candidates.retain(|_| !taken.next().unwrap_or(false));
    let lines = candidates.into_iter().map(|it| it.line);
    let mut rest: Vec<TextLine> = lines.chain(text).chain(typed).collect();
    rest.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    (tables, rest)
}

/// `National` over `Insurance`, and half-way between them, further along, `106.11`.
fn is_centred(lines: &[Candidate]) -> bool {
    let [above, figure, below] = lines else { return false };
    let alone = |it: &Candidate| matches!(&it.atoms[..], [it] if !it.number);
    let (up, down) =
        (figure.line.baseline - above.line.baseline, below.line.baseline - figure.line.baseline);
    let size = figure.line.size;
    alone(above)
        && alone(below)
        && figure.atoms.iter().all(|it| it.number)
        && (up - down).abs() <= 0.2 * size
        && up <= size
        && (above.line.rect.left - below.line.rect.left).abs() <= 0.3 * size
        && figure.line.rect.left > above.line.rect.right.max(below.line.rect.right)
}

/// Such a row that stands alone.
fn centred_row(lines: &[Candidate]) -> Option<RawTable> {
    let [above, figure, below] = lines else { return None };
    let rect = above.line.rect.union(figure.line.rect).union(below.line.rect);
    let label = Draft::of_lines(vec![above.line.words.clone(), below.line.words.clone()]);
    let words = |it: &Atom| Draft::of(figure.line.words[it.from..it.to].to_vec());
    let cells = std::iter::once(label).chain(figure.atoms.iter().map(words));
    Some(RawTable { rect, rows: vec![cells.collect()] })
}

/// White paper between two lines, wider than the lines of one table leave.
fn apart(above: &Candidate, below: &Candidate) -> bool {
    let size = above.line.size.max(below.line.size);
    below.line.baseline - above.line.baseline > 2.7 * size
}

/// Tables among the lines of a page, as far as they are found.
struct Search<'a> {
    all: &'a [Candidate],
    rulings: &'a Rulings,
    /// Which lines stand in a table.
    taken: Vec<bool>,
    tables: Vec<RawTable>,
    /// What stands on such lines beside the table, and is no part of it.
    text: Vec<TextLine>,
}

impl<'a> Search<'a> {
    fn new(all: &'a [Candidate], rulings: &'a Rulings) -> Search<'a> {
        let taken = vec![false; all.len()];
        Search { all, rulings, taken, tables: Vec::new(), text: Vec::new() }
    }

    fn take(&mut self, table: RawTable, from: usize, to: usize) {
        self.taken[from..to].fill(true);
        self.tables.push(table);
    }

    fn within(&mut self, begin: usize, end: usize, depth: u32) {
        let (all, rulings) = (self.all, self.rulings);
        if depth > 24 || end <= begin {
            return;
        }
        let Some((mut from, mut to)) = core(all, begin, end) else { return };
        let mut borders = borders_of(all, from, to, rulings);
        from = below_labels(all, from, to, &borders);
        // Lines at either end that ignore the columns are not of the table.
        for _ in 0..2 {
            let (before_from, before_to) = (from, to);
            // A heading may reach over its columns; a line with numbers may not.
            let heading =
                |it: &Candidate| it.atoms.len() >= 3 && !it.atoms.iter().any(|it| it.number);
            while from < to && !fits(&all[from], &borders) && !heading(&all[from]) {
                from += 1;
            }
            // The headings of another table have more columns than lines of labels and values.
            let crowded = |it: &Candidate| it.atoms.len() > 2 * (borders.len() + 1);
            while to > from && (!fits(&all[to - 1], &borders) || crowded(&all[to - 1])) {
                to -= 1;
            }
            if (before_from, before_to) == (from, to) {
                break;
            }
            borders = borders_of(all, from, to, rulings);
        }
        if to - from < 2 || borders.is_empty() {
            // What was tried once is not tried again: look above and below the core.
            let middle = usize::midpoint(from, to).clamp(begin, end - 1);
            if depth < 8 {
                self.within(begin, middle, depth + 4);
                self.within(middle + 1, end, depth + 4);
            }
            return;
        }
        let (low, high) = (from, to);
        from = headings(all, from, &borders, &self.taken);
        to = totals(all, to, &borders, &self.taken);
        to += usize::from(
            to < end
                && !self.taken[to]
                && (wraps_around(&all[..=to])
                    || ends_a_number(&all[..=to])
                    || wraps_below(&all[low..=to])),
        );
        let mut lines: Vec<TextLine> = all[from..to].iter().map(|it| it.line.clone()).collect();
        let mut text = Vec::new();
        if let Some((gutter, left)) = running_text(all, (low, high), &borders) {
            let [before, after] = two_up::part(lines, gutter);
            (text, lines) = if left { (before, after) } else { (after, before) };
            borders.retain(|it| if left { it.x > gutter } else { it.x < gutter });
        }
        let table = tables::aligned(&lines, &borders, rulings);
        if let Some(table) = table.filter(|it| is_table(&all[low..high], it)) {
            self.take(table, from, to);
            self.text.append(&mut text);
        }
        self.within(begin, from.min(low), depth + 1);
        self.within(to.max(high), end, depth + 1);
    }
}

/// The longest stretch of lines that have about as many atoms as the fullest lines.
fn core(all: &[Candidate], begin: usize, end: usize) -> Option<(usize, usize)> {
    let mut counts: Vec<usize> = all[begin..end].iter().map(|it| it.atoms.len()).collect();
    counts.sort_unstable();
    // The second fullest line, for one full line is no table.
    let full = *counts.get(counts.len().checked_sub(2)?)?;
    if full < 2 {
        return None;
    }
    let enough = |it: &Candidate| it.atoms.len() >= 2.max(full.div_ceil(2)) || it.centred;
    let mut best: Option<(usize, usize)> = None;
    let mut at = begin;
    while at < end {
        if !enough(&all[at]) {
            at += 1;
            continue;
        }
        let from = at;
        let mut last = at;
        while at < end && at - last <= 4 {
            if enough(&all[at]) {
                last = at;
            }
            at += 1;
        }
        if best.is_none_or(|(a, b)| last + 1 - from > b - a) {
            best = Some((from, last + 1));
        }
        at = last + 1;
    }
    best
}

/// As many atoms as the second fullest line has.
fn full_count(lines: &[Candidate]) -> usize {
    let mut counts: Vec<usize> = lines.iter().map(|it| it.atoms.len()).collect();
    counts.sort_unstable();
    counts.len().checked_sub(2).and_then(|it| counts.get(it)).copied().unwrap_or(0)
}

/// Where the table begins below lines of labels and values, which hold text where its rows hold numbers.
fn below_labels(all: &[Candidate], from: usize, to: usize, borders: &[Border]) -> usize {
    let full = full_count(&all[from..to]);
    let row = |it: &&Candidate| it.is_full(full) && it.atoms.iter().any(|it| it.number);
    let rows: Vec<&Candidate> = all[from..to].iter().filter(row).collect();
    if rows.len() < 3 {
        return from;
    }
    let column = |it: &Atom| {
        let middle = f32::midpoint(it.left, it.right);
        borders.partition_point(|border| border.x < middle)
    };
    // Per column: how many rows hold a number there, how many anything.
    let mut numbers = vec![(0_usize, 0_usize); borders.len() + 1];
    for atom in rows.iter().flat_map(|it| &it.atoms) {
        let count = &mut numbers[column(atom)];
        count.0 += usize::from(atom.number);
        count.1 += 1;
    }
    // Rows have no colons; a line of labels and their values has one in each of its cells.
    let labelled = |line: &Candidate| {
        let label = |it: &&Atom| {
            let words = &line.line.words[it.from..it.to];
            words.iter().any(|it| it.visual.ends_with(':') && it.kind != Kind::Number)
        };
        line.atoms.iter().filter(label).count() * 2 >= line.atoms.len().max(2)
    };
    let from = if rows.iter().any(|it| labelled(it)) {
        from
    } else {
        from + all[from..to].iter().take_while(|it| labelled(it)).count()
    };
    let mismatched = |line: &Candidate| {
        let strange = |it: &&Atom| {
            let (numeric, filled) = numbers[column(it)];
            filled >= 3
                && if it.number { numeric * 10 <= filled } else { numeric * 10 >= filled * 9 }
        };
        let has_number = line.atoms.iter().any(|it| it.number);
        has_number && line.atoms.iter().filter(strange).count() * 3 >= line.atoms.len()
    };
    let first_row = (from..to).find(|&it| row(&&all[it]) && !mismatched(&all[it])).unwrap_or(from);
    (from..first_row).rev().find(|&it| mismatched(&all[it])).map_or(from, |it| it + 1)
}

impl Candidate {
    fn is_full(&self, full: usize) -> bool {
        self.atoms.len() * 10 >= full * 7
    }
}

/// Whether most atoms of a line keep inside columns.
fn fits(candidate: &Candidate, borders: &[Border]) -> bool {
    let slack = 0.3 * candidate.line.size;
    let crossing = |it: &&Atom| {
        let words = &candidate.line.words[it.from..it.to];
        let inside = |border: &&Border| border.x > it.left + slack && border.x < it.right - slack;
        // A number is cut at the border where it may be two.
        borders.iter().filter(inside).any(|border| !words.iter().any(|it| it.has_seam_at(border.x)))
    };
    let crossings = candidate.atoms.iter().filter(crossing).count();
    crossings * 3 <= candidate.atoms.len()
}

/// Headings stand above the first row, further away than rows from each other, and hold no numbers.
fn headings(all: &[Candidate], from: usize, borders: &[Border], taken: &[bool]) -> usize {
    let mut first = from;
    while first > 0 && !taken[first - 1] && from - first < 4 {
        let (line, below) = (&all[first - 1], &all[first]);
        let step = below.line.baseline - line.line.baseline;
        let size = line.line.size.max(below.line.size);
        // `FEIN: 87-2939967 … Page 1 of 2` is a line of labels with their values, and heads nothing.
        let words = || line.line.words.iter();
        let has_number = line.atoms.iter().any(|it| it.number)
            || words().any(|it| it.kind == Kind::Text && it.visual.ends_with(':'))
                && words().any(|it| it.kind == Kind::Number);
        // A heading row may be made high for labels of several lines.
        let reach = if line.atoms.len() >= 3.max(borders.len() / 2) { 6.0 } else { 4.0 };
        let several = line.atoms.len() >= 2 && step <= reach * size;
        let single = line.atoms.len() == 1 && step <= 1.6 * size && borders.len() >= 2;
        let over = fits(line, borders) || heads_each(line, borders) || goes_on_below(line, below);
        if has_number || !(several || single) || !over {
            break;
        }
        first -= 1;
    }
    first
}

/// Whether a line is the upper line of one heading: `PENSIONABLE PAY` over `UP TO LIMIT`, edge over edge.
fn goes_on_below(line: &Candidate, below: &Candidate) -> bool {
    let [atom] = &line.atoms[..] else { return false };
    let near = |a: f32, b: f32| (a - b).abs() <= 1.0;
    let edges = |it: &Atom| near(it.right, atom.right) || near(it.left, atom.left);
    below.atoms.len() >= 2 && !atom.number && below.atoms.iter().any(edges)
}

/// Whether every column has one heading, which may reach a little over its edge.
fn heads_each(line: &Candidate, borders: &[Border]) -> bool {
    let column = |it: &Atom| {
        let middle = f32::midpoint(it.left, it.right);
        borders.partition_point(|border| border.x < middle)
    };
    line.atoms.len() == borders.len() + 1
        && line.atoms.len() >= 3
        && line.atoms.iter().enumerate().all(|(at, it)| column(it) == at)
}

/// Totals stand below the last row, in its columns.
fn totals(all: &[Candidate], to: usize, borders: &[Border], taken: &[bool]) -> usize {
    let mut end = to;
    while end < all.len() && !taken[end] && end - to < 4 && end > 0 {
        let (above, line) = (&all[end - 1], &all[end]);
        let step = line.line.baseline - above.line.baseline;
        let size = line.line.size.max(above.line.size);
        let numbers = line.atoms.iter().filter(|it| it.number).count();
        let enough = numbers >= 2 || (numbers == 1 && line.atoms.len() == 2 && borders.len() >= 2);
        let crowded = line.atoms.len() > 2 * (borders.len() + 1);
        if step > 4.0 * size || !enough || crowded || !fits(line, borders) {
            break;
        }
        end += 1;
    }
    end
}

/// Prose in two columns also leaves a white strip; a table holds numbers or short entries.
fn is_table(core: &[Candidate], table: &RawTable) -> bool {
    let columns = tables::columns_filled(&table.rows);
    if columns < 2 || table.rows.len() < 2 {
        return false;
    }
    let atoms: Vec<&Atom> = core.iter().flat_map(|it| it.atoms.iter()).collect();
    let numbers = atoms.iter().filter(|it| it.number).count();
    let words: usize = atoms.iter().map(|it| it.to - it.from).sum();
    let short = words <= 3 * atoms.len();
    let cells: usize = table.rows.iter().map(|row| row.iter().flatten().count()).sum();
    let dense = cells * 3 >= table.rows.len() * columns;
    let numeric = numbers * 5 >= atoms.len();
    let letters = core.iter().flat_map(|it| &it.line.words).any(|it| it.kind != Kind::Punctuation);
    letters && dense && (numeric || (short && columns >= 3) || (short && table.rows.len() >= 3))
}
