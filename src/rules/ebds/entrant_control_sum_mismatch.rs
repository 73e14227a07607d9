use crate::{
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{EbdsRecord, Role},
    },
    rules::{Check, declare_rule},
};

use super::{OCCASIONAL, line_control_sum_mismatch::raise};

declare_rule! {
    /// The control sum of an entrant differs from what the line adds up to.
    ///
    /// ## What it compares
    ///
    /// `S_Ctr` of every B04 and E04 line with the sum of its number, days, declared and capped
    /// salary, in centimes. Nine spaces count as 0.
    ///
    /// ## Why it matters
    ///
    /// The sum was written with the line. A salary changed afterwards no longer fits it.
    ///
    /// ## Example
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | days = 13 | gross = 320050 | capped = 220050 | control_sum = 102470521
    ///                                                                                                  ^^^^^^^^^ S_Ctr 0000000000102470521 is printed; the fields of this B04 line add up to 0000000000102570521
    /// ```
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | days = 13 | gross = 220050 | capped = 220050 | control_sum = 102470521
    /// ```
    pub(crate) static ENTRANT_CONTROL_SUM_MISMATCH = Check::Declaration(entrant_control_sum);
    code: "EBD202",
    name: "entrant-control-sum-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-entrant",
    explanations: &["ebds-edited-by-hand", "ebds-program-adds-otherwise"],
    source: "e-BDS, Cahier des charges version 2, February 2006: S_Ctr of B04",
}

fn entrant_control_sum(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(ebds) = &declaration.ebds else { return };
    for record in ebds.of(Role::Entrant) {
        let printed = record.number(Name::ControlSum);
        let Some(printed) = outcome.operand(&printed) else { continue };
        let Some(computed) = computed(record).filter(|_| record.whole) else {
            outcome.not_comparable();
            continue;
        };
        let value = u128::from(printed.value);
        if value == computed {
            outcome.agree();
            continue;
        }
        let occasional = record.number(Name::Immatriculation);
        let occasional = occasional.read().is_some_and(|it| it.value == OCCASIONAL);
        let left_out = occasional && value + u128::from(OCCASIONAL) == computed;
        let habit = left_out.then_some("ebds-program-leaves-out-occasional-numbers");
        raise(outcome, record, printed, computed, habit);
    }
}

fn computed(record: &EbdsRecord) -> Option<u128> {
    let number = |name| record.number(name).read().map(|it| u128::from(it.value));
    let person = record.number(Name::Immatriculation);
    // Spaces stand for no number.
    let person = if person.is_absent() { 0 } else { u128::from(person.read()?.value) };
    Some(person + number(Name::Days)? + number(Name::Gross)? + number(Name::Capped)?)
}
