//! What stands where: pages and sheets, on each of them grids of rows and strips of boxes and text.
//!
//! A grid is a run of table rows under one heading. All else that is printed becomes strips: the
//! rows of boxes, the lines of text, the notes below a table.

mod abreast;
mod body;
mod columns;
mod grid;
mod group_lines;
mod groups_above;
mod heading_rows;
mod looks;
mod outer;
mod parting;
mod sided;
mod stacked_slips;
mod twins;

use std::sync::Arc;

use crate::{
    evidence::{Location, Region},
    extract::{Extraction, Line, Table},
    interpret::spot::{Area, Spot, Strip},
};

pub(super) use columns::Column;
pub(super) use grid::{Grid, is_from_the_right, is_numbering, row_spots};
pub(super) use looks::{are_codes, looks_like_value};
pub(super) use parting::names_several;

/// A page, a sheet, or a whole text file.
#[derive(Debug)]
pub(super) struct Leaf<'a> {
    pub(super) key: LeafKey,
    pub(super) pieces: Vec<Piece<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LeafKey {
    Page(u32),
    /// A further one of several documents on one page: the right one, the second from above.
    Part(u32, u32),
    Sheet(Arc<str>),
    File,
}

#[derive(Debug)]
pub(super) enum Piece<'a> {
    Strip(Strip),
    Grid(Grid<'a>),
}

/// Everything read from a file, leaf by leaf, each in reading order.
///
/// Pages come in the order that `rank` gives them: that of the file, or the one printed on them.
#[must_use]
pub(super) fn leaves(extraction: &Extraction, rank: impl Fn(u32) -> u32) -> Vec<Leaf<'_>> {
    let mut leaves: Vec<Leaf<'_>> = Vec::new();
    let mut lines: Vec<Option<Strip>> = Vec::new();
    for (number, line) in extraction.lines.iter().enumerate() {
        let spots = line.segments.iter().filter(|it| !it.text.trim().is_empty());
        let spots: Vec<Spot> = spots
            .enumerate()
            .map(|(at, segment)| Spot::of_segment(segment.clone(), number, at))
            .collect();
        lines.push((!spots.is_empty()).then_some(Strip { spots, table: None }));
    }
    let cuts = stacked_slips::cuts(extraction);
    let key = |it: &Location| LeafKey::of(it, &extraction.gutters, &cuts);
    // Leaves in the order of the file, whatever of them was read first.
    for location in extraction
        .lines
        .iter()
        .map(|it| it.location.clone())
        .chain(extraction.tables.iter().map(place))
    {
        leaf(&mut leaves, key(&location));
    }
    let mut columns: Option<Vec<Column>> = None;
    let mut tables: Vec<(usize, &Table)> = extraction.tables.iter().enumerate().collect();
    // A page without headings continues the table of the page before it.
    tables.sort_by_key(|it| it.1.location.page_number().map(&rank));
    for (number, table) in tables {
        if is_too_wide(table) {
            continue;
        }
        let place = place(table);
        let on_leaf = |it: &Line| key(&it.location) == key(&place);
        let above = above(&extraction.lines, &lines, &place, on_leaf);
        let cut = grid::cut(table, number, columns.as_deref(), &above);
        for used in cut.used {
            lines[used] = None;
        }
        columns = cut.last.or(columns);
        leaf(&mut leaves, key(&place)).pieces.extend(cut.pieces);
    }
    for (line, strip) in extraction.lines.iter().zip(lines) {
        if let Some(strip) = strip {
            leaf(&mut leaves, key(&line.location)).pieces.push(Piece::Strip(strip));
        }
    }
    // Sheets keep the order of the workbook, pages that of the file.
    if leaves.iter().all(|it| it.key.page().is_some()) {
        let part = |it: &LeafKey| match it {
            LeafKey::Part(_, part) => *part,
            _ => 0,
        };
        leaves.sort_by_key(|it| (it.key.page().map(&rank), part(&it.key)));
    }
    for leaf in &mut leaves {
        leaf.pieces.sort_by_key(|it| (it.area().top, it.area().left));
        abreast::order(&mut leaf.pieces);
    }
    leaves
}

/// Columns that no payroll has; work grows with their square.
const MOST_COLUMNS: usize = 400;

/// Whether a table is left unread for its width.
#[must_use]
pub(super) fn is_too_wide(table: &Table) -> bool {
    (0..table.rows()).any(|row| table.width(row) > MOST_COLUMNS)
}

/// The free lines over a table on its page, the nearest first.
fn above<'a>(
    lines: &[Line],
    strips: &'a [Option<Strip>],
    table: &Location,
    on_leaf: impl Fn(&Line) -> bool,
) -> Vec<(usize, &'a Strip)> {
    let Region::Page { bbox: Some(bbox), .. } = table.region else { return Vec::new() };
    let mut above: Vec<(usize, &Strip)> = lines
        .iter()
        .zip(strips)
        .enumerate()
        .filter(|(_, (line, _))| on_leaf(line))
        .filter_map(|(number, (_, strip))| Some((number, strip.as_ref()?)))
        .filter(|(_, strip)| strip.area().top < bbox.top)
        .collect();
    above.sort_by_key(|(_, strip)| std::cmp::Reverse(strip.area().bottom));
    above.truncate(6);
    above
}

/// Where a table begins; some formats give the table no place of its own.
fn place(table: &Table) -> Location {
    if table.location.page_number().is_some() || table.location.sheet().is_some() {
        return table.location.clone();
    }
    let first = (0..table.rows().min(50)).find_map(|row| table.row(row).next());
    first.map_or_else(|| table.location.clone(), |(_, cell)| cell.location.clone())
}

impl LeafKey {
    fn of(location: &Location, gutters: &[(u32, i32)], cuts: &[(u32, i32)]) -> LeafKey {
        let part = |page: u32| match location.region {
            Region::Page { bbox: Some(bbox), .. } => {
                let right = gutters.iter().any(|it| it.0 == page && bbox.left >= it.1);
                let above = cuts.iter().filter(|it| it.0 == page && bbox.top >= it.1).count();
                u32::from(right) + u32::try_from(above).unwrap_or(0)
            }
            _ => 0,
        };
        match (location.page_number(), location.sheet()) {
            (Some(page), _) => match part(page) {
                0 => LeafKey::Page(page),
                part => LeafKey::Part(page, part),
            },
            (None, Some(sheet)) => LeafKey::Sheet(Arc::clone(sheet)),
            (None, None) => LeafKey::File,
        }
    }

    /// The page it is, or is part of.
    pub(super) fn page(&self) -> Option<u32> {
        match self {
            LeafKey::Page(page) | LeafKey::Part(page, _) => Some(*page),
            LeafKey::Sheet(_) | LeafKey::File => None,
        }
    }
}

fn leaf<'a, 'b>(leaves: &'b mut Vec<Leaf<'a>>, key: LeafKey) -> &'b mut Leaf<'a> {
    let at = leaves.iter().position(|it| it.key == key).unwrap_or_else(|| {
        leaves.push(Leaf { key, pieces: Vec::new() });
        leaves.len() - 1
    });
    &mut leaves[at]
}

impl Piece<'_> {
    pub(super) fn area(&self) -> Area {
        match self {
            Piece::Strip(strip) => strip.area(),
            Piece::Grid(grid) => grid.area,
        }
    }
}
