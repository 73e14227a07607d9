//! A PDF of our own making: pages of boxes, one table and its totals, text placed by us.

mod file;
mod table;

use pdf_writer::{Content, Name, Str, types::TextRenderingMode};

use super::{
    Place, Rendered,
    font::{Encoded, Face},
    misread,
};
use crate::synthesis::{
    chance::Chance,
    document::{Boxed, Cell, Document, Language},
    layout::{Boxes, Layout},
    style::Style,
};

/// How one document looks, drawn for itself.
struct Look {
    layout: &'static Layout,
    face: Face,
    margin: f64,
    size: f64,
    /// Between label and value.
    colon: &'static str,
    title_left: bool,
    mark_below: bool,
    /// Order in which the columns stand.
    order: Vec<usize>,
}

/// Draws one page's content; `y` is counted from the top, as a reader does.
struct Pen<'a> {
    content: Content,
    width: f64,
    height: f64,
    y: f64,
    look: &'a Look,
    style: &'a Style,
    document: &'a Document,
    /// The page of the file, from 1.
    shown: u32,
    rendered: &'a mut Rendered,
    chance: &'a mut Chance,
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
    layout: &'static Layout,
    chance: &mut Chance,
) -> Rendered {
    let (width, height) = if layout.landscape { (842.0, 595.0) } else { (595.0, 842.0) };
    let look = Look::draw(document, layout, chance);
    let odd = &document.oddities;
    let mut rendered = Rendered::default();
    let mut contents = Vec::new();
    let mut pages: Vec<u32> =
        (1..=document.pages).filter(|it| !odd.left_out.contains(it)).collect();
    if let Some(at) = pages.iter().position(|it| odd.twice == Some(*it)) {
        pages.insert(at, pages[at]);
    }
    for (shown, page) in (1..).zip(pages) {
        let mut pen = Pen {
            content: Content::new(),
            width,
            height,
            y: look.margin,
            look: &look,
            style,
            document,
            shown,
            rendered: &mut rendered,
            chance,
        };
        pen.page(page);
        contents.push(pen.content.finish().into_vec());
    }
    let sheet = file::Sheet {
        height,
        kept: width - odd.cut_right,
        face: look.face,
        scanned: odd.scanned,
        title: &document.title,
    };
    rendered.bytes = file::write(&contents, &sheet);
    rendered
}

impl Look {
    fn draw(document: &Document, layout: &'static Layout, chance: &mut Chance) -> Look {
        let arabic = document.language.has_arabic();
        let drawn = *chance.pick(&[
            Face::Helvetica,
            Face::Helvetica,
            Face::Times,
            Face::Courier,
            Face::Embedded,
        ]);
        let face = if arabic { Face::Embedded } else { drawn };
        let mut order = layout.order(document.columns.len(), chance);
        if document.language == Language::Arabic && !layout.mirrored && !layout.shuffled {
            order.reverse();
        }
        let size = layout.size * chance.between(88, 106) as f64 / 100.0;
        Look {
            layout,
            face,
            margin: chance.between(30, 56) as f64,
            size: if face == Face::Courier { size * 0.85 } else { size },
            colon: chance.pick::<&str>(&[" : ", " : ", " : ", ": ", ": ", " :", ":", " "]),
            title_left: chance.one_in(4),
            mark_below: chance.one_in(3),
            order,
        }
    }
}

impl Pen<'_> {
    fn page(&mut self, page: u32) {
        let (size, margin) = (self.look.size, self.look.margin);
        if self.document.oddities.scanned {
            self.image();
        }
        self.mark(page);
        self.y += size;
        let document = self.document;
        let (x, align) = if self.look.title_left {
            (margin, Align::Left)
        } else {
            (self.width / 2.0, Align::Center)
        };
        self.text(x, self.y, size + 4.0, &document.title, align);
        self.y += size * 2.2;
        if !document.subtitle.is_empty() {
            self.text(x, self.y, size, &document.subtitle, align);
            self.y += size * 1.9;
        }
        if page == 1 {
            let above: Vec<&Boxed> = document.boxes.iter().filter(|it| !it.below).collect();
            self.boxes(&above);
            self.y += size;
        }
        self.table(page);
        if page == document.pages {
            self.y += size * 1.5;
            for boxed in document.boxes.iter().filter(|it| it.below) {
                let text = self.labelled(boxed);
                self.line(&text, &boxed.cell);
            }
            for (before, cell) in &document.notes {
                let text = format!("{before} {}", self.style.text(&cell.value));
                self.line(&text, cell);
            }
        }
    }

    /// One line of text under the table, with a value in it.
    fn line(&mut self, text: &str, cell: &Cell) {
        let (size, margin) = (self.look.size, self.look.margin);
        self.y += size * 0.4;
        let (x, align) = if self.begins_right() {
            (self.width - margin, Align::Right)
        } else {
            (margin, Align::Left)
        };
        self.fitted(x, self.y, size, text, self.width - 2.0 * margin, align, Some(cell));
        self.y += size * 1.4;
    }

    /// `Page 2 / 5`, at the top or at the foot.
    fn mark(&mut self, page: u32) {
        let odd = &self.document.oddities;
        if self.document.pages < 2 || odd.unnumbered {
            return;
        }
        let of = odd.other_count.filter(|it| it.0 == page).map_or(self.document.pages, |it| it.1);
        let mark = self.look.layout.mark(page, of);
        let size = self.look.size;
        let foot = self.height - 18.0;
        if self.look.mark_below {
            self.text(self.width / 2.0, foot, size, &mark, Align::Center);
        } else {
            self.text(self.width - self.look.margin, self.y, size, &mark, Align::Right);
        }
    }

    /// Whether the whole page is Arabic: its lines begin at the right.
    fn begins_right(&self) -> bool {
        self.document.language == Language::Arabic
    }

    fn boxes(&mut self, boxes: &[&Boxed]) {
        let (size, margin) = (self.look.size, self.look.margin);
        let inner = self.width - 2.0 * margin;
        let (a_line, step) = match self.look.layout.boxes {
            Boxes::Inline | Boxes::TwoColumns => (1, size * 1.7),
            Boxes::Grid => (2, size * 2.0),
            Boxes::Above => (3, size * 3.4),
        };
        for (n, boxed) in boxes.iter().enumerate() {
            let (row, column) = (n / a_line, n % a_line);
            let x = margin + inner * column as f64 / a_line as f64;
            let y = self.y + row as f64 * step;
            let value = self.value(&boxed.cell);
            let cell = Some(&boxed.cell);
            if self.begins_right() {
                let (right, room) = (self.width - x, inner / a_line as f64 - 8.0);
                let text = self.labelled(boxed);
                self.fitted(right, y, size, &text, room, Align::Right, cell);
                continue;
            }
            match self.look.layout.boxes {
                Boxes::Inline => {
                    let text = self.labelled(boxed);
                    self.fitted(x, y, size, &text, inner, Align::Left, cell);
                }
                Boxes::TwoColumns => {
                    self.fitted(x, y, size, &boxed.label, 182.0, Align::Left, None);
                    self.fitted(x + 190.0, y, size, &value, inner - 190.0, Align::Left, cell);
                }
                Boxes::Grid => {
                    let half = inner / 2.0;
                    let room = half * 0.5 - 6.0;
                    self.fitted(x + 3.0, y, size, &boxed.label, room, Align::Left, None);
                    self.fitted(x + half * 0.5 + 3.0, y, size, &value, room, Align::Left, cell);
                    self.rectangle(x, y - size * 1.3, half * 0.5, step);
                    self.rectangle(x + half * 0.5, y - size * 1.3, half * 0.5, step);
                }
                Boxes::Above => {
                    let third = inner / 3.0 - 8.0;
                    self.fitted(x, y, size - 1.5, &boxed.label, third, Align::Left, None);
                    self.fitted(x, y + size * 1.4, size, &value, third, Align::Left, cell);
                }
            }
        }
        self.y += boxes.len().div_ceil(a_line) as f64 * step;
    }

    /// A value as it is printed, or misread where a text was recognised.
    fn value(&mut self, cell: &Cell) -> String {
        let text = self.style.text(&cell.value);
        let odd = &self.document.oddities;
        if odd.scanned || odd.confused {
            misread::misread(&text, odd.scanned, self.chance)
        } else {
            text
        }
    }

    /// Label and value in one line; a figure beside an Arabic label keeps its order.
    fn labelled(&mut self, boxed: &Boxed) -> String {
        let value = self.value(&boxed.cell);
        let colon = self.look.colon;
        format!("{}{colon}\u{2066}{value}\u{2069}", boxed.label)
    }

    /// Text made smaller until it fits its room; the place of the cell it shows is noted.
    #[allow(clippy::too_many_arguments)]
    fn fitted(
        &mut self,
        x: f64,
        y: f64,
        size: f64,
        text: &str,
        room: f64,
        align: Align,
        cell: Option<&Cell>,
    ) {
        let width = self.encode(text).width * size;
        let size = if width > room { size * room / width } else { size };
        let width = width.min(room);
        let left = match align {
            Align::Left => x,
            Align::Right => x - width,
            Align::Center => x - width / 2.0,
        };
        self.text(x, y, size, text, align);
        if let Some(cell) = cell {
            let area = [left, y - size, left + width, y + size * 0.3];
            self.rendered.places.insert(cell.id, Place::Page(self.shown, Some(area)));
        }
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
        if self.document.oddities.scanned {
            self.content.set_text_rendering_mode(TextRenderingMode::Invisible);
        }
        self.content.set_font(Name(b"F"), size as f32);
        self.content.set_text_matrix([1.0, 0.0, 0.0, 1.0, x as f32, (self.height - y) as f32]);
        self.content.show(Str(&encoded.bytes));
        self.content.end_text();
    }

    fn encode(&self, text: &str) -> Encoded {
        // Figures are set from the left even on an Arabic page.
        let arabic = |it: char| ('\u{600}'..'\u{700}').contains(&it);
        self.look.face.encode(text, self.begins_right() && text.contains(arabic))
    }

    /// The picture of the page that was scanned.
    fn image(&mut self) {
        self.content.save_state();
        self.content.transform([self.width as f32, 0.0, 0.0, self.height as f32, 0.0, 0.0]);
        self.content.x_object(Name(b"I"));
        self.content.restore_state();
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
