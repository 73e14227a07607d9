use crate::{
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule, ebds::recap::compare_repeated},
};

declare_rule! {
    /// A record names another affiliate than the other records of its declaration.
    ///
    /// ## What it compares
    ///
    /// `N_Num_Affilie` of every record, character for character, with the one that most records of
    /// the declaration have.
    ///
    /// ## Why it matters
    ///
    /// The affiliate number is written into every record from one place. Another one in a single line shows
    /// a line taken from the file of another employer.
    ///
    /// ## Example
    ///
    /// ```records
    /// B01 | affiliate = 1234567
    /// B02 | immatriculation = 123456785 | affiliate = 7654329
    ///                                                 ^^^^^^^ B02 N_Num_Affilie is 7654329; 3 other records have 1234567
    /// B03 | affiliate = 1234567
    /// B06 | affiliate = 1234567
    /// ```
    ///
    /// ```records
    /// B01 | affiliate = 1234567
    /// B02 | immatriculation = 123456785 | affiliate = 1234567
    /// ```
    pub(crate) static AFFILIATE_DIFFERS_BETWEEN_RECORDS = Check::Declaration(affiliate_differs);
    code: "EBD106",
    name: "affiliate-differs-between-records",
    class: Class::Contradiction,
    category: Some(Category::Mixed),
    needs: "needs-ebds",
    explanations: &["ebds-files-joined", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: the affiliate is that of the header",
}

fn affiliate_differs(declaration: &Declaration, outcome: &mut Outcome) {
    compare_repeated(declaration, outcome, Name::Affiliate, "affiliate-differs-between-records");
}
