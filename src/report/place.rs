//! Places in words, and text from documents made safe to show.

use crate::{
    evidence::{CellRef, Location, Message, Region},
    finding::Place,
    locales::Catalogue,
};

/// A place as a person would be sent to it: `page 2 at 412.1, 730.0`, `Feuil1!D12`, `line 7, columns 114-126`.
#[must_use]
pub fn place_text(place: &Place, words: &Catalogue) -> String {
    let location = location_text(&place.location, words);
    match &place.path {
        Some(path) => format!("{}: {location}", escape(path)),
        None => location,
    }
}

pub(super) fn location_text(location: &Location, words: &Catalogue) -> String {
    let message = match &location.printed() {
        Region::WholeFile => Message::new("place-file"),
        Region::Bytes { from, to } => {
            Message::new("place-bytes").with("from", from.to_string()).with("to", to.to_string())
        }
        Region::Page { page, bbox: None } => {
            Message::new("place-page").with("page", page.to_string())
        }
        Region::Page { page, bbox: Some(bbox) } => {
            let [left, top, ..] = bbox.points();
            Message::new("place-page-at")
                .with("page", page.to_string())
                .with("left", format!("{left:.0}"))
                .with("top", format!("{top:.0}"))
        }
        Region::Sheet { sheet } => Message::new("place-sheet").with("sheet", escape(sheet)),
        Region::Cells { sheet, from, to } => {
            return format!("{}!{}", escape(sheet), cells(*from, *to));
        }
        Region::Line { line, from, to } => Message::new("place-line")
            .with("line", line.to_string())
            .with("columns", span(*from, *to)),
        Region::Lines { from, to, columns } => Message::new("place-lines")
            .with("lines", span(*from, *to))
            .with("columns", span(columns.0, columns.1)),
    };
    let mut text = words.say(&message);
    if let Some(revision) = location.revision {
        let revision = Message::new("place-revision").with("revision", revision.to_string());
        text = format!("{text}, {}", words.say(&revision));
    }
    text
}

/// `D12`, or `D3:D25`.
pub(super) fn cells(from: CellRef, to: CellRef) -> String {
    if from == to { from.to_string() } else { format!("{from}:{to}") }
}

fn span(from: u32, to: u32) -> String {
    if from == to { from.to_string() } else { format!("{from}-{to}") }
}

/// Text from a document or a path, fit for a terminal: control and bidirectional characters,
/// which could move the cursor or turn figures around, are shown as `\u{202e}`.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if is_unsafe(character) {
            escaped.extend(character.escape_unicode());
        } else {
            escaped.push(character);
        }
    }
    escaped
}

fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{61c}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn what_would_turn_figures_around_is_shown() {
        assert_eq!(escape("a\u{202e}12\u{1b}[2J"), "a\\u{202e}12\\u{1b}[2J");
        assert_eq!(escape("8 500,00 درهم"), "8 500,00 درهم");
    }
}
