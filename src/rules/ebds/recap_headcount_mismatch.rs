use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{EbdsRecord, Role},
    },
    rules::{
        Check, declare_rule,
        ebds::recap::{cite_count, is_padded_on_the_right},
    },
};

use super::{cite, field};

declare_rule! {
    /// A recap announces another number of employees than there are lines.
    ///
    /// ## What it compares
    ///
    /// `N_Nbr_Salaries` of A03, B03 and E03 with the lines 02, that of B05 and E05 with the lines 04
    /// that declare somebody. More announced than present: the file is not all there, which makes
    /// it incompatible with a complete one. Fewer announced: a contradiction.
    ///
    /// ## Why it matters
    ///
    /// The recap counts what was written. A line taken out leaves its number behind.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785
    /// B03 | headcount = 2
    ///                   ^ B03 N_Nbr_Salaries is 000002; 1 line is there
    /// ```
    ///
    /// An empty entrant that was counted is a known habit and only a particularity:
    ///
    /// ```records
    /// B04
    /// B05 | headcount = 1
    ///                   ^ B05 N_Nbr_Salaries is 000001; 0 lines are there
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785
    /// B02 | immatriculation = 198765434
    /// B03 | headcount = 2
    /// ```
    pub(crate) static RECAP_HEADCOUNT_MISMATCH = Check::Declaration(recap_headcount_mismatch);
    code: "EBD207",
    name: "recap-headcount-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-recap",
    explanations: &["ebds-line-added-or-dropped-by-hand", "ebds-edited-by-hand", "ebds-program-totals-wrong"],
    source: "e-BDS, Cahier des charges version 2, February 2006: N_Nbr_Salaries counts the lines",
}

fn recap_headcount_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(ebds) = &declaration.ebds else { return };
    for (recap_role, role) in
        [(Role::InsuredRecap, Role::Insured), (Role::EntrantRecap, Role::Entrant)]
    {
        for recap in ebds.of(recap_role) {
            let declared: Vec<&EbdsRecord> = ebds.declared(role).collect();
            let empty = ebds.of(role).count() - declared.len();
            let printed = recap.number(Name::Headcount);
            let Some(printed) = outcome.operand(&printed) else { continue };
            let present = declared.len() as u64;
            if printed.value == present {
                outcome.agree();
                continue;
            }
            // A line whose type is not known may be the one that is missing.
            let certain = ebds.all.iter().all(|it| it.kind.is_some());
            let message = Message::new("recap-headcount-mismatch")
                .with("field", field(recap, Name::Headcount))
                .with("printed", &printed.raw)
                .with("count", present);
            let mut operands: Vec<_> = cite(recap, Name::Headcount).into_iter().collect();
            operands.push(cite_count(&declared, recap, certain));
            let padded = is_padded_on_the_right(present.into(), &printed.raw);
            if printed.value == present + empty as u64 {
                let finding = outcome.raise_as(Class::Particularity, message, operands);
                finding.explained_by("ebds-program-counts-empty-line");
            } else if padded {
                let finding = outcome.raise_as(Class::Particularity, message, operands);
                finding.explained_by("ebds-program-pads-on-the-right");
            } else if printed.value > present {
                let finding = outcome.raise_as(Class::Incompatible, message, operands);
                finding.in_category(Category::Truncated);
            } else {
                outcome.raise(message, operands);
            }
        }
    }
}
