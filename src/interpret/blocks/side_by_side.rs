//! Cards that stand beside each other: the same labels several times along a line. Their rows are
//! told one card after the other.

use super::{Printed, pairs};
use crate::interpret::{layout::looks_like_value, spot::Spot};

/// Lines with the same labels side by side; fewer are chance.
const FEW: usize = 3;
/// How far apart in height the pieces of one line may begin, in tenths of a point.
const LEVEL: i32 = 10;
/// How far apart the labels of one column of cards may begin, in tenths of a point.
const NEAR: i32 = 60;

/// The rows of a file with each card's rows in a run.
pub(super) fn in_a_row(rows: Vec<Printed>) -> Vec<Printed> {
    let mut told = Vec::with_capacity(rows.len());
    let mut pages: Vec<Vec<Printed>> = Vec::new();
    for row in rows {
        match pages.last_mut() {
            Some(page) if page[0].page == row.page => page.push(row),
            _ => pages.push(vec![row]),
        }
    }
    for page in pages {
        match edges(&page) {
            Some(edges) => parted(page, &edges, &mut told),
            None => told.extend(page),
        }
    }
    told
}

/// A label at the beginning of a text, without its value.
fn label(spot: &Spot) -> Option<&str> {
    let text: &str = &spot.text;
    let head = text.find(char::is_numeric).map_or(text, |at| &text[..at]);
    let head = head.trim_matches([' ', ':', '.', '\u{a0}']);
    ((2..=40).contains(&head.len()) && pairs::meaning(head).is_some()).then_some(head)
}

/// Where the second and further cards of a page begin.
fn edges(page: &[Printed]) -> Option<Vec<i32>> {
    let mut seen: Vec<(Vec<i32>, usize)> = Vec::new();
    // What stands on one height may have been read as several rows: of boxes, of halves of the page.
    for level in page.chunk_by(|a, b| (a.top - b.top).abs() <= LEVEL) {
        let spots = level.iter().flat_map(|it| &it.spots);
        let mut labels: Vec<(&str, i32)> =
            spots.filter_map(|it| Some((label(it)?, it.area.left))).collect();
        labels.sort_by_key(|it| it.1);
        let Some(first) = labels.first() else { continue };
        let again: Vec<i32> = labels.iter().filter(|it| it.0 == first.0).map(|it| it.1).collect();
        if again.len() < 2 {
            continue;
        }
        let edges = &again[1..];
        let same = |it: &&mut (Vec<i32>, usize)| {
            it.0.len() == edges.len() && it.0.iter().zip(edges).all(|(a, b)| (a - b).abs() <= NEAR)
        };
        match seen.iter_mut().find(same) {
            Some(it) => {
                it.1 += 1;
                it.0.iter_mut().zip(edges).for_each(|(a, b)| *a = (*a).min(*b));
            }
            None => seen.push((edges.to_vec(), 1)),
        }
    }
    let most = seen.into_iter().max_by_key(|it| it.1)?;
    (most.1 >= FEW).then_some(most.0)
}

/// Tells the rows of a page card by card; what runs across the cards stays where it is.
fn parted(page: Vec<Printed>, edges: &[i32], told: &mut Vec<Printed>) {
    let mut band: Vec<Vec<Printed>> = Vec::new();
    let card = |spot: &Spot| edges.iter().filter(|it| spot.area.left >= **it - NEAR / 2).count();
    let across = |row: &Printed| {
        row.spots.iter().any(|it| {
            edges.iter().any(|edge| it.area.left < edge - NEAR / 2 && it.area.right > edge + NEAR)
        })
    };
    for row in page {
        if across(&row) {
            told.extend(band.drain(..).flatten());
            told.push(row);
            continue;
        }
        let mut cards: Vec<Vec<Spot>> = vec![Vec::new(); edges.len() + 1];
        for spot in row.spots {
            cards[card(&spot)].push(spot);
        }
        // The same label again in one card, or a line without labels below labels: the next cards.
        let labels = |spots: &[Spot]| -> Vec<String> {
            spots.iter().filter_map(|it| Some(label(it)?.to_owned())).collect()
        };
        let here: Vec<Vec<String>> = cards.iter().map(|it| labels(it)).collect();
        let before =
            |at: usize| band.get(at).into_iter().flatten().flat_map(|it| labels(&it.spots));
        let again = (0..cards.len()).any(|at| before(at).any(|it| here[at].contains(&it)));
        // `CNSS + AMO | 284,64` is a line of a card, whatever its label means.
        let figures = cards.iter().flatten().any(|it| looks_like_value(&it.text));
        let begins = !figures
            && here.iter().all(Vec::is_empty)
            && (0..cards.len()).any(|at| before(at).count() > 0);
        if again || begins {
            told.extend(band.drain(..).flatten());
        }
        band.resize_with(cards.len(), Vec::new);
        for (at, spots) in cards.into_iter().enumerate().filter(|it| !it.1.is_empty()) {
            band[at].push(Printed {
                spots,
                ..Printed { page: row.page, top: row.top, source: row.source, spots: Vec::new() }
            });
        }
    }
    told.extend(band.into_iter().flatten());
}
