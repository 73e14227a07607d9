use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::affiliate::{self, Affiliate},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule, identifier::fields::is_moroccan},
};

declare_rule! {
    /// An affiliate number is of a series given out since about 2018, and the period lies before.
    ///
    /// ## What it compares
    ///
    /// The key series of the employer's affiliate number with the year of the declared period. Numbers of
    /// the later series were first met with companies of 2018; periods before 2018 are compared.
    ///
    /// ## Why it matters
    ///
    /// An employer cannot declare wages under a number that was not yet given out. The date of the change
    /// of series is inferred from published numbers, so the finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// affiliate = 1234562
    ///             ^^^^^^^ affiliate number 1234562 is of the series given out since about 2018; the period is 2015-03
    /// period = 2015-03
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// affiliate = 1234567
    /// period = 2015-03
    /// ```
    pub(crate) static AFFILIATE_YOUNGER_THAN_PERIOD = Check::Declaration(affiliate_younger_than_period);
    code: "IDN103",
    name: "affiliate-younger-than-period",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-affiliate-and-period",
    explanations: &["affiliated-anew", "printed-again-later", "series-began-earlier", "misread-value"],
    source: "measured on affiliate numbers that companies publish on their stationery, 2026; reference check A03",
}

fn affiliate_younger_than_period(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) {
        return;
    }
    let (number, period) =
        (declaration.employer.text(Name::Affiliate), declaration.header.period(Name::Period));
    let Some((number, period)) = outcome.operands(number, period) else { return };
    match affiliate::check(&number.value) {
        Affiliate::Complement if period.value.year() < 2018 => (),
        Affiliate::Complement | Affiliate::Legacy => return outcome.agree(),
        _ => return outcome.not_comparable(),
    }
    outcome.raise(
        Message::new("affiliate-younger-than-period")
            .with("number", &number.raw)
            .with("period", &period.raw),
        vec![number.cite("label-affiliate"), period.cite("label-period")],
    );
}
