//! A period printed in two boxes, its month or quarter in one and its year in the other:
//! `Mois : 4 | Année : 2022`, `Trimestre | 2ème | Exercice | 2022`.

use crate::{
    evidence::{Extracted, Field},
    interpret::{dates, headings::Meaning, pairs::Pair, spot::Spot, values},
    payroll::{Period, Value},
};

/// What the boxes of a period said so far.
#[derive(Debug, Default)]
pub(super) struct Divided {
    parts: Vec<(Spot, Spot, bool)>,
    years: Vec<Extracted<Period>>,
    /// `Du : 01/05/2018` and `Au : 31/05/2018`, in boxes of their own.
    ends: [Vec<Spot>; 2],
}

impl Divided {
    /// Takes in a box of a period; whether it holds less than a month or a quarter of a year.
    pub(super) fn keep(&mut self, pair: &Pair, read: &Value) -> bool {
        if let Value::Period(Field::Read(it)) = read {
            if matches!(it.value, Period::Year { .. }) {
                self.years.push(it.clone());
            }
            return false;
        }
        let is_part = dates::is_part_of_period(&pair.value.text);
        if is_part {
            self.parts.push((pair.label.clone(), pair.value.clone(), pair.sure));
        }
        is_part
    }

    /// Takes in the first or the last day of a period.
    pub(super) fn keep_end(&mut self, pair: &Pair) {
        match pair.found.meaning {
            Meaning::PeriodFrom => self.ends[0].push(pair.value.clone()),
            Meaning::PeriodTo => self.ends[1].push(pair.value.clone()),
            _ => (),
        }
    }

    /// The month, quarter or year that the two days enclose; in doubt where they are of one month and do
    /// not enclose it: another half of it may have been paid apart.
    pub(super) fn enclosed(&self) -> Option<Extracted<Period>> {
        let [from, to] = [0, 1].map(|end| only(&self.ends[end], |it| it.text.to_string()));
        let (from, to) = (from?, to?);
        let both = Spot {
            text: format!("{} - {}", from.text, to.text).into(),
            location: from.location.span(&to.location),
            reading: from.reading.and(to.reading),
            ..from.clone()
        };
        if let Some(read) = dates::period(&both.text) {
            return Some(values::extracted(&both, read.value, read.certain));
        }
        let style = dates::DateStyle::of([&*from.text, &*to.text]).in_day_first_document();
        let [from, to] = [from, to].map(|it| dates::date(&it.text, &style));
        let (from, to) = (from?.value, to?.value);
        let one = from.year == to.year && from.month == to.month;
        let month = Period::month(from.year, from.month).filter(|_| one)?;
        Some(values::extracted(&both, month, false))
    }

    /// The period that the boxes say together, where they say one; `spoken` are the years of titles.
    pub(super) fn joined(&self, spoken: &[Extracted<Period>]) -> Option<Extracted<Period>> {
        let (label, part, sure) = only(&self.parts, |it| it.1.text.to_string())?;
        let years = if self.years.is_empty() { spoken } else { &self.years };
        let printed = only(years, |it| it.value)?;
        let Period::Year { year } = printed.value else { return None };
        let read = dates::period_within(&label.text, &part.text, year)?;
        let mut joined = values::extracted(part, read.value, read.certain && *sure);
        joined.reading = joined.reading.and(printed.reading);
        joined.raw = format!("{} {}", part.text, printed.raw).into();
        joined.location = joined.location.span(&printed.location);
        Some(joined)
    }
}

/// The first of them, where all say the same.
fn only<T, K: PartialEq>(all: &[T], said: impl Fn(&T) -> K) -> Option<&T> {
    let first = all.first()?;
    all.iter().all(|it| said(it) == said(first)).then_some(first)
}
