//! A line whose figures stand under other columns than they belong to, or whose rate is printed in
//! another unit than it was taken for: base times rate tells.

use rust_decimal::Decimal;

use super::plan::{Plan, PlannedColumn, Role};
use crate::{
    evidence::Field,
    interpret::{
        headings::{Found, Meaning},
        layout::Grid,
        numbers::{self, RateUnit, Style},
        spot::Spot,
        values,
    },
    payroll::{Amount, Fields, Name, PaymentLine, Rate, Value},
};

/// `1888,17 | 3,50 % | 66,09` of a small table below a large one, its figures under the columns of
/// the employee's amount and the employer's share: they are its base, rate and amount.
pub(super) fn settled(fields: Fields) -> Fields {
    let moved = [
        (Name::Amount, Name::Base),
        (Name::EmployerRate, Name::Rate),
        (Name::EmployerAmount, Name::Amount),
    ];
    let mut fields = turned(fields);
    settle_rate(&mut fields);
    let absent = |name: Name| fields.get(name).is_none_or(Value::is_absent);
    if !absent(Name::Base) || !absent(Name::Rate) {
        return fields;
    }
    let amount = |name: Name| fields.read_amount(name).map(|it| it.value);
    let (Some(base), Some(product)) = (amount(Name::Amount), amount(Name::EmployerAmount)) else {
        return fields;
    };
    let Some(rate) = fields.read_rate(Name::EmployerRate) else { return fields };
    let cent = Amount::printed(Decimal::ZERO, 2);
    let agrees = base.times(rate.value).is_some_and(|it| (it + cent).agrees_with(product));
    if !agrees || product.value.is_zero() {
        return fields;
    }
    let mut settled = Fields::default();
    for (name, value) in fields.iter() {
        let name = moved.iter().find(|it| it.0 == name).map_or(name, |it| it.1);
        settled.set(name, value.clone());
    }
    settled
}

/// `268,80 | 4,48 % | 6 000,00` under `Base | Taux | Montant`: the amount times the rate is the base, so
/// the two headings were taken for one another.
fn turned(fields: Fields) -> Fields {
    let amount = |name: Name| fields.read_amount(name).map(|it| it.value);
    let (Some(base), Some(product)) = (amount(Name::Base), amount(Name::Amount)) else {
        return fields;
    };
    let Some(rate) = fields.read_rate(Name::Rate) else { return fields };
    let cent = Amount::printed(Decimal::ZERO, 2);
    let comes_to = |base: Amount, product: Amount| {
        base.times(rate.value).is_some_and(|it| (it + cent).agrees_with(product))
    };
    if base.value.is_zero() || comes_to(base, product) || !comes_to(product, base) {
        return fields;
    }
    let mut turned = Fields::default();
    for (name, value) in fields.iter() {
        let name = match name {
            Name::Base => Name::Amount,
            Name::Amount => Name::Base,
            name => name,
        };
        turned.set(name, value.clone());
    }
    turned
}

/// `0,0640` is 6,40 %, and no 0,064 %, where it takes as much of the base.
fn settle_rate(fields: &mut Fields) {
    let amount = |name: Name| fields.read_amount(name).map(|it| it.value);
    let (Some(base), Some(product)) = (amount(Name::Base), amount(Name::Amount)) else { return };
    let cent = Amount::printed(Decimal::ZERO, 2);
    for (name, value) in fields.iter_mut() {
        let Value::Rate(Field::Read(rate)) = value else { continue };
        if name != Name::Rate || rate.reading.certain {
            continue;
        }
        let hundredfold = Rate {
            value: rate.value.value * Decimal::ONE_HUNDRED,
            rounding: rate.value.rounding * Decimal::ONE_HUNDRED,
        };
        let gives =
            |rate: Rate| base.times(rate).is_some_and(|it| (it + cent).agrees_with(product));
        match (gives(rate.value), gives(hundredfold)) {
            (true, false) => rate.reading.certain = true,
            (false, true) => {
                rate.value = hundredfold;
                rate.reading.certain = true;
            }
            _ => (),
        }
    }
}

/// `Regular 18.74 | 72.00 | 1,349.28`: rates that were read as the end of their labels, where one of them
/// at least gives the amount of its line.
pub(super) fn part_rates(lines: &mut [PaymentLine], plan: &Plan) {
    let styles = plan.money_styles();
    let parted = |line: &PaymentLine| {
        let fields = &line.fields;
        if fields.get(Name::Rate).or(fields.get(Name::HourlyRate)).is_some() {
            return None;
        }
        let label = fields.read_text(Name::Label)?;
        let (words, figure) = label.raw.rsplit_once(' ')?;
        let is_rate = figure.len() >= 4
            && figure.bytes().rev().nth(2).is_some_and(|it| matches!(it, b',' | b'.'))
            && words.chars().filter(|it| it.is_alphabetic()).count() >= 3;
        let price = is_rate.then(|| numbers::read(figure, &styles.figures)).flatten()?.value;
        let times = fields.read_amount(Name::Hours).or(fields.read_amount(Name::Base))?.value;
        let amount = fields.read_amount(Name::Amount)?.value;
        let product = times.times(Rate { value: price.value, rounding: price.rounding })?;
        let cent = Amount::printed(Decimal::ZERO, 2);
        Some((words.trim_end().len(), figure.len(), (product + cent).agrees_with(amount)))
    };
    if !lines.iter().filter_map(parted).any(|it| it.2) {
        return;
    }
    for line in lines {
        let Some((words, figure, _)) = parted(line) else { continue };
        let Some(label) = line.fields.read_text(Name::Label).cloned() else { continue };
        let spot = Spot::of_text(&label);
        let length = spot.text.len();
        let mut fields = Fields::default();
        for (name, value) in line.fields.iter() {
            if name != Name::Label {
                fields.set(name, value.clone());
                continue;
            }
            let rate = spot.part(length - figure, length);
            fields.set(name, values::value(name, &spot.part(0, words), &styles, true));
            fields.set(Name::Rate, values::value(Name::Rate, &rate, &styles, true));
        }
        line.fields = fields;
    }
}

/// `6 818,80 | 10,00 | 681,88` under no heading: of two columns before an amount, one is what is
/// multiplied and the other its rate, where they give the amount line after line.
pub(super) fn name_factors(grid: &Grid<'_>, columns: &mut [PlannedColumn]) {
    let is = |name: Name| columns.iter().any(|it| it.role == Role::Field(name));
    if is(Name::Base) || is(Name::Rate) || columns.len() > MOST_COLUMNS {
        return;
    }
    let open = |it: &PlannedColumn| {
        matches!(it.role, Role::Field(Name::Column(_)) | Role::Text(_))
            && grid.columns.iter().any(|head| head.index == it.index && head.heading.is_empty())
    };
    let open: Vec<usize> = (0..columns.len()).filter(|it| open(&columns[*it])).collect();
    let amounts: Vec<usize> =
        columns.iter().filter(|it| it.is_money()).map(|it| it.index).collect();
    let mut proven = None;
    for &base in &open {
        for &rate in open.iter().filter(|it| **it != base) {
            let (base_at, rate_at) = (columns[base].index, columns[rate].index);
            let gives = gives(grid, base_at, rate_at, &amounts, &Style::default());
            if gives && proven.replace((base, rate)).is_some() {
                return;
            }
        }
    }
    let Some((base, rate)) = proven else { return };
    for (at, name) in [(base, Name::Base), (rate, Name::Rate)] {
        (columns[at].role, columns[at].sure) = (Role::Field(name), true);
    }
    columns[rate].styles.percent = true;
}

/// Wider tables list no lines of pay; work grows with the square.
pub(super) const MOST_COLUMNS: usize = 20;

/// Whether the amounts of a table are its bases times their rates, line after line.
pub(in crate::interpret) fn are_products(grid: &Grid<'_>) -> bool {
    let column = |names: &[Name]| {
        let named =
            |it: &Found| matches!(it.meaning, Meaning::Field(name) if names.contains(&name));
        grid.columns.iter().find(|it| it.found.as_ref().is_some_and(named)).map(|it| it.index)
    };
    let columns = [&[Name::Base, Name::BasePay][..], &[Name::Rate], &[Name::Amount]].map(column);
    let [Some(base), Some(rate), Some(amount)] = columns else { return false };
    let style = Style::default();
    // `1,00` may be all of it or a hundredth: the lines tell.
    let mut counts = [RateUnit::Unknown, RateUnit::Percent]
        .map(|unit| products(grid, base, rate, &[amount], unit, &style))
        .into_iter();
    // One of four may be somebody's change.
    counts.any(|(all, agree)| agree >= 3 && agree * 4 >= all * 3)
}

/// Whether a base and its rate in percent give the amounts of all lines that have both.
pub(super) fn gives(
    grid: &Grid<'_>,
    base: usize,
    rate: usize,
    amounts: &[usize],
    style: &Style,
) -> bool {
    let (all, agree) = products(grid, base, rate, amounts, RateUnit::Percent, style);
    // One product to the centime is proof enough of a list that has no other.
    agree >= 2 && agree * 5 >= all * 4 || agree == 1 && all == 1
}

/// The lines with a base, a rate and an amount, and those of them whose amount is the product.
fn products(
    grid: &Grid<'_>,
    base: usize,
    rate: usize,
    amounts: &[usize],
    unit: RateUnit,
    style: &Style,
) -> (usize, usize) {
    let (mut all, mut agree) = (0, 0);
    for row in grid.body.clone().take(SAMPLE) {
        let cell = |column: usize| grid.table.cell(row, column).map(|it| it.text);
        let figure = |column| Some(numbers::read(&cell(column)?, style)?.value);
        let rate =
            cell(rate).and_then(|it| numbers::read_rate(&it, style, unit)).map(|it| it.value);
        let amount = amounts.iter().find_map(|it| figure(*it));
        let (Some(base), Some(rate), Some(amount)) = (figure(base), rate, amount) else {
            continue;
        };
        all += 1;
        let cent = Amount::printed(Decimal::ZERO, 2);
        // Of two factors the greater is no share.
        let comes_to = (unit != RateUnit::Percent || rate.value <= Decimal::ONE)
            && base.times(rate).is_some_and(|it| (it + cent).agrees_with(amount));
        agree += usize::from(!amount.value.is_zero() && comes_to);
    }
    (all, agree)
}

/// Rows that are looked at.
const SAMPLE: usize = 200;
