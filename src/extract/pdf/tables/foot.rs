//! Totals printed below the last rule of a table, each figure under its column.

use super::{Draft, RawTable, placing::place};
use crate::extract::pdf::{columns::Border, geometry::Rect, page::Rule, words::TextLine};

/// Lines a foot takes at most.
const MOST_LINES: usize = 4;
/// How far edges of one column may lie apart: bold figures are wider.
const SLACK: f32 = 3.0;

/// Adds the lines below the rules whose figures stand under those of the last row; returns the others.
pub(super) fn take(
    table: &mut RawTable,
    borders: &[Border],
    lines: Vec<TextLine>,
    uprights: &[Rule],
) -> Vec<TextLine> {
    let height = table.rect.height() / table.rows.len().max(1) as f32;
    let mut below: Vec<usize> = (0..lines.len())
        .filter(|&it| {
            let rect = lines[it].rect;
            rect.top > table.rect.bottom - 0.4 * lines[it].size
                && rect.left > table.rect.left - SLACK
                && rect.right < table.rect.right + SLACK
        })
        .collect();
    below.sort_by(|&a, &b| lines[a].baseline.total_cmp(&lines[b].baseline));
    let mut taken = Vec::new();
    let mut edge = table.rect.bottom;
    for it in below.into_iter().take(MOST_LINES) {
        let line = &lines[it];
        let near = line.rect.top - edge <= 1.2 * height.min(2.0 * line.size);
        let cells = place(line, borders, uprights).cells;
        if !near || !stands_under(&cells, &table.rows) {
            break;
        }
        edge = line.rect.bottom;
        table.rows.push(cells);
        taken.push(it);
    }
    let mut number = 0;
    let keep = |_: &TextLine| {
        number += 1;
        !taken.contains(&(number - 1))
    };
    let mut rest = lines;
    rest.retain(keep);
    rest
}

/// Whether two figures or more stand under figures, edge under edge, and none beside them.
fn stands_under(cells: &[Option<Draft>], rows: &[Vec<Option<Draft>>]) -> bool {
    let rect = |rows: &[Vec<Option<Draft>>], column: usize| -> Option<Rect> {
        let mut above = rows.iter().rev().take(6).filter_map(|it| it.get(column)?.as_ref());
        above.find(|it| it.is_number())?.rect()
    };
    let mut figures = 0;
    for (column, cell) in cells.iter().enumerate() {
        let Some(cell) = cell.as_ref().filter(|it| it.is_number()) else { continue };
        let (Some(own), Some(above)) = (cell.rect(), rect(rows, column)) else { return false };
        let near = |edge: fn(Rect) -> f32| (edge(own) - edge(above)).abs() <= SLACK;
        if !(near(|it| it.right) || near(|it| it.left) || near(|it| it.center().0)) {
            return false;
        }
        figures += 1;
    }
    figures >= 2
}
