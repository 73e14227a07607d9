//! Rules that compare what several documents say about the same thing.
//!
//! Facts are gathered by source (`people`, `cards`, `accounts`, `employers`, `months`, `cells`,
//! `blocks`) and shared by the rules that compare them.

mod accounts;
mod blocks;
mod cards;
mod cells;
mod employer_names;
mod employers;
mod keys;
mod months;
mod people;

pub(super) mod account_of_two_people;
pub(super) mod affiliate_with_two_ices;
pub(super) mod affiliate_with_two_names;
pub(super) mod attestation_against_declaration;
pub(super) mod card_with_two_person_numbers;
pub(super) mod copied_block;
pub(super) mod entrant_absent_next_month;
pub(super) mod full_days_at_two_employers;
pub(super) mod leaver_present_next_month;
pub(super) mod months_against_longer_sum;
pub(super) mod payslip_against_declaration;
pub(super) mod person_number_with_two_cards;
pub(super) mod person_number_with_two_names;
pub(super) mod person_with_two_birth_dates;
pub(super) mod person_with_two_hire_dates;
pub(super) mod slip_base_against_declaration;
pub(super) mod two_versions_differ;
pub(super) mod version_lacks_rows;

use crate::{
    payroll::Amount,
    rules::{Group, Role, Stated},
};

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

/// The facts of a role that are about the month and employer of `item`, `2024-01|1234567`. Where
/// one side names no employer, any employer will do.
fn same_month<'a, 'b>(
    group: &'b Group<'a>,
    role: Role,
    item: &'b str,
) -> impl Iterator<Item = &'b Stated<'a>> {
    let (month, employer) = item.split_once('|').unwrap_or((item, ""));
    group.of_role(role).iter().filter(move |it| {
        let (own_month, own) = it.item.split_once('|').unwrap_or((it.item, ""));
        own_month == month && (own == employer || own.is_empty() || employer.is_empty())
    })
}

/// The sum of several stated amounts: a principal and its complementary declarations.
fn sum_of_distinct<'a, 'b>(stated: impl IntoIterator<Item = &'b Stated<'a>>) -> Option<Amount>
where
    'a: 'b,
{
    let amounts: Option<Vec<_>> = stated.into_iter().map(Stated::amount).collect();
    amounts.filter(|it| it.len() > 1).map(|it| it.iter().sum())
}
