//! What a text is: records of fixed width, delimited columns, or something that is neither.

use super::{DOCUMENT, Sniffed};
use crate::evidence::{FileFormat, Message};
use crate::extract::{delimited, encoding};

/// Lines looked at.
const LINES: usize = 400;

/// Tells text formats apart; bytes that are no text are unknown.
pub(super) fn sniff(bytes: &[u8]) -> Sniffed {
    let sample = encoding::peek(bytes, delimited::SAMPLE);
    let text = sample.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    if text.is_empty() {
        return Sniffed::unknown("reason-blank");
    }
    if is_binary(text) {
        return Sniffed::unknown("reason-unknown-format");
    }
    if is_ebds(text) {
        return FileFormat::Ebds.into();
    }
    if let Some(kind) = markup(text) {
        return kind;
    }
    if is_json(text) {
        return Sniffed::kind(DOCUMENT, "JSON");
    }
    if is_markdown_table(text) {
        return Sniffed::kind(DOCUMENT, "Markdown");
    }
    match delimited::delimiter(&sample) {
        Some(_) => FileFormat::Csv.into(),
        None => Sniffed::unknown(Message::new("reason-no-columns")),
    }
}

/// Whether more than a stray character is none that a text holds.
fn is_binary(text: &str) -> bool {
    let start = text.char_indices().nth(4_096).map_or(text, |(at, _)| &text[..at]);
    let odd = |it: &char| it.is_control() && !matches!(it, '\t' | '\r' | '\n' | '\x0c' | '\x1a');
    let controls = start.chars().filter(odd).count();
    let lost = start.chars().filter(|it| *it == char::REPLACEMENT_CHARACTER).count();
    let all = start.chars().count();
    controls * 50 > all || lost * 5 > all
}

/// Whether at least half of the lines begin as records of an e-BDS file do.
fn is_ebds(text: &str) -> bool {
    let lines = || text.lines().filter(|it| !it.trim().is_empty()).take(LINES);
    let records = lines().filter(|it| is_ebds_record(it)).count();
    records > 0 && records * 2 >= lines().count()
}

/// `A00`…`A03`, `B00`…`B06`, `E00`…`E06`, then an affiliate number and a period, as far as the line goes.
///
/// Damaged records count too: ten of the thirteen characters are enough.
fn is_ebds_record(line: &str) -> bool {
    let (kind, rest) = match line.as_bytes() {
        [b'A', b'0', it @ b'0'..=b'3', rest @ ..]
        | [b'B' | b'E', b'0', it @ b'0'..=b'6', rest @ ..] => (*it, rest),
        _ => return false,
    };
    let numbers = &rest[..rest.len().min(13)];
    let fits = |it: &&u8| {
        it.is_ascii_digit() || (kind == b'0' && (it.is_ascii_alphanumeric() || **it == b' '))
    };
    numbers.len() >= 4 && numbers.iter().filter(fits).count() * 13 >= numbers.len() * 10
}

/// XML and HTML, the tables among them that call themselves workbooks included.
fn markup(text: &str) -> Option<Sniffed> {
    if !text.starts_with('<') {
        return None;
    }
    let start = text.char_indices().nth(16_384).map_or(text, |(at, _)| &text[..at]).to_lowercase();
    let has = |word: &str| start.contains(word);
    Some(match () {
        () if has("urn:schemas-microsoft-com:office:spreadsheet") => {
            Sniffed::unknown("reason-spreadsheet-xml-2003")
        }
        () if has("office:spreadsheet") => Sniffed::kind(DOCUMENT, "OpenDocument, flat XML"),
        () if has("<html") || has("<!doctype html") || has("<table") => {
            if has("<table") || has("urn:schemas-microsoft-com:office:excel") {
                Sniffed::unknown("reason-html-table")
            } else {
                Sniffed::kind(DOCUMENT, "HTML")
            }
        }
        () if has("<svg") => Sniffed::kind(super::IMAGE, "SVG"),
        () => Sniffed::kind(DOCUMENT, "XML"),
    })
}

/// Objects and lists, also one a line; `[Header]` in the first line of a register is none.
fn is_json(text: &str) -> bool {
    let mut characters = text.chars().filter(|it| !it.is_whitespace());
    match (characters.next(), characters.next()) {
        (Some('{'), Some(next)) => "\"}".contains(next),
        (Some('['), Some(next)) => "[{]\"-".contains(next) || next.is_ascii_digit(),
        _ => false,
    }
}

/// A line of dashes between pipes, below a line of headings.
fn is_markdown_table(text: &str) -> bool {
    let rule = |line: &str| {
        let line = line.trim();
        line.len() >= 5
            && line.contains("---")
            && line.contains('|')
            && line.chars().all(|it| matches!(it, '|' | '-' | ':' | ' '))
    };
    text.lines().take(LINES).any(rule)
}
