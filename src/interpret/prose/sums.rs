//! Sums that a sentence states below a list: `This schedule lists 30 insured persons with total wages of
//! € 116,802.00`, `Soit au total 4 salariés, 89 jours et 41 252,12 DH de salaires bruts`.

use std::cmp::Ordering;

use super::{
    pay::{CURRENCY, GROSS, NET, PAY, figure},
    text::{aligned, part, running},
};
use crate::{
    interpret::{
        spot::Spot,
        units::{self, Unit},
    },
    payroll::Name,
};

/// Words without which a sentence sums up nothing.
const SUM: &[&str] = &["total", "totaux", "مجموع", "إجمالي", "المجموع"];
/// Words for pay that is counted up to a ceiling.
const CAPPED: &[&str] = &["plafon", "ceiling", "capped", "السقف", "المسقف"];
/// How far from a figure the words for it stand, in bytes.
const NEAR: usize = 90;

/// A figure of a sentence that sums up, and what it may be.
struct Sum {
    from: usize,
    to: usize,
    /// Its unit says what it is: `274 jours`, `30 insured persons`.
    counted: Option<Name>,
    /// What the words before it say it is: `total wages of € 116,802.00`.
    before: Option<Name>,
    /// What the words behind it say it is: `41 252,12 DH de salaires bruts`.
    behind: Option<Name>,
}

/// What sentences sum up, each figure with what it is; nothing where two figures would be the same.
#[must_use]
pub(in crate::interpret) fn sums(spots: &[Spot]) -> Vec<(Name, Spot)> {
    let (text, starts) = running(spots);
    let plain = aligned(&text);
    let mut found: Vec<(Name, usize, usize)> = Vec::new();
    let mut begins = 0;
    while begins < plain.len() {
        let ends = plain[begins..].find(". ").map_or(plain.len(), |it| begins + it + 2);
        if SUM.iter().any(|it| plain[begins..ends].contains(it)) {
            found.extend(stated(&figures(&plain, begins, ends)));
        }
        begins = ends;
    }
    let twice = |name: Name| found.iter().filter(|it| it.0 == name).count() > 1;
    if found.len() < 2 || found.iter().any(|it| twice(it.0)) {
        return Vec::new();
    }
    let spot = |(name, from, to)| Some((name, part(spots, &starts, &text, from, to)?));
    found.into_iter().filter_map(spot).collect()
}

/// The figures of the sentence that stands at `begins..ends`.
fn figures(plain: &str, begins: usize, ends: usize) -> Vec<Sum> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    let mut at = begins;
    while let Some(from) = plain[at..ends].find(|it: char| it.is_ascii_digit()).map(|it| at + it) {
        at = (from + figure(&plain[from..])).min(ends);
        places.push((from, at));
    }
    let sum = |(number, &(from, to)): (usize, &(usize, usize))| {
        let after = number.checked_sub(1).map_or(begins, |it| places[it].1);
        let until = places.get(number + 1).map_or(ends, |it| it.0);
        let before = &plain[plain.floor_char_boundary(from.saturating_sub(NEAR)).max(after)..from];
        let behind = &plain[to..plain.floor_char_boundary((to + NEAR).min(until))].trim_start();
        let word = behind.split(|it: char| !it.is_alphabetic()).next().unwrap_or_default();
        let preceded = |it: &str| before.trim_end().ends_with(it);
        let is_money =
            CURRENCY.iter().any(|it| behind.starts_with(it) || preceded(it)) || preceded("$");
        let counted = match units::unit(word) {
            Some(Unit::Of(name)) => Some(name),
            None if counts_people(behind) => Some(Name::Headcount),
            _ => None,
        };
        let said = |words: &str| is_money.then(|| pay_of(words)).flatten();
        Sum { from, to, counted, before: said(before), behind: said(behind) }
    };
    places.iter().enumerate().map(sum).collect()
}

/// Which pay words name; of `salaires bruts plafonnés` the ceiling counts.
fn pay_of(words: &str) -> Option<Name> {
    let says = |own: &[&str]| own.iter().any(|it| words.contains(it));
    match () {
        () if says(CAPPED) => Some(Name::Capped),
        () if says(NET) && !says(GROSS) => Some(Name::Net),
        () if says(GROSS) || says(PAY) => Some(Name::Gross),
        () => None,
    }
}

/// The figures with what they are. A sentence puts its words before all of them or behind all of them: that side is
/// theirs which names more of them; where both name as many and differ, what it says of pay stays open.
fn stated(sums: &[Sum]) -> Vec<(Name, usize, usize)> {
    let named = |side: fn(&Sum) -> Option<Name>| -> Vec<Option<Name>> {
        sums.iter().map(|it| it.counted.or_else(|| side(it))).collect()
    };
    let (before, behind) = (named(|it| it.before), named(|it| it.behind));
    let told = |side: &[Option<Name>]| side.iter().flatten().count();
    let names = match told(&before).cmp(&told(&behind)) {
        Ordering::Greater => before,
        Ordering::Less => behind,
        Ordering::Equal if before == behind => before,
        Ordering::Equal => named(|_| None),
    };
    let figures = sums.iter().zip(names);
    figures.filter_map(|(it, name)| Some((name?, it.from, it.to))).collect()
}

/// `insured persons`: people, told by one of the next two words.
fn counts_people(behind: &str) -> bool {
    let mut words = behind.split_whitespace().take(2);
    words.any(|it| units::counts_people(&crate::evidence::folded(it)))
}
