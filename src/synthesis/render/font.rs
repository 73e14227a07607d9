//! The fonts of synthetic PDFs: three that every reader has, and an embedded one with Arabic.

use std::{collections::BTreeMap, sync::OnceLock};

use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
};
use unicode_bidi::{BidiInfo, Level};

pub(super) static ARABIC: &[u8] = include_bytes!("../fonts/arabic.ttf");

/// Advance widths of Helvetica for the printable ASCII characters, in thousandths (Adobe's metrics).
#[rustfmt::skip]
const HELVETICA: [u16; 95] = [
    278,278,355,556,556,889,667,191,333,333,389,584,278,333,278,278,556,556,556,556,556,556,556,556,556,556,278,278,
    584,584,584,556,1015,667,667,722,722,667,611,778,722,278,500,667,556,833,722,778,667,778,722,667,611,722,667,944,
    667,667,611,278,278,278,469,556,333,556,556,500,556,556,278,556,556,222,222,500,222,833,556,556,556,556,333,500,
    278,556,500,722,500,500,500,334,260,334,584,
];

/// The same of Times.
#[rustfmt::skip]
const TIMES: [u16; 95] = [
    250,333,408,500,500,833,778,180,333,333,500,564,250,333,250,278,500,500,500,500,500,500,500,500,500,500,278,278,
    564,564,564,444,921,722,667,667,722,611,556,722,722,333,389,722,611,889,722,722,556,722,667,556,611,722,722,944,
    722,722,611,333,278,333,469,500,333,444,500,444,500,444,333,500,500,278,278,500,278,778,500,500,500,500,333,389,
    278,500,500,722,500,500,444,480,200,480,541,
];

/// What a document is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    Helvetica,
    Times,
    Courier,
    /// The embedded font, for Arabic and for whoever wants it.
    Embedded,
}

impl Face {
    /// The name of one of the fonts every reader has.
    pub(super) fn standard_name(self) -> Option<&'static str> {
        match self {
            Face::Helvetica => Some("Helvetica"),
            Face::Times => Some("Times-Roman"),
            Face::Courier => Some("Courier"),
            Face::Embedded => None,
        }
    }

    /// `from_right`: the line is read from the right.
    pub(super) fn encode(self, text: &str, from_right: bool) -> Encoded {
        match self {
            Face::Embedded => embedded().encode(text, from_right),
            Face::Helvetica => standard(text, Some(&HELVETICA)),
            Face::Times => standard(text, Some(&TIMES)),
            Face::Courier => standard(text, None),
        }
    }
}

/// Text as bytes of a content stream, and its width in points at size 1.
pub(super) struct Encoded {
    pub(super) bytes: Vec<u8>,
    pub(super) width: f64,
}

/// WinAnsi bytes; a character the fonts lack becomes its plain cousin. Without widths all are 600.
fn standard(text: &str, widths: Option<&[u16; 95]>) -> Encoded {
    let mut bytes = Vec::with_capacity(text.len());
    let mut width = 0;
    for character in text.chars().filter(|it| !is_isolate(*it)) {
        let byte = match character {
            '\u{202f}' => 0xa0,
            '–' => 0x96,
            '’' => 0x92,
            it if u32::from(it) < 0x100 => u32::from(it) as u8,
            _ => b'?',
        };
        bytes.push(byte);
        width += widths.map_or(600, |it| u32::from(width_of(byte, it)));
    }
    Encoded { bytes, width: f64::from(width) / 1000.0 }
}

fn width_of(byte: u8, widths: &[u16; 95]) -> u16 {
    let plain = match byte {
        0xc0..=0xc5 => b'A',
        0xc7 => b'C',
        0xc8..=0xcb => b'E',
        0xcc..=0xcf => b'I',
        0xd2..=0xd6 => b'O',
        0xd9..=0xdc => b'U',
        0xe0..=0xe5 => b'a',
        0xe7 => b'c',
        0xe8..=0xeb => b'e',
        0xec..=0xef => b'i',
        0xf2..=0xf6 => b'o',
        0xf9..=0xfc => b'u',
        0xb0 => b'(',
        0xa0 => b' ',
        0x96 => b'0',
        0x92 => b'\'',
        it => it,
    };
    widths.get(usize::from(plain.wrapping_sub(32))).copied().unwrap_or(556)
}

/// The embedded font: glyphs by character, their widths, and the letters they stand for.
pub(super) struct Embedded {
    glyphs: BTreeMap<char, u16>,
    /// By glyph: width in thousandths, and the letters it is read as.
    pub(super) widths: BTreeMap<u16, f32>,
    pub(super) letters: BTreeMap<u16, String>,
}

/// The embedded font, loaded once.
pub(super) fn embedded() -> &'static Embedded {
    static EMBEDDED: OnceLock<Embedded> = OnceLock::new();
    EMBEDDED.get_or_init(|| {
        let font = FontRef::new(ARABIC).expect("the font in the program is a font");
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let units = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        let mut all =
            Embedded { glyphs: BTreeMap::new(), widths: BTreeMap::new(), letters: BTreeMap::new() };
        for (code, glyph) in font.charmap().mappings() {
            let (Some(character), Ok(glyph)) =
                (char::from_u32(code), u16::try_from(glyph.to_u32()))
            else {
                continue;
            };
            let width = metrics.advance_width(glyph.into()).unwrap_or(0.0);
            all.glyphs.insert(character, glyph);
            all.widths.insert(glyph, width * 1000.0 / units);
            all.letters.entry(glyph).or_insert_with(|| letters(character));
        }
        all
    })
}

impl Embedded {
    /// Glyphs in visual order, Arabic letters joined.
    pub(super) fn encode(&self, text: &str, from_right: bool) -> Encoded {
        let visual = visual(&joined(text), from_right);
        let mut bytes = Vec::with_capacity(visual.len() * 2);
        let mut width = 0.0;
        for character in visual.chars().filter(|it| !is_isolate(*it)) {
            let glyph = self.glyphs.get(&character).copied().unwrap_or(0);
            bytes.extend(glyph.to_be_bytes());
            width += f64::from(self.widths.get(&glyph).copied().unwrap_or(0.0));
        }
        Encoded { bytes, width: width / 1000.0 }
    }
}

/// Marks that keep a figure in its order beside Arabic, and print nothing.
fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}' | '\u{2069}')
}

/// The order in which a page shows the characters, from the left.
fn visual(text: &str, from_right: bool) -> String {
    let level = if from_right { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(level));
    let mut shown = String::with_capacity(text.len());
    for paragraph in &info.paragraphs {
        shown.push_str(&info.reorder_line(paragraph, paragraph.range.clone()));
    }
    shown
}

/// The letters a presentation form stands for.
fn letters(character: char) -> String {
    if let Some(form) = FORMS.iter().find(|it| it.forms().contains(&Some(character))) {
        return form.letter.to_string();
    }
    match LAM_ALEF.iter().find(|it| it.1 == character || it.2 == character) {
        Some((alef, ..)) => format!("ل{alef}"),
        None => character.to_string(),
    }
}

/// A letter and its presentation forms: isolated, final, and (where it joins onward) initial, medial.
struct Form {
    letter: char,
    isolated: u32,
    joins: bool,
}

impl Form {
    fn forms(&self) -> [Option<char>; 4] {
        let at = |n: u32| char::from_u32(self.isolated + n);
        let onward = |n| if self.joins { at(n) } else { None };
        [at(0), at(1), onward(2), onward(3)]
    }
}

const fn form(letter: char, isolated: u32, joins: bool) -> Form {
    Form { letter, isolated, joins }
}

/// Forms B of Unicode's Arabic Presentation Forms.
#[rustfmt::skip]
const FORMS: [Form; 35] = [
    form('آ', 0xfe81, false), form('أ', 0xfe83, false), form('ؤ', 0xfe85, false), form('إ', 0xfe87, false),
    form('ئ', 0xfe89, true), form('ا', 0xfe8d, false), form('ب', 0xfe8f, true), form('ة', 0xfe93, false),
    form('ت', 0xfe95, true), form('ث', 0xfe99, true), form('ج', 0xfe9d, true), form('ح', 0xfea1, true),
    form('خ', 0xfea5, true), form('د', 0xfea9, false), form('ذ', 0xfeab, false), form('ر', 0xfead, false),
    form('ز', 0xfeaf, false), form('س', 0xfeb1, true), form('ش', 0xfeb5, true), form('ص', 0xfeb9, true),
    form('ض', 0xfebd, true), form('ط', 0xfec1, true), form('ظ', 0xfec5, true), form('ع', 0xfec9, true),
    form('غ', 0xfecd, true), form('ف', 0xfed1, true), form('ق', 0xfed5, true), form('ك', 0xfed9, true),
    form('ل', 0xfedd, true), form('م', 0xfee1, true), form('ن', 0xfee5, true), form('ه', 0xfee9, true),
    form('و', 0xfeed, false), form('ى', 0xfeef, false), form('ي', 0xfef1, true),
];

/// Lam with an alef: the alef, the isolated and the final ligature.
const LAM_ALEF: [(char, char, char); 4] = [
    ('آ', '\u{fef5}', '\u{fef6}'),
    ('أ', '\u{fef7}', '\u{fef8}'),
    ('إ', '\u{fef9}', '\u{fefa}'),
    ('ا', '\u{fefb}', '\u{fefc}'),
];

/// Letters replaced by the forms they take beside their neighbours.
fn joined(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let form =
        |at: usize| characters.get(at).and_then(|it| FORMS.iter().find(|form| form.letter == *it));
    let mut shaped = String::with_capacity(text.len());
    let mut at = 0;
    let mut joined_before = false;
    while at < characters.len() {
        let Some(here) = form(at) else {
            shaped.push(characters[at]);
            joined_before = false;
            at += 1;
            continue;
        };
        let ligature =
            characters.get(at + 1).and_then(|next| LAM_ALEF.iter().find(|it| it.0 == *next));
        if let (true, Some(ligature)) = (here.letter == 'ل', ligature) {
            shaped.push(if joined_before { ligature.2 } else { ligature.1 });
            joined_before = false;
            at += 2;
            continue;
        }
        let joins_after = here.joins && form(at + 1).is_some();
        let [isolated, last, first, middle] = here.forms();
        let shape = match (joined_before, joins_after) {
            (false, false) => isolated,
            (true, false) => last,
            (false, true) => first,
            (true, true) => middle,
        };
        shaped.push(shape.unwrap_or(characters[at]));
        joined_before = joins_after;
        at += 1;
    }
    shaped
}

#[cfg(test)]
mod tests {
    use super::{embedded, joined, visual};

    #[test]
    fn letters_join_and_lam_takes_its_alef() {
        assert_eq!(joined("سلام"), "\u{feb3}\u{fefc}\u{fee1}");
    }

    #[test]
    fn figures_keep_their_order_in_arabic() {
        let shown = visual("\u{fe8f}\u{fe91} \u{2066}1 234,50\u{2069}", false);
        assert!(shown.contains("1 234,50"), "{shown}");
    }

    #[test]
    fn every_form_has_a_glyph() {
        let font = embedded();
        for text in ["ورقة التصريح بالأجور", "الاسم العائلي والشخصي", "8 500,00", "إبراهيم ؤئآ"]
        {
            let encoded = font.encode(text, false);
            assert!(!encoded.bytes.chunks(2).any(|it| it == [0, 0]), "{text}");
        }
    }
}
