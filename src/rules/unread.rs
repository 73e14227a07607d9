//! Whether a figure was printed and left unread: it may be what a comparison lacks.

use rust_decimal::Decimal;

use crate::{
    evidence::{Location, Region},
    payroll::{Amount, Document, Row},
};

/// Whether a text that was not understood holds this amount, letters taken for digits put right.
pub(super) fn holds(document: &Document, amount: Amount) -> bool {
    let exact = digits(&format!("{:.2}", amount.value.abs()));
    let whole = digits(&amount.value.abs().trunc().to_string());
    let is_amount = |it: String| it == exact || it == whole;
    // `Indemnité de transport 500,00`: its letters are letters there.
    let plain = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    document.unread.iter().any(|it| is_amount(digits(&it.raw)) || is_amount(plain(&it.raw)))
}

/// Whether `part`, printed at `place`, is a group of digits of `whole` whose other group is printed
/// where a reader's cut leaves it: right beside it, in another cell of the row or among what was not
/// understood. `1` of `1 290,80` stands somewhere; a value that is a round thousand away has no such
/// group.
pub(super) fn holds_the_rest(
    document: &Document,
    row: &Row,
    (part, place): (Amount, &Location),
    whole: Amount,
) -> bool {
    if !part.is_part_of(whole) {
        return false;
    }
    let thousands = (whole.value / Decimal::ONE_THOUSAND).trunc().to_string();
    let hundreds = format!("{:03}", (whole.value % Decimal::ONE_THOUSAND).trunc());
    let is_last = part.value == whole.value % Decimal::ONE_THOUSAND;
    let is_rest = |raw: &str| {
        let mut tokens = raw.split_whitespace();
        if is_last {
            tokens.next_back() == Some(thousands.as_str())
        } else {
            tokens.next().is_some_and(|it| digits(it).starts_with(&hundreds))
        }
    };
    let mut cells = row.fields.iter().filter_map(|(_, it)| Some((it.raw()?, it.location()?)));
    cells.any(|(raw, at)| at != place && are_beside(at, place) && is_rest(raw))
        || document.unread.iter().any(|it| are_beside(&it.location, place) && is_rest(&it.raw))
}

/// Whether a text that was not understood stands right beside a value, in its line of print.
pub(super) fn stands_beside(document: &Document, value: &Location) -> bool {
    document.unread.iter().any(|it| are_beside(&it.location, value))
}

/// Whether two texts of a page stand in one line, with hardly more than a letter's height between.
fn are_beside(a: &Location, b: &Location) -> bool {
    let (Region::Page { page, bbox: Some(a) }, Region::Page { page: on, bbox: Some(b) }) =
        (&a.region, &b.region)
    else {
        return false;
    };
    let height = b.bottom - b.top;
    let level = (a.top + a.bottom - b.top - b.bottom).abs() <= height;
    page == on && level && a.left - b.right < height && b.left - a.right < height
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
