//! Amounts in words: hand-written ones, and every number written by small generators of our own.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::amount;

#[track_caller]
fn reads(text: &str, expected: &str) {
    let read = amount(text).map(|it| it.value.to_string());
    assert_eq!(read.as_deref(), (!expected.is_empty()).then_some(expected), "{text}");
}

#[test]
fn french_amounts() {
    reads("deux mille cinq cents dirhams", "2500");
    reads("Deux-mille-cinq-cents dirhams", "2500");
    reads("DEUX MILLE CINQ CENT DIRHAMS ET CINQUANTE CENTIMES", "2500.50");
    reads("quatre-vingt-dix-sept dirhams", "97");
    reads("quatre vingts dirhams", "80");
    reads("septante et un dirhams nonante-neuf centimes", "71.99");
    reads("soixante et onze dirhams", "71");
    reads("cent quatre-vingt-un mille deux cents Dh", "181200");
    reads("mille dirhams, 05 cts", "1000.05");
    reads("mille dirhams et 50/100", "1000.50");
    reads("un million de dirhams", "1000000");
    reads("deux millions trois cent mille quarante dirhams marocains", "2300040");
    reads("quatre milles dirhams", "4000");
    reads("Arrêté le présent bordereau à la somme de : vingt et un mille dirhams", "21000");
    reads("la somme de TROIS CENTS EUROS", "300");
    reads("cinq cents dinars et trois cent cinquante millimes", "500.350");
    reads("cinquante centimes", "0.50");
}

#[test]
fn arabic_amounts() {
    reads("ألفان وخمسمائة درهم", "2500");
    reads("ألفين وخمسمئة درهم وخمسون سنتيما", "2500.50");
    reads("خمسة عشر ألف درهم", "15000");
    reads("خمسة عشر ألفا ومائتان وثلاثة وأربعون درهما", "15243");
    reads("ألفا درهم", "2000");
    reads("مائة وواحد وعشرون درهما مغربيا فقط لا غير", "121");
    reads("ثلاثة آلاف وثلاث مائة وثلاثة وثلاثون درهماً", "3333");
    reads("مليون ومئتا ألف درهم", "1200000");
    reads("مبلغ قدره: أحد عشر ألف درهم", "11000");
    reads("إحدى عشرة درهما", "11");
    reads("ألف درهم و50 سنتيما", "1000.50");
}

#[test]
fn english_amounts() {
    reads("two thousand five hundred dirhams", "2500");
    reads("Two Thousand Five Hundred and Fifty Dirhams and 25 centimes only", "2550.25");
    reads("a hundred euros", "100");
    reads("one million two hundred thousand and five dirhams", "1200005");
    reads("twenty-one dirhams", "21");
}

#[test]
fn half_understood_is_not_understood() {
    for text in [
        "",
        "dirhams",
        "un dossier",
        "deux mille chats",
        "troi mille deux cents dirhams",
        "janvier",
        "mille cinquante centimes",
        "dirhams vingt machin",
        "deux trois dirhams",
        "vingt cent dirhams",
        "ألف خمسمائة درهم",
        "خمسة ألفان درهم",
        "cent",
        "cent",
        "six cents",
        "mille mille dirhams",
        "2500 dirhams",
        "cinquante dirhams deux cents centimes",
        "the",
        "Net à payer",
        "cinq mille milliards de dirhams",
    ] {
        reads(text, "");
    }
}

#[test]
fn a_line_that_ends_in_a_numeral_may_go_on() {
    for text in ["la somme de vingt", "deux mille cinq", "vingt et", "خمسة", "two hundred and"]
    {
        assert!(super::ends_within_amount(text), "{text}");
    }
    for text in ["", "deux mille dirhams", "à la somme de", "Net à payer", "2024", "ألف درهم"]
    {
        assert!(!super::ends_within_amount(text), "{text}");
    }
}

#[test]
fn every_word_of_the_lexicon_is_folded() {
    use super::{CENTS, CURRENCIES, LANGUAGES, MILLIMES, TWO};
    let around = LANGUAGES.iter().flat_map(|it| [it.introductions, it.joints, it.closings]);
    for words in around.chain([CENTS, CURRENCIES, MILLIMES, TWO]) {
        assert_eq!(words, crate::evidence::folded(words));
    }
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in "\\PC*") {
        let _ = amount(&text);
    }

    #[test]
    fn numerals_in_any_order_are_no_danger(
        words in proptest::collection::vec(prop_oneof![
            Just("cent"), Just("mille"), Just("vingt"), Just("quatre"), Just("et"), Just("dirhams"),
            Just("million"), Just("hundred"), Just("مائة"), Just("ألف"), Just("و"), Just("خمسة"), Just("عشر"),
            Just("50"), Just("/"), Just("centimes"), Just("zéro"), Just("un"),
        ], 0..90),
    ) {
        let _ = amount(&words.join(" "));
    }

    #[test]
    fn french_words_read_back(number in numbers(), cents in 0_u64..100, style in 0..3) {
        let mut text = format!("{} dirhams et {} centimes", french(number), french(cents));
        if style == 1 {
            text = text.replace('-', " ").to_uppercase();
        }
        if style == 2 {
            text = text.replace("cents", "cent").replace("soixante-dix", "septante");
            text = text.replace("septante-sept", "soixante-dix-sept");
        }
        let expected = Decimal::from(number) + Decimal::new(cents as i64, 2);
        prop_assert_eq!(amount(&text).map(|it| it.value), Some(expected), "{}", text);
    }

    #[test]
    fn english_words_read_back(number in numbers(), cents in 1_u64..100) {
        let text = format!("{} dirhams and {} centimes", english(number), english(cents));
        let expected = Decimal::from(number) + Decimal::new(cents as i64, 2);
        prop_assert_eq!(amount(&text).map(|it| it.value), Some(expected), "{}", text);
    }

    #[test]
    fn arabic_words_read_back(number in numbers(), cents in 1_u64..100, feminine: bool) {
        let text =
            format!("{} درهم و{} سنتيما", arabic(number, feminine), arabic(cents, feminine));
        let expected = Decimal::from(number) + Decimal::new(cents as i64, 2);
        prop_assert_eq!(amount(&text).map(|it| it.value), Some(expected), "{}", text);
    }
}

fn numbers() -> impl Strategy<Value = u64> {
    prop_oneof![2_u64..100, 2_u64..10_000, 2_u64..1_000_000, 2_u64..999_999_999]
}

fn french(number: u64) -> String {
    const SMALL: [&str; 17] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize",
    ];
    const TENS: [&str; 7] = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];
    let and_rest = |rest: u64| if rest == 0 { String::new() } else { format!(" {}", french(rest)) };
    match number {
        0..=16 => SMALL[number as usize].to_owned(),
        17..=19 => format!("dix-{}", french(number - 10)),
        20..=69 => match (TENS[number as usize / 10], number % 10) {
            (tens, 0) => tens.to_owned(),
            (tens, 1) => format!("{tens} et un"),
            (tens, unit) => format!("{tens}-{}", french(unit)),
        },
        70..=79 => match number - 60 {
            11 => "soixante et onze".to_owned(),
            rest => format!("soixante-{}", french(rest)),
        },
        80 => "quatre-vingts".to_owned(),
        81..=99 => format!("quatre-vingt-{}", french(number - 80)),
        100..=199 => format!("cent{}", and_rest(number - 100)),
        200..=999 => match number % 100 {
            0 => format!("{} cents", french(number / 100)),
            rest => format!("{} cent{}", french(number / 100), and_rest(rest)),
        },
        1_000..=1_999 => format!("mille{}", and_rest(number - 1_000)),
        2_000..=999_999 => format!("{} mille{}", french(number / 1_000), and_rest(number % 1_000)),
        _ => {
            let millions = number / 1_000_000;
            let plural = if millions > 1 { "s" } else { "" };
            format!("{} million{plural}{}", french(millions), and_rest(number % 1_000_000))
        }
    }
}

fn english(number: u64) -> String {
    const SMALL: [&str; 20] = [
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
    let scaled = |scale: u64, name: &str| {
        let rest = match number % scale {
            0 => String::new(),
            rest @ 1..=99 => format!(" and {}", english(rest)),
            rest => format!(" {}", english(rest)),
        };
        format!("{} {name}{rest}", english(number / scale))
    };
    match number {
        0..=19 => SMALL[number as usize].to_owned(),
        20..=99 if number.is_multiple_of(10) => TENS[number as usize / 10].to_owned(),
        20..=99 => format!("{}-{}", TENS[number as usize / 10], english(number % 10)),
        100..=999 => scaled(100, "hundred"),
        1_000..=999_999 => scaled(1_000, "thousand"),
        _ => scaled(1_000_000, "million"),
    }
}

fn arabic(number: u64, feminine: bool) -> String {
    const MASCULINE: [&str; 11] =
        ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
    const FEMININE: [&str; 11] =
        ["صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"];
    const TENS: [&str; 10] =
        ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
    let units = if feminine { FEMININE } else { MASCULINE };
    let and_rest = |first: String, rest: u64| match rest {
        0 => first,
        rest => format!("{first} و{}", arabic(rest, feminine)),
    };
    let scaled = |scale: u64, [one, two, few, many]: [&str; 4]| {
        let first = match number / scale {
            1 => one.to_owned(),
            2 => two.to_owned(),
            count @ 3..=10 => format!("{} {few}", arabic(count, feminine)),
            count => format!("{} {many}", arabic(count, feminine)),
        };
        and_rest(first, number % scale)
    };
    match number {
        0..=10 => units[number as usize].to_owned(),
        11 => if feminine { "إحدى عشرة" } else { "أحد عشر" }.to_owned(),
        12 => if feminine { "اثنتا عشرة" } else { "اثنا عشر" }.to_owned(),
        13..=19 => {
            format!("{} {}", units[number as usize - 10], if feminine { "عشرة" } else { "عشر" })
        }
        20..=99 if number.is_multiple_of(10) => TENS[number as usize / 10].to_owned(),
        20..=99 => format!("{} و{}", units[number as usize % 10], TENS[number as usize / 10]),
        100..=199 => and_rest("مائة".to_owned(), number - 100),
        200..=299 => and_rest("مئتان".to_owned(), number - 200),
        300..=999 => and_rest(format!("{}مائة", FEMININE[number as usize / 100]), number % 100),
        1_000..=999_999 => scaled(1_000, ["ألف", "ألفان", "آلاف", "ألفا"]),
        _ => scaled(1_000_000, ["مليون", "مليونان", "ملايين", "مليونا"]),
    }
}
