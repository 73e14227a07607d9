//! Letters and digits as compared, whatever their case, accents, width or script variant.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text in lower case, without accents, Arabic vowel marks, hamza seats, tatweel, presentation
/// forms and invisible direction marks: `Février` and `FEVRIER` fold to the same text.
#[must_use]
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|it| !is_combining_mark(*it) && !is_invisible(*it) && *it != '\u{640}')
        .flat_map(char::to_lowercase)
        .collect()
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
    use super::{digit_value, folded};

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
