//! Takes the sides from the lines of a payslip where its labels belie them.
//!
//! *Salaire de base* among the deductions, *CNSS* among the earnings, or the same label twice on one
//! side: the columns were taken for one another, or two payslips stand in one list. The amounts are
//! read, but nobody knows which of them add up.

use std::collections::BTreeSet;

use crate::{
    evidence::folded,
    payroll::{Declaration, Form, LineKind, Name, PaymentLine, Side},
};

/// Words at the beginning of a label that earnings bear and deductions do not.
const EARNED: &[&str] = &[
    "salaire de base",
    "salaire mensuel",
    "salaire du mois",
    "prime",
    "primes",
    "indemnite",
    "anciennete",
    "heures supplementaires",
    "bonus",
    "basic",
    "base pay",
    "overtime",
    "الاجر الاساسي",
    "منحة",
    "علاوة",
];

pub(super) fn doubt_sides(declaration: &mut Declaration) {
    if declaration.form != Form::Payslip {
        return;
    }
    let mut seen: BTreeSet<(Side, String)> = BTreeSet::new();
    let mixed = declaration.lines.iter().any(|line| {
        let (Some(side), Some(label)) = (line.side, label(line)) else { return false };
        // `Indemnité pour perte d'emploi` is a contribution.
        let earned =
            line.kind() != Some(LineKind::Ipe) && EARNED.iter().any(|it| begins_with(&label, it));
        let held_back = matches!(
            line.kind(),
            Some(LineKind::Social | LineKind::Amo | LineKind::Ipe | LineKind::IncomeTax)
        );
        let belied = match side {
            Side::Gain => held_back,
            Side::Deduction => earned,
        };
        // `129 MAD | 259 MAD` below a label: its figures went to a line of their own.
        let figure = label.starts_with(|it: char| it.is_ascii_digit())
            && label.chars().filter(|it| it.is_alphabetic()).count() <= 3;
        belied || figure || !seen.insert((side, label))
    });
    if mixed {
        declaration.lines.iter_mut().for_each(|it| it.side = None);
    }
}

/// The label of a line with an amount; a heading between the lines may well stand twice.
fn label(line: &PaymentLine) -> Option<String> {
    line.fields.read_amount(Name::Amount)?;
    let label = &line.fields.read_text(Name::Label)?.value;
    Some(folded(label.trim()))
}

fn begins_with(label: &str, words: &str) -> bool {
    label.strip_prefix(words).is_some_and(|it| !it.starts_with(char::is_alphanumeric))
}
