//! Amounts written out, in French and in English.

/// `CINQ MILLE SIX CENTS DIRHAMS ET TRENTE-SEPT CENTIMES`.
pub(super) fn french(centimes: i64) -> String {
    let (units, cents) = (centimes / 100, centimes % 100);
    let mut text = format!("{} dirhams", french_number(units));
    if cents > 0 {
        text.push_str(&format!(" et {} centimes", french_number(cents)));
    }
    text
}

pub(super) fn english(centimes: i64) -> String {
    let (units, cents) = (centimes / 100, centimes % 100);
    let mut text = format!("{} dirhams", english_number(units));
    if cents > 0 {
        text.push_str(&format!(" and {} centimes", english_number(cents)));
    }
    text
}

fn french_number(number: i64) -> String {
    if number == 0 {
        return "zéro".to_owned();
    }
    let mut parts: Vec<String> = Vec::new();
    let (millions, thousands, rest) = (number / 1_000_000, number / 1_000 % 1_000, number % 1_000);
    if millions > 0 {
        let plural = if millions > 1 { "s" } else { "" };
        parts.push(format!("{} million{plural}", french_hundreds(millions, true)));
    }
    match thousands {
        0 => (),
        1 => parts.push("mille".to_owned()),
        // Before `mille` neither `vingt` nor `cent` has its plural.
        _ => parts.push(format!("{} mille", french_hundreds(thousands, false))),
    }
    if rest > 0 {
        parts.push(french_hundreds(rest, true));
    }
    parts.join(" ")
}

fn french_hundreds(number: i64, last: bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let mut parts = Vec::new();
    match hundreds {
        0 => (),
        1 => parts.push("cent".to_owned()),
        _ => {
            let plural = if rest == 0 && last { "s" } else { "" };
            parts.push(format!("{} cent{plural}", FRENCH[hundreds as usize]));
        }
    }
    if rest > 0 {
        parts.push(french_tens(rest, last));
    }
    parts.join(" ")
}

fn french_tens(number: i64, last: bool) -> String {
    const TENS: [&str; 10] = [
        "",
        "",
        "vingt",
        "trente",
        "quarante",
        "cinquante",
        "soixante",
        "soixante",
        "quatre-vingt",
        "quatre-vingt",
    ];
    if number < 20 {
        return FRENCH[number as usize].to_owned();
    }
    let (ten, one) = (number / 10, number % 10);
    let one = if matches!(ten, 7 | 9) { one + 10 } else { one };
    let word = TENS[ten as usize];
    match (ten, one) {
        (8, 0) if last => format!("{word}s"),
        (_, 0) => word.to_owned(),
        (2..=6, 1) => format!("{word} et un"),
        (7, 11) => format!("{word} et onze"),
        _ => format!("{word}-{}", FRENCH[one as usize]),
    }
}

const FRENCH: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];

fn english_number(number: i64) -> String {
    const ONES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let joined = |large: i64, name: &str, rest: i64| {
        let mut text = format!("{} {name}", english_number(large));
        if rest > 0 {
            text.push_str(&format!(" {}", english_number(rest)));
        }
        text
    };
    match number {
        0..20 => ONES[number as usize].to_owned(),
        20..100 if number % 10 == 0 => TENS[(number / 10) as usize].to_owned(),
        20..100 => format!("{}-{}", TENS[(number / 10) as usize], ONES[(number % 10) as usize]),
        100..1_000 => joined(number / 100, "hundred", number % 100),
        1_000..1_000_000 => joined(number / 1_000, "thousand", number % 1_000),
        _ => joined(number / 1_000_000, "million", number % 1_000_000),
    }
}

#[cfg(test)]
mod tests {
    use super::{english, french};

    #[test]
    fn numbers_are_spelt_as_in_a_textbook() {
        for (centimes, expected) in [
            (560_000, "cinq mille six cents dirhams"),
            (8_000, "quatre-vingts dirhams"),
            (120_000_000, "un million deux cent mille dirhams"),
            (7_137, "soixante et onze dirhams et trente-sept centimes"),
            (9_100, "quatre-vingt-onze dirhams"),
            (8_100, "quatre-vingt-un dirhams"),
        ] {
            assert_eq!(french(centimes), expected);
        }
        assert_eq!(english(560_105), "five thousand six hundred one dirhams and five centimes");
    }
}
