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
    /// The plain colour of fills, told from others.
    pub(super) fill_ink: Option<u64>,
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
    pub(super) fn fill(&mut self, white: bool, parts: impl IntoIterator<Item = f64>) {
        self.fill_shows = false;
        self.fill_white = white;
        self.fill_ink = Some(ink(parts));
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
            fill_ink: None,
        }
    }
}

/// A colour as one number: its parts in thousandths, their count before them.
pub(super) fn ink(parts: impl IntoIterator<Item = f64>) -> u64 {
    parts.into_iter().take(4).fold(1, |all, it| all << 10 | (it.clamp(0.0, 1.0) * 1000.0) as u64)
}
