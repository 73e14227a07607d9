//! The consonants of a name, the same for its Arabic letters and its French or English spelling.

/// Consonant classes of a name, one letter each. Vowels, `h`, `w` and `y` come and go between
/// spellings, so they are left out.
#[derive(Debug)]
pub(super) struct Skeleton {
    pub(super) full: String,
    /// Without an article or a `ben` that may be glued to the name.
    bare: Vec<String>,
}

impl Skeleton {
    /// The skeleton of folded letters.
    pub(super) fn of(letters: &str) -> Skeleton {
        let full = consonants(letters);
        let mut bare = Vec::new();
        for prefix in ["el", "al", "l", "ben", "ould", "ait", "bou", "بن"] {
            let rest = letters.strip_prefix(prefix).filter(|it| it.chars().count() > 2);
            bare.extend(rest.map(consonants));
        }
        // `Abdelkader`, where another writes `Abd Kader` or `Abderrahmane`.
        if letters.starts_with("abd") && full.starts_with("bdl") {
            bare.push(format!("bd{}", &full[3..]));
        }
        Skeleton { full, bare }
    }

    /// Every skeleton the name can stand for.
    pub(super) fn readings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.full).chain(&self.bare).map(String::as_str)
    }
}

fn consonants(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    let mut skeleton = String::new();
    let mut at = 0;
    let mut before = None;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied();
        let (class, taken) = class(letter, next);
        // A doubled letter is one consonant; a vowel between two keeps both.
        if let Some(class) = class
            && before != Some(class)
        {
            skeleton.push(class);
        }
        before = class;
        at += taken;
    }
    skeleton
}

/// The class of the consonant that begins with `letter`, and how many letters write it.
fn class(letter: char, next: Option<char>) -> (Option<char>, usize) {
    let soft = matches!(next, Some('e' | 'i' | 'y'));
    match (letter, next) {
        ('k', Some('h')) => (Some('x'), 2),
        ('g' | 'r', Some('h')) => (Some('r'), 2),
        ('c' | 's', Some('h')) => (Some('c'), 2),
        ('t', Some('h')) => (Some('t'), 2),
        ('d', Some('h')) => (Some('d'), 2),
        ('d', Some('j')) => (Some('j'), 2),
        ('p', Some('h')) => (Some('f'), 2),
        ('g' | 'q', Some('u')) => (Some('k'), 2),
        ('c', _) if soft => (Some('s'), 1),
        ('g', _) if soft => (Some('j'), 1),
        _ => (single(letter), 1),
    }
}

fn single(letter: char) -> Option<char> {
    Some(match letter {
        'b' | 'p' | 'ب' | 'پ' => 'b',
        't' | 'ت' | 'ث' | 'ط' => 't',
        'j' | 'ج' | 'چ' => 'j',
        'خ' => 'x',
        'd' | 'د' | 'ذ' | 'ض' | 'ظ' => 'd',
        'r' | 'ر' | 'غ' => 'r',
        's' | 'z' | 'x' | 'ç' | 'س' | 'ز' | 'ص' => 's',
        'ش' => 'c',
        'f' | 'v' | 'ف' | 'ڤ' | 'ڥ' => 'f',
        'k' | 'q' | 'c' | 'g' | 'ك' | 'ق' | 'ڭ' | 'گ' | 'ݣ' => 'k',
        'l' | 'ل' => 'l',
        'm' | 'م' => 'm',
        'n' | 'ن' => 'n',
        _ => return None,
    })
}
