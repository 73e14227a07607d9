use crate::{
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name, ebds::Role},
    rules::{
        Check, declare_rule,
        ebds::recap::{added_up, compare_recap, sum},
    },
};

declare_rule! {
    /// The recap of the entrants differs from the sum of their lines.
    ///
    /// ## What it compares
    ///
    /// Every total of B05 with the sum of its field over the B04 lines (E05, E04): numbers, days,
    /// declared and capped salaries, control sums. All that differ are one finding. The number of
    /// lines has a rule of its own.
    ///
    /// ## Why it matters
    ///
    /// The totals are exact sums of integers. A salary changed after the file was written leaves
    /// its old value in them.
    ///
    /// ## Example
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | days = 13 | gross = 220050 | capped = 220050 | control_sum = 102470521
    /// B05 | immatriculation_sum = 102030408 | days = 12 | gross = 220050 | capped = 220050 | control_sum = 102470521
    ///                                                ^^ B05 N_T_Jours_Declares is 000012; the 1 line adds up to 000013
    /// ```
    ///
    /// ```records
    /// B04
    /// B05
    /// ```
    pub(crate) static ENTRANT_RECAP_MISMATCH = Check::Declaration(entrant_recap_mismatch);
    code: "EBD204",
    name: "entrant-recap-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-recap",
    explanations: &["ebds-line-added-or-dropped-by-hand", "ebds-edited-by-hand", "ebds-program-totals-wrong"],
    source: "e-BDS, Cahier des charges version 2, February 2006: B05 adds up B04",
}

/// What B05 and B06 add up, besides the number of lines.
pub(super) const NAMES: [Name; 5] =
    [Name::ImmatriculationSum, Name::Days, Name::Gross, Name::Capped, Name::ControlSum];

fn entrant_recap_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(ebds) = &declaration.ebds else { return };
    for recap in ebds.of(Role::EntrantRecap) {
        let expected = |name| sum(ebds.of(Role::Entrant), &ebds.all, added_up(name));
        compare_recap(outcome, recap, &NAMES, "entrant-recap-mismatch", expected, |_| Vec::new());
    }
}
