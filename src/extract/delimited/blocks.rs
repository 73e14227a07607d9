//! Where the tables of a delimited text begin and end, and which lines stand outside them.

use std::ops::Range;

use super::Rows;

/// A run of rows that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) rows: Range<usize>,
    /// The commonest number of fields.
    pub(super) width: usize,
    /// Whether at least half of its rows have that number.
    pub(super) regular: bool,
    /// Rows of text rather than a table.
    pub(super) is_text: bool,
}

/// Rows looked at to learn how full a row of the block is.
const TYPICAL_FROM: usize = 200;

/// Rows in which the heading of a table is looked for.
const PREAMBLE: usize = 60;

/// Rows a narrow block beside a wide table may have and still count as boxes of labels and values.
const BOX_ROWS: usize = 20;

/// Cuts the rows into blocks, in reading order; every row that holds something is in one of them.
pub(super) fn blocks(rows: &Rows) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for part in parts(rows) {
        let width = common_width(rows, &part);
        match blocks.last_mut() {
            // A blank row inside a register does not part it from its heading.
            Some(last) if last.width == width => last.rows.end = part.end,
            _ => blocks.push(Block { rows: part, width, regular: false, is_text: false }),
        }
    }
    let mut cut: Vec<Block> =
        blocks.into_iter().flat_map(|it| without_preamble(rows, it)).collect();
    let widest = cut.iter().filter(|it| !it.is_text).map(|it| it.width).max().unwrap_or(0);
    for block in &mut cut {
        let alike = block.rows.clone().filter(|row| rows.width(*row) == block.width).count();
        block.regular = block.width >= 2 && alike * 2 >= block.rows.len();
        let narrow = block.width <= 2 && widest >= 4 && block.rows.len() <= BOX_ROWS;
        block.is_text |= narrow || block.width < 2;
    }
    cut
}

/// Runs of rows between blank ones.
fn parts(rows: &Rows) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = 0;
    for blank in rows.blank.iter().copied().chain([rows.records.len()]) {
        if blank > from {
            parts.push(from..blank);
        }
        from = blank + 1;
    }
    parts
}

fn common_width(rows: &Rows, part: &Range<usize>) -> usize {
    let mut widths: Vec<usize> = part.clone().map(|row| rows.width(row)).collect();
    widths.sort_unstable();
    let runs = widths.chunk_by(|a, b| a == b);
    runs.map(|run| (run.len(), run[0])).max().map_or(0, |(_, width)| width)
}

/// Parts the rows before the heading from the table; all rows of a heading row's width count as
/// preamble while they are far emptier than the rows below.
fn without_preamble(rows: &Rows, block: Block) -> Vec<Block> {
    if block.width < 2 {
        return vec![block];
    }
    let filled = |row: usize| rows.filled(row);
    // The lower part of the block is past any preamble.
    let middle = block.rows.start + block.rows.len() / 3;
    let mut counts: Vec<usize> =
        (middle..block.rows.end).take(TYPICAL_FROM).map(filled).filter(|it| *it > 0).collect();
    counts.sort_unstable();
    let typical = counts.get(counts.len() / 2).copied().unwrap_or(0);
    let needed = (typical * 6).div_ceil(10).max(2);
    let first = block.rows.clone().take(PREAMBLE).find(|row| filled(*row) >= needed);
    match first {
        Some(first) if first > block.rows.start => {
            let text = Block { rows: block.rows.start..first, is_text: true, ..block.clone() };
            vec![text, Block { rows: first..block.rows.end, ..block }]
        }
        _ => vec![block],
    }
}
