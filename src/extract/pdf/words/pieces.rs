//! Glyphs drawn one after the other, joined in the order of the stream.

use super::{Seam, Shape, WORD_GAP};
use crate::{
    evidence::is_letter,
    extract::pdf::{bidi, fonts::Meaning, geometry::Rect, page::Glyph},
};

/// The rendering mode of text that is not seen.
const INVISIBLE: u8 = 3;

/// A stretch of glyphs drawn one after the other.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) rect: Rect,
    pub(super) baseline: f32,
    pub(super) size: f32,
    pub(super) font: u32,
    pub(super) certain: bool,
    /// A space was drawn just before it.
    pub(super) after_space: bool,
    pub(super) shape: Shape,
    /// Where the space ends that the same operator drew behind it, in a layer of recognised text.
    pub(super) space_ends: Option<f32>,
}

pub(super) fn pieces(glyphs: Vec<Glyph>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    let mut after_space = false;
    for glyph in glyphs {
        if glyph.is_space() {
            open = false;
            after_space = true;
            if glyph.mode == INVISIBLE
                && let Some(last) = pieces.last_mut()
                && last.operators().1 == glyph.shown_by
            {
                last.space_ends = Some(glyph.rect.right);
            }
            continue;
        }
        let continues = open && pieces.last().is_some_and(|piece| continues(piece, &glyph));
        open = true;
        if continues && let Some(piece) = pieces.last_mut() {
            piece.take(glyph);
        } else {
            pieces.push(Piece { after_space, ..Piece::of(glyph) });
        }
        after_space = false;
    }
    pieces
}

pub(super) fn continues(piece: &Piece, glyph: &Glyph) -> bool {
    let Some(last) = piece.glyphs.last() else { return false };
    let size = piece.size.max(glyph.size);
    let level = (glyph.baseline - piece.baseline).abs() <= 0.12 * size
        && (glyph.size / piece.size - 1.0).abs() <= 0.15;
    if is_mark(glyph) || is_mark(last) {
        let near = piece.rect.grown(0.4 * size);
        return near.holds(glyph.rect.center());
    }
    let onward = glyph.rect.left - last.rect.right;
    let back = last.rect.left - glyph.rect.right;
    // Letters set wide apart by the program are still one word.
    let reach = WORD_GAP * size + last.tracking.min(size);
    // What is drawn far into the letter before it was set there for itself: the next cell.
    let back_most = if glyph.shown_by == last.shown_by { -0.35 } else { -0.2 };
    let touching = |gap: f32| (back_most * size..=reach).contains(&gap);
    // Letters read from the right may be drawn from the right.
    let next = touching(onward) && glyph.rect.left > last.rect.left
        || touching(back) && glyph.rect.right < last.rect.right && is_rtl(glyph);
    // What was drawn by two operators is joined by position later, where cells may be told apart.
    let one_stroke = glyph.shown_by == last.shown_by || (is_rtl(glyph) && is_rtl(last));
    level && next && one_stroke && (glyph.font == piece.font || same_kind(glyph, last))
}

impl Piece {
    pub(super) fn of(glyph: Glyph) -> Piece {
        // A word's letters, mostly.
        let mut glyphs = Vec::with_capacity(8);
        Piece {
            rect: glyph.rect,
            baseline: glyph.baseline,
            size: glyph.size,
            font: glyph.font,
            certain: true,
            after_space: false,
            space_ends: None,
            shape: Shape::Plain,
            glyphs: {
                glyphs.push(glyph);
                glyphs
            },
        }
    }

    pub(super) fn take(&mut self, glyph: Glyph) {
        self.rect = self.rect.union(glyph.rect);
        self.glyphs.push(glyph);
    }

    /// The characters from left to right, marks after their letters once read.
    pub(super) fn visual(&self) -> (String, bool, Vec<Seam>) {
        let rtl = self.glyphs.iter().any(is_rtl);
        let mut order: Vec<(f32, bool, usize)> = Vec::with_capacity(self.glyphs.len());
        for (at, glyph) in self.glyphs.iter().enumerate() {
            let center = glyph.rect.center().0;
            let mark = is_mark(glyph);
            let key = if mark { self.base_of(at).unwrap_or(center) } else { center };
            // Read backwards, a mark must come out behind its letter.
            order.push((key, mark != rtl, at));
        }
        order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let mut text = String::with_capacity(self.glyphs.len());
        let mut certain = self.certain;
        let mut seams = Vec::new();
        let mut letters = String::new();
        let mut before: Option<&Glyph> = None;
        for &(_, _, at) in &order {
            let glyph = &self.glyphs[at];
            certain &= !before.is_some_and(|before| repeats(before, glyph));
            if let Some(before) = before
                && before.shown_by != glyph.shown_by
            {
                seams.push((text.len(), before.rect.right, glyph.rect.left));
            }
            before = Some(glyph);
            letters.clear();
            match &glyph.meaning {
                Meaning::Char(c) => bidi::fold(*c, &mut letters),
                Meaning::Perhaps(c) => {
                    certain = false;
                    bidi::fold(*c, &mut letters);
                }
                Meaning::Letters(many) => many.chars().for_each(|c| bidi::fold(c, &mut letters)),
                Meaning::Unmapped => {
                    certain = false;
                    letters.push('\u{fffd}');
                }
            }
            if rtl && letters.chars().nth(1).is_some() && bidi::has_rtl(&letters) {
                text.extend(letters.chars().rev());
            } else {
                text.push_str(&letters);
            }
        }
        (text, certain, seams)
    }

    pub(super) fn operators(&self) -> (u32, u32) {
        let shown = |it: Option<&Glyph>| it.map_or(0, |it| it.shown_by);
        (shown(self.glyphs.first()), shown(self.glyphs.last()))
    }

    /// The middle of the letter a mark stands on.
    pub(super) fn base_of(&self, mark: usize) -> Option<f32> {
        let letter = |it: &&Glyph| !is_mark(it);
        let middle = |it: &Glyph| it.rect.center().0;
        let before = self.glyphs[..mark].iter().rev().find(letter);
        let after = self.glyphs[mark..].iter().find(letter);
        let (first, last) = (self.glyphs.first()?, self.glyphs.last()?);
        // Letters read from the right but drawn from the left carry their marks before them.
        let turned = self.glyphs.iter().any(is_rtl) && middle(first) < middle(last);
        let (nearer, other) = if turned { (after, before) } else { (before, after) };
        nearer.or(other).map(middle)
    }
}

/// Whether a glyph of several letters begins with the letter at its right once more: two glyphs were
/// drawn for the letters, and some programs give all of them to the one and the first to the other.
fn repeats(left: &Glyph, right: &Glyph) -> bool {
    let Meaning::Letters(many) = &left.meaning else { return false };
    let mut letters = many.chars();
    let (first, second) = (letters.next(), letters.next());
    // Lam and alif are one glyph in every font.
    matches!(right.meaning, Meaning::Char(it) if Some(it) == first && bidi::is_rtl(it))
        && !matches!(second, None | Some('ا' | 'أ' | 'إ' | 'آ'))
}

/// A figure behind two decimals that is narrower than the same figure elsewhere is the mark of a note,
/// drawn small by the font itself.
pub(super) fn part_narrow_marks(pieces: &mut Vec<Piece>) {
    let digit = |it: &Glyph| matches!(it.meaning, Meaning::Char('0'..='9'));
    let width = |it: &Glyph| it.rect.width();
    let ends_narrow = |piece: &Piece| {
        let [.., sign, a, b, last] = piece.glyphs.as_slice() else { return false };
        matches!(sign.meaning, Meaning::Char(',' | '.'))
            && digit(a)
            && digit(b)
            && digit(last)
            && width(last) < 0.8 * width(a).max(width(b))
    };
    let narrow: Vec<usize> =
        (0..pieces.len()).filter(|&it| ends_narrow(&pieces[it])).take(100).collect();
    for at in narrow {
        let Some(last) = pieces[at].glyphs.last().cloned() else { continue };
        let wider = |it: &Glyph| {
            it.font == last.font
                && it.meaning == last.meaning
                && (it.size - last.size).abs() < 0.1
                && width(&last) < 0.8 * width(it)
        };
        if !pieces.iter().flat_map(|it| &it.glyphs).any(wider) {
            continue;
        }
        let piece = &mut pieces[at];
        piece.glyphs.pop();
        piece.rect.right = last.rect.left;
        let mark = Piece { shape: Shape::Raised, ..Piece::of(last) };
        pieces.insert(at + 1, mark);
        // Few pieces are parted, and those behind moved by one.
        return part_narrow_marks(pieces);
    }
}

/// Marks of notes stand on the line of the amounts they are raised behind.
pub(super) fn lower_marks(pieces: &mut [Piece]) {
    let digits = |it: &Piece| {
        let digit = |glyph: &Glyph| matches!(glyph.meaning, Meaning::Char('0'..='9'));
        it.glyphs.iter().all(digit)
    };
    let largest = pieces.iter().map(|it| it.size).fold(0.0, f32::max);
    let small = |it: &Piece| it.glyphs.len() <= 2 && it.size < 0.8 * largest && digits(it);
    let marks: Vec<usize> = (0..pieces.len()).filter(|&it| small(&pieces[it])).take(200).collect();
    for at in marks {
        let mark = &pieces[at];
        let before = pieces.iter().find(|it| {
            let gap = mark.rect.left - it.rect.right;
            let raised = it.baseline - mark.baseline;
            mark.size < 0.8 * it.size
                && (-0.2 * it.size..=0.3 * it.size).contains(&gap)
                && raised > 0.1 * it.size
                && raised < 0.6 * it.size
                && it.visual().0.contains([',', '.'])
        });
        let Some(baseline) = before.map(|it| it.baseline) else { continue };
        pieces[at].baseline = baseline;
        pieces[at].shape = Shape::Raised;
    }
}

/// The raised end of an ordinal or a title stands in its word: `1er`, `23rd`, `No`, `Mme`.
pub(super) fn lower_endings(pieces: &mut [Piece]) {
    let letters = |it: &Piece| it.glyphs.iter().all(is_latin);
    let largest = pieces.iter().map(|it| it.size).fold(0.0, f32::max);
    let small = |it: &Piece| {
        it.glyphs.len() <= 4
            && letters(it)
            && (it.size < 0.8 * largest || it.size < largest && ends_ordinal(it))
    };
    let endings: Vec<usize> =
        (0..pieces.len()).filter(|&it| small(&pieces[it])).take(200).collect();
    for at in endings {
        let ending = &pieces[at];
        let before = pieces.iter().find(|it| {
            let gap = ending.rect.left - it.rect.right;
            let raised = it.baseline - ending.baseline;
            (-0.1 * it.size..=0.1 * it.size).contains(&gap)
                && raised > 0.1 * it.size
                && raised < 0.6 * it.size
                && takes_ending(it)
                // Some programs raise the letters and hardly make them smaller.
                && (ending.size < 0.8 * it.size || ending.size < it.size && ends_ordinal(ending))
        });
        if let Some(baseline) = before.map(|it| it.baseline) {
            pieces[at].baseline = baseline;
        }
    }
}

fn ends_ordinal(piece: &Piece) -> bool {
    const ENDINGS: &[&str] = &["er", "re", "ère", "e", "ème", "eme", "nd", "nde", "st", "rd", "th"];
    // Most words hold a letter that no ending has, and need not be put in order.
    let stands_in_one = |it: &Glyph| match it.meaning {
        Meaning::Char(c) | Meaning::Perhaps(c) if c.is_ascii() => "demnrsth".contains(c),
        _ => true,
    };
    piece.glyphs.iter().all(stands_in_one) && ENDINGS.contains(&&*piece.visual().0)
}

fn takes_ending(piece: &Piece) -> bool {
    let digit = |it: &Glyph| matches!(it.meaning, Meaning::Char('0'..='9'));
    let capital = |it: &Glyph| matches!(it.meaning, Meaning::Char('A'..='Z'));
    match piece.glyphs.as_slice() {
        [one] => digit(one) || capital(one),
        [one, two] => digit(two) && digit(one),
        _ => false,
    }
}

pub(super) fn by_baseline(mut pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    pieces.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut lines: Vec<(f32, f32, Vec<Piece>)> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some((baseline, size, line))
                if piece.baseline - *baseline <= 0.3 * size.min(piece.size).max(4.0) =>
            {
                *size = size.max(piece.size);
                line.push(piece);
            }
            _ => {
                let (baseline, size) = (piece.baseline, piece.size);
                let mut line = Vec::with_capacity(16);
                line.push(piece);
                lines.push((baseline, size, line));
            }
        }
    }
    lines.into_iter().map(|it| it.2).collect()
}

pub(super) fn is_mark(glyph: &Glyph) -> bool {
    matches!(glyph.meaning, Meaning::Char(c) | Meaning::Perhaps(c) if bidi::is_mark(c))
}

pub(super) fn is_rtl(glyph: &Glyph) -> bool {
    match &glyph.meaning {
        Meaning::Char(c) | Meaning::Perhaps(c) => bidi::is_rtl(*c),
        Meaning::Letters(text) => bidi::has_rtl(text),
        Meaning::Unmapped => false,
    }
}

pub(super) fn is_latin(glyph: &Glyph) -> bool {
    let latin = |c: char| c < '\u{250}' && c.is_alphabetic();
    match &glyph.meaning {
        Meaning::Char(c) | Meaning::Perhaps(c) => latin(*c),
        Meaning::Letters(text) => text.chars().any(latin),
        Meaning::Unmapped => false,
    }
}

/// Letters beside letters, digits beside digits: a change of font between them does not part them.
pub(super) fn same_kind(a: &Glyph, b: &Glyph) -> bool {
    let class = |glyph: &Glyph| match &glyph.meaning {
        Meaning::Char(c) | Meaning::Perhaps(c) => (is_letter(*c), c.is_numeric()),
        Meaning::Letters(_) => (true, false),
        Meaning::Unmapped => (false, false),
    };
    let ((a_letter, a_digit), (b_letter, b_digit)) = (class(a), class(b));
    !(a_letter && b_digit || a_digit && b_letter) && is_rtl(a) == is_rtl(b)
}
