//! Glyphs to words, words to lines, in one direction of text.
//!
//! Glyphs are joined in stream order first, for that is how programs draw a word; the pieces are then joined
//! by position. What is drawn by one program as one piece and by another as ten reads the same.

use super::{
    bidi,
    fonts::Meaning,
    geometry::{Direction, Rect},
    page::{Glyph, Rule},
    typed,
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
    font: u32,
}

/// How a word stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Plain,
    /// One character to a box: the boxes' sides do not part it.
    Comb,
    /// The page shows its Arabic as it is stored, from left to right: it is read as it stands.
    Unturned,
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

/// A stretch of glyphs drawn one after the other.
#[derive(Debug)]
struct Piece {
    glyphs: Vec<Glyph>,
    rect: Rect,
    baseline: f32,
    size: f32,
    font: u32,
    certain: bool,
    /// A space was drawn just before it.
    after_space: bool,
    comb: bool,
}

/// Groups level glyphs of one direction into lines of words; `uprights` divide words they pass through.
pub(super) fn lines(glyphs: Vec<Glyph>, uprights: &[Rule]) -> Vec<TextLine> {
    let rtl_page = mostly_rtl(&glyphs);
    let mut pieces = pieces(without_doubles(glyphs));
    doubt_overlaps(&mut pieces);
    let mut lines = by_baseline(pieces);
    for line in &mut lines {
        line.sort_by(|a, b| a.rect.left.total_cmp(&b.rect.left));
    }
    let mut lines: Vec<TextLine> =
        lines.into_iter().filter_map(|line| words_of(line, uprights, rtl_page)).collect();
    if rtl_page && bidi::stands_unturned(words(&lines)) {
        lines.iter_mut().flat_map(|it| &mut it.words).for_each(|it| it.shape = Shape::Unturned);
    }
    lines
}

fn words(lines: &[TextLine]) -> impl Iterator<Item = &str> {
    lines.iter().flat_map(|it| &it.words).map(|it| it.visual.as_str())
}

/// Whether the page is written from the right: a line of figures alone does not tell.
fn mostly_rtl(glyphs: &[Glyph]) -> bool {
    let rtl = glyphs.iter().filter(|it| is_rtl(it)).count();
    rtl >= 12 && rtl * 5 >= glyphs.len()
}

/// The text of words that stand side by side, in reading order.
pub(super) fn text<'w>(words: impl IntoIterator<Item = &'w Word>) -> String {
    let mut visual = String::new();
    let mut unturned = false;
    for word in words {
        if !visual.is_empty() {
            visual.push(' ');
        }
        visual.push_str(&word.visual);
        unturned |= word.shape == Shape::Unturned;
    }
    if unturned { visual } else { bidi::logical(&visual) }
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

fn pieces(glyphs: Vec<Glyph>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    let mut after_space = false;
    for glyph in glyphs {
        if glyph.is_space() {
            open = false;
            after_space = true;
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

fn continues(piece: &Piece, glyph: &Glyph) -> bool {
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
    let touching = |gap: f32| (-0.35 * size..=reach).contains(&gap);
    // Letters read from the right may be drawn from the right.
    let next = touching(onward) && glyph.rect.left > last.rect.left
        || touching(back) && glyph.rect.right < last.rect.right && is_rtl(glyph);
    // What was drawn by two operators is joined by position later, where cells may be told apart.
    let one_stroke = glyph.shown_by == last.shown_by || (is_rtl(glyph) && is_rtl(last));
    level && next && one_stroke && (glyph.font == piece.font || same_kind(glyph, last))
}

impl Piece {
    fn of(glyph: Glyph) -> Piece {
        Piece {
            rect: glyph.rect,
            baseline: glyph.baseline,
            size: glyph.size,
            font: glyph.font,
            certain: true,
            after_space: false,
            comb: false,
            glyphs: vec![glyph],
        }
    }

    fn take(&mut self, glyph: Glyph) {
        self.rect = self.rect.union(glyph.rect);
        self.glyphs.push(glyph);
    }

    /// The characters from left to right, marks after their letters once read.
    fn visual(&self) -> (String, bool, Vec<Seam>) {
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

    fn operators(&self) -> (u32, u32) {
        let shown = |it: Option<&Glyph>| it.map_or(0, |it| it.shown_by);
        (shown(self.glyphs.first()), shown(self.glyphs.last()))
    }

    /// The middle of the letter a mark stands on.
    fn base_of(&self, mark: usize) -> Option<f32> {
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

/// Text drawn twice to look bold is one text: the later of two like glyphs at one place goes.
fn without_doubles(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    let mut order: Vec<u32> = (0..glyphs.len() as u32).collect();
    order.sort_by(|&a, &b| {
        let left = |it: u32| glyphs[it as usize].rect.left;
        left(a).total_cmp(&left(b)).then(a.cmp(&b))
    });
    let mut gone = vec![false; glyphs.len()];
    let mut any = false;
    for (place, &a) in order.iter().enumerate() {
        let first = &glyphs[a as usize];
        if gone[a as usize] || first.is_space() || is_mark(first) {
            continue;
        }
        let near = 0.12 * first.size;
        for &b in order[place + 1..].iter().take(2_000) {
            let second = &glyphs[b as usize];
            if second.rect.left - first.rect.left > near {
                break;
            }
            if (second.baseline - first.baseline).abs() <= near
                && (second.size - first.size).abs() <= near
                && second.meaning == first.meaning
            {
                gone[a.max(b) as usize] = true;
                any = true;
            }
        }
    }
    if !any {
        return glyphs;
    }
    glyphs.into_iter().zip(gone).filter_map(|(it, gone)| (!gone).then_some(it)).collect()
}

/// Different texts drawn over each other are uncertain.
fn doubt_overlaps(pieces: &mut [Piece]) {
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by(|&a, &b| pieces[a].rect.left.total_cmp(&pieces[b].rect.left));
    let mut doubtful = vec![false; pieces.len()];
    for (place, &a) in order.iter().enumerate() {
        for &b in order[place + 1..].iter().take(2_000) {
            let (first, second) = (&pieces[a], &pieces[b]);
            if second.rect.left > first.rect.right - 0.02 * first.size {
                break;
            }
            let size = first.size.max(second.size);
            if (first.baseline - second.baseline).abs() > 0.3 * size {
                continue;
            }
            let shared = first.rect.intersection(second.rect).width();
            let narrow = first.rect.width().min(second.rect.width());
            if shared > 0.35 * size && shared > 0.3 * narrow {
                doubtful[a] = true;
                doubtful[b] = true;
            }
        }
    }
    for (piece, doubt) in pieces.iter_mut().zip(doubtful) {
        piece.certain &= !doubt;
    }
}

fn by_baseline(mut pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
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
            _ => lines.push((piece.baseline, piece.size, vec![piece])),
        }
    }
    lines.into_iter().map(|it| it.2).collect()
}

fn words_of(line: Vec<Piece>, uprights: &[Rule], rtl_page: bool) -> Option<TextLine> {
    let mut touching: Vec<Word> = Vec::with_capacity(line.len());
    for piece in without_combs(line, uprights) {
        let word = Word::of(&piece);
        if word.visual.trim().is_empty() {
            continue;
        }
        match touching.last_mut() {
            Some(last) if touches(last, &word, uprights) => last.join(word, ""),
            _ => touching.push(word),
        }
    }
    // Only whole words tell whether they are groups of one number or amounts of two cells.
    let mut words: Vec<Word> = Vec::with_capacity(touching.len());
    for word in touching {
        let mut rest = word;
        while let Some((amount, after)) = rest.cut_after_amount() {
            join_groups(&mut words, amount, uprights);
            rest = after;
        }
        join_groups(&mut words, rest, uprights);
    }
    if rtl_page {
        join_turned_groups(&mut words, uprights);
    }
    TextLine::of(words)
}

/// Boxes of one character each become one piece.
fn without_combs(line: Vec<Piece>, uprights: &[Rule]) -> Vec<Piece> {
    if uprights.len() < 3 || line.iter().filter(|it| it.glyphs.len() == 1).count() < 4 {
        return line;
    }
    let parted = |a: &Rect, b: &Rect| {
        let (left, right) = (a.center().0, b.center().0);
        let first = uprights.partition_point(|it| it.at < left);
        uprights[first..]
            .iter()
            .take_while(|it| it.at <= right)
            .any(|it| it.from < a.bottom && it.to > a.top)
    };
    let mut out: Vec<Piece> = Vec::with_capacity(line.len());
    let mut singles: Vec<Piece> = Vec::new();
    let flush = |singles: &mut Vec<Piece>, out: &mut Vec<Piece>| {
        let places: Vec<(Rect, f32)> = singles.iter().map(|it| (it.rect, it.size)).collect();
        let mut combs = typed::combs(&places, parted).into_iter().peekable();
        for (at, piece) in singles.drain(..).enumerate() {
            while combs.peek().is_some_and(|it| at >= it.1) {
                combs.next();
            }
            match (combs.peek(), out.last_mut()) {
                (Some(&(from, _)), Some(comb)) if at > from => {
                    comb.comb = true;
                    comb.certain &= piece.certain;
                    piece.glyphs.into_iter().for_each(|it| comb.take(it));
                }
                _ => out.push(piece),
            }
        }
    };
    for piece in line {
        if piece.glyphs.len() == 1 {
            singles.push(piece);
        } else {
            flush(&mut singles, &mut out);
            out.push(piece);
        }
    }
    flush(&mut singles, &mut out);
    out
}

/// `171,25 6` for 6 171,25: a plain space lets a line read from the right turn the groups of a number.
fn join_turned_groups(words: &mut Vec<Word>, uprights: &[Rule]) {
    let mut at = 1;
    while at < words.len() {
        let (last, next) = (&words[at - 1], &words[at]);
        let gap = next.rect.left - last.rect.right;
        let digits = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
        let whole = last.visual.split([' ', ',', '.']).next().unwrap_or_default();
        let turned = last.is_closed_amount()
            && whole.len() == 3
            && digits(whole)
            && (1..=3).contains(&next.visual.len())
            && digits(&next.visual)
            && (last.baseline - next.baseline).abs() <= 0.1 * last.size
            && gap > 0.0
            && gap <= (1.35 * last.space.max(next.space)).max(0.38 * last.size)
            && !divided(uprights, last.rect.right, next.rect.left, last.baseline - 0.3 * last.size);
        if !turned {
            at += 1;
            continue;
        }
        let next = words.remove(at);
        let last = &mut words[at - 1];
        last.visual = format!("{} {}", next.visual, last.visual);
        last.rect = last.rect.union(next.rect);
        last.seams.clear();
        // It could still be an amount beside a count.
        last.certain = false;
    }
}

fn join_groups(words: &mut Vec<Word>, word: Word, uprights: &[Rule]) {
    match words.last_mut() {
        Some(last) if groups_thousands(last, &word, uprights) => last.join(word, " "),
        _ => words.push(word),
    }
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
        if piece.comb {
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
            shape: if piece.comb { Shape::Comb } else { Shape::Plain },
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

    /// Cuts the word at a seam that lies on `x`, if it has one there.
    pub(super) fn cut_at(&self, x: f32) -> Option<(Word, Word)> {
        let slack = 0.2 * self.size;
        let on = |it: &&Seam| x >= it.1 - slack && x <= it.2 + slack && self.opens(it);
        self.cut(*self.seams.iter().find(on)?)
    }

    /// Whether the word may be cut on `x`.
    pub(super) fn has_seam_at(&self, x: f32) -> bool {
        self.seams.iter().any(|it| x >= it.1 - 0.6 && x <= it.2 + 0.6 && self.opens(it))
    }

    /// Whether the pen was lifted at a seam: where letters follow each other without a gap, it was not.
    fn opens(&self, &(at, left, right): &Seam) -> bool {
        let letter_by_letter = self.seams.len() * 2 >= self.visual.chars().count();
        let gap = right - left;
        let lifted =
            if letter_by_letter { gap > 0.08 * self.size } else { gap.abs() > 0.02 * self.size };
        lifted || self.visual.get(at..).is_some_and(|it| it.starts_with(' '))
    }

    /// Two finished amounts that touch are two cells: `000,00` and `15 100,50`.
    fn cut_after_amount(&self) -> Option<(Word, Word)> {
        if self.kind != Kind::Number || self.seams.is_empty() {
            return None;
        }
        let finished = |text: &str| {
            let (digits, decimals) = text.rsplit_once([',', '.']).unwrap_or_default();
            decimals.len() == 2
                && !digits.is_empty()
                && digits.bytes().chain(decimals.bytes()).all(|it| it.is_ascii_digit())
        };
        let begins = |text: &str| {
            let whole = text.bytes().take_while(u8::is_ascii_digit).count();
            let decimals = text.get(whole + 1..).unwrap_or_default();
            let count = decimals.bytes().take_while(u8::is_ascii_digit).count();
            whole > 0 && text[whole..].starts_with([',', '.']) && count >= 2
        };
        let seam = self.seams.iter().filter(|it| self.opens(it)).find(|&&(at, ..)| {
            let halves = self.visual.get(..at).zip(self.visual.get(at..));
            halves.is_some_and(|(before, after)| finished(before) && begins(after))
        })?;
        self.cut(*seam)
    }

    fn cut(&self, (at, left, right): Seam) -> Option<(Word, Word)> {
        let (first, second) = (self.visual.get(..at)?, self.visual.get(at..)?);
        // What could be the thousands of one number is not surely two.
        let certain = self.certain && !second.starts_with(' ');
        if first.trim().is_empty() || second.trim().is_empty() {
            return None;
        }
        let half = |text: &str, rect: Rect, seams: Vec<Seam>| Word {
            visual: text.trim().to_owned(),
            kind: kind(text),
            rect,
            seams,
            certain,
            ..self.clone()
        };
        let before = self.seams.iter().filter(|it| it.0 < at).copied().collect();
        let after = self.seams.iter().filter(|it| it.0 > at).map(|it| (it.0 - at, it.1, it.2));
        Some((
            half(first, Rect { right: left, ..self.rect }, before),
            half(second, Rect { left: right, ..self.rect }, after.collect()),
        ))
    }

    /// Digits with decimals: nothing can follow inside the same number.
    pub(super) fn is_closed_amount(&self) -> bool {
        let text = self.visual.trim_end_matches(['%', '-', ')']);
        let decimals = text.chars().rev().take_while(char::is_ascii_digit).count();
        let before = text.chars().rev().nth(decimals);
        self.kind == Kind::Number
            && (text.len() < self.visual.len()
                || ((1..=2).contains(&decimals) && matches!(before, Some(',' | '.'))))
    }
}

fn touches(last: &Word, next: &Word, uprights: &[Rule]) -> bool {
    let gap = next.rect.left - last.rect.right;
    let size = last.size.max(next.size);
    let near = (-0.2 * size..=WORD_GAP * size + last.tracking).contains(&gap);
    // A drawn space parts words however narrow it is, unless the pen went back over it.
    let spaced = next.after_space || (last.after_space && bidi::has_rtl(&last.visual));
    let phrase = last.kind == Kind::Text || next.kind == Kind::Text;
    let near = near && !(spaced && phrase && gap > 0.03 * size);
    let level = (last.baseline - next.baseline).abs() <= 0.35 * size;
    let alike = last.font == next.font
        || last.kind == next.kind
        || last.kind == Kind::Punctuation
        || next.kind == Kind::Punctuation;
    near && level
        && alike
        && !divided(
            uprights,
            last.rect.right - 0.5,
            next.rect.left + 0.5,
            last.baseline - 0.3 * size,
        )
}

/// `8` and `500,00` with a space's gap between them.
fn groups_thousands(last: &Word, next: &Word, uprights: &[Rule]) -> bool {
    let gap = next.rect.left - last.rect.right;
    let narrow = gap <= (1.35 * last.space.max(next.space)).max(0.38 * last.size);
    let alike = (last.size - next.size).abs() <= 0.1 * last.size
        && (last.baseline - next.baseline).abs() <= 0.1 * last.size;
    let opens = {
        let digits = last.visual.trim_start_matches(['-', '+', '(', '−']);
        let mut groups = digits.split(' ');
        let first = groups.next().unwrap_or_default();
        (1..=3).contains(&first.len())
            && first.bytes().all(|it| it.is_ascii_digit())
            && groups.all(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_digit()))
    };
    let follows = {
        let digits = next.visual.chars().take_while(char::is_ascii_digit).count();
        let rest = &next.visual[digits.min(next.visual.len())..];
        digits == 3
            && (rest.is_empty() || rest.starts_with([',', '.', '-', ')', '%']))
            && next.kind == Kind::Number
    };
    gap > -0.1 * last.size
        && narrow
        && alike
        && opens
        && follows
        && !divided(uprights, last.rect.right, next.rect.left, last.baseline - 0.3 * last.size)
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
        letters |= c.is_alphabetic() || c == '\u{fffd}';
    }
    match (digits, letters) {
        (true, false) => Kind::Number,
        (_, true) => Kind::Text,
        (false, false) => Kind::Punctuation,
    }
}

fn is_mark(glyph: &Glyph) -> bool {
    matches!(glyph.meaning, Meaning::Char(c) | Meaning::Perhaps(c) if bidi::is_mark(c))
}

fn is_rtl(glyph: &Glyph) -> bool {
    match &glyph.meaning {
        Meaning::Char(c) | Meaning::Perhaps(c) => bidi::is_rtl(*c),
        Meaning::Letters(text) => bidi::has_rtl(text),
        Meaning::Unmapped => false,
    }
}

/// Letters beside letters, digits beside digits: a change of font between them does not part them.
fn same_kind(a: &Glyph, b: &Glyph) -> bool {
    let class = |glyph: &Glyph| match &glyph.meaning {
        Meaning::Char(c) | Meaning::Perhaps(c) => (c.is_alphabetic(), c.is_numeric()),
        Meaning::Letters(_) => (true, false),
        Meaning::Unmapped => (false, false),
    };
    let ((a_letter, a_digit), (b_letter, b_digit)) = (class(a), class(b));
    !(a_letter && b_digit || a_digit && b_letter) && is_rtl(a) == is_rtl(b)
}

/// Turns the glyphs of one direction so that they run to the right.
pub(super) fn levelled(glyph: &Glyph, direction: Direction, width: f32, height: f32) -> Glyph {
    Glyph { rect: direction.level(glyph.rect, width, height), ..glyph.clone() }
}
