//! One column of a declaration, added up once for all the totals printed under it.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use rust_decimal::Decimal;

use crate::{
    evidence::{Extracted, Field, Location},
    payroll::{Amount, Declaration, Name, Row},
};

/// One column, and what it adds up to at every row where a printed total begins or ends.
///
/// A table of a million rows has few totals, so sums are kept where they are asked for only.
pub(super) struct Column<'a> {
    declaration: &'a Declaration,
    name: Name,
    /// What the cells before a row add up to.
    tallies: BTreeMap<usize, Tally>,
}

/// What a run of cells adds up to.
pub(super) enum Sum {
    /// Nothing is printed in the column.
    Nothing,
    /// A cell could not be read, so there is no sum.
    Unreadable,
    Read(Summed),
}

/// A sum, and what it was made of.
#[derive(Debug, Clone)]
pub(super) struct Summed {
    pub(super) amount: Amount,
    /// The sum without hidden rows, where some are hidden.
    pub(super) visible: Option<Amount>,
    pub(super) location: Location,
    pub(super) certain: bool,
    pub(super) cells: u64,
}

/// A row whose value is exactly what a printed total has too little or too much.
pub(super) enum OneRow<'a> {
    LeftOut(&'a Extracted<Amount>),
    Repeated(&'a Extracted<Amount>),
}

/// Numbers that a person has in a list.
const NUMBERS: &[Name] = &[
    Name::Immatriculation,
    Name::EmployeeNumber,
    Name::Cin,
    Name::Nir,
    Name::RowNumber,
    Name::Rib,
];

#[derive(Clone, Copy)]
struct Tally {
    sum: Amount,
    visible: Amount,
    read: u64,
    unreadable: u64,
    uncertain: u64,
    hidden: u64,
}

impl<'a> Column<'a> {
    /// The column `name`, added up to each of `borders`.
    pub(super) fn new(
        declaration: &'a Declaration,
        name: Name,
        borders: &BTreeSet<usize>,
    ) -> Column<'a> {
        let zero = Amount::exact(Decimal::ZERO);
        let mut tally =
            Tally { sum: zero, visible: zero, read: 0, unreadable: 0, uncertain: 0, hidden: 0 };
        let mut tallies = BTreeMap::new();
        let mut from = 0;
        for border in borders.iter().filter(|it| **it <= declaration.rows.len()) {
            for row in &declaration.rows[from..*border] {
                tally.add(name, row.fields.amount(name));
            }
            tallies.insert(*border, tally);
            from = *border;
        }
        Column { declaration, name, tallies }
    }

    pub(super) fn sum(&self, range: Range<usize>) -> Sum {
        let Some((first, last)) = self.tallies.get(&range.start).zip(self.tallies.get(&range.end))
        else {
            return Sum::Nothing;
        };
        if self.name == Name::Headcount {
            return self.count(range);
        }
        if last.unreadable > first.unreadable {
            return Sum::Unreadable;
        }
        if last.read == first.read {
            return Sum::Nothing;
        }
        let exact = |it: Amount| as_count(self.name, it);
        let visible = exact(minus(last.visible, first.visible));
        let summed = Summed {
            amount: exact(minus(last.sum, first.sum)),
            visible: (last.hidden > first.hidden).then_some(visible),
            certain: last.uncertain == first.uncertain && self.is_on_every_page(range.clone()),
            location: self.place(range),
            cells: last.read - first.read,
        };
        Sum::Read(summed)
    }

    /// Whether each page of the rows prints the column: where a page has none of it, its heading
    /// was not recognised there, and a sum over pages lacks that page.
    fn is_on_every_page(&self, range: Range<usize>) -> bool {
        let rows = self.declaration.rows.get(range.clone()).unwrap_or_default();
        let page = |row: Option<&Row>| row.and_then(|it| it.location.page_number());
        if page(rows.first()) == page(rows.last()) {
            return true;
        }
        let all: BTreeSet<u32> = rows.iter().filter_map(|it| page(Some(it))).collect();
        let with: BTreeSet<u32> =
            self.read(range).filter_map(|it| it.location.page_number()).collect();
        all == with
    }

    /// Rows counted one by one, for a printed number of people.
    fn count(&self, range: Range<usize>) -> Sum {
        if range.is_empty() {
            return Sum::Nothing;
        }
        let cells = range.len() as u64;
        let amount = Amount::exact(Decimal::from(cells));
        let rows = &self.declaration.rows[range];
        let location = rows[0].location.span(&rows[rows.len() - 1].location);
        Sum::Read(Summed { amount, visible: None, location, certain: true, cells })
    }

    /// The one row that explains why `printed` is not the sum of `range`; none if several would.
    pub(super) fn one_row(
        &self,
        range: Range<usize>,
        sum: Amount,
        printed: Amount,
    ) -> Option<OneRow<'a>> {
        let apart = printed.value - sum.value;
        let read = || self.read(range.clone()).filter(|it| !it.value.value.is_zero());
        let only = |mut found: Box<dyn Iterator<Item = &'a Extracted<Amount>> + '_>| {
            found.next().filter(|_| found.next().is_none())
        };
        let left_out = only(Box::new(read().filter(|it| it.value.value == -apart)));
        let repeated = only(Box::new(read().filter(|it| it.value.value == apart)));
        match (left_out, repeated) {
            (Some(row), None) => Some(OneRow::LeftOut(row)),
            (None, Some(row)) => Some(OneRow::Repeated(row)),
            _ => None,
        }
    }

    /// Whether the figure under the column is no sum but its mean; under a column of unknown meaning
    /// also its greatest, its smallest, its first or its last value.
    pub(super) fn is_other_statistic(&self, range: Range<usize>, printed: Amount) -> bool {
        let values: Vec<Amount> = self.read(range).map(|it| it.value).collect();
        let sum: Amount = values.iter().sum();
        let mean = sum.value / Decimal::from(values.len().max(1) as u64);
        let unit = Decimal::new(1, printed.value.scale());
        let is_unknown = matches!(self.name, Name::Column(_));
        let least = if is_unknown { 2 } else { 3 };
        if values.len() >= least && (printed.value - mean).abs() <= unit {
            return true;
        }
        // `Part salariale` and `Part employeur` line by line: a total of the one kind.
        let every_other = |from: usize| values.iter().skip(from).step_by(2).sum::<Amount>();
        if values.len() >= 4 && [0, 1].into_iter().any(|it| printed.agrees_with(every_other(it))) {
            return true;
        }
        let extremes = [values.iter().min(), values.iter().max(), values.last(), values.first()];
        is_unknown && extremes.into_iter().flatten().any(|it| it.value == printed.value)
    }

    /// Whether the printed figure is the sum of the rows that are rows beyond doubt: without those
    /// that name no one's number where most do, or hold this one amount where most hold several, as
    /// *dont prime de rendement* below a person does.
    pub(super) fn is_of_whole_rows(&self, range: Range<usize>, printed: Amount) -> bool {
        let rows = self.declaration.rows.get(range).unwrap_or_default();
        let is_numbered = |it: &Row| NUMBERS.iter().any(|name| it.fields.get(*name).is_some());
        let is_filled = |it: &Row| {
            it.fields.iter().filter(|cell| it.fields.read_amount(cell.0).is_some()).count() >= 2
        };
        let tells = [&is_numbered as &dyn Fn(&Row) -> bool, &is_filled];
        tells.into_iter().any(|is_whole| {
            let whole = rows.iter().filter(|it| is_whole(it));
            let (mut count, mut sum) = (0, Amount::exact(Decimal::ZERO));
            for row in whole {
                count += 1;
                sum = sum
                    + row
                        .fields
                        .read_amount(self.name)
                        .map_or(Amount::exact(Decimal::ZERO), |it| it.value);
            }
            count < rows.len() && count * 2 > rows.len() && printed.agrees_with(sum)
        })
    }

    /// Whether rows without a cell in a column that most rows fill could hold what the sum lacks.
    pub(super) fn may_lack_cells(&self, range: Range<usize>, sum: Amount, printed: Amount) -> bool {
        let apart = printed.value - sum.value;
        let rows = range.len();
        let read: Vec<Decimal> = self.read(range).map(|it| it.value.value).collect();
        let absent = Decimal::from(rows.saturating_sub(read.len()) as u64);
        let most = read.iter().max().copied().unwrap_or_default();
        read.len() * 2 > rows && apart > Decimal::ZERO && apart <= most * absent
    }

    /// Whether another reading of its cells makes the printed figure: amounts in brackets told for
    /// memory or added, a dot before three digits that parts thousands in some cells and not in others.
    pub(super) fn is_sum_read_otherwise(&self, range: Range<usize>, printed: Amount) -> bool {
        let (mut sum, mut in_brackets, mut thousands) =
            (Amount::exact(Decimal::ZERO), Decimal::ZERO, Decimal::ZERO);
        let mut cells = Decimal::ZERO;
        for cell in self.read(range) {
            let value = cell.value.value;
            sum = sum + cell.value;
            if cell.raw.trim_start().starts_with('(') && value.is_sign_negative() {
                in_brackets += value;
            }
            cells += Decimal::ONE;
            thousands += if value.scale() == 3 { value * Decimal::ONE_THOUSAND } else { value };
        }
        let otherwise = |taken: Decimal| Amount { value: sum.value - taken, ..sum };
        let brackets = !in_brackets.is_zero()
            && (printed.agrees_with(otherwise(in_brackets))
                || printed.agrees_with(otherwise(in_brackets * Decimal::TWO)));
        let grouped = if printed.value.scale() == 3 {
            printed.value * Decimal::ONE_THOUSAND
        } else {
            printed.value
        };
        // Whole units: each may be rounded.
        brackets || sum.value.scale() == 3 && (grouped - thousands).abs() <= cells
    }

    /// The cells that were read.
    fn read(&self, range: Range<usize>) -> impl DoubleEndedIterator<Item = &'a Extracted<Amount>> {
        let rows = self.declaration.rows.get(range).unwrap_or_default();
        rows.iter().filter_map(|it| it.fields.read_amount(self.name))
    }

    fn place(&self, range: Range<usize>) -> Location {
        let mut read = self.read(range).map(|it| &it.location);
        let first = read.next().expect("a sum has a cell that was read");
        let last = read.next_back().unwrap_or(first);
        first.span(last)
    }
}

impl Tally {
    fn add(&mut self, name: Name, cell: &Field<Amount>) {
        match cell {
            Field::Read(cell) => {
                let value = as_count(name, cell.value);
                self.sum = self.sum + value;
                self.read += 1;
                self.uncertain += u64::from(!cell.is_certain());
                if cell.reading.hidden {
                    self.hidden += 1;
                } else {
                    self.visible = self.visible + value;
                }
            }
            Field::Unreadable { .. } => self.unreadable += 1,
            // Nothing printed adds nothing.
            Field::Absent => (),
        }
    }
}

/// Whole days and children are counted, not rounded.
pub(super) fn as_count(name: Name, amount: Amount) -> Amount {
    let counted = matches!(name, Name::Days | Name::Children | Name::Headcount);
    if counted && amount.value.fract().is_zero() {
        return Amount::exact(amount.value);
    }
    amount
}

/// The difference of two running sums: what the second hides, the first hides too.
fn minus(last: Amount, first: Amount) -> Amount {
    Amount { value: last.value - first.value, rounding: last.rounding - first.rounding }
}
