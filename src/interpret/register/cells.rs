//! What the cells of a column look like: figures, rates, money, numbers of people.

use crate::{
    extract::Stored,
    identifiers::insured_of_tunisia,
    interpret::{
        headings::{self, Meaning},
        layout::{self, Grid, looks_like_value},
        numbers::{self, Style},
        spot::Spot,
        units, values,
    },
    payroll::Name,
};

impl Cells {
    /// Wages of 26 dirhams, months of 8,500 days: the heading belongs to another column.
    pub(super) fn are_out_of_scale(&self, name: Name) -> bool {
        let whole = |it: &Spot| it.text.trim().parse::<u64>().ok();
        let money = matches!(
            name,
            Name::Gross | Name::Capped | Name::Net | Name::Deductions | Name::BasePay
        );
        let days: Vec<Option<u64>> = self.spots.iter().map(whole).collect();
        let most = |test: fn(u64) -> bool| {
            days.iter().filter(|it| it.is_some_and(test)).count() * 10 >= days.len() * 9
        };
        let some = self.spots.len() >= 3;
        some && match name {
            // Nothing but zeros is a column of people without pay.
            _ if money => most(|it| it <= 31) && !most(|it| it == 0),
            // `26.00` days are days; months of 8,500.00 are wages.
            Name::Days => self.with_money * 2 > self.spots.len() && !self.are_months_of_days(),
            Name::Headcount | Name::Children => self.with_money * 2 > self.spots.len(),
            _ => false,
        }
    }

    /// Nothing beyond the days of a month, with or without decimals.
    fn are_months_of_days(&self) -> bool {
        let days = |it: &Spot| {
            let read = numbers::read(&it.text, &Style::default());
            read.is_some_and(|it| it.value.value <= 31.into() && !it.value.value.is_sign_negative())
        };
        // One of them may be the sum of the others.
        let all = self.spots.len();
        self.spots.iter().filter(|it| days(it)).count() * 10 >= (all - all.min(1)) * 9
    }

    /// Nothing but numbers of so many digits.
    pub(super) fn are_digits(&self, count: usize) -> bool {
        let such =
            |it: &&Spot| it.text.len() == count && it.text.bytes().all(|it| it.is_ascii_digit());
        // The label of a total may stand at the foot of any column.
        let all = self.spots.iter().filter(|it| headings::total(&it.text).is_none()).count();
        all >= 3 && self.spots.iter().filter(such).count() * 10 >= all * 9
    }

    /// Nothing but figures with the word for days behind each.
    pub(super) fn are_days(&self) -> bool {
        let days = |it: &&Spot| units::without_unit(Name::Days, it).is_some();
        !self.spots.is_empty()
            && self.spots.iter().filter(days).count() * 10 >= self.spots.len() * 9
    }

    /// Nothing but numbers as the insured have them, no two alike.
    pub(super) fn are_numbers_of_people(&self) -> bool {
        let long = |it: &&Spot| {
            (7..=12).contains(&it.text.len()) && it.text.bytes().all(|it| it.is_ascii_digit())
        };
        let mut numbers: Vec<&str> = self.spots.iter().filter(long).map(|it| &*it.text).collect();
        let count = numbers.len();
        numbers.sort_unstable();
        numbers.dedup();
        count >= 2 && count * 10 >= self.spots.len() * 8 && numbers.len() == count
    }

    /// Nothing but codes of letters and digits without a blank: `HR-EMP-00001`.
    pub(super) fn are_personnel_codes(&self) -> bool {
        let such = |it: &&Spot| {
            // A narrow cell breaks its line after a hyphen: `HR-EMP- 00001`.
            let text = it.text.replace("- ", "-");
            it.has_digit()
                && text.chars().any(char::is_alphabetic)
                && !text.contains(char::is_whitespace)
        };
        let all = self.spots.iter().filter(|it| headings::total(&it.text).is_none()).count();
        all >= 1 && self.spots.iter().filter(such).count() * 10 >= all * 9
    }

    /// Nothing but accounts with a country before them.
    pub(super) fn are_ibans(&self) -> bool {
        let such = |it: &&Spot| values::is_iban(&it.text);
        let all = self.spots.iter().filter(|it| headings::total(&it.text).is_none()).count();
        all >= 1 && self.spots.iter().filter(such).count() * 10 >= all * 9
    }

    /// `1000`, `1010`, `1020`: numbers of lines.
    pub(super) fn are_codes(&self) -> bool {
        layout::are_codes(self.spots.iter().map(|it| &*it.text))
    }

    /// Eight digits, a stroke and the two of a key, nearly all of them.
    pub(super) fn are_tunisian_numbers(&self) -> bool {
        let such = |it: &&Spot| insured_of_tunisia::is_written(&it.text);
        self.spots.len() >= 3 && self.spots.iter().filter(such).count() * 10 >= self.spots.len() * 9
    }

    /// Numbers of a few digits, hardly two of them the same.
    pub(super) fn are_short_numbers(&self) -> bool {
        let short = |it: &&Spot| {
            (1..=8).contains(&it.text.len())
                && it.text.chars().any(|it| it.is_ascii_digit())
                && !it.text.contains([',', ' ', '/'])
        };
        let mut texts: Vec<&str> = self.spots.iter().filter(short).map(|it| &*it.text).collect();
        let count = texts.len();
        texts.sort_unstable();
        texts.dedup();
        count * 10 >= self.spots.len() * 6 && texts.len() * 10 >= count * 9
    }

    /// Whether the cells count the rows: each is, mostly, one more than the one above it.
    pub(super) fn count(&self) -> bool {
        let numbers: Vec<u32> = self
            .spots
            .iter()
            .filter_map(|it| it.text.trim().trim_end_matches(['.', ')']).parse().ok())
            .collect();
        let steps = numbers.windows(2).filter(|it| it[0].checked_add(1) == Some(it[1])).count();
        numbers.len() < 2 || numbers[0] <= 1 || steps * 2 >= numbers.len() - 1
    }

    /// Two words or more each and no figures, hardly one of them twice.
    pub(super) fn are_names(&self) -> bool {
        let named = |it: &&Spot| {
            let text = it.text.trim();
            let letters =
                |it: char| it.is_alphabetic() || matches!(it, ' ' | '-' | '\'' | '’' | '.');
            (2..=6).contains(&text.split_whitespace().count())
                && text.len() <= 80
                && text.chars().all(letters)
        };
        let rows = || self.spots.iter().filter(|it| headings::total(&it.text).is_none());
        let mut texts: Vec<&str> = rows().filter(named).map(|it| &*it.text).collect();
        let (count, all) = (texts.len(), rows().count());
        texts.sort_unstable();
        texts.dedup();
        count >= 3 && count * 10 >= all * 7 && texts.len() * 10 >= count * 9
    }

    pub(super) fn are_amounts(&self) -> bool {
        let all = self.spots.len();
        let shares = self.rates * 2 > all;
        all > 0 && self.figures * 10 >= all * 7 && self.numbers * 2 < all && !shares
    }
}

/// Rows whose cells teach the style of their column.
const SAMPLE: usize = 3_000;

/// The cells of a column, as far as they were looked at.
pub(super) struct Cells {
    pub(super) spots: Vec<Spot>,
    pub(super) figures: usize,
    pub(super) rates: usize,
    pub(super) with_money: usize,
    pub(super) numbers: usize,
}

/// Whether a column holds money.
pub(in crate::interpret) fn holds_amounts(grid: &Grid<'_>, index: usize) -> bool {
    let cells = cells(grid, index);
    cells.are_amounts() && cells.with_money * 2 > cells.spots.len()
}

/// Whether a column numbers people as the Tunisian fund does.
pub(in crate::interpret) fn numbers_insured_of_tunisia(grid: &Grid<'_>) -> bool {
    let numbers = |it: Meaning| {
        matches!(it, Meaning::Field(Name::Immatriculation | Name::EmployeeNumber))
            || it == Meaning::CnssNumber
    };
    let mut named = grid.columns.iter().filter(|it| it.found.is_some_and(|it| numbers(it.meaning)));
    named.any(|it| cells(grid, it.index).are_tunisian_numbers())
}

pub(super) fn cells(grid: &Grid<'_>, index: usize) -> Cells {
    let mut cells = Cells { spots: Vec::new(), figures: 0, rates: 0, with_money: 0, numbers: 0 };
    for row in grid.body.clone().take(SAMPLE) {
        let Some(cell) = grid.table.cell(row, index) else { continue };
        let spot = Spot::of_cell(cell, row, index);
        if spot.text.len() < 40 && numbers::is_blank_mark(&spot.text) {
            continue;
        }
        let text: &str = &spot.text;
        if text.len() > 200 {
            cells.spots.push(spot);
            continue;
        }
        let figure = match &spot.stored {
            Some(Stored::Number(_)) => true,
            Some(Stored::DateTime(_) | Stored::Bool(_)) => false,
            _ => numbers::read(text, &Style::default()).is_some(),
        };
        cells.figures += usize::from(figure);
        cells.rates += usize::from(looks_like_value(text) && text.contains(['%', '٪', '‰']));
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let plain = text.chars().all(|it| it.is_ascii_digit());
        // Codes and numbers: long or with leading zeros, and no sign between the digits.
        cells.numbers +=
            usize::from(figure && plain && (digits >= 7 || (digits > 1 && text.starts_with('0'))));
        let decimals = text.rfind([',', '.']).map_or(0, |at| {
            text[at + 1..].trim_end().chars().take_while(char::is_ascii_digit).count()
        });
        let currency =
            figure && text.chars().any(|it| it.is_alphabetic() || matches!(it, '€' | '$' | '£'));
        cells.with_money += usize::from(figure && (matches!(decimals, 2 | 3) || currency));
        cells.spots.push(spot);
    }
    cells
}
