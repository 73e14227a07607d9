//! What one column of a grid is: told by its heading, where its cells allow it.

use rust_decimal::Decimal;

use crate::{
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::{Column, looks_like_value},
        numbers,
        register::{Role, cells::Cells},
        spot::Spot,
        units,
        values::{self, Kind},
    },
    payroll::Name,
};

/// What a column is, its heading being what it is; and whether that is beyond doubt.
pub(super) fn role(column: &Column, as_lines: bool, cells: &Cells) -> (Role, bool) {
    let Some(mut found) = column.found else { return (Role::Nothing, true) };
    // In a register `Retenues` is a sum of deductions; in a payslip it is a side.
    let is_side = matches!(found.meaning, Meaning::Gain | Meaning::Deduction);
    if !as_lines && (is_side || !found.unambiguous) {
        match headings::look_up(&column.heading, Place::Box).filter(|it| it.fit >= Fit::Close) {
            Some(other) => found = other,
            None if is_side => return (Role::Nothing, true),
            None => (),
        }
    }
    if as_lines && found.meaning == Meaning::Field(Name::Deductions) {
        found = headings::Found { meaning: Meaning::Deduction, unambiguous: true, ..found };
    }
    let sure = found.unambiguous && found.fit >= Fit::Close;
    let digits = |count: usize| {
        let of = |it: &Spot| it.text.chars().filter(char::is_ascii_digit).count();
        cells.spots.iter().filter(|it| of(it) == count).count() * 2 > cells.spots.len()
    };
    let role = match found.meaning {
        // `Cotisation` over names of contributions is their label, over figures their amount.
        Meaning::Field(Name::Label) if cells.are_codes() => return (Role::Nothing, true),
        Meaning::Field(Name::Label) if cells.are_amounts() => Role::Field(Name::Amount),
        // `Base` beside people and their gross pay is what they are paid; elsewhere what a rate is
        // taken of.
        Meaning::Field(Name::Base) if !as_lines && is_base_pay(&column.heading) => {
            Role::Field(Name::BasePay)
        }
        // `N°` over nine digits each is no count of the rows.
        Meaning::Field(Name::RowNumber) if cells.are_digits(9) => {
            Role::Field(Name::Immatriculation)
        }
        // No identity card has six digits and no letter: `NIC No.` is the number of the insured.
        Meaning::Field(Name::Cin) if cells.are_digits(6) => Role::Field(Name::Immatriculation),
        // `Base sal.` over what a rate is taken of.
        Meaning::Field(Name::BasePay) if as_lines => Role::Field(Name::Base),
        // `Employee` over `HR-EMP-00001`, beside `Employee Name`.
        Meaning::Field(Name::Name) if cells.are_personnel_codes() => {
            return (Role::Field(Name::EmployeeNumber), true);
        }
        // `رقم الحساب / IBAN`: the accounts say which of the two they are.
        Meaning::Field(Name::Rib | Name::Iban) if cells.are_ibans() => {
            return (Role::Field(Name::Iban), true);
        }
        // The numbers of France have thirteen digits and more.
        Meaning::Field(Name::Nir) if (9..=12).any(digits) => Role::Field(Name::Immatriculation),
        Meaning::Field(name) => Role::Field(name),
        Meaning::CnssNumber if digits(7) => Role::Field(Name::Affiliate),
        Meaning::CnssNumber => Role::Field(Name::Immatriculation),
        Meaning::SomeName => Role::Field(Name::Name),
        Meaning::LastName => Role::LastName,
        Meaning::FirstName => Role::FirstName,
        Meaning::Gain => Role::Gain,
        Meaning::Deduction => Role::Deduction,
        Meaning::TotalDue => Role::Field(Name::Amount),
        _ => return (Role::Nothing, true),
    };
    // `CNSS` over amounts is a contribution, `Total` over names no total.
    if let Role::Field(name) = role {
        let all = cells.spots.len();
        let fits = match values::kind(name) {
            // `$10.00` is a price, whatever its column is called.
            Kind::Rate => {
                let priced =
                    cells.spots.iter().filter(|it| it.text.contains(['$', '€', '£'])).count();
                // `Employer 10% (N)` over 567,98 is what the rate comes to.
                let large = cells.spots.iter().filter(|it| is_above_any_rate(it)).count();
                ((cells.figures + cells.rates) * 2 >= all || all < 2)
                    && priced * 2 <= all
                    && (as_lines || large * 2 <= all)
            }
            Kind::Amount | Kind::Count => {
                let counted = |it: &&Spot| units::without_unit(name, it).is_some();
                let counted = cells.spots.iter().filter(counted).count();
                ((cells.figures + counted) * 2 >= all || all < 2) && !cells.are_out_of_scale(name)
            }
            Kind::Date => cells.spots.iter().filter(|it| it.has_digit()).count() * 2 >= all,
            Kind::Identifier => {
                let money = cells
                    .spots
                    .iter()
                    .filter(|it| it.text.contains([',']) && looks_like_value(&it.text))
                    .count();
                money.max(cells.with_money) * 2 < all.max(1)
            }
            Kind::Period => cells.with_money * 2 < all.max(1),
            Kind::Words => name != Name::Name || cells.figures * 2 <= all,
        };
        if !fits {
            return (Role::Nothing, true);
        }
    }
    // Half a label names the column, but not beyond doubt; sums need no name.
    let named_by_half = found.fit == Fit::Partial
        && matches!(role, Role::Field(name) if values::kind(name) == Kind::Amount);
    if named_by_half && !as_lines && column.heading.split_whitespace().count() > 6 {
        return (Role::Nothing, true);
    }
    (role, sure)
}

/// No rate is more than the whole.
fn is_above_any_rate(spot: &Spot) -> bool {
    let read = numbers::read(&spot.text, &numbers::Style::default());
    read.is_some_and(|it| it.value.value > Decimal::ONE_HUNDRED)
}

fn is_base_pay(heading: &str) -> bool {
    let folded = crate::evidence::folded(heading);
    let mut words = folded.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty());
    words
        .all(|it| matches!(it, "base" | "mensuelle" | "mensuel" | "sal" | "salaire" | "dh" | "mad"))
}
