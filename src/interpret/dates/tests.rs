//! Dates and periods as written, and what they are read as.

use proptest::prelude::*;

use super::{DateStyle, date, find_dates, period};

fn shown(text: &str, style: DateStyle) -> String {
    match date(text, &style) {
        None => "-".to_owned(),
        Some(read) => format!("{}{}", read.value, if read.certain { "" } else { "?" }),
    }
}

fn french() -> DateStyle {
    DateStyle::default().in_day_first_document()
}

#[test]
fn dates_are_read_in_every_usual_form() {
    for (text, expected) in [
        ("31/01/2024", "2024-01-31"),
        ("31-01-2024", "2024-01-31"),
        ("31.01.2024", "2024-01-31"),
        ("31 / 01 / 2024", "2024-01-31"),
        ("5/2/2024", "2024-02-05"),
        ("2024-01-31", "2024-01-31"),
        ("2024/01/31", "2024-01-31"),
        ("20240131", "2024-01-31"),
        ("31012024", "2024-01-31"),
        ("٣١/٠١/٢٠٢٤", "2024-01-31"),
        ("31 01 2024", "2024-01-31"),
        ("31/01/2024 10:25:00", "2024-01-31"),
        ("2024-01-31T10:25:00Z", "2024-01-31"),
        ("2024-01-31T15:00:00-03:00", "2024-01-31"),
        ("5 février 2024", "2024-02-05"),
        ("1er Février 2024", "2024-02-01"),
        ("le 5 FEVRIER 2024", "2024-02-05"),
        ("lundi 5 février 2024", "2024-02-05"),
        ("Lundi, le 5 févr. 2024", "2024-02-05"),
        ("31-janv-2024", "2024-01-31"),
        ("January 31, 2024", "2024-01-31"),
        ("31st of January 2024", "2024-01-31"),
        ("Mon, 5 Feb 2024", "2024-02-05"),
        ("5 غشت 2024", "2024-08-05"),
        ("الاثنين 5 فبراير 2024", "2024-02-05"),
        ("يوم الإثنين 5 فبراير 2024", "2024-02-05"),
        ("فاتح يناير 2024", "2024-01-01"),
        ("5 جويلية 2024", "2024-07-05"),
        ("5 أغسطس 2024", "2024-08-05"),
        ("5 كانون الثاني 2024", "2024-01-05"),
        ("5 شباط/فبراير 2024", "2024-02-05"),
        ("٥ آذار ٢٠٢٤", "2024-03-05"),
        ("31/01/24", "2024-01-31?"),
        ("31/02/2024", "2024-02-31"),
        ("29/02/2023", "2023-02-29"),
        ("31 février 2024", "2024-02-31"),
        // Either a year, a month and a day, or nothing the calendar has.
        ("31/02/24", "2024-02-31?"),
        // Months first is possible, and the document says days first.
        ("02/13/2024", "2024-02-13?"),
        ("25/13/2024", "2024-13-25?"),
    ] {
        assert_eq!(shown(text, french()), expected, "{text}");
    }
}

#[test]
fn what_nobody_can_have_meant_as_a_date_is_none() {
    for text in [
        "",
        "00/00/0000",
        "00/01/1985",
        "31/12/9999",
        "15/09/1445",
        "12",
        "1234",
        "12,50",
        "05 22 12 34 56",
        "45/01/2024",
        "123456785",
        "01/2024",
        "12/05/02/2024",
        "31/01/2024 et 28/02/2024",
        "mars",
    ] {
        assert_eq!(shown(text, french()), "-", "{text}");
    }
}

#[test]
fn months_come_first_only_where_the_column_proves_it() {
    let american = DateStyle::of(["02/13/2024", "01/02/2024"]);
    assert_eq!(shown("01/02/2024", american), "2024-01-02");
    assert_eq!(shown("02/30/2024", american), "2024-02-30");
    assert_eq!(shown("01/02/2024", DateStyle::default()), "2024-02-01?");
    assert_eq!(shown("13/02/2024", DateStyle::default()), "2024-02-13");
    assert_eq!(shown("01/02/2024", DateStyle::of(["13/02/2024"])), "2024-02-01");
    // A column of both orders proves nothing, nor does a convention then.
    let mixed = DateStyle::of(["13/02/2024", "02/13/2024"]).in_day_first_document();
    assert_eq!(shown("01/02/2024", mixed), "2024-02-01?");
}

#[test]
fn two_digits_are_a_year_of_the_window() {
    assert_eq!(shown("12/05/85", french().up_to_year(2024)), "1985-05-12");
    assert_eq!(shown("12/05/24", french().up_to_year(2024)), "2024-05-12");
    assert_eq!(shown("12/05/25", french().up_to_year(2024)), "1925-05-12");
}

#[test]
fn dates_are_found_in_running_text() {
    let shown = |text: &str| {
        let found = find_dates(text, &french());
        let show = |it: &super::FoundDate| {
            let weekday = it.weekday.as_ref().map_or(String::new(), |(range, day)| {
                format!("{}={:?} ", &text[range.clone()], day.0)
            });
            let mark = if it.date.certain { "" } else { "?" };
            format!("{weekday}{}={}{mark}", &text[it.range.clone()], it.date.value)
        };
        found.iter().map(show).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(
        shown("Fait à Rabat, le lundi 5 février 2024."),
        "lundi=Monday 5 février 2024=2024-02-05"
    );
    assert_eq!(
        shown("du 01/01/2024 au 31/01/2024, émis le 05.02.2024."),
        "01/01/2024=2024-01-01; 31/01/2024=2024-01-31; 05.02.2024=2024-02-05"
    );
    assert_eq!(
        shown("حرر بالرباط، الاثنين 5 فبراير 2024"),
        "الاثنين=Monday 5 فبراير 2024=2024-02-05"
    );
    // An amount stands close to a month.
    assert_eq!(shown("3 693,29 février 2013"), "");
    // A reference number looks like this too.
    assert_eq!(shown("Réf. 31/02/2024"), "31/02/2024=2024-02-31?");
    assert_eq!(shown("n° 12/31/01/2024 du 3 5 2024, tél. 05.22.20.24"), "");
    assert_eq!(shown("12/05/24"), "");
}

#[test]
fn periods_are_read_in_every_usual_form() {
    let shown = |text: &str| match period(text) {
        None => "-".to_owned(),
        Some(read) => format!("{}{}", read.value, if read.certain { "" } else { "?" }),
    };
    for (text, expected) in [
        ("01/2024", "2024-01"),
        ("1/2024", "2024-01"),
        ("01-2024", "2024-01"),
        ("01 / 2024", "2024-01"),
        ("2024-01", "2024-01"),
        ("2024/1", "2024-01"),
        ("2011-12", "2011-12?"),
        ("2011-11", "2011-11"),
        ("202401", "2024-01"),
        ("012024", "2024-01"),
        ("Janvier 2024", "2024-01"),
        ("JANVIER-2024", "2024-01"),
        ("mois de décembre 2023", "2023-12"),
        ("Mois : août 2024", "2024-08"),
        ("janv-24", "2024-01?"),
        ("2024 janvier", "2024-01"),
        ("January 2024", "2024-01"),
        ("يناير 2024", "2024-01"),
        ("شهر دجنبر 2024", "2024-12"),
        ("كانون الأول ٢٠٢٤", "2024-12"),
        ("1er trimestre 2024", "2024-Q1"),
        ("2ème trimestre 2024", "2024-Q2"),
        ("Premier trimestre 2024", "2024-Q1"),
        ("T1 2024", "2024-Q1"),
        ("T3/2024", "2024-Q3"),
        ("2024-T4", "2024-Q4"),
        ("Q1 2024", "2024-Q1"),
        ("2024Q2", "2024-Q2"),
        ("Trimestre : 3 / 2024", "2024-Q3"),
        ("الفصل الأول 2024", "2024-Q1"),
        ("الثلاثي الثالث لسنة 2024", "2024-Q3"),
        ("du 01/01/2024 au 31/01/2024", "2024-01"),
        ("01/01/2024 - 31/03/2024", "2024-Q1"),
        ("من 01/01/2024 إلى 31/12/2024", "2024"),
        ("from 1 January 2024 to 31 January 2024", "2024-01"),
        ("Mois : 01 Année : 2024", "2024-01"),
        ("mois 01 année 2024", "2024-01"),
        ("janvier à mars 2024", "2024-Q1"),
        ("Avril-Juin 2024", "2024-Q2"),
        ("février à avril 2024", "-"),
        ("2024", "2024"),
        ("Année 2024", "2024"),
        ("01/01/2024", "2024-01?"),
        ("31/01/2024", "2024-01?"),
        ("26/12/2023 au 25/01/2024", "-"),
        ("15/01/2024", "-"),
        ("13/2024", "-"),
        ("5 trimestre 2024", "-"),
        ("janvier", "-"),
        ("8500", "-"),
        ("1234567", "-"),
        ("", "-"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in "\\PC*") {
        let style = DateStyle::of([text.as_str()]);
        let _ = date(&text, &style);
        let _ = period(&text);
        for found in find_dates(&text, &style) {
            prop_assert!(text.get(found.range).is_some());
        }
    }

    #[test]
    fn pieces_of_dates_in_any_order_are_no_danger(
        text in "([0-9]{1,9}|[-/. ,:]|janvier|T1|lundi|يناير|كانون|الثاني|au|1er|trimestre){0,12}",
    ) {
        let _ = date(&text, &french());
        let _ = period(&text);
        let _ = find_dates(&text, &french());
    }

    #[test]
    fn a_written_date_reads_back(year in 1900_i16..2100, month in 1_i8..=12, day in 1_i8..=28) {
        for text in [
            format!("{day:02}/{month:02}/{year}"),
            format!("{year}-{month:02}-{day:02}"),
            format!("{year}{month:02}{day:02}"),
        ] {
            let read = date(&text, &french()).expect("a date");
            prop_assert!(read.certain);
            prop_assert_eq!(read.value.to_string(), format!("{year}-{month:02}-{day:02}"));
        }
    }
}
