use crate::{
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{Part, Role},
    },
    rules::{
        Check, declare_rule,
        ebds::recap::{added_up, compare_recap, sum},
    },
};

declare_rule! {
    /// The recap of a *préétabli* differs from the sum of its lines.
    ///
    /// ## What it compares
    ///
    /// Every total of A03 with the sum of its field over the A02 lines: children, family allowances
    /// payable, deducted and net, numbers. All that differ are one finding. The number of lines has
    /// a rule of its own.
    ///
    /// ## Why it matters
    ///
    /// The institution writes the *préétabli*; its totals are exact sums of integers.
    ///
    /// ## Example
    ///
    /// ```records
    /// A02 | immatriculation = 123456785 | children = 2
    /// A02 | immatriculation = 198765434 | children = 1
    /// A03 | immatriculation_sum = 322222219 | children = 4
    ///                                                    ^ A03 N_T_Enfants is 000004; the 2 lines add up to 000003
    /// ```
    ///
    /// ```records
    /// A02 | immatriculation = 123456785 | children = 2
    /// A02 | immatriculation = 198765434 | children = 1
    /// A03 | immatriculation_sum = 322222219 | children = 3
    /// ```
    pub(crate) static PRESET_RECAP_MISMATCH = Check::Declaration(preset_recap_mismatch);
    code: "EBD206",
    name: "preset-recap-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-preset",
    explanations: &["ebds-line-added-or-dropped-by-hand", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: A03 adds up A02",
}

const NAMES: [Name; 5] =
    [Name::Children, Name::AfPayable, Name::AfDeducted, Name::AfNet, Name::ImmatriculationSum];

fn preset_recap_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(ebds) = &declaration.ebds else { return };
    let recaps = ebds.of(Role::InsuredRecap);
    for recap in recaps.filter(|it| it.kind.is_some_and(|it| it.part == Part::Preset)) {
        let expected = |name| sum(ebds.of(Role::Insured), &ebds.all, added_up(name));
        compare_recap(outcome, recap, &NAMES, "preset-recap-mismatch", expected, |_| Vec::new());
    }
}
