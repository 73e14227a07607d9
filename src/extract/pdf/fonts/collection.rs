//! What a code means by the maps that readers know by name: Adobe's character collections, and Unicode itself.

use hayro_font::hayro_cmap::{BfString, CMap, CMapName, CidFamily, load_embedded};
use hayro_syntax::object::{Dict, Name, Stream, String};

/// The codes of a composite font that says nothing of its characters but the collection they belong to.
#[allow(clippy::large_enum_variant, reason = "there is one to a font")]
pub(super) enum Collection {
    /// The codes are UTF-16.
    Unicode,
    /// A code is a number in a collection, whose characters are known.
    Numbers { encoding: CMap, characters: CMap },
}

impl Collection {
    pub(super) fn of(dict: &Dict<'_>, descendant: &Dict<'_>) -> Option<Collection> {
        let name = dict.get::<Name<'_>>(b"Encoding");
        let name = name.as_ref().map_or(&b""[..], |it| it.as_ref());
        let has = |part: &[u8]| name.windows(part.len()).any(|it| it == part);
        if name.starts_with(b"Uni") && (has(b"-UCS2-") || has(b"-UTF16-")) {
            return Some(Collection::Unicode);
        }
        if is_identity(name) && maps_to_glyphs(descendant) && says_unicode(dict) {
            return Some(Collection::Unicode);
        }
        let system = descendant.get::<Dict<'_>>(b"CIDSystemInfo")?;
        let (registry, ordering) =
            (system.get::<String<'_>>(b"Registry")?, system.get::<String<'_>>(b"Ordering")?);
        let family = CidFamily::from_registry_ordering(registry.as_bytes(), ordering.as_bytes());
        let characters = CMap::parse(load_embedded(family.ucs2_cmap()?)?, load_embedded)?;
        let encoding = match dict.get::<Stream<'_>>(b"Encoding") {
            Some(stream) => CMap::parse(&stream.decoded_data().ok()?, load_embedded)?,
            None if name == b"Identity-V" => CMap::identity_v(),
            None if name == b"Identity-H" => CMap::identity_h(),
            None => CMap::parse(load_embedded(CMapName::from_bytes(name))?, load_embedded)?,
        };
        Some(Collection::Numbers { encoding, characters })
    }

    pub(super) fn character(&self, code: u32) -> Option<char> {
        match self {
            Collection::Unicode if code > 0xffff => {
                let units = [(code >> 16) as u16, code as u16];
                char::decode_utf16(units).next()?.ok()
            }
            Collection::Unicode => char::from_u32(code),
            Collection::Numbers { encoding, characters } => {
                let number = (1..=4).find_map(|length| encoding.lookup_cid_code(code, length))?;
                match characters.lookup_bf_string(number)? {
                    BfString::Char(c) => Some(c),
                    BfString::String(_) => None,
                }
            }
        }
    }
}

fn is_identity(name: &[u8]) -> bool {
    matches!(name, b"Identity-H" | b"Identity-V")
}

/// Whether codes are turned into glyphs by a map of their own; without one they number the glyphs.
fn maps_to_glyphs(descendant: &Dict<'_>) -> bool {
    descendant.get::<Stream<'_>>(b"CIDToGIDMap").is_some()
}

/// Some programs say that their codes are Unicode by naming the map that changes nothing.
fn says_unicode(dict: &Dict<'_>) -> bool {
    if let Some(name) = dict.get::<Name<'_>>(b"ToUnicode") {
        return is_identity(name.as_ref());
    }
    let stream = dict.get::<Stream<'_>>(b"ToUnicode");
    let Some(data) = stream.and_then(|it| it.decoded_data().map(std::borrow::Cow::into_owned).ok())
    else {
        return false;
    };
    let has = |part: &[u8]| data.windows(part.len()).any(|it| it == part);
    has(b"/CMapName /Identity-") && !has(b"beginbf")
}
