//! Lines of text as one: where each of them begins in it, and a piece of it as a spot again.

use crate::{
    evidence::Reading,
    interpret::{spot::Spot, words},
};

/// Lines of text as one, and where each of them begins in it; a word parted at the end of a line is whole.
pub(super) fn running(spots: &[Spot]) -> (String, Vec<usize>) {
    let mut text = String::new();
    let mut starts = Vec::new();
    for spot in spots {
        let goes_on = spot.text.chars().next().is_some_and(char::is_lowercase);
        let parted = text.strip_suffix('-').is_some_and(|it| it.ends_with(char::is_lowercase));
        if parted && goes_on && is_number(&text) {
            // `quarante-` and `deux` stay two words of one number.
        } else if parted && goes_on {
            text.pop();
        } else if !text.is_empty() {
            text.push(' ');
        }
        starts.push(text.len());
        text.push_str(&spot.text);
    }
    (text, starts)
}

/// Whether a text that a line parts ends with a word for a number.
fn is_number(text: &str) -> bool {
    let last = text.trim_end_matches('-').rsplit([' ', '-']).next().unwrap_or_default();
    words::amount(&format!("{last} dirhams")).is_some()
}

/// The text in lower case; as long as the text, so that its bytes are the text's own.
pub(in crate::interpret) fn aligned(text: &str) -> String {
    let same = |letter: char| {
        let mut lower = letter.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == letter.len_utf8() => one,
            _ => letter,
        }
    };
    text.chars().map(same).collect()
}

/// Runs of digits as long as they are.
pub(super) fn runs(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|it| it.is_ascii_digit()).count();
        if length > 0 {
            runs.push((at, at + length));
        }
        at += length.max(1);
    }
    runs
}

/// Bytes `from..to` of the joined text as a spot; over two lines its place spans both.
pub(super) fn part(
    spots: &[Spot],
    starts: &[usize],
    text: &str,
    from: usize,
    to: usize,
) -> Option<Spot> {
    let first = starts.iter().rposition(|it| *it <= from)?;
    let last = starts.iter().rposition(|it| *it < to)?;
    let piece = text.get(from..to)?.trim();
    if first == last {
        let start = from - starts[first];
        return Some(spots[first].part(start, (to - starts[first]).min(spots[first].text.len())));
    }
    let location = spots[first].location.span(&spots[last].location);
    let reading: Reading = spots[first..=last].iter().map(|it| it.reading).reduce(Reading::and)?;
    Some(Spot { text: piece.into(), location, reading, ..spots[first].clone() })
}
