//! Sheets wider than the paper, by their lines: figures beside rows, headings beside other headings.

use crate::extract::pdf::{
    fonts::Meaning,
    geometry::Direction,
    page::{Glyph, PageContent},
};

/// The letters and digits on one baseline.
pub(super) struct Row {
    baseline: f32,
    left: f32,
    text: String,
}

impl Row {
    fn has_digits(&self) -> bool {
        self.text.chars().any(char::is_numeric)
    }

    fn has_letters(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
    }
}

pub(super) fn rows(page: &PageContent) -> Vec<Row> {
    let seen = |it: &&Glyph| it.direction == Direction::Right && !it.hidden && !it.is_space();
    let mut glyphs: Vec<&Glyph> = page.glyphs.iter().filter(seen).collect();
    glyphs.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut rows: Vec<Row> = Vec::new();
    for glyph in glyphs {
        match rows.last_mut() {
            Some(row) if glyph.baseline - row.baseline <= 1.0 => {
                row.left = row.left.min(glyph.rect.left);
            }
            _ => {
                let text = String::with_capacity(64);
                rows.push(Row { baseline: glyph.baseline, left: glyph.rect.left, text });
            }
        }
        let Some(Row { text, .. }) = rows.last_mut() else { continue };
        match &glyph.meaning {
            Meaning::Char(c) | Meaning::Perhaps(c) => text.push(*c),
            Meaning::Letters(letters) => text.push_str(letters),
            Meaning::Unmapped => text.push('\u{fffd}'),
        }
    }
    rows
}

/// Whether every line at the right stands beside one at the left, headings beside other headings, figures
/// beside rows.
///
/// A second page that goes on below repeats its headings or begins with a row.
pub(super) fn goes_on(left: &[Row], right: &[Row]) -> bool {
    let beside: Vec<(&Row, &Row)> = right
        .iter()
        .filter_map(|row| {
            let first = left.partition_point(|it| it.baseline < row.baseline - 0.8);
            let other = left.get(first).filter(|it| it.baseline <= row.baseline + 0.8)?;
            Some((other, row))
        })
        .collect();
    // Page numbers and footers may stand alone.
    if beside.len() < 3 || right.len() > beside.len() + 1 {
        return false;
    }
    // The same word may head two columns; a heading that is printed again stands in its place again.
    let again = |a: &Row, b: &Row| a.text == b.text && (a.left - b.left).abs() <= 1.0;
    let repeated = beside.iter().any(|(a, b)| again(a, b) && b.text.chars().count() >= 3);
    let worded = |it: &Row| it.has_letters() && !it.has_digits();
    let heads = |at: usize| {
        let ((over, head), below) = (beside[at], &beside[at + 1..]);
        let figures = below.iter().filter(|(row, it)| {
            it.has_digits() && !it.has_letters() && (row.has_digits() || row.has_letters())
        });
        // Boxes of labels and values may stand above the rows of a slip.
        worded(over)
            && worded(head)
            && !again(over, head)
            && below.len() >= if at <= 3 { 2 } else { 4 }
            && figures.count() * 10 >= below.len() * 8
    };
    !repeated && ((0..beside.len().min(9)).any(heads) || mirrors(left, right))
}

/// Rows that prove a sheet where words stand among the figures of its right-hand page.
const MANY: usize = 5;

/// Whether the page at the right has a line for each row at the left and no other, below headings of its own
/// and no title: the jobs and amounts of those whom the left names.
fn mirrors(left: &[Row], right: &[Row]) -> bool {
    let Some((head, rows)) = right.split_first() else { return false };
    let near = |a: &Row, b: &Row| (a.baseline - b.baseline).abs() <= 0.8;
    let Some(over) = left.iter().position(|it| near(it, head)) else { return false };
    let worded = |it: &Row| it.has_letters() && !it.has_digits();
    let beside = &left[over + 1..];
    worded(head)
        && worded(&left[over])
        && rows.len() >= MANY
        && rows.len() == beside.len()
        && rows.iter().zip(beside).all(|(row, it)| near(row, it) && row.has_digits())
}

#[cfg(test)]
mod tests {
    use super::{Row, goes_on};

    fn page(lines: &[(u16, &str)]) -> Vec<Row> {
        lines
            .iter()
            .map(|it| Row { baseline: f32::from(it.0), left: 50.0, text: it.1.to_owned() })
            .collect()
    }

    #[test]
    fn a_column_of_figures_beside_the_rows_goes_on_to_the_right() {
        let left = page(&[(10, "Registre"), (40, "NomJours"), (50, "TAZI26"), (60, "ALAOUI25")]);
        let right = page(&[(40, "Net"), (50, "5200,00"), (60, "910,00")]);
        assert!(goes_on(&left, &right));
    }

    #[test]
    fn boxes_above_the_rows_of_a_slip_go_on_to_the_right_with_them() {
        let left = page(&[
            (10, "Employeur"),
            (20, "CNSS7654321"),
            (30, "Rubrique"),
            (40, "Base191"),
            (50, "Total"),
        ]);
        let right = page(&[
            (10, "Nom"),
            (20, "CNSS123456785"),
            (30, "Gain"),
            (40, "4297,50"),
            (50, "4512,38"),
        ]);
        assert!(goes_on(&left, &right));
    }

    #[test]
    fn a_line_for_each_row_and_no_title_goes_on_to_the_right() {
        let names: Vec<(u16, &str)> = vec![
            (10, "Registre"),
            (40, "NomCIN"),
            (50, "TAZIK1"),
            (60, "ALAOUIB2"),
            (70, "FASSIC3"),
            (80, "NACIRID4"),
            (90, "SEBTIE5"),
            (100, "TOTAL"),
        ];
        let jobs: Vec<(u16, &str)> = vec![
            (40, "FonctionBrut"),
            (50, "Gardien1,00"),
            (60, "Soudeur2,00"),
            (70, "Vendeur3,00"),
            (80, "Gardien4,00"),
            (90, "Soudeur5,00"),
            (100, "15,00"),
        ];
        assert!(goes_on(&page(&names), &page(&jobs)));
        assert!(!goes_on(&page(&names), &page(&jobs[..6])));
    }

    #[test]
    fn a_page_that_goes_on_below_is_no_side_page() {
        let left = page(&[(10, "NomJours"), (20, "TAZI26"), (30, "ALAOUI25"), (40, "BENNANI24")]);
        let repeated = page(&[(10, "NomJours"), (20, "FASSI26"), (30, "NACIRI25")]);
        let rows = page(&[(10, "FASSI26"), (20, "NACIRI25"), (30, "IDRISSI26")]);
        assert!(!goes_on(&left, &repeated));
        assert!(!goes_on(&left, &rows));
    }
}
