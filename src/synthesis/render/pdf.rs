//! A PDF of our own making: pages of boxes, one table and its totals, text placed by us.

use pdf_writer::{
    Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr,
    types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap},
};

use super::{
    Place, Rendered,
    font::{self, Encoded},
};
use crate::synthesis::{
    chance::Chance,
    document::{Boxed, Cell, Document, Language, Scope},
    layout::{Boxes, Layout, Rules},
    style::Style,
};

const MARGIN: f64 = 42.0;

/// Draws one page's content; `y` is counted from the top, as a reader does.
struct Pen<'a> {
    content: Content,
    width: f64,
    height: f64,
    y: f64,
    arabic: bool,
    layout: &'a Layout,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Align {
    Left,
    Right,
    Center,
}

pub(in crate::synthesis) fn render(
    document: &Document,
    style: &Style,
    layout: &Layout,
    chance: &mut Chance,
) -> Rendered {
    let arabic = document.language == Language::Bilingual;
    let (width, height) = if layout.landscape { (842.0, 595.0) } else { (595.0, 842.0) };
    let order = layout.order(document.columns.len(), chance);
    let mut rendered = Rendered::default();
    let mut contents = Vec::new();
    let mut printed = 0;
    for page in 1..=document.pages {
        if document.left_out.contains(&page) {
            continue;
        }
        printed += 1;
        let mut pen = Pen { content: Content::new(), width, height, y: MARGIN, arabic, layout };
        pen.page(document, style, &order, page, printed, &mut rendered);
        contents.push(pen.content.finish().into_vec());
    }
    rendered.bytes = write(&contents, arabic, width, height, document);
    rendered
}

impl Pen<'_> {
    fn page(
        &mut self,
        document: &Document,
        style: &Style,
        order: &[usize],
        page: u32,
        shown: u32,
        rendered: &mut Rendered,
    ) {
        let mut note = |cell: &Cell| {
            rendered.places.insert(cell.id, Place::Page(shown));
        };
        let size = self.layout.size;
        if document.pages > 1 {
            let mark = self.layout.mark(page, document.pages);
            self.text(self.width - MARGIN, self.y, size, &mark, Align::Right);
        }
        self.y += size;
        self.text(self.width / 2.0, self.y, size + 4.0, &document.title, Align::Center);
        self.y += size * 2.2;
        if page == 1 {
            let above: Vec<&Boxed> = document.boxes.iter().filter(|it| !it.below).collect();
            self.boxes(&above, style);
            for boxed in &above {
                note(&boxed.cell);
            }
            self.y += size;
        }
        self.table(document, style, order, page, &mut note);
        if page == document.pages {
            self.y += size * 1.5;
            let below: Vec<&Boxed> = document.boxes.iter().filter(|it| it.below).collect();
            for boxed in below {
                let text = labelled(boxed, style);
                self.text(MARGIN, self.y, size, &text, Align::Left);
                note(&boxed.cell);
                self.y += size * 1.8;
            }
            for cell in &document.notes {
                self.text(MARGIN, self.y, size, &style.text(&cell.value), Align::Left);
                note(cell);
                self.y += size * 1.8;
            }
        }
    }

    fn boxes(&mut self, boxes: &[&Boxed], style: &Style) {
        let size = self.layout.size;
        let inner = self.width - 2.0 * MARGIN;
        let (a_line, step) = match self.layout.boxes {
            Boxes::Inline | Boxes::TwoColumns => (1, size * 1.7),
            Boxes::Grid => (2, size * 2.0),
            Boxes::Above => (3, size * 3.4),
        };
        for (n, boxed) in boxes.iter().enumerate() {
            let (row, column) = (n / a_line, n % a_line);
            let (x, y) =
                (MARGIN + inner * column as f64 / a_line as f64, self.y + row as f64 * step);
            let value = style.text(&boxed.cell.value);
            match self.layout.boxes {
                Boxes::Inline => self.text(x, y, size, &labelled(boxed, style), Align::Left),
                Boxes::TwoColumns => {
                    self.text(x, y, size, &boxed.label, Align::Left);
                    self.text(x + 190.0, y, size, &value, Align::Left);
                }
                Boxes::Grid => {
                    let half = inner / 2.0;
                    self.fitted(x + 3.0, y, size, &boxed.label, half * 0.5 - 6.0, Align::Left);
                    self.fitted(
                        x + half * 0.5 + 3.0,
                        y,
                        size,
                        &value,
                        half * 0.5 - 6.0,
                        Align::Left,
                    );
                    self.rectangle(x, y - size * 1.3, half * 0.5, step);
                    self.rectangle(x + half * 0.5, y - size * 1.3, half * 0.5, step);
                }
                Boxes::Above => {
                    let third = inner / 3.0 - 8.0;
                    self.fitted(x, y, size - 1.5, &boxed.label, third, Align::Left);
                    self.fitted(x, y + size * 1.4, size, &value, third, Align::Left);
                }
            }
        }
        self.y += boxes.len().div_ceil(a_line) as f64 * step;
    }

    fn table(
        &mut self,
        document: &Document,
        style: &Style,
        order: &[usize],
        page: u32,
        note: &mut impl FnMut(&Cell),
    ) {
        let inner = self.width - 2.0 * MARGIN;
        let whole: f64 = document.columns.iter().map(|it| it.width).sum();
        let mut edges = vec![MARGIN];
        for n in order {
            edges.push(edges[edges.len() - 1] + inner * document.columns[*n].width / whole);
        }
        // Rows grow smaller rather than run off the page.
        let lines = document.rows.iter().filter(|it| it.page == page).count()
            + document.totals.iter().filter(|it| it.page == page).count()
            + 6;
        let room = (self.height - MARGIN - self.y) / lines as f64;
        let step = (self.layout.size * 1.65).min(room);
        let size = self.layout.size.min(step / 1.3);
        let top = self.y - size * 1.2;
        if page == 1 || self.layout.repeat_heading {
            let headings: Vec<&str> =
                order.iter().map(|n| document.columns[*n].heading.as_str()).collect();
            let lines = if self.layout.split_heading { 2 } else { 1 };
            for (at, heading) in headings.iter().enumerate() {
                let align =
                    if document.columns[order[at]].numeric { Align::Right } else { Align::Left };
                let parts = if lines == 2 { split(heading) } else { vec![(*heading).to_owned()] };
                for (line, part) in parts.iter().enumerate() {
                    self.cell(
                        &edges,
                        at,
                        self.y + line as f64 * size * 1.2,
                        size - 0.5,
                        part,
                        align,
                    );
                }
            }
            self.y += if lines == 2 { size * 1.2 } else { 0.0 };
            self.line_below(&edges, size);
            self.y += step;
        }
        for row in document.rows.iter().filter(|it| it.page == page) {
            for (at, n) in order.iter().enumerate() {
                let cell = &row.cells[*n];
                let align = if document.columns[*n].numeric { Align::Right } else { Align::Left };
                self.cell(&edges, at, self.y, size, &style.text(&cell.value), align);
                note(cell);
            }
            if matches!(self.layout.rules, Rules::Full | Rules::Horizontal) {
                self.line_below(&edges, size);
            }
            self.y += step;
        }
        for total in document.totals.iter().filter(|it| it.page == page) {
            let of_column = |key: &str| total.cells.iter().find(|it| it.key == key);
            // The label takes the room before the first figure; beside it where that is the first column.
            let first = order.iter().position(|n| of_column(document.columns[*n].key).is_some());
            let label_at = match first {
                Some(0) => order.iter().position(|n| of_column(document.columns[*n].key).is_none()),
                _ => Some(0),
            };
            for (at, n) in order.iter().enumerate() {
                if let Some(cell) = of_column(document.columns[*n].key) {
                    self.cell(&edges, at, self.y, size, &style.text(&cell.value), Align::Right);
                    note(cell);
                }
            }
            if let Some(at) = label_at {
                let until = order[at..]
                    .iter()
                    .take_while(|n| of_column(document.columns[**n].key).is_none())
                    .count();
                let room = edges[at + until] - edges[at] - 6.0;
                self.fitted(edges[at] + 3.0, self.y, size, &total.label, room, Align::Left);
            }
            if self.layout.rules != Rules::Bare || total.scope == Scope::Grand {
                self.line_below(&edges, size);
            }
            self.y += step;
        }
        if self.layout.rules == Rules::Full {
            let bottom = self.y - size * 1.2;
            for edge in &edges {
                self.stroke(*edge, top, *edge, bottom);
            }
            self.stroke(edges[0], top, edges[edges.len() - 1], top);
        }
    }

    fn cell(&mut self, edges: &[f64], at: usize, y: f64, size: f64, text: &str, align: Align) {
        let (left, right) = (edges[at] + 3.0, edges[at + 1] - 3.0);
        let x = if align == Align::Right { right } else { left };
        self.fitted(x, y, size, text, right - left, align);
    }

    /// Text made smaller until it fits its room.
    fn fitted(&mut self, x: f64, y: f64, size: f64, text: &str, room: f64, align: Align) {
        let width = self.encode(text).width * size;
        let size = if width > room { size * room / width } else { size };
        self.text(x, y, size, text, align);
    }

    fn text(&mut self, x: f64, y: f64, size: f64, text: &str, align: Align) {
        if text.is_empty() {
            return;
        }
        let encoded = self.encode(text);
        let width = encoded.width * size;
        let x = match align {
            Align::Left => x,
            Align::Right => x - width,
            Align::Center => x - width / 2.0,
        };
        self.content.begin_text();
        self.content.set_font(Name(b"F"), size as f32);
        self.content.set_text_matrix([1.0, 0.0, 0.0, 1.0, x as f32, (self.height - y) as f32]);
        self.content.show(Str(&encoded.bytes));
        self.content.end_text();
    }

    fn encode(&self, text: &str) -> Encoded {
        if self.arabic { font::embedded().encode(text) } else { font::helvetica(text) }
    }

    fn line_below(&mut self, edges: &[f64], size: f64) {
        if self.layout.rules != Rules::Bare {
            let y = self.y + size * 0.45;
            self.stroke(edges[0], y, edges[edges.len() - 1], y);
        }
    }

    fn stroke(&mut self, x0: f64, y0: f64, x1: f64, y1: f64) {
        self.content.set_line_width(0.6);
        self.content.move_to(x0 as f32, (self.height - y0) as f32);
        self.content.line_to(x1 as f32, (self.height - y1) as f32);
        self.content.stroke();
    }

    fn rectangle(&mut self, x: f64, y: f64, width: f64, height: f64) {
        self.content.set_line_width(0.5);
        self.content.rect(x as f32, (self.height - y - height) as f32, width as f32, height as f32);
        self.content.stroke();
    }
}

/// Label and value in one line; a figure beside an Arabic label keeps its order.
fn labelled(boxed: &Boxed, style: &Style) -> String {
    format!("{} : \u{2066}{}\u{2069}", boxed.label, style.text(&boxed.cell.value))
}

/// A heading on two lines, broken at the space nearest to its middle.
fn split(heading: &str) -> Vec<String> {
    let middle = heading.len() / 2;
    let spaces = heading.match_indices(' ').map(|it| it.0);
    match spaces.min_by_key(|at| at.abs_diff(middle)) {
        Some(at) => vec![heading[..at].to_owned(), heading[at + 1..].to_owned()],
        None => vec![heading.to_owned()],
    }
}

fn write(
    contents: &[Vec<u8>],
    arabic: bool,
    width: f64,
    height: f64,
    document: &Document,
) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let mut next = 0;
    let mut id = || {
        next += 1;
        Ref::new(next)
    };
    let (catalog, tree, font, info) = (id(), id(), id(), id());
    pdf.catalog(catalog).pages(tree);
    let pages: Vec<(Ref, Ref)> = contents.iter().map(|_| (id(), id())).collect();
    pdf.pages(tree).kids(pages.iter().map(|it| it.0)).count(pages.len() as i32);
    for ((page, stream), content) in pages.iter().zip(contents) {
        let mut writer = pdf.page(*page);
        writer
            .parent(tree)
            .media_box(Rect::new(0.0, 0.0, width as f32, height as f32))
            .contents(*stream);
        writer.resources().fonts().pair(Name(b"F"), font);
        writer.finish();
        pdf.stream(*stream, &deflate(content)).filter(Filter::FlateDecode);
    }
    if arabic {
        let (descendant, descriptor, file, unicode) = (id(), id(), id(), id());
        embed(&mut pdf, font, descendant, descriptor, file, unicode);
    } else {
        pdf.type1_font(font)
            .base_font(Name(b"Helvetica"))
            .encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    pdf.document_info(info).producer(TextStr("bordereau synth")).title(TextStr(&document.title));
    pdf.finish()
}

fn embed(pdf: &mut Pdf, font: Ref, descendant: Ref, descriptor: Ref, file: Ref, unicode: Ref) {
    const NAME: Name = Name(b"SYNTHA+Synthetic");
    // The font and its map, packed once.
    static PACKED: std::sync::OnceLock<(Vec<u8>, Vec<u8>)> = std::sync::OnceLock::new();
    let system = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };
    let embedded = font::embedded();
    pdf.type0_font(font)
        .base_font(NAME)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(descendant)
        .to_unicode(unicode);
    let mut cid = pdf.cid_font(descendant);
    cid.subtype(CidFontType::Type2).base_font(NAME).system_info(system).font_descriptor(descriptor);
    cid.cid_to_gid_map_predefined(Name(b"Identity"));
    let mut widths = cid.widths();
    for (glyph, width) in &embedded.widths {
        widths.same(*glyph, *glyph, *width);
    }
    widths.finish();
    cid.finish();
    pdf.font_descriptor(descriptor)
        .name(NAME)
        .flags(FontFlags::NON_SYMBOLIC)
        .bbox(Rect::new(-1021.0, -463.0, 1793.0, 1232.0))
        .italic_angle(0.0)
        .ascent(928.0)
        .descent(-236.0)
        .cap_height(730.0)
        .stem_v(80.0)
        .font_file2(file);
    let (packed, map) = PACKED.get_or_init(|| {
        let mut map = UnicodeCmap::new(Name(b"Synthetic"), system);
        for (glyph, letters) in &embedded.letters {
            map.pair_with_multiple(*glyph, letters.chars());
        }
        (deflate(font::ARABIC), deflate(&map.finish().into_vec()))
    });
    pdf.stream(file, packed)
        .filter(Filter::FlateDecode)
        .pair(Name(b"Length1"), font::ARABIC.len() as i32);
    pdf.stream(unicode, map).filter(Filter::FlateDecode);
}

pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("memory takes all bytes");
    encoder.finish().expect("memory takes all bytes")
}
