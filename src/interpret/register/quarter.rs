//! The months of a quarter under their own names: `Octobre | Novembre | Décembre | Total`.

use super::{
    plan::{self, PlannedColumn, Role},
    proof::Figures,
};
use crate::{
    evidence::Text,
    interpret::{
        dates,
        headings::{self, Meaning, Place},
        layout::Grid,
    },
    payroll::{Name, Period},
};

/// Names the columns of three months that follow each other, where no other month stands beside
/// them and what they come to says so.
pub(super) fn name(grid: &Grid<'_>, columns: &mut [PlannedColumn], other: &mut Vec<Text>) {
    if days_and_pay(grid, columns, other) || pay_three_times(grid, columns, other) {
        return;
    }
    let mut months: Vec<(usize, u8)> =
        columns.iter().enumerate().filter_map(|(at, it)| Some((at, month(grid, it)?))).collect();
    months.sort_by_key(|it| it.1);
    let [(a, first), (b, second), (c, third)] = months[..] else { return };
    let quarter = first % 3 == 1 && second == first + 1 && third == second + 1;
    let claimed = [Name::Month1, Name::Month2, Name::Month3];
    let is = |name: Name| columns.iter().position(|it| it.role == Role::Field(name));
    if !quarter || claimed.into_iter().any(|it| is(it).is_some()) {
        return;
    }
    // In a table of a whole year most months go by names that no word list holds.
    let others = columns.iter().enumerate().filter(|(at, it)| {
        ![a, b, c].contains(at) && it.is_figure() && matches!(it.role, Role::Field(Name::Column(_)))
    });
    let others: Vec<usize> = others.map(|it| it.0).collect();
    let figures = Figures::of(grid, columns);
    let proven = match is(Name::Total) {
        // `Octobre | Novembre | Décembre | Primes | Total`: what is paid besides is a part of it.
        Some(total) => {
            figures.add_up([a, b, c], total) || figures.add_up_with([a, b, c], &others, total)
        }
        None => others.is_empty(),
    };
    if !proven {
        return;
    }
    for (at, name) in [a, b, c].into_iter().zip(claimed) {
        let column = &mut columns[at];
        (column.role, column.sure, column.is_added) = (Role::Field(name), true, true);
        column.names_row = false;
    }
}

/// What a heading of two levels stands over: a month, or the sum of all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    Month(u8),
    Total,
}

/// `Janvier | Février | Mars | Total du trimestre`, and under each `Jours | Salaire`: the pay is the
/// month's; its days have no name of their own, but for those of the quarter.
fn days_and_pay(grid: &Grid<'_>, columns: &mut [PlannedColumn], other: &mut Vec<Text>) -> bool {
    let mut over = None;
    // The columns of days and of pay under each month and under the total.
    let mut parts: Vec<(Over, Option<usize>, Option<usize>)> = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        let Some(head) = grid.columns.iter().find(|it| it.index == column.index) else { continue };
        let group = above(&head.group).filter(|it| it.1.is_empty()).map(|it| it.0);
        let (own, rest) = match above(&head.heading) {
            Some((own, rest)) => (Some(own), rest),
            None => (group, head.heading.clone()),
        };
        over = own.or(over);
        let Some(over) = over else { continue };
        let Some(kind) = kind(&rest) else { continue };
        if parts.last().is_none_or(|it| it.0 != over) {
            parts.push((over, None, None));
        }
        let Some(part) = parts.last_mut() else { continue };
        let slot = if kind == Name::Days { &mut part.1 } else { &mut part.2 };
        if slot.replace(at).is_some() {
            return false;
        }
    }
    let months: Vec<(u8, usize, usize)> = parts
        .iter()
        .filter_map(|it| match it {
            (Over::Month(month), Some(days), Some(pay)) => Some((*month, *days, *pay)),
            _ => None,
        })
        .collect();
    let [(first, days_1, a), (second, days_2, b), (third, days_3, c)] = months[..] else {
        return false;
    };
    if first % 3 != 1 || second != first + 1 || third != second + 1 {
        return false;
    }
    let total = parts.iter().find(|it| it.0 == Over::Total);
    let (total_days, total) = total.map_or((None, None), |it| (it.1, it.2));
    let figures = Figures::of(grid, columns);
    if total.is_some_and(|it| !figures.add_up([a, b, c], it)) {
        return false;
    }
    for at in [days_1, days_2, days_3] {
        let heading = grid.columns.iter().find(|it| it.index == columns[at].index);
        let name = plan::other(other, heading, columns);
        columns[at].role = Role::Field(name);
    }
    let named = [(Some(a), Name::Month1), (Some(b), Name::Month2), (Some(c), Name::Month3)];
    let sums = [(total, Name::Total), (total_days, Name::Days)];
    for (at, name) in named.into_iter().chain(sums) {
        let Some(column) = at.map(|it| &mut columns[it]) else { continue };
        (column.role, column.sure, column.is_added) = (Role::Field(name), true, true);
        column.names_row = false;
    }
    true
}

/// `J | Salaire | J | Salaire | J | Salaire | Total`: pay three times under one heading, and what the
/// three come to in every row, is that of three months, whatever is printed above.
fn pay_three_times(grid: &Grid<'_>, columns: &mut [PlannedColumn], other: &mut Vec<Text>) -> bool {
    let indices: Vec<usize> = columns.iter().map(|it| it.index).collect();
    let of = |at: usize| grid.columns.iter().find(|it| it.index == indices[at]);
    let heading = |at: usize| of(at).map(|it| it.heading.trim());
    let is = |name: Name| columns.iter().position(|it| it.role == Role::Field(name));
    let (Some(first), Some(total)) = (is(Name::Gross), is(Name::Total)) else { return false };
    let same: Vec<usize> = (0..columns.len()).filter(|it| heading(*it) == heading(first)).collect();
    let [a, b, c] = same[..] else { return false };
    let figures = Figures::of(grid, columns);
    if total < c || !figures.add_up([a, b, c], total) {
        return false;
    }
    // The days of one month are not those of the quarter.
    let days = is(Name::Days).filter(|it| (0..a).contains(it) && it + 1 == a);
    for (at, name) in
        [(a, Name::Month1), (b, Name::Month2), (c, Name::Month3), (total, Name::Total)]
    {
        let column = &mut columns[at];
        (column.role, column.sure, column.is_added) = (Role::Field(name), true, true);
    }
    if let Some(days) = days {
        let name = plan::other(other, of(days), columns);
        columns[days].role = Role::Field(name);
    }
    true
}

/// Whether a heading names days or pay.
fn kind(heading: &str) -> Option<Name> {
    match headings::look_up(heading, Place::ColumnHead)?.meaning {
        Meaning::Field(Name::Days) => Some(Name::Days),
        Meaning::Field(Name::Gross | Name::Capped | Name::Amount | Name::Net) => Some(Name::Gross),
        _ => None,
    }
}

/// What the first words of a heading stand over, and the rest of it.
fn above(heading: &str) -> Option<(Over, String)> {
    let words: Vec<&str> = heading.split_whitespace().collect();
    let rest = |from: usize| words[from..].join(" ");
    let month = (1..=words.len().min(2)).find_map(|count| {
        let head = words[..count].join(" ");
        let dated = if head.chars().any(char::is_numeric) { head } else { head + " 2000" };
        match dates::period(&dated)?.value {
            Period::Month { month, .. } => Some((Over::Month(month), rest(count))),
            _ => None,
        }
    });
    month.or_else(|| {
        let total = |count: &usize| {
            let text = words[..*count].join(" ");
            headings::total(&text).is_some() || is_quarter(&text)
        };
        // The longest words that leave nothing, or what stands in the line below.
        let parts = |count: &usize| *count == words.len() || kind(&rest(*count)).is_some();
        let counts = (1..=words.len().min(4)).rev();
        let count =
            counts.clone().filter(total).find(parts).or_else(|| counts.clone().find(total))?;
        Some((Over::Total, rest(count)))
    })
}

/// `Trimestre`, beside its months: what they come to.
fn is_quarter(text: &str) -> bool {
    let text = crate::evidence::folded(text);
    matches!(
        text.as_str(),
        "trimestre" | "quarter" | "الربع" | "الفصل" | "الثلاثيه" | "الثلاثية" | "الثلاثي"
    )
}

/// The month a heading names: `Salaire octobre`, `October wages`, `Octobre 2022`, `Salaire 10/2022`.
fn month(grid: &Grid<'_>, column: &PlannedColumn) -> Option<u8> {
    const MOST_WORDS: usize = 12;
    let heading = &grid.columns.iter().find(|it| it.index == column.index)?.heading;
    let words: Vec<&str> = heading.split_whitespace().collect();
    // `Salaires bruts soumis à cotisation` over the names of three months heads the first of them too.
    let is_open = matches!(column.role, Role::Field(Name::Column(_) | Name::Period | Name::Gross));
    let dated = || match dates::period(words.last()?)?.value {
        Period::Month { month, .. } => Some(month),
        _ => None,
    };
    let counts = words.iter().any(|it| {
        let found = headings::exactly(it, Place::ColumnHead);
        found.is_some_and(|it| it.meaning == Meaning::Field(Name::Days))
    });
    (is_open && !counts && words.len() <= MOST_WORDS)
        .then(|| dates::month_in_heading(heading).or_else(dated))
        .flatten()
}
