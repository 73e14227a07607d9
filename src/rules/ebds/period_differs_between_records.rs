use crate::{
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule, ebds::recap::compare_repeated},
};

declare_rule! {
    /// A record names another period than the other records of its declaration.
    ///
    /// ## What it compares
    ///
    /// `L_Periode` of every record, character for character, with the one that most records of
    /// the declaration have.
    ///
    /// ## Why it matters
    ///
    /// The period is written into every record from one place. Another one in a single line shows
    /// a line taken from another month.
    ///
    /// ## Example
    ///
    /// ```records
    /// B01 | period = 202401
    /// B02 | immatriculation = 123456785 | period = 202312
    ///                                              ^^^^^^ B02 L_Periode is 202312; 3 other records have 202401
    /// B03 | period = 202401
    /// B06 | period = 202401
    /// ```
    ///
    /// ```records
    /// B01 | period = 202401
    /// B02 | immatriculation = 123456785 | period = 202401
    /// ```
    pub(crate) static PERIOD_DIFFERS_BETWEEN_RECORDS = Check::Declaration(period_differs);
    code: "EBD105",
    name: "period-differs-between-records",
    class: Class::Contradiction,
    category: Some(Category::Mixed),
    needs: "needs-ebds",
    explanations: &["ebds-months-joined-in-one-file", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: the period is that of the header",
}

fn period_differs(declaration: &Declaration, outcome: &mut Outcome) {
    compare_repeated(declaration, outcome, Name::Period, "period-differs-between-records");
}
