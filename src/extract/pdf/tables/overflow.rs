//! Lines that run over the floor of their cell: a sheet printed with rows too low for their headings.

use super::{Draft, Placed};

/// Gives a line back to the band above or below it where it runs into a row: two lines of one cell
/// never lie over one another.
pub(super) fn give_back(bands: &mut [Vec<Placed>]) {
    for at in 0..bands.len() {
        let mut line = 0;
        while line < bands[at].len() {
            let Some(to) = home(bands, at, line) else {
                line += 1;
                continue;
            };
            let strayed = bands[at].remove(line);
            bands[to].push(strayed);
        }
    }
}

/// The band a line ran over from, if it lies over the fullest line of its own.
fn home(bands: &[Vec<Placed>], at: usize, line: usize) -> Option<usize> {
    let it = &bands[at][line];
    let row = bands[at].iter().max_by_key(|it| filled(it))?;
    let step = it.baseline - row.baseline;
    let size = it.size.min(row.size);
    let over = step.abs() > 0.1 * size && step.abs() < 0.75 * size;
    if !over || filled(it) >= filled(row) || !collide(it, row) {
        return None;
    }
    let to = if step < 0.0 { at.checked_sub(1)? } else { at + 1 };
    let next_line = |other: &&Placed| {
        let step = (other.baseline - it.baseline).abs();
        step > 0.75 * size && step < 1.8 * size && share_a_column(it, other)
    };
    bands.get(to)?.iter().any(|it| next_line(&it)).then_some(to)
}

fn filled(line: &Placed) -> usize {
    line.cells.iter().flatten().count()
}

fn share_a_column(a: &Placed, b: &Placed) -> bool {
    a.cells.iter().zip(&b.cells).any(|it| it.0.is_some() && it.1.is_some())
}

/// Whether words of one line are printed over words of the other.
fn collide(a: &Placed, b: &Placed) -> bool {
    let over = |a: &Draft, b: &Draft| {
        let (Some(a), Some(b)) = (a.rect(), b.rect()) else { return false };
        a.left < b.right && b.left < a.right
    };
    a.cells.iter().zip(&b.cells).any(|it| match it {
        (Some(a), Some(b)) => over(a, b),
        _ => false,
    })
}
