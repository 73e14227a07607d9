//! Where a value was read, in the terms of its own format.

use std::{fmt, num::NonZeroU32, sync::Arc};

/// One place in one file: what a reader needs to put a finger on the evidence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    pub region: Region,
    /// The revision of the file the place lies in, from 1; none: the file as it stands.
    pub revision: Option<NonZeroU32>,
    /// The page of its own, where a sheet wider than the paper is read as one page.
    pub tile: Option<Tile>,
}

/// A page laid beside the first one of its sheet: `Region::Page` then names the first page and measures on the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    pub page: u32,
    /// Where it begins on the sheet, in tenths of a point.
    pub left: i32,
}

/// A part of a file, in the terms of that file's own format.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// A statement about the file itself: its metadata, its structure.
    WholeFile,
    /// Bytes `from..to`, from byte 0 of the file.
    Bytes { from: u64, to: u64 },
    /// A PDF page, from 1, and a box on it; no box: the whole page.
    Page { page: u32, bbox: Option<Bbox> },
    /// A whole sheet of a workbook.
    Sheet { sheet: Arc<str> },
    /// One cell, or the rectangle `from..=to`, as the program that made the file names them.
    Cells { sheet: Arc<str>, from: CellRef, to: CellRef },
    /// Characters `from..=to` of a physical line, all from 1.
    Line { line: u32, from: u32, to: u32 },
    /// Physical lines `from..=to` and, in each of them, characters `columns.0..=columns.1`; all from 1.
    Lines { from: u32, to: u32, columns: (u32, u32) },
}

/// A rectangle on a page as displayed, in tenths of a PDF point from the top left corner.
///
/// Tenths keep places comparable, hashable and the same on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bbox {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

/// A spreadsheet cell: column and row from 0. `(3, 11)` is `D12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CellRef {
    pub column: u32,
    pub row: u32,
}

impl Location {
    pub const WHOLE_FILE: Location =
        Location { region: Region::WholeFile, revision: None, tile: None };

    #[must_use]
    pub fn page(page: u32, bbox: Bbox) -> Location {
        Region::Page { page, bbox: Some(bbox) }.into()
    }

    #[must_use]
    pub fn whole_page(page: u32) -> Location {
        Region::Page { page, bbox: None }.into()
    }

    #[must_use]
    pub fn cell(sheet: &Arc<str>, column: u32, row: u32) -> Location {
        let cell = CellRef { column, row };
        Region::Cells { sheet: Arc::clone(sheet), from: cell, to: cell }.into()
    }

    /// Characters `from..=to` of a physical line, all from 1.
    #[must_use]
    pub fn line(line: u32, from: u32, to: u32) -> Location {
        Region::Line { line, from, to }.into()
    }

    /// The region as the file itself has it: on a sheet laid together from pages, on the page it is printed on.
    #[must_use]
    pub fn printed(&self) -> Region {
        match (&self.region, self.tile) {
            (Region::Page { bbox, .. }, Some(tile)) => {
                let moved = |it: Bbox| Bbox {
                    left: (it.left - tile.left).max(0),
                    right: (it.right - tile.left).max(0),
                    ..it
                };
                Region::Page { page: tile.page, bbox: bbox.map(moved) }
            }
            (region, _) => region.clone(),
        }
    }

    /// The page the place lies on, where its format has pages; of a sheet, its first page.
    #[must_use]
    pub fn page_number(&self) -> Option<u32> {
        match self.region {
            Region::Page { page, .. } => Some(page),
            _ => None,
        }
    }

    /// The sheet the place lies on, where its format has sheets.
    #[must_use]
    pub fn sheet(&self) -> Option<&Arc<str>> {
        match &self.region {
            Region::Cells { sheet, .. } | Region::Sheet { sheet } => Some(sheet),
            _ => None,
        }
    }

    /// The smallest place of the same kind that holds both; the whole file if there is none.
    #[must_use]
    pub fn span(&self, other: &Location) -> Location {
        use Region::{Cells, Line, Lines, Page};
        let region = match (&self.region, &other.region) {
            (a, b) if a == b => a.clone(),
            (Page { page, bbox }, Page { page: second, bbox: other }) if page == second => {
                let bbox = bbox.zip(*other).map(|(a, b)| a.union(b));
                Page { page: *page, bbox }
            }
            (Cells { sheet, from, to }, Cells { sheet: second, from: first, to: last })
                if sheet == second =>
            {
                Cells {
                    sheet: Arc::clone(sheet),
                    from: CellRef {
                        column: from.column.min(first.column),
                        row: from.row.min(first.row),
                    },
                    to: CellRef { column: to.column.max(last.column), row: to.row.max(last.row) },
                }
            }
            (Line { line, from, to }, Line { line: second, from: first, to: last })
                if line == second =>
            {
                Line { line: *line, from: *from.min(first), to: *to.max(last) }
            }
            (a, b) => match (a.lines(), b.lines()) {
                (Some((a, left)), Some((b, right))) => Lines {
                    from: a.0.min(b.0),
                    to: a.1.max(b.1),
                    columns: (left.0.min(right.0), left.1.max(right.1)),
                },
                _ => Region::WholeFile,
            },
        };
        let tile = if self.tile == other.tile { self.tile } else { None };
        Location { region, revision: self.revision, tile }
    }
}

impl Region {
    /// Lines and columns.
    fn lines(&self) -> Option<((u32, u32), (u32, u32))> {
        match *self {
            Region::Line { line, from, to } => Some(((line, line), (from, to))),
            Region::Lines { from, to, columns } => Some(((from, to), columns)),
            _ => None,
        }
    }
}

impl From<Region> for Location {
    fn from(region: Region) -> Location {
        Location { region, revision: None, tile: None }
    }
}

impl Bbox {
    /// A box from points; what is not finite or lies far off any page is pulled to its edge.
    #[must_use]
    pub fn from_points(left: f64, top: f64, right: f64, bottom: f64) -> Bbox {
        // Casting from float to int saturates, and NaN becomes 0.
        let tenths = |points: f64| (points.clamp(-1e6, 1e6) * 10.0).round() as i32;
        Bbox { left: tenths(left), top: tenths(top), right: tenths(right), bottom: tenths(bottom) }
    }

    #[must_use]
    pub fn union(self, other: Bbox) -> Bbox {
        Bbox {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// `[x0, y0, x1, y1]` in points.
    #[must_use]
    pub fn points(self) -> [f64; 4] {
        [self.left, self.top, self.right, self.bottom].map(|tenths| f64::from(tenths) / 10.0)
    }
}

// Reading order: a page, a sheet, a file is read from the top, so the row comes before the column.
impl Ord for CellRef {
    fn cmp(&self, other: &CellRef) -> std::cmp::Ordering {
        (self.row, self.column).cmp(&(other.row, other.column))
    }
}

impl PartialOrd for CellRef {
    fn partial_cmp(&self, other: &CellRef) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = Vec::new();
        let mut rest = u64::from(self.column) + 1;
        while rest > 0 {
            letters.push(b'A' + ((rest - 1) % 26) as u8);
            rest = (rest - 1) / 26;
        }
        for letter in letters.iter().rev() {
            write!(f, "{}", char::from(*letter))?;
        }
        write!(f, "{}", u64::from(self.row) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Bbox, CellRef, Location, Region};

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        let name = |column, row| CellRef { column, row }.to_string();
        assert_eq!(name(3, 11), "D12");
        assert_eq!(name(25, 0), "Z1");
        assert_eq!(name(26, 0), "AA1");
        assert_eq!(name(16_383, 1_048_575), "XFD1048576");
    }

    #[test]
    fn places_on_two_pages_span_the_file() {
        let place = |page| Location::page(page, Bbox::from_points(1.0, 2.0, 3.0, 4.0));
        assert_eq!(place(1).span(&place(2)), Location::WHOLE_FILE);
        assert_eq!(place(1).span(&place(1)), place(1));
    }

    #[test]
    fn places_on_two_lines_span_the_lines_between_them() {
        let span = Location::line(3, 114, 126).span(&Location::line(9, 114, 126));
        assert_eq!(span.region, Region::Lines { from: 3, to: 9, columns: (114, 126) });
    }

    #[test]
    fn a_box_that_is_no_number_stays_a_box() {
        assert_eq!(Bbox::from_points(f64::NAN, -1e99, 1e99, 1.0).left, 0);
    }
}
