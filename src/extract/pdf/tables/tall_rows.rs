//! Ruled rows of several printed lines by design: who above, figures below, and a heading stacked in the same order.

use super::{Draft, Placed};

/// Fewer rows than this are chance.
const LEAST_ROWS: usize = 3;

/// One row for each band, its lines beside each other, where heading and rows are stacked alike.
pub(super) fn rows(bands: &[Vec<Placed>]) -> Option<Vec<Vec<Option<Draft>>>> {
    let has_number = |band: &[Placed]| band.iter().any(Placed::has_number);
    let first = bands.iter().position(|it| has_number(it))?;
    let head = bands[..first].iter().rposition(|it| !it.is_empty())?;
    let lines = levels(&bands[head]).len();
    let (data, columns) = (&bands[first..], bands[first].first()?.cells.len());
    let alike = data.iter().filter(|it| levels(it).len() == lines && stacks_figures(it)).count();
    let headed = (0..columns).filter(|column| {
        let filled =
            bands[head].iter().filter(|it| it.cells.get(*column).is_some_and(Option::is_some));
        filled.count() == lines
    });
    let filled = data.iter().filter(|it| !it.is_empty()).count();
    if !(2..=4).contains(&lines)
        || alike < LEAST_ROWS
        || alike + 1 < filled
        || headed.count() * 10 < columns * 6
    {
        return None;
    }
    let mut rows: Vec<Vec<Option<Draft>>> = Vec::new();
    for band in bands.iter().filter(|it| !it.is_empty()) {
        let mut row: Vec<Option<Draft>> = Vec::with_capacity(lines * columns);
        for level in levels(band).into_iter().take(lines) {
            let mut cells: Vec<Option<Draft>> = vec![None; columns];
            for line in level {
                for (cell, own) in cells.iter_mut().zip(&line.cells) {
                    if cell.is_none() {
                        cell.clone_from(own);
                    }
                }
            }
            row.extend(cells);
        }
        row.resize(lines * columns, None);
        rows.push(row);
    }
    let empty: Vec<bool> =
        (0..lines * columns).map(|column| rows.iter().all(|it| it[column].is_none())).collect();
    for row in &mut rows {
        let mut at = 0;
        row.retain(|_| {
            at += 1;
            !empty[at - 1]
        });
    }
    Some(rows)
}

/// The lines of a band that stand at one height, from above.
fn levels(band: &[Placed]) -> Vec<Vec<&Placed>> {
    let mut levels: Vec<Vec<&Placed>> = Vec::new();
    for line in band {
        match levels.last_mut() {
            Some(level)
                if level.first().is_some_and(|it| line.baseline - it.baseline <= 0.3 * it.size) =>
            {
                level.push(line);
            }
            _ => levels.push(vec![line]),
        }
    }
    levels
}

/// Whether figures stand above figures in two columns at least.
fn stacks_figures(band: &[Placed]) -> bool {
    let Some(first) = band.first() else { return false };
    let stacked = (0..first.cells.len()).filter(|column| {
        let cells = band.iter().filter_map(|it| it.cells.get(*column)?.as_ref());
        cells.filter(|it| it.is_number()).count() >= 2
    });
    stacked.count() >= 2
}
