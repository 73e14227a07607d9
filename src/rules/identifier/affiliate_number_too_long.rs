use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::{
        affiliate::{self, Affiliate},
        only_digits,
    },
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{is_moroccan, numbers},
    },
};

declare_rule! {
    /// An affiliate number has more than seven digits.
    ///
    /// ## What it compares
    ///
    /// The number of digits of every CNSS affiliate number with seven. Fewer digits are no finding:
    /// spreadsheets drop leading zeros.
    ///
    /// ## Why it matters
    ///
    /// The fund's numbers have seven digits everywhere: on forms, in file names, in the exchange file.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// affiliate = 12345678
    ///             ^^^^^^^^ affiliate number 12345678 has 8 digits; affiliate numbers have 7
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// affiliate = 123 45 67
    /// ```
    pub(crate) static AFFILIATE_NUMBER_TOO_LONG = Check::Declaration(affiliate_number_too_long);
    code: "IDN102",
    name: "affiliate-number-too-long",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-moroccan-affiliate",
    explanations: &["sub-account-appended", "two-numbers-in-one-cell", "number-mistyped-on-stationery", "misread-value"],
    source: "CNSS, cahier des charges e-BDS version 2 (February 2006): N_Num_Affilie, seven digits; reference check A01",
}

fn affiliate_number_too_long(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) {
        return;
    }
    for number in numbers(declaration, Name::Affiliate, outcome) {
        match affiliate::check(&number.value) {
            Affiliate::TooLong => (),
            Affiliate::NotANumber => {
                outcome.not_comparable();
                continue;
            }
            _ => {
                outcome.agree();
                continue;
            }
        }
        let digits = only_digits(&number.value).map_or(0, |it| it.len());
        outcome.raise(
            Message::new("affiliate-number-too-long")
                .with("number", &number.raw)
                .with("digits", digits),
            vec![number.cite("label-affiliate")],
        );
    }
}
