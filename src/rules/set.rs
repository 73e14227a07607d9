//! Rules that compare what several documents say about the same thing.
//!
//! Facts are gathered by source (`people`, `cards`, `accounts`, `employers`, `months`, `cells`,
//! `blocks`) and shared by the rules that compare them.

mod accounts;
mod cards;
mod employers;
mod keys;
mod names;
mod people;

pub(super) mod account_of_two_people;
pub(super) mod affiliate_with_two_ices;
pub(super) mod affiliate_with_two_names;
pub(super) mod card_with_two_person_numbers;
pub(super) mod full_days_at_two_employers;
pub(super) mod person_number_with_two_cards;
pub(super) mod person_number_with_two_names;
pub(super) mod person_with_two_birth_dates;
pub(super) mod person_with_two_hire_dates;

use crate::rules::Stated;

/// Different values listed in one finding.
const MAX_LISTED: usize = 6;

/// The first facts of which each differs from all before it; as many as one finding lists.
fn distinct<'a, 'b>(
    stated: &'b [Stated<'a>],
    differ: impl Fn(&Stated<'a>, &Stated<'a>) -> bool,
) -> Vec<&'b Stated<'a>> {
    let mut kept: Vec<&Stated> = Vec::new();
    for it in stated {
        if kept.len() < MAX_LISTED && kept.iter().all(|before| differ(before, it)) {
            kept.push(it);
        }
    }
    kept
}
