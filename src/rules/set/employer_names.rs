//! Whether two printed names can be names of one employer. The answer is careful: one resembling
//! word is enough for "yes".

use unicode_normalization::UnicodeNormalization;

/// Words that stand in names of many employers.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "SARL",
    "SARLAU",
    "SA",
    "SAS",
    "SNC",
    "SCS",
    "GIE",
    "AU",
    "STE",
    "SOCIETE",
    "SOC",
    "COMPANY",
    "CO",
    "CIE",
    "GROUPE",
    "GROUP",
    "ETS",
    "ETABLISSEMENT",
    "ETABLISSEMENTS",
    "MAROC",
    "MOROCCO",
    "MAROCAINE",
    "DE",
    "DES",
    "DU",
    "LA",
    "LE",
    "LES",
    "ET",
    "AND",
    "OF",
    "THE",
    "EN",
    "POUR",
    "INTERNATIONAL",
    "SERVICES",
    "SERVICE",
    "TRAVAUX",
    "ENTREPRISE",
    "LTD",
    "LIMITED",
];

/// Whether two names can hardly be names of one employer; legal forms and common words left out.
pub(super) fn surely_different(a: &str, b: &str) -> bool {
    let (first, second) = (words(a), words(b));
    let initials = |words: &[String]| words.iter().filter_map(|it| it.chars().next()).collect();
    let (short, other): (String, String) = (initials(&first), initials(&second));
    // One letter stands in half of all words: it tells only within what is an abbreviation itself.
    let abbreviates = |words: &[String], initials: &str| {
        words.iter().any(|it| {
            let letters = it.chars().count();
            let within = it.contains(initials) && (initials.chars().count() >= 2 || letters <= 4);
            letters >= 2 && (initials.contains(it) || within)
        })
    };
    !first.is_empty()
        && !second.is_empty()
        && share_nothing(&first, &second)
        && !abbreviates(&first, &other)
        && !abbreviates(&second, &short)
}

fn share_nothing(first: &[String], second: &[String]) -> bool {
    let latin = |words: &[String]| words.iter().all(|it| it.is_ascii());
    // A name in Arabic letters and one in Latin letters are compared by no rule of ours.
    latin(first) == latin(second) && !first.iter().any(|a| second.iter().any(|b| resemble(a, b)))
}

fn resemble(a: &str, b: &str) -> bool {
    let (one, other) = (skeleton(a), skeleton(b));
    let parts = a.contains(b) || b.contains(a);
    let length = a.chars().count().max(b.chars().count());
    parts || one.is_empty() || one == other || distance(a, b) <= (length / 3).max(1)
}

/// Upper-case words without accents, common words and single letters.
fn words(name: &str) -> Vec<String> {
    let plain: String = name
        .nfkd()
        .filter(|it| !unicode_normalization::char::is_combining_mark(*it) && *it != 'ـ')
        .flat_map(char::to_uppercase)
        .collect();
    plain
        .split(|it: char| !it.is_alphanumeric())
        .map(|it| it.strip_prefix("ال").unwrap_or(it))
        .filter(|it| it.chars().count() >= 2 && !COMMON.contains(it))
        .map(str::to_owned)
        .collect()
}

/// What stays of a word in any transliteration: its consonants, the doubtful ones made one.
fn skeleton(word: &str) -> String {
    let mut skeleton = String::new();
    for letter in word.replace("CH", "S").replace("PH", "F").replace("GU", "G").chars() {
        let kept = match letter {
            'A' | 'E' | 'I' | 'O' | 'U' | 'Y' | 'W' | 'H' => continue,
            'C' | 'Q' | 'X' => 'K',
            'Z' => 'S',
            'J' => 'G',
            'V' => 'F',
            'P' => 'B',
            'ا' | 'أ' | 'إ' | 'آ' | 'و' | 'ي' | 'ى' | 'ء' | 'ئ' | 'ؤ' | 'ة' | 'ه' => {
                continue;
            }
            other => other,
        };
        if !skeleton.ends_with(kept) {
            skeleton.push(kept);
        }
    }
    skeleton
}

/// Letters to change, add or leave out.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(40).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (n, letter) in (1..).zip(a.chars().take(40)) {
        let mut diagonal = std::mem::replace(&mut row[0], n);
        for (column, other) in b.iter().enumerate() {
            let change = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = change.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::surely_different;

    #[test]
    fn legal_forms_and_initials_are_no_difference() {
        for (a, b) in [
            ("ATLAS TEXTILE SARL", "STE ATLAS TEXTILES"),
            ("SOCIETE MAROCAINE DE TRANSPORT", "SMT"),
            ("BOULANGERIE TRANSPORT RAPIDE ORIENTAL", "B.T.R.O BTRO"),
            ("MAROC SERVICES SARL", "STE ATLAS"),
        ] {
            assert!(!surely_different(a, b), "{a} / {b}");
        }
        assert!(surely_different("ATLAS TEXTILE SARL", "BOULANGERIE OUMNIA"));
        assert!(surely_different("SERVICES EXEMPLE SARL", "AGRO DES ESSAIS SARL"));
    }
}
