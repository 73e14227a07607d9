//! Sums that a sentence states below a list: `This schedule lists 30 insured persons with total wages of
//! € 116,802.00`, `Soit un total annuel de 274 jours et un salaire brut annuel de 41 626,92 dirhams`.

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
/// How far before a figure the words for it stand, in bytes.
const NEAR: usize = 90;

/// What sentences sum up, each figure with what it is; nothing where two figures would be the same.
#[must_use]
pub(in crate::interpret) fn sums(spots: &[Spot]) -> Vec<(Name, Spot)> {
    let (text, starts) = running(spots);
    let plain = aligned(&text);
    let mut found: Vec<(Name, usize, usize)> = Vec::new();
    let mut at = 0;
    while let Some(from) = plain[at..].find(|it: char| it.is_ascii_digit()).map(|it| at + it) {
        let to = from + figure(&plain[from..]);
        let before = &plain[plain.floor_char_boundary(from.saturating_sub(NEAR)).max(at)..from];
        at = to;
        // What stands before the last full stop is said of something else.
        let own = before.rsplit(". ").next().unwrap_or(before);
        let begins = plain[..from].rfind(". ").map_or(0, |it| it + 2);
        let ends = plain[to..].find(". ").map_or(plain.len(), |it| to + it);
        if !SUM.iter().any(|it| plain[begins..ends].contains(it)) {
            continue;
        }
        let behind = plain[to..].trim_start();
        let word = behind.split(|it: char| !it.is_alphabetic()).next().unwrap_or_default();
        let says = |words: &[&str]| words.iter().any(|it| own.contains(it));
        let money = CURRENCY.iter().any(|it| {
            behind.starts_with(it) || own.trim_end().ends_with(it) || own.trim_end().ends_with('$')
        });
        let name = match units::unit(word) {
            Some(Unit::Of(name)) => name,
            // `30 insured persons`
            None if counts_people(behind) => Name::Headcount,
            _ if !money => continue,
            _ if says(CAPPED) => Name::Capped,
            _ if says(NET) && !says(GROSS) => Name::Net,
            _ if says(GROSS) || says(PAY) => Name::Gross,
            _ => continue,
        };
        found.push((name, from, to));
    }
    let twice = |name: Name| found.iter().filter(|it| it.0 == name).count() > 1;
    if found.len() < 2 || found.iter().any(|it| twice(it.0)) {
        return Vec::new();
    }
    let spot = |(name, from, to)| Some((name, part(spots, &starts, &text, from, to)?));
    found.into_iter().filter_map(spot).collect()
}

/// `insured persons`: people, told by one of the next two words.
fn counts_people(behind: &str) -> bool {
    let mut words = behind.split_whitespace().take(2);
    words.any(|it| units::counts_people(&crate::evidence::folded(it)))
}
