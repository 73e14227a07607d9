//! Two columns taken for one another: the figures tell.
//!
//! What counts towards contributions is never more than what was paid. One row that says so is the
//! document's; where all rows that differ say so, the two columns were taken for one another.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    evidence::Field,
    payroll::{Amount, Declaration, Fields, Name, Rate, Row, Value, WrittenDate},
};

/// Fewer rows than this may as well be wrong themselves.
const FEW: usize = 2;

pub(super) fn doubt_swapped_columns(declaration: &mut Declaration) {
    let figure = |row: &Row, name: Name| -> Option<Decimal> {
        row.fields.read_amount(name).map(|it| it.value.value)
    };
    let (mut above, mut below) = (0, 0);
    for row in &declaration.rows {
        let (Some(gross), Some(capped)) = (figure(row, Name::Gross), figure(row, Name::Capped))
        else {
            continue;
        };
        above += usize::from(capped > gross);
        below += usize::from(capped < gross);
    }
    if above < FEW || below > 0 {
        return;
    }
    for (name, value) in declaration.rows.iter_mut().flat_map(|it| it.fields.iter_mut()) {
        if let Value::Amount(Field::Read(amount)) = value
            && matches!(name, Name::Gross | Name::Capped)
        {
            amount.reading.certain = false;
        }
    }
}

/// Takes the certainty from dates of leaving where most of them lie before people came: the dates of another
/// column were read for them.
pub(super) fn doubt_leaving_before_coming(declaration: &mut Declaration) {
    let date = |row: &Row, name: Name| match row.fields.get(name) {
        Some(Value::Date(Field::Read(it))) => {
            let WrittenDate { year, month, day } = it.value;
            Some((year, month, day))
        }
        _ => None,
    };
    let both: Vec<bool> = declaration
        .rows
        .iter()
        .filter_map(|row| Some(date(row, Name::ExitDate)? < date(row, Name::HireDate)?))
        .collect();
    let before = both.iter().filter(|it| **it).count();
    if before <= FEW || before * 2 <= both.len() {
        return;
    }
    for row in &mut declaration.rows {
        for (_, value) in row.fields.iter_mut().filter(|it| it.0 == Name::ExitDate) {
            *value = value.clone().doubted();
        }
    }
}

/// Takes the certainty from gross pay where an unknown column less the deductions is the net pay, and
/// gross pay less the deductions is not: base pay was read for it.
pub(super) fn doubt_gross_beside_a_better_one(declaration: &mut Declaration) {
    let mut better: BTreeMap<Name, usize> = BTreeMap::new();
    for row in &declaration.rows {
        let figure = |name: Name| row.fields.read_amount(name).map(|it| it.value);
        let (Some(gross), Some(deductions), Some(net)) =
            (figure(Name::Gross), figure(Name::Deductions), figure(Name::Net))
        else {
            continue;
        };
        let gives = |gross: Amount| net.agrees_with(gross - deductions);
        if gives(gross) {
            continue;
        }
        let unknown = row.fields.amounts().filter(|it| matches!(it.0, Name::Column(_)));
        for (name, _) in unknown.filter(|it| gives(it.1.value)) {
            *better.entry(name).or_default() += 1;
        }
    }
    if better.into_values().all(|rows| rows < FEW) {
        return;
    }
    for (name, value) in declaration.rows.iter_mut().flat_map(|it| it.fields.iter_mut()) {
        if name == Name::Gross {
            *value = value.clone().doubted();
        }
    }
}

/// Takes the certainty from family allowances where payable less deducted is hardly ever the net: the
/// number of children stands before one of them as if it were its thousands.
pub(super) fn doubt_allowances(declaration: &mut Declaration) {
    let (mut right, mut wrong) = (0, 0);
    for row in &declaration.rows {
        let figure = |name: Name| row.fields.read_amount(name).map(|it| it.value);
        let (Some(payable), Some(net)) = (figure(Name::AfPayable), figure(Name::AfNet)) else {
            continue;
        };
        let deducted = figure(Name::AfDeducted).unwrap_or(Amount::exact(Decimal::ZERO));
        if !payable.value.is_zero() {
            let agrees = net.agrees_with(payable - deducted);
            right += usize::from(agrees);
            wrong += usize::from(!agrees);
        }
    }
    if wrong < FEW || wrong <= right {
        return;
    }
    for (name, value) in declaration.rows.iter_mut().flat_map(|it| it.fields.iter_mut()) {
        if matches!(name, Name::AfPayable | Name::AfDeducted | Name::AfNet) {
            *value = value.clone().doubted();
        }
    }
}

/// Takes the certainty from hourly rates that are as much as the pay of the month, or that give it in
/// no row of several: another column was read for them.
pub(super) fn doubt_hourly_rates(declaration: &mut Declaration) {
    let (mut rows, mut wrong, mut pay) = (0, 0, 0);
    for row in &declaration.rows {
        let figure = |name: Name| row.fields.read_amount(name).map(|it| it.value);
        let (Some(hours), Some(rate), Some(base)) =
            (figure(Name::Hours), figure(Name::HourlyRate), figure(Name::BasePay))
        else {
            continue;
        };
        let product = hours.times(Rate { value: rate.value, rounding: rate.rounding });
        rows += 1;
        wrong += usize::from(product.is_some_and(|it| !it.agrees_with(base)));
        pay += usize::from(
            rate.value == base.value && !rate.value.is_zero() && hours.value > Decimal::TWO,
        );
    }
    if pay == 0 && (wrong < rows || rows < FEW) {
        return;
    }
    for (name, value) in declaration.rows.iter_mut().flat_map(|it| it.fields.iter_mut()) {
        if name == Name::HourlyRate {
            *value = value.clone().doubted();
        }
    }
}

/// Gives the employee's and the employer's contributions back to one another where the rates of the
/// lines that tell do: base times the one's rate is the other's amount. They stay uncertain.
pub(super) fn mend_crossed_shares(declaration: &mut Declaration) {
    let (mut straight, mut crossed) = (false, false);
    for fields in declaration.lines.iter().map(|it| &it.fields) {
        let comes_to = |rate: Name, product: Name| comes_to(fields, rate, product);
        straight |= comes_to(Name::Rate, Name::Amount)
            || comes_to(Name::EmployerRate, Name::EmployerAmount);
        crossed |= comes_to(Name::Rate, Name::EmployerAmount)
            && comes_to(Name::EmployerRate, Name::Amount);
    }
    if straight || !crossed {
        return;
    }
    for line in
        declaration.lines.iter_mut().filter(|it| it.fields.get(Name::EmployerAmount).is_some())
    {
        let mut mended = Fields::default();
        for (name, value) in line.fields.iter() {
            match name {
                Name::Amount => mended.set(Name::EmployerAmount, value.clone().doubted()),
                Name::EmployerAmount => mended.set(Name::Amount, value.clone().doubted()),
                name => mended.set(name, value.clone()),
            }
        }
        line.fields = mended;
    }
}

fn comes_to(fields: &Fields, rate: Name, product: Name) -> bool {
    let (Some(base), Some(rate), Some(product)) =
        (fields.read_amount(Name::Base), fields.read_rate(rate), fields.read_amount(product))
    else {
        return false;
    };
    let cent = Amount::printed(Decimal::ZERO, 2);
    let computed = base.value.times(rate.value);
    !product.value.value.is_zero()
        && computed.is_some_and(|it| (it + cent).agrees_with(product.value))
}
