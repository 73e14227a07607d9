use crate::{
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{EbdsRecord, Part, Role},
    },
    rules::{
        Check, declare_rule,
        ebds::recap::{Expected, added_up, compare_recap, sum},
    },
};

declare_rule! {
    /// The recap of the insured differs from the sum of their lines.
    ///
    /// ## What it compares
    ///
    /// Every total of B03 with the sum of its field over the B02 lines (E03, E02): children, family
    /// allowances payable, deducted, net and refunded, numbers, days, declared and capped salaries,
    /// control sums. All that differ are one finding. The number of lines has a rule of its own.
    ///
    /// ## Why it matters
    ///
    /// The totals are exact sums of integers. A salary changed after the file was written leaves
    /// its old value in them.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000 | capped = 600000 | control_sum = 124906811
    /// B02 | immatriculation = 198765434 | gross = 185000 | capped = 185000 | control_sum = 199165445
    /// B03 | immatriculation_sum = 322222219 | gross = 1035000 | capped = 785900 | control_sum = 324072256
    ///                                                                    ^^^^^^ B03 N_T_Salaire_Plaf is 0000000785900; the 2 lines add up to 0000000785000
    /// ```
    ///
    /// A program that writes zero allowances into its recap is a known one:
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | children = 1 | af_payable = 30000 | control_sum = 123456785
    /// B03 | immatriculation_sum = 123456785 | control_sum = 123456785
    /// ^^^ B03: N_T_Enfants, N_T_AF_A_Payer disagree with the lines; N_T_Enfants is 000000, computed 000001
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000 | capped = 600000 | control_sum = 124906811
    /// B02 | immatriculation = 198765434 | gross = 185000 | capped = 185000 | control_sum = 199165445
    /// B03 | immatriculation_sum = 322222219 | gross = 1035000 | capped = 785000 | control_sum = 324072256
    /// ```
    pub(crate) static INSURED_RECAP_MISMATCH = Check::Declaration(insured_recap_mismatch);
    code: "EBD203",
    name: "insured-recap-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-recap",
    explanations: &["ebds-line-added-or-dropped-by-hand", "ebds-edited-by-hand", "ebds-program-totals-wrong"],
    source: "e-BDS, Cahier des charges version 2, February 2006: B03 adds up B02; open-source generators agree on the sums",
}

const NAMES: [Name; 10] = [
    Name::Children,
    Name::AfPayable,
    Name::AfDeducted,
    Name::AfNet,
    Name::ImmatriculationSum,
    Name::AfRefunded,
    Name::Days,
    Name::Gross,
    Name::Capped,
    Name::ControlSum,
];

fn insured_recap_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(ebds) = &declaration.ebds else { return };
    let recaps = ebds.of(Role::InsuredRecap);
    for recap in recaps.filter(|it| it.kind.is_some_and(|it| it.part != Part::Preset)) {
        let expected = |name| sum(ebds.of(Role::Insured), &ebds.all, added_up(name));
        let habits = |name| {
            let moved = matches!(name, Name::ImmatriculationSum | Name::AfRefunded);
            let printed = recap.number(name).read().map(|it| u128::from(it.value));
            let printed = printed.filter(|_| moved && swapped(recap, &expected));
            printed.map(|it| (it, "ebds-program-swaps-two-recap-fields")).into_iter().collect()
        };
        compare_recap(outcome, recap, &NAMES, "insured-recap-mismatch", expected, habits);
    }
}

/// Whether the recap is right when the sum of numbers and the allowances refunded change places,
/// as one program writes them: twelve digits from column 65, then fifteen.
pub(super) fn swapped(recap: &EbdsRecord, sum_of: &dyn Fn(Name) -> Option<Expected>) -> bool {
    let agrees = |from, length, name| {
        let printed = recap.number_at(from, length).map(u128::from);
        printed.is_some() && printed == sum_of(name).map(|it| it.value)
    };
    agrees(65, 12, Name::AfRefunded) && agrees(77, 15, Name::ImmatriculationSum)
}
