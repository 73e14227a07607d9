//! Fixed-width text: every physical line as it stands, one character a column.
//!
//! What the columns mean is no business of this file; it only keeps every character at its place.

use std::sync::Arc;

use super::encoding::{Fallback, decode};
use super::{Extraction, Line, Segment};
use crate::evidence::{FileFormat, Location, Message, Reading, Text};
use crate::extract::Limits;

/// The end-of-file mark of DOS; some exporters still write it after the last line.
const DOS_END: &str = "\u{1a}";

/// Reads the lines of a fixed-width file, blank ones too: they are where a record ought to be.
pub(super) fn extract(bytes: Vec<u8>, limits: &Limits) -> Extraction {
    let mut extraction = Extraction::new(FileFormat::Ebds);
    let decoded = decode(bytes, Fallback::OneByte);
    if decoded.text.len() > u32::MAX as usize {
        let reason = Message::new("reason-too-large");
        return Extraction::not_examinable(FileFormat::Ebds, reason);
    }
    let text = Arc::new(decoded.text);
    let mut at = 0;
    for number in 1.. {
        let rest = &text[at..];
        if rest.is_empty() || rest == DOS_END {
            break;
        }
        if number > limits.max_rows {
            let message = Message::new("problem-row-limit").with("rows", limits.max_rows);
            extraction.problem(Location::line(number, 1, 1), message);
            break;
        }
        let end = rest.find(['\r', '\n']).unwrap_or(rest.len());
        extraction.lines.push(line(&text, number, at, at + end));
        extraction.facts.cut_at_end = end == rest.len();
        at += end + line_end(&rest[end..]);
    }
    extraction
}

fn line(text: &Arc<String>, number: u32, from: usize, to: usize) -> Line {
    let text = Text::slice(text, from, to);
    let location = Location::line(number, 1, (text.chars().count() as u32).max(1));
    // A byte that is no character leaves open what stood there.
    let damaged = text.contains('\u{fffd}');
    let reading = if damaged { Reading::UNCERTAIN } else { Reading::CERTAIN };
    Line { location: location.clone(), segments: vec![Segment { text, location, reading }] }
}

/// The length of the line end that `rest` begins with.
fn line_end(rest: &str) -> usize {
    match rest.as_bytes() {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::extract;
    use crate::evidence::Location;
    use crate::extract::{Extraction, Limits};

    fn read(bytes: &[u8]) -> Extraction {
        extract(bytes.to_vec(), &Limits::default())
    }

    fn texts(extraction: &Extraction) -> Vec<String> {
        extraction.lines.iter().map(|it| it.segments[0].text.to_string()).collect()
    }

    #[test]
    fn lines_keep_every_space() {
        let read = read(b"B00  x  \r\nB01\n\n  B02 ");
        assert_eq!(texts(&read), ["B00  x  ", "B01", "", "  B02 "]);
        assert_eq!(read.lines[0].location, Location::line(1, 1, 8));
        assert_eq!(read.lines[3].location, Location::line(4, 1, 6));
    }

    #[test]
    fn a_last_line_without_line_end_is_cut() {
        assert!(read(b"B00\nB01").facts.cut_at_end);
        assert!(!read(b"B00\nB01\n").facts.cut_at_end);
        assert!(!read(b"B00\r\nB01\r\n\x1a").facts.cut_at_end);
    }

    #[test]
    fn one_character_is_one_column_in_every_encoding() {
        let columns = |bytes: &[u8]| read(bytes).lines[0].location.clone();
        assert_eq!(columns("\u{feff}SOCIÉTÉ\n".as_bytes()), Location::line(1, 1, 7));
        assert_eq!(columns(b"SOCI\xc9T\xc9\n"), Location::line(1, 1, 7));
        assert_eq!(columns(b"SOCIETE\n"), Location::line(1, 1, 7));
    }

    #[test]
    fn rows_beyond_the_limit_are_a_problem() {
        let limits = Limits { max_rows: 2, ..Limits::default() };
        let read = extract(b"1\n2\n3\n4\n".to_vec(), &limits);
        assert_eq!(read.lines.len(), 2);
        assert_eq!(read.problems[0].location, Location::line(3, 1, 1));
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            read(&bytes);
        }

        #[test]
        fn no_character_is_lost(text in "[A-Z0-9 é\n\r]{0,200}") {
            let read = read(text.as_bytes());
            let kept: String = texts(&read).concat();
            let expected: String = text.chars().filter(|it| !"\r\n".contains(*it)).collect();
            prop_assert_eq!(kept, expected);
        }
    }
}
