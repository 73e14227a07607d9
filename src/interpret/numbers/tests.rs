//! Figures as printed, and what they are read as.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{RateUnit, Style, read, read_rate};

/// `value`, with `?` where the reading is uncertain; `-` where the text is no figure.
fn shown(text: &str, column: &[&str]) -> String {
    match read(text, &Style::of(column.iter().copied())) {
        None => "-".to_owned(),
        Some(read) => format!("{}{}", read.value, if read.certain { "" } else { "?" }),
    }
}

#[test]
fn figures_have_one_reading_where_their_signs_say_so() {
    for (text, expected) in [
        ("8500", "8500"),
        ("1 234,56", "1234.56"),
        ("1\u{a0}234,56", "1234.56"),
        ("1\u{202f}234\u{202f}567,8", "1234567.8"),
        ("1\u{2007}234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1'234.56", "1234.56"),
        ("1’234’567.89", "1234567.89"),
        ("١٢٣٤٫٥٦", "1234.56"),
        ("١٬٢٣٤٫٥٦", "1234.56"),
        ("۱۲۳۴", "1234"),
        ("1 234.567", "1234.567"),
        ("1.234.567", "1234567"),
        ("0,500", "0.500"),
        ("12,5", "12.5"),
        (",50", "0.50"),
        ("1234.567", "1234.567"),
        ("- 12,50", "-12.50"),
        ("\u{2212}12,50", "-12.50"),
        ("12,50-", "-12.50"),
        ("(1 234,50)", "-1234.50"),
        ("+12,50", "12.50"),
        ("1 234,56 DH", "1234.56"),
        ("1 234,56 Dhs", "1234.56"),
        ("MAD 1,234.56", "1234.56"),
        ("1 234,56 درهم", "1234.56"),
        ("د.م. 1.234,56", "1234.56"),
        ("€ 12.50", "12.50"),
        ("12,50€", "12.50"),
        ("-12,50 EUR", "-12.50"),
        ("1 234,567 DT", "1234.567"),
        ("12,500 دينار", "12500?"),
        ("1.234,50 جنيه", "1234.50"),
        ("627,800.00 دينار عراقي", "627800.00"),
        ("R 29 345.75", "29345.75"),
        ("₦1,250.00", "1250.00"),
        ("KES 1,250.00", "1250.00"),
        ("***1 234,56***", "1234.56"),
        ("\u{200f}1 234,56\u{200e}", "1234.56"),
    ] {
        assert_eq!(shown(text, &[]), expected, "{text}");
    }
}

#[test]
fn what_is_no_figure_is_not_read() {
    for text in [
        "",
        "-",
        "DH",
        "12 MDH",
        "R 29",
        "01/02/2024",
        "01.02.2024",
        "05 22 12 34 56",
        "AB123",
        "1  234",
        "1,234,56",
        "1 23",
        "####",
        "12:30",
        "1.234.56.789",
        "2024-01",
        "4,48 %",
        "()",
        ".",
        "012 345",
        "1,2,3",
    ] {
        assert_eq!(shown(text, &[]), "-", "{text}");
    }
}

#[test]
fn a_column_decides_what_its_cells_leave_open() {
    assert_eq!(shown("1.234", &[]), "1234?");
    assert_eq!(shown("1.234", &["12,50"]), "1234");
    assert_eq!(shown("1.234", &["12.50"]), "1.234");
    assert_eq!(shown("1,234", &["12.50"]), "1234");
    assert_eq!(shown("1,234", &["1.234.567"]), "1.234");
    assert_eq!(shown("1,234", &["0,750"]), "1.234");
    // Neighbours of both styles prove nothing.
    assert_eq!(shown("1.234", &["12,50", "12.50"]), "1234?");
    // Whole units below a thousand, and thousands that end in zero.
    assert_eq!(shown("1.234", &["850", "1.230"]), "1234");
    assert_eq!(shown("1.234", &["850", "1.231"]), "1234?");
}

#[test]
fn a_document_decides_what_its_column_leaves_open() {
    let document = Style::of(["12,50", "8,25"]);
    let column = Style::of(["1.234", "2.500"]).within(&document);
    let read = read("1.234", &column).expect("a figure");
    assert!(read.certain);
    assert_eq!(read.value.value, Decimal::new(1234, 0));
    assert_eq!(column.decimals(), 0);
}

#[test]
fn whole_cells_among_centimes_are_not_rounded_to_units() {
    let style = Style::of(["8500", "1234.5", "99.25"]);
    let whole = read("8500", &style).expect("a figure").value;
    assert_eq!(whole.rounding, Decimal::new(1, 2));
    let units = Style::of(["8500", "1234"]);
    assert_eq!(read("8500", &units).expect("a figure").value.rounding, Decimal::new(5, 1));
}

#[test]
fn one_unrounded_product_does_not_make_the_column_finer() {
    let style = Style::of(["12.50", "13.25", "14.333333"]);
    assert_eq!(style.decimals(), 2);
    assert_eq!(Style::of(["12,500", "13,250", "0,125"]).decimals(), 3);
}

#[test]
fn the_end_of_an_amount_is_not_certain() {
    let certain = |it| read(it, &Style::default()).map(|it| it.certain);
    assert_eq!(certain("036,62"), Some(false));
    assert_eq!(certain("0,62"), Some(true));
    assert_eq!(certain("00,00"), Some(true));
}

#[test]
fn rates_are_fractions() {
    let rate = |text, unit| {
        let read = read_rate(text, &Style::default(), unit)?;
        Some((read.value.to_string(), read.value.rounding.to_string(), read.certain))
    };
    let of = |value: &str, rounding: &str, certain| {
        Some((value.to_owned(), rounding.to_owned(), certain))
    };
    assert_eq!(rate("4,48 %", RateUnit::Unknown), of("0.0448", "0.00005", true));
    assert_eq!(rate("13.46%", RateUnit::Unknown), of("0.1346", "0.00005", true));
    assert_eq!(rate("٤٫٤٨٪", RateUnit::Unknown), of("0.0448", "0.00005", true));
    assert_eq!(rate("5‰", RateUnit::Unknown), of("0.005", "0.0005", true));
    assert_eq!(rate("4,48", RateUnit::Percent), of("0.0448", "0.00005", true));
    assert_eq!(rate("4,48", RateUnit::Unknown), of("0.0448", "0.00005", true));
    assert_eq!(rate("0,33", RateUnit::Unknown), of("0.0033", "0.00005", false));
    assert_eq!(rate("0,0448", RateUnit::Fraction), of("0.0448", "0.00005", true));
    assert_eq!(rate("taux", RateUnit::Percent), None);
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in "\\PC*", column in proptest::collection::vec("\\PC*", 0..4)) {
        let style = Style::of(column.iter().map(String::as_str));
        let _ = read(&text, &style);
        let _ = read_rate(&text, &style, RateUnit::Unknown);
    }

    #[test]
    fn digits_and_signs_in_any_order_are_no_danger(text in "[-0-9٠-٩., '()٫٬+%*DH]{0,70}") {
        let _ = read(&text, &Style::of([text.as_str()]));
    }

    #[test]
    fn a_written_amount_reads_back(
        cents in -99_999_999_999_i64..99_999_999_999,
        (group, sign) in prop_oneof![
            Just((" ", ",")), Just(("\u{a0}", ",")), Just(("\u{202f}", ",")), Just((".", ",")),
            Just((",", ".")), Just(("'", ".")), Just(("", ",")), Just(("", ".")), Just(("٬", "٫")),
        ],
        mark in prop_oneof![Just(""), Just(" DH"), Just("€"), Just(" درهم")],
    ) {
        let whole = (cents.unsigned_abs() / 100).to_string();
        let mut grouped = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                grouped.push_str(group);
            }
            grouped.push(digit);
        }
        let minus = if cents < 0 { "-" } else { "" };
        let text = format!("{minus}{grouped}{sign}{:02}{mark}", cents.unsigned_abs() % 100);
        let read = read(&text, &Style::default()).expect("a figure");
        prop_assert!(read.certain);
        prop_assert_eq!(read.value.value, Decimal::new(cents, 2));
        prop_assert_eq!(read.value.rounding, Decimal::new(1, 2));
    }
}

#[test]
fn a_total_with_centimes_does_not_unround_whole_rows() {
    let rows = ["191", "191", "73", "162", "154", "191", "1,616.16"];
    assert_eq!(Style::of(rows).decimals(), 0);
    assert_eq!(Style::of(["191", "191.50", "73"]).decimals(), 2);
}
