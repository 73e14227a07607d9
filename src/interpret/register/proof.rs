//! Columns that arithmetic names: what is earned less what is withheld is what is paid, row after row.
//!
//! A heading cut by the edge of its cell (`Salaire | Salaire | Total | Salaire`), or known by half,
//! says too little; the figures of ten people say the rest. What agrees in most rows is proven: the
//! row that does not agree is left to the rules.

use rust_decimal::Decimal;

use super::plan::{PlannedColumn, Role, other};
use crate::{
    evidence::Text,
    extract::Stored,
    interpret::{
        headings::{self, Meaning, Place},
        layout::{Column, Grid, is_from_the_right, row_spots},
        numbers, values,
    },
    payroll::Name,
};

/// Rows that are looked at.
const SAMPLE: usize = 300;
/// Fewer rows than this prove nothing.
const FEW: usize = 3;
/// Wider tables are matrices, not registers; work grows with the third power.
const MOST_COLUMNS: usize = 40;

/// The figures of each column, row by row.
pub(super) struct Figures {
    columns: Vec<Vec<Option<Decimal>>>,
}

/// Names gross pay, deductions, net pay, the capped and the base pay where the figures prove them.
pub(super) fn name(grid: &Grid<'_>, mut planned: Planned<'_>) {
    if planned.columns.len() > MOST_COLUMNS || !is_of_pay(planned.columns) {
        return;
    }
    let figures = Figures::of(grid, planned.columns);
    if let Some([gross, deductions, net]) = pay(grid, planned.columns, &figures) {
        claim(grid, &mut planned, gross, Name::Gross);
        claim(grid, &mut planned, deductions, Name::Deductions);
        claim(grid, &mut planned, net, Name::Net);
        if let Some(base) = base(grid, planned.columns, &figures, gross) {
            claim(grid, &mut planned, base, Name::BasePay);
        }
    }
    if let Some((gross, capped)) = capped(planned.columns, &figures) {
        claim(grid, &mut planned, gross, Name::Gross);
        claim(grid, &mut planned, capped, Name::Capped);
    }
}

/// Whether a heading speaks of people or of pay. Sums of other trades add up as well: men and women
/// are no gross pay and deductions.
fn is_of_pay(columns: &[PlannedColumn]) -> bool {
    let speaks = |it: &PlannedColumn| match it.role {
        Role::LastName | Role::FirstName => true,
        Role::Field(
            Name::Gross
            | Name::Deductions
            | Name::Net
            | Name::Capped
            | Name::BasePay
            | Name::Name
            | Name::Immatriculation
            | Name::EmployeeNumber
            | Name::Cin,
        ) => it.sure,
        _ => false,
    };
    columns.iter().any(speaks)
}

/// Gives a column its proven name; another one of that name had only been guessed.
fn claim(grid: &Grid<'_>, planned: &mut Planned<'_>, at: usize, name: Name) {
    for index in 0..planned.columns.len() {
        if index != at && planned.columns[index].role == Role::Field(name) {
            let own = planned.columns[index].index;
            let heading = grid.columns.iter().find(|it| it.index == own);
            let name = other(planned.others, heading, planned.columns);
            let column = &mut planned.columns[index];
            (column.role, column.sure) = (Role::Field(name), true);
        }
    }
    let column = &mut planned.columns[at];
    (column.role, column.sure, column.is_added) = (Role::Field(name), true, true);
}

/// The columns as their headings name them, and the headings of those without a name.
pub(super) struct Planned<'a> {
    pub(super) columns: &'a mut [PlannedColumn],
    pub(super) others: &'a mut Vec<Text>,
}

/// The columns of gross pay, deductions and net pay, where exactly one reading of them agrees.
fn pay(grid: &Grid<'_>, columns: &[PlannedColumn], figures: &Figures) -> Option<[usize; 3]> {
    let names = [Name::Gross, Name::Deductions, Name::Net];
    let known = |name: Name| columns.iter().any(|it| it.role == Role::Field(name) && it.sure);
    if names.into_iter().all(known) {
        return None;
    }
    let rtl = is_from_the_right(&grid.columns);
    let open: Vec<usize> = (0..columns.len()).filter(|it| is_open(&columns[*it])).collect();
    let mut best: Option<(usize, [usize; 3])> = None;
    let mut several = false;
    for &gross in &open {
        for &deductions in &open {
            for &net in &open {
                let triple = [gross, deductions, net];
                let behind = |it: usize| if rtl { it < gross } else { it > gross };
                if deductions == net || !behind(deductions) || !behind(net) {
                    continue;
                }
                let other = |at: usize, name: Name| {
                    let Role::Field(own) = columns[at].role else { return false };
                    own != name && names.contains(&own) && columns[at].sure
                };
                // `Net perçu` is the net pay, whatever else is the gross pay less something.
                let named = |at: usize, name: Name| {
                    let is = |it: &PlannedColumn| it.role == Role::Field(name);
                    !is(&columns[at]) && columns.iter().any(|it| is(it) && it.sure)
                };
                let taken = |at: usize, name: Name| other(at, name) || named(at, name);
                if triple.into_iter().zip(names).any(|(at, name)| taken(at, name))
                    || !figures.agree(triple)
                {
                    continue;
                }
                let named = triple.into_iter().zip(names);
                let named = named.filter(|(at, name)| columns[*at].role == Role::Field(*name));
                let score = named.count();
                match best {
                    Some((most, _)) if score < most => (),
                    Some((most, _)) if score == most => several = true,
                    _ => (best, several) = (Some((score, triple)), false),
                }
            }
        }
    }
    best.filter(|_| !several).map(|it| it.1)
}

/// Whether a column's heading leaves room for another name.
fn is_open(column: &PlannedColumn) -> bool {
    match column.role {
        Role::Field(
            Name::Gross
            | Name::Deductions
            | Name::Net
            | Name::Column(_)
            | Name::Amount
            | Name::Total
            | Name::Taxable,
        ) => true,
        Role::Field(name) => !column.sure && values::kind(name) == values::Kind::Amount,
        _ => false,
    }
}

/// The base pay: the only column before the gross pay that is headed as a pay and never above it.
fn base(
    grid: &Grid<'_>,
    columns: &[PlannedColumn],
    figures: &Figures,
    gross: usize,
) -> Option<usize> {
    if columns.iter().any(|it| it.role == Role::Field(Name::BasePay)) {
        return None;
    }
    let rtl = is_from_the_right(&grid.columns);
    let headed = |at: usize| {
        let heading = grid.columns.iter().find(|it| it.index == columns[at].index);
        let found = heading.and_then(|it| headings::look_up(&it.heading, Place::ColumnHead));
        found.is_some_and(|it| matches!(it.meaning, Meaning::Field(Name::Gross | Name::BasePay)))
    };
    let before = |at: &usize| if rtl { *at > gross } else { *at < gross };
    let mut candidates = (0..columns.len())
        .filter(before)
        .filter(|&at| is_open(&columns[at]) && headed(at) && figures.never_above(at, gross));
    let base = candidates.next()?;
    candidates.next().is_none().then_some(base)
}

/// A column that is the gross pay up to one same figure: the gross pay and what of it counts.
fn capped(columns: &[PlannedColumn], figures: &Figures) -> Option<(usize, usize)> {
    let claims = |at: usize, name: Name| columns[at].role == Role::Field(name);
    let sure = |name: Name| columns.iter().any(|it| it.role == Role::Field(name) && it.sure);
    if sure(Name::Gross) && sure(Name::Capped) {
        return None;
    }
    let may_be = |at: usize, name: Name| {
        claims(at, name) || is_open(&columns[at]) && !columns[at].is_claimed()
    };
    let all = 0..columns.len();
    let mut pairs = all.clone().flat_map(|gross| all.clone().map(move |capped| (gross, capped)));
    pairs.find(|&(gross, capped)| {
        gross != capped
            && may_be(gross, Name::Gross)
            && may_be(capped, Name::Capped)
            && (claims(gross, Name::Gross) || claims(capped, Name::Capped))
            && figures.is_capped(gross, capped)
    })
}

/// `Total Gross Pay` beside `Salary`: a sum of pay that says so, and nowhere less than what only may be
/// one.
pub(super) fn is_sum_of(grid: &Grid<'_>, sum: &Column, part: &Column, role: Role) -> bool {
    let says_gross = |it: &Column| {
        let folded = crate::evidence::folded(&it.heading);
        ["gross", "brut", "اجمالي"].iter().any(|it| folded.contains(it))
    };
    let says_so = |it: &Column| headings::total(&it.heading).is_some() || says_gross(it);
    if !matches!(role, Role::Field(Name::Gross | Name::Deductions))
        || !says_so(sum)
        || says_so(part)
    {
        return false;
    }
    let style = numbers::Style::default();
    let figure = |row: usize, column: &Column| {
        let cell = grid.table.cell(row, column.index)?;
        Some(numbers::read(&cell.text, &style)?.value.value.abs())
    };
    let rows = grid.body.clone().take(SAMPLE);
    let both: Vec<(Decimal, Decimal)> =
        rows.filter_map(|row| figure(row, part).zip(figure(row, sum))).collect();
    !both.is_empty() && both.iter().all(|it| it.0 <= it.1) && both.iter().any(|it| it.0 < it.1)
}

impl PlannedColumn {
    /// Its heading gives it a name of its own, beyond doubt.
    fn is_claimed(&self) -> bool {
        self.sure && !matches!(self.role, Role::Field(Name::Column(_)))
    }
}

impl Figures {
    pub(super) fn of(grid: &Grid<'_>, columns: &[PlannedColumn]) -> Figures {
        let mut figures = Figures { columns: vec![Vec::new(); columns.len()] };
        for row in grid.body.clone().take(SAMPLE) {
            let cells = row_spots(grid.table, row);
            if cells.iter().any(|it| headings::total(&it.1.text).is_some()) {
                continue;
            }
            for (column, read) in columns.iter().zip(&mut figures.columns) {
                let cell = cells.iter().find(|it| it.0 == column.index);
                let figure = cell.and_then(|(_, spot)| match spot.stored {
                    Some(Stored::DateTime(_) | Stored::Bool(_)) => None,
                    _ => values::amount(spot, &column.styles.figures),
                });
                read.push(figure.map(|it| it.value.value));
            }
        }
        figures
    }

    /// Rows in which all of these columns hold figures.
    fn rows<const N: usize>(&self, of: [usize; N]) -> impl Iterator<Item = [Decimal; N]> + '_ {
        let count = of.iter().map(|it| self.columns[*it].len()).min().unwrap_or(0);
        (0..count).filter_map(move |row| {
            let mut figures = [Decimal::ZERO; N];
            for (figure, column) in figures.iter_mut().zip(of) {
                *figure = self.columns[column][row]?;
            }
            Some(figures)
        })
    }

    /// Whether what is left of the first after the second is the third, and most of it.
    fn agree(&self, triple: [usize; 3]) -> bool {
        let (mut all, mut agree, mut telling) = (0, 0, 0);
        for [gross, deductions, net] in self.rows(triple) {
            all += 1;
            // The unit of whole dirhams, or a cent of each rounding.
            let slack = if gross.scale() == 0 { Decimal::ONE } else { Decimal::new(2, 2) };
            let left = gross.checked_sub(deductions).and_then(|it| it.checked_sub(net));
            if left.is_some_and(|it| it.abs() <= slack) {
                agree += 1;
                telling += usize::from(deductions > Decimal::ZERO && net > deductions);
            }
        }
        telling >= FEW && agree * 5 >= all * 4 && telling * 3 >= all * 2
    }

    /// Whether three columns come to a fourth in most rows.
    pub(super) fn add_up(&self, parts: [usize; 3], total: usize) -> bool {
        let [a, b, c] = parts;
        let (mut all, mut agree) = (0, 0);
        for [a, b, c, total] in self.rows([a, b, c, total]) {
            all += 1;
            let sum = a.checked_add(b).and_then(|it| it.checked_add(c));
            agree += usize::from(sum.is_some_and(|it| (it - total).abs() <= Decimal::ONE));
        }
        // One of four may be somebody's change; in a list of a few people, one of them.
        agree >= 1 && (agree * 4 >= all * 3 || all <= FEW && agree + 1 >= all)
    }

    /// Whether three columns and what the others hold come to a fourth in most rows.
    pub(super) fn add_up_with(&self, parts: [usize; 3], others: &[usize], total: usize) -> bool {
        let (mut all, mut agree) = (0, 0);
        let read = |column: usize, row: usize| self.columns[column].get(row).copied().flatten();
        for row in 0..self.columns[total].len() {
            let Some(total) = read(total, row) else { continue };
            all += 1;
            let own = parts.iter().map(|it| read(*it, row)).sum::<Option<Decimal>>();
            let more = others.iter().filter_map(|it| read(*it, row)).sum::<Decimal>();
            agree += usize::from(own.is_some_and(|it| (it + more - total).abs() <= Decimal::ONE));
        }
        all >= FEW && agree * 5 >= all * 4
    }

    pub(super) fn never_above(&self, low: usize, high: usize) -> bool {
        let (mut all, mut below) = (0, 0);
        for [low, high] in self.rows([low, high]) {
            all += 1;
            below += usize::from(low > Decimal::ZERO && low <= high);
        }
        all >= FEW && below * 10 >= all * 9
    }

    /// Whether one column is the other up to one figure, some rows standing above it and some below.
    fn is_capped(&self, gross: usize, capped: usize) -> bool {
        let rows = || self.rows([gross, capped]);
        let Some(cap) = rows().map(|it| it[1]).max() else { return false };
        let (mut all, mut agree, mut above, mut below) = (0, 0, 0, 0);
        for [gross, capped] in rows() {
            all += 1;
            agree += usize::from(capped == gross.min(cap));
            above += usize::from(gross > cap && capped == cap);
            below += usize::from(gross < cap && capped == gross);
        }
        agree * 10 >= all * 9 && above >= 2 && below >= 2
    }
}
