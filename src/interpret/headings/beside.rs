//! What a heading says beside its words: the letters by which a form refers to its columns, a count of what is
//! added up, a sign, the heading over it.

use std::ops::Range;

use super::{
    Found, Meaning, Place, exactly,
    spelling::{Stretches, spelt},
    vocabulary::vocabulary,
};
use crate::{interpret::numbers, payroll::Name};

/// `Taux (b)`, `Cotisation due (c) = (a) x (b)`: a heading without the letters by which the form refers to
/// its columns.
pub(super) fn without_formula(text: &str) -> &str {
    let refers = |rest: &str| {
        let alone = |it: &str| it.chars().count() == 1 || it.bytes().all(|it| it.is_ascii_digit());
        let signs = |it: char| {
            matches!(it, '(' | ')' | '[' | ']' | '=' | '×' | '*' | '+' | '-' | '/' | ' ')
        };
        rest.chars().all(|it| it.is_ascii_alphanumeric() || signs(it))
            && rest.chars().any(char::is_alphanumeric)
            && rest.split(signs).filter(|it| !it.is_empty()).all(|it| alone(it) && it.len() <= 2)
    };
    let opens = text.match_indices([' ', '\n']).map(|it| it.0).find(|at| {
        let rest = text[at + 1..].trim();
        rest.starts_with(['(', '[']) && refers(rest)
    });
    let text = opens.map_or(text, |at| text[..at].trim_end());
    without_currency(text)
}

/// `Amount (KES)`, `Net Pay (₦)`: a heading without the currency of its figures.
fn without_currency(text: &str) -> &str {
    let inside = text.strip_suffix(')').and_then(|it| it.rsplit_once('('));
    match inside {
        Some((label, unit)) if !label.trim().is_empty() && is_currency(unit.trim()) => {
            label.trim_end()
        }
        _ => text,
    }
}

/// A currency by its word, its code, its sign, or the one letter that offices write for it; alone or with
/// its smaller unit: `D,mill.`, `en dinars`.
fn is_currency(unit: &str) -> bool {
    const SMALLER: &[&str] = &["mill", "millimes", "ct", "cts", "c", "centimes", "مليم"];
    let letter = |it: &str| matches!(it, "N" | "R" | "F" | "E" | "D");
    let beside = |it: &str| SMALLER.contains(&it) || matches!(it, "en" | "in" | "et");
    let mut words = unit.split(['.', ',', ' ', '/']).filter(|it| !it.is_empty());
    let known = |it: &str| letter(it) || numbers::is_currency(it);
    numbers::is_currency(unit)
        || words.clone().any(known) && words.all(|it| known(it) || beside(&it.to_lowercase()))
}

/// `TOTAUX POUR 11 PERSONNES`: how many are added up names no group of them.
pub(super) fn without_count(text: &str) -> &str {
    if !text.bytes().any(|it| it.is_ascii_digit()) {
        return text;
    }
    let counts = [" pour ", " POUR ", " Pour ", " for ", " FOR "];
    let cut =
        counts.iter().filter_map(|it| Some((text.find(it)?, it.len()))).find(|(at, length)| {
            let mut words = text[at + length..].split_whitespace();
            words.next().is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()))
                && words.next().is_some_and(|it| it.chars().all(char::is_alphabetic))
                && words.next().is_none()
        });
    cut.map_or(text, |(at, _)| &text[..at])
}

/// `Montant +`, `Montant (-)`: one of the two columns of a payslip, by the sign behind its heading.
pub(super) fn side_by_sign(text: &str, place: Place) -> Option<Meaning> {
    let text = text.trim_end_matches([' ', ')']);
    let sign = text.chars().next_back().filter(|it| matches!(it, '+' | '-' | '−' | '–'))?;
    let label = text[..text.len() - sign.len_utf8()].strip_suffix([' ', '('])?.trim();
    let amount = |it: Found| it.meaning == Meaning::Field(Name::Amount);
    let signed = place == Place::ColumnHead && exactly(label, place).is_some_and(amount);
    let side = if sign == '+' { Meaning::Gain } else { Meaning::Deduction };
    signed.then_some(side)
}

/// `Part salariale Retenue`, `Part patronale Taux`: a heading read together with the one that stands over it
/// and over its neighbours.
///
/// `stretches` are those between its blanks, where they can be told apart.
pub(super) fn under_share(
    text: &str,
    stretches: Option<&Stretches>,
    place: Place,
) -> Option<Meaning> {
    if place != Place::ColumnHead || !text.contains(' ') {
        return None;
    }
    let section = vocabulary().section(place);
    let pieces: Vec<&str> = text.split(' ').collect();
    let meant = |range: Range<usize>| match stretches {
        Some(stretches) => section.exact_words(&stretches.words(range)),
        None => section.exact(&spelt(&pieces[range].join(" "))),
    };
    let meant = |range: Range<usize>| meant(range).map(|it| it.meaning);
    let field = |name: Name| Some(Meaning::Field(name));
    (1..pieces.len()).take(6).find_map(|at| {
        let own = meant(at..pieces.len())?;
        if !matches!(own, Meaning::Gain | Meaning::Deduction | Meaning::Field(Name::Rate)) {
            return None;
        }
        let over = meant(0..at);
        let share = crate::evidence::folded(&pieces[..at].join(" "));
        let of_employee = over == field(Name::Amount) && share.contains("sala");
        match own {
            Meaning::Gain | Meaning::Deduction if of_employee => Some(own),
            Meaning::Field(Name::Rate) if over == field(Name::EmployerAmount) => {
                field(Name::EmployerRate)
            }
            Meaning::Field(Name::Rate) if of_employee => Some(own),
            _ => None,
        }
    })
}
