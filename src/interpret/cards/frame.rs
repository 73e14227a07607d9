//! Where the cards of a file stand: labels that come back as often as there are cards, and where the first
//! of them stands each time.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    evidence::folded,
    interpret::{
        blocks::Printed,
        headings::{self, Meaning, Place},
        spot::{Area, Spot},
        values::{self, Kind},
    },
};

/// What stands this often has come back.
const TWICE: usize = 2;
/// Labels that every card has, at least.
const LABELS: usize = 3;
/// How far apart the labels of one column of cards may begin, in tenths of a point.
const NEAR: i32 = 60;
/// How much the distances between the lines of two cards differ, in tenths of a point.
const LEVEL: i32 = 8;
/// Lines above the first label that belong to a card, and how far above it they stand.
const MOST_ABOVE: usize = 3;
const HIGHEST: i32 = 600;
/// A longer text is no label.
const LONGEST: usize = 80;

/// What stands on a card: numbers of rows, and of the spots in each.
pub(super) struct Card {
    pub(super) page: u32,
    pub(super) spots: Vec<(usize, usize)>,
}

/// A label of a frame: where it stands, and what it says.
struct Label<'a> {
    row: usize,
    page: u32,
    area: Area,
    spot: &'a Spot,
}

/// The cards, in reading order, and the labels of their frame; none where the page has no frame that comes
/// back.
pub(super) fn cards(rows: &[Printed]) -> (Vec<Card>, Vec<String>) {
    let labels = labels(rows);
    let Some(count) = count(&labels) else { return (Vec::new(), Vec::new()) };
    let mut frame: Vec<&Vec<Label<'_>>> = labels.values().filter(|it| it.len() == count).collect();
    let place = |it: &Label<'_>| (it.page, it.area.top, it.area.left);
    frame.sort_by_key(|it| place(&it[0]));
    let anchors = frame[0];
    let crowded = anchors.chunk_by(|a, b| a.page == b.page).any(|it| it.len() >= TWICE);
    if !crowded {
        return (Vec::new(), Vec::new());
    }
    let columns = columns(anchors);
    let column = |area: Area| columns.iter().filter(|it| **it <= area.left).count().max(1) - 1;
    let of_frame: BTreeSet<(usize, usize)> =
        frame.iter().flat_map(|it| it.iter()).map(|it| (it.row, column(it.area))).collect();
    let lead = lead(rows, anchors, &of_frame, column);
    // From above, column by column, as people read cards.
    let mut starts: Vec<(u32, usize, i32)> = anchors
        .iter()
        .map(|it| (it.page, column(it.area), rows[it.row].top - lead - LEVEL))
        .collect();
    starts.sort_unstable();
    let mut cards: Vec<Card> =
        starts.iter().map(|it| Card { page: it.0, spots: Vec::new() }).collect();
    // Below the last label of the frame stand the sums of all.
    let mut ends: BTreeMap<(u32, usize), i32> = BTreeMap::new();
    for label in frame.iter().flat_map(|it| it.iter()) {
        let bottom = rows[label.row].spots.iter().map(|it| it.area.bottom).max().unwrap_or(0);
        let end = ends.entry((label.page, column(label.area))).or_insert(bottom);
        *end = (*end).max(bottom);
    }
    for (number, row) in rows.iter().enumerate() {
        for (at, spot) in row.spots.iter().enumerate() {
            let own = column(spot.area);
            let begun = starts.partition_point(|it| *it <= (row.page, own, row.top));
            let Some(card) = begun.checked_sub(1) else { continue };
            let inside = ends.get(&(row.page, own)).is_some_and(|it| row.top < *it);
            let here = inside && starts[card].0 == row.page && starts[card].1 == own;
            // The last card of a page may end on the next.
            let ends = starts[card].0 < row.page && of_frame.contains(&(number, own));
            if here || ends {
                cards[card].spots.push((number, at));
            }
        }
    }
    let whole = |it: &Card| {
        let has = |label: &&&Vec<Label<'_>>| {
            label
                .iter()
                .filter(|label| {
                    it.spots.iter().any(|(row, at)| {
                        *row == label.row
                            && std::ptr::eq(&raw const rows[*row].spots[*at], label.spot)
                    })
                })
                .count()
                == 1
        };
        frame.iter().filter(has).count() * 10 >= frame.len() * 8
    };
    if !cards.iter().all(whole) {
        return (Vec::new(), Vec::new());
    }
    // Cards at one height are told from left to right.
    let mut told: Vec<(u32, i32, usize, Card)> =
        starts.iter().zip(cards).map(|(start, card)| (start.0, start.2, start.1, card)).collect();
    let level = |it: &(u32, i32, usize, Card)| {
        columns.len() == 1
            || starts
                .iter()
                .any(|start| start.0 == it.0 && start.1 != it.2 && (start.2 - it.1).abs() <= LEVEL)
    };
    if told.iter().filter(|it| level(it)).count() + columns.len() > told.len() {
        told.sort_by_key(|it| (it.0, it.1 / LEVEL, it.2));
    }
    let of_frame = labels.iter().filter(|it| it.1.len() == count).map(|it| it.0.clone());
    (told.into_iter().map(|it| it.3).collect(), of_frame.collect())
}

/// The labels of a file, each with the places it stands at.
fn labels(rows: &[Printed]) -> BTreeMap<String, Vec<Label<'_>>> {
    let mut labels: BTreeMap<String, Vec<Label<'_>>> = BTreeMap::new();
    for (number, row) in rows.iter().enumerate() {
        for spot in row.spots.iter().filter(|it| it.text.len() <= LONGEST) {
            let Some(label) = label(&spot.text) else { continue };
            let place = Label { row: number, page: row.page, area: spot.area, spot };
            labels.entry(label).or_default().push(place);
        }
    }
    labels
}

/// The words before a colon or a figure: `Total gains`, `N° S.S. : 406524480686`, `Salarié n° 3`; behind the
/// number of a box, `1 Gross wages`.
fn label(text: &str) -> Option<String> {
    let text = text.trim_start_matches(|it: char| it.is_numeric() || it == '.' || it == ' ');
    let end = text.find(|it: char| it == ':' || it == '\n' || it.is_numeric());
    let words = text[..end.unwrap_or(text.len())].trim();
    let letters = words.chars().filter(|it| it.is_alphabetic()).count();
    (letters >= 2).then(|| folded(words))
}

/// How many cards there are: as often as most labels come back, one of pay among them.
fn count(labels: &BTreeMap<String, Vec<Label<'_>>>) -> Option<usize> {
    let mut counts: BTreeMap<usize, (usize, bool)> = BTreeMap::new();
    for (label, places) in labels.iter().filter(|it| it.1.len() >= TWICE) {
        let found = [Place::ColumnHead, Place::PayLine, Place::Box]
            .into_iter()
            .find_map(|place| headings::exactly(label, place));
        let Some(found) = found else { continue };
        let entry = counts.entry(places.len()).or_default();
        entry.0 += 1;
        entry.1 |= is_pay(found.meaning);
    }
    // The line of totals may print the words for pay once more.
    let told = counts.iter().filter(|(count, own)| {
        let more = counts.get(&(*count + 1)).copied().unwrap_or_default();
        own.0 >= 2 && own.0 + more.0 >= LABELS && (own.1 || more.1)
    });
    told.max_by_key(|it| it.1.0).map(|it| *it.0)
}

fn is_pay(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Field(name) if values::kind(name) == Kind::Amount)
}

/// Where each column of cards begins: cards stand beside each other where their first labels do.
fn columns(anchors: &[Label<'_>]) -> Vec<i32> {
    let level =
        |a: &Label<'_>, b: &Label<'_>| a.page == b.page && (a.area.top - b.area.top).abs() <= LEVEL;
    if anchors.windows(2).all(|it| !level(&it[0], &it[1])) {
        return vec![i32::MIN];
    }
    let mut lefts: Vec<i32> = anchors.iter().map(|it| it.area.left).collect();
    lefts.sort_unstable();
    let mut columns: Vec<i32> = Vec::new();
    for left in lefts {
        if columns.last().is_none_or(|it| left - it > NEAR) {
            columns.push(left);
        }
    }
    columns.iter().map(|it| it - NEAR / 2).collect()
}

/// How far above its first label a card begins: lines stand above it there in each.
fn lead(
    rows: &[Printed],
    anchors: &[Label<'_>],
    of_frame: &BTreeSet<(usize, usize)>,
    column: impl Fn(Area) -> usize,
) -> i32 {
    let above = |anchor: &Label<'_>| -> Vec<i32> {
        let own = column(anchor.area);
        let near = (0..anchor.row).rev().take(40).take_while(|row| {
            // What holds another label is of the card above.
            rows[*row].page == anchor.page && !of_frame.contains(&(*row, own))
        });
        let spots = near.flat_map(|row| &rows[row].spots).filter(|it| column(it.area) == own);
        let mut lines: Vec<i32> = spots.map(|it| rows[anchor.row].top - it.area.top).collect();
        lines.retain(|it| (LEVEL..=HIGHEST).contains(it));
        lines.sort_unstable();
        lines.dedup_by(|a, b| (*a - *b).abs() <= LEVEL);
        lines
    };
    let all: Vec<Vec<i32>> = anchors.iter().map(above).collect();
    // The last of the cards may tell: nothing but a card stands above it.
    let Some(last) = all.last() else { return 0 };
    let in_each =
        |it: &&i32| all.iter().all(|lines| lines.iter().any(|line| (line - **it).abs() <= LEVEL));
    last.iter().take(MOST_ABOVE).take_while(in_each).last().copied().unwrap_or(0)
}
