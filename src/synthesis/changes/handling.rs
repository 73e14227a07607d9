//! What printing, scanning and sending do to a document: nothing of it may be a contradiction.

use crate::synthesis::{
    chance::Chance,
    change::{EVERY, Kind, Made, harmless_in, whole},
    document::{Document, Form, Value},
};

const TABLES: &[Form] = &[Form::Bds, Form::Bpc, Form::Register, Form::Attestation];

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    harmless_in("ocr-layer", EVERY, &["pdf"], scanned),
    harmless_in("ocr-confusions", EVERY, &["pdf"], confused),
    harmless_in("cut-off-column", TABLES, &["pdf"], cut_off),
    harmless_in("column-too-narrow", TABLES, &["csv"], too_narrow),
    harmless_in("blank-cells", &[Form::Bds, Form::Register], &[], blank_cells),
];

fn scanned(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.oddities.scanned = true;
    whole("an image with an invisible text, digits misread here and there")
}

fn confused(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.oddities.confused = true;
    whole("O for 0, l for 1 and S for 5 here and there in the text")
}

fn cut_off(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    document.oddities.cut_right = chance.between(48, 70) as f64;
    whole("the right edge of the page cut through the last column")
}

/// What a sheet shows where a column is too narrow was saved as text.
fn too_narrow(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let money: Vec<&str> =
        document.columns.iter().filter(|it| it.numeric).map(|it| it.key).collect();
    if money.is_empty() {
        return None;
    }
    let key = *chance.pick(&money);
    for row in &mut document.rows {
        if chance.one_in(3) {
            row.set(key, Value::Text("########".to_owned()));
        }
    }
    whole("amounts shown as ######## in a column that was too narrow")
}

/// Amounts left blank by the printer, their totals as they were.
fn blank_cells(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let key = if document.has_column("capped") { "capped" } else { "deductions" };
    if document.rows.len() < 3 || !document.has_column(key) {
        return None;
    }
    // A whole column without its rows' amounts: a form that prints totals only.
    for row in &mut document.rows {
        row.set(key, Value::Empty);
    }
    let _ = chance;
    whole("a column of which only the totals are filled in")
}
