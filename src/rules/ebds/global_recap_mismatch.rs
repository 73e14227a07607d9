use crate::{
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{EbdsRecord, EbdsRecords, Role},
    },
    rules::{
        Check, declare_rule,
        ebds::{
            entrant_recap_mismatch,
            insured_recap_mismatch::swapped,
            recap::{Expected, Habit, added_up, compare_recap, is_padded_on_the_right, sum},
        },
    },
};

declare_rule! {
    /// The global recap differs from its two parts.
    ///
    /// ## What it compares
    ///
    /// Every field of B06 with the same field of B03 plus B05 (E06, E03, E05), as printed: number
    /// of employees, sum of numbers, days, declared and capped salaries, control sums. All that
    /// differ are one finding.
    ///
    /// ## Why it matters
    ///
    /// The three recaps are written in one go. Where only the parts were brought into line with a
    /// changed salary, the whole still has its old value.
    ///
    /// ## Example
    ///
    /// ```records
    /// B03 | headcount = 2 | gross = 1035000
    /// B05 | headcount = 1 | gross = 220050
    /// B06 | headcount = 3 | gross = 1355050
    ///                               ^^^^^^^ B06 N_T_Salaire_Reel is 000000001355050; the 2 recaps before it add up to 000000001255050
    /// ```
    ///
    /// ```records
    /// B03 | headcount = 2 | gross = 1035000
    /// B05 | headcount = 1 | gross = 220050
    /// B06 | headcount = 3 | gross = 1255050
    /// ```
    pub(crate) static GLOBAL_RECAP_MISMATCH = Check::Declaration(global_recap_mismatch);
    code: "EBD205",
    name: "global-recap-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-recap",
    explanations: &["ebds-edited-by-hand", "ebds-program-totals-wrong"],
    source: "e-BDS, Cahier des charges version 2, February 2006: B06 = B03 + B05",
}

fn global_recap_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(ebds) = &declaration.ebds else { return };
    let (Some(insured), Some(entrants)) =
        (ebds.of(Role::InsuredRecap).next(), ebds.of(Role::EntrantRecap).next())
    else {
        return;
    };
    let mut names = vec![Name::Headcount];
    names.extend(entrant_recap_mismatch::NAMES);
    for recap in ebds.of(Role::Recap) {
        let expected = |name| both(insured, entrants, name);
        let habits = |name| habits(ebds, insured, entrants, recap, name).unwrap_or_default();
        compare_recap(outcome, recap, &names, "global-recap-mismatch", expected, habits);
    }
}

fn both(insured: &EbdsRecord, entrants: &EbdsRecord, name: Name) -> Option<Expected> {
    let (first, second) = (insured.number(name), entrants.number(name));
    let (first, second) = (first.read()?, second.read()?);
    Some(Expected {
        value: u128::from(first.value) + u128::from(second.value),
        certain: first.is_certain() && second.is_certain(),
        range: first.location.span(&second.location),
        of: 2,
        without_occasional: None,
    })
}

fn habits(
    ebds: &EbdsRecords,
    insured: &EbdsRecord,
    entrants: &EbdsRecord,
    recap: &EbdsRecord,
    name: Name,
) -> Option<Vec<Habit>> {
    let of_lines = |name| sum(ebds.of(Role::Insured), &ebds.all, added_up(name));
    let mut habits = Vec::new();
    if name == Name::ImmatriculationSum && swapped(insured, &of_lines) {
        let value = insured.number_at(77, 15)? + entrants.number(name).read()?.value;
        habits.push((value.into(), "ebds-program-swaps-two-recap-fields"));
    }
    // Padded on the right, the parts no longer add up to the whole; the lines do.
    let value = if name == Name::Headcount {
        let lines = ebds.declared(Role::Insured).chain(ebds.declared(Role::Entrant));
        lines.count() as u128
    } else {
        of_lines(name)?.value + sum(ebds.of(Role::Entrant), &ebds.all, added_up(name))?.value
    };
    let printed = recap.number(name);
    let printed = printed.read()?;
    if is_padded_on_the_right(value, &printed.raw) {
        habits.push((printed.value.into(), "ebds-program-pads-on-the-right"));
    }
    Some(habits)
}
