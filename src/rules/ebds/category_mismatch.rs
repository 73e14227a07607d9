use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{Part, Role},
    },
    rules::{Check, declare_rule},
};

use super::{cite, kind, records};

declare_rule! {
    /// The category of the file does not go with its records.
    ///
    /// ## What it compares
    ///
    /// `L_Cat` with the letter of the record it stands in: A0 in A00, B0 in B00, E1 to E9 in E00.
    ///
    /// ## Why it matters
    ///
    /// The category says whether the file is the *préétabli*, the declaration or a complement. A
    /// heading of another file gives another one.
    ///
    /// ## Example
    ///
    /// ```records
    /// B00 | category = E1
    ///                  ^^ the B00 record prints the category E1
    /// ```
    ///
    /// ```records
    /// E00 | category = E2
    /// ```
    pub(crate) static CATEGORY_MISMATCH = Check::Declaration(category_mismatch);
    code: "EBD112",
    name: "category-mismatch",
    class: Class::Particularity,
    category: Some(Category::Mixed),
    needs: "needs-ebds",
    explanations: &["ebds-heading-of-other-file", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: L_Cat",
}

fn category_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for record in records(declaration).iter().filter(|it| it.is(Role::Nature)) {
        let category = record.text(Name::Category);
        let (Some(category), Some(of)) = (outcome.operand(&category), record.kind) else {
            continue;
        };
        let fits = match of.part {
            Part::Preset => &*category.value == "A0",
            Part::Principal => &*category.value == "B0",
            Part::Complementary => matches!(category.value.as_bytes(), [b'E', b'1'..=b'9']),
        };
        if fits {
            outcome.agree();
            continue;
        }
        let message = Message::new("category-mismatch")
            .with("record", kind(record))
            .with("printed", &category.value);
        outcome.raise(message, cite(record, Name::Category).into_iter().collect());
    }
}
