//! A patient second reader of `ToUnicode` maps: an entry it cannot read costs that entry, not those behind it.

use std::{collections::HashMap, rc::Rc};

/// Codes kept of one map; a font has no more glyphs.
const MAX_CODES: usize = 1 << 16;

/// What each code means; empty where the map says that it shows no character of its own.
pub(super) fn parse(data: &[u8]) -> HashMap<u32, Rc<str>> {
    let mut map = HashMap::new();
    let mut at = 0;
    let mut operands: Vec<Token> = Vec::new();
    while let Some((token, next)) = token(data, at) {
        at = next;
        match token {
            Token::Word(b"beginbfchar" | b"beginbfrange") => operands.clear(),
            Token::Word(b"endbfchar") => {
                for pair in operands.chunks_exact(2) {
                    if let [Token::Hex(code), Token::Hex(text)] = pair {
                        insert(&mut map, number(code), text, 0);
                    }
                }
                operands.clear();
            }
            Token::Word(b"endbfrange") => {
                ranges(&mut map, &operands);
                operands.clear();
            }
            Token::Word(_) => {}
            operand => operands.push(operand),
        }
    }
    map
}

#[derive(Debug)]
enum Token<'a> {
    Word(&'a [u8]),
    Hex(Vec<u8>),
    Open,
    Close,
}

fn ranges(map: &mut HashMap<u32, Rc<str>>, operands: &[Token<'_>]) {
    let mut rest = operands;
    while let [Token::Hex(first), Token::Hex(last), after @ ..] = rest {
        let (first, last) = (number(first), number(last));
        let codes = (first..=last).take(MAX_CODES);
        match after {
            [Token::Hex(text), after @ ..] => {
                for (step, code) in codes.enumerate() {
                    insert(map, code, text, step as u32);
                }
                rest = after;
            }
            [Token::Open, after @ ..] => {
                let end = after.iter().position(|it| matches!(it, Token::Close));
                let (texts, after) = after.split_at(end.unwrap_or(after.len()));
                for (text, code) in texts.iter().zip(codes) {
                    if let Token::Hex(text) = text {
                        insert(map, code, text, 0);
                    }
                }
                rest = after.get(1..).unwrap_or_default();
            }
            _ => return,
        }
    }
}

/// Adds UTF-16 text, its last character moved on by `step`.
fn insert(map: &mut HashMap<u32, Rc<str>>, code: u32, text: &[u8], step: u32) {
    if map.len() >= MAX_CODES {
        return;
    }
    let units =
        text.chunks(2).map(|it| it.iter().fold(0, |unit, &byte| unit << 8 | u16::from(byte)));
    let mut chars: Vec<char> =
        char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    if let Some(last) = chars.last_mut() {
        *last = u32::from(*last).checked_add(step).and_then(char::from_u32).unwrap_or('\u{fffd}');
    }
    map.insert(code, chars.into_iter().collect::<String>().into());
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |number, &byte| number << 8 | u32::from(byte))
}

/// The token at or after `at`, and where the next begins.
fn token(data: &[u8], mut at: usize) -> Option<(Token<'_>, usize)> {
    loop {
        let byte = *data.get(at)?;
        match byte {
            b'<' if data.get(at + 1) != Some(&b'<') => {
                let end = data[at..].iter().position(|it| *it == b'>')? + at;
                return Some((Token::Hex(hex(&data[at + 1..end])), end + 1));
            }
            b'[' => return Some((Token::Open, at + 1)),
            b']' => return Some((Token::Close, at + 1)),
            b'%' => at += data[at..].iter().position(|it| matches!(it, b'\n' | b'\r'))?,
            _ if byte.is_ascii_alphabetic() => {
                let length = data[at..].iter().position(|it| !it.is_ascii_alphanumeric());
                let end = at + length.unwrap_or(data.len() - at);
                return Some((Token::Word(&data[at..end]), end));
            }
            _ => at += 1,
        }
    }
}

fn hex(digits: &[u8]) -> Vec<u8> {
    let values: Vec<u8> =
        digits.iter().filter_map(|&it| char::from(it).to_digit(16)).map(|it| it as u8).collect();
    values.chunks(2).map(|it| it[0] << 4 | it.get(1).unwrap_or(&0)).collect()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn an_empty_entry_does_not_end_the_map() {
        let map = parse(b"2 beginbfchar <0001> <> <0002> <0645> endbfchar");
        assert_eq!(map.get(&1).map(|it| &**it), Some(""));
        assert_eq!(map.get(&2).map(|it| &**it), Some("م"));
    }

    #[test]
    fn ranges_count_on_or_list_their_texts() {
        let map =
            parse(b"1 beginbfrange <41> <43> <0061> <50> <51> [<0066 0069> <0078>] endbfrange");
        let text = |code| map.get(&code).map(ToString::to_string);
        assert_eq!(text(0x43).as_deref(), Some("c"));
        assert_eq!(text(0x50).as_deref(), Some("fi"));
        assert_eq!(text(0x51).as_deref(), Some("x"));
    }
}
