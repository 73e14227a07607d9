//! What fonts, layers, forms and fields say of the glyphs they show.

use super::{Extraction, Limits, drawn, extract};

/// A page with these resources and further objects, numbered from 20.
fn page(resources: &str, objects: &[&str], content: &str) -> Extraction {
    read("", resources, "", objects, content)
}

fn read(catalog: &str, resources: &str, page: &str, objects: &[&str], content: &str) -> Extraction {
    let objects: Vec<String> = objects
        .iter()
        .enumerate()
        .map(|(at, object)| format!("{} 0 obj {object} endobj\n", 20 + at))
        .collect();
    let file = format!(
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R{catalog}>>endobj\n\
         2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R\
         /Resources<</Font<</F1 5 0 R/F2 20 0 R>>{resources}>>{page}>>endobj\n\
         4 0 obj<</Length {}>>stream\n{content}\nendstream endobj\n\
         5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n\
         {}trailer<</Root 1 0 R>>\n%%EOF\n",
        content.len(),
        objects.concat()
    );
    extract(file.into_bytes(), &Limits::default())
}

fn form(entries: &str, content: &str) -> String {
    let length = content.len();
    format!(
        "<</Type/XObject/Subtype/Form/BBox[0 0 400 300]{entries}/Length {length}>>stream\n\
         {content}\nendstream"
    )
}

fn collected(encoding: &str, ordering: &str, codes: &str) -> String {
    let font = format!(
        "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/{encoding}/DescendantFonts[21 0 R]>>"
    );
    let descendant = format!(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/DW 500\
         /CIDSystemInfo<</Registry(Adobe)/Ordering({ordering})/Supplement 2>>>>"
    );
    let content = format!("BT /F2 10 Tf 50 200 Td <{codes}> Tj ET");
    drawn(&page("", &[&font, &descendant], &content))
}

#[test]
fn maps_that_files_only_name_are_known() {
    assert_eq!(collected("UniGB-UCS2-H", "GB1", "5DE58D440020003100320033"), "工资 123\n");
    assert_eq!(collected("90ms-RKSJ-H", "Japan1", "8B8B975E20313233"), "給与 123\n");
    assert_eq!(collected("GBK-EUC-H", "GB1", "B9A4D7CA"), "工资\n");
    // The numbers of a collection are characters, those of a font alone are glyphs.
    assert_eq!(collected("Identity-H", "Japan1", "001200130014"), "123\n");
    assert_eq!(collected("Identity-H", "Identity", "001200130014"), "\u{fffd}\u{fffd}\u{fffd}\n");
}

#[test]
fn a_standard_font_without_a_subtype_is_that_font() {
    let text = "BT /F2 10 Tf 50 200 Td (Net 12,50) Tj ET";
    let font = "<</Type/Font/BaseFont/Times-Roman>>";
    assert_eq!(drawn(&page("", &[font], text)), "Net 12,50\n");
    let font = "<</Type/Font/BaseFont/Unheard-Of>>";
    assert!(drawn(&page("", &[font], text)).contains('\u{fffd}'));
}

#[test]
fn a_form_finds_around_it_what_its_own_resources_lack() {
    let inner = form("/Resources<</ExtGState<<>>>>", "BT /F1 10 Tf 50 150 Td (inner) Tj ET");
    let outer = form("/Resources<</XObject<</X1 21 0 R>>>>", "/X1 Do");
    let read = page("/XObject<</X0 20 0 R>>", &[&outer, &inner], "/X0 Do");
    assert_eq!(drawn(&read), "inner\n");
}

#[test]
fn expressions_over_layers_hide_and_show() {
    let catalog = "/OCProperties<</OCGs[20 0 R 21 0 R]/D<</OFF[21 0 R]>>>>";
    let properties = "/Properties<</A<</Type/OCMD/VE[/Not 20 0 R]>>\
                      /B<</Type/OCMD/VE[/And 20 0 R[/Not 21 0 R]]>>>>";
    let content = "/OC /A BDC BT /F1 10 Tf 50 200 Td (off) Tj ET EMC \
                   /OC /B BDC BT /F1 10 Tf 50 150 Td (on) Tj ET EMC";
    let groups = ["<</Type/OCG/Name(a)>>", "<</Type/OCG/Name(b)>>"];
    let read = read(catalog, properties, "", &groups, content);
    let hidden: Vec<(&str, bool)> = read
        .lines
        .iter()
        .flat_map(|it| &it.segments)
        .map(|it| (&*it.text, it.reading.hidden))
        .collect();
    assert_eq!(hidden, [("on", false), ("off", true)]);
}

#[test]
fn a_slanted_stamp_is_read_in_words() {
    let content = "BT /F1 20 Tf 0.7 0.7 -0.7 0.7 50 50 Tm (COPIE CONFORME) Tj ET";
    assert_eq!(drawn(&page("", &["<<>>"], content)), "COPIE CONFORME\n");
}

#[test]
fn a_field_that_was_filled_in_but_not_drawn_shows_its_value() {
    let field = |entries: &str| {
        let field = format!("<</Type/Annot/Subtype/Widget/FT/Tx/Rect[50 200 250 220]{entries}>>");
        drawn(&read("", "", "/Annots[20 0 R]", &[&field], "BT /F1 10 Tf 50 250 Td (Net) Tj ET"))
    };
    assert_eq!(field("/V(1 234,56)"), "Net\n1 234,56\n");
    assert_eq!(field("/V(1 234,56)/F 2"), "Net\n");
    assert_eq!(field("/V(secret)/Ff 8192"), "Net\n");
}

#[test]
fn the_raised_end_of_an_ordinal_stands_in_its_word() {
    let content = "BT /F1 10 Tf 50 200 Td (Du 1) Tj /F1 6 Tf 4 Ts (er) Tj /F1 10 Tf 0 Ts \
                   ( janvier au 3) Tj /F1 6 Tf 4 Ts (rd) Tj ET";
    assert_eq!(drawn(&page("", &["<<>>"], content)), "Du 1er janvier au 3rd\n");
}

#[test]
fn text_under_a_picture_laid_over_it_is_the_text_of_a_scan() {
    let scan = "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8\
                /ColorSpace/DeviceGray/Length 1>>stream\nx\nendstream";
    let text = "BT /F1 10 Tf 50 200 Td (1 234,00) Tj ET";
    let ocr = |content: &str| {
        let read = page("/XObject<</X0 20 0 R>>", &[scan], content);
        read.lines[0].segments[0].reading.ocr
    };
    assert!(ocr(&format!("{text} q 400 0 0 300 0 0 cm /X0 Do Q")));
    assert!(!ocr(&format!("q 400 0 0 300 0 0 cm /X0 Do Q {text}")));
}

#[test]
fn a_digit_of_two_glyphs_is_in_doubt() {
    // The map calls the glyph of 8 a 3, as well as the glyph of 3.
    let map = "beginbfchar <33> <0033> <38> <0033> <31> <0031> endbfchar";
    let font = "<</Type/Font/Subtype/Type1/BaseFont/Courier/ToUnicode 21 0 R>>";
    let stream = format!("<</Length {}>>stream\n{map}\nendstream", map.len());
    let certain = |digits: &str| {
        let content = format!("BT /F2 10 Tf 50 200 Td ({digits}) Tj ET");
        let read = page("", &[font, &stream], &content);
        read.lines[0].segments[0].reading.certain
    };
    assert!(certain("131"));
    assert!(certain("818"));
    assert!(!certain("138"));
}

#[test]
fn a_word_struck_out_is_in_doubt() {
    let certain = |height: u32| {
        let content =
            format!("BT /F1 10 Tf 50 200 Td (1 234,00) Tj ET 45 {height} m 110 {height} l S");
        page("", &["<<>>"], &content).lines[0].segments[0].reading.certain
    };
    assert!(!certain(203));
    // Underlined, or under a rule of its table.
    assert!(certain(198));
    assert!(certain(209));
}

#[test]
fn a_hyphen_that_is_drawn_is_one_whatever_its_font_calls_it() {
    let map = "beginbfchar <41> <0041> <42> <0042> <2d> <00ad> endbfchar";
    let font = "<</Type/Font/Subtype/Type1/BaseFont/Courier/ToUnicode 21 0 R>>";
    let stream = format!("<</Length {}>>stream\n{map}\nendstream", map.len());
    let content = "BT /F2 10 Tf 50 200 Td (AB-BA) Tj ET";
    assert_eq!(drawn(&page("", &[font, &stream], content)), "AB-BA\n");
}
