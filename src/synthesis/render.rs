//! Documents to bytes, each cell's place reported.

pub(super) mod csv;
mod font;
mod grid;
mod misread;
pub(super) mod ods;
pub(super) mod pdf;
pub(super) mod xls;
pub(super) mod xlsx;

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::document::CellId;

/// Where a cell came to stand.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    /// The page, and the box on it where it is known: left, top, right, bottom.
    Page(u32, Option<[f64; 4]>),
    Sheet(String, String),
    Line(u32, u32, u32),
}

/// A rendered document.
#[derive(Debug, Default)]
pub(super) struct Rendered {
    pub(super) bytes: Vec<u8>,
    pub(super) places: BTreeMap<CellId, Place>,
}

impl Place {
    pub(super) fn json(&self) -> Json {
        match self {
            Place::Page(page, None) => json!({ "page": page }),
            Place::Page(page, Some(area)) => {
                let area = area.map(|it| (it * 10.0).round() / 10.0);
                json!({ "page": page, "bbox": area })
            }
            Place::Sheet(sheet, cell) => json!({ "sheet": sheet, "cell": cell }),
            Place::Line(line, from, to) => json!({ "line": line, "columns": [from, to] }),
        }
    }
}
