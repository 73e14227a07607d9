//! Boxes with lists of their own, small labels over values, figures half-way between the lines of a label.

use super::{drawn, read, text};

/// Rules at these heights and places.
fn rules(xs: &[u32], ys: &[u32]) -> String {
    let (left, right) = (xs[0], xs[xs.len() - 1]);
    let (bottom, top) = (ys[0], ys[ys.len() - 1]);
    let level = ys.iter().map(|y| format!("{left} {y} m {right} {y} l S\n"));
    let upright = xs.iter().map(|x| format!("{x} {bottom} m {x} {top} l S\n"));
    level.chain(upright).collect()
}

fn sized(size: u32, at: &[(u32, u32, &str)]) -> String {
    let show = |(x, y, s): &(u32, u32, &str)| format!("BT /F1 {size} Tf {x} {y} Td ({s}) Tj ET");
    at.iter().map(show).collect::<Vec<_>>().join("\n")
}

#[test]
fn lists_in_boxes_side_by_side_are_read_one_by_one() {
    let page = rules(&[20, 190, 360], &[120, 220])
        + &text(&[
            (25, 205, "Payments"),
            (140, 205, "Amount"),
            (25, 185, "Basic pay"),
            (140, 185, "2,374.40"),
            (25, 165, "Bonus"),
            (140, 165, "100.00"),
            (195, 209, "Deductions"),
            (310, 209, "Amount"),
            (195, 194, "PAYE Tax"),
            (310, 194, "265.28"),
            (195, 176, "Pension"),
            (310, 176, "118.72"),
            (195, 158, "Union"),
            (310, 158, "12.00"),
        ]);
    assert_eq!(
        drawn(&read(&page)),
        "Deductions | Amount\nPAYE Tax | 265.28\nPension | 118.72\nUnion | 12.00\n\
         Payments | Amount\nBasic pay | 2,374.40\nBonus | 100.00\n"
    );
}

#[test]
fn a_small_label_ends_where_its_value_begins() {
    let page = rules(&[20, 120, 260, 380], &[190, 220])
        + &sized(
            7,
            &[(24, 210, "Employee No."), (124, 210, "Employee Name"), (264, 210, "NI No.")],
        )
        + "\n"
        + &sized(10, &[(24, 196, "360"), (124, 196, "L Pemberwick"), (264, 196, "QQ 93 82 17 C")]);
    assert_eq!(
        drawn(&read(&page)),
        "Employee No.\n360 | Employee Name\nL Pemberwick | NI No.\nQQ 93 82 17 C\n"
    );
}

#[test]
fn a_figure_half_way_between_the_lines_of_a_label_is_of_its_row() {
    let page = text(&[
        (25, 209, "Deductions"),
        (150, 209, "Amount"),
        (25, 194, "PAYE Tax"),
        (150, 194, "265.28"),
        (25, 179, "National"),
        (150, 174, "106.11"),
        (25, 169, "Insurance"),
        (25, 154, "Pension"),
        (150, 154, "118.72"),
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "Deductions | Amount\nPAYE Tax | 265.28\nNational Insurance | 106.11\nPension | 118.72\n"
    );
}

#[test]
fn boxes_of_labels_and_words_are_no_heading_of_two_lines() {
    let page = text(&[
        (25, 209, "Mois"),
        (150, 209, "octobre 2022"),
        (25, 196, "Nom"),
        (150, 196, "KETTABI Fouad"),
        (25, 183, "Jours"),
        (150, 183, "26"),
        (25, 170, "Brut"),
        (150, 170, "15 314,25"),
    ]);
    assert_eq!(
        drawn(&read(&page)),
        "Mois | octobre 2022\nNom | KETTABI Fouad\nJours | 26\nBrut | 15 314,25\n"
    );
}
