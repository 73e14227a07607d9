//! Runs of eight salaries, to find the same run under another employer.

use rust_decimal::Decimal;

use super::keys;
use crate::{
    evidence::{Extracted, Location},
    payroll::{
        Amount, Declaration, Document, Name,
        law::{self, Kind},
    },
    rules::{FactSource, Facts, Role},
};

pub(super) static BLOCKS: FactSource = FactSource { gather, per_declaration: false, rows: None };

/// Salaries of one run.
pub(super) const LENGTH: usize = 8;

/// By employer. The value is the salary before the run and a digest of the people in it.
pub(super) const RUN: Role = Role(0);

struct Salary<'a> {
    printed: &'a Extracted<Amount>,
    value: Decimal,
    /// The value as it is written; it stands in eight runs.
    written: String,
    person: String,
}

fn gather(declaration: &Declaration, _: &Document, facts: &mut Facts) {
    if declaration.rows.len() < LENGTH || !keys::declares_pay(declaration) {
        return;
    }
    let Some(affiliate) = keys::affiliate(declaration, None) else { return };
    let salaries = unlike_a_grid(declaration);
    for (n, run) in salaries.windows(LENGTH).enumerate() {
        let mut key = String::new();
        let mut people = String::new();
        for it in run {
            key.push_str(&it.written);
            key.push(' ');
            people.push_str(&it.person);
        }
        let before = n.checked_sub(1).and_then(|it| salaries.get(it));
        let before = before.map(|it| it.written.as_str()).unwrap_or_default();
        let value = format!("{before}|{:016x}", digest(&people));
        let Some((first, rest)) = run.split_first() else { continue };
        // Where the run goes on overleaf, its place is what stands of it on the first page.
        let page = first.printed.location.page_number();
        let range = rest
            .iter()
            .filter(|it| it.printed.location.page_number() == page)
            .fold(first.printed.location.clone(), |a: Location, b| a.span(&b.printed.location));
        let certain = run.iter().all(|it| it.printed.is_certain());
        facts.about(key.trim_end()).compute_text(RUN, &affiliate, &value, &range, certain);
    }
}

/// The salaries in order, without those that many people have: minimum wages by the hour or day,
/// the ceiling, multiples of fifty, and what stands more than once in the declaration.
fn unlike_a_grid(declaration: &Declaration) -> Vec<Salary<'_>> {
    let salaries: Vec<Salary> = declaration
        .rows
        .iter()
        .filter_map(|row| {
            let printed = row.fields.read_amount(Name::Gross)?;
            let person = keys::person_field(declaration, row, Name::Immatriculation).read();
            let person = person.map(|it| it.value.to_string()).unwrap_or_default();
            let value = printed.value.value.normalize();
            Some(Salary { printed, value, written: value.to_string(), person })
        })
        .collect();
    let mut sorted: Vec<Decimal> = salaries.iter().map(|it| it.value).collect();
    sorted.sort_unstable();
    let units: Vec<Decimal> = law::parameters()
        .iter()
        .filter(|it| matches!(it.kind, Kind::Cap | Kind::SmigHour | Kind::SmagDay))
        .map(|it| it.value)
        .chain([Decimal::from(50)])
        .collect();
    let is_usual = |it: &Salary| {
        let times = sorted.partition_point(|other| *other <= it.value)
            - sorted.partition_point(|other| *other < it.value);
        times > 1 || units.iter().any(|unit| is_multiple(it.value, *unit))
    };
    salaries.into_iter().filter(|it| it.value > Decimal::ZERO && !is_usual(it)).collect()
}

/// A whole number of units, as a payroll program rounds it.
fn is_multiple(value: Decimal, unit: Decimal) -> bool {
    let Some(rest) = value.checked_rem(unit) else { return false };
    rest.min(unit - rest) <= Decimal::new(1, 2)
}

/// FNV-1a: the same on every machine, and no more is asked of it.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
