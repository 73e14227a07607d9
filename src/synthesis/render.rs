//! Documents to bytes, each cell's place reported.

pub(super) mod csv;
pub(super) mod ebds;
pub(super) mod font;
pub(super) mod ods;
pub(super) mod pdf;
pub(super) mod xlsx;

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::document::CellId;

/// Where a cell came to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Page(u32),
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
            Place::Page(page) => json!({ "page": page }),
            Place::Sheet(sheet, cell) => json!({ "sheet": sheet, "cell": cell }),
            Place::Line(line, from, to) => json!({ "line": line, "columns": [from, to] }),
        }
    }
}
