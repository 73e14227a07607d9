//! Headings printed above the striped rows of a table, each over its column.

use super::{Draft, RawTable, placing::place, rows};
use crate::extract::pdf::{
    columns::Border,
    page::Rule,
    words::{Kind, TextLine},
};

/// Lines a heading takes at most.
const MOST_LINES: usize = 3;
/// How far a heading may reach over the edges of its table.
const SLACK: f32 = 3.0;

/// Sets the lines above the first row, if they head most of its columns, over it; returns the others.
pub(super) fn take(
    table: &mut RawTable,
    borders: &[Border],
    lines: Vec<TextLine>,
    uprights: &[Rule],
) -> Vec<TextLine> {
    let Some(first) = table.rows.first() else { return lines };
    if !first.iter().flatten().any(Draft::is_number) {
        return lines;
    }
    let columns = first.len();
    let mut above: Vec<usize> = (0..lines.len())
        .filter(|&it| {
            let rect = lines[it].rect;
            rect.bottom < table.rect.top + 0.4 * lines[it].size
                && rect.left > table.rect.left - SLACK
                && rect.right < table.rect.right + SLACK
        })
        .collect();
    above.sort_by(|&a, &b| lines[b].baseline.total_cmp(&lines[a].baseline));
    let mut taken: Vec<usize> = Vec::new();
    let mut heading: Option<Vec<Option<Draft>>> = None;
    let mut edge = table.rect.top;
    let mut whole = false;
    for it in above.into_iter().take(MOST_LINES) {
        let line = &lines[it];
        let reach = if taken.is_empty() { 4.0 } else { 1.6 };
        let number = line.words.iter().any(|it| it.kind == Kind::Number);
        if number || edge - line.baseline > reach * line.size {
            break;
        }
        let cells = place(line, borders, uprights).cells;
        // Above a heading of all columns only its own upper lines stand, nearer than a line and its next.
        let upper =
            edge - line.baseline <= 0.9 * line.size && cells.iter().flatten().all(|it| !it.spans);
        if whole && !upper {
            break;
        }
        edge = line.baseline;
        taken.push(it);
        heading = Some(match heading {
            Some(below) => rows::stacked(cells, below),
            None => cells,
        });
        let headed = heading.iter().flatten().flatten().count();
        whole = headed * 10 >= columns * 7;
    }
    let Some(heading) = heading else { return lines };
    let cells: Vec<&Draft> = heading.iter().flatten().collect();
    let clear = cells.iter().all(|it| !it.spans);
    if !clear || cells.len() < 3 || cells.len() * 10 < columns * 7 {
        return lines;
    }
    table.rows.insert(0, heading);
    let mut number = 0;
    let keep = |_: &TextLine| {
        number += 1;
        !taken.contains(&(number - 1))
    };
    let mut rest = lines;
    rest.retain(keep);
    rest
}
