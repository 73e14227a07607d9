//! What is painted: strokes, fills and pictures, as far as a clip leaves them.

use super::{Run, State};
use crate::extract::pdf::{geometry::Rect, page::Fill, path::Path};

pub(super) fn paint(
    path: &mut Path,
    state: &mut State,
    strokes: bool,
    fills: bool,
    run: &mut Run<'_>,
) {
    let visible = !run.hidden && !run.marks.iter().any(|it| it.hides);
    run.page.painted |= visible && (strokes || fills);
    if visible && strokes {
        let width = (state.line_width * state.ctm.height_scale()) as f32;
        path.stroke(state.clip, width, &mut run.page.rules);
    }
    if visible && fills {
        let opaque = state.fill_opaque && !state.fill_shows;
        let after = run.page.glyphs.len();
        for rect in path.fill(state.clip, &mut run.page.rules) {
            let (white, ink) = (state.fill_white, state.fill_ink);
            run.page.fills.push(Fill { rect, after, opaque, white, ink });
        }
    }
    if path.clips {
        state.clip = path.bounds().map_or(
            // A clip without area shows nothing at all.
            Rect { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 },
            |bounds| state.clip.intersection(bounds),
        );
    }
    path.clear();
}

pub(super) fn image(state: &State, solid: bool, run: &mut Run<'_>) {
    let rect = state.ctm.around(0.0, 0.0, 1.0, 1.0).intersection(state.clip);
    if rect.area() > 0.0 && !run.marks.iter().any(|it| it.hides) {
        run.page.images.push(rect);
        if solid {
            run.page.covers.push((rect, run.page.glyphs.len()));
        }
    }
}
