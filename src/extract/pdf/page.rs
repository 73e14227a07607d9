//! What the content streams of a page show, before anybody reads it: glyphs, rules, fills, images.

use super::{
    fonts::Meaning,
    geometry::{Direction, Rect},
};

/// Everything drawn on one page, in drawing order, in points from the top left as displayed.
#[derive(Debug, Default)]
pub(super) struct PageContent {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) glyphs: Vec<Glyph>,
    pub(super) rules: Vec<Rule>,
    pub(super) fills: Vec<Fill>,
    pub(super) images: Vec<Rect>,
    /// Pictures nothing shows through, and how many glyphs had been drawn before each.
    pub(super) covers: Vec<(Rect, usize)>,
    /// Something was filled, stroked or shaded, whatever it looks like.
    pub(super) painted: bool,
    /// Reading stopped at the limit of operators.
    pub(super) cut: bool,
    /// A content stream could not be decoded.
    pub(super) undecoded: bool,
    /// The marked text differs from the drawn text: (drawn, marked, place).
    pub(super) disguised: Vec<(String, String, Rect)>,
}

/// One drawn character.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    pub(super) meaning: Meaning,
    /// Advance × size wide, from descent to ascent high.
    pub(super) rect: Rect,
    /// Where the baseline lies, across the direction of the text.
    pub(super) baseline: f32,
    pub(super) direction: Direction,
    /// Font size as displayed, in points.
    pub(super) size: f32,
    /// Width of a space of the font at this size, in points.
    pub(super) space: f32,
    /// Space added after each character, in points.
    pub(super) tracking: f32,
    pub(super) font: u32,
    /// Text rendering mode: 0 filled … 3 invisible … 7 clip only.
    pub(super) mode: u8,
    /// Not seen by a person who opens the file.
    pub(super) hidden: bool,
    /// The text-showing operator that drew it, counted over the page.
    pub(super) shown_by: u32,
}

/// A straight line, level or upright, thin enough to be read as one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    pub(super) upright: bool,
    /// Its x where upright, its y where level.
    pub(super) at: f32,
    pub(super) from: f32,
    pub(super) to: f32,
}

/// A filled rectangle that is no rule: a cell background, a panel, a cover.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fill {
    pub(super) rect: Rect,
    /// How many glyphs had been drawn before it.
    pub(super) after: usize,
    /// Nothing shows through it.
    pub(super) opaque: bool,
    /// Painted in the colour of paper.
    pub(super) white: bool,
    /// The colour, where it is a plain one: what is painted over its own colour is not seen.
    pub(super) ink: Option<u64>,
}

impl Glyph {
    pub(super) fn is_space(&self) -> bool {
        matches!(&self.meaning, Meaning::Char(c) | Meaning::Perhaps(c) if c.is_whitespace() || *c == '\u{200b}')
    }
}
