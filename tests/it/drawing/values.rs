//! Drawn texts to values: amounts, rates, dates, periods, and the names of fields.

use bordereau::{
    evidence::{Extracted, Field, Text},
    payroll::{Amount, Form, Name, Period, Rate, Value, WrittenDate},
};
use rust_decimal::Decimal;

pub(super) fn typed(name: Name, cell: Extracted<Text>) -> Value {
    let text = cell.raw.to_string();
    match name {
        Name::Period => Value::Period(read(cell, period(&text))),
        Name::IssueDate
        | Name::DueDate
        | Name::PayDate
        | Name::BirthDate
        | Name::HireDate
        | Name::ExitDate => Value::Date(read(cell, date(&text))),
        Name::Rate | Name::EmployerRate => Value::Rate(read(cell, rate(&text))),
        Name::Affiliate
        | Name::EmployerName
        | Name::Ice
        | Name::If
        | Name::Rc
        | Name::Tp
        | Name::Siret
        | Name::Address
        | Name::Reference
        | Name::Record
        | Name::Immatriculation
        | Name::Name
        | Name::Cin
        | Name::Nir
        | Name::Situation
        | Name::Rib
        | Name::Iban
        | Name::Function
        | Name::Label => {
            let identifier = !matches!(name, Name::Name | Name::EmployerName | Name::Label);
            let value = if identifier { text.replace(' ', "") } else { text };
            Value::Text(read(cell, Some(Text::from(value))))
        }
        _ => Value::Amount(read(cell, amount(&text))),
    }
}

pub(super) fn read<T>(cell: Extracted<Text>, value: Option<T>) -> Field<T> {
    match value {
        Some(value) => Field::Read(cell.map(|_| value)),
        None => Field::Unreadable { raw: cell.raw, location: cell.location },
    }
}

pub(super) fn amount(text: &str) -> Option<Amount> {
    let plain = text.replace([' ', '\u{a0}', '\u{202f}'], "").replace(',', ".");
    let decimals = plain.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    Some(Amount::printed(plain.parse().ok()?, decimals as u32))
}

fn rate(text: &str) -> Option<Rate> {
    let amount = amount(text.strip_suffix('%')?)?;
    let fraction = |it: Decimal| it / Decimal::ONE_HUNDRED;
    let half = Decimal::new(5, amount.value.scale() + 1);
    Some(Rate { value: fraction(amount.value).normalize(), rounding: fraction(half) })
}

pub(super) fn date(text: &str) -> Option<WrittenDate> {
    let mut parts = text.split('/');
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next()?.parse().ok()?;
    Some(WrittenDate { year, month, day })
}

fn period(text: &str) -> Option<Period> {
    let (year, rest) = text.split_once('-').unwrap_or((text, ""));
    let year = year.parse().ok()?;
    match rest.strip_prefix('Q') {
        Some(quarter) => Period::quarter(year, quarter.parse().ok()?),
        None if rest.is_empty() => Some(Period::Year { year }),
        None => Period::month(year, rest.parse().ok()?),
    }
}

pub(super) fn form(text: &str) -> Form {
    let all = [
        Form::Bds,
        Form::Bpc,
        Form::Attestation,
        Form::Payslip,
        Form::Register,
        Form::Ebds,
        Form::Mixed,
    ];
    all.into_iter().find(|it| it.name() == text).unwrap_or_else(|| panic!("`{text}` is no form"))
}

pub(super) fn name(key: &str) -> Name {
    // `name` is the employee's here.
    if key == "employer_name" {
        return Name::EmployerName;
    }
    let found = Name::NAMED.iter().find(|it| it.key() == key && **it != Name::EmployerName);
    *found.unwrap_or_else(|| panic!("`{key}` names no field"))
}
