//! Names of firms that stand without a label, told by the words they begin or end with.

use crate::{
    evidence::folded,
    interpret::{prose, spot::Spot},
};

/// Forms of companies, as the words a firm's name ends with.
const FIRMS: &[&str] = &[
    "sarl", "sarlau", "sa", "sas", "sasu", "snc", "scs", "sca", "gie", "eurl", "ltd", "limited",
    "llc", "plc", "inc", "corp", "gmbh", "au", "co", "company", "cie", "srl", "bv", "nv", "asbl",
    "spa",
];

/// Words a firm's name begins with.
const BEGINNINGS: &[&str] = &[
    "ste",
    "societe",
    "ets",
    "etablissements",
    "entreprise",
    "cabinet",
    "sas",
    "sarl",
    "srl",
    "epe",
    "asbl",
    "cooperative",
    "clinique",
    "hotel",
    "imprimerie",
    "laboratoire",
    "pharmacie",
    "boulangerie",
    "restaurant",
    "transports",
    "groupe",
    "association",
    "تعاونيه",
    "مدرسه",
    "مصحه",
    "فندق",
    "شركه",
    "مقاوله",
    "موسسه",
];

/// `STE ATLAS BOIS SARL`: a firm's name without any label.
#[must_use]
pub(in crate::interpret) fn is_firm(text: &str) -> bool {
    if text.len() > 120 || text.chars().any(|it| it.is_numeric() || it == ':') {
        return false;
    }
    let folded = folded(text).replace('ة', "ه").replace('.', "");
    let words: Vec<&str> = folded.split_whitespace().collect();
    let ends = words.last().is_some_and(|it| FIRMS.contains(it));
    (2..=8).contains(&words.len()) && (ends || begins_as_firm(text))
}

/// `Société Rifaine de Conserves`: whether the first word is one that names of firms begin with.
#[must_use]
pub(in crate::interpret) fn begins_as_firm(text: &str) -> bool {
    let folded = folded(text).replace('ة', "ه").replace('.', "");
    folded.split_whitespace().next().is_some_and(|it| BEGINNINGS.contains(&it))
}

/// Where a firm's name ends, by the form of the company that closes it: `Bizerte Acier SA | Tunis`.
#[must_use]
pub(in crate::interpret) fn end_of_firm(text: &str) -> Option<usize> {
    let is_form = |it: &str| {
        let word = folded(it).replace('.', "");
        FIRMS.contains(&word.as_str()) && it.chars().any(char::is_uppercase)
    };
    let mut words = text.split_whitespace();
    words.next()?;
    let last = words.rfind(|it| is_form(it))?;
    Some(last.as_ptr() as usize - text.as_ptr() as usize + last.len())
}

/// The firm that a title speaks of: `كشف مرتبات العاملين بشركة الواحة للمقاولات عن شهر مايو`, `Virements du
/// personnel de la société Atlas Bois - mai 2024`.
pub(in crate::interpret) fn firm_within(spot: &Spot) -> Option<Spot> {
    // Words that begin a firm's name where it stands amid others, and whether they belong to it.
    const OPEN: &[(&str, bool)] = &[
        (" de la société ", false),
        (" de la societe ", false),
        (" de l'entreprise ", false),
        (" de l’entreprise ", false),
        (" بشركة ", true),
        (" لشركة ", true),
        (" بمؤسسة ", true),
        (" لمؤسسة ", true),
        (" بمقاولة ", true),
        (" لمقاولة ", true),
        (" شركة ", true),
        (" مؤسسة ", true),
        (" مقاولة ", true),
    ];
    const CLOSE: &[&str] = &[
        " عن ",
        " لشهر ",
        " خلال ",
        " برسم ",
        " للفترة ",
        " بتاريخ ",
        " au titre ",
        " pour ",
        " mois ",
        " du mois ",
        " - ",
        " – ",
        " — ",
        "(",
        ",",
        "،",
        ":",
    ];
    let text: &str = &spot.text;
    if text.len() > 200 {
        return None;
    }
    let lower = prose::aligned(text);
    let begin = |(word, own): &(&str, bool)| {
        let at = lower.find(word)?;
        // `بشركة`: the letter before the word for a firm is a preposition.
        let joined = word[1..].chars().next().is_some_and(|it| matches!(it, 'ب' | 'ل'));
        Some(at + if *own { 1 + if joined { 'ب'.len_utf8() } else { 0 } } else { word.len() })
    };
    let from = OPEN.iter().filter_map(begin).min()?;
    let ends = CLOSE.iter().filter_map(|it| lower[from..].find(it));
    let digit = lower[from..].find(char::is_numeric);
    let to = from + ends.chain(digit).min().unwrap_or(lower.len() - from);
    let firm = spot.part(from, to);
    let words = firm.text.split_whitespace().count();
    (2..=8).contains(&words).then_some(firm)
}
