//! The graphics and text state that operators change.

use crate::extract::pdf::geometry::{Matrix, Rect};

#[derive(Clone)]
pub(super) struct State {
    pub(super) ctm: Matrix,
    pub(super) clip: Rect,
    pub(super) text: TextState,
    pub(super) line_width: f64,
    pub(super) fill_opaque: bool,
    pub(super) fill_shows: bool,
    pub(super) fill_white: bool,
}

#[derive(Clone)]
pub(super) struct TextState {
    pub(super) char_spacing: f64,
    pub(super) word_spacing: f64,
    /// Horizontal scaling, 1 being normal.
    pub(super) scale: f64,
    pub(super) leading: f64,
    pub(super) font: Option<usize>,
    pub(super) size: f64,
    pub(super) mode: u8,
    pub(super) rise: f64,
}

impl State {
    /// A plain colour was chosen for filling.
    pub(super) fn fill(&mut self, white: bool) {
        self.fill_shows = false;
        self.fill_white = white;
    }

    pub(super) fn new(ctm: Matrix, clip: Rect) -> State {
        let text = TextState {
            char_spacing: 0.0,
            word_spacing: 0.0,
            scale: 1.0,
            leading: 0.0,
            font: None,
            size: 0.0,
            mode: 0,
            rise: 0.0,
        };
        State {
            ctm,
            clip,
            text,
            line_width: 1.0,
            fill_opaque: true,
            fill_shows: false,
            fill_white: false,
        }
    }
}
