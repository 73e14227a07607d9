//! Figures as a machine misreads them: letters for digits, one digit for another, a lost comma.

use crate::synthesis::chance::Chance;

/// A text with some figures misread; digits for digits only where an image shows the right ones.
pub(super) fn misread(text: &str, digits_too: bool, chance: &mut Chance) -> String {
    let is_figure = text.chars().filter(char::is_ascii_digit).count() >= 2;
    if !is_figure || !chance.one_in(6) {
        return text.to_owned();
    }
    let mut done = false;
    text.chars()
        .filter_map(|it| {
            if done || !chance.one_in(2) {
                return Some(it);
            }
            let read = match it {
                '0' => Some('O'),
                '1' => Some('l'),
                '5' => Some('S'),
                '8' if digits_too => Some('3'),
                '3' if digits_too => Some('8'),
                '7' if digits_too => Some('1'),
                ',' if digits_too => None,
                other => return Some(other),
            };
            done = true;
            read
        })
        .collect()
}
