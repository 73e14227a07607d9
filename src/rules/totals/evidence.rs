//! What a printed total can be compared with, and the comparison all total rules make.

use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    rc::Rc,
};

use rust_decimal::Decimal;

use crate::{
    evidence::{Arg, Citation, Extracted, Field, Message, folded},
    finding::{Class, Finding, Outcome},
    payroll::{Amount, Declaration, Form, Name, Row, Scope, Total, Value},
    rules::{
        naming,
        totals::column::{Column, OneRow, Sum, Summed, as_count},
    },
};

/// The rows and totals of one declaration, ready to be compared.
pub(super) struct Totals<'a> {
    pub(super) declaration: &'a Declaration,
    columns: RefCell<BTreeMap<Name, Rc<Column<'a>>>>,
    /// The rows at which totals begin and end.
    borders: BTreeSet<usize>,
    /// By scope and the row they end before: a document may have thousands of pages.
    by_end: BTreeMap<(Scope, usize), Vec<&'a Total>>,
    /// Two pages hold the same rows: one was printed or put in twice, and sums hold it twice.
    has_a_page_twice: OnceCell<bool>,
}

/// A figure a printed total ought to equal, and where it comes from.
pub(super) struct Evidence<'a> {
    pub(super) amount: Amount,
    /// Other figures the same evidence may mean: the sum without hidden rows.
    pub(super) also: Vec<Amount>,
    pub(super) citations: Vec<Citation>,
    /// Of a sum of rows: which, and how many were read.
    pub(super) rows: Option<(Rc<Column<'a>>, Range<usize>, u64)>,
}

/// What became of one column of one printed total.
enum Verdict<'a> {
    Agrees,
    Differs(Vec<Evidence<'a>>),
    NotComparable,
    /// Nothing to compare it with.
    Alone,
}

/// More lines than this are not people with odd names.
const MOST_LINES: usize = 8;

/// Lines of totals that are looked at for such people.
const MOST_TOTALS: usize = 200;

/// The sentence of a finding: its arguments beside `printed` and `computed`.
pub(super) struct Sentence {
    pub(super) id: &'static str,
    pub(super) label: &'static str,
}

impl<'a> Totals<'a> {
    /// None for the exchange file, whose totals have rules of their own.
    pub(super) fn of(declaration: &'a Declaration) -> Option<Totals<'a>> {
        if declaration.form == Form::Ebds {
            return None;
        }
        let mut by_end: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for total in declaration.totals.iter().filter(|it| !it.of_lines) {
            by_end.entry((total.scope, total.covers.end)).or_default().push(total);
        }
        let totals = declaration.totals.iter();
        let borders = totals.flat_map(|it| [0, it.covers.start, it.covers.end]).collect();
        let (columns, has_a_page_twice) = Default::default();
        Some(Totals { declaration, columns, borders, by_end, has_a_page_twice })
    }

    /// Only what differs asks.
    fn has_a_page_twice(&self) -> bool {
        *self.has_a_page_twice.get_or_init(|| has_a_page_twice(&self.declaration.rows))
    }

    /// The totals of a scope that end before row `end`.
    pub(super) fn ending_at(&self, scope: Scope, end: usize) -> &[&'a Total] {
        self.by_end.get(&(scope, end)).map_or(&[], Vec::as_slice)
    }

    /// The last total of a scope that ends before `end` does.
    pub(super) fn before(&self, scope: Scope, end: usize) -> Option<&'a Total> {
        let mut earlier = self.by_end.range((scope, 0)..(scope, end));
        earlier.next_back()?.1.last().copied()
    }

    /// The last total under the same words that ends before this one does.
    pub(super) fn namesake_before(&self, total: &Total) -> Option<&'a Total> {
        let label = folded(&total.label.as_ref()?.raw);
        let earlier = self.declaration.totals.iter().filter(|it| {
            !it.of_lines && it.covers.end < total.covers.end && it.covers.end > total.covers.start
        });
        let same =
            earlier.filter(|it| it.label.as_ref().is_some_and(|other| folded(&other.raw) == label));
        same.max_by_key(|it| it.covers.end)
    }

    pub(super) fn with_scope(&self, scope: Scope) -> impl Iterator<Item = &'a Total> {
        self.declaration.totals.iter().filter(move |it| it.scope == scope && !it.of_lines)
    }

    fn column(&self, name: Name) -> Rc<Column<'a>> {
        let mut columns = self.columns.borrow_mut();
        let column = || Rc::new(Column::new(self.declaration, name, &self.borders));
        Rc::clone(columns.entry(name).or_insert_with(column))
    }

    /// The sum of rows as evidence; `Err` where a cell is unreadable.
    pub(super) fn rows(&self, name: Name, range: Range<usize>) -> Result<Option<Evidence<'a>>, ()> {
        let column = self.column(name);
        match column.sum(range.clone()) {
            Sum::Nothing => Ok(None),
            Sum::Unreadable => Err(()),
            Sum::Read(summed) => Ok(Some(Evidence::of_rows(column, range, summed))),
        }
    }

    /// Compares every additive column of every total of a scope, `name` permitting, with the
    /// evidence that `gather` finds for it.
    pub(super) fn compare(
        &self,
        scope: Scope,
        sentence: &Sentence,
        outcome: &mut Outcome,
        is_wanted: fn(Name) -> bool,
        gather: impl Fn(&Totals<'a>, &'a Total, Name) -> Result<Vec<Evidence<'a>>, ()>,
    ) {
        for (position, total) in (1..).zip(self.with_scope(scope)) {
            let mut verdicts = Vec::new();
            for (name, value) in total.fields.iter().filter(|it| is_wanted(it.0)) {
                let Value::Amount(field) = value else { continue };
                let verdict = self.verdict(total, name, field, &gather);
                verdicts.push((name, field, verdict));
            }
            // A figure that adds up beside it shows that the line is a sum of these rows.
            let is_sum = verdicts.iter().any(|(_, _, it)| matches!(it, Verdict::Agrees));
            let of_a_known = |(name, _, it): &(Name, _, Verdict)| {
                matches!(it, Verdict::Agrees) && !matches!(name, Name::Column(_) | Name::Headcount)
            };
            let other_rows = !verdicts.iter().any(of_a_known) && self.is_of_other_rows(&verdicts);
            for (name, field, verdict) in verdicts {
                match (verdict, field.read()) {
                    (Verdict::Agrees, _) => outcome.agree(),
                    (Verdict::NotComparable, _) => outcome.not_comparable(),
                    (Verdict::Differs(evidence), Some(printed)) => {
                        let known = !other_rows && (is_sum || !matches!(name, Name::Column(_)));
                        let printed = Printed { total, position, name, value: printed, known };
                        self.raise(&printed, evidence, sentence, outcome);
                    }
                    (Verdict::Alone | Verdict::Differs(_), _) => (),
                }
            }
        }
    }

    /// Whether a line of totals of which no column agrees is one of other rows than were read.
    ///
    /// A changed figure leaves the others in agreement. A row that was left out, repeated or taken
    /// away shows in every column by what one row holds; anything else is rows of another table, or
    /// rows that were not understood.
    fn is_of_other_rows(&self, verdicts: &[(Name, &Field<Amount>, Verdict)]) -> bool {
        let mut range = None;
        let mut apart = Vec::new();
        for (name, field, verdict) in verdicts {
            let (Verdict::Differs(evidence), Some(printed)) = (verdict, field.read()) else {
                continue;
            };
            if let Some((nearest, (_, rows, _))) =
                evidence.first().and_then(|it| Some((it, it.rows.as_ref()?)))
            {
                range.get_or_insert(rows.clone());
                apart.push((*name, printed.value.value - nearest.amount.value));
            }
        }
        let Some(range) = range.filter(|_| apart.len() >= 2) else { return false };
        let rows = self.declaration.rows.get(range).unwrap_or_default();
        let cell = |row: &Row, name| row.fields.read_amount(name).map(|it| it.value.value);
        let is_one = |row: &Row, sign: Decimal| {
            apart.iter().all(|(name, apart)| cell(row, *name).is_some_and(|it| it * sign == *apart))
        };
        let is_one_row =
            rows.iter().any(|it| is_one(it, Decimal::ONE) || is_one(it, Decimal::NEGATIVE_ONE));
        let largest = |name| rows.iter().filter_map(|it| cell(it, name)).max().unwrap_or_default();
        let is_row_absent = apart
            .iter()
            .all(|(name, apart)| *apart > Decimal::ZERO && *apart <= largest(*name) * Decimal::TWO);
        !is_one_row && !is_row_absent
    }

    fn verdict(
        &self,
        total: &'a Total,
        name: Name,
        field: &Field<Amount>,
        gather: impl Fn(&Totals<'a>, &'a Total, Name) -> Result<Vec<Evidence<'a>>, ()>,
    ) -> Verdict<'a> {
        let evidence = gather(self, total, name);
        let Some(printed) = field.read() else {
            let comparable = evidence.map_or(true, |it| !it.is_empty());
            return if comparable { Verdict::NotComparable } else { Verdict::Alone };
        };
        let Ok(evidence) = evidence else { return Verdict::NotComparable };
        if evidence.is_empty() {
            return Verdict::Alone;
        }
        let value = as_count(name, printed.value);
        if evidence.iter().any(|it| it.agrees_with(value)) {
            return Verdict::Agrees;
        }
        Verdict::Differs(evidence)
    }

    /// Whether a row before these prints a figure in the column that could not be read: where the rows
    /// of a total begin is then as doubtful.
    pub(super) fn is_unreadable_before(&self, name: Name, row: usize) -> bool {
        self.rows(name, 0..row).is_err()
    }

    /// Whether lines of totals that are no sums of their rows hold this amount together: rows of people
    /// whose name is a word of totals.
    fn are_lines_taken_for_totals(&self, name: Name, apart: Amount) -> bool {
        let no_sum = |it: &&Total| {
            let rows = self.rows(name, it.covers.clone()).ok().flatten();
            figure(it, name).is_some_and(|it| rows.is_none_or(|rows| !rows.agrees_with(it.value)))
        };
        let first = self.declaration.totals.iter().take(MOST_TOTALS);
        let lines = first.filter(no_sum).take(MOST_LINES);
        let mut sums = vec![Decimal::ZERO];
        for line in lines.filter_map(|it| figure(it, name)) {
            let with: Vec<Decimal> = sums.iter().map(|it| *it + line.value.value).collect();
            if with.contains(&apart.value) {
                return true;
            }
            sums.extend(with);
        }
        false
    }

    fn raise(
        &self,
        printed: &Printed,
        evidence: Vec<Evidence<'a>>,
        sentence: &Sentence,
        outcome: &mut Outcome,
    ) {
        let Printed { total, position, name, value, known } = *printed;
        let nearest = evidence.into_iter().next().expect("what differs has evidence");
        let column = || naming::column(self.declaration, name);
        let page = value.location.page_number().unwrap_or(position);
        let mut message = Message::new(sentence.id)
            .with("page", page.to_string())
            .with("printed", &value.raw)
            .with("computed", nearest.amount)
            .with("rows", Arg::Count(nearest.rows.as_ref().map_or(0, |it| it.2)));
        message.args.push(("column", column()));
        let label = Message { id: sentence.label, args: vec![("column", column())] };
        // The rows beyond doubt make it, or a line of totals was a row: the reading is in doubt.
        let read_otherwise = nearest.rows.as_ref().is_some_and(|(column, range, _)| {
            column.is_of_whole_rows(range.clone(), value.value)
                || column.is_sum_read_otherwise(range.clone(), value.value)
                || column.may_lack_cells(range.clone(), nearest.amount, value.value)
        });
        let lacks_a_line = self.are_lines_taken_for_totals(name, value.value - nearest.amount);
        let known = known && !read_otherwise && !lacks_a_line;
        let mut operands = vec![value.cite(label)];
        operands.extend(nearest.citations.iter().cloned());
        for it in operands.iter_mut().skip(1) {
            // Another line may belong to the total, or a figure be none or cut at its thousands:
            // then nothing is certain.
            it.certain &= total.certain
                && known
                && !self.has_a_page_twice()
                && !is_cut(value.value, nearest.amount);
        }
        let one_row = nearest.rows.as_ref().and_then(|(column, range, _)| {
            column.one_row(range.clone(), nearest.amount, value.value)
        });
        let explanation = match one_row {
            Some(OneRow::LeftOut(row)) => {
                operands.push(row.cite("label-row-left-out"));
                Some("one-row-left-out")
            }
            Some(OneRow::Repeated(row)) => {
                operands.push(row.cite("label-row-repeated"));
                Some("one-row-repeated")
            }
            None => None,
        };
        let finding: &mut Finding = outcome.raise(message, operands);
        if let Some(explanation) = explanation {
            finding.explained_by(explanation);
        }
    }
}

/// A printed figure of a line of totals.
struct Printed<'p> {
    total: &'p Total,
    /// Which of the totals of its scope it is, from 1.
    position: u32,
    name: Name,
    value: &'p Extracted<Amount>,
    /// Whether the column is known to be one that is added up.
    known: bool,
}

impl<'a> Evidence<'a> {
    fn of_rows(column: Rc<Column<'a>>, range: Range<usize>, summed: Summed) -> Evidence<'a> {
        let label = Message::new("label-sum-of-rows").with("rows", summed.cells);
        let citation = Citation::computed(label, summed.amount, summed.location, summed.certain);
        Evidence {
            amount: summed.amount,
            also: summed.visible.into_iter().collect(),
            citations: vec![citation],
            rows: Some((column, range, summed.cells)),
        }
    }

    /// The sum of figures printed on lines of totals.
    pub(super) fn of_totals(
        name: Name,
        parts: &[(&'static str, &Extracted<Amount>)],
    ) -> Evidence<'a> {
        let amount: Amount = parts.iter().map(|(_, it)| as_count(name, it.value)).sum();
        let citations = parts.iter().map(|(label, it)| it.cite(*label)).collect();
        Evidence { amount, also: Vec::new(), citations, rows: None }
    }

    /// Another evidence added to this one.
    pub(super) fn plus(mut self, other: Evidence<'a>) -> Evidence<'a> {
        let hidden = other.also.iter().map(|it| self.amount + *it).collect();
        self.also = hidden;
        self.amount = self.amount + other.amount;
        self.citations.extend(other.citations);
        self
    }

    fn agrees_with(&self, printed: Amount) -> bool {
        let sums = || std::iter::once(self.amount).chain(self.also.iter().copied());
        let other = |(column, range, _): &(Rc<Column<'_>>, Range<usize>, u64)| {
            column.is_other_statistic(range.clone(), printed)
        };
        sums().any(|it| printed.agrees_with(it)) || self.rows.as_ref().is_some_and(other)
    }
}

/// Whether the printed figure is the sum without its thousands, as far as rounding goes: `600,10` of
/// `3 600,00`.
fn is_cut(printed: Amount, sum: Amount) -> bool {
    let apart = sum.value - printed.value;
    let to_thousand =
        (apart - (apart / Decimal::ONE_THOUSAND).round() * Decimal::ONE_THOUSAND).abs();
    let is_small = !printed.value.is_sign_negative() && printed.value < Decimal::ONE_THOUSAND;
    printed.is_part_of(sum)
        || is_small && sum.value >= Decimal::ONE_THOUSAND && to_thousand < Decimal::ONE
}

/// Whether two pages hold the same rows, to the letter.
fn has_a_page_twice(rows: &[Row]) -> bool {
    let pages = rows.chunk_by(|a, b| a.location.page_number() == b.location.page_number());
    let printed = |row: &Row| -> Vec<(Name, String)> {
        let of = |(name, value): (Name, &Value)| match value {
            Value::Amount(Field::Read(it)) => Some((name, it.raw.to_string())),
            Value::Text(Field::Read(it)) => Some((name, it.raw.to_string())),
            _ => None,
        };
        row.fields.iter().filter_map(of).collect()
    };
    let mut seen = BTreeSet::new();
    // One row alone may well be the same on two pages.
    pages
        .filter(|it| it.len() >= 2 && it[0].location.page_number().is_some())
        .any(|it| !seen.insert(it.iter().map(printed).collect::<Vec<_>>()))
}

/// Columns that add up. A price of an hour does not, and people are counted by another rule.
pub(super) fn is_additive(name: Name) -> bool {
    let never = [Name::Headcount, Name::HourlyRate, Name::RowNumber, Name::ImmatriculationSum];
    !never.contains(&name)
}

/// The figure of a column on a line of totals.
pub(super) fn figure(total: &Total, name: Name) -> Option<&Extracted<Amount>> {
    total.fields.read_amount(name)
}

/// The class of a printed count that differs from the rows: where rows are fewer, some are absent.
pub(super) fn class_of_count(printed: Amount, rows: Amount) -> Class {
    if printed.value > rows.value { Class::Incompatible } else { Class::Contradiction }
}
