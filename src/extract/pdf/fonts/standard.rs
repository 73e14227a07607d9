//! The standard fonts that every reader has, for a font dictionary that names one and says little else.

use hayro_font::StandardFont;
use hayro_syntax::object::{Dict, Name};

/// The standard font that a dictionary without a valid subtype names.
pub(super) fn named(dict: &Dict<'_>) -> Option<StandardFont> {
    let says_more = [&b"FontDescriptor"[..], b"DescendantFonts", b"CharProcs", b"Encoding"];
    if says_more.iter().any(|key| dict.contains_key(*key)) {
        return None;
    }
    Some(match dict.get::<Name<'_>>(b"BaseFont")?.as_ref() {
        b"Helvetica" => StandardFont::Helvetica,
        b"Helvetica-Bold" => StandardFont::HelveticaBold,
        b"Helvetica-Oblique" => StandardFont::HelveticaOblique,
        b"Helvetica-BoldOblique" => StandardFont::HelveticaBoldOblique,
        b"Courier" => StandardFont::Courier,
        b"Courier-Bold" => StandardFont::CourierBold,
        b"Courier-Oblique" => StandardFont::CourierOblique,
        b"Courier-BoldOblique" => StandardFont::CourierBoldOblique,
        b"Times-Roman" => StandardFont::TimesRoman,
        b"Times-Bold" => StandardFont::TimesBold,
        b"Times-Italic" => StandardFont::TimesItalic,
        b"Times-BoldItalic" => StandardFont::TimesBoldItalic,
        _ => return None,
    })
}
