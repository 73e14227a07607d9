//! What stands where: pages and sheets, on each of them grids of rows and strips of boxes and text.
//!
//! A grid is a run of table rows under one heading. All else that is printed becomes strips: the
//! rows of boxes, the lines of text, the notes below a table.

mod grid;

use std::sync::Arc;

use crate::{
    evidence::Location,
    extract::{Extraction, Table},
    interpret::spot::{Area, Spot, Strip},
};

pub(super) use grid::{Column, Grid, is_numbering, looks_like_value, row_spots};

/// A page, a sheet, or a whole text file.
#[derive(Debug)]
pub(super) struct Leaf<'a> {
    pub(super) key: LeafKey,
    pub(super) pieces: Vec<Piece<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LeafKey {
    Page(u32),
    Sheet(Arc<str>),
    File,
}

#[derive(Debug)]
pub(super) enum Piece<'a> {
    Strip(Strip),
    Grid(Grid<'a>),
}

/// Everything read from a file, leaf by leaf, each in reading order.
#[must_use]
pub(super) fn leaves(extraction: &Extraction) -> Vec<Leaf<'_>> {
    let mut leaves: Vec<Leaf<'_>> = Vec::new();
    // Lines first: a free line stands between tables by its place alone.
    for (number, line) in extraction.lines.iter().enumerate() {
        let spots = line.segments.iter().filter(|it| !it.text.trim().is_empty());
        let spots: Vec<Spot> = spots
            .enumerate()
            .map(|(at, segment)| Spot::of_segment(segment.clone(), number, at))
            .collect();
        if !spots.is_empty() {
            let leaf = leaf(&mut leaves, &line.location);
            leaf.pieces.push(Piece::Strip(Strip { spots, table: None }));
        }
    }
    let mut columns: Option<Vec<Column>> = None;
    for (number, table) in extraction.tables.iter().enumerate() {
        let (pieces, last) = grid::cut(table, number, columns.as_deref());
        columns = last.or(columns);
        leaf(&mut leaves, &place(table)).pieces.extend(pieces);
    }
    // Sheets keep the order of the workbook, pages that of the file.
    if leaves.iter().all(|it| matches!(it.key, LeafKey::Page(_))) {
        leaves.sort_by(|a, b| a.key.cmp(&b.key));
    }
    for leaf in &mut leaves {
        leaf.pieces.sort_by_key(|it| (it.area().top, it.area().left));
    }
    leaves
}

/// Where a table begins; some formats give the table no place of its own.
fn place(table: &Table) -> Location {
    if table.location.page_number().is_some() || table.location.sheet().is_some() {
        return table.location.clone();
    }
    let first = (0..table.rows().min(50)).find_map(|row| table.row(row).next());
    first.map_or_else(|| table.location.clone(), |(_, cell)| cell.location)
}

fn leaf<'a, 'b>(leaves: &'b mut Vec<Leaf<'a>>, location: &Location) -> &'b mut Leaf<'a> {
    let key = match (location.page_number(), location.sheet()) {
        (Some(page), _) => LeafKey::Page(page),
        (None, Some(sheet)) => LeafKey::Sheet(Arc::clone(sheet)),
        (None, None) => LeafKey::File,
    };
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
