//! The objects of a PDF of our own making: pages, fonts, an image where a page was scanned.

use pdf_writer::{
    Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr,
    types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap},
};

use super::super::font::{self, Face};

/// What the pages of a file have in common.
pub(super) struct Sheet<'a> {
    pub(super) height: f64,
    /// Width of the page that is kept.
    pub(super) kept: f64,
    pub(super) face: Face,
    pub(super) scanned: bool,
    pub(super) title: &'a str,
}

pub(super) fn write(contents: &[Vec<u8>], sheet: &Sheet) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let mut next = 0;
    let mut id = || {
        next += 1;
        Ref::new(next)
    };
    let (catalog, tree, font, info, image) = (id(), id(), id(), id(), id());
    pdf.catalog(catalog).pages(tree);
    let pages: Vec<(Ref, Ref)> = contents.iter().map(|_| (id(), id())).collect();
    pdf.pages(tree).kids(pages.iter().map(|it| it.0)).count(pages.len() as i32);
    for ((page, stream), content) in pages.iter().zip(contents) {
        let mut writer = pdf.page(*page);
        writer
            .parent(tree)
            .media_box(Rect::new(0.0, 0.0, sheet.kept as f32, sheet.height as f32))
            .contents(*stream);
        let mut resources = writer.resources();
        resources.fonts().pair(Name(b"F"), font);
        if sheet.scanned {
            resources.x_objects().pair(Name(b"I"), image);
        }
        resources.finish();
        writer.finish();
        pdf.stream(*stream, &deflate(content)).filter(Filter::FlateDecode);
    }
    if sheet.scanned {
        grey(&mut pdf, image);
    }
    if let Some(name) = sheet.face.standard_name() {
        pdf.type1_font(font)
            .base_font(Name(name.as_bytes()))
            .encoding_predefined(Name(b"WinAnsiEncoding"));
    } else {
        let (descendant, descriptor, file, unicode) = (id(), id(), id(), id());
        embed(&mut pdf, font, descendant, descriptor, file, unicode);
    }
    pdf.document_info(info).producer(TextStr("bordereau synth")).title(TextStr(sheet.title));
    pdf.finish()
}

/// A light grey picture that stands for the scanned page.
fn grey(pdf: &mut Pdf, image: Ref) {
    const SIDE: i32 = 64;
    let pixels = vec![0xee_u8; (SIDE * SIDE) as usize];
    let packed = deflate(&pixels);
    let mut object = pdf.image_xobject(image, &packed);
    object.width(SIDE).height(SIDE).bits_per_component(8);
    object.color_space().device_gray();
    object.filter(Filter::FlateDecode);
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

fn deflate(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("memory takes all bytes");
    encoder.finish().expect("memory takes all bytes")
}
