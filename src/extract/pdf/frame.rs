//! From the frame of one direction of text back to evidence: places on the pages as displayed, cells, lines.

use super::{
    columns,
    geometry::{Direction, Rect},
    ruling::Rulings,
    tables::{Draft, RawTable},
    words::{self, TextLine, Word},
};
use crate::evidence::{Location, Reading, Text, Tile};
use crate::extract::{Cell, Line, Segment, Table};

/// The pages that a sheet was printed on, from left to right.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) first: u32,
    pub(super) sides: Vec<Side>,
}

/// A page laid at the right of another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side {
    pub(super) number: u32,
    /// Where the page begins.
    pub(super) shift: f32,
    /// Where what it shows begins.
    pub(super) from: f32,
}

impl Places {
    pub(super) fn alone(number: u32) -> Places {
        Places { first: number, sides: Vec::new() }
    }

    /// The page named first for the whole sheet.
    pub(super) fn number(&self) -> u32 {
        self.sides.iter().map(|it| it.number).fold(self.first, u32::min)
    }

    /// Where a box of the sheet is on the pages; what lies on two pages is shown where it begins.
    pub(super) fn locate(&self, rect: Rect) -> Location {
        let place = Location::page(self.number(), rect.bbox());
        let side = self.sides.iter().rev().find(|it| rect.left >= it.from - 1.0);
        let (page, left) = side.map_or((self.first, 0.0), |it| (it.number, it.shift));
        let tile = Tile { page, left: (left * 10.0).round() as i32 };
        let own = page != self.number() || tile.left != 0;
        Location { tile: own.then_some(tile), ..place }
    }
}

/// From the frame of one direction back to evidence on the page.
pub(super) struct Frame<'p> {
    pub(super) places: &'p Places,
    pub(super) direction: Direction,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) reading: Reading,
}

impl Frame<'_> {
    fn place(&self, rect: Rect) -> Location {
        self.places.locate(self.direction.displayed(rect, self.width, self.height))
    }

    pub(super) fn table(&self, table: RawTable) -> Option<Table> {
        let rect = table
            .rows
            .iter()
            .flatten()
            .flatten()
            .filter_map(Draft::rect)
            .reduce(Rect::union)?
            .union(table.rect);
        let rows = table
            .rows
            .into_iter()
            .map(|row| row.into_iter().map(|cell| self.cell(&cell?)).collect())
            .collect();
        Some(Table::of_cells(self.place(rect), rows))
    }

    fn cell(&self, draft: &Draft) -> Option<Cell> {
        let whole = !draft.is_divided_at_a_capital();
        let legible = whole && draft.lines.iter().flatten().all(|it| it.certain);
        let reading = Reading { certain: whole && draft.certain, legible, ..self.reading };
        let location = self.place(draft.rect()?);
        Some(Cell { text: Text::from(draft.text()), location, reading, stored: None })
    }

    pub(super) fn line(&self, line: &TextLine, rulings: &Rulings) -> Option<Line> {
        let mut groups: Vec<Vec<&Word>> = Vec::new();
        for word in &line.words {
            let parted = groups.last().and_then(|it| it.last()).is_none_or(|before| {
                columns::is_wide(before, word)
                    || columns::figures_apart(before, word)
                    || columns::ruled_apart(before, word, &rulings.drawn)
            });
            match groups.last_mut() {
                Some(group) if !parted => group.push(word),
                _ => groups.push(vec![word]),
            }
        }
        let segments: Vec<Segment> = groups
            .into_iter()
            .filter_map(|group| {
                let text = words::text(group.iter().copied());
                let rect = group.iter().map(|it| it.rect).reduce(Rect::union)?;
                let certain = group.iter().all(|it| it.certain);
                let reading = Reading { certain, legible: certain, ..self.reading };
                let text = Text::from(text.trim());
                Some(Segment { text, location: self.place(rect), reading })
            })
            .collect();
        let location = self.place(line.rect);
        (!segments.is_empty()).then_some(Line { location, segments })
    }
}
