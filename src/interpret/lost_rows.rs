//! A total over a table that lost lines is not certain: figures left unread among its rows, or a
//! whole line of them before it, may be rows that it counted.

use std::{collections::BTreeMap, ops::Range};

use crate::{
    evidence::{Bbox, Field, Location, Region},
    payroll::{Declaration, Form, Name, Scope, Unread, Value},
};

/// How far from a line's middle a figure may stand and still be on it, in tenths of a point.
const LINE: i32 = 25;
/// Rows stand closer to each other than this; beyond it another part of the page begins.
const NEAR: i32 = 600;

/// Marks totals as uncertain where the table they stand under shows a sign of lost rows.
pub(super) fn doubt_totals_over_lost_rows(declarations: &mut [Declaration], unread: &[Unread]) {
    let figures = Figures::of(unread);
    if figures.pages.is_empty() {
        return;
    }
    let taken: Vec<Range<u32>> = declarations.iter().filter_map(pages).collect();
    for (index, declaration) in declarations.iter_mut().enumerate() {
        // Pages before the rows are this declaration's, unless another one stands there.
        let before = taken[..index.min(taken.len())].iter().map(|it| it.end).max().unwrap_or(1);
        let Declaration { rows, lines, totals, .. } = declaration;
        for total in totals.iter_mut() {
            let places: Vec<&Location> = if total.of_lines {
                let lines = lines.get(total.covers.clone()).unwrap_or_default();
                lines.iter().map(|it| &it.location).collect()
            } else {
                let rows = rows.get(total.covers.clone()).unwrap_or_default();
                rows.iter().map(|it| &it.location).collect()
            };
            let Some((page, end)) = at(&total.location) else { continue };
            let spans = spans(&places);
            let Some(first) = spans.keys().next().copied() else { continue };
            let amid = spans.iter().any(|(on, span)| {
                // On its own page a table reaches down to its total.
                let to = if *on == page { span.bottom.max(end.top) } else { span.bottom };
                figures.any_within(*on, Bbox { bottom: to, ..*span })
            });
            let whole_document = matches!(total.scope, Scope::Grand | Scope::Cumulative);
            let from = if whole_document { before.min(first) } else { page };
            let lost_line = (from..=page).any(|on| {
                let span = spans.get(&on).copied();
                // A value that stands under a heading, without any row of its page, may be of the first
                // of them: the others stand below it.
                let above = (on == page && span.is_some()).then_some(end.top);
                figures.any_line(on, span, above)
            });
            if amid || lost_line {
                total.certain = false;
            }
        }
    }
}

/// Marks the sums of a payslip as uncertain where a figure was left unread among its lines: what
/// was added or taken off may stand there.
pub(super) fn doubt_payslips_over_lost_lines(declarations: &mut [Declaration], unread: &[Unread]) {
    // `Impôt sur le revenu 5 340,14 435,38`, read as one text.
    let figures = Figures::that(unread, |it| looks_like_an_amount(it) || ends_with_cents(it));
    let sums = [Name::Gross, Name::Deductions, Name::Net];
    for declaration in declarations.iter_mut().filter(|it| it.form == Form::Payslip) {
        let Declaration { rows, lines, totals, .. } = declaration;
        let places: Vec<&Location> = lines.iter().map(|it| &it.location).collect();
        let lost = spans(&places).into_iter().any(|(page, span)| {
            let on_page = places.iter().filter(|it| it.page_number() == Some(page)).count();
            let pitch =
                (span.bottom - span.top) / i32::try_from(on_page).unwrap_or(i32::MAX).max(1);
            let area = Bbox { top: span.top - pitch, bottom: span.bottom + 2 * pitch, ..span };
            figures.any_within(page, area)
        });
        if !lost {
            continue;
        }
        for it in totals.iter_mut() {
            it.certain = false;
        }
        for (name, value) in rows.iter_mut().flat_map(|it| it.fields.iter_mut()) {
            if let Value::Amount(Field::Read(amount)) = value
                && sums.contains(&name)
            {
                amount.reading.certain = false;
            }
        }
    }
}

/// The pages a declaration's rows or lines stand on.
fn pages(declaration: &Declaration) -> Option<Range<u32>> {
    let rows = declaration.rows.iter().map(|it| &it.location);
    let lines = declaration.lines.iter().map(|it| &it.location);
    let on: Vec<u32> = rows.chain(lines).filter_map(Location::page_number).collect();
    Some(*on.iter().min()?..*on.iter().max()? + 1)
}

/// Where the rows stand on each page.
fn spans(places: &[&Location]) -> BTreeMap<u32, Bbox> {
    let mut spans: BTreeMap<u32, Bbox> = BTreeMap::new();
    for (page, it) in places.iter().filter_map(|it| at(it)) {
        let span = spans.entry(page).or_insert(it);
        span.left = span.left.min(it.left);
        span.top = span.top.min(it.top);
        span.right = span.right.max(it.right);
        span.bottom = span.bottom.max(it.bottom);
    }
    spans
}

fn at(location: &Location) -> Option<(u32, Bbox)> {
    match location.region {
        Region::Page { page, bbox } => bbox.map(|it| (page, it)),
        _ => None,
    }
}

/// Amounts that were left unread, by page.
struct Figures {
    pages: BTreeMap<u32, Vec<Bbox>>,
}

impl Figures {
    fn of(unread: &[Unread]) -> Figures {
        Figures::that(unread, looks_like_an_amount)
    }

    fn that(unread: &[Unread], is_amount: impl Fn(&str) -> bool) -> Figures {
        let mut pages: BTreeMap<u32, Vec<Bbox>> = BTreeMap::new();
        let amounts = unread.iter().filter(|it| is_amount(&it.raw));
        for (page, bbox) in amounts.filter_map(|it| at(&it.location)) {
            pages.entry(page).or_default().push(bbox);
        }
        Figures { pages }
    }

    fn on(&self, page: u32) -> &[Bbox] {
        self.pages.get(&page).map(Vec::as_slice).unwrap_or_default()
    }

    fn any_within(&self, page: u32, area: Bbox) -> bool {
        self.on(page).iter().any(|it| {
            (area.top..=area.bottom).contains(&middle(*it))
                && it.left < area.right
                && it.right > area.left
        })
    }

    /// Whether two amounts stand on one line where a row of the table may stand: near its rows,
    /// anywhere on a page without any, and above the total.
    fn any_line(&self, page: u32, span: Option<Bbox>, above: Option<i32>) -> bool {
        let near = |it: &&Bbox| {
            span.is_none_or(|span| it.top > span.top - NEAR && it.bottom < span.bottom + NEAR)
        };
        let before = |it: &&Bbox| above.is_none_or(|above| middle(**it) < above);
        let there: Vec<Bbox> = self.on(page).iter().filter(near).filter(before).copied().collect();
        there.iter().enumerate().any(|(index, one)| {
            there[index + 1..].iter().any(|other| {
                (middle(*one) - middle(*other)).abs() <= LINE
                    && (one.right < other.left || other.right < one.left)
            })
        })
    }
}

fn middle(bbox: Bbox) -> i32 {
    i32::midpoint(bbox.top, bbox.bottom)
}

/// `3 205,29`, `1.450` or `26 000 DH`; not `2/3`, `123456789` or `01.02.2024`.
fn looks_like_an_amount(raw: &str) -> bool {
    let figure = raw.trim().trim_end_matches(|it: char| it.is_alphabetic() || it.is_whitespace());
    let digits = figure.chars().filter(|it| is_figure(*it)).count();
    let groups: Vec<&str> = figure
        .split([' ', '\u{a0}', '\u{202f}', '\u{2009}', ',', '.', '\''])
        .map(|it| it.trim_start_matches(['-', '(']).trim_end_matches(')'))
        .collect();
    let decimals = groups.last().is_some_and(|it| (1..=3).contains(&it.len()));
    let grouped =
        groups.len() > 1 && decimals && groups[1..groups.len() - 1].iter().all(|it| it.len() == 3);
    let whole = groups.len() == 1 && (3..=6).contains(&digits);
    (grouped || whole)
        && figure.chars().filter(|it| it.is_numeric()).count() >= 2
        && groups.iter().all(|it| !it.is_empty() && it.chars().all(is_figure))
}

/// A digit, or a letter that scans have for one: `l8 O00,00`.
fn is_figure(it: char) -> bool {
    it.is_numeric() || matches!(it, 'l' | 'I' | 'O' | 'o' | 'S')
}

/// A short text with two decimals at its end: a label and its amount.
fn ends_with_cents(raw: &str) -> bool {
    let text = raw.trim();
    let mut back = text.chars().rev();
    let cents = back.by_ref().take(2).filter(char::is_ascii_digit).count() == 2;
    let mark = back.next().is_some_and(|it| matches!(it, ',' | '.'));
    let figure = back.next().is_some_and(|it| it.is_ascii_digit());
    text.len() <= 120 && !text.contains(':') && cents && mark && figure
}

#[cfg(test)]
mod tests {
    use super::looks_like_an_amount;

    #[test]
    fn amounts_are_told_from_dates_and_numbers() {
        for it in
            ["3 205,29", "1.450", "26 000 DH", "(120,00)", "-4.80", "1,234.56", "3205", "l8 O00,00"]
        {
            assert!(looks_like_an_amount(it), "{it}");
        }
        for it in ["2/3", "123456789", "01.02.2024", "26", "AB 123", "", "N° 12", "31 12 2024"] {
            assert!(!looks_like_an_amount(it), "{it}");
        }
    }
}
