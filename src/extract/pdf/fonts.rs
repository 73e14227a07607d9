//! Fonts: what a character code means, how wide it is, and what the font is called.
//!
//! A code's Unicode comes from the `ToUnicode` map or the encoding; where both are silent, from the
//! embedded font program read backwards (glyph to character). What stays unknown stays unknown.

mod bitmaps;
mod collection;
mod glyph_names;
mod standard;
mod twins;

use std::{collections::HashMap, rc::Rc, sync::Arc};

use hayro_font::{
    CMapResolverFn, Font, FontCache, FontGlyph, FontQuery, FontResolverFn, StandardFont,
    hayro_cmap::{BfString, load_embedded},
};
use hayro_syntax::object::{Array, Dict, Name, Stream};
use rustc_hash::FxHashMap;

use super::{page::Glyph, to_unicode};
use bitmaps::Bitmaps;
use collection::Collection;
use glyph_names::{characters_by_glyph, known};
use twins::Twins;

/// What a character code stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meaning {
    Char(char),
    /// A ligature.
    Letters(Rc<str>),
    /// A character of which the font does not say surely that it is this one.
    Perhaps(char),
    Unmapped,
}

impl Meaning {
    /// The same character, no longer sure.
    pub(super) fn doubted(self) -> Meaning {
        match self {
            Meaning::Char(c) => Meaning::Perhaps(c),
            other => other,
        }
    }
}

/// A character code as a font shows it.
#[derive(Debug, Clone)]
pub(super) struct Code {
    pub(super) meaning: Meaning,
    /// In thousandths of the font size.
    pub(super) advance: f64,
}

/// One font of the document.
pub(super) struct LoadedFont<'a> {
    /// Above the baseline, as a fraction of the font size.
    pub(super) ascent: f32,
    /// Below the baseline, as a fraction of the font size; not negative.
    pub(super) descent: f32,

    font: Option<Font<'a>>,
    codes: FxHashMap<u32, Code>,
    twins: Twins,
    space: Option<f64>,
    reversed: Option<HashMap<u32, char>>,
    /// Once needed, the collection its codes belong to.
    #[allow(clippy::option_option, reason = "not asked for yet, and asked for in vain")]
    collection: Option<Option<Collection>>,
    dict: Dict<'a>,
    /// The codes of a symbolic TrueType font without encoding are arbitrary numbers.
    arbitrary_codes: bool,
    composite: bool,
    /// The `ToUnicode` stream, and once needed what it says.
    to_unicode: Option<Stream<'a>>,
    said: Option<HashMap<u32, Rc<str>>>,
    /// Glyphs named after their own code, as TeX names bitmaps: `a65`.
    bitmaps: Option<Bitmaps>,
}

/// The fonts of one document, each loaded once.
pub(super) struct Fonts<'a> {
    cache: FontCache<'a>,
    /// By the place of the dictionary's bytes: a font written inside another object has no number of its own.
    loaded: HashMap<(usize, usize), usize>,
    all: Vec<LoadedFont<'a>>,
    substitute: FontResolverFn,
    cmaps: CMapResolverFn,
}

impl<'a> Fonts<'a> {
    pub(super) fn new() -> Fonts<'a> {
        let substitute: FontResolverFn = Arc::new(|query| {
            // Only widths and names are taken from a substitute, so any outline will do.
            Some(match query {
                FontQuery::Standard(font) => font.get_font_data(),
                FontQuery::Fallback(_) => StandardFont::Helvetica.get_font_data(),
            })
        });
        Fonts {
            cache: FontCache::new(),
            loaded: HashMap::new(),
            all: Vec::new(),
            substitute,
            cmaps: Arc::new(load_embedded),
        }
    }

    /// The number of the font that `dict` describes.
    pub(super) fn load(&mut self, dict: &Dict<'a>) -> usize {
        let key = (dict.data().as_ptr() as usize, dict.data().len());
        if let Some(&known) = self.loaded.get(&key) {
            return known;
        }
        let font = self.cache.font(dict, &self.substitute, &self.cmaps).or_else(|| {
            let font = standard::named(dict)?;
            self.cache.standard_font(font, &self.substitute)
        });
        self.all.push(LoadedFont::new(dict, font));
        let number = self.all.len() - 1;
        self.loaded.insert(key, number);
        number
    }

    pub(super) fn get(&mut self, number: usize) -> Option<&mut LoadedFont<'a>> {
        self.all.get_mut(number)
    }

    /// Doubts the digits that a font shows in two ways, as far as it was read.
    pub(super) fn doubt_twins(&self, glyphs: &mut [Glyph]) {
        for glyph in glyphs {
            let font = self.all.get(glyph.font as usize);
            if font.is_some_and(|it| it.twins.doubts(&glyph.meaning)) {
                glyph.meaning = glyph.meaning.clone().doubted();
            }
        }
    }
}

impl<'a> LoadedFont<'a> {
    fn new(dict: &Dict<'a>, font: Option<Font<'a>>) -> LoadedFont<'a> {
        let descendant = dict
            .get::<Array<'a>>(b"DescendantFonts")
            .and_then(|fonts| fonts.iter::<Dict<'a>>().next());
        let descriptor = descendant.as_ref().unwrap_or(dict).get::<Dict<'a>>(b"FontDescriptor");
        let (ascent, descent) = extent(dict, descriptor.as_ref());
        let symbolic = descriptor
            .as_ref()
            .and_then(|it| it.get::<u32>(b"Flags"))
            .is_some_and(|flags| flags & 4 != 0);
        let truetype =
            dict.get::<Name<'_>>(b"Subtype").is_some_and(|it| it.as_ref() == b"TrueType");
        LoadedFont {
            ascent,
            descent,

            codes: FxHashMap::default(),
            twins: Twins::default(),
            space: None,
            reversed: None,
            collection: None,
            dict: dict.clone(),
            arbitrary_codes: symbolic
                && truetype
                && !dict.contains_key(b"ToUnicode")
                && !dict.contains_key(b"Encoding"),
            composite: descendant.is_some(),
            to_unicode: dict.get::<Stream<'a>>(b"ToUnicode"),
            said: None,
            bitmaps: Bitmaps::of(dict),
            font,
        }
    }

    /// Whether the text runs downwards.
    pub(super) fn is_vertical(&self) -> bool {
        self.font.as_ref().is_some_and(|it| !it.is_horizontal())
    }

    /// The code at the beginning of `bytes`, and how many bytes it takes; `bytes` is not empty.
    pub(super) fn next_code(&self, bytes: &[u8]) -> (u32, usize) {
        match &self.font {
            Some(font) => {
                let (code, length) = font.read_code(bytes, 0);
                (code, length.clamp(1, bytes.len()))
            }
            // A font nothing is known of still shows that something is printed.
            None if self.composite && bytes.len() >= 2 => {
                (u32::from(bytes[0]) << 8 | u32::from(bytes[1]), 2)
            }
            None => (u32::from(bytes[0]), 1),
        }
    }

    pub(super) fn code(&mut self, code: u32) -> Code {
        if let Some(known) = self.codes.get(&code) {
            return known.clone();
        }
        let read = self.read(code);
        if self.to_unicode.is_some() {
            self.twins.meet(code, &read.meaning);
        }
        self.codes.insert(code, read.clone());
        read
    }

    /// The width of a space, in thousandths of the font size.
    pub(super) fn space(&mut self) -> f64 {
        if let Some(space) = self.space {
            return space;
        }
        // In composite fonts code 32 is seldom the space; a quarter of an em is usual.
        let width = if self.composite { 0.0 } else { self.code(32).advance };
        let width = if (100.0..=1000.0).contains(&width) { width } else { 260.0 };
        self.space = Some(width);
        width
    }

    fn read(&mut self, code: u32) -> Code {
        let Some(font) = self.font.clone() else {
            return Code { meaning: Meaning::Unmapped, advance: 500.0 };
        };
        let advance = font.code_advance(code);
        let advance = if self.is_vertical() { advance.y } else { advance.x };
        let advance = if advance.is_finite() { advance } else { 0.0 };
        let glyph = font.glyph(font.map_code(code), code);
        let unicode = match &glyph {
            FontGlyph::Outline(outline) => outline.as_unicode(),
            FontGlyph::Type3(drawn) => drawn.as_unicode(),
        };
        let told = match unicode {
            Some(BfString::Char(c)) => known(c).map(Meaning::Char),
            Some(BfString::String(text)) => letters(&text),
            None => None,
        };
        let told = told.or_else(|| self.said(code));
        let meaning = match (told, glyph) {
            (Some(Meaning::Char(c)), FontGlyph::Outline(outline)) if self.arbitrary_codes => {
                match self.reverse(&outline) {
                    Some(backwards) => Meaning::Char(backwards),
                    None => Meaning::Perhaps(c),
                }
            }
            (Some(meaning), _) => meaning,
            (None, FontGlyph::Outline(outline)) => {
                let c = self.reverse(&outline).or_else(|| self.collected(code));
                c.map_or(Meaning::Unmapped, Meaning::Char)
            }
            (None, FontGlyph::Type3(_)) => match (&self.bitmaps, u8::try_from(code)) {
                (Some(bitmaps), Ok(code)) => bitmaps.meaning(code),
                _ => Meaning::Unmapped,
            },
        };
        Code { meaning, advance }
    }

    /// What the `ToUnicode` map says where the parser gave up on it.
    fn said(&mut self, code: u32) -> Option<Meaning> {
        let stream = self.to_unicode.as_ref()?;
        let said = self.said.get_or_insert_with(|| {
            stream.decoded_data().map(|it| to_unicode::parse(&it)).unwrap_or_default()
        });
        let text = said.get(&code)?;
        // An empty entry does not say that nothing is drawn.
        letters(text)
    }

    /// The character that the collection of a composite font has under this code.
    fn collected(&mut self, code: u32) -> Option<char> {
        let dict = &self.dict;
        let collection = self.collection.get_or_insert_with(|| {
            let fonts = dict.get::<Array<'_>>(b"DescendantFonts")?;
            Collection::of(dict, &fonts.iter::<Dict<'_>>().next()?)
        });
        collection.as_ref()?.character(code).and_then(known)
    }

    /// The character that the embedded font program itself shows with this glyph.
    fn reverse(&mut self, outline: &hayro_font::OutlineGlyph) -> Option<char> {
        if self.reversed.is_none() {
            let map = outline.font_data().map(|it| characters_by_glyph((*it.data).as_ref()));
            self.reversed = Some(map.unwrap_or_default());
        }
        let glyph = outline.glyph_id().to_u32();
        // Glyph 0 is "no such character", whatever a map says.
        if glyph == 0 { None } else { self.reversed.as_ref()?.get(&glyph).copied() }
    }
}

/// Ascent and descent from the descriptor, where they are plausible.
fn extent(dict: &Dict<'_>, descriptor: Option<&Dict<'_>>) -> (f32, f32) {
    let read = |key: &[u8]| descriptor.and_then(|it| it.get::<f32>(key)).unwrap_or(0.0) / 1000.0;
    let (ascent, descent) = (read(b"Ascent"), read(b"Descent").abs());
    // A Type 3 font has its own units, and its glyphs seldom leave the line.
    let type3 = dict.get::<Name<'_>>(b"Subtype").is_some_and(|it| it.as_ref() == b"Type3");
    let ascent = if !type3 && (0.5..=1.2).contains(&ascent) { ascent } else { 0.75 };
    let descent = if !type3 && (0.05..=0.5).contains(&descent) { descent } else { 0.22 };
    (ascent, descent)
}

fn letters(text: &str) -> Option<Meaning> {
    let kept: String = text.chars().filter_map(known).collect();
    let mut chars = kept.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Some(Meaning::Char(c)),
        (Some(_), Some(_)) => Some(Meaning::Letters(Rc::from(kept))),
        (None, _) => None,
    }
}
