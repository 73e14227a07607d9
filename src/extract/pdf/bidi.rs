//! Arabic in logical order: from the order letters stand on the page to the order they are read.
//!
//! A page keeps positions only, so the reading order is recovered from them: the bidirectional algorithm
//! run backwards over one line of a cell.

use unicode_bidi::BidiClass;
use unicode_normalization::UnicodeNormalization;

use crate::evidence::is_letter;

/// Reads a line whose characters stand in the order of the page, left to right.
///
/// `latin_page` says which of two languages side by side comes first.
pub(super) fn logical(visual: &str, latin_page: bool) -> String {
    if !has_rtl(visual) {
        return visual.to_owned();
    }
    let mut chars: Vec<char> = visual.chars().collect();
    let mut strong = resolve(&chars);
    let base_rtl =
        reads_from_the_right(&chars, &strong) && !(latin_page && stands_in_pairs(&chars, &strong));
    let paired =
        if base_rtl { pair_brackets(&mut chars, &mut strong) } else { vec![false; chars.len()] };
    let mut runs = runs(&strong, base_rtl);
    if base_rtl {
        runs.reverse();
    }
    let mut text = String::with_capacity(visual.len());
    for (from, to, rtl) in runs {
        if rtl {
            mirror(&mut chars[from..to], &paired[from..to]);
            text.extend(chars[from..to].iter().rev());
        } else {
            text.extend(&chars[from..to]);
        }
    }
    text
}

/// Whether words of a page, as they stand from left to right, are Arabic that was never turned.
///
/// Some programs draw the letters as they are stored. No word begins with a closed ta or a bare alif maqsura,
/// and few end in the article: what is written tells which way it runs.
pub(super) fn stands_unturned<'w>(words: impl Iterator<Item = &'w str>) -> bool {
    let (mut turned, mut unturned) = (0_usize, 0_usize);
    let closes = |c: Option<char>| matches!(c, Some('ة' | 'ى'));
    for word in words.filter(|it| has_rtl(it)) {
        let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
        if letters.len() < 3 {
            continue;
        }
        let (first, last) = (letters.first().copied(), letters.last().copied());
        let article = |a: Option<&char>, b: Option<&char>| a == Some(&'ا') && b == Some(&'ل');
        // From left to right, a turned word ends with its article and begins with its last letter.
        let count = letters.len();
        turned += usize::from(closes(first) && !closes(last));
        turned += usize::from(article(letters.last(), letters.get(count - 2)));
        unturned += usize::from(closes(last) && !closes(first));
        unturned += usize::from(article(letters.first(), letters.get(1)));
    }
    unturned >= 4 && unturned >= 5 * turned
}

const BRACKETS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('{', '}'), ('«', '»')];

/// Whether a bracket opens, and its mirror image.
fn bracket(c: char) -> Option<(bool, char)> {
    BRACKETS.iter().find_map(|&(open, close)| match c {
        _ if c == open => Some((true, close)),
        _ if c == close => Some((false, open)),
        _ => None,
    })
}

/// Brackets show their mirror images in a line read from the right; some programs store what is seen.
fn mirror(run: &mut [char], paired: &[bool]) {
    // What begins, at its right, with a closing bracket was stored as seen.
    let alone = || run.iter().zip(paired).rev().filter(|it| !it.1);
    let first = alone().find_map(|it| bracket(*it.0));
    if first.is_none_or(|(opens, _)| opens) {
        return;
    }
    for (c, _) in run.iter_mut().zip(paired).filter(|it| !it.1) {
        *c = bracket(*c).map_or(*c, |(_, mirrored)| mirrored);
    }
}

/// Brackets round a word of the other script behind an Arabic one go with the line: what follows them,
/// at the left, is no part of that word's phrase. `عن شهر (Mois) : 06/2019`
fn pair_brackets(chars: &mut [char], strong: &mut [Strong]) -> Vec<bool> {
    let mut paired = vec![false; chars.len()];
    // The bracket at the left, and the first letter behind it.
    let mut left: Option<(usize, char)> = None;
    for at in 0..chars.len() {
        let Some((_, mirrored)) = bracket(chars[at]) else { continue };
        let Some((from, other)) = left.replace((at, chars[at])) else { continue };
        let inside = &strong[from + 1..at];
        let [Strong::Left, ..] = inside else { continue };
        let hugged = matches!(inside.last(), Some(Strong::Left | Strong::Number));
        let plain = !inside.contains(&Strong::Right);
        let before = strong[at..].iter().find(|it| **it != Strong::Neutral);
        if other != mirrored || !hugged || !plain || before != Some(&Strong::Right) {
            continue;
        }
        let (open, close) = if bracket(other).is_some_and(|it| it.0) {
            (other, chars[at])
        } else {
            (chars[at], other)
        };
        (chars[at], chars[from]) = (open, close);
        for it in [from, at] {
            strong[it] = Strong::Right;
            paired[it] = true;
        }
        left = None;
    }
    paired
}

/// Whether any character is read from right to left.
pub(super) fn has_rtl(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_rtl)
}

pub(super) fn is_rtl(c: char) -> bool {
    // Hebrew is the first script written from the right.
    c >= '\u{590}' && matches!(unicode_bidi::bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// A mark that stands on another letter.
pub(super) fn is_mark(c: char) -> bool {
    c >= '\u{300}' && unicode_bidi::bidi_class(c) == BidiClass::NSM
}

/// A character that steers direction and shows nothing.
pub(super) fn is_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The letters a presentation form stands for; other characters as they are.
pub(super) fn fold(c: char, out: &mut String) {
    match c {
        '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{fb00}'..='\u{fb06}' => {
            out.extend(std::iter::once(c).nfkc().filter(|c| *c != ' '));
        }
        // The elongation of a joined letter is drawing, not writing.
        '\u{640}' => {}
        _ => out.push(c),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strong {
    Left,
    Right,
    Number,
    Neutral,
}

/// The direction of every character, numbers with their separators kept whole.
fn resolve(chars: &[char]) -> Vec<Strong> {
    use BidiClass::{AL, AN, CS, EN, ES, ET, L, NSM, R};
    let classes: Vec<BidiClass> = chars.iter().map(|&c| unicode_bidi::bidi_class(c)).collect();
    let digit = |at: usize| matches!(classes.get(at), Some(EN | AN));
    let mut strong: Vec<Strong> = classes
        .iter()
        .map(|class| match class {
            L => Strong::Left,
            R | AL => Strong::Right,
            EN | AN => Strong::Number,
            _ => Strong::Neutral,
        })
        .collect();
    // Behind an Arabic letter, which stands at its right, a hyphen parts two numbers: `661741-42` is
    // shown as `42-661741` there.
    let behind_arabic = |at: usize| {
        let strongs = classes[at..].iter().filter(|it| matches!(it, L | R | AL));
        strongs.copied().next() == Some(AL)
    };
    let between_numbers = |at: usize| at > 0 && digit(at - 1) && digit(at + 1);
    for at in 0..chars.len() {
        if strong[at] != Strong::Neutral {
            continue;
        }
        let between = between_numbers(at);
        let joined = match classes[at] {
            CS => between,
            // A hyphen joins European digits only.
            ES => between && classes[at + 1] == EN && classes[at - 1] == EN && !behind_arabic(at),
            _ => between && chars[at] == ' ' && groups_thousands(chars, at),
        };
        if joined {
            strong[at] = Strong::Number;
        }
    }
    // Signs and percent marks stay with the digits they touch.
    for at in 0..chars.len() {
        let touches = |it: usize| matches!(strong.get(it), Some(Strong::Number));
        if strong[at] == Strong::Neutral
            && matches!(classes[at], ET | ES)
            && !(classes[at] == ES && between_numbers(at))
            && (touches(at + 1) || (at > 0 && touches(at - 1) && classes[at] == ET))
        {
            strong[at] = Strong::Number;
        }
        if classes[at] == NSM {
            strong[at] = if at + 1 < chars.len() && strong[at + 1] == Strong::Right {
                Strong::Right
            } else if at > 0 {
                strong[at - 1]
            } else {
                Strong::Neutral
            };
        }
    }
    strong
}

/// `8 500`: one to three digits, a space, then exactly three.
fn groups_thousands(chars: &[char], space: usize) -> bool {
    let digit = |c: Option<&char>| c.is_some_and(|c| c.is_numeric());
    let before = chars[..space].iter().rev().take_while(|c| c.is_numeric()).count();
    let after = chars[space + 1..].iter().take_while(|c| c.is_numeric()).count();
    (1..=3).contains(&before) && after == 3 && digit(chars.get(space + 1))
}

/// The line's own direction: that of both its ends, else that of most of its letters.
fn reads_from_the_right(chars: &[char], strong: &[Strong]) -> bool {
    let count = |wanted| {
        let letters = strong.iter().zip(chars).filter(|(s, c)| **s == wanted && is_letter(**c));
        letters.count()
    };
    let mut ends = strong.iter().filter(|it| matches!(it, Strong::Left | Strong::Right));
    let (first, last) = (ends.next(), ends.next_back());
    match (first, last.or(first)) {
        (Some(Strong::Left), Some(Strong::Left)) => false,
        (Some(Strong::Right), Some(Strong::Right)) => true,
        // A sentence that ends in the other script on one side follows most of its letters.
        _ => count(Strong::Right) >= count(Strong::Left),
    }
}

/// `Cotisation / اشتراك`: the same in two languages, Latin at the left, set apart by a stroke.
fn stands_in_pairs(chars: &[char], strong: &[Strong]) -> bool {
    let Some(stroke) = chars.windows(3).position(|it| matches!(it, [' ', '/' | '|', ' '])) else {
        return false;
    };
    let (before, after) = strong.split_at(stroke);
    before.contains(&Strong::Left)
        && !before.contains(&Strong::Right)
        && after.contains(&Strong::Right)
        && !after.contains(&Strong::Left)
}

/// Stretches of one direction: neutrals between two alike go with them, others with the line.
fn runs(strong: &[Strong], base_rtl: bool) -> Vec<(usize, usize, bool)> {
    let mut rtl: Vec<Option<bool>> = strong
        .iter()
        .map(|it| match it {
            Strong::Left | Strong::Number => Some(false),
            Strong::Right => Some(true),
            Strong::Neutral => None,
        })
        .collect();
    let mut at = 0;
    while at < rtl.len() {
        if rtl[at].is_some() {
            at += 1;
            continue;
        }
        let end = (at..rtl.len()).find(|&it| rtl[it].is_some()).unwrap_or(rtl.len());
        let left = |it: Option<&Strong>| matches!(it, Some(Strong::Left));
        let any = |it: Option<&Strong>| matches!(it, Some(Strong::Left | Strong::Number));
        let before = at.checked_sub(1).and_then(|it| strong.get(it));
        let after = strong.get(end);
        let right = |it: Option<&Strong>| matches!(it, Some(Strong::Right));
        let turned = if base_rtl {
            // Two numbers alone do not make the space between them part of a Latin phrase.
            !((left(before) && any(after)) || (any(before) && left(after)))
        } else {
            right(before) && right(after)
        };
        rtl[at..end].fill(Some(turned));
        at = end;
    }
    let mut runs: Vec<(usize, usize, bool)> = Vec::new();
    for (at, it) in rtl.iter().enumerate() {
        let it = it.unwrap_or(base_rtl);
        match runs.last_mut() {
            Some((_, to, last)) if *last == it => *to = at + 1,
            _ => runs.push((at, at + 1, it)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::{fold, logical};

    /// Turns a logical pure-Arabic word into the order it stands on the page.
    fn page(word: &str) -> String {
        word.chars().rev().collect()
    }

    #[test]
    fn latin_text_stays_as_it_is() {
        assert_eq!(logical("Salaire brut 8 500,00", false), "Salaire brut 8 500,00");
    }

    #[test]
    fn arabic_letters_are_read_from_the_right() {
        assert_eq!(logical(&page("الأجر الخام"), false), "الأجر الخام");
    }

    #[test]
    fn numbers_inside_arabic_keep_their_digits_in_order() {
        let visual = format!("8 500,00 :{}", page("الأجر"));
        assert_eq!(logical(&visual, false), "الأجر: 8 500,00");
        let visual = format!("2024/01/31 {}", page("تاريخ"));
        assert_eq!(logical(&visual, false), "تاريخ 2024/01/31");
        let visual = format!("42-661741 : {}", page("رقم الانخراط"));
        assert_eq!(logical(&visual, false), "رقم الانخراط : 661741-42");
        assert_eq!(logical("72641985-82", true), "72641985-82");
        let visual = format!("٢٠٢٤ {}", page("سنة"));
        assert_eq!(logical(&visual, false), "سنة ٢٠٢٤");
    }

    #[test]
    fn a_latin_name_inside_arabic_keeps_its_order() {
        let visual = format!("{} CNSS Casa {}", page("الرباط"), page("وكالة"));
        assert_eq!(logical(&visual, false), "وكالة CNSS Casa الرباط");
    }

    #[test]
    fn an_arabic_word_inside_a_latin_line_is_turned_alone() {
        let visual = format!("Nom {} Prenom", page("العلوي"));
        assert_eq!(logical(&visual, false), "Nom العلوي Prenom");
    }

    #[test]
    fn of_two_languages_side_by_side_that_of_the_page_comes_first() {
        let visual = format!("Cotisation AMO / {}", page("التأمين الإجباري عن المرض"));
        assert_eq!(logical(&visual, true), "Cotisation AMO / التأمين الإجباري عن المرض");
        assert_eq!(logical(&visual, false), "التأمين الإجباري عن المرض / Cotisation AMO");
    }

    #[test]
    fn brackets_stored_as_seen_are_turned_round() {
        let visual = format!("({}) {}", page("الصافي"), page("الأجر"));
        assert_eq!(logical(&visual, false), "الأجر (الصافي)");
        let visual = format!("){}( {}", page("الصافي"), page("الأجر"));
        assert_eq!(logical(&visual, false), "الأجر (الصافي)");
    }

    #[test]
    fn what_follows_a_bracketed_translation_stays_behind_it() {
        let visual = format!("06/2019 : )Mois( {}", page("عن شهر"));
        assert_eq!(logical(&visual, false), "عن شهر (Mois) : 06/2019");
        let visual = format!("06/2019 : (Mois) {}", page("عن شهر"));
        assert_eq!(logical(&visual, false), "عن شهر (Mois) : 06/2019");
        let visual = format!("6903563 : )N° adh 2( {} (A) {}", page("رقم"), page("عدد"));
        assert_eq!(logical(&visual, false), "عدد (A) رقم (N° adh 2) : 6903563");
    }

    #[test]
    fn presentation_forms_become_letters() {
        let mut text = String::new();
        for c in ['\u{fef7}', '\u{feae}', '\u{fe9f}', 'x'] {
            fold(c, &mut text);
        }
        assert_eq!(text, "لأرجx");
    }
}
