//! What stands over each column: headings of several lines, headings beside their cells, headings
//! that were read as one.

use crate::{
    extract::Table,
    interpret::{
        headings::{self, Fit, Found, Meaning, Place},
        layout::{
            grid::is_numbering,
            looks::are_codes,
            parting::{self, Sample},
        },
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

/// Rows whose cells tell where a column stands and what it holds.
const SAMPLE: usize = 40;

/// The first rows below a heading: what stands in each column, whatever is said over it.
pub(super) struct Body {
    cells: Vec<Vec<Spot>>,
    /// Where they stand.
    spans: Vec<Option<Area>>,
    samples: Vec<Option<Sample>>,
}

impl Body {
    /// The rows of a table from `first` on.
    pub(super) fn of(table: &Table, first: usize) -> Body {
        let rows = first..table.rows().min(first + SAMPLE);
        let width = rows.clone().map(|row| table.width(row)).max().unwrap_or(0);
        let cells_of = |index: usize| -> Vec<Spot> {
            let cells = rows.clone().filter_map(|row| table.cell(row, index));
            cells.map(|it| Spot::of_cell(it, 0, index)).collect()
        };
        let cells: Vec<Vec<Spot>> = (0..width).map(cells_of).collect();
        // A column with no cell but `Totals` has none: its heading belongs to the cells beside it.
        let is_own = |it: &Spot| headings::total(&it.text).is_none();
        let span = |it: &Vec<Spot>| {
            it.iter().map(|it| it.area).reduce(Area::union).filter(|_| it.iter().any(is_own))
        };
        let spans = cells.iter().map(span).collect();
        let samples = cells.iter().map(|it| Sample::of(it)).collect();
        Body { cells, spans, samples }
    }

    /// How many columns the lines of a heading and the rows below them make.
    pub(super) fn width_under(&self, heads: &[Vec<(usize, Spot)>]) -> usize {
        let headed = heads.iter().flatten().map(|it| it.0 + 1).max().unwrap_or(0);
        self.cells.len().max(headed)
    }

    fn padded<T: Clone>(columns: &[Option<T>], width: usize) -> Vec<Option<T>> {
        let mut columns = columns.to_vec();
        columns.resize(width, None);
        columns
    }
}

/// The columns below the lines of a heading: `top` are headings of groups, `heads` the heading
/// proper, `body` the first row below it.
pub(super) fn columns(
    table: &Table,
    top: &[Vec<(usize, Spot)>],
    heads: &[Vec<(usize, Spot)>],
    body: usize,
) -> Vec<Column> {
    columns_over(&Body::of(table, body), top, heads)
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
    amounts_of_contributions(&mut columns, &samples, cells);
    names_of_lines(&mut columns, cells);
    employers_share(&mut columns);
    only_label(&mut columns, cells, &samples);
    label_sides(&mut columns, &samples);
    label_lines(&mut columns, &samples);
    pay_of_the_month(&mut columns, &samples);
    doubt_storeys(&mut columns, &lines);
    columns
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

/// `Libellé | Mois | Cumul`: beside sums since January the month is what it pays, not which it is.
fn pay_of_the_month(columns: &mut [Column], samples: &[Option<Sample>]) {
    let is = |it: &Column, meaning: Meaning| it.found.is_some_and(|it| it.meaning == meaning);
    if !columns.iter().any(|it| is(it, Meaning::YearToDate)) {
        return;
    }
    let amount = Meaning::Field(Name::Amount);
    for (column, sample) in columns.iter_mut().zip(samples) {
        let money =
            sample.is_some_and(|it| it.suit(amount) && !it.suit(Meaning::Field(Name::Period)));
        if is(column, Meaning::Field(Name::Period)) && money {
            column.found = Some(Found { meaning: amount, fit: Fit::Exact, unambiguous: true });
        }
    }
}

/// `Branche | Assiette | Taux | Cotisations`: the word for what the lines are stands over their amounts.
fn amounts_of_contributions(
    columns: &mut [Column],
    samples: &[Option<Sample>],
    cells: &[Vec<Spot>],
) {
    let known: Vec<Meaning> = columns.iter().filter_map(|it| Some(it.found?.meaning)).collect();
    if known.contains(&Meaning::Field(Name::Amount)) {
        return;
    }
    for ((column, sample), cells) in columns.iter_mut().zip(samples).zip(cells) {
        let labels = column.found.is_some_and(|it| it.meaning == Meaning::Field(Name::Label));
        let codes = are_codes(cells.iter().map(|it| &*it.text));
        if labels && !codes && sample.is_some_and(Sample::are_figures) {
            let meaning = Meaning::Field(Name::Amount);
            column.found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
        }
    }
}

/// `Base | Taux | Gain | Retenue | Taux | Montant`: a second rate with an amount, behind what is paid and
/// held back, is the employer's, whatever of the words over both was read.
fn employers_share(columns: &mut [Column]) {
    let is = |it: &Column, meaning: Meaning| it.found.is_some_and(|it| it.meaning == meaning);
    let all = |meaning: Meaning| -> Vec<usize> {
        (0..columns.len()).filter(|it| is(&columns[*it], meaning)).collect()
    };
    let field = |name: Name| all(Meaning::Field(name));
    let (gains, held) = (all(Meaning::Gain), all(Meaning::Deduction));
    let told = !field(Name::EmployerRate).is_empty();
    // `Part salariale Retenue`, `Part employeur Montant`: one of the amounts says itself whose it is.
    let (own_amounts, shares) = (field(Name::Amount), field(Name::EmployerAmount));
    let (amounts, others) = match shares[..] {
        [_] => (shares, own_amounts),
        _ => (own_amounts.into_iter().chain(shares).collect(), Vec::new()),
    };
    let ([own, second], [amount]) = (&field(Name::Rate)[..], &amounts[..]) else { return };
    let sides: Vec<usize> = gains.into_iter().chain(held).chain(others).collect();
    let behind = sides.iter().all(|it| own < it && it < second) && second < amount;
    let before = sides.iter().all(|it| second < it && it < own) && amount < second;
    if told || sides.is_empty() || !(behind || before) {
        return;
    }
    let share = [(*second, Name::EmployerRate), (*amount, Name::EmployerAmount)];
    for (at, name) in share {
        let meaning = Meaning::Field(name);
        columns[at].found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    }
}

/// `Code | Nom | Quantité | Montant`: `Nom` over what is paid and withheld is nobody's name.
fn names_of_lines(columns: &mut [Column], cells: &[Vec<Spot>]) {
    const FEW: usize = 2;
    let sum = |it: &Spot| match headings::exactly(&it.text, Place::PayLine)?.meaning {
        Meaning::Field(name @ (Name::Gross | Name::Net | Name::Deductions)) => Some(name),
        _ => None,
    };
    for (column, cells) in columns.iter_mut().zip(cells) {
        let names = column.found.is_some_and(|it| {
            matches!(it.meaning, Meaning::SomeName | Meaning::LastName | Meaning::Field(Name::Name))
        });
        let mut sums: Vec<Name> = cells.iter().filter(|_| names).filter_map(sum).collect();
        sums.sort_unstable();
        sums.dedup();
        if sums.len() >= FEW {
            let meaning = Meaning::Field(Name::Label);
            column.found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
        }
    }
}

/// `Organisme | Cotisation`: where two columns may be the labels of lines, it is the one whose texts are
/// not repeated.
fn only_label(columns: &mut [Column], cells: &[Vec<Spot>], samples: &[Option<Sample>]) {
    let label = Meaning::Field(Name::Label);
    let labels: Vec<usize> = (0..columns.len())
        .filter(|it| columns[*it].found.is_some_and(|it| it.meaning == label))
        .filter(|it| samples[*it].is_some_and(Sample::are_words))
        .collect();
    if labels.len() < 2 {
        return;
    }
    let different = |at: usize| {
        cells[at].iter().map(|it| &*it.text).collect::<std::collections::BTreeSet<&str>>().len()
    };
    let most = labels.iter().map(|it| different(*it)).max().unwrap_or(0);
    let mut richest = labels.iter().filter(|it| different(**it) == most);
    if let (Some(richest), None) = (richest.next(), richest.next()) {
        for at in labels.iter().filter(|it| *it != richest) {
            columns[*at].found = None;
        }
        if let Some(found) = &mut columns[*richest].found {
            (found.fit, found.unambiguous) = (Fit::Exact, true);
        }
    }
}

/// `Retenues | Base | Taux | Montant`: the side of the lines stands over their labels, and their amounts
/// in the last column behind them.
fn label_sides(columns: &mut [Column], samples: &[Option<Sample>]) {
    let are = |test: fn(Sample) -> bool| {
        let all = (0..columns.len()).filter(|it| samples[*it].is_some_and(test));
        all.collect::<Vec<usize>>()
    };
    let (words, mut figures) = (are(Sample::are_words), are(Sample::are_figures));
    // Sums since January stand behind what is paid now.
    figures.retain(|it| columns[*it].found.is_none_or(|it| it.meaning != Meaning::YearToDate));
    let [label] = words[..] else { return };
    let side = columns[label].found.map(|it| it.meaning).and_then(|it| match it {
        Meaning::Gain | Meaning::Field(Name::Gross) => Some(Meaning::Gain),
        Meaning::Deduction | Meaning::Field(Name::Deductions) => Some(Meaning::Deduction),
        _ => None,
    });
    let behind = figures.iter().filter(|it| **it > label).max();
    let Some(&amount) = behind.or_else(|| figures.iter().min()) else { return };
    let meaning = |at: usize| columns[at].found.map(|it| it.meaning);
    let is_amount = |it: Option<Meaning>| matches!(it, None | Some(Meaning::Field(Name::Amount)));
    let others = figures.iter().filter(|it| **it != amount).all(|it| {
        matches!(
            meaning(*it),
            None | Some(Meaning::Field(Name::Base | Name::Rate | Name::Hours | Name::Days))
        )
    });
    let Some(side) = side.filter(|_| others && is_amount(meaning(amount))) else { return };
    let known = |meaning| Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    columns[label].found = known(Meaning::Field(Name::Label));
    columns[amount].found = known(side);
}

/// Names the labels of a list of bases, rates and amounts, where no heading does: nothing stands over
/// them, or a word for those who are paid (`Organisme`).
fn label_lines(columns: &mut [Column], samples: &[Option<Sample>]) {
    let has = |test: fn(Name) -> bool| {
        columns.iter().filter_map(|it| it.found).any(|it| match it.meaning {
            Meaning::Field(name) => test(name),
            Meaning::Gain | Meaning::Deduction => test(Name::Amount),
            Meaning::LastName | Meaning::FirstName | Meaning::SomeName | Meaning::CnssNumber => {
                test(Name::Name)
            }
            _ => false,
        })
    };
    let rated = has(|it| matches!(it, Name::Rate | Name::EmployerRate));
    let paid = has(|it| matches!(it, Name::Amount | Name::EmployerAmount));
    let told = has(|it| {
        matches!(
            it,
            Name::Label
                | Name::Name
                | Name::Immatriculation
                | Name::Cin
                | Name::Nir
                | Name::EmployeeNumber
                | Name::Period
        )
    });
    if !rated || !paid || told {
        return;
    }
    let labels: Vec<usize> = (0..columns.len())
        .filter(|it| samples[*it].is_some_and(Sample::are_words))
        .filter(|it| {
            let meaning = columns[*it].found.map(|it| it.meaning);
            matches!(
                meaning,
                None | Some(Meaning::Field(Name::EmployerName | Name::Agency | Name::Function))
            )
        })
        .collect();
    if let [only] = labels[..] {
        let meaning = Meaning::Field(Name::Label);
        columns[only].found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
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
    if telling || group.is_empty() {
        return alone;
    }
    headings::look_up(&format!("{group} {heading}"), Place::ColumnHead)
        .filter(|it| it.fit >= Fit::Close)
        .or(alone)
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
