//! Boxes in a row, rows set wide apart, texts that wrap below the last row.

use super::{drawn, read, text};

#[test]
fn boxes_of_two_lines_in_a_row_are_parted_at_their_edges() {
    let page = text(&[
        (20, 280, "Firme : Transports"),
        (112, 280, "Mois :"),
        (160, 280, "Nom et nom de famille :"),
        (280, 280, "Emploi :"),
        (20, 269, "Oulad Hriz"),
        (112, 269, "juin 2024"),
        (160, 269, "DAHMOUCHE Zineb"),
        (280, 269, "Soudeur"),
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "Firme : Transports Oulad Hriz | Mois : juin 2024 | \
         Nom et nom de famille : DAHMOUCHE Zineb | Emploi : Soudeur\n"
    );
}

#[test]
fn rows_set_wide_apart_are_a_table_where_they_keep_their_step() {
    let page = text(&[
        (20, 280, "Nom"),
        (122, 280, "Jours"),
        (212, 280, "Brut"),
        (20, 246, "ALAOUI SARA"),
        (128, 246, "26"),
        (212, 246, "8 500,00"),
        (20, 212, "BENNANI OMAR"),
        (128, 212, "13"),
        (212, 212, "4 250,00"),
        (20, 178, "TAZI NADIA"),
        (128, 178, "26"),
        (212, 178, "5 250,00"),
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "Nom | Jours | Brut\n\
         ALAOUI SARA | 26 | 8 500,00\n\
         BENNANI OMAR | 13 | 4 250,00\n\
         TAZI NADIA | 26 | 5 250,00\n"
    );
}

#[test]
fn a_text_of_the_last_row_goes_on_below_it() {
    let page = text(&[
        (20, 280, "Rubrique"),
        (122, 280, "Taux"),
        (212, 280, "Montant"),
        (20, 264, "Prestations"),
        (122, 264, "6,40"),
        (212, 264, "850,00"),
        (20, 248, "Formation des"),
        (122, 248, "1,60"),
        (212, 248, "250,00"),
        (20, 236, "ouvriers"),
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "Rubrique | Taux | Montant\n\
         Prestations | 6,40 | 850,00\n\
         Formation des ouvriers | 1,60 | 250,00\n"
    );
}

#[test]
fn the_title_of_a_group_stands_above_the_first_row_between_two_rules() {
    let rules: String =
        [200, 214, 242, 256, 270].map(|y| format!("20 {y} m 300 {y} l S\n")).concat();
    let title = "BT /F2 10 Tf 22 232 Td (Atelier) Tj ET\n";
    let cells = text(&[
        (22, 260, "Nom"),
        (122, 260, "Brut"),
        (222, 260, "Net"),
        (22, 246, "ALAOUI SARA"),
        (122, 246, "8 500,00"),
        (222, 246, "6 000,00"),
        (22, 218, "BENNANI OMAR"),
        (122, 218, "4 500,00"),
        (222, 218, "4 100,00"),
        (22, 204, "TAZI NADIA"),
        (122, 204, "4 500,00"),
        (222, 204, "4 100,00"),
        (22, 190, "ZAHIR LEILA"),
        (122, 190, "4 500,00"),
        (222, 190, "4 100,00"),
    ]);
    assert_eq!(
        drawn(&read(&(rules + title + &cells))),
        "Nom | Brut | Net\n\
         ALAOUI SARA | 8 500,00 | 6 000,00\n\
         Atelier |  | \n\
         BENNANI OMAR | 4 500,00 | 4 100,00\n\
         TAZI NADIA | 4 500,00 | 4 100,00\n\
         ZAHIR LEILA | 4 500,00 | 4 100,00\n"
    );
}

#[test]
fn a_heading_over_two_ruled_columns_stands_in_the_first() {
    let level: String =
        [200, 215, 230, 245, 260].map(|y| format!("20 {y} m 340 {y} l S\n")).concat();
    let whole: String = [20, 100, 220, 340].map(|x| format!("{x} 200 m {x} 260 l S\n")).concat();
    let inner: String = [160, 280].map(|x| format!("{x} 200 m {x} 245 l S\n")).concat();
    let cells = text(&[
        (22, 249, "Nom"),
        (165, 249, "Janvier"),
        (285, 249, "Total"),
        (102, 234, "Jours"),
        (162, 234, "Brut"),
        (222, 234, "Jours"),
        (282, 234, "Brut"),
        (22, 219, "ALAOUI"),
        (102, 219, "26"),
        (162, 219, "850,00"),
        (222, 219, "52"),
        (282, 219, "1 700,00"),
        (22, 204, "TAZI"),
        (102, 204, "26"),
        (162, 204, "850,00"),
        (222, 204, "52"),
        (282, 204, "1 700,00"),
    ]);
    assert_eq!(
        drawn(&read(&(level + &whole + &inner + &cells))),
        "Nom | Janvier |  | Total | \n \
         | Jours | Brut | Jours | Brut\n\
         ALAOUI | 26 | 850,00 | 52 | 1 700,00\n\
         TAZI | 26 | 850,00 | 52 | 1 700,00\n"
    );
}

#[test]
fn a_heading_at_the_other_side_of_its_column_heads_the_names() {
    let row = |y: u32, reference: &'static str, name: &'static str, figures: [&'static str; 3]| {
        let [gross, tax, net] = figures;
        text(&[(20, y, reference), (40, y, name), (190, y, gross), (260, y, tax), (330, y, net)])
    };
    let heading = text(&[
        (20, 280, "Ref"),
        (118, 280, "Employee"),
        (200, 280, "Gross"),
        (266, 280, "Tax"),
        (340, 280, "Net"),
    ]);
    let rows = [
        row(265, "62", "Freya Hall", ["2,092.44", "208.89", "1,883.55"]),
        row(250, "72", "Owen Hill", ["2,740.38", "338.48", "2,401.90"]),
        row(235, "94", "Dina Moor", ["2,080.33", "206.47", "1,873.86"]),
    ];
    let total = text(&[
        (130, 220, "Totals"),
        (190, 220, "6,913.15"),
        (260, 220, "753.84"),
        (330, 220, "6,159.31"),
    ]);
    assert_eq!(
        drawn(&read(&format!("{heading}\n{}\n{total}", rows.join("\n")))),
        "Ref | Employee | Gross | Tax | Net\n\
         62 | Freya Hall | 2,092.44 | 208.89 | 1,883.55\n\
         72 | Owen Hill | 2,740.38 | 338.48 | 2,401.90\n\
         94 | Dina Moor | 2,080.33 | 206.47 | 1,873.86\n \
         | Totals | 6,913.15 | 753.84 | 6,159.31\n"
    );
}

#[test]
fn headings_at_the_left_of_wide_columns_head_the_figures_at_their_right() {
    let line = |y: u32, cells: [(u32, &'static str); 5]| text(&cells.map(|(x, it)| (x, y, it)));
    let page = [
        line(280, [(20, "Nom"), (110, "Brut"), (180, "AMO"), (250, "IR"), (320, "Net")]),
        line(
            265,
            [(20, "ALAOUI"), (138, "850,00"), (214, "20,00"), (284, "30,00"), (348, "800,00")],
        ),
        line(250, [(20, "TAZI"), (138, "750,00"), (214, "18,00"), (284, "22,00"), (348, "710,00")]),
        line(
            235,
            [(20, "ZAHIR"), (138, "650,00"), (214, "16,00"), (284, "12,00"), (348, "622,00")],
        ),
    ];
    assert_eq!(
        drawn(&read(&page.join("\n"))),
        "Nom | Brut | AMO | IR | Net\n\
         ALAOUI | 850,00 | 20,00 | 30,00 | 800,00\n\
         TAZI | 750,00 | 18,00 | 22,00 | 710,00\n\
         ZAHIR | 650,00 | 16,00 | 12,00 | 622,00\n"
    );
}

#[test]
fn a_heading_with_its_rate_is_one_heading() {
    let line = |y: u32, cells: [(u32, &'static str); 4]| text(&cells.map(|(x, it)| (x, y, it)));
    let page = [
        line(
            280,
            [(20, "Nom"), (120, "Jours"), (160, "Brut"), (230, "Cotisation personnelle 13,07 %")],
        ),
        line(265, [(20, "ALAOUI"), (130, "41"), (164, "14.546,23"), (330, "1.901,19")]),
        line(250, [(20, "TAZI"), (130, "45"), (169, "7.213,23"), (338, "942,77")]),
        line(235, [(20, "ZAHIR"), (130, "46"), (164, "10.631,25"), (330, "1.389,50")]),
    ];
    assert_eq!(
        drawn(&read(&page.join("\n"))),
        "Nom | Jours | Brut | Cotisation personnelle 13,07 %\n\
         ALAOUI | 41 | 14.546,23 | 1.901,19\n\
         TAZI | 45 | 7.213,23 | 942,77\n\
         ZAHIR | 46 | 10.631,25 | 1.389,50\n"
    );
}

#[test]
fn rows_set_wide_apart_stay_one_table_though_their_texts_wrap() {
    let row = |y: u32, name: &'static str, gross: &'static str, net: &'static str| {
        text(&[(20, y, name), (150, y, gross), (250, y, net)])
    };
    let page = [
        text(&[(20, 285, "Nom"), (150, 285, "Brut"), (250, 285, "Net")]),
        row(256, "SOMME Karim", "8 850,00", "7 564,50"),
        row(227, "GUENNOUNI", "5 027,50", "4 660,33"),
        text(&[(20, 211, "Ilham")]),
        row(182, "LAZRAK Fouad", "8 329,59", "7 177,22"),
        row(153, "TAZI Hind", "6 590,00", "5 868,08"),
    ];
    assert_eq!(
        drawn(&read(&page.join("\n"))),
        "Nom | Brut | Net\n\
         SOMME Karim | 8 850,00 | 7 564,50\n\
         GUENNOUNI Ilham | 5 027,50 | 4 660,33\n\
         LAZRAK Fouad | 8 329,59 | 7 177,22\n\
         TAZI Hind | 6 590,00 | 5 868,08\n"
    );
}
