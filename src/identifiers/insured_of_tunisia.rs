//! Number of an insured person of the Tunisian fund, as printed: eight digits, a stroke and the two
//! of a key whose rule is not published.

/// Whether a text is such a number: `72641985-82`.
#[must_use]
pub fn is_written(text: &str) -> bool {
    let digits = |it: &str, count| it.len() == count && it.bytes().all(|it| it.is_ascii_digit());
    text.trim()
        .split_once(['-', '/'])
        .is_some_and(|(a, b)| digits(a.trim(), 8) && digits(b.trim(), 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_digits_and_two() {
        assert!(is_written("72641985-82"));
        assert!(!is_written("7264198-82"));
        assert!(!is_written("72641985"));
        assert!(!is_written("12/05/2014"));
    }
}
