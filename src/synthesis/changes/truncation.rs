//! Pages, rows and records that are announced and not there, or there twice.

use crate::synthesis::{
    chance::Chance,
    change::{Kind, LISTS, Made, any_row, kind_in, made, row_where},
    document::{Document, Form, Value},
    forms::Feature,
};

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind_in("missing-page", "incompatible", &["TRU101"], LISTS, &["pdf"], &[Feature::ManyPages], missing_page),
    kind_in("page-repeated", "particularity", &["TRU102"], LISTS, &["pdf"], &[Feature::ManyPages], page_repeated),
    kind_in("page-count-differs", "particularity", &["TRU103"], LISTS, &["pdf"], &[Feature::ManyPages], page_count_differs),
    kind_in("page-count-announced", "incompatible", &["TRU104"], &[Form::Bds], &["pdf"], &[Feature::ManyPages, Feature::PageCount], page_count),
    kind_in("headcount-above", "incompatible", &["TRU105", "TOT101"], LISTS, &[], &[Feature::Headcount], headcount_above),
    kind_in("headcount-below", "contradiction", &["TRU106", "TOT101"], LISTS, &[], &[Feature::Headcount], headcount_below),
    kind_in("record-broken-off", "incompatible", &["TRU107"], LISTS, &["csv"], &[], broken_off),
    kind_in("row-number-gap", "particularity", &["TRU108"], LISTS, &[], &[Feature::RowNumbers], row_number_gap),
    kind_in("row-number-repeated", "particularity", &["TRU109"], LISTS, &[], &[Feature::RowNumbers], row_number_repeated),
    kind_in("row-limit", "particularity", &["TRU110"], &[Form::Register], &["csv"], &[], row_limit),
    kind_in("cell-length", "particularity", &["TRU111"], LISTS, &["csv", "xlsx"], &[], cell_length),
    kind_in("record-uneven", "particularity", &["TRU112"], LISTS, &["csv"], &[], uneven),
];

fn of_page(page: u32, what: String) -> Option<Made> {
    Some(Made { what, cells: Vec::new(), page: Some(page) })
}

fn missing_page(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    if document.pages < 3 || document.oddities.unnumbered {
        return None;
    }
    let page = chance.between(2, document.pages.into()) as u32;
    document.oddities.left_out.push(page);
    Some(Made { what: format!("page {page} of {} left out", document.pages), ..Made::default() })
}

fn page_repeated(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    if document.pages < 2 || document.oddities.unnumbered {
        return None;
    }
    let page = chance.between(1, document.pages.into()) as u32;
    document.oddities.twice = Some(page);
    of_page(page, format!("page {page} printed twice"))
}

fn page_count_differs(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    if document.pages < 3 || document.oddities.unnumbered {
        return None;
    }
    let page = chance.between(2, document.pages.into()) as u32;
    let of = document.pages + chance.between(1, 5) as u32;
    document.oddities.other_count = Some((page, of));
    of_page(page, format!("page {page} announces {of} pages, the others {}", document.pages))
}

/// The heading announces a page more than the file has.
fn page_count(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    if document.pages < 2 {
        return None;
    }
    let more = i64::from(document.pages) + chance.between(1, 3);
    let cell = document.boxed("page_count")?;
    cell.value = Value::Count(more);
    made(cell.id, format!("{more} pages announced, fewer there"))
}

fn headcount_above(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    let rows = document.rows.len() as i64;
    let cell = document.boxed("headcount")?;
    cell.value = Value::Count(rows + chance.between(1, 4));
    made(cell.id, format!("more employees announced than the {rows} rows"))
}

fn headcount_below(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    // Rows without days are not counted by everyone.
    let idle = |row: &crate::synthesis::document::Row| {
        row.get("days").is_some_and(|it| it.value == Value::Count(0))
    };
    let rows = document.rows.iter().filter(|it| !idle(it)).count() as i64;
    let after = rows - chance.between(1, 3);
    if after < 1 {
        return None;
    }
    let cell = document.boxed("headcount")?;
    cell.value = Value::Count(after);
    made(cell.id, format!("{after} employees announced, {rows} rows printed"))
}

/// The file ends inside its last row.
fn broken_off(document: &mut Document, _: &mut Chance) -> Option<Made> {
    if document.rows.len() < 6 {
        return None;
    }
    document.totals.clear();
    document.notes.clear();
    document.boxes.retain(|it| !it.below);
    document.oddities.broken_off = true;
    let cell = document.rows.last()?.cells.first()?.id;
    made(cell, "the file ends inside its last row")
}

/// A row taken out, its number with it, the totals repaired.
fn row_number_gap(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    if document.rows.len() < 8 || !document.has_column("row_number") {
        return None;
    }
    let row = row_where(document, chance, |it| {
        it > 2
            && it + 3 < document.rows.len()
            && document.rows[it - 1].page == document.rows[it + 1].page
    })?;
    document.remove_row(row);
    document.repair();
    let rows = document.rows.len() as i64;
    if let Some(cell) = document.boxed("headcount") {
        cell.value = Value::Count(rows);
    }
    let cell = document.rows[row].get("row_number")?.id;
    made(cell, format!("row {} left out, totals repaired", row + 1))
}

fn row_number_repeated(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    if document.rows.len() < 8 {
        return None;
    }
    let row = row_where(document, chance, |it| {
        it > 2
            && it + 3 < document.rows.len()
            && document.rows[it].page == document.rows[it - 1].page
    })?;
    let before = document.rows[row - 1].get("row_number")?.value.clone();
    let cell = document.rows[row].set("row_number", before)?;
    // The rows below count on from the repeated number.
    for at in row + 1..document.rows.len() {
        document.rows[at].set("row_number", Value::Identifier(at.to_string()));
    }
    made(cell, format!("row {} bears the number of the row above", row + 1))
}

/// A list as long as the sheets of old spreadsheets, its total lost with the rest.
fn row_limit(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    // Each such file is some megabytes.
    if !chance.one_in(8) {
        return None;
    }
    document.totals.clear();
    document.notes.clear();
    document.boxes.retain(|it| !it.below);
    document.oddities.filled_up = true;
    Some(Made { what: "a list of exactly 65,536 rows".into(), ..Made::default() })
}

fn cell_length(document: &mut Document, _: &mut Chance) -> Option<Made> {
    document.oddities.full_cell = true;
    Some(Made { what: "a note of exactly 32,767 characters".into(), ..Made::default() })
}

fn uneven(document: &mut Document, chance: &mut Chance) -> Option<Made> {
    if document.rows.len() < 6 {
        return None;
    }
    let row = any_row(document, chance)?;
    document.oddities.uneven = Some(row);
    let cell = document.rows[row].cells.first()?.id;
    made(cell, format!("row {} has two fields more than the others", row + 1))
}
