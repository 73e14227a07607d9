//! NIR, the French social security number: 13 characters and a key of two digits, which is
//! `97 − (number mod 97)`; Corsica's 2A counts as 19, 2B as 18.

use super::digits::{letters_and_digits, mod_97};

/// What the key says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nir {
    Valid,
    KeyMismatch {
        printed: String,
        computed: String,
    },
    /// Thirteen characters: printed without its key.
    WithoutKey,
    NotANir,
}

#[must_use]
pub fn check(text: &str) -> Nir {
    let Some(code) = letters_and_digits(text) else { return Nir::NotANir };
    if !matches!(code.len(), 13 | 15) {
        return Nir::NotANir;
    }
    let (number, printed) = code.split_at(13);
    let number = match &number[5..7] {
        "2A" => format!("{}19{}", &number[..5], &number[7..]),
        "2B" => format!("{}18{}", &number[..5], &number[7..]),
        _ => number.to_owned(),
    };
    let is_number = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    // 1 and 2 by sex; 3, 4, 7 and 8 while a number is being given.
    let begins = matches!(code.as_bytes()[0], b'1'..=b'4' | b'7' | b'8');
    if !begins || !is_number(&number) || !is_number(printed) {
        return Nir::NotANir;
    }
    let computed = format!("{:02}", 97 - mod_97(&number));
    match printed {
        "" => Nir::WithoutKey,
        it if it == computed => Nir::Valid,
        it => Nir::KeyMismatch { printed: it.to_owned(), computed },
    }
}

#[cfg(test)]
mod tests {
    use super::{Nir, check};

    #[test]
    fn the_published_number_passes() {
        assert_eq!(check("295109912611193"), Nir::Valid);
        assert_eq!(check("2 95 10 99 126 111 93"), Nir::Valid);
        let expected = Nir::KeyMismatch { printed: "94".to_owned(), computed: "93".to_owned() };
        assert_eq!(check("295109912611194"), expected);
        assert_eq!(check("2951099126111"), Nir::WithoutKey);
        assert_eq!(check("95109912611193"), Nir::NotANir);
    }

    #[test]
    fn corsica_counts_as_nineteen_and_eighteen() {
        assert!(matches!(check("295102A12611100"), Nir::KeyMismatch { .. }));
        assert_eq!(check("2A5102A12611100"), Nir::NotANir);
    }
}
