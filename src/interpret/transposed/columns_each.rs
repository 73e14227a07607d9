//! People across who take several columns each: `Hours | Amount` again and again under their names.
//! The column that holds the pay is theirs.

use super::{MOST_PREAMBLE, is_pay, is_who, named};
use crate::{
    extract::{Cell, Extraction, Table},
    interpret::{
        blocks,
        headings::{self, Meaning, Place},
        layout::looks_like_value,
        spot::{Area, Spot},
    },
};

/// Columns somebody takes at most.
const MOST_EACH: usize = 4;
/// Free lines above a table that may hold the names.
const NEAR: usize = 3;

/// The table with one column for each of the people, and the free line their names stand in.
pub(super) fn fold(extraction: &Extraction, table: &Table) -> Option<(Table, Option<usize>)> {
    if table.width(0) < 4 {
        return None;
    }
    let labels = 0;
    let (heads, groups) = (0..table.rows().min(MOST_PREAMBLE))
        .find_map(|row| Some((row, groups(table, row, labels)?)))?;
    let areas: Vec<Area> = groups.iter().map(|it| area(table, heads, it)).collect::<Option<_>>()?;
    let of_row = |row: usize| {
        let spots = table.row(row).filter(|it| it.0 != labels);
        over(spots.map(|it| Spot::of_cell(it.1.into_owned(), row, it.0)).collect(), &areas)
    };
    let (names, first, line) =
        (0..heads).rev().find_map(|row| Some((of_row(row)?, row, None))).or_else(|| {
            let (line, names) = above(extraction, table, &areas)?;
            Some((names, heads, Some(line)))
        })?;
    let own = paid(table, heads, labels, &groups)?;
    let mut rows: Vec<Vec<Option<Cell>>> = (0..first)
        .map(|row| (0..table.width(row)).map(|at| table.cell(row, at)).collect())
        .collect();
    let own_label = table.cell(first, labels).filter(|_| line.is_none());
    let label = own_label.filter(|_| named(table, first, labels).is_some_and(is_who));
    let label = label.or_else(|| {
        let place = blocks::cell(names.first()?);
        Some(Cell { text: "Nom et prénom".into(), stored: None, ..place })
    });
    rows.push([label].into_iter().chain(names.iter().map(|it| Some(blocks::cell(it)))).collect());
    for row in heads + 1..table.rows() {
        let of_group = |group: &Vec<usize>| {
            let mut cells = group.iter().enumerate().filter(|it| own.counts[it.0]);
            table.cell(row, group[own.paid]).or_else(|| cells.find_map(|it| table.cell(row, *it.1)))
        };
        rows.push(
            [table.cell(row, labels)].into_iter().chain(groups.iter().map(of_group)).collect(),
        );
    }
    Some((Table::of_cells(table.location.clone(), rows), line))
}

/// The columns of each of the people, where a row of labels says the same of all.
fn groups(table: &Table, row: usize, labels: usize) -> Option<Vec<Vec<usize>>> {
    let heads: Vec<_> = table.row(row).filter(|it| it.0 != labels).collect();
    let first = heads.first()?.1.text.clone();
    let each = heads.iter().skip(1).position(|it| it.1.text == first)? + 1;
    let pattern = |at: usize| &heads[at % each].1.text;
    let again = heads.len().is_multiple_of(each)
        && (0..heads.len()).all(|it| heads[it].1.text == *pattern(it));
    let plain = heads.iter().all(|it| !looks_like_value(&it.1.text));
    // What stands to the left of the next one's columns without a heading is the group's too.
    let ends = heads.iter().skip(each).step_by(each).map(|it| it.0).chain([table.columns()]);
    let all = heads.iter().step_by(each).map(|it| it.0).zip(ends);
    let one_each = all.clone().all(|it| it.1 - it.0 == each);
    ((2..=MOST_EACH).contains(&each) && again && plain && one_each)
        .then(|| all.map(|it| (it.0..it.1).collect()).collect())
}

/// Where the columns of somebody stand.
fn area(table: &Table, heads: usize, group: &[usize]) -> Option<Area> {
    let spots = (heads..table.rows()).flat_map(|row| {
        group.iter().filter_map(move |it| Some(Spot::of_cell(table.cell(row, *it)?, row, *it)))
    });
    spots.map(|it| it.area).reduce(Area::union)
}

/// A name over each of the groups, and nothing else.
fn over(names: Vec<Spot>, areas: &[Area]) -> Option<Vec<Spot>> {
    let fits = names.len() == areas.len()
        && names.iter().zip(areas).all(|it| it.0.area.shared_width(*it.1) > 0)
        && names
            .iter()
            .filter(|it| headings::total(&it.text).is_none())
            .all(|it| !looks_like_value(&it.text) && it.text.chars().any(char::is_alphabetic));
    fits.then_some(names)
}

/// The free line near above a table that holds the names.
fn above(extraction: &Extraction, table: &Table, areas: &[Area]) -> Option<(usize, Vec<Spot>)> {
    let top = areas.iter().map(|it| it.top).min()?;
    let page = table.location.page_number()?;
    let lines = extraction.lines.iter().enumerate().map(|(number, line)| {
        let spots = line.segments.iter().enumerate();
        let spots = spots.map(|(at, it)| Spot::of_segment(it.clone(), number, at));
        (number, line.location.page_number(), spots.collect::<Vec<Spot>>())
    });
    let bottom = |spots: &[Spot]| spots.iter().map(|it| it.area.bottom).max();
    let mut near: Vec<(usize, Vec<Spot>)> = lines
        .filter(|it| it.1 == Some(page) && bottom(&it.2).is_some_and(|it| it <= top))
        .map(|it| (it.0, it.2))
        .collect();
    near.sort_by_key(|it| std::cmp::Reverse(bottom(&it.1)));
    near.into_iter().take(NEAR).find_map(|(line, spots)| Some((line, over(spots, areas)?)))
}

/// Which of somebody's columns holds the pay, and which others say something of this month.
struct Own {
    paid: usize,
    counts: Vec<bool>,
}

fn paid(table: &Table, heads: usize, labels: usize, groups: &[Vec<usize>]) -> Option<Own> {
    let each = groups.first()?.len();
    let since_january = |at: usize| {
        let head = table.cell(heads, groups[0][at]).map(|it| it.text);
        let found = head.and_then(|it| headings::look_up(&it, Place::ColumnHead));
        found.is_some_and(|it| it.meaning == Meaning::YearToDate)
    };
    let counts: Vec<bool> = (0..each).map(|it| !since_january(it)).collect();
    let rows = heads + 1..table.rows();
    let pay: Vec<usize> =
        rows.filter(|row| named(table, *row, labels).is_some_and(is_pay)).collect();
    let filled = |at: usize| {
        let of_row =
            |row: &usize| groups.iter().filter(|it| table.at(*row, it[at]).is_some()).count();
        pay.iter().map(of_row).sum::<usize>()
    };
    let most = (0..each).filter(|it| counts[*it]).map(filled).max().filter(|it| *it > 0)?;
    let mut fullest = (0..each).filter(|it| counts[*it] && filled(*it) == most);
    // Where two of them are as full, no one is surely the pay.
    let paid = fullest.next().filter(|_| fullest.next().is_none())?;
    Some(Own { paid, counts })
}
