//! PDF to located text: glyphs of the content streams, words and lines, tables, and what the file says of itself.
//!
//! ```text
//! content stream ─ walker ─> glyphs, rules, images ─ words ─> lines of words ─ tables ─> tables + lines
//! ```
//!
//! The text of a page is read in each direction it runs in, in a frame turned so that it runs to the right;
//! places are turned back to the page as displayed.

mod actual_text;
mod bidi;
mod boxes;
mod columns;
mod fonts;
mod frame;
mod geometry;
mod inflate;
mod info;
mod layers;
mod page;
mod path;
mod regions;
mod ruling;
mod side_pages;
mod stacked;
mod tables;
mod to_unicode;
mod two_up;
mod typed;
mod walker;
mod words;

use std::sync::Arc;

use hayro_syntax::{LoadPdfError, Pdf};

use super::{Extraction, Limits};
use crate::evidence::{FileFormat, Location, Message, Reading};
use fonts::{Fonts, Meaning};
use frame::{Frame, Places, Side};
use geometry::{Direction, Rect};
use inflate::Budget;
use layers::Layers;
use page::{Glyph, PageContent};
use ruling::Rulings;
use walker::Walker;
use words::TextLine;

/// Reads a PDF file.
pub(super) fn extract(bytes: Vec<u8>, limits: &Limits) -> Extraction {
    let refused = |reason| Extraction::not_examinable(FileFormat::Pdf, Message::new(reason));
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return refused("reason-empty");
    }
    if !inflate::inflates_within(&bytes, limits.max_inflated) {
        let mut extraction = refused("reason-damaged-pdf");
        let limit = Message::new("problem-pdf-inflates-too-far").with("limit", limits.max_inflated);
        extraction.problem(Location::WHOLE_FILE, limit);
        return extraction;
    }
    let tail = &bytes[bytes.len().saturating_sub(2_048)..];
    let is_whole = tail.windows(5).any(|it| it == b"%%EOF");
    let pdf = match Pdf::new(Arc::new(bytes)) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(_)) => return refused("reason-encrypted"),
        Err(LoadPdfError::Invalid) if is_whole => return refused("reason-damaged-pdf"),
        Err(LoadPdfError::Invalid) => return refused("reason-pdf-cut-off"),
    };
    let mut extraction = Extraction::new(FileFormat::Pdf);
    info::fill(&mut extraction.facts, &pdf);
    let pages = pdf.pages();
    let count = pages.len() as u32;
    extraction.facts.pages = Some(count);
    if count > limits.max_pages {
        let message = Message::new("problem-pdf-pages-left-out")
            .with("read", limits.max_pages)
            .with("pages", count);
        extraction.problem(Location::WHOLE_FILE, message);
    }
    let layers = Layers::of(&pdf);
    let mut walker = Walker {
        fonts: Fonts::new(),
        layers: &layers,
        budget: Budget::new(limits.max_inflated),
        max_operators: limits.max_operators,
        max_depth: limits.max_depth,
        around: Vec::new(),
    };
    let mut summary = Summary::default();
    let mut few: Vec<PageContent> = Vec::new();
    for (page, number) in pages.iter().zip(1..=limits.max_pages) {
        let mut content = walker.walk(page);
        summary.add(number, &content, &mut extraction);
        if pages.len() <= side_pages::MAX_PAGES {
            few.push(content);
        } else {
            walker.fonts.doubt_twins(&mut content.glyphs);
            read_page(&Places::alone(number), content, &mut extraction);
        }
    }
    for content in &mut few {
        walker.fonts.doubt_twins(&mut content.glyphs);
    }
    read_few(few, &mut extraction);
    if walker.budget.exhausted {
        let limit = Message::new("problem-pdf-inflates-too-far").with("limit", limits.max_inflated);
        extraction.problem(Location::WHOLE_FILE, limit);
    }
    extraction.not_examinable = summary.reason(count, is_whole);
    extraction
}

/// Reads pages, side by side those that continue each other to the right.
fn read_few(pages: Vec<PageContent>, extraction: &mut Extraction) {
    let sheets = side_pages::sheets(&pages);
    let mut pages: Vec<Option<PageContent>> = pages.into_iter().map(Some).collect();
    for sheet in sheets {
        let mut parts = sheet
            .into_iter()
            .filter_map(|(at, shift)| Some((at as u32 + 1, shift, pages[at].take()?)));
        let Some((number, _, mut content)) = parts.next() else { continue };
        let mut places = Places { first: number, sides: Vec::new() };
        for (number, shift, right) in parts {
            let from = side_pages::join(&mut content, right, shift);
            places.sides.push(Side { number, shift, from });
        }
        read_page(&places, content, extraction);
    }
}

/// What kinds of pages were met.
#[derive(Default)]
struct Summary {
    with_text: u32,
    with_image: u32,
    with_shapes: u32,
    undecoded: u32,
}

impl Summary {
    fn add(&mut self, number: u32, content: &PageContent, extraction: &mut Extraction) {
        let text = content.glyphs.iter().any(|it| !it.is_space());
        let page = Rect { left: 0.0, top: 0.0, right: content.width, bottom: content.height };
        self.with_text += u32::from(text);
        self.with_shapes += u32::from(content.painted);
        self.undecoded += u32::from(content.undecoded);
        if !text && !content.images.is_empty() {
            self.with_image += 1;
            extraction.facts.image_only_pages.push(number);
        }
        let mut problem = |id| extraction.problem(Location::whole_page(number), Message::new(id));
        if content.cut {
            problem("problem-pdf-operators-left-out");
        }
        if content.undecoded {
            problem("problem-pdf-stream-unreadable");
        }
        for (drawn, marked, rect) in &content.disguised {
            let message = Message::new("problem-pdf-marked-text-differs")
                .with("drawn", drawn.as_str())
                .with("marked", marked.as_str());
            let place = Location::page(number, rect.intersection(page).bbox());
            extraction.problem(place, message);
        }
    }

    /// Why nothing could be read, where nothing could.
    fn reason(&self, pages: u32, is_whole: bool) -> Option<Message> {
        let reason = match () {
            () if self.with_text > 0 => return None,
            () if self.with_image > 0 => "reason-only-images",
            () if !is_whole => "reason-pdf-cut-off",
            () if self.with_shapes > 0 => "reason-no-text",
            () if self.undecoded > 0 => "reason-damaged-pdf",
            () if pages == 0 => "reason-no-pages",
            () => "reason-empty-pages",
        };
        Some(Message::new(reason))
    }
}

/// The text of a page by how it reaches the eye: seen, unseen, or laid over a scan.
#[derive(Default)]
struct Classes {
    seen: Vec<Glyph>,
    unseen: Vec<Glyph>,
    recognised: Vec<Glyph>,
}

fn read_page(places: &Places, mut content: PageContent, extraction: &mut Extraction) {
    let glyphs = std::mem::take(&mut content.glyphs);
    report_glyphs(places, &glyphs, extraction);
    let classes = classify(glyphs, &content);
    let readings = [
        (classes.seen, Reading::CERTAIN),
        (classes.recognised, Reading { ocr: true, ..Reading::CERTAIN }),
        (classes.unseen, Reading { hidden: true, ..Reading::CERTAIN }),
    ];
    for (glyphs, reading) in readings {
        read_class(places, &content, glyphs, reading, extraction);
    }
}

fn report_glyphs(places: &Places, glyphs: &[Glyph], extraction: &mut Extraction) {
    let place = |rects: &mut dyn Iterator<Item = Rect>| {
        let rect = rects.reduce(Rect::union);
        rect.map_or(Location::whole_page(places.number()), |it| places.locate(it))
    };
    let unmapped = || glyphs.iter().filter(|it| it.meaning == Meaning::Unmapped);
    if unmapped().next().is_some() {
        let message = Message::new("problem-pdf-unmapped-glyphs").with("count", unmapped().count());
        extraction.problem(place(&mut unmapped().map(|it| it.rect)), message);
    }
    let controls = || {
        glyphs.iter().filter(|it| match &it.meaning {
            Meaning::Char(c) | Meaning::Perhaps(c) => bidi::is_control(*c),
            Meaning::Letters(text) => text.chars().any(bidi::is_control),
            Meaning::Unmapped => false,
        })
    };
    if controls().next().is_some() {
        let message =
            Message::new("problem-pdf-direction-controls").with("count", controls().count());
        extraction.problem(place(&mut controls().map(|it| it.rect)), message);
    }
}

/// Pictures as large as a scan that are looked at on one page, the last ones: more are an attack.
const MAX_SCANS: usize = 16;

fn classify(glyphs: Vec<Glyph>, content: &PageContent) -> Classes {
    let page = content.width * content.height;
    let scan: Vec<&Rect> = content.images.iter().filter(|it| it.area() >= 0.3 * page).collect();
    let covers: Vec<&page::Fill> =
        content.fills.iter().filter(|it| it.opaque && it.rect.height() > 3.0).collect();
    let scans = content.covers.iter().filter(|it| it.0.area() >= 0.3 * page);
    let scans: Vec<&(Rect, usize)> = scans.rev().take(MAX_SCANS).collect();
    // Mostly all of it is seen.
    let mut classes = Classes { seen: Vec::with_capacity(glyphs.len()), ..Classes::default() };
    // The place and size of the letter drawn before, and whether it is seen.
    let mut before: Option<((Rect, f32), bool)> = None;
    for (order, mut glyph) in glyphs.into_iter().enumerate() {
        let over_scan = || scan.iter().any(|it| it.holds(glyph.rect.center()));
        // Some programs write the recognised text first and lay the scan over it.
        let under_scan = || {
            let mut later = scans.iter().filter(|it| it.1 > order);
            later.any(|it| it.0.holds(glyph.rect.center()))
        };
        if !glyph.hidden && (glyph.mode == 3 && over_scan() || under_scan()) {
            classes.recognised.push(glyph);
            before = None;
            continue;
        }
        let is_seen = !(glyph.hidden || glyph.mode == 3 || covered(&glyph, order, &covers));
        if let Some((last, was_seen)) = before
            && was_seen != is_seen
            && !glyph.is_space()
            && touch(last, glyph.rect)
        {
            // A word cut at the edge of the page or by what covers it shows a part of itself.
            if is_seen {
                doubt(&mut glyph);
            } else if let Some(last) = classes.seen.iter_mut().rev().find(|it| !it.is_space()) {
                doubt(last);
            }
        }
        if !glyph.is_space() {
            before = Some(((glyph.rect, glyph.size), is_seen));
        }
        if is_seen {
            classes.seen.push(glyph);
        } else {
            classes.unseen.push(glyph);
        }
    }
    doubt_beside_cut(&mut classes.seen, &classes.unseen);
    classes
}

/// Doubts the letters beside those that a clip leaves out, whichever the program drew first: the year
/// of a month whose name lies over the edge of the page.
fn doubt_beside_cut(seen: &mut [Glyph], unseen: &[Glyph]) {
    let cut = unseen.iter().filter(|it| it.hidden && it.mode < 3 && !it.is_space());
    for lost in cut.take(400) {
        let beside = |it: &Glyph| {
            let gap = (it.rect.left - lost.rect.right).max(lost.rect.left - it.rect.right);
            it.direction == lost.direction
                && it.shown_by.abs_diff(lost.shown_by) <= 12
                && gap > -0.1 * it.size
                && !it.is_space()
                && touch((it.rect, it.size), lost.rect)
        };
        seen.iter_mut().filter(|it| beside(it)).for_each(doubt);
    }
}

/// Whether two letters drawn one after the other, of the first's size, stand in one word.
fn touch((a, size): (Rect, f32), b: Rect) -> bool {
    let gap = (a.left - b.right).max(b.left - a.right);
    let (high, low) = (a.top.max(b.top), a.bottom.min(b.bottom));
    // The next word is as much of the cell as the next letter.
    gap <= 0.45 * size && high < low
}

fn doubt(glyph: &mut Glyph) {
    if let Meaning::Char(letter) = glyph.meaning {
        glyph.meaning = Meaning::Perhaps(letter);
    }
}

/// Whether something opaque was painted over the glyph later.
fn covered(glyph: &Glyph, order: usize, covers: &[&page::Fill]) -> bool {
    let first = covers.partition_point(|it| it.after <= order);
    covers[first..].iter().take(2_000).any(|cover| {
        let shared = cover.rect.intersection(glyph.rect);
        shared.area() >= 0.95 * glyph.rect.area() && glyph.rect.area() > 0.0
    })
}

/// Reads the glyphs of one class, direction by direction.
fn read_class(
    places: &Places,
    content: &PageContent,
    mut glyphs: Vec<Glyph>,
    reading: Reading,
    extraction: &mut Extraction,
) {
    let (width, height) = (content.width, content.height);
    let bare = reading.hidden;
    let mut read: Vec<(Direction, Rulings, Vec<TextLine>)> = Vec::new();
    for direction in
        [Direction::Right, Direction::Down, Direction::Up, Direction::Left, Direction::Oblique]
    {
        if glyphs.is_empty() {
            break;
        }
        // Mostly the whole page runs one way.
        let mut level = std::mem::take(&mut glyphs);
        if level.iter().any(|it| it.direction != direction) {
            (level, glyphs) = level.into_iter().partition(|it| it.direction == direction);
        }
        if level.is_empty() {
            continue;
        }
        for glyph in &mut level {
            glyph.rect = direction.level(glyph.rect, width, height);
        }
        if direction == Direction::Oblique {
            read.push((direction, Rulings::default(), words::oblique_lines(&level)));
            continue;
        }
        let mut rulings = Rulings::of(content, direction);
        rulings.add(typed::take(&mut level));
        let mut lines = words::lines(level, &rulings.drawn);
        words::doubt_struck(&mut lines, &rulings.strokes);
        if let (Direction::Down | Direction::Up, false, Some((Direction::Right, _, upright))) =
            (direction, bare, read.first_mut())
        {
            words::take_headings(upright, &mut lines, direction, (width, height));
        }
        read.push((direction, rulings, lines));
    }
    for (direction, rulings, lines) in read {
        let frame = Frame { places, direction, width, height, reading };
        let bare = bare || direction == Direction::Oblique;
        let gutter = match direction {
            Direction::Right if !bare && places.sides.is_empty() => two_up::gutter(&lines),
            _ => None,
        };
        let halves = match gutter {
            Some(gutter) => {
                let at = Rect { left: gutter, top: 0.0, right: width, bottom: height }.bbox();
                extraction.gutters.push((places.first, at.left));
                Vec::from(two_up::part(lines, gutter))
            }
            None => vec![lines],
        };
        for lines in halves {
            let (tables, lines) =
                if bare { (Vec::new(), lines) } else { tables::find(lines, &rulings) };
            extraction.tables.extend(tables.into_iter().filter_map(|it| frame.table(it)));
            extraction.lines.extend(lines.iter().filter_map(|it| frame.line(it, &rulings)));
        }
    }
}

#[cfg(test)]
mod tests;
