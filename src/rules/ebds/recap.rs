//! What recaps and repeated fields have in common: exact sums, and the known habits of programs.
//!
//! Every field of a recap that disagrees is told in one finding, since one cause moves several.
//! A difference that a known habit explains exactly is a particularity, with that habit foremost.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Extracted, Field, Location, Message},
    finding::{Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{Column, EbdsRecord, Role},
    },
};

use super::{OCCASIONAL, as_printed, cite, cite_kind, field, kind, records};

/// What a field of a recap ought to hold.
pub(super) struct Expected {
    pub(super) value: u128,
    pub(super) certain: bool,
    /// The range it was computed from.
    pub(super) range: Location,
    /// How many lines or recaps were added up.
    pub(super) of: usize,
    /// What is left without the number 999999999, which some programs do not add up.
    pub(super) without_occasional: Option<u128>,
}

/// Another value that a known habit of programs gives, and the explanation that names it.
pub(super) type Habit = (u128, &'static str);

/// A field that disagrees, and the habit that explains it.
struct Differing {
    name: Name,
    expected: Expected,
    habit: Option<&'static str>,
}

/// Compares the fields of a recap with what they ought to hold; one finding for all that differ.
///
/// `expected` gives none where a line that belongs to the sum cannot be read; `habits` is asked
/// only about a field that differs.
pub(super) fn compare_recap(
    outcome: &mut Outcome,
    recap: &EbdsRecord,
    names: &[Name],
    id: &'static str,
    expected: impl Fn(Name) -> Option<Expected>,
    habits: impl Fn(Name) -> Vec<Habit>,
) {
    let mut differing = Vec::new();
    for name in names.iter().copied() {
        let printed = recap.number(name);
        let Some(printed) = outcome.operand(&printed) else { continue };
        let Some(expected) = expected(name) else {
            outcome.not_comparable();
            continue;
        };
        if u128::from(printed.value) == expected.value {
            outcome.agree();
            continue;
        }
        let mut habits = habits(name);
        let why = "ebds-program-leaves-out-occasional-numbers";
        habits.extend(expected.without_occasional.map(|it| (it, why)));
        let habit = habit(recap, name, printed, expected.value, &habits);
        differing.push(Differing { name, expected, habit });
    }
    let (explained, unexplained): (Vec<_>, Vec<_>) =
        differing.into_iter().partition(|it| it.habit.is_some());
    raise(outcome, Class::Contradiction, recap, id, &unexplained);
    raise(outcome, Class::Particularity, recap, id, &explained);
}

/// The sum of a field over lines; none where one of them cannot be read.
pub(super) fn sum<'a>(
    lines: impl Iterator<Item = &'a EbdsRecord>,
    all: &[EbdsRecord],
    name: Name,
) -> Option<Expected> {
    // A line whose type is not known may belong to the sum.
    let mut certain = all.iter().all(|it| it.kind.is_some());
    let (mut value, mut special, mut of) = (0_u128, 0_u128, 0);
    let mut range: Option<Location> = None;
    for line in lines {
        if !line.whole {
            return None;
        }
        let number = match line.number(name) {
            Field::Read(it) => it,
            // Spaces stand for no number in a line that stands for nobody.
            Field::Absent if line.is_empty_line() => continue,
            Field::Absent | Field::Unreadable { .. } => return None,
        };
        certain &= number.is_certain();
        value += u128::from(number.value);
        if name == Name::Immatriculation && number.value == OCCASIONAL {
            special += u128::from(OCCASIONAL);
        }
        of += 1;
        range = Some(range.map_or(number.location.clone(), |it| it.span(&number.location)));
    }
    let range = range.or_else(|| all.first().map(EbdsRecord::location))?;
    let without_occasional = (special > 0).then(|| value - special);
    Some(Expected { value, certain, range, of, without_occasional })
}

/// The field of a line that a field of a recap adds up.
pub(super) fn added_up(name: Name) -> Name {
    if name == Name::ImmatriculationSum { Name::Immatriculation } else { name }
}

/// The fields of family allowances, which one program writes as zeros in its recap.
const ALLOWANCES: [Name; 5] =
    [Name::Children, Name::AfPayable, Name::AfDeducted, Name::AfNet, Name::AfRefunded];

fn habit(
    recap: &EbdsRecord,
    name: Name,
    printed: &Extracted<u64>,
    expected: u128,
    habits: &[Habit],
) -> Option<&'static str> {
    let zero = |name| recap.number(name).read().is_none_or(|it| it.value == 0);
    if ALLOWANCES.contains(&name) && ALLOWANCES.into_iter().all(zero) {
        return Some("ebds-program-writes-zero-allowances");
    }
    let known = habits.iter().find(|(value, _)| *value == u128::from(printed.value));
    let all = habits.iter().map(|it| it.0).chain([expected]);
    let mut padded = all.filter(|it| is_padded_on_the_right(*it, &printed.raw));
    known.map(|(_, why)| *why).or_else(|| padded.next().map(|_| "ebds-program-pads-on-the-right"))
}

/// Whether the figures stand at the left of the field and zeros fill it up: the value times 10,
/// 100 ….
pub(super) fn is_padded_on_the_right(value: u128, raw: &str) -> bool {
    let width = raw.len();
    value > 0 && format!("{value:0<width$}") == raw
}

fn raise(
    outcome: &mut Outcome,
    class: Class,
    recap: &EbdsRecord,
    id: &'static str,
    differing: &[Differing],
) {
    let Some(first) = differing.first() else { return };
    let printed = |name| as_printed(recap, name).and_then(|it| it.raw).unwrap_or_default();
    let message = if differing.len() == 1 {
        Message::new(id)
            .with("field", field(recap, first.name))
            .with("printed", &printed(first.name))
            .with("computed", digits(recap, first.name, first.expected.value))
            .with("count", first.expected.of)
    } else {
        let fields: Vec<&str> = differing.iter().map(|it| official(recap, it.name)).collect();
        Message::new("recap-mismatch-several")
            .with("record", kind(recap))
            .with("fields", fields.join(", "))
            .with("field", official(recap, first.name))
            .with("printed", &printed(first.name))
            .with("computed", digits(recap, first.name, first.expected.value))
    };
    let mut operands = Vec::new();
    for it in differing {
        operands.extend(cite(recap, it.name));
        let label = Message::new("label-ebds-computed").with("field", official(recap, it.name));
        let value = decimal(recap, it.name, it.expected.value);
        let Expected { range, certain, .. } = &it.expected;
        operands.push(Citation::computed(label, value, range.clone(), *certain));
    }
    let finding = outcome.raise_as(class, message, operands);
    for it in differing.iter().skip(1) {
        if let Some(citation) = as_printed(recap, it.name) {
            finding.at(citation.location);
        }
    }
    for why in differing.iter().filter_map(|it| it.habit) {
        finding.explained_by(why);
    }
}

fn official(recap: &EbdsRecord, name: Name) -> &'static str {
    recap.column(name).map_or("", |it| it.official)
}

/// A computed value as the field would print it: all its digits, centimes not set apart.
fn digits(recap: &EbdsRecord, name: Name, value: u128) -> String {
    let width = recap.column(name).map_or(1, |it| it.length as usize);
    format!("{value:0>width$}")
}

fn decimal(recap: &EbdsRecord, name: Name, value: u128) -> String {
    let scale = recap.column(name).map_or(0, Column::decimals);
    let value =
        i128::try_from(value).ok().and_then(|it| Decimal::try_from_i128_with_scale(it, scale).ok());
    value.map_or_else(String::new, |it| it.to_string())
}

/// Compares a field that every record repeats, with the value most records have.
pub(super) fn compare_repeated(
    declaration: &Declaration,
    outcome: &mut Outcome,
    name: Name,
    id: &'static str,
) {
    let mut values: BTreeMap<String, Vec<&EbdsRecord>> = BTreeMap::new();
    for record in records(declaration).iter().filter(|it| !it.is(Role::Nature)) {
        let text = record.text(name);
        if let Some(text) = outcome.operand(&text) {
            values.entry(text.value.to_string()).or_default().push(record);
        }
    }
    // Of two values equally frequent, the one that stands first is that of the declaration.
    let line = |it: &[&EbdsRecord]| it.first().map_or(0, |it| it.line);
    let Some((usual, same)) = values
        .iter()
        .max_by_key(|(_, it)| (it.len(), std::cmp::Reverse(line(it))))
        .map(|(value, it)| (value.clone(), it.clone()))
    else {
        return;
    };
    for _ in 1..same.len() {
        outcome.agree();
    }
    for (value, odd) in values.iter().filter(|(value, _)| **value != usual) {
        let message = Message::new(id)
            .with("field", field(odd[0], name))
            .with("printed", value.as_str())
            .with("usual", usual.as_str())
            .with("records", same.len());
        let operands = [odd[0], same[0]].into_iter().filter_map(|it| cite(it, name));
        let finding = outcome.raise(message, operands.collect());
        for record in odd.iter().skip(1) {
            finding.at(record.location());
        }
    }
}

/// Cites the number of lines that were counted.
pub(super) fn cite_count(lines: &[&EbdsRecord], recap: &EbdsRecord, certain: bool) -> Citation {
    let range = match (lines.first(), lines.last()) {
        (Some(first), Some(last)) => first.location().span(&last.location()),
        _ => cite_kind(recap).location,
    };
    Citation::computed("label-ebds-lines", lines.len(), range, certain)
}
