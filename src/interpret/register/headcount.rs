//! A number of people within a label: `TOTAL (23 salariés)`.

use crate::{
    interpret::{
        spot::Spot,
        units,
        values::{self, Styles},
    },
    payroll::{Name, Value},
};

/// The number of people that a label tells.
pub(in crate::interpret) fn headcount_in(label: &Spot) -> Option<Value> {
    let (start, end) = people_counted(&label.text)?;
    let spot = label.part(start, end);
    Some(values::value(Name::Headcount, &spot, &Styles::default(), true))
}

/// Where a label counts people: the digits beside their noun.
pub(in crate::interpret) fn people_counted(text: &str) -> Option<(usize, usize)> {
    let start = text.find(|it: char| it.is_ascii_digit())?;
    let end = start + text[start..].bytes().take_while(u8::is_ascii_digit).count();
    // `(l3 salariés)`: the number begins before its first digit.
    if text[..start].ends_with(char::is_alphanumeric) {
        return None;
    }
    let after = text[end..].trim_start_matches([' ', '\u{a0}', ':', '(', ')']);
    let counted = |word: &str| units::counts_people(&crate::evidence::folded(word));
    // In lines that run from the right the two change places: `)salariés 23( المجموع`.
    let before = text[..start].split(|it: char| !it.is_alphabetic()).rfind(|it| !it.is_empty());
    let turned = text[..start].contains(['(', ')']) && before.is_some_and(counted);
    (counted(after) || turned).then_some((start, end))
}
