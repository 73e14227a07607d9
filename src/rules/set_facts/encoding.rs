//! Facts as bytes: a place takes about ten, a number one to three.

use std::sync::Arc;

use crate::evidence::{Bbox, CellRef, Location, Region};

/// A number in groups of seven bits, the lowest first.
pub(super) fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Takes a number from the front; what is cut off reads as what is there.
pub(super) fn read_number(bytes: &mut &[u8]) -> u64 {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let Some((byte, rest)) = bytes.split_first() else { break };
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            break;
        }
    }
    number
}

pub(super) fn write_text(bytes: &mut Vec<u8>, text: &str) {
    write_number(bytes, text.len() as u64);
    bytes.extend_from_slice(text.as_bytes());
}

/// Takes a text from the front, as bytes: sorting needs no more.
pub(super) fn read_bytes<'a>(bytes: &mut &'a [u8]) -> &'a [u8] {
    let length = read_number(bytes) as usize;
    let (text, rest) = bytes.split_at(length.min(bytes.len()));
    *bytes = rest;
    text
}

pub(super) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

pub(super) fn write_location(bytes: &mut Vec<u8>, location: &Location) {
    write_number(bytes, location.revision.map_or(0, |it| it.get().into()));
    let mut kind = |kind: u8, numbers: &[u32]| {
        bytes.push(kind);
        for number in numbers {
            write_number(bytes, (*number).into());
        }
    };
    match &location.printed() {
        Region::WholeFile => kind(0, &[]),
        Region::Bytes { from, to } => {
            kind(1, &[]);
            write_number(bytes, *from);
            write_number(bytes, *to);
        }
        Region::Page { page, bbox: None } => kind(2, &[*page]),
        Region::Page { page, bbox: Some(it) } => {
            let tenths = [it.left, it.top, it.right, it.bottom].map(zigzag);
            kind(3, &[&[*page][..], &tenths[..]].concat());
        }
        Region::Sheet { sheet } => {
            kind(4, &[]);
            write_text(bytes, sheet);
        }
        Region::Cells { sheet, from, to } => {
            kind(5, &[from.column, from.row, to.column, to.row]);
            write_text(bytes, sheet);
        }
        Region::Line { line, from, to } => kind(6, &[*line, *from, *to]),
        Region::Lines { from, to, columns } => kind(7, &[*from, *to, columns.0, columns.1]),
    }
}

/// Takes a place from the front.
pub(super) fn read_location(bytes: &mut &[u8]) -> Location {
    let revision = std::num::NonZeroU32::new(read_number(bytes) as u32);
    let kind = bytes.split_first().map_or(0, |(kind, rest)| {
        *bytes = rest;
        *kind
    });
    let wide = read_number;
    let number = |bytes: &mut &[u8]| read_number(bytes) as u32;
    let region = match kind {
        1 => Region::Bytes { from: wide(bytes), to: wide(bytes) },
        2 => Region::Page { page: number(bytes), bbox: None },
        3 => {
            let page = number(bytes);
            let [left, top, right, bottom] = [(); 4].map(|()| unzigzag(number(bytes)));
            Region::Page { page, bbox: Some(Bbox { left, top, right, bottom }) }
        }
        4 => Region::Sheet { sheet: Arc::from(text(read_bytes(bytes))) },
        5 => {
            let from = CellRef { column: number(bytes), row: number(bytes) };
            let to = CellRef { column: number(bytes), row: number(bytes) };
            Region::Cells { sheet: Arc::from(text(read_bytes(bytes))), from, to }
        }
        6 => Region::Line { line: number(bytes), from: number(bytes), to: number(bytes) },
        7 => Region::Lines {
            from: number(bytes),
            to: number(bytes),
            columns: (number(bytes), number(bytes)),
        },
        _ => Region::WholeFile,
    };
    Location { region, revision, tile: None }
}

// Boxes may reach a little above or left of the page.
fn zigzag(number: i32) -> u32 {
    ((number << 1) ^ (number >> 31)).cast_unsigned()
}

fn unzigzag(number: u32) -> i32 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

#[cfg(test)]
mod tests {
    use std::{num::NonZeroU32, sync::Arc};

    use proptest::prelude::*;

    use super::{read_location, write_location};
    use crate::evidence::{Bbox, CellRef, Location, Region};

    #[test]
    fn cut_bytes_read_as_what_is_there() {
        let mut bytes = Vec::new();
        let sheet: Arc<str> = Arc::from("Feuil1");
        write_location(&mut bytes, &Location::cell(&sheet, 3, 11));
        for length in 0..bytes.len() {
            let _ = read_location(&mut &bytes[..length]);
        }
    }

    proptest! {
        #[test]
        fn a_place_comes_back_as_it_was(
            kind in 0..8u8,
            a in any::<[u32; 4]>(),
            b in any::<[i32; 4]>(),
            c in any::<[u64; 2]>(),
            sheet in ".{0,12}",
            revision in 0..3u32,
        ) {
            let sheet: Arc<str> = Arc::from(sheet);
            let [left, top, right, bottom] = b;
            let region = match kind {
                0 => Region::WholeFile,
                1 => Region::Bytes { from: c[0], to: c[1] },
                2 => Region::Page { page: a[0], bbox: None },
                3 => Region::Page { page: a[0], bbox: Some(Bbox { left, top, right, bottom }) },
                4 => Region::Sheet { sheet },
                5 => Region::Cells {
                    sheet,
                    from: CellRef { column: a[0], row: a[1] },
                    to: CellRef { column: a[2], row: a[3] },
                },
                6 => Region::Line { line: a[0], from: a[1], to: a[2] },
                _ => Region::Lines { from: a[0], to: a[1], columns: (a[2], a[3]) },
            };
            let location = Location { region, revision: NonZeroU32::new(revision), tile: None };
            let mut bytes = Vec::new();
            write_location(&mut bytes, &location);
            let mut rest = &bytes[..];
            prop_assert_eq!(read_location(&mut rest), location);
            prop_assert!(rest.is_empty());
        }
    }
}
