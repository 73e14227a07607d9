//! Names of firms that stand without a label, told by the words they begin or end with.

use crate::evidence::folded;

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
