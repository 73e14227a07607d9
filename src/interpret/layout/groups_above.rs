//! Headings of groups in a free line above a table that has a heading of its own: `Jours de travail`,
//! `Rémunérations` over `M1 | M2 | M3 | Total | Brutes | Plafonnées`.

use crate::{
    extract::Table,
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::{
            columns::{Column, columns},
            grid::row_spots,
            heading_rows::Heading,
            looks::looks_like_value,
        },
        spot::{Area, Spot, Strip},
    },
    payroll::Name,
};

/// Bytes of the heading of a group.
const LONGEST: usize = 60;

/// The columns of `heading` under the groups in the nearest line above, and which line that is.
pub(super) fn columns_under(
    table: &Table,
    heading: &Heading,
    above: &[(usize, &Strip)],
) -> Option<(Vec<Column>, usize)> {
    let (number, strip) = above.first()?;
    let grouped = heading.columns.iter().any(|it| !it.group.is_empty());
    let titled = strip.spots.iter().any(|it| headings::title(&it.text).is_some());
    if grouped || titled {
        return None;
    }
    let heads: Vec<Vec<(usize, Spot)>> =
        heading.rows.clone().map(|row| row_spots(table, row)).collect();
    let top = heads.first()?.iter().map(|it| it.1.area.top).min()?;
    let area = strip.area();
    let near = area.bottom <= top + area.height() && top - area.bottom <= area.height() * 2;
    let words = strip.spots.iter().all(|it| {
        !looks_like_value(&it.text) && !it.text.contains(':') && it.text.len() <= LONGEST
    });
    let spans: Vec<(usize, Area)> = heading
        .columns
        .iter()
        .filter_map(|it| {
            let area = match (it.cells, it.area) {
                (Some(cells), Some(own)) => cells.union(own),
                (cells, own) => cells.or(own)?,
            };
            Some((it.index, area))
        })
        .collect();
    if !near || !words || strip.spots.len() * 2 > spans.len() {
        return None;
    }
    let mut groups: Vec<(usize, Spot)> = Vec::new();
    let mut covered: Vec<usize> = Vec::new();
    for spot in &strip.spots {
        let others = strip.spots.iter().filter(|it| it.area != spot.area);
        let taken = |column: &(usize, Area)| {
            covered.contains(&column.0)
                || others.clone().any(|it| it.area.shared_width(column.1) > 0)
        };
        let under = extent(spot, &spans, taken)?;
        groups.push((*under.first()?, spot.clone()));
        covered.extend(under);
    }
    // What stands under no group begins anew.
    let ends = groups.iter().map(|it| it.0).collect::<Vec<_>>();
    let mut found = columns(table, &[groups], &heads, heading.rows.end);
    for (column, alone) in found.iter_mut().zip(&heading.columns) {
        if !covered.contains(&column.index) {
            *column = alone.clone();
        }
    }
    let tells = |first: &usize| {
        let group = || found.iter().filter(|it| it.index >= *first && covered.contains(&it.index));
        let kind = group().next().and_then(|it| kind(&it.group));
        let new = group().any(|it| {
            let before = heading.columns.iter().find(|old| old.index == it.index);
            it.found.is_some() && before.is_none_or(|old| old.found != it.found)
        });
        kind.is_some() || new
    };
    ends.iter().all(tells).then_some((found, *number))
}

/// The most columns side by side whose middle is that of a text above them; two at least.
fn extent(
    spot: &Spot,
    spans: &[(usize, Area)],
    taken: impl Fn(&(usize, Area)) -> bool,
) -> Option<Vec<usize>> {
    let middle = |it: Area| it.left + (it.right - it.left) / 2;
    let over: Vec<usize> =
        (0..spans.len()).filter(|it| spans[*it].1.shared_width(spot.area) > 0).collect();
    let (first, last) = (*over.first()?, *over.last()?);
    let mut best: Option<(usize, usize)> = None;
    for from in 0..=first {
        for to in last..spans.len() {
            if spans[from..=to].iter().any(&taken) {
                break;
            }
            let all = spans[from..=to].iter().map(|it| it.1).reduce(Area::union)?;
            let width = all.right - all.left;
            let off = (middle(all) - middle(spot.area)).abs();
            let wider = best.is_none_or(|it| to - from > it.1 - it.0);
            if to > from && off * 6 <= width && wider {
                best = Some((from, to));
            }
        }
    }
    let (from, to) = best?;
    Some(spans[from..=to].iter().map(|it| it.0).collect())
}

/// What all columns of a group hold, where its heading says so.
pub(super) fn kind(group: &str) -> Option<Meaning> {
    let found = headings::look_up(group, Place::ColumnHead).filter(|it| it.fit >= Fit::Close)?;
    matches!(
        found.meaning,
        Meaning::Gain
            | Meaning::Deduction
            | Meaning::Field(
                Name::Days | Name::Hours | Name::Gross | Name::Deductions | Name::EmployerAmount
            )
    )
    .then_some(found.meaning)
}
