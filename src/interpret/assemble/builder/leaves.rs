//! What the pieces of a leaf say of rows that were lost, of other pages and of other declarations.

use std::collections::BTreeMap;

use crate::{
    evidence::{Location, Region},
    interpret::{
        headings::{Meaning, TotalKind},
        layout::{Grid, LeafKey, looks_like_value},
        marks::Mark,
        pairs::{Item, Pair},
        prose,
        spot::{Spot, Strip},
        totals::Pending,
    },
    payroll::Name,
};

/// Three figures or more side by side that belong to no label and no table, or the number of an
/// insured person among them.
pub(super) fn has_unread_row(items: &[(usize, Item)]) -> bool {
    let strips = items.chunk_by(|a, b| a.0 == b.0);
    strips.into_iter().any(|strip| {
        let is_figure =
            |it: &&(usize, Item)| matches!(&it.1, Item::Text(spot) if looks_like_value(&spot.text));
        let is_person =
            |it: &(usize, Item)| matches!(&it.1, Item::Text(spot) if is_person_number(&spot.text));
        strip.iter().all(|it| matches!(it.1, Item::Text(_)))
            && (strip.iter().filter(is_figure).count() >= 3
                || strip.len() >= 2 && strip.iter().any(is_person))
    })
}

/// The strips that end with the name of their total: `14 983,000 | الإجمالي` stands from right to left.
pub(super) fn totals_named_last(items: &[(usize, Item)]) -> BTreeMap<usize, TotalKind> {
    let strips = items.chunk_by(|a, b| a.0 == b.0);
    let named = strips.filter_map(|strip| {
        let (last, figures) = strip.split_last()?;
        let Item::TotalLabel(kind, label) = &last.1 else { return None };
        let is_figure =
            |it: &(usize, Item)| matches!(&it.1, Item::Text(spot) if looks_like_value(&spot.text));
        let turned = label.is_arabic() && !figures.is_empty() && figures.iter().all(is_figure);
        turned.then_some((last.0, *kind))
    });
    named.collect()
}

/// Figures in boxes under the names of their totals: `Total du feuillet` over `14 820 450,00`.
pub(super) fn figures_under_totals(
    strips: &[Strip],
    items: &[(usize, Item)],
) -> BTreeMap<Location, (TotalKind, Spot)> {
    let mut under = BTreeMap::new();
    for (at, item) in items {
        let Item::TotalLabel(kind, label) = item else { continue };
        let beside = strips[*at].spots.iter().any(|it| looks_like_value(&it.text));
        let height = label.area.height();
        let below = |it: &&Spot| {
            let gap = it.area.top - label.area.bottom;
            it.area.shared_width(label.area) > 0 && (-height / 2..=height).contains(&gap)
        };
        let next = strips.iter().skip(at + 1).take(NEXT_STRIPS).flat_map(|it| &it.spots);
        let found = next.filter(below).find(|it| looks_like_value(&it.text));
        if let Some(figure) = found.filter(|_| !beside) {
            under.insert(figure.location.clone(), (*kind, label.clone()));
        }
    }
    under
}

/// Lines below the name of a total in which its figure may stand: boxes beside it may be read between.
const NEXT_STRIPS: usize = 4;

/// Whether some row prints the number of a person, a card or an account, in whatever column.
pub(super) fn numbers_somebody(grid: &Grid<'_>) -> bool {
    let is_number = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
        digits + letters == word.len()
            && (letters == 0 && digits >= 9
                || (1..=2).contains(&letters) && (5..=7).contains(&digits))
    };
    let mut cells = grid.body.clone().take(60).flat_map(|row| grid.table.row(row));
    cells.any(|it| it.1.text.split_whitespace().any(is_number))
}

/// Nine or ten digits and nothing else.
fn is_person_number(text: &str) -> bool {
    matches!(text.len(), 9 | 10) && text.bytes().all(|it| it.is_ascii_digit())
}

/// The marks of other pages, each once, that count the pages of the same declaration.
pub(super) fn other_pages(marks: &[Mark], best: &Mark) -> Vec<Mark> {
    let count = |it: &Mark| it.of.as_ref().map(|it| it.value);
    let mut others: Vec<Mark> = Vec::new();
    for mark in marks.iter().filter(|it| count(it).is_some() && count(it) == count(best)) {
        let known = |it: &Mark| it.number.value == mark.number.value;
        if !known(best) && !others.iter().any(known) {
            others.push(mark.clone());
        }
    }
    others
}

/// The pairs of strips `first..=last`.
pub(super) fn between(
    pairs: &[(usize, Pair)],
    first: usize,
    last: usize,
) -> impl Iterator<Item = &Pair> {
    pairs.iter().filter(move |it| (first..=last).contains(&it.0)).map(|it| &it.1)
}

/// Whether a strip holds what closes a slip and nothing else: gross pay, deductions, net pay.
pub(super) fn is_of_sums<'a>(pairs: impl Iterator<Item = &'a Pair>) -> bool {
    let mut pairs = pairs.peekable();
    let closes = |pair: &Pair| {
        matches!(
            pair.found.meaning,
            Meaning::Field(
                Name::Gross | Name::Taxable | Name::Deductions | Name::Net | Name::Total
            ) | Meaning::TotalDue
                | Meaning::Intermediate
                | Meaning::Words
        )
    };
    pairs.peek().is_some() && pairs.all(closes)
}

/// Whether a pair says whose declaration it is, or of which month.
pub(super) fn names_declaration(pair: &Pair) -> bool {
    matches!(
        pair.found.meaning,
        Meaning::Field(Name::Affiliate | Name::EmployerName | Name::Ice | Name::Period)
            | Meaning::CnssNumber
            | Meaning::SomeName
            | Meaning::PeriodFrom
    )
}

/// Whether a pair says more than a running foot does: of whom, of which month, or how much.
pub(super) fn opens_form(pair: &Pair) -> bool {
    let idle = matches!(
        pair.found.meaning,
        Meaning::PageNumber | Meaning::Idle | Meaning::Field(Name::PageCount | Name::IssueDate)
    );
    !idle
}

/// Whether what could not be read may be a row that the total adds up.
pub(super) fn may_hide_rows(problem: &Location, total: &Pending, leaves: &[LeafKey]) -> bool {
    match (&problem.region, &total.location.region) {
        (Region::Page { page, .. }, _) => leaves.iter().any(|it| it.page() == Some(*page)),
        // Below the total stand notes, no rows of it.
        (
            Region::Line { line, .. } | Region::Lines { from: line, .. },
            Region::Line { line: own, .. } | Region::Lines { to: own, .. },
        ) => line <= own,
        _ => true,
    }
}

/// The texts that may go on as sentences: where some do, the lines as they are.
pub(super) fn sentences(strips: &[Strip], items: &[(usize, Item)]) -> Vec<Spot> {
    let lines = || strips.iter().filter(|it| it.table.is_none()).flat_map(|it| it.spots.iter());
    let short = |it: &&Spot| it.text.len() <= 600;
    if lines().any(|it| it.text.split_whitespace().count() >= 8) {
        return lines().filter(short).take(MOST_PROSE).cloned().collect();
    }
    let texts = items.iter().filter_map(|(_, item)| match item {
        Item::Text(spot) => Some(spot),
        // `Salaire net : 11 715,42 DH, soit onze mille sept cent quinze dirhams`
        Item::Pair(pair) if prose::says_twice(&pair.value.text) => Some(&pair.value),
        _ => None,
    });
    texts.filter(short).take(MOST_PROSE).cloned().collect()
}

/// Lines of text read as sentences; an attestation is a page.
const MOST_PROSE: usize = 120;
