//! Tables without a grid: rows of several lines, columns that few lines fill, boxes and gutters beside them.

use super::{drawn, read, text};

#[test]
fn figures_half_way_between_a_name_and_small_print_are_of_one_row() {
    // Each row: the name, four points below it the figures, eight below these the small print.
    let row = |y: u32, name: &'static str, job: &'static str, paid: &'static str| {
        vec![(20, y, name), (180, y - 6, "26"), (240, y - 6, paid), (20, y - 12, job)]
    };
    let mut cells = vec![(20, 270, "Collaborateur"), (170, 270, "Jours"), (240, 270, "Brut")];
    cells.extend(row(240, "ALAOUI Sara", "Commis", "3 960,00"));
    cells.extend(row(205, "BENNANI Omar", "Chauffeur", "3 935,88"));
    cells.extend(row(170, "CHRAIBI Ali", "Gardien", "4 510,00"));
    assert_eq!(
        drawn(&read(&text(&cells))),
        "Collaborateur | Jours | Brut\n\
         ALAOUI Sara Commis | 26 | 3 960,00\n\
         BENNANI Omar Chauffeur | 26 | 3 935,88\n\
         CHRAIBI Ali Gardien | 26 | 4 510,00\n"
    );
}

#[test]
fn gains_that_few_lines_hold_are_a_column_beside_the_deductions() {
    let cells = text(&[
        (20, 250, "Rubrique"),
        (150, 250, "Base"),
        (215, 250, "Taux"),
        (265, 250, "Gains"),
        (320, 250, "Retenues"),
        (20, 235, "Salaire de base"),
        (255, 235, "3 600,50"),
        (20, 220, "Prime"),
        (262, 220, "300,00"),
        (20, 205, "CNSS"),
        (140, 205, "4 260,55"),
        (215, 205, "4,48"),
        (333, 205, "190,87"),
        (20, 190, "AMO"),
        (140, 190, "4 260,55"),
        (215, 190, "2,26"),
        (338, 190, "96,29"),
        (20, 175, "CIMR"),
        (140, 175, "4 260,55"),
        (215, 175, "3,00"),
        (333, 175, "127,82"),
    ]);
    assert_eq!(
        drawn(&read(&cells)),
        "Rubrique | Base | Taux | Gains | Retenues\n\
         Salaire de base |  |  | 3 600,50 | \n\
         Prime |  |  | 300,00 | \n\
         CNSS | 4 260,55 | 4,48 |  | 190,87\n\
         AMO | 4 260,55 | 2,26 |  | 96,29\n\
         CIMR | 4 260,55 | 3,00 |  | 127,82\n"
    );
}

#[test]
fn a_label_and_a_figure_alone_in_a_box_belong_together() {
    let page = "200 40 180 60 re S\n".to_owned()
        + &text(&[(206, 84, "NET A PAYER"), (310, 48, "3 712,39 DH")]);
    assert_eq!(drawn(&read(&page)), "NET A PAYER | 3 712,39 DH\n");
}

#[test]
fn an_upright_runs_where_level_rules_stop_and_begin_again() {
    let rules =
        [262, 246, 186].map(|y| format!("20 {y} m 190 {y} l S\n202 {y} m 390 {y} l S\n")).concat();
    let cells = text(&[
        (20, 250, "Earnings"),
        (150, 250, "YTD"),
        (204, 250, "Deductions"),
        (350, 250, "YTD"),
        (20, 235, "Wages"),
        (145, 235, "3,727.50"),
        (204, 235, "Federal tax"),
        (350, 235, "350.38"),
        (20, 220, "Bonus"),
        (153, 220, "120.00"),
        (204, 220, "Medicare"),
        (350, 220, "54.04"),
        (204, 205, "Pension"),
        (350, 205, "149.10"),
        (204, 190, "State tax"),
        (350, 190, "227.38"),
    ]);
    assert_eq!(
        drawn(&read(&(rules + &cells))),
        "Earnings | YTD | Deductions | YTD\n\
         Wages | 3,727.50 | Federal tax | 350.38\n\
         Bonus | 120.00 | Medicare | 54.04\n \
         |  | Pension | 149.10\n \
         |  | State tax | 227.38\n"
    );
}

#[test]
fn running_text_beside_a_table_is_no_column_of_it() {
    // A letter of lines twelve points apart; beside some of them, rows of eighteen points.
    let line = "Les taux de cette note sont ceux de janvier";
    let mut cells: Vec<(u32, u32, &str)> =
        (0..23).map(|number| (20, 285 - 12 * number, line)).collect();
    let rows = [
        (231, "Taux", "Base"),
        (213, "Maladie", "4 500,00"),
        (195, "Retraite", "6 000,00"),
        (177, "Famille", "1 250,00"),
        (159, "Formation", "2 250,00"),
        (141, "Transport", "3 150,00"),
        (123, "Logement", "1 980,00"),
        (105, "Accidents", "4 120,00"),
    ];
    cells.extend(rows.iter().flat_map(|&(y, label, base)| [(260, y, label), (330, y, base)]));
    let table = rows.map(|(_, label, base)| format!("{label} | {base}\n")).concat();
    let letter = format!("{line}\n").repeat(23);
    assert_eq!(drawn(&read(&text(&cells))), table + &letter);
}
