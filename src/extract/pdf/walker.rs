//! Interprets content streams: every glyph with its Unicode, place, size and visibility; every rule, fill and image.

mod fields;
mod forms;
mod marked;
mod painting;
mod state;
mod text;

use std::collections::BTreeMap;

use hayro_syntax::{
    content::{TypedIter, ops::TypedInstruction as Op},
    object::{Array, Dict, MaybeRef, Name, Number, Object, Stream},
    page::{Page, Resources},
};

use super::{
    fonts::Fonts,
    geometry::{Matrix, Rect},
    inflate::Budget,
    layers::Layers,
    page::PageContent,
    path::Path,
};
use marked::Mark;
use painting::{image, paint};
use state::{State, ink};

/// What outlives a page while a document is read.
pub(super) struct Walker<'a, 'l> {
    pub(super) fonts: Fonts<'a>,
    pub(super) layers: &'l Layers,
    pub(super) budget: Budget,
    pub(super) max_operators: u64,
    pub(super) max_depth: u32,
    /// The resources of the streams around the one being read.
    pub(super) around: Vec<Resources<'a>>,
}

/// Saved states beyond this number are counted, not kept; real pages nest a few dozen.
const MAX_SAVED: usize = 1_000;

/// The fonts that one stream has named: many name theirs before each word, and looking one up is to
/// read its dictionary anew.
type NamedFonts = BTreeMap<Box<[u8]>, Option<usize>>;

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
        // A letter takes half a dozen bytes or more to show.
        content.glyphs.reserve((data.len() / 6).min(1 << 13));
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

    fn run(&mut self, data: &[u8], resources: &Resources<'a>, state: State, run: &mut Run<'_>) {
        let mut state = state;
        let mut saved: Vec<State> = Vec::new();
        let mut beyond = 0_usize;
        let (mut tm, mut tlm) = (Matrix::IDENTITY, Matrix::IDENTITY);
        let mut path = Path::default();
        let mut named = NamedFonts::new();
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
                    state.text.font = self.font(it.0, resources, &mut named);
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
                    state.fill_ink = None;
                }
                Op::NonStrokeColorDeviceGray(it) => {
                    state.fill(is_light(&[it.0]), [it.0.as_f64()]);
                }
                Op::NonStrokeColorDeviceRgb(it) => {
                    let light = [it.0, it.1, it.2];
                    state.fill(is_light(&light), light.iter().map(Number::as_f64));
                }
                Op::NonStrokeColorCmyk(it) => {
                    let ink = [it.0, it.1, it.2, it.3];
                    state.fill(
                        ink.iter().all(|it| it.as_f64() <= 0.01),
                        ink.iter().map(Number::as_f64),
                    );
                }
                // Three components are red, green and blue; one may be an ink.
                Op::NonStrokeColor(it) => {
                    state.fill_white = it.0.len() == 3 && is_light(&it.0);
                    state.fill_ink = Some(ink(it.0.iter().map(Number::as_f64)));
                }
                Op::NonStrokeColorNamed(it) => {
                    state.fill_white = it.0.len() == 3 && is_light(&it.0);
                    state.fill_ink = None;
                }

                Op::XObject(it) => {
                    let object = self.find(resources, |them| them.get_x_object(it.0));
                    let Some(object) = object else { continue };
                    let subtype = object.dict().get::<Name<'_>>(b"Subtype");
                    match subtype.as_ref().map(AsRef::as_ref) {
                        Some(b"Form") => self.form(&object, resources, state.clone(), run),
                        Some(b"Image")
                            if !run.hidden && !self.layers.hides(object.dict(), b"OC") =>
                        {
                            let masks = [&b"SMask"[..], b"Mask", b"ImageMask"];
                            let solid = masks.iter().all(|it| !object.dict().contains_key(*it));
                            image(&state, solid && state.fill_opaque, run);
                        }
                        _ => {}
                    }
                }
                Op::InlineImage(_) if !run.hidden => image(&state, false, run),
                Op::Shading(_) => run.page.painted |= !run.hidden,

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

    /// The number of the font of this name; none where the resources hold no such font.
    fn font(
        &mut self,
        name: &Name<'_>,
        resources: &Resources<'a>,
        named: &mut NamedFonts,
    ) -> Option<usize> {
        if let Some(known) = named.get(name.as_ref()) {
            return *known;
        }
        let dict = self.find(resources, |them| them.get_font(name));
        let number = dict.map(|it| self.fonts.load(&it));
        named.insert(name.as_ref().into(), number);
        number
    }

    /// What a stream names and its own resources lack is found around it, as in viewers.
    fn find<T>(&self, own: &Resources<'a>, get: impl Fn(&Resources<'a>) -> Option<T>) -> Option<T> {
        get(own).or_else(|| self.around.iter().rev().find_map(get))
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
}

fn is_light(components: &[Number]) -> bool {
    components.iter().all(|it| it.as_f64() >= 0.99)
}

fn matrix(numbers: [Number; 6]) -> Matrix {
    Matrix(numbers.map(|it| it.as_f64()))
}
