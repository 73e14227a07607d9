//! A line whose figures stand under other columns than they belong to: base times rate tells.

use rust_decimal::Decimal;

use crate::payroll::{Amount, Fields, Name, Value};

/// `1888,17 | 3,50 % | 66,09` of a small table below a large one, its figures under the columns of
/// the employee's amount and the employer's share: they are its base, rate and amount.
pub(super) fn settled(fields: Fields) -> Fields {
    let moved = [
        (Name::Amount, Name::Base),
        (Name::EmployerRate, Name::Rate),
        (Name::EmployerAmount, Name::Amount),
    ];
    let fields = turned(fields);
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
