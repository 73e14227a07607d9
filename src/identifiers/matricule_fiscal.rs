//! Matricule fiscal of Tunisian companies: seven digits, a letter, and often two letters and three
//! digits more. How the letter follows from the digits is not public: format only.

use super::digits::letters_and_digits;

/// Whether a text is written like one: `1234567A`, `1234567 A/P/M/000`.
#[must_use]
pub fn is_well_formed(text: &str) -> bool {
    let Some(code) = letters_and_digits(text) else { return false };
    let shape: String =
        code.bytes().map(|it| if it.is_ascii_digit() { '9' } else { 'A' }).collect();
    matches!(shape.as_str(), "9999999A" | "9999999AAA" | "9999999AAA999")
}

#[cfg(test)]
mod tests {
    use super::is_well_formed;

    #[test]
    fn seven_digits_and_a_letter() {
        assert!(is_well_formed("1234567A"));
        assert!(is_well_formed("1234567 A/P/M/000"));
        assert!(!is_well_formed("1234567"));
        assert!(!is_well_formed("12345678A"));
    }
}
