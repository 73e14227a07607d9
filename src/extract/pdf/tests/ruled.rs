//! Ruled tables whose text does not keep to the rules.

use super::{drawn, read, text, typed};

/// Level rules at `ys`, upright ones at `xs`.
fn rules(xs: &[u32], ys: &[u32]) -> String {
    let (left, right) = (xs[0], xs[xs.len() - 1]);
    let (bottom, top) = (ys[0], ys[ys.len() - 1]);
    let level = ys.iter().map(|y| format!("{left} {y} m {right} {y} l S\n"));
    let upright = xs.iter().map(|x| format!("{x} {bottom} m {x} {top} l S\n"));
    level.chain(upright).collect()
}

#[test]
fn a_heading_that_runs_over_its_floor_stays_above_the_row() {
    // Rows of 13 points; headings of two lines around their middle, 13 points apart.
    let cells = text(&[
        (22, 203, "Nom"),
        (122, 209, "Salaire de"),
        (122, 197, "base"),
        (222, 203, "Net"),
        (22, 190, "ALAOUI SARA"),
        (122, 190, "8 500,00"),
        (222, 190, "6 000,00"),
        (22, 177, "BENNANI OMAR"),
        (122, 177, "4 500,00"),
        (222, 177, "4 100,00"),
    ]);
    let page = rules(&[20, 120, 220, 320], &[174, 187, 200, 213]) + &cells;
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Salaire de base | Net\n\
         ALAOUI SARA | 8 500,00 | 6 000,00\n\
         BENNANI OMAR | 4 500,00 | 4 100,00\n"
    );
}

#[test]
fn totals_below_the_last_rule_stand_in_its_columns() {
    let cells = text(&[
        (22, 205, "Nom"),
        (122, 205, "Brut"),
        (222, 205, "Net"),
        (22, 190, "ALAOUI SARA"),
        (122, 190, "8 500,00"),
        (222, 190, "6 000,00"),
        (22, 175, "BENNANI OMAR"),
        (122, 175, "4 500,00"),
        (222, 175, "4 100,00"),
        (22, 160, "TOTAUX"),
        (116, 160, "13 000,00"),
        (216, 160, "10 100,00"),
        (22, 120, "Rabat, le 3 mai 2021"),
    ]);
    let page = rules(&[20, 112, 212, 320], &[170, 185, 200, 215]) + &cells;
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Brut | Net\n\
         ALAOUI SARA | 8 500,00 | 6 000,00\n\
         BENNANI OMAR | 4 500,00 | 4 100,00\n\
         TOTAUX | 13 000,00 | 10 100,00\n\
         Rabat, le 3 mai 2021\n"
    );
}

#[test]
fn a_number_broken_at_its_thousands_is_one() {
    let cells = text(&[
        (22, 205, "Nom"),
        (162, 205, "Brut"),
        (202, 205, "Net"),
        (22, 185, "ALAOUI SARA"),
        (170, 191, "11"),
        (162, 180, "850,53"),
        (210, 191, "9"),
        (202, 180, "736,35"),
        (22, 160, "BENNANI OMAR"),
        (170, 166, "12"),
        (162, 155, "000,00"),
        (210, 166, "10"),
        (202, 155, "100,00"),
    ]);
    let page = rules(&[20, 160, 200, 240], &[150, 175, 200, 215]) + &cells;
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Brut | Net\n\
         ALAOUI SARA | 11 850,53 | 9 736,35\n\
         BENNANI OMAR | 12 000,00 | 10 100,00\n"
    );
}

#[test]
fn rows_of_two_lines_under_a_heading_of_two_lines_are_one_row_each() {
    let mut cells = vec![
        (22, 268, "Nom"),
        (22, 256, "Matricule"),
        (122, 268, "Base"),
        (122, 256, "CNSS"),
        (222, 268, "Brut"),
        (222, 256, "Net"),
    ];
    for (y, name, number, figures) in [
        (240, "ALAOUI SARA", "101", ["4 000,00", "179,20", "4 500,00", "4 100,00"]),
        (212, "BENNANI OMAR", "102", ["5 000,00", "224,00", "5 500,00", "5 000,00"]),
        (184, "TAZI NADIA", "103", ["3 000,00", "134,40", "3 000,00", "2 800,00"]),
    ] {
        let [base, cnss, gross, net] = figures;
        cells.extend([(22, y, name), (122, y, base), (222, y, gross)]);
        cells.extend([(22, y - 12, number), (122, y - 12, cnss), (222, y - 12, net)]);
    }
    let page = rules(&[20, 120, 220, 320], &[167, 195, 223, 251, 279]) + &text(&cells);
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Base | Brut | Matricule | CNSS | Net\n\
         ALAOUI SARA | 4 000,00 | 4 500,00 | 101 | 179,20 | 4 100,00\n\
         BENNANI OMAR | 5 000,00 | 5 500,00 | 102 | 224,00 | 5 000,00\n\
         TAZI NADIA | 3 000,00 | 3 000,00 | 103 | 134,40 | 2 800,00\n"
    );
}

#[test]
fn the_frame_of_a_spreadsheet_is_no_part_of_its_table() {
    let cells = text(&[
        (72, 243, "A"),
        (172, 243, "B"),
        (272, 243, "C"),
        (22, 230, "1"),
        (52, 230, "Nom"),
        (152, 230, "Jours"),
        (252, 230, "Brut"),
        (22, 217, "2"),
        (52, 217, "ALAOUI SARA"),
        (152, 217, "26"),
        (252, 217, "4 500,00"),
        (22, 204, "3"),
        (52, 204, "BENNANI OMAR"),
        (152, 204, "13"),
        (252, 204, "2 250,00"),
    ]);
    let page = rules(&[20, 50, 150, 250, 350], &[201, 214, 227, 240, 253]) + &cells;
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Jours | Brut\nALAOUI SARA | 26 | 4 500,00\nBENNANI OMAR | 13 | 2 250,00\n"
    );
}

#[test]
fn boxes_above_and_below_the_columns_are_no_rows() {
    let page = typed(&[
        "+-----------+-----------+-----------+",
        "| MOIS : DECEMBRE 2018    TAZI SARA |",
        "+-----------+-----------+-----------+",
        "| BASE      |  5 000,00 |           |",
        "| CNSS      |           |    224,00 |",
        "| AMO       |           |    113,00 |",
        "+-----------+-----------+-----------+",
        "| BRUT      |  5 000,00 |           |",
        "| RETENUES  |           |    337,00 |",
        "+-----------+-----------+-----------+",
        "|       NET A PAYER : 12 210,85 DH  |",
        "+-----------+-----------+-----------+",
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "BASE | 5 000,00 | \n\
         CNSS |  | 224,00\n\
         AMO |  | 113,00\n\
         BRUT | 5 000,00 | \n\
         RETENUES |  | 337,00\n\
         MOIS : DECEMBRE 2018 / TAZI SARA\n\
         NET A PAYER : 12 210,85 DH\n"
    );
}

#[test]
fn tinted_rows_between_uprights_are_no_bands_of_rows() {
    // Uprights only, and a tint behind two of the rows: headings and the first row share a band.
    let tint = |y: u32| format!("0.93 0.93 1 rg 20 {y} 300 13 re f 0 g\n");
    let uprights = [20, 140, 200, 260, 320].map(|x| format!("{x} 130 m {x} 221 l S\n")).concat();
    let row = |y: u32, cells: [&'static str; 4]| {
        let at = [22, 150, 210, 270].into_iter().zip(cells).filter(|it| !it.1.is_empty());
        text(&at.map(|(x, it)| (x, y, it)).collect::<Vec<_>>())
    };
    let page = [
        tint(182),
        tint(130),
        uprights,
        row(211, ["Designation", "Base", "Taux", "Part"]),
        row(198, ["Salaire de base", "151,67", "16,40", "2 487,39"]),
        row(185, ["SALAIRE BRUT", "", "", "2 487,39"]),
        row(172, ["Vieillesse", "2 487,39", "6,90", "171,63"]),
        row(159, ["Chomage", "2 487,39", "0,40", "9,95"]),
        row(146, ["Retraite", "2 487,39", "3,15", "78,35"]),
        row(133, ["TOTAL", "", "", "259,93"]),
    ];
    assert_eq!(
        drawn(&read(&page.concat().replace("ETBT", "ET\nBT"))),
        "Designation | Base | Taux | Part\n\
         Salaire de base | 151,67 | 16,40 | 2 487,39\n\
         SALAIRE BRUT |  |  | 2 487,39\n\
         Vieillesse | 2 487,39 | 6,90 | 171,63\n\
         Chomage | 2 487,39 | 0,40 | 9,95\n\
         Retraite | 2 487,39 | 3,15 | 78,35\n\
         TOTAL |  |  | 259,93\n"
    );
}

#[test]
fn headings_above_a_ruled_body_are_cut_at_its_columns() {
    // A sheet printed with narrow columns: the heading runs into the next one, the body alone is ruled.
    let row = |y: u32, cells: [&'static str; 4]| {
        text(&[(22, y, cells[0]), (122, y, cells[1]), (182, y, cells[2]), (242, y, cells[3])])
    };
    let page = [
        rules(&[20, 120, 180, 240, 300], &[161, 174, 187, 200]),
        row(203, ["Nom et prenom", "Salaire base", "Anciennete", "Net"]),
        row(190, ["ALAOUI SARA", "8 500,00", "850,00", "6 000,00"]),
        row(177, ["BENNANI OMAR", "4 500,00", "0,00", "4 100,00"]),
        row(164, ["TAZI HIND", "5 500,00", "0,00", "4 900,00"]),
        row(150, ["TOTAL", "18 500,00", "850,00", "15 000,00"]),
    ];
    assert_eq!(
        drawn(&read(&page.join("\n"))),
        "Nom et prenom | Salaire base | Anciennete | Net\n\
         ALAOUI SARA | 8 500,00 | 850,00 | 6 000,00\n\
         BENNANI OMAR | 4 500,00 | 0,00 | 4 100,00\n\
         TAZI HIND | 5 500,00 | 0,00 | 4 900,00\n\
         TOTAL | 18 500,00 | 850,00 | 15 000,00\n"
    );
}

#[test]
fn small_print_under_the_entries_is_a_column_of_its_own() {
    let row = |y: u32, name: &'static str, job: &'static str, net: &'static str| {
        let small = format!("BT /F1 6 Tf 22 {} Td ({job}) Tj ET\n", y - 8);
        text(&[(22, y, name), (222, y, net)]) + "\n" + &small
    };
    let page = [
        rules(&[20, 220, 320], &[116, 142, 168, 194, 207]),
        text(&[(22, 197, "Nom"), (222, 197, "Net")]) + "\n",
        row(184, "ALAOUI SARA", "Comptable - 10/08/2011", "6 000,00"),
        row(158, "BENNANI OMAR", "Soudeur - 02/01/2015", "4 100,00"),
        row(132, "TAZI HIND", "Magasinier - 03/05/2019", "4 900,00"),
    ];
    assert_eq!(
        drawn(&read(&page.concat())),
        "Nom |  | Net\n\
         ALAOUI SARA | Comptable - 10/08/2011 | 6 000,00\n\
         BENNANI OMAR | Soudeur - 02/01/2015 | 4 100,00\n\
         TAZI HIND | Magasinier - 03/05/2019 | 4 900,00\n"
    );
}

#[test]
fn boxes_drawn_round_people_are_read_line_by_line() {
    let card = |x: u32, y: u32, lines: [&'static str; 4]| {
        let at = |(line, it): (u32, &'static str)| (x, y - 12 * line, it);
        text(&(0..).zip(lines).map(at).collect::<Vec<_>>())
    };
    let page = [
        rules(&[20, 200, 380], &[150, 210, 270]),
        card(24, 258, ["ALAOUI SARA", "Jours : 26", "Brut : 8 500,00", "Net : 6 000,00"]),
        card(204, 258, ["BENNANI OMAR", "Jours : 13", "Brut : 4 500,00", "Net : 4 100,00"]),
        card(24, 198, ["TAZI HIND", "Jours : 20", "Brut : 5 500,00", "Net : 4 900,00"]),
    ];
    assert_eq!(
        drawn(&read(&page.join("\n"))),
        "ALAOUI SARA | BENNANI OMAR\n\
         Jours : 26 | Jours : 13\n\
         Brut : 8 500,00 | Brut : 4 500,00\n\
         Net : 6 000,00 | Net : 4 100,00\n\
         TAZI HIND | \n\
         Jours : 20 | \n\
         Brut : 5 500,00 | \n\
         Net : 4 900,00 | \n"
    );
}

#[test]
fn a_line_ended_where_the_next_word_had_room_is_ended() {
    // Both wrap: the left one at its wall, the right one because somebody began a new line.
    let cells = text(&[
        (22, 203, "Raison sociale : TRANSPORTS"),
        (22, 191, "ET NEGOCE DU NORD"),
        (172, 203, "Nom : ALAOUI SARA"),
        (172, 191, "Soudeur"),
        (22, 170, "Mois : 05/2024"),
        (172, 170, "Jours : 26"),
    ]);
    let page = rules(&[20, 170, 420], &[165, 182, 215]) + &cells;
    let read = drawn(&read(&page));
    assert!(read.contains("Raison sociale : TRANSPORTS ET NEGOCE DU NORD"), "{read}");
    assert!(read.contains("Nom : ALAOUI SARA\nSoudeur"), "{read}");
}
