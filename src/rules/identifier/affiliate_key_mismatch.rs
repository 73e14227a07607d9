use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::affiliate::{self, Affiliate},
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        identifier::fields::{computed, is_moroccan, numbers},
    },
};

declare_rule! {
    /// The check digit of an affiliate number fits neither series.
    ///
    /// ## What it compares
    ///
    /// The last digit of every CNSS affiliate number with the digit computed from the six before it, in
    /// the series of the specification and in the later series of companies affiliated since about 2018.
    ///
    /// ## Why it matters
    ///
    /// Numbers that the fund gave out end in one of the two digits; a number typed by hand with one wrong
    /// digit is noticed in nine cases of ten.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// affiliate = 1234569
    ///             ^^^^^^^ affiliate number 1234569 ends in 9; its first six digits call for 7 or 2
    /// ```
    ///
    /// Both series are numbers of the fund, and a spreadsheet's dropped zeros are no wrong digit:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// affiliate | ice
    /// 1234567   | 001234567000062
    /// 1234562   | 001234567000062
    /// 15        | 001234567000062
    /// ```
    pub(crate) static AFFILIATE_KEY_MISMATCH = Check::Declaration(affiliate_key_mismatch);
    code: "IDN101",
    name: "affiliate-key-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-moroccan-affiliate",
    explanations: &["number-mistyped-on-stationery", "number-of-undocumented-series", "misread-value"],
    source: "CNSS, cahier des charges e-BDS version 2 (February 2006), section IV-4, for the first series; the second measured on published invoice footers, 2026; reference check A02",
}

fn affiliate_key_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) {
        return;
    }
    for number in numbers(declaration, Name::Affiliate, outcome) {
        let (legacy, complement) = match affiliate::check(&number.value) {
            Affiliate::Legacy | Affiliate::Complement => {
                outcome.agree();
                continue;
            }
            Affiliate::Neither { legacy, complement } => (legacy, complement),
            Affiliate::Incomplete | Affiliate::TooLong | Affiliate::NotANumber => {
                outcome.not_comparable();
                continue;
            }
        };
        let last = number.value.trim_end().chars().last().map_or(String::new(), String::from);
        outcome.raise(
            Message::new("affiliate-key-mismatch")
                .with("number", &number.raw)
                .with("printed", last)
                .with("legacy", legacy.to_string())
                .with("complement", complement.to_string()),
            vec![
                number.cite("label-affiliate"),
                computed("label-check-digit-first-series", legacy, &number.location),
                computed("label-check-digit-second-series", complement, &number.location),
            ],
        );
    }
}
