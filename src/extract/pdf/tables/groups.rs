//! Headings of groups in a ruled table: a cell that reaches over several columns stands in the first of
//! them, wherever in it the words are set.

use super::{Draft, Placed};
use crate::extract::pdf::{columns::Border, ruling::Grid};

/// Bands a heading takes at most.
const MOST_BANDS: usize = 3;

/// Moves the words of wide heading cells to the first column each reaches over.
pub(super) fn to_first_columns(bands: &mut [Vec<Placed>], grid: &Grid, borders: &[Border]) {
    let rows = bands.iter().position(|it| it.iter().any(Placed::has_number)).unwrap_or(0);
    let last = grid.xs.len() - 1;
    for (band, lines) in bands.iter_mut().enumerate().take(rows.min(MOST_BANDS)) {
        // Where no wall stands at all, none parts the headings of single columns either.
        if !grid.walls[band][1..last].iter().any(|it| *it) {
            continue;
        }
        let count = borders.len() + 1;
        let filled: Vec<bool> =
            (0..count).map(|at| lines.iter().any(|line| line.cells[at].is_some())).collect();
        // Whether the border before a column is open here and drawn in the band below.
        let open = |column: usize| {
            let x = borders[column - 1].x;
            let wall = grid.xs.iter().position(|it| (it - x).abs() < 0.01);
            wall.is_some_and(|it| !grid.walls[band][it] && grid.walls[band + 1][it])
        };
        for line in lines {
            for column in 1..line.cells.len() {
                let words = line.cells[column].as_ref().is_some_and(|it| !it.is_number());
                let mut first = column;
                while words && first > 0 && !filled[first - 1] && open(first) {
                    first -= 1;
                }
                let cell: Option<Draft> = line.cells[column].take();
                line.cells[first] = cell;
            }
        }
    }
}
