//! Headings that stand above their table.

use crate::{
    extract::Table,
    interpret::{
        dates,
        headings::Fit,
        layout::{
            body::Body,
            columns::{Column, columns_over},
            grid::row_spots,
            group_lines::in_groups,
            heading_rows::Heading,
            looks::looks_like_value,
        },
        spot::{Area, Spot, Strip},
    },
};

/// Lines a heading takes at most.
const MOST_LINES: usize = 4;

/// The heading that free lines above a table make, together with the first rows of the table; and
/// which of the lines it takes. `inner` is how many columns the table's own heading names.
pub(super) fn heading(
    table: &Table,
    above: &[(usize, &Strip)],
    inner: usize,
) -> Option<(Heading, Vec<usize>)> {
    let first = (0..table.rows().min(MOST_LINES))
        .find(|row| row_spots(table, *row).iter().any(|it| looks_like_value(&it.1.text)))?;
    let own: Vec<Vec<(usize, Spot)>> = (0..first).map(|row| row_spots(table, row)).collect();
    let body = Body::of(table, first, &[]);
    // Where all is named already, lines above can add nothing.
    if inner >= body.width_under(&own) {
        return None;
    }
    let bare = in_groups(own.clone(), |top, heads| columns_over(&body, top, heads));
    let inner = inner.max(named(&bare));
    if inner >= bare.len() {
        return None;
    }
    let spans: Vec<(usize, Area)> =
        bare.iter().filter_map(|it| Some((it.index, it.cells?))).collect();
    let mut heads = own;
    let mut top = spans.iter().map(|it| it.1.top).min()?;
    top = heads.iter().flatten().map(|it| it.1.area.top).min().unwrap_or(top).min(top);
    let mut used = Vec::new();
    let mut best: Option<(usize, Vec<Column>, Vec<usize>)> = None;
    for (number, strip) in above {
        let area = strip.area();
        let near =
            area.bottom <= top + area.height() / 2 && top - area.bottom <= area.height() * 3 / 2;
        let words =
            strip.spots.iter().all(|it| !looks_like_value(&it.text) && !it.text.contains(':'));
        if !near || !words || heads.len() >= MOST_LINES {
            break;
        }
        let Some(placed) = place(strip, &spans) else { break };
        heads.insert(0, placed);
        used.push(*number);
        top = area.top;
        let columns = columns_over(&body, &[], &heads);
        let known = named(&columns);
        if best.as_ref().is_none_or(|it| known > it.0) {
            best = Some((known, columns, used.clone()));
        }
    }
    let (known, columns, used) = best?;
    // Lines that add nothing to the first rows of the table are no heading of it.
    let enough = known >= 2 && known * 2 >= spans.len() && known > inner;
    enough.then_some((Heading { rows: 0..first, columns }, used))
}

/// How many different things the columns are named.
pub(super) fn named(columns: &[Column]) -> usize {
    let mut meanings: Vec<_> = columns
        .iter()
        .filter_map(|it| it.found)
        .filter(|it| it.fit >= Fit::Close)
        .map(|it| it.meaning)
        .collect();
    meanings.sort_unstable();
    meanings.dedup();
    meanings.len() + unnamed_months(columns)
}

/// The months of a quarter, where columns go by their names and by no other.
fn unnamed_months(columns: &[Column]) -> usize {
    const MONTHS: usize = 3;
    let unnamed = columns.iter().filter(|it| it.found.is_none_or(|it| it.fit < Fit::Close));
    if dates::are_months_of_a_quarter(unnamed.map(|it| it.heading.as_str())) { MONTHS } else { 0 }
}

/// Which column each text of a line stands over; none where one stands over no column.
fn place(strip: &Strip, spans: &[(usize, Area)]) -> Option<Vec<(usize, Spot)>> {
    // As many texts as columns: one for each.
    if strip.spots.len() == spans.len() {
        let mut ordered: Vec<(usize, Area)> = spans.to_vec();
        ordered.sort_by_key(|it| it.1.left);
        return Some(ordered.iter().map(|it| it.0).zip(strip.spots.iter().cloned()).collect());
    }
    let mut placed: Vec<(usize, Spot)> = Vec::new();
    for spot in &strip.spots {
        let index = under(spot, spans)?;
        let shared = |it: &Spot| {
            spans.iter().find(|it| it.0 == index).map_or(0, |span| span.1.shared_width(it.area))
        };
        match placed.iter_mut().find(|it| it.0 == index) {
            // Two in one line over one column: one of them heads a column without any cell.
            Some(other) if shared(spot) > shared(&other.1) => other.1 = spot.clone(),
            Some(_) => (),
            None => placed.push((index, spot.clone())),
        }
    }
    Some(placed)
}

/// The column a text stands over.
fn under(spot: &Spot, spans: &[(usize, Area)]) -> Option<usize> {
    let shared = |it: &&(usize, Area)| it.1.shared_width(spot.area);
    let over = spans.iter().filter(|it| shared(it) > 0).max_by_key(shared);
    // A centred heading may miss the figures at the border of its column: the nearest are its own.
    let beside = || spans.iter().max_by_key(shared);
    over.or_else(beside).map(|it| it.0)
}
