//! Personal names, compared so that only surely different ones differ.
//!
//! One person is written in many ways: `BENNANI Fatima Zahra`, `F. Bennani`, `Fatimazahra El
//! Bennani ép. Tazi`, `بناني فاطمة الزهراء`. Order, particles, initials, missing or additional
//! names, spellings and scripts make no other person.

mod skeleton;

use crate::evidence::{folded, is_letter};
use skeleton::Skeleton;

/// Names and letters beyond these are not looked at.
const MAX_NAMES: usize = 12;
const MAX_LETTERS: usize = 40;

/// Whether two texts can hardly be names of one person: on both sides stands a name that nothing
/// on the other side resembles, and at most one name of the two is shared.
#[must_use]
pub fn surely_different(first: &str, second: &str) -> bool {
    if !is_legible(first) || !is_legible(second) {
        return false;
    }
    let (first, second) = (names(first), names(second));
    if first.is_empty() || second.is_empty() {
        return false;
    }
    let unlike = |names: &[Name], others: &[Name]| {
        let joined: String = others.iter().map(|it| it.skeleton.full.as_str()).collect();
        names.iter().filter(|it| !it.resembles_any(others, &joined)).count()
    };
    let (alone, other_alone) = (unlike(&first, &second), unlike(&second, &first));
    let shared = first.len().min(second.len()).saturating_sub(alone.min(other_alone));
    alone > 0 && other_alone > 0 && shared <= 1
}

/// One part of a name.
#[derive(Debug)]
struct Name {
    /// Folded letters, vowels as they sound.
    sound: String,
    is_arabic: bool,
    skeleton: Skeleton,
    /// Without a particle written as one word with it: `Ali` of `Benali`.
    bare: Option<Box<Name>>,
}

impl Name {
    fn new(letters: &str) -> Name {
        let letters: String = letters.chars().take(MAX_LETTERS).collect();
        let is_arabic = letters.chars().any(is_arabic);
        let skeleton = Skeleton::of(&letters);
        let bare = JOINED.iter().filter_map(|it| letters.strip_prefix(it));
        let bare = bare.filter(|it| it.chars().count() > 2).map(|it| Box::new(Name::new(it)));
        Name {
            sound: sound(&letters),
            is_arabic,
            skeleton,
            bare: bare.min_by_key(|it| it.sound.len()),
        }
    }

    fn resembles_any(&self, others: &[Name], joined: &str) -> bool {
        others.iter().any(|it| self.resembles(it))
            // `Fatimazahra` holds both `Fatima` and `Zahra`.
            || self.skeleton.readings().any(|it| it.len() > 1 && joined.contains(it))
    }

    fn resembles(&self, other: &Name) -> bool {
        self.is_like(other)
            || self.bare.as_ref().is_some_and(|it| it.resembles(other))
            || other.bare.as_ref().is_some_and(|it| self.is_like(it))
    }

    fn is_like(&self, other: &Name) -> bool {
        let same_script = self.is_arabic == other.is_arabic;
        if same_script && is_near(&self.sound, &other.sound) {
            return true;
        }
        for own in self.skeleton.readings() {
            for its in other.skeleton.readings() {
                let short = own.len().min(its.len());
                let equal = own == its && (short > 1 || !same_script);
                // A name cut off at the width of its column.
                let cut = short > 1 && (own.starts_with(its) || its.starts_with(own));
                // Vowels are all that is left of `Aya`: across scripts nothing can be said.
                let nothing_left = short == 0 && !same_script;
                if equal || cut || nothing_left || (short > 2 && is_near(own, its)) {
                    return true;
                }
            }
        }
        false
    }
}

/// The parts of a name that tell persons apart: no particles, no titles, no initials.
fn names(text: &str) -> Vec<Name> {
    let folded = folded(text);
    // `M'hamed` is one name.
    let folded = folded.replace(['\'', '\u{2019}', '`'], "");
    let words = folded.split(|it: char| !is_letter(it)).filter(|it| !it.is_empty());
    let mut names = Vec::new();
    let mut servant = false;
    for word in words.take(2 * MAX_NAMES) {
        match word {
            // `Abd el Kader`, `عبد القادر`: servant of one of the names of God, one name in all.
            "abd" | "abdel" | "abdal" | "abdul" | "عبد" => servant = true,
            word if PARTICLES.contains(&word) => (),
            word if word.chars().count() < 2 => (),
            word => {
                let bare = word.strip_prefix("ال").filter(|it| it.chars().count() > 2);
                let word = bare.unwrap_or(word);
                let start = match (servant, word.chars().any(is_arabic)) {
                    (true, true) => "عبد",
                    (true, false) => "abd",
                    (false, _) => "",
                };
                names.push(Name::new(&format!("{start}{word}")));
                servant = false;
            }
        }
    }
    names.truncate(MAX_NAMES);
    names
}

/// Particles that are as often written as one word with the name.
const JOINED: &[&str] = &["ben", "bent", "bel", "bou", "ait", "ould", "بن", "بو", "ابن"];

/// Particles, titles and words of kinship: they come and go from one printing to the next.
const PARTICLES: &[&str] = &[
    "el",
    "al",
    "l",
    "la",
    "le",
    "les",
    "de",
    "du",
    "des",
    "d",
    "ben",
    "bent",
    "bint",
    "ibn",
    "bin",
    "ould",
    "oulad",
    "ouled",
    "oueld",
    "bou",
    "abou",
    "abu",
    "ait",
    "nait",
    "sidi",
    "si",
    "moulay",
    "my",
    "lalla",
    "haj",
    "hadj",
    "hajj",
    "haja",
    "hajja",
    "mr",
    "mme",
    "mlle",
    "mrs",
    "ms",
    "miss",
    "dr",
    "pr",
    "monsieur",
    "madame",
    "mademoiselle",
    "epouse",
    "ep",
    "epse",
    "veuve",
    "vve",
    "nee",
    "ne",
    "بن",
    "ابن",
    "بنت",
    "ولد",
    "اولاد",
    "بو",
    "ابو",
    "ايت",
    "ال",
    "سيدي",
    "مولاي",
    "لالة",
    "لالا",
    "الحاج",
    "الحاجة",
    "السيد",
    "السيدة",
    "الانسة",
    "زوجة",
    "ارملة",
];

/// Vowels as they sound, doubled letters once: `Ouafae` and `Wafaa` are `uafa`.
fn sound(letters: &str) -> String {
    let plain = letters.replace("ou", "u").replace("ee", "i").replace('w', "u");
    let mut sound: Vec<char> = plain.replace('y', "i").replace('e', "a").chars().collect();
    sound.dedup();
    sound.into_iter().collect()
}

/// A question mark, a replacement character or a digit inside a name: it was not read well.
fn is_legible(text: &str) -> bool {
    text.chars().all(|it| it != '\u{fffd}' && it != '?' && it != '*' && !it.is_numeric())
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

/// Equal but for a slip or two of the pen, by length.
fn is_near(first: &str, second: &str) -> bool {
    let first: Vec<char> = first.chars().collect();
    let second: Vec<char> = second.chars().collect();
    let longest = first.len().max(second.len());
    let allowed = match longest {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    };
    first.len().abs_diff(second.len()) <= allowed && distance(&first, &second) <= allowed
}

/// Insertions, deletions, replacements and swaps of neighbours that make one of the other.
fn distance(first: &[char], second: &[char]) -> usize {
    let width = second.len() + 1;
    let mut before_last = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    for row in 1..=first.len() {
        let mut current = vec![row; width];
        for column in 1..width {
            let replaced = usize::from(first[row - 1] != second[column - 1]);
            let mut best =
                (last[column - 1] + replaced).min(last[column] + 1).min(current[column - 1] + 1);
            let swapped = row > 1
                && column > 1
                && first[row - 1] == second[column - 2]
                && first[row - 2] == second[column - 1];
            if swapped {
                best = best.min(before_last[column - 2] + 1);
            }
            current[column] = best;
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last[width - 1]
}

#[cfg(test)]
mod tests;
