//! One column of a declaration, added up once for all the totals printed under it.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::{
    evidence::{Extracted, Field, Location},
    payroll::{Amount, Declaration, Fields, Name},
};

/// The cells of one column, and what any run of them adds up to.
pub(super) struct Column<'a> {
    name: Name,
    cells: Vec<&'a Field<Amount>>,
    places: Vec<&'a Location>,
    /// What the cells before each position add up to.
    tallies: Vec<Tally>,
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
    /// The column `name` of the rows, or of the payment lines.
    pub(super) fn new(declaration: &'a Declaration, of_lines: bool, name: Name) -> Column<'a> {
        let rows: Vec<(&Location, &Fields)> = if of_lines {
            declaration.lines.iter().map(|it| (&it.location, &it.fields)).collect()
        } else {
            declaration.rows.iter().map(|it| (&it.location, &it.fields)).collect()
        };
        let cells: Vec<_> = rows.iter().map(|(_, fields)| fields.amount(name)).collect();
        let places = rows.iter().map(|(place, _)| *place).collect();
        let zero = Amount::exact(Decimal::ZERO);
        let nothing =
            Tally { sum: zero, visible: zero, read: 0, unreadable: 0, uncertain: 0, hidden: 0 };
        let mut tallies = vec![nothing];
        tallies.extend(cells.iter().scan(nothing, |tally, cell| {
            tally.add(name, cell);
            Some(*tally)
        }));
        Column { name, cells, places, tallies }
    }

    pub(super) fn sum(&self, range: Range<usize>) -> Sum {
        let Some((first, last)) = self.tallies.get(range.start).zip(self.tallies.get(range.end))
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
            location: self.place(range),
            certain: last.uncertain == first.uncertain,
            cells: last.read - first.read,
        };
        Sum::Read(summed)
    }

    /// Rows counted one by one, for a printed number of people.
    fn count(&self, range: Range<usize>) -> Sum {
        if range.is_empty() {
            return Sum::Nothing;
        }
        let cells = range.len() as u64;
        let amount = Amount::exact(Decimal::from(cells));
        let places = self.places[range.start].span(self.places[range.end - 1]);
        Sum::Read(Summed { amount, visible: None, location: places, certain: true, cells })
    }

    /// The one row that explains why `printed` is not the sum of `range`; none if several would.
    pub(super) fn one_row(
        &self,
        range: Range<usize>,
        sum: Amount,
        printed: Amount,
    ) -> Option<OneRow<'a>> {
        let apart = printed.value - sum.value;
        let cells: &[&'a Field<Amount>] = self.cells.get(range)?;
        let read =
            || cells.iter().filter_map(|it| it.read()).filter(|it| !it.value.value.is_zero());
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

    /// Whether the figure under a column of unknown meaning is no sum but its mean, its greatest,
    /// its smallest or its last value.
    pub(super) fn is_other_statistic(&self, range: Range<usize>, printed: Amount) -> bool {
        if !matches!(self.name, Name::Column(_)) {
            return false;
        }
        let Some(cells) = self.cells.get(range) else { return false };
        let values: Vec<Amount> = cells.iter().filter_map(|it| Some(it.read()?.value)).collect();
        let sum: Amount = values.iter().sum();
        let count = Decimal::from(values.len().max(1) as u64);
        let mean = sum.value / count;
        let unit = Decimal::new(1, printed.value.scale());
        let near_mean = (printed.value - mean).abs() <= unit;
        let extremes = [values.iter().min(), values.iter().max(), values.last(), values.first()];
        near_mean || extremes.into_iter().flatten().any(|it| it.value == printed.value)
    }

    fn place(&self, range: Range<usize>) -> Location {
        let cells = &self.cells[range];
        let mut read = cells.iter().filter_map(|it| it.location());
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
