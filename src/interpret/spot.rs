//! A printed text with its place and its rectangle: what boxes, titles and totals are read from.

use crate::{
    evidence::{Bbox, CellRef, Extracted, Location, Reading, Region, Text},
    extract::{Cell, Segment, Stored},
};

/// One printed piece of text.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) text: Text,
    pub(super) location: Location,
    pub(super) reading: Reading,
    pub(super) stored: Option<Stored>,
    pub(super) area: Area,
}

/// A rectangle in the units of its format: tenths of points, or hundredths of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

/// Spots that stand side by side: a line of text, a row of boxes.
#[derive(Debug, Clone)]
pub(super) struct Strip {
    pub(super) spots: Vec<Spot>,
    /// Rows of one table share a number; free lines have none.
    pub(super) table: Option<usize>,
}

impl Spot {
    pub(super) fn of_cell(cell: Cell, row: usize, column: usize) -> Spot {
        let area = Area::of_piece(&cell.location, row, column);
        let Cell { text, location, reading, stored } = cell;
        Spot { text, location, reading, stored, area }
    }

    pub(super) fn of_segment(segment: Segment, row: usize, column: usize) -> Spot {
        let area = Area::of_piece(&segment.location, row, column);
        let Segment { text, location, reading } = segment;
        Spot { text, location, reading, stored: None, area }
    }

    /// A text that was read already, to be read anew.
    pub(super) fn of_text(text: &Extracted<Text>) -> Spot {
        let Extracted { raw, location, reading, .. } = text.clone();
        let area = Area::of_piece(&location, 0, 0);
        Spot { text: raw, location, reading, stored: None, area }
    }

    /// Bytes `from..to` of the text as a spot of its own, white space at its ends left out.
    ///
    /// Its place stays the whole spot's where the format has no characters; its rectangle is the
    /// part of it that so many letters take.
    pub(super) fn part(&self, from: usize, to: usize) -> Spot {
        let all: &str = &self.text;
        let piece = &all[from..to];
        let start = from + (piece.len() - piece.trim_start().len());
        let end = start + piece.trim().len();
        let location = match self.location.region {
            Region::Line { line, from, .. } => {
                let before = all[..start].chars().count() as u32;
                let length = all[start..end].chars().count().max(1) as u32;
                Location::line(line, from + before, from + before + length - 1)
            }
            _ => self.location.clone(),
        };
        let area = if self.is_arabic() { self.area } else { self.area.share(all, start, end) };
        Spot { text: self.text.part(start, end), location, stored: None, area, ..self.clone() }
    }

    /// This piece and the one that goes on with it.
    pub(super) fn joined(&self, next: &Spot) -> Spot {
        Spot {
            text: format!("{} {}", &*self.text, &*next.text).into(),
            location: self.location.span(&next.location),
            reading: self.reading.and(next.reading),
            stored: None,
            area: self.area.union(next.area),
        }
    }

    pub(super) fn has_digit(&self) -> bool {
        self.text.chars().take(500).any(|it| crate::evidence::digit_value(it).is_some())
    }

    pub(super) fn is_arabic(&self) -> bool {
        if self.text.is_ascii() {
            return false;
        }
        let arabic = self
            .text
            .chars()
            .filter(|it| matches!(it, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fefc}'));
        let latin = self.text.chars().filter(char::is_ascii_alphabetic);
        arabic.count() > latin.count()
    }
}

impl Area {
    /// Where the format has rectangles of its own; lines of a text file are numbered instead.
    pub(super) fn of(location: &Location) -> Option<Area> {
        match &location.region {
            Region::Page { bbox: Some(Bbox { left, top, right, bottom }), .. } => {
                Some(Area { left: *left, top: *top, right: *right, bottom: *bottom })
            }
            Region::Cells { from: CellRef { column, row }, to, .. } => {
                let first = Area::of_index(*row as usize, *column as usize);
                let last = Area::of_index(to.row as usize, to.column as usize);
                Some(Area { right: last.right, bottom: last.bottom, ..first })
            }
            _ => None,
        }
    }

    /// The rectangle of the `column`-th piece of the `row`-th line; a text file counts its own lines.
    fn of_piece(location: &Location, row: usize, column: usize) -> Area {
        Area::of(location).unwrap_or_else(|| match location.region {
            Region::Line { line, .. } | Region::Lines { from: line, .. } => {
                Area::of_index(line as usize, column)
            }
            _ => Area::of_index(row, column),
        })
    }

    fn of_index(row: usize, column: usize) -> Area {
        let at =
            |index: usize| i32::try_from(index).unwrap_or(i32::MAX / 200).min(i32::MAX / 200) * 100;
        Area { left: at(column), top: at(row), right: at(column) + 90, bottom: at(row) + 90 }
    }

    /// Where bytes `from..to` of a text run in this rectangle, all letters being equally wide.
    fn share(self, text: &str, from: usize, to: usize) -> Area {
        let letters = |it: &str| it.chars().count() as i64;
        let (all, width) = (letters(text).max(1), i64::from(self.right - self.left));
        let at = |byte: usize| self.left + (letters(&text[..byte]) * width / all) as i32;
        Area { left: at(from), right: at(to), ..self }
    }

    pub(super) fn height(self) -> i32 {
        (self.bottom - self.top).max(1)
    }

    /// How far the two stand over one another from left to right; negative where apart.
    pub(super) fn shared_width(self, other: Area) -> i32 {
        self.right.min(other.right) - self.left.max(other.left)
    }

    pub(super) fn union(self, other: Area) -> Area {
        Area {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

impl Strip {
    pub(super) fn area(&self) -> Area {
        let mut areas = self.spots.iter().map(|it| it.area);
        let first = areas.next().unwrap_or(Area { left: 0, top: 0, right: 0, bottom: 0 });
        areas.fold(first, Area::union)
    }
}
