//! Whether a figure was printed and left unread: it may be what a comparison lacks.

use crate::payroll::{Amount, Document};

/// Whether a text that was not understood holds this amount, letters taken for digits put right.
pub(super) fn holds(document: &Document, amount: Amount) -> bool {
    let exact = digits(&format!("{:.2}", amount.value.abs()));
    let whole = digits(&amount.value.abs().trunc().to_string());
    let is_amount = |it: String| it == exact || it == whole;
    // `Indemnité de transport 500,00`: its letters are letters there.
    let plain = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    document.unread.iter().any(|it| is_amount(digits(&it.raw)) || is_amount(plain(&it.raw)))
}

fn digits(text: &str) -> String {
    let digit = |it: char| match it {
        'O' | 'o' => Some('0'),
        'l' | 'I' => Some('1'),
        'S' => Some('5'),
        it => it.is_ascii_digit().then_some(it),
    };
    text.chars().filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn letters_taken_for_digits_are_digits() {
        assert_eq!(digits("1S 85O,l0"), "1585010");
    }
}
