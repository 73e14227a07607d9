//! What stands over each column: headings of several lines, headings beside their cells, headings
//! that were read as one.

mod of_lines;

use crate::{
    extract::Table,
    interpret::{
        headings::{self, Fit, Found, Meaning, Place},
        layout::{body::Body, grid::is_numbering, parting},
        spot::{Area, Spot},
    },
    payroll::Name,
};

/// A column and what its heading says.
#[derive(Debug, Clone)]
pub(in crate::interpret) struct Column {
    /// Its cells' index in the table.
    pub(in crate::interpret) index: usize,
    pub(in crate::interpret) heading: String,
    /// The heading of the group of columns it stands in.
    pub(in crate::interpret) group: String,
    pub(in crate::interpret) found: Option<Found>,
    pub(in crate::interpret) area: Option<Area>,
    /// Where its cells stand; none where it has none.
    pub(in crate::interpret) cells: Option<Area>,
}

/// The columns below the lines of a heading: `top` are headings of groups, `heads` the heading
/// proper, `body` the first row below it.
pub(super) fn columns(
    table: &Table,
    top: &[Vec<(usize, Spot)>],
    heads: &[Vec<(usize, Spot)>],
    body: usize,
) -> Vec<Column> {
    columns_over(&Body::of(table, body, heads), top, heads)
}

/// The same, of rows that were looked at already.
pub(super) fn columns_over(
    body: &Body,
    top: &[Vec<(usize, Spot)>],
    heads: &[Vec<(usize, Spot)>],
) -> Vec<Column> {
    let width = body.width_under(heads);
    let cells = &body.cells;
    let spans = Body::padded(&body.spans, width);
    let samples = Body::padded(&body.samples, width);
    let mut areas = spans.clone();
    // The heading of each column, line by line.
    let mut lines: Vec<Vec<String>> = Vec::new();
    for head in heads.iter().filter(|it| !is_numbering(it)) {
        let mut line = vec![String::new(); width];
        for it in head {
            let index = column_of(it, &spans);
            let text = &mut line[index];
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&it.1.text);
            let area = areas[index].map_or(it.1.area, |area| area.union(it.1.area));
            areas[index] = Some(area);
        }
        lines.push(line);
    }
    parting::part(&mut lines, &samples);
    let mut columns: Vec<Column> = (0..width)
        .map(|index| {
            let heading = parting::whole(&lines, index);
            // A group heading stands over the columns up to the next one.
            let groups = top.iter().filter_map(|it| it.iter().rev().find(|it| it.0 <= index));
            let group = groups.map(|it| &*it.1.text).collect::<Vec<_>>().join(" ");
            let suits = |it: &Found| samples[index].is_none_or(|cells| cells.suit(it.meaning));
            let alone = meaning(&heading, &group);
            // `salarié` over figures is no name: with the `Part` above it, it is an amount.
            let joined = || headings::look_up(&format!("{group} {heading}"), Place::ColumnHead);
            let alone = match alone {
                Some(it) if is_words(it) && !suits(&it) && !group.is_empty() => {
                    joined().filter(|it| it.fit >= Fit::Close && suits(it)).or(alone)
                }
                _ => alone,
            };
            let close = alone.filter(|it| it.fit >= Fit::Close);
            let grouped = in_group(&lines, index).filter(suits);
            let found = match close {
                Some(it) => Some(grouped.filter(|it| it.is_employers()).unwrap_or(it)),
                None => {
                    grouped.or_else(|| parting::only_suiting(&heading, samples[index])).or(alone)
                }
            };
            Column { index, heading, group, found, area: areas[index], cells: spans[index] }
        })
        .collect();
    settle(&mut columns);
    columns.iter_mut().for_each(days_of_months);
    of_lines::amounts_of_contributions(&mut columns, &samples, cells);
    of_lines::names_of_lines(&mut columns, cells);
    of_lines::employers_share(&mut columns);
    of_lines::only_label(&mut columns, cells, &samples);
    of_lines::label_sides(&mut columns, &samples);
    of_lines::label_lines(&mut columns, &samples);
    of_lines::pay_of_the_month(&mut columns, &samples);
    doubt_storeys(&mut columns, &lines);
    columns
}

/// `M1 | M2 | M3 | Total` under `Jours de travail`: the days of each month have no name of their own, and
/// what they come to is the days.
fn days_of_months(column: &mut Column) {
    let group = headings::look_up(&column.group, Place::ColumnHead);
    if group.is_none_or(|it| it.fit < Fit::Close || it.meaning != Meaning::Field(Name::Days)) {
        return;
    }
    match column.found.map(|it| it.meaning) {
        Some(Meaning::Field(Name::Month1 | Name::Month2 | Name::Month3)) => column.found = None,
        Some(Meaning::Field(Name::Total)) => column.found = group,
        _ => (),
    }
}

/// `Base | Brut` over `CNSS | Net à payer`: a heading of two storeys whose rows have two as well. Where
/// the rows were not told apart, no column is surely the one or the other.
fn doubt_storeys(columns: &mut [Column], lines: &[Vec<String>]) {
    const FEW: usize = 3;
    let known = |text: &str| Some(headings::exactly(text, Place::ColumnHead)?.meaning);
    let several = |it: &&mut Column| {
        let own = lines.iter().filter_map(|line| line.get(it.index)).filter(|it| !it.is_empty());
        let meanings: Vec<Option<Meaning>> = own.map(|it| known(it)).collect();
        let differ = meanings.windows(2).any(|it| it[0] != it[1]);
        meanings.len() >= 2
            && differ
            && meanings.iter().all(Option::is_some)
            && known(&it.heading).is_none()
    };
    let mut storeys: Vec<&mut Column> = columns.iter_mut().filter(several).collect();
    if storeys.len() >= FEW {
        let found = storeys.iter_mut().filter_map(|it| it.found.as_mut());
        found.for_each(|it| it.unambiguous = false);
    }
}

/// Whether a heading calls for words.
fn is_words(found: Found) -> bool {
    match found.meaning {
        Meaning::SomeName | Meaning::LastName | Meaning::FirstName => true,
        Meaning::Field(name) => matches!(name, Name::Name | Name::Label | Name::Function),
        _ => false,
    }
}

/// The meaning of the last line of a heading under the first, where that stands over several
/// columns: `Part patronale` over `Taux | Montant`.
fn in_group(lines: &[Vec<String>], index: usize) -> Option<Found> {
    let (last, upper) = lines.split_last()?;
    let own = last[index].as_str();
    let over = |line: &Vec<String>| {
        let from = (0..=index).rev().find(|it| !line[*it].is_empty())?;
        (!last[from].is_empty()).then(|| line[from].clone())
    };
    let group: Vec<String> = upper.iter().filter_map(over).collect();
    if own.is_empty() || group.is_empty() {
        return None;
    }
    meaning(own, &group.join(" ")).filter(|it| it.fit >= Fit::Close)
}

impl Found {
    fn is_employers(self) -> bool {
        matches!(self.meaning, Meaning::Field(Name::EmployerRate | Name::EmployerAmount))
    }
}

/// A heading without the rate it ends with.
fn without_rate(heading: &str) -> Option<&str> {
    let rate = |it: char| it.is_ascii_digit() || matches!(it, ',' | '.' | ' ' | '\u{a0}');
    let body = heading.trim_end().strip_suffix('%')?;
    let bare = body.trim_end_matches(rate);
    (bare.len() < body.trim_end().len() && !bare.is_empty()).then_some(bare)
}

/// The meaning of a heading, with the help of its group's where it needs it.
pub(super) fn meaning(heading: &str, group: &str) -> Option<Found> {
    let alone = headings::look_up(heading, Place::ColumnHead);
    // `Retenue IR 17 %` is headed by what it is, and by how much of it.
    let alone = match without_rate(heading) {
        Some(bare) if alone.is_none_or(|it| it.fit < Fit::Close) => {
            headings::look_up(bare, Place::ColumnHead).filter(|it| it.fit >= Fit::Close).or(alone)
        }
        _ => alone,
    };
    let telling = alone.is_some_and(|it| it.fit >= Fit::Close);
    // `Part patronale` over `Taux | Montant` turns both into the employer's.
    let share = headings::look_up(group, Place::ColumnHead).map(|it| it.meaning);
    let folded = crate::evidence::folded(group);
    let is_employers =
        matches!(
            share,
            Some(Meaning::Field(Name::EmployerAmount | Name::EmployerName | Name::Affiliate))
        ) || ["patron", "employeur", "employer", "المشغل"].iter().any(|it| folded.contains(it));
    if telling && is_employers {
        let name = match alone?.meaning {
            Meaning::Field(Name::Rate) => Name::EmployerRate,
            Meaning::Field(Name::Amount) | Meaning::Deduction => Name::EmployerAmount,
            _ => return alone,
        };
        return alone.map(|it| Found { meaning: Meaning::Field(name), ..it });
    }
    if let Some(sum) = sum_of_group(heading, share) {
        return Some(sum);
    }
    if telling || group.is_empty() {
        return alone;
    }
    // `Avances` under `Retenues` is one of them, not what they come to.
    let of_many = matches!(
        share,
        Some(
            Meaning::Gain
                | Meaning::Deduction
                | Meaning::Field(Name::Gross | Name::Deductions | Name::Net)
        )
    );
    let joined = if of_many {
        let mut parts = group.split(" / ").map(|it| format!("{it} {heading}"));
        let plain = !heading.is_empty();
        parts.find_map(|it| headings::look_up(&it, Place::ColumnHead).filter(|_| plain))
    } else {
        headings::look_up(&format!("{group} {heading}"), Place::ColumnHead)
    };
    joined.filter(|it| it.fit >= Fit::Close && (!of_many || Some(it.meaning) != share)).or(alone)
}

/// `Total` under `Retenues` is what is withheld, under `Gains` the gross pay.
fn sum_of_group(heading: &str, group: Option<Meaning>) -> Option<Found> {
    use headings::TotalKind;
    let total = headings::total(heading);
    total.filter(|it| matches!(it, TotalKind::Bare | TotalKind::Grand | TotalKind::Group))?;
    let name = match group? {
        Meaning::Deduction | Meaning::Field(Name::Deductions) => Name::Deductions,
        Meaning::Gain => Name::Gross,
        _ => return None,
    };
    Some(Found { meaning: Meaning::Field(name), fit: Fit::Exact, unambiguous: true })
}

/// The column a heading belongs to: its own, unless it stands over another one's cells only.
fn column_of((index, spot): &(usize, Spot), spans: &[Option<Area>]) -> usize {
    let shared = |it: &Option<Area>| it.map_or(0, |it| it.shared_width(spot.area));
    if spans.get(*index).is_none_or(|it| shared(it) > 0) {
        return *index;
    }
    let over = spans.iter().enumerate().filter(|it| shared(it.1) > 0).max_by_key(|it| shared(it.1));
    over.map_or(*index, |it| it.0)
}

/// Gives headings without cells to the cells without heading beside them.
fn settle(columns: &mut [Column]) {
    for at in 0..columns.len() {
        if columns[at].heading.is_empty() || columns[at].cells.is_some() {
            continue;
        }
        let own = columns[at].area;
        let open = |it: &Column| it.heading.is_empty() && it.cells.is_some();
        let near = |it: &Column| match (own, it.cells) {
            (Some(own), Some(cells)) => own.shared_width(cells),
            _ => 0,
        };
        let sides = [at.checked_sub(1), Some(at + 1)];
        let neighbour = sides
            .into_iter()
            .flatten()
            .filter(|it| columns.get(*it).is_some_and(open))
            .max_by_key(|it| near(&columns[*it]));
        if let Some(to) = neighbour {
            let heading = std::mem::take(&mut columns[at].heading);
            let found = columns[at].found.take();
            columns[to].heading = heading;
            columns[to].found = found;
        }
    }
}
