use crate::{
    evidence::{Citation, Extracted, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{EbdsRecord, Role},
    },
    rules::{Check, declare_rule},
};

use super::{OCCASIONAL, cite, kind};

declare_rule! {
    /// The control sum of a line differs from what the line adds up to.
    ///
    /// ## What it compares
    ///
    /// `S_Ctr` of every B02 and E02 line with the sum of its number, allowances refunded, days,
    /// declared and capped salary, in centimes, and the rank of its situation code (0 to 8). Other
    /// ways some programs add up are tried; one that holds for every line of the file where it
    /// makes a difference is a particularity.
    ///
    /// ## Why it matters
    ///
    /// The sum was written with the line. A salary changed afterwards no longer fits it.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | days = 26 | gross = 950000 | capped = 600000 | control_sum = 124906811
    ///                                                                                                  ^^^^^^^^^ S_Ctr 0000000000124906811 is printed; the fields of this B02 line add up to 0000000000125006811
    /// ```
    ///
    /// A program that never adds the allowance refunded:
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | af_refunded = 30000 | days = 26 | control_sum = 123456811
    ///                                                                                     ^^^^^^^^^ S_Ctr 0000000000123456811 is printed; the fields of this B02 line add up to 0000000000123486811
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 198765434 | af_refunded = 30000 | days = 10 | gross = 185000 | capped = 185000 | situation = SO | control_sum = 199165445
    /// ```
    pub(crate) static LINE_CONTROL_SUM_MISMATCH = Check::Declaration(line_control_sum_mismatch);
    code: "EBD201",
    name: "line-control-sum-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-insured",
    explanations: &["ebds-edited-by-hand", "ebds-program-adds-otherwise"],
    source: "e-BDS, Cahier des charges version 2, February 2006: S_Ctr of B02; five open-source generators agree",
}

/// A way of adding up a line, and its explanation where it is not the official one.
type Way = (fn(&Parts) -> u128, &'static str);

/// The known ways besides the official one.
const WAYS: [Way; 4] = [
    (|it| it.base() + it.rank, "ebds-program-leaves-out-allowances"),
    (|it| it.base() + it.refunded, "ebds-program-leaves-out-rank"),
    (|it| it.base(), "ebds-program-leaves-out-allowances-and-rank"),
    (|it| it.official() - it.occasional(), "ebds-program-leaves-out-occasional-numbers"),
];

/// What a line adds up.
struct Parts {
    number: u128,
    refunded: u128,
    days: u128,
    gross: u128,
    capped: u128,
    rank: u128,
}

fn line_control_sum_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(ebds) = &declaration.ebds else { return };
    let lines: Vec<_> = ebds.declared(Role::Insured).filter_map(|it| line(outcome, it)).collect();
    // A program adds up every line in its own way, or none: one line that only the official way
    // explains refutes a habit.
    let is_habit = |way: fn(&Parts) -> u128| {
        lines.iter().all(|(_, printed, parts)| {
            u128::from(printed.value) != parts.official() || way(parts) == parts.official()
        })
    };
    let habits: Vec<Way> = WAYS.into_iter().filter(|(way, _)| is_habit(*way)).collect();
    for (record, printed, parts) in &lines {
        let value = u128::from(printed.value);
        if value == parts.official() || fits_unknown_rank(record, parts, value) {
            outcome.agree();
            continue;
        }
        let habit = habits.iter().find(|(way, _)| way(parts) == value).map(|(_, why)| *why);
        raise(outcome, record, printed, parts.official(), habit);
    }
}

/// The rank of a code nobody specified is anyone's; one program counts 8 for it.
fn fits_unknown_rank(record: &EbdsRecord, parts: &Parts, printed: u128) -> bool {
    let ranks = parts.official()..=parts.official() + 8;
    record.situation().is_none() && ranks.contains(&printed)
}

/// Whether the control sum counts 8 for a code nobody specified, as one program does.
pub(super) fn counts_eight(record: &EbdsRecord) -> bool {
    let printed = record.number(Name::ControlSum);
    let (Some(printed), Some(parts)) = (printed.read(), Parts::read(record)) else { return false };
    record.situation().is_none() && u128::from(printed.value) == parts.official() + 8
}

fn line<'a>(
    outcome: &mut Outcome,
    record: &'a EbdsRecord,
) -> Option<(&'a EbdsRecord, Extracted<u64>, Parts)> {
    // Préétabli lines have no control sum.
    let printed = record.number(Name::ControlSum);
    let printed = outcome.operand(&printed)?.clone();
    let parts = Parts::read(record).filter(|_| record.whole);
    if parts.is_none() {
        outcome.not_comparable();
    }
    Some((record, printed, parts?))
}

impl Parts {
    fn read(record: &EbdsRecord) -> Option<Parts> {
        let number = |name| record.number(name).read().map(|it| u128::from(it.value));
        Some(Parts {
            number: number(Name::Immatriculation)?,
            refunded: number(Name::AfRefunded)?,
            days: number(Name::Days)?,
            gross: number(Name::Gross)?,
            capped: number(Name::Capped)?,
            rank: record.situation().map_or(0, |it| it.rank().into()),
        })
    }

    fn base(&self) -> u128 {
        self.number + self.days + self.gross + self.capped
    }

    fn official(&self) -> u128 {
        self.base() + self.refunded + self.rank
    }

    fn occasional(&self) -> u128 {
        if self.number == u128::from(OCCASIONAL) { self.number } else { 0 }
    }
}

/// Tells of a line whose fields do not add up to its control sum.
pub(super) fn raise(
    outcome: &mut Outcome,
    record: &EbdsRecord,
    printed: &Extracted<u64>,
    computed: u128,
    habit: Option<&'static str>,
) {
    let class = if habit.is_some() { Class::Particularity } else { Class::Contradiction };
    let id = outcome.rule.name;
    let message = Message::new(id)
        .with("printed", &printed.raw)
        .with("record", kind(record))
        .with("computed", format!("{computed:0>19}"));
    let last = printed.location.clone();
    let first = record.slice(17, 25).map_or(last.clone(), |it| it.1);
    let fields = [
        Name::Immatriculation,
        Name::AfRefunded,
        Name::Days,
        Name::Gross,
        Name::Capped,
        Name::Situation,
    ];
    let range = fields
        .into_iter()
        .filter_map(|it| cite(record, it))
        .fold(first, |range, it| range.span(&it.location));
    let mut operands: Vec<Citation> = cite(record, Name::ControlSum).into_iter().collect();
    operands.push(Citation::computed(
        "label-ebds-line-sum",
        computed,
        range.clone(),
        record.reading.certain,
    ));
    operands.extend(fields.into_iter().filter_map(|it| cite(record, it)));
    let finding = outcome.raise_as(class, message, operands);
    finding.at(range);
    if let Some(habit) = habit {
        finding.explained_by(habit);
    }
}
