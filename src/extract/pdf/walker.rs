//! Interprets content streams: every glyph with its Unicode, place, size and visibility; every rule, fill and image.

use hayro_syntax::{
    content::{TypedIter, ops::TypedInstruction as Op},
    object::{Array, Dict, MaybeRef, Name, Number, Object, Stream},
    page::{Page, Resources},
};

use super::{
    fonts::Fonts,
    geometry::{Direction, Matrix, Rect},
    inflate::Budget,
    layers::Layers,
    page::{Fill, Glyph, PageContent},
    path::Path,
};

/// What outlives a page while a document is read.
pub(super) struct Walker<'a, 'l> {
    pub(super) fonts: Fonts<'a>,
    pub(super) layers: &'l Layers,
    pub(super) budget: Budget,
    pub(super) max_operators: u64,
    pub(super) max_depth: u32,
}

/// Saved states beyond this number are counted, not kept; real pages nest a few dozen.
const MAX_SAVED: usize = 1_000;

#[derive(Clone)]
struct State {
    ctm: Matrix,
    clip: Rect,
    text: TextState,
    line_width: f64,
    fill_opaque: bool,
    fill_shows: bool,
    fill_white: bool,
}

#[derive(Clone)]
struct TextState {
    char_spacing: f64,
    word_spacing: f64,
    /// Horizontal scaling, 1 being normal.
    scale: f64,
    leading: f64,
    font: Option<usize>,
    size: f64,
    mode: u8,
    rise: f64,
}

/// A marked-content section still open.
struct Mark {
    hides: bool,
    actual: Option<String>,
    first_glyph: usize,
}

struct Run<'p> {
    page: &'p mut PageContent,
    operators: u64,
    shown: u32,
    depth: u32,
    /// Forms being drawn, by the place of their bytes: a form never draws itself.
    open_forms: Vec<usize>,
    marks: Vec<Mark>,
    hidden: bool,
}

impl<'a> Walker<'a, '_> {
    /// Reads everything a page shows, its annotations included.
    pub(super) fn walk(&mut self, page: &Page<'a>) -> PageContent {
        let (width, height) = page.render_dimensions();
        let mut content = PageContent { width, height, ..PageContent::default() };
        let base = Matrix(page.initial_transform(true).as_coeffs());
        let data = self.contents(page, &mut content);
        let mut run = Run {
            page: &mut content,
            operators: 0,
            shown: 0,
            depth: 0,
            open_forms: Vec::new(),
            marks: Vec::new(),
            hidden: false,
        };
        let state = State::new(base, Rect { left: 0.0, top: 0.0, right: width, bottom: height });
        self.run(&data, page.resources(), state.clone(), &mut run);
        run.marks.clear();
        self.annotations(page, &state, &mut run);
        content
    }

    fn contents(&mut self, page: &Page<'a>, content: &mut PageContent) -> Vec<u8> {
        let mut streams = Vec::new();
        if let Some(stream) = page.raw().get::<Stream<'a>>(b"Contents") {
            streams.push(stream);
        } else if let Some(array) = page.raw().get::<Array<'a>>(b"Contents") {
            let pieces = array.raw_iter().filter_map(|it| match it {
                MaybeRef::Ref(id) => page.xref().get::<Stream<'a>>(id.into()),
                MaybeRef::NotRef(object) => object.into_stream(),
            });
            streams.extend(pieces);
        }
        let mut data = Vec::new();
        for stream in streams {
            match self.budget.decode(&stream) {
                Some(piece) if data.is_empty() => data = piece.into_owned(),
                Some(piece) => {
                    data.push(b'\n');
                    data.extend_from_slice(&piece);
                }
                None => content.undecoded = true,
            }
        }
        data
    }

    fn annotations(&mut self, page: &Page<'a>, state: &State, run: &mut Run<'_>) {
        let Some(annotations) = page.raw().get::<Array<'a>>(b"Annots") else { return };
        for item in annotations.raw_iter() {
            let annotation = match item {
                MaybeRef::Ref(id) => page.xref().get::<Dict<'a>>(id.into()),
                MaybeRef::NotRef(object) => object.into_dict(),
            };
            let Some(annotation) = annotation else { continue };
            if annotation.get::<Name<'_>>(b"Subtype").is_some_and(|it| it.as_ref() == b"Popup") {
                continue;
            }
            let Some(form) = appearance(&annotation) else { continue };
            let Some([x0, y0, x1, y1]) = annotation.get::<[f64; 4]>(b"Rect") else { continue };
            let flags = annotation.get::<i32>(b"F").unwrap_or(0);
            // Bit 2 hides it, bit 6 keeps it off the screen.
            let hides = flags & (1 << 1 | 1 << 5) != 0 || self.layers.hides(&annotation, b"OC");
            let rect = (x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1));
            let mut inner = state.clone();
            inner.ctm = placed(&form, rect).then(state.ctm);
            run.hidden = hides;
            self.form(&form, page.resources(), inner, run);
            run.hidden = false;
        }
    }

    fn form(
        &mut self,
        form: &Stream<'a>,
        outer: &Resources<'a>,
        mut state: State,
        run: &mut Run<'_>,
    ) {
        let dict = form.dict();
        let key = dict.data().as_ptr() as usize;
        if run.depth >= self.max_depth {
            run.page.cut = true;
            return;
        }
        if run.open_forms.contains(&key) {
            return;
        }
        let Some(data) = self.budget.decode(form) else {
            run.page.undecoded = true;
            return;
        };
        if let Some(matrix) = dict.get::<[f64; 6]>(b"Matrix") {
            state.ctm = Matrix(matrix).then(state.ctm);
        }
        if let Some([x0, y0, x1, y1]) = dict.get::<[f64; 4]>(b"BBox") {
            state.clip = state.clip.intersection(state.ctm.around(x0, y0, x1, y1));
        }
        // A form without resources of its own borrows those of the page.
        let own = dict.get::<Dict<'a>>(b"Resources").map(Resources::new);
        let hidden = run.hidden;
        run.hidden |= self.layers.hides(dict, b"OC");
        run.depth += 1;
        run.open_forms.push(key);
        let marks = std::mem::take(&mut run.marks);
        self.run(&data, own.as_ref().unwrap_or(outer), state, run);
        run.marks = marks;
        run.open_forms.pop();
        run.depth -= 1;
        run.hidden = hidden;
    }

    fn run(&mut self, data: &[u8], resources: &Resources<'a>, state: State, run: &mut Run<'_>) {
        let mut state = state;
        let mut saved: Vec<State> = Vec::new();
        let mut beyond = 0_usize;
        let (mut tm, mut tlm) = (Matrix::IDENTITY, Matrix::IDENTITY);
        let mut path = Path::default();
        let mut operations = TypedIter::new(data);
        while let Some(op) = operations.next() {
            run.operators += 1;
            if run.operators > self.max_operators {
                run.page.cut = true;
                return;
            }
            match op {
                Op::SaveState(_) if saved.len() < MAX_SAVED => saved.push(state.clone()),
                Op::SaveState(_) => beyond += 1,
                Op::RestoreState(_) if beyond > 0 => beyond -= 1,
                Op::RestoreState(_) => {
                    if let Some(before) = saved.pop() {
                        state = before;
                    }
                }
                Op::Transform(it) => {
                    state.ctm = matrix([it.0, it.1, it.2, it.3, it.4, it.5]).then(state.ctm);
                }
                Op::LineWidth(it) => state.line_width = it.0.as_f64(),
                Op::SetGraphicsState(it) => {
                    if let Some(dict) = resources.get_ext_g_state(it.0) {
                        self.graphics_state(&dict, &mut state);
                    }
                }

                Op::BeginText(_) => (tm, tlm) = (Matrix::IDENTITY, Matrix::IDENTITY),
                Op::TextFont(it) => {
                    state.text.font = resources.get_font(it.0).map(|dict| self.fonts.load(&dict));
                    state.text.size = it.1.as_f64();
                }
                Op::CharacterSpacing(it) => state.text.char_spacing = it.0.as_f64(),
                Op::WordSpacing(it) => state.text.word_spacing = it.0.as_f64(),
                Op::HorizontalScaling(it) => state.text.scale = it.0.as_f64() / 100.0,
                Op::TextLeading(it) => state.text.leading = it.0.as_f64(),
                Op::TextRenderingMode(it) => {
                    state.text.mode = u8::try_from(it.0.as_i64()).unwrap_or(0).min(7);
                }
                Op::TextRise(it) => state.text.rise = it.0.as_f64(),
                Op::SetTextMatrix(it) => {
                    tlm = matrix([it.0, it.1, it.2, it.3, it.4, it.5]);
                    tm = tlm;
                }
                Op::NextLine(it) => {
                    tlm = Matrix::translate(it.0.as_f64(), it.1.as_f64()).then(tlm);
                    tm = tlm;
                }
                Op::NextLineAndSetLeading(it) => {
                    state.text.leading = -it.1.as_f64();
                    tlm = Matrix::translate(it.0.as_f64(), it.1.as_f64()).then(tlm);
                    tm = tlm;
                }
                Op::NextLineUsingLeading(_) => {
                    tlm = Matrix::translate(0.0, -state.text.leading).then(tlm);
                    tm = tlm;
                }
                Op::ShowText(it) => {
                    run.shown += 1;
                    self.show(it.0.as_bytes(), &state, &mut tm, run);
                }
                Op::NextLineAndShowText(it) => {
                    tlm = Matrix::translate(0.0, -state.text.leading).then(tlm);
                    tm = tlm;
                    run.shown += 1;
                    self.show(it.0.as_bytes(), &state, &mut tm, run);
                }
                Op::ShowTextWithParameters(it) => {
                    state.text.word_spacing = it.0.as_f64();
                    state.text.char_spacing = it.1.as_f64();
                    tlm = Matrix::translate(0.0, -state.text.leading).then(tlm);
                    tm = tlm;
                    run.shown += 1;
                    self.show(it.2.as_bytes(), &state, &mut tm, run);
                }
                Op::ShowTexts(it) => {
                    run.shown += 1;
                    for object in it.0.iter::<Object<'_>>() {
                        match object {
                            Object::String(text) => {
                                self.show(text.as_bytes(), &state, &mut tm, run);
                            }
                            Object::Number(shift) => self.shift(shift.as_f64(), &state, &mut tm),
                            _ => {}
                        }
                    }
                }

                Op::MoveTo(it) => path.move_to(state.ctm.point(it.0.as_f64(), it.1.as_f64())),
                Op::LineTo(it) => path.line_to(state.ctm.point(it.0.as_f64(), it.1.as_f64())),
                Op::CubicTo(it) => path.curve_to(state.ctm.point(it.4.as_f64(), it.5.as_f64())),
                Op::CubicStartTo(it) => {
                    path.curve_to(state.ctm.point(it.2.as_f64(), it.3.as_f64()));
                }
                Op::CubicEndTo(it) => path.curve_to(state.ctm.point(it.2.as_f64(), it.3.as_f64())),
                Op::ClosePath(_) => path.close(),
                Op::RectPath(it) => {
                    let (x, y) = (it.0.as_f64(), it.1.as_f64());
                    let (right, top) = (x + it.2.as_f64(), y + it.3.as_f64());
                    path.move_to(state.ctm.point(x, y));
                    path.line_to(state.ctm.point(right, y));
                    path.line_to(state.ctm.point(right, top));
                    path.line_to(state.ctm.point(x, top));
                    path.close();
                }
                Op::ClipNonZero(_) | Op::ClipEvenOdd(_) => path.clips = true,
                Op::StrokePath(_) => paint(&mut path, &mut state, true, false, run),
                Op::CloseAndStrokePath(_) => {
                    path.close();
                    paint(&mut path, &mut state, true, false, run);
                }
                Op::FillPathNonZero(_)
                | Op::FillPathNonZeroCompatibility(_)
                | Op::FillPathEvenOdd(_) => paint(&mut path, &mut state, false, true, run),
                Op::FillAndStrokeNonZero(_) | Op::FillAndStrokeEvenOdd(_) => {
                    paint(&mut path, &mut state, true, true, run);
                }
                Op::CloseFillAndStrokeNonZero(_) | Op::CloseFillAndStrokeEvenOdd(_) => {
                    path.close();
                    paint(&mut path, &mut state, true, true, run);
                }
                Op::EndPath(_) => paint(&mut path, &mut state, false, false, run),

                Op::ColorSpaceNonStroke(it) => {
                    // A pattern may let anything show through.
                    state.fill_shows = it.0.as_ref() == b"Pattern";
                    state.fill_white = false;
                }
                Op::NonStrokeColorDeviceGray(it) => state.fill(is_light(&[it.0])),
                Op::NonStrokeColorDeviceRgb(it) => state.fill(is_light(&[it.0, it.1, it.2])),
                Op::NonStrokeColorCmyk(it) => {
                    let ink = [it.0, it.1, it.2, it.3];
                    state.fill(ink.iter().all(|it| it.as_f64() <= 0.01));
                }
                // Three components are red, green and blue; one may be an ink.
                Op::NonStrokeColor(it) => state.fill_white = it.0.len() == 3 && is_light(&it.0),
                Op::NonStrokeColorNamed(it) => {
                    state.fill_white = it.0.len() == 3 && is_light(&it.0);
                }

                Op::XObject(it) => {
                    let Some(object) = resources.get_x_object(it.0) else { continue };
                    let subtype = object.dict().get::<Name<'_>>(b"Subtype");
                    match subtype.as_ref().map(AsRef::as_ref) {
                        Some(b"Form") => self.form(&object, resources, state.clone(), run),
                        Some(b"Image")
                            if !run.hidden && !self.layers.hides(object.dict(), b"OC") =>
                        {
                            image(&state, run);
                        }
                        _ => {}
                    }
                }
                Op::InlineImage(_) if !run.hidden => image(&state, run),

                Op::BeginMarkedContent(_) => run.open(Mark::plain(run.page.glyphs.len())),
                Op::BeginMarkedContentWithProperties(it) => {
                    let mark = self.mark(it.0, it.1, resources, run.page.glyphs.len());
                    run.open(mark);
                }
                Op::EndMarkedContent(_) => run.close(),
                _ => {}
            }
        }
        while !run.marks.is_empty() {
            run.close();
        }
    }

    fn graphics_state(&mut self, dict: &Dict<'a>, state: &mut State) {
        if let Some(width) = dict.get::<f64>(b"LW") {
            state.line_width = width;
        }
        if let Some(alpha) = dict.get::<f64>(b"ca") {
            state.fill_opaque = alpha >= 0.99;
        }
        if let Some(mode) = dict.get::<Name<'_>>(b"BM") {
            state.fill_opaque &= mode.as_ref() == b"Normal";
        }
        if dict.get::<Dict<'_>>(b"SMask").is_some() {
            state.fill_opaque = false;
        }
        if let Some(font) = dict.get::<Array<'a>>(b"Font") {
            let mut items = font.flex_iter();
            if let (Some(font), Some(size)) = (items.next::<Dict<'a>>(), items.next::<f64>()) {
                state.text.font = Some(self.fonts.load(&font));
                state.text.size = size;
            }
        }
    }

    fn mark(
        &self,
        tag: &Name<'_>,
        properties: &Object<'_>,
        resources: &Resources<'a>,
        first_glyph: usize,
    ) -> Mark {
        let mut mark = Mark::plain(first_glyph);
        let actual = |dict: &Dict<'_>| {
            dict.get::<hayro_syntax::object::String<'_>>(b"ActualText")
                .map(|it| super::info::text(it.as_bytes()))
        };
        match properties {
            Object::Dict(dict) => mark.actual = actual(dict),
            Object::Name(name) => {
                if tag.as_ref() == b"OC" {
                    mark.hides = self.layers.hides(&resources.properties, name.as_ref());
                } else {
                    let dict = resources.properties.get::<Dict<'a>>(name.as_ref());
                    mark.actual = dict.and_then(|it| actual(&it));
                }
            }
            _ => {}
        }
        mark
    }

    fn shift(&mut self, thousandths: f64, state: &State, tm: &mut Matrix) {
        let text = &state.text;
        let vertical = text
            .font
            .and_then(|number| self.fonts.get(number))
            .is_some_and(|font| font.is_vertical());
        let step = -thousandths / 1000.0 * text.size;
        let step = if vertical { (0.0, step) } else { (step * text.scale, 0.0) };
        *tm = Matrix::translate(step.0, step.1).then(*tm);
    }

    fn show(&mut self, bytes: &[u8], state: &State, tm: &mut Matrix, run: &mut Run<'_>) {
        let text = &state.text;
        // Without a font nothing is drawn; viewers agree on that.
        let Some(number) = text.font else { return };
        let Some(font) = self.fonts.get(number) else { return };
        let space = font.space();
        let (ascent, descent) = (f64::from(font.ascent), f64::from(font.descent));
        let vertical = font.is_vertical();
        let hidden_here = run.hidden || run.marks.iter().any(|it| it.hides);
        let mut at = 0;
        while at < bytes.len() {
            let (code, length) = font.next_code(&bytes[at..]);
            at += length;
            run.operators += 1;
            let shown = font.code(code);
            let advance = shown.advance / 1000.0 * text.size;
            let spacing =
                text.char_spacing + if length == 1 && code == 32 { text.word_spacing } else { 0.0 };
            let whole = tm.then(state.ctm);
            let whole = Matrix::translate(0.0, text.rise).then(whole);
            let scaled = Matrix([text.scale, 0.0, 0.0, 1.0, 0.0, 0.0]).then(whole);
            let rect = if vertical {
                scaled.around(-0.5 * text.size, advance, 0.5 * text.size, 0.0)
            } else {
                scaled.upright().around(0.0, -descent * text.size, advance, ascent * text.size)
            };
            let origin = whole.point(0.0, 0.0);
            let direction = if vertical || text.size < 0.0 {
                // Turned letters of a negative size still follow their own advance.
                let step = scaled.point(advance.signum(), 0.0);
                Matrix([step.0 - origin.0, step.1 - origin.1, 0.0, 0.0, 0.0, 0.0]).direction()
            } else {
                scaled.direction()
            };
            let size = (whole.upright().height_scale() * text.size).abs() as f32;
            let step = whole.0[0].hypot(whole.0[1]);
            let rect = if rect.left.is_finite() && size.is_finite() { Some(rect) } else { None };
            if let Some(rect) = rect {
                let seen = rect.intersection(state.clip.grown(0.5));
                let (x, y) = rect.center();
                let outside = !state.clip.grown(0.5).holds((x, y)) || seen.area() <= 0.0;
                let cut = outside && rect.width() > 0.0;
                let half = seen.width() < 0.7 * rect.width();
                let broken = doubt_cut(&mut run.page.glyphs, run.shown, cut);
                run.page.glyphs.push(Glyph {
                    meaning: if broken || half { shown.meaning.doubted() } else { shown.meaning },
                    baseline: baseline(direction, origin, run.page.width, run.page.height),
                    rect: if cut { rect } else { shown_part(rect, seen, direction) },
                    direction,
                    size,
                    space: (space / 1000.0 * text.size.abs() * step * text.scale.abs()) as f32,
                    tracking: (text.char_spacing.max(0.0) * step * text.scale.abs()) as f32,
                    font: number as u32,
                    mode: text.mode,
                    // Smaller than half a point nobody reads it.
                    hidden: hidden_here || cut || size < 0.5 || text.mode == 7,
                    shown_by: run.shown,
                });
            }
            let step = if vertical {
                (0.0, advance + spacing)
            } else {
                ((advance + spacing) * text.scale, 0.0)
            };
            *tm = Matrix::translate(step.0, step.1).then(*tm);
        }
    }
}

/// A letter whose head or foot a clip cuts off stands where the rest of it is seen: in its cell.
fn shown_part(whole: Rect, seen: Rect, direction: Direction) -> Rect {
    match direction {
        Direction::Right | Direction::Left => Rect { top: seen.top, bottom: seen.bottom, ..whole },
        Direction::Up | Direction::Down => Rect { left: seen.left, right: seen.right, ..whole },
        Direction::Oblique => whole,
    }
}

/// Doubts what the edge of the page, or of a clip, cuts through: the last letter before it, and
/// tells whether the letter to come is the first behind it.
fn doubt_cut(glyphs: &mut [Glyph], shown: u32, cut: bool) -> bool {
    // Spaces stand inside of amounts as well.
    let mut before = glyphs.iter_mut().rev().take(3).take_while(|it| it.shown_by == shown);
    let Some(last) = before.find(|it| !it.is_space()) else { return false };
    if cut && !last.hidden {
        last.meaning = last.meaning.clone().doubted();
    }
    !cut && last.hidden
}

fn is_light(components: &[Number]) -> bool {
    components.iter().all(|it| it.as_f64() >= 0.99)
}

impl State {
    /// A plain colour was chosen for filling.
    fn fill(&mut self, white: bool) {
        self.fill_shows = false;
        self.fill_white = white;
    }

    fn new(ctm: Matrix, clip: Rect) -> State {
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

impl Mark {
    fn plain(first_glyph: usize) -> Mark {
        Mark { hides: false, actual: None, first_glyph }
    }
}

impl Run<'_> {
    fn open(&mut self, mark: Mark) {
        if self.marks.len() < MAX_SAVED {
            self.marks.push(mark);
        }
    }

    fn close(&mut self) {
        let Some(mark) = self.marks.pop() else { return };
        if let Some(actual) = mark.actual {
            super::actual_text::apply(self.page, mark.first_glyph, &actual);
        }
    }
}

fn paint(path: &mut Path, state: &mut State, strokes: bool, fills: bool, run: &mut Run<'_>) {
    let visible = !run.hidden && !run.marks.iter().any(|it| it.hides);
    if visible && strokes {
        let width = (state.line_width * state.ctm.height_scale()) as f32;
        path.stroke(state.clip, width, &mut run.page.rules);
    }
    if visible && fills {
        let opaque = state.fill_opaque && !state.fill_shows;
        let after = run.page.glyphs.len();
        for rect in path.fill(state.clip, &mut run.page.rules) {
            run.page.fills.push(Fill { rect, after, opaque, white: state.fill_white });
        }
    }
    if path.clips {
        state.clip = path.bounds().map_or(
            // A clip without area shows nothing at all.
            Rect { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 },
            |bounds| state.clip.intersection(bounds),
        );
    }
    *path = Path::default();
}

fn image(state: &State, run: &mut Run<'_>) {
    let rect = state.ctm.around(0.0, 0.0, 1.0, 1.0).intersection(state.clip);
    if rect.area() > 0.0 && !run.marks.iter().any(|it| it.hides) {
        run.page.images.push(rect);
    }
}

fn matrix(numbers: [Number; 6]) -> Matrix {
    Matrix(numbers.map(|it| it.as_f64()))
}

fn baseline(direction: Direction, (x, y): (f64, f64), width: f32, height: f32) -> f32 {
    match direction {
        Direction::Right | Direction::Oblique => y as f32,
        Direction::Left => height - y as f32,
        Direction::Down => width - x as f32,
        Direction::Up => x as f32,
    }
}

/// The normal appearance of an annotation; of several states, the one it is in.
fn appearance<'a>(annotation: &Dict<'a>) -> Option<Stream<'a>> {
    let appearances = annotation.get::<Dict<'a>>(b"AP")?;
    if let Some(stream) = appearances.get::<Stream<'a>>(b"N") {
        return Some(stream);
    }
    let states = appearances.get::<Dict<'a>>(b"N")?;
    states.get::<Stream<'a>>(annotation.get::<Name<'_>>(b"AS")?)
}

/// Maps the form's box, transformed by its own matrix, onto the annotation's rectangle.
fn placed(form: &Stream<'_>, (x0, y0, x1, y1): (f64, f64, f64, f64)) -> Matrix {
    let dict = form.dict();
    let Some([bx0, by0, bx1, by1]) = dict.get::<[f64; 4]>(b"BBox") else { return Matrix::IDENTITY };
    let own = dict.get::<[f64; 6]>(b"Matrix").map_or(Matrix::IDENTITY, Matrix);
    let around = own.around(bx0, by0, bx1, by1);
    let (width, height) = (f64::from(around.width()), f64::from(around.height()));
    let scale = |want: f64, have: f64| if have > 0.0 { want / have } else { 1.0 };
    let (sx, sy) = (scale(x1 - x0, width), scale(y1 - y0, height));
    let (left, bottom) = (f64::from(around.left), f64::from(around.top));
    Matrix([sx, 0.0, 0.0, sy, x0 - left * sx, y0 - bottom * sy])
}
