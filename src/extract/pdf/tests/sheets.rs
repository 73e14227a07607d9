//! Sheets and documents that share pages: a sheet over several pages, two documents on one.

use super::{Extraction, Limits, drawn, extract, pages, read, text};
use crate::evidence::Region;

fn read_all(contents: &[String]) -> Extraction {
    let contents: Vec<&str> = contents.iter().map(String::as_str).collect();
    extract(pages(&contents), &Limits::default())
}

/// What a page shows of a sheet from `from` on, margins of 20 points clipped.
fn tile(sheet: &[(i32, u32, &str)], from: i32) -> String {
    let mut content = "20 0 300 300 re W n\n".to_owned();
    for (x, y, words) in sheet {
        content += &format!("BT /F1 10 Tf {} {y} Td ({words}) Tj ET\n", x - from);
    }
    content
}

#[test]
fn a_column_that_the_edge_of_the_paper_cuts_is_whole_again() {
    let sheet = [
        (240, 280, "DECLARATION DES SALAIRES"),
        (30, 250, "Nom"),
        (200, 250, "Jours"),
        (302, 250, "Salaire brut"),
        (30, 235, "ALAOUI SARA"),
        (210, 235, "26"),
        (308, 235, "8 500,00"),
        (30, 220, "BENNANI OMAR"),
        (210, 220, "13"),
        (308, 220, "4 250,00"),
        (30, 205, "TOTAL"),
        (210, 205, "39"),
        (302, 205, "12 750,00"),
    ];
    let extraction = read_all(&[tile(&sheet, 0), tile(&sheet, 300)]);
    assert_eq!(
        drawn(&extraction),
        "Nom | Jours | Salaire brut\n\
         ALAOUI SARA | 26 | 8 500,00\n\
         BENNANI OMAR | 13 | 4 250,00\n\
         TOTAL | 39 | 12 750,00\n\
         DECLARATION DES SALAIRES\n"
    );
    let table = &extraction.tables[0];
    let cells = (0..4).flat_map(|row| (0..3).filter_map(move |it| table.cell(row, it)));
    assert!(cells.into_iter().all(|it| it.reading.certain));
}

#[test]
fn a_column_on_a_page_of_its_own_is_placed_on_that_page() {
    let ruled = |xs: &[u32]| {
        let (first, last) = (xs[0], xs[xs.len() - 1]);
        let level =
            [200, 215, 230, 245].map(|y| format!("{first} {y} m {last} {y} l S\n")).concat();
        let upright: Vec<String> = xs.iter().map(|x| format!("{x} 200 m {x} 245 l S\n")).collect();
        level + &upright.concat()
    };
    let left = text(&[
        (25, 234, "Nom"),
        (225, 234, "BRUT"),
        (25, 219, "ALAOUI SARA"),
        (225, 219, "8 500,00"),
        (25, 204, "BENNANI OMAR"),
        (225, 204, "4 250,00"),
    ]);
    let right = text(&[(25, 234, "NET"), (25, 219, "7 100,00"), (25, 204, "3 900,00")]);
    let extraction = read_all(&[ruled(&[20, 220, 380]) + &left, ruled(&[20, 120]) + &right]);
    assert_eq!(
        drawn(&extraction),
        "Nom | BRUT | NET\n\
         ALAOUI SARA | 8 500,00 | 7 100,00\n\
         BENNANI OMAR | 4 250,00 | 3 900,00\n"
    );
    let net = extraction.tables[0].cell(1, 2).expect("read above");
    match net.location.printed() {
        Region::Page { page, bbox: Some(bbox) } => {
            assert_eq!(page, 2);
            assert!((bbox.points()[0] - 25.0).abs() < 0.5, "{bbox:?}");
        }
        other => panic!("no place on a page: {other:?}"),
    }
}

#[test]
fn headings_turned_upwards_head_their_columns() {
    let turned = |x: u32, words: &str| format!("BT /F1 8 Tf 0 1 -1 0 {x} 225 Tm ({words}) Tj ET\n");
    let page = text(&[
        (20, 228, "Nom"),
        (20, 210, "ALAOUI SARA"),
        (120, 210, "26"),
        (160, 210, "8 500,00"),
        (220, 210, "7 100,00"),
        (20, 195, "BENNANI OMAR"),
        (120, 195, "13"),
        (160, 195, "4 250,00"),
        (220, 195, "3 900,00"),
        (20, 180, "TAZI NADIA"),
        (120, 180, "26"),
        (160, 180, "4 650,00"),
        (220, 180, "4 100,00"),
    ]);
    let heads = turned(128, "Jours") + &turned(180, "Salaire brut") + &turned(240, "Net");
    assert_eq!(
        drawn(&read(&(page + "\n" + &heads))),
        "Nom | Jours | Salaire brut | Net\n\
         ALAOUI SARA | 26 | 8 500,00 | 7 100,00\n\
         BENNANI OMAR | 13 | 4 250,00 | 3 900,00\n\
         TAZI NADIA | 26 | 4 650,00 | 4 100,00\n"
    );
}

#[test]
fn a_number_broken_at_its_thousands_is_one() {
    let page = text(&[
        (20, 250, "Nom"),
        (150, 250, "Brut"),
        (220, 250, "Net"),
        (20, 230, "ALAOUI SARA"),
        (175, 230, "8"),
        (220, 230, "7 100,00"),
        (150, 215, "500,00"),
        (20, 195, "BENNANI OMAR"),
        (175, 195, "4"),
        (220, 195, "3 900,00"),
        (150, 180, "250,00"),
        (20, 160, "TAZI NADIA"),
        (175, 160, "9"),
        (220, 160, "8 100,00"),
        (150, 145, "650,00"),
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Brut | Net\n\
         ALAOUI SARA | 8 500,00 | 7 100,00\n\
         BENNANI OMAR | 4 250,00 | 3 900,00\n\
         TAZI NADIA | 9 650,00 | 8 100,00\n"
    );
}

#[test]
fn two_documents_on_one_sheet_are_parted() {
    let one = |shift: u32, name: &'static str| {
        [
            (20 + shift, 280, "Bulletin de paie"),
            (20 + shift, 265, "Nom"),
            (100 + shift, 265, name),
            (20 + shift, 250, "Salaire"),
            (120 + shift, 250, "5 000,00"),
            (20 + shift, 235, "Retenue"),
            (128 + shift, 235, "224,00"),
        ]
    };
    let extraction = read(&text(&[one(0, "TAZI"), one(200, "ALAOUI")].concat()));
    assert_eq!(extraction.gutters.len(), 1);
    let all = drawn(&extraction);
    let apart = |it: &str| !(it.contains("5 000,00") && it.matches("Salaire").count() > 1);
    assert!(all.lines().all(apart), "{all}");
    assert!(all.find("TAZI") < all.find("ALAOUI"), "{all}");
}

#[test]
fn letterheads_of_two_documents_are_no_rows_of_figures() {
    let one = |shift: u32, name: &'static str, pay: &'static str| {
        [
            (10 + shift, 280, "ATLAS SARL"),
            (10 + shift, 266, "CNSS 8938154 ICE 2619361"),
            (10 + shift, 252, "01/08/2014 - 31/08/2014"),
            (10 + shift, 238, "Nom"),
            (80 + shift, 238, name),
            (10 + shift, 210, "Salaire"),
            (100 + shift, 210, pay),
            (10 + shift, 196, "Retenue"),
            (100 + shift, 196, "224,00"),
        ]
    };
    let page = [one(0, "TAZI", "5 000,00"), one(205, "ALAOUI", "6 000,00")].concat();
    assert_eq!(read(&text(&page)).gutters.len(), 1);
}

#[test]
fn the_mark_of_a_note_is_no_digit() {
    let mut page = text(&[
        (20, 250, "Nom"),
        (150, 250, "Brut"),
        (20, 235, "ALAOUI SARA"),
        (150, 235, "6 765,00"),
        (20, 220, "BENNANI OMAR"),
        (150, 220, "4 250,00"),
    ]);
    page += "\nBT /F1 6 Tf 189 237 Td (1) Tj ET";
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Brut\nALAOUI SARA | 6 765,00¹\nBENNANI OMAR | 4 250,00\n"
    );
}

#[test]
fn colons_that_frame_the_lines_of_a_listing_are_bars() {
    let line = |y: u32, text: &str| format!("BT /F2 8 Tf 20 {y} Td ({text}) Tj ET\n");
    let page = line(250, ": NUMERO    : NOM            :     BRUT :")
        + &line(240, ": 102961375 : WARDIGHI SARA  : 4,877.50 :")
        + &line(230, ": 103066918 : TAFRAOUTI OMAR : 6,765.55 :")
        + &line(220, ": 104388128 : SLIMOUNI NADIA : 7,215.00 :")
        + &line(210, ": 108144579 : NAJJARINE ALI  : 1,211.54 :");
    assert_eq!(
        drawn(&read(&page)),
        "NUMERO | NOM | BRUT\n\
         102961375 | WARDIGHI SARA | 4,877.50\n\
         103066918 | TAFRAOUTI OMAR | 6,765.55\n\
         104388128 | SLIMOUNI NADIA | 7,215.00\n\
         108144579 | NAJJARINE ALI | 1,211.54\n"
    );
}
