//! Small pages written by hand, and what is read of them.

use proptest::prelude::{Just, any, prop, proptest};

use super::{Extraction, Limits, extract};

mod boxes;
mod framed;
mod glyphs;
mod ruled;
mod sheets;
mod unruled;

/// A one-page file whose content stream is `content`; the parser finds its objects without a table of them.
fn file(content: &str) -> Vec<u8> {
    pages(&[content])
}

/// A file of pages 400 points wide and 300 high.
fn pages(contents: &[&str]) -> Vec<u8> {
    let kids: Vec<String> = (0..contents.len()).map(|it| format!("{} 0 R ", 10 + 2 * it)).collect();
    let kids = kids.concat();
    let page = |(number, content): (usize, &&str)| {
        let (page, stream, length) = (10 + 2 * number, 11 + 2 * number, content.len());
        format!(
            "{page} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents {stream} 0 R\
             /Resources<</Font<</F1 5 0 R/F2 7 0 R>>>>>>endobj\n\
             {stream} 0 obj<</Length {length}>>stream\n{content}\nendstream endobj\n"
        )
    };
    format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
         2 0 obj<</Type/Pages/Kids[{kids}]/Count {}>>endobj\n{}\
         5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n\
         7 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>endobj\n\
         6 0 obj<</Producer(by hand)/CreationDate(D:20210131)>>endobj\n\
         trailer<</Root 1 0 R/Info 6 0 R>>\n",
        contents.len(),
        contents.iter().enumerate().map(page).collect::<Vec<_>>().concat()
    )
    .into_bytes()
}

fn read(content: &str) -> Extraction {
    extract(file(content), &Limits::default())
}

/// Rows with `|` between columns, then the segments of every line with `/` between them.
fn drawn(extraction: &Extraction) -> String {
    let mut text = String::new();
    for table in &extraction.tables {
        for row in 0..table.rows() {
            let cell = |it| table.cell(row, it).map_or(String::new(), |it| it.text.to_string());
            let cells: Vec<String> = (0..table.width(row)).map(cell).collect();
            text.push_str(&cells.join(" | "));
            text.push('\n');
        }
    }
    for line in &extraction.lines {
        let segments: Vec<&str> = line.segments.iter().map(|it| &*it.text).collect();
        text.push_str(&segments.join(" / "));
        text.push('\n');
    }
    text
}

fn text(at: &[(u32, u32, &str)]) -> String {
    let show = |(x, y, s): &(u32, u32, &str)| format!("BT /F1 10 Tf {x} {y} Td ({s}) Tj ET");
    at.iter().map(show).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_line_of_text_keeps_its_place() {
    let extraction = read("BT /F1 10 Tf 50 200 Td (Salaire brut) Tj ET");
    assert_eq!(drawn(&extraction), "Salaire brut\n");
    let [left, top, right, bottom] = match extraction.lines[0].location.region {
        crate::evidence::Region::Page { page: 1, bbox: Some(bbox) } => bbox.points(),
        ref other => panic!("no box on page 1: {other:?}"),
    };
    assert!((left - 50.0).abs() < 0.1 && top < 100.0 && bottom > 100.0 && right > 100.0);
    assert_eq!(extraction.facts.pages, Some(1));
    let producer = extraction.facts.producer.expect("written in the file");
    assert_eq!(&*producer.raw, "by hand");
}

#[test]
fn numbers_of_neighbouring_columns_stay_apart() {
    let page = text(&[
        (20, 250, "Nom"),
        (120, 250, "Brut"),
        (164, 250, "Net"),
        (20, 235, "ALAOUI KARIM"),
        (120, 235, "8 500,00"),
        (162, 235, "6 000,00"),
        (20, 220, "BENNANI SARA"),
        (114, 220, "12 500,00"),
        (162, 220, "9 100,50"),
        (20, 205, "TOTAL"),
        (114, 205, "21 000,00"),
        (160, 205, "15 100,50"),
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Brut | Net\n\
         ALAOUI KARIM | 8 500,00 | 6 000,00\n\
         BENNANI SARA | 12 500,00 | 9 100,50\n\
         TOTAL | 21 000,00 | 15 100,50\n"
    );
}

#[test]
fn a_ruled_table_is_read_by_its_rules() {
    let rules = "20 20 300 60 re S 20 40 m 320 40 l S 20 60 m 320 60 l S 120 20 m 120 80 l S 220 20 m 220 80 l S\n";
    let cells = text(&[
        (22, 65, "Nom"),
        (122, 65, "Salaire"),
        (222, 65, "Net"),
        (22, 45, "ALAOUI"),
        (180, 45, "8 500,00"),
        (280, 45, "6 000,00"),
        (22, 25, "BENNANI"),
        (222, 25, "9 100,50"),
    ]);
    assert_eq!(
        drawn(&read(&format!("{rules}{cells}"))),
        "Nom | Salaire | Net\nALAOUI | 8 500,00 | 6 000,00\nBENNANI |  | 9 100,50\n"
    );
}

#[test]
fn invisible_text_is_read_and_marked_hidden() {
    let extraction = read("BT /F1 10 Tf 3 Tr 50 200 Td (secret) Tj ET");
    assert_eq!(drawn(&extraction), "secret\n");
    assert!(extraction.lines[0].segments[0].reading.hidden);
}

#[test]
fn text_outside_the_page_is_hidden() {
    let extraction = read("BT /F1 10 Tf 50 900 Td (outside) Tj ET");
    assert!(extraction.lines[0].segments[0].reading.hidden);
}

#[test]
fn a_word_cut_at_the_edge_of_the_page_is_uncertain() {
    let extraction =
        read("BT /F1 10 Tf 20 200 Td (Brut) Tj ET BT /F1 10 Tf 380 200 Td (4.192,00) Tj ET");
    let seen: Vec<_> = extraction
        .lines
        .iter()
        .flat_map(|it| &it.segments)
        .filter(|it| !it.reading.hidden)
        .collect();
    assert_eq!(&*seen[0].text, "Brut");
    assert!(seen[0].reading.certain && seen[1].text.starts_with("4.1") && !seen[1].reading.certain);
}

#[test]
fn bold_drawn_twice_is_read_once() {
    let page = "BT /F1 10 Tf 50 200 Td (TOTAL) Tj ET BT /F1 10 Tf 50.3 200 Td (TOTAL) Tj ET";
    assert_eq!(drawn(&read(page)), "TOTAL\n");
}

#[test]
fn texts_drawn_over_each_other_are_uncertain() {
    let page = "BT /F1 10 Tf 50 200 Td (1000) Tj ET BT /F1 10 Tf 51 200 Td (9999) Tj ET";
    let extraction = read(page);
    assert!(extraction.lines[0].segments.iter().all(|it| !it.reading.certain));
}

#[test]
fn turned_text_is_read_along_its_direction() {
    let extraction = read("BT /F1 10 Tf 0 1 -1 0 50 100 Tm (upwards) Tj ET");
    assert_eq!(drawn(&extraction), "upwards\n");
}

#[test]
fn a_page_without_text_says_why_it_was_not_examined() {
    let reason = |content| read(content).not_examinable.map(|it| it.id);
    assert_eq!(reason("0 0 10 10 re f\n%%EOF"), Some("reason-no-text"));
    let whole = |content| {
        let mut bytes = file(content);
        bytes.extend_from_slice(b"startxref\n0\n%%EOF\n");
        extract(bytes, &Limits::default()).not_examinable.map(|it| it.id)
    };
    assert_eq!(whole("q Q"), Some("reason-empty-pages"));
    assert_eq!(reason("q Q"), Some("reason-pdf-cut-off"));
    let image = "q 400 0 0 300 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    assert_eq!(reason(image), Some("reason-only-images"));
}

/// Text of a fixed pitch, line below line.
fn typed(lines: &[&str]) -> String {
    let show =
        |(at, line): (usize, &&str)| format!("BT /F2 10 Tf 20 {} Td ({line}) Tj ET", 280 - 12 * at);
    lines.iter().enumerate().map(show).collect::<Vec<_>>().join("\n")
}

#[test]
fn typed_bars_and_dashes_divide_as_drawn_lines_do() {
    let page = typed(&[
        "ETAT DES SALAIRES !",
        "+------+--------------+----------+",
        "! NO   ! NOM          ! SALAIRE  !",
        "!      !              ! REEL     !",
        "+------+--------------+----------+",
        "! 101  ! ALAOUI KARIM ! 8 500,00 !",
        "! 102  ! BENNANI SARA !   910,50 !",
        "! 103  ! TAZI OMAR    !        - !",
        "+------+--------------+----------+",
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "NO | NOM | SALAIRE REEL\n\
         101 | ALAOUI KARIM | 8 500,00\n\
         102 | BENNANI SARA | 910,50\n\
         103 | TAZI OMAR | -\n\
         ETAT DES SALAIRES !\n"
    );
}

#[test]
fn bars_without_dashes_part_columns() {
    let page = typed(&[
        "101|ALAOUI KARIM|8 500,00",
        "102|BENNANI SARA|  910,50",
        "103|TAZI OMAR   |1 000,00",
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "101 | ALAOUI KARIM | 8 500,00\n102 | BENNANI SARA | 910,50\n103 | TAZI OMAR | 1 000,00\n"
    );
}

#[test]
fn dots_that_lead_to_a_figure_are_no_text() {
    let extraction = read(&typed(&["Salaire de base ............ 5 200,00"]));
    assert_eq!(drawn(&extraction), "Salaire de base / 5 200,00\n");
}

#[test]
fn one_figure_to_a_box_is_one_number() {
    let digits = "108106378".chars().enumerate();
    let boxes: Vec<String> = digits
        .map(|(at, digit)| {
            let x = 100 + 14 * at;
            format!("{x} 195 14 16 re S BT /F1 10 Tf {} 200 Td ({digit}) Tj ET\n", x + 4)
        })
        .collect();
    let extraction = read(&format!("BT /F1 10 Tf 20 200 Td (Numero) Tj ET {}", boxes.concat()));
    assert_eq!(drawn(&extraction), "Numero / 108106378\n");
    assert!(extraction.lines[0].segments.iter().all(|it| it.reading.certain));
}

#[test]
fn letters_set_one_by_one_are_not_cut_at_a_column_of_the_table_around_them() {
    // A frame around everything, with the columns of the table in its lower part.
    let rules = "20 20 300 200 re S 20 120 m 320 120 l S 20 100 m 320 100 l S 20 80 m 320 80 l S \
                 20 60 m 320 60 l S 20 40 m 320 40 l S 120 20 m 120 120 l S 220 20 m 220 120 l S\n";
    let mut page = String::from(rules);
    let mut x = 96.0;
    for letter in "CLINIQUE OUED".chars() {
        page.push_str(&format!("BT /F2 10 Tf {x} 200 Td ({letter}) Tj ET\n"));
        x += 6.0;
    }
    let rows: Vec<String> = (0..5)
        .map(|it| {
            text(&[
                (30, 105 - 20 * it, "NOM"),
                (130, 105 - 20 * it, "26"),
                (230, 105 - 20 * it, "9 100,50"),
            ])
        })
        .collect();
    let seen = drawn(&read(&format!("{page}{}", rows.join("\n"))));
    assert!(seen.ends_with("NOM | 26 | 9 100,50\nCLINIQUE OUED\n"), "{seen}");
}

#[test]
fn figures_half_way_down_a_wrapped_name_are_of_its_row() {
    let mut page = text(&[(20, 270, "Nom"), (140, 270, "Jours"), (230, 270, "Brut")]);
    for at in 0..4 {
        let y = 240 - 30 * at;
        page.push('\n');
        page.push_str(&text(&[
            (20, y + 6, "EL OUARGHI"),
            (20, y - 6, "CHERIF"),
            (145, y, "26"),
            (230, y, "9 100,50"),
        ]));
    }
    let row = "EL OUARGHI CHERIF | 26 | 9 100,50\n";
    assert_eq!(drawn(&read(&page)), format!("Nom | Jours | Brut\n{}", row.repeat(4)));
}

#[test]
fn an_empty_column_keeps_its_heading_to_itself() {
    let rows = [(250, "101"), (235, "102"), (220, "103"), (205, "104")];
    let mut page =
        text(&[(20, 265, "No"), (70, 265, "Sit."), (110, 265, "Jours"), (160, 265, "Brut")]);
    for (y, number) in rows {
        page.push('\n');
        page.push_str(&text(&[(20, y, number), (120, y, "26"), (160, y, "9 100,50")]));
    }
    assert!(drawn(&read(&page)).starts_with("No | Sit. | Jours | Brut\n101 |  | 26 | 9 100,50\n"));
}

#[test]
fn rows_of_two_lines_are_one_row_each() {
    let mut page = text(&[
        (20, 280, "Numero"),
        (100, 280, "Nom"),
        (200, 280, "CIN"),
        (40, 269, "Jours"),
        (150, 269, "Brut"),
        (220, 269, "Plafonne"),
    ]);
    let names = ["TAZI OMAR", "BENNANI SARA", "EL KADI ALI", "FASSI ANAS"];
    for (at, name) in (0..).zip(names) {
        let y = 250 - 26 * at;
        page.push('\n');
        page.push_str(&text(&[
            (20, y, "101229683"),
            (100, y, name),
            (200, y, "AB1234"),
            (40, y - 11, "26"),
            (150, y - 11, "8 500,00"),
            (220, y - 11, "6 000,00"),
        ]));
    }
    page.push('\n');
    page.push_str(&text(&[
        (20, 146, "TOTAL"),
        (40, 146, "104"),
        (150, 146, "34 000,00"),
        (220, 146, "24 000,00"),
    ]));
    let row = |name| format!("101229683 | {name} | AB1234 | 26 | 8 500,00 | 6 000,00\n");
    assert_eq!(
        drawn(&read(&page)),
        format!(
            "Numero | Nom | CIN | Jours | Brut | Plafonne\n{}TOTAL |  |  | 104 | 34 000,00 | 24 000,00\n",
            names.map(row).concat()
        )
    );
}

#[test]
fn a_column_without_entries_at_the_end_keeps_its_heading_to_itself() {
    let mut page =
        text(&[(20, 265, "No"), (70, 265, "Jours"), (120, 265, "Brut"), (176, 265, "Situation")]);
    for at in 0..4 {
        let y = 250 - 15 * at;
        page.push('\n');
        page.push_str(&text(&[(20, y, "101"), (75, y, "26"), (120, y, "9 100,50")]));
    }
    assert!(
        drawn(&read(&page)).starts_with("No | Jours | Brut | Situation\n101 | 26 | 9 100,50 | \n")
    );
}

#[test]
fn white_paper_painted_white_frames_nothing() {
    let page = text(&[
        (20, 265, "Raison sociale"),
        (120, 265, "ATLAS"),
        (20, 250, "CIN"),
        (120, 250, "G053936"),
    ]);
    let extraction = read(&format!("1 1 1 rg 10 200 300 90 re f 0 g\n{page}"));
    assert!(drawn(&extraction).contains("CIN"), "{}", drawn(&extraction));
    assert!(!drawn(&extraction).contains("Raison sociale CIN"));
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
        extract(bytes, &Limits::default());
    }

    #[test]
    fn a_spoilt_file_is_read_without_a_panic(
        mut page in Just(file("q 1 0 0 1 5 5 cm BT /F1 10 Tf 1 Tr 50 200 Td [(8 500) -200 (,00)] TJ ET 0 0 9 9 re S Q")),
        at in any::<prop::sample::Index>(),
        byte: u8,
    ) {
        let at = at.index(page.len());
        page[at] = byte;
        extract(page, &Limits::default());
    }
}
