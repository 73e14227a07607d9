//! Letters and digits as compared, whatever their case, accents, width or script variant.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The text in lower case, without accents, Arabic vowel marks, hamza seats, tatweel, presentation
/// forms and invisible direction marks: `Février` and `FEVRIER` fold to the same text.
#[must_use]
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\0'..='\x7f' => plain.push(letter.to_ascii_lowercase()),
            // Arabic letters that are their own.
            '\u{621}' | '\u{627}'..='\u{63a}' | '\u{641}'..='\u{64a}' => plain.push(letter),
            // Marks are dropped, so the order in which decomposing leaves them plays no part.
            _ => decompose_compatible(letter, |part| {
                if !is_combining_mark(part) && !is_invisible(part) && part != '\u{640}' {
                    plain.extend(part.to_lowercase());
                }
            }),
        }
    }
    plain
}

/// Whether a letter stands here: as `char::is_alphabetic`, without its search for the letters of
/// French and Arabic.
#[must_use]
pub fn is_letter(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => letter.is_ascii_alphabetic(),
        '\u{c0}'..='\u{24f}' => !matches!(letter, '×' | '÷'),
        '\u{620}'..='\u{64a}' => true,
        _ => letter.is_alphabetic(),
    }
}

/// The value of a digit: ASCII, Arabic-Indic, extended Arabic-Indic or full width.
#[must_use]
pub fn digit_value(letter: char) -> Option<u8> {
    let zero = match letter {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    Some((letter as u32 - zero as u32) as u8)
}

/// Whether any digit stands in the text.
#[must_use]
pub fn has_digit(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().any(|it| it.is_ascii_digit());
    }
    text.chars().any(|it| digit_value(it).is_some())
}

/// Marks that steer direction or joining and show nothing.
#[must_use]
pub fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::{digit_value, folded, is_letter};

    #[test]
    fn a_letter_is_what_unicode_calls_one() {
        for letter in '\0'..='\u{ffff}' {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter:?}");
        }
    }

    #[test]
    fn folding_letter_by_letter_is_folding_the_text() {
        use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
        for letter in '\0'..='\u{ffff}' {
            let whole = letter.to_string().nfkd().collect::<String>();
            let plain = whole.chars().filter(|it| {
                !is_combining_mark(*it) && !super::is_invisible(*it) && *it != '\u{640}'
            });
            let expected: String = plain.flat_map(char::to_lowercase).collect();
            assert_eq!(folded(&letter.to_string()), expected, "{letter:?}");
        }
    }

    #[test]
    fn accents_case_and_marks_fold_away() {
        assert_eq!(folded("FÉVRIER"), "fevrier");
        assert_eq!(folded("أبريل"), folded("ابريل"));
        assert_eq!(folded("مُحَمّـد"), "محمد");
        assert_eq!(folded("\u{202b}يناير\u{202c}"), "يناير");
    }

    #[test]
    fn digits_of_three_scripts_have_values() {
        assert_eq!(['7', '٧', '۷', '７'].map(digit_value), [Some(7); 4]);
        assert_eq!(digit_value('x'), None);
    }
}
