//! Glyphs to words, words to lines, in one direction of text.
//!
//! Glyphs are joined in stream order first, for that is how programs draw a word; the pieces are then joined
//! by position. What is drawn by one program as one piece and by another as ten reads the same.

mod combs;
mod foreign;
mod gaps;
mod joining;
mod layer;
mod oblique;
mod overlaps;
mod pieces;
mod seams;
mod struck;
mod turned;
mod typed;

use crate::evidence::is_letter;

use super::{
    bidi,
    geometry::Rect,
    page::{Glyph, Rule},
};

pub(super) use oblique::lines as oblique_lines;
pub(super) use struck::doubt_struck;
pub(super) use turned::take_headings;

use joining::words_of;
use overlaps::{doubt_overlaps, without_doubles};
use pieces::{
    Piece, by_baseline, is_latin, is_rtl, lower_endings, lower_marks, part_narrow_marks, pieces,
};

/// What is printed without a gap, or a number whose thousands are set apart by narrow gaps.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Characters in the order of the page, left to right.
    pub(super) visual: String,
    /// In the frame where the text runs to the right.
    pub(super) rect: Rect,
    pub(super) baseline: f32,
    pub(super) size: f32,
    pub(super) space: f32,
    pub(super) certain: bool,
    /// Where the word may be two.
    pub(super) seams: Vec<Seam>,
    pub(super) kind: Kind,
    /// The operators that drew its first and its last character.
    pub(super) drawn_by: (u32, u32),
    pub(super) shape: Shape,
    after_space: bool,
    tracking: f32,
    pub(super) font: u32,
}

/// How a word stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Plain,
    /// One character to a box: the boxes' sides do not part it.
    Comb,
    /// A small figure raised behind an amount: the mark of a note.
    Raised,
    /// The page shows its Arabic as it is stored, from left to right: it is read as it stands.
    Unturned,
    /// Arabic on a page written mostly in Latin letters.
    Guest,
}

/// A place in a word where the program began a new stroke: byte, right edge before, left edge after.
pub(super) type Seam = (usize, f32, f32);

/// Letters, digits, or neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// A number, a date, a percentage: digits with separators and signs.
    Number,
    Punctuation,
}

/// Words on one baseline, left to right.
#[derive(Debug, Clone)]
pub(super) struct TextLine {
    pub(super) words: Vec<Word>,
    pub(super) baseline: f32,
    pub(super) rect: Rect,
    pub(super) size: f32,
}

/// Gaps up to this fraction of the font size lie inside a word.
const WORD_GAP: f32 = 0.15;

/// Groups level glyphs of one direction into lines of words; `uprights` divide words they pass through.
pub(super) fn lines(glyphs: Vec<Glyph>, uprights: &[Rule]) -> Vec<TextLine> {
    let (rtl_page, latin_page) = scripts(&glyphs);
    let mut pieces = pieces(without_doubles(glyphs));
    doubt_overlaps(&mut pieces);
    lower_marks(&mut pieces);
    lower_endings(&mut pieces);
    part_narrow_marks(&mut pieces);
    let mut lines = by_baseline(pieces);
    for line in &mut lines {
        line.sort_by(|a, b| a.rect.left.total_cmp(&b.rect.left));
    }
    layer::widen(&mut lines);
    let gap = gaps::between_words(&lines);
    let mut lines: Vec<TextLine> =
        lines.into_iter().filter_map(|line| words_of(line, uprights, rtl_page, gap)).collect();
    typed::without_quote_marks(&mut lines);
    lines.iter_mut().for_each(typed::join_spaced_letters);
    if rtl_page {
        foreign::doubt_signs(&mut lines);
    }
    if rtl_page && bidi::stands_unturned(words(&lines)) {
        lines.iter_mut().flat_map(|it| &mut it.words).for_each(|it| it.shape = Shape::Unturned);
    } else if latin_page {
        let words = lines.iter_mut().flat_map(|it| &mut it.words);
        let guests = words.filter(|it| it.shape == Shape::Plain && bidi::has_rtl(&it.visual));
        guests.for_each(|it| it.shape = Shape::Guest);
    }
    lines
}

fn words(lines: &[TextLine]) -> impl Iterator<Item = &str> {
    lines.iter().flat_map(|it| &it.words).map(|it| it.visual.as_str())
}

/// Whether the page is written from the right, for a line of figures alone does not tell; and whether
/// what is so written is the lesser part of its letters.
fn scripts(glyphs: &[Glyph]) -> (bool, bool) {
    let rtl = glyphs.iter().filter(|it| is_rtl(it)).count();
    let latin = || glyphs.iter().filter(|it| is_latin(it)).count();
    (rtl >= 12 && rtl * 5 >= glyphs.len(), rtl > 0 && latin() > rtl)
}

/// White paper between two texts that belong to each other no more than two cells do, in sizes of the letters.
const APART: f32 = 2.5;

/// The text of words that stand side by side, in reading order.
pub(super) fn text<'w>(words: impl IntoIterator<Item = &'w Word>) -> String {
    let mut visual = String::new();
    let (mut unturned, mut latin_page) = (false, false);
    // Where so much white paper stands that what follows is read for itself.
    let mut apart = Vec::new();
    let mut end = f32::INFINITY;
    for word in words {
        if word.rect.left - end > APART * word.size {
            apart.push(visual.len());
        }
        end = word.rect.right;
        if !visual.is_empty() {
            visual.push(' ');
        }
        visual.push_str(&word.visual);
        unturned |= word.shape == Shape::Unturned;
        latin_page |= word.shape == Shape::Guest;
    }
    if unturned {
        return drawn_hyphens(visual);
    }
    let starts = [0].into_iter().chain(apart.iter().copied());
    let ends = apart.iter().copied().chain([visual.len()]);
    let pieces: Vec<&str> = starts.zip(ends).map(|(from, to)| visual[from..to].trim()).collect();
    // Arabic alone is read from the right, however far apart; a label in two languages may stand behind a value.
    let in_two = |it: &&str| bidi::has_rtl(it) && it.contains(|it: char| it.is_ascii_alphabetic());
    if pieces.iter().all(|it| bidi::has_rtl(it)) || !pieces.iter().any(in_two) {
        return drawn_hyphens(bidi::logical(&visual, latin_page));
    }
    let pieces = pieces.into_iter().map(|it| bidi::logical(it, latin_page));
    drawn_hyphens(pieces.collect::<Vec<_>>().join(" "))
}

/// A hyphen that is drawn is one, whatever its font calls it; only the last of a line may part a word.
fn drawn_hyphens(text: String) -> String {
    const SOFT: char = '\u{ad}';
    match text.trim_end().strip_suffix(SOFT) {
        _ if !text.contains(SOFT) => text,
        Some(before) => format!("{}{SOFT}", before.replace(SOFT, "-")),
        None => text.replace(SOFT, "-"),
    }
}

/// Whether an upright rule stands between two edges at this height.
pub(super) fn divided(uprights: &[Rule], left: f32, right: f32, y: f32) -> bool {
    // `uprights` are sorted by place.
    let first = uprights.partition_point(|it| it.at < left - 0.6);
    uprights[first..]
        .iter()
        .take_while(|it| it.at <= right + 0.6)
        .any(|it| it.from <= y && it.to >= y)
}

impl TextLine {
    pub(super) fn of(words: Vec<Word>) -> Option<TextLine> {
        let rect = words.iter().map(|it| it.rect).reduce(Rect::union)?;
        let size = words.iter().map(|it| it.size).fold(0.0, f32::max);
        // The largest text sets the line; small print beside it follows.
        let main = words.iter().max_by(|a, b| a.rect.width().total_cmp(&b.rect.width()))?;
        Some(TextLine { baseline: main.baseline, rect, size, words })
    }
}

impl Word {
    fn of(piece: &Piece) -> Word {
        let (visual, certain, mut seams) = piece.visual();
        if piece.shape == Shape::Comb {
            seams.clear();
        }
        let space = piece.glyphs.first().map_or(0.0, |it| it.space);
        Word {
            kind: kind(&visual),
            visual,
            rect: piece.rect,
            baseline: piece.baseline,
            size: piece.size,
            space: space.max(0.15 * piece.size),
            certain,
            seams,
            drawn_by: piece.operators(),
            shape: piece.shape,
            after_space: piece.after_space,
            tracking: piece.glyphs.last().map_or(0.0, |it| it.tracking.min(piece.size)),
            font: piece.font,
        }
    }

    fn join(&mut self, next: Word, with: &str) {
        self.seams.push((self.visual.len(), self.rect.right, next.rect.left));
        self.visual.push_str(with);
        let shift = self.visual.len();
        self.seams.extend(next.seams.into_iter().map(|(at, a, b)| (at + shift, a, b)));
        self.visual.push_str(&next.visual);
        self.rect = self.rect.union(next.rect);
        self.certain &= next.certain;
        self.drawn_by.1 = next.drawn_by.1;
        self.kind = kind(&self.visual);
    }

    /// Digits with decimals: nothing can follow inside the same number.
    pub(super) fn is_closed_amount(&self) -> bool {
        let plain = self.visual.trim_end_matches(joining::NOTE_MARKS);
        let text = plain.trim_end_matches(['%', '-', ')']);
        let decimals = text.chars().rev().take_while(char::is_ascii_digit).count();
        let before = text.chars().rev().nth(decimals);
        self.kind == Kind::Number
            && (text.len() < plain.len()
                || ((1..=2).contains(&decimals) && matches!(before, Some(',' | '.'))))
    }
}

/// Dashes, stars or dots typed as a line across the page.
pub(super) fn is_typed_rule(line: &TextLine) -> bool {
    let same = |text: &str| {
        let mut chars = text.chars();
        let first = chars.next();
        first.is_some_and(|c| matches!(c, '-' | '_' | '=' | '*' | '.' | '+' | '─' | '═'))
            && chars.all(|c| Some(c) == first || c == '+')
    };
    line.words.iter().all(|it| same(&it.visual))
        && line.words.iter().any(|it| it.visual.chars().count() >= 4)
}

pub(super) fn kind(text: &str) -> Kind {
    let (mut digits, mut letters) = (false, false);
    for c in text.chars() {
        digits |= c.is_numeric();
        letters |= is_letter(c) || c == '\u{fffd}';
    }
    match (digits, letters) {
        (true, false) => Kind::Number,
        (_, true) => Kind::Text,
        (false, false) => Kind::Punctuation,
    }
}
