//! Tables side by side: read from the left, in Arabic from the right, however much higher one of them begins.

use super::{Grid, Piece, grid};

/// Puts tables that stand beside each other, with nothing between them, into the order of their script.
pub(super) fn order(pieces: &mut [Piece<'_>]) {
    let mut at = 0;
    while at < pieces.len() {
        let mut end = at + 1;
        while end < pieces.len() && (at..end).all(|it| are_beside(&pieces[it], &pieces[end])) {
            end += 1;
        }
        let run = &mut pieces[at..end];
        if run.len() > 1 {
            run.sort_by_key(|it| it.area().left);
            if run.iter().all(is_from_the_right) {
                run.reverse();
            }
        }
        at = end;
    }
}

/// Two tables of which neither is above or over the other.
fn are_beside(a: &Piece<'_>, b: &Piece<'_>) -> bool {
    let (Piece::Grid(one), Piece::Grid(other)) = (a, b) else { return false };
    let (a, b) = (one.area, other.area);
    let shared = a.bottom.min(b.bottom) - a.top.max(b.top);
    let lower = a.height().min(b.height());
    one.number != other.number && shared * 2 >= lower && a.shared_width(b) < 0
}

fn is_from_the_right(piece: &Piece<'_>) -> bool {
    let Piece::Grid(Grid { columns, .. }) = piece else { return false };
    grid::is_from_the_right(columns)
}
