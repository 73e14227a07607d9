//! Whether a finding stands where a change was made.

use std::path::Path;

use serde_json::{Map, Value};

use super::{detection::Cell, truth::Change};
use crate::{
    evidence::Region,
    finding::{Class, Finding},
};

/// The finding that names a change at its place; counts the change as found, elsewhere or missed.
pub(super) fn judge<'a>(
    change: &Change,
    findings: &[&'a Finding],
    folder: &Path,
    cell: &mut Cell,
) -> Option<&'a Finding> {
    let is_meant = |it: &Finding| {
        change.rules.is_empty() || change.rules.iter().any(|code| code == it.rule.code)
    };
    let is_heavy = |it: &&&Finding| it.class >= change.class() || it.class == Class::Breach;
    let candidates: Vec<&Finding> = findings
        .iter()
        .filter(is_heavy)
        // A contradiction of another rule names the change as well; lighter findings are everywhere.
        .filter(|it| is_meant(it) || it.class >= Class::Contradiction)
        .copied()
        .collect();
    let at_place = candidates.iter().copied().find(|it| change.is_at(it, folder));
    match at_place {
        Some(_) => cell.found += 1,
        None if candidates.is_empty() => cell.missed += 1,
        None => cell.elsewhere += 1,
    }
    at_place
}

impl Change {
    pub(super) fn class(&self) -> Class {
        match self.class.as_str() {
            "contradiction" => Class::Contradiction,
            "incompatible" => Class::Incompatible,
            "particularity" => Class::Particularity,
            "breach" => Class::Breach,
            _ => Class::Note,
        }
    }

    /// Whether something ought to be found at all.
    pub(super) fn is_found(&self) -> bool {
        !matches!(self.class.as_str(), "none" | "")
    }

    pub(super) fn places(&self) -> impl Iterator<Item = &Value> {
        self.location.iter().chain(&self.locations)
    }

    /// Whether the finding, or a value it cites, lies where the change was made.
    fn is_at(&self, finding: &Finding, folder: &Path) -> bool {
        if self.places().next().is_none() {
            return true;
        }
        let own = finding.places.iter().map(|it| (it.path.as_deref(), it.location.printed()));
        let cited =
            finding.operands.iter().map(|it| (it.path.as_deref(), it.citation.location.printed()));
        let mut regions = own.chain(cited);
        regions.any(|(path, region)| {
            self.places().filter_map(Value::as_object).any(|place| {
                let here = match (place.get("path").and_then(Value::as_str), path) {
                    (Some(wanted), Some(path)) => folder.join(wanted) == Path::new(path),
                    (Some(_), None) => false,
                    (None, _) => true,
                };
                here && holds(&region, place)
            })
        })
    }
}

/// Points by which a printed cell may be off from the text found in it.
const SLACK: f64 = 3.0;

/// Whether a region holds the place of a change.
fn holds(region: &Region, place: &Map<String, Value>) -> bool {
    let number = |key: &str| place.get(key).and_then(Value::as_u64);
    let text = |key: &str| place.get(key).and_then(Value::as_str);
    match region {
        Region::Page { page, .. } => {
            number("page") == Some((*page).into()) && areas_meet(place, region)
        }
        Region::Sheet { sheet } => text("sheet") == Some(&**sheet),
        Region::Cells { sheet, from, to } => {
            let Some(cell) = text("cell").and_then(cell_ref) else { return false };
            text("sheet") == Some(&**sheet)
                && (from.column..=to.column).contains(&cell.0)
                && (from.row..=to.row).contains(&cell.1)
        }
        Region::Line { line, from, to } => {
            number("line") == Some((*line).into()) && columns_meet(place, *from, *to)
        }
        Region::Lines { from, to, columns } => {
            let inside = |it| (u64::from(*from)..=u64::from(*to)).contains(&it);
            number("line").is_some_and(inside) && columns_meet(place, columns.0, columns.1)
        }
        Region::Bytes { .. } | Region::WholeFile => false,
    }
}

fn columns_meet(place: &Map<String, Value>, from: u32, to: u32) -> bool {
    let Some(columns) = place.get("columns").and_then(Value::as_array) else { return true };
    let [Some(first), Some(last)] = [0, 1].map(|n| columns.get(n).and_then(Value::as_u64)) else {
        return true;
    };
    u64::from(from) <= last && first <= u64::from(to)
}

/// Column and row, from 0, of a cell such as `D12`.
fn cell_ref(name: &str) -> Option<(u32, u32)> {
    let digits = name.find(|it: char| it.is_ascii_digit())?;
    let column = name[..digits]
        .bytes()
        .try_fold(0_u32, |column, it| column.checked_mul(26)?.checked_add(u32::from(it) - 64))?;
    Some((column.checked_sub(1)?, name[digits..].parse::<u32>().ok()?.checked_sub(1)?))
}

/// Whether a place on a page and the box of a region touch; either may be the whole page.
fn areas_meet(place: &Map<String, Value>, region: &Region) -> bool {
    let Region::Page { bbox: Some(bbox), .. } = region else { return true };
    let area: Option<Vec<f64>> = place
        .get("bbox")
        .and_then(Value::as_array)
        .map(|it| it.iter().filter_map(Value::as_f64).collect());
    let Some([left, top, right, bottom]) = area.as_deref() else { return true };
    let [x0, y0, x1, y1] =
        [bbox.left, bbox.top, bbox.right, bbox.bottom].map(|it| f64::from(it) / 10.0);
    x0 <= right + SLACK && left - SLACK <= x1 && y0 <= bottom + SLACK && top - SLACK <= y1
}
