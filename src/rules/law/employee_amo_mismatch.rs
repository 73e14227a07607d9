use crate::{
    evidence::{Citation, Extracted, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Amount, Declaration, LineKind,
        law::{self, Kind},
    },
    rules::{
        Check, declare_rule,
        law::scope::{payslip, two_centimes},
    },
};

declare_rule! {
    /// The employee's AMO contribution differs from the rate of the period on gross pay.
    ///
    /// ## What it compares
    ///
    /// On a payslip, the amount of the AMO line with the employee's rate in force in its month
    /// (2,00 % from March 2006, 2,26 % from January 2016) times gross or taxable pay, without any
    /// ceiling. No contribution at all is accepted: private cover exists.
    ///
    /// ## Why it matters
    ///
    /// The amount follows from gross pay and the date.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// gross = 10 000,00
    /// label | amount | side
    /// AMO   | 200,00 | deduction
    ///         ^^^^^^ AMO 200,00 is deducted for 2024-05 from gross pay 10 000,00; the rate of the period gives 226.00
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2015-12
    /// gross = 10 000,00
    /// label | amount | side
    /// AMO   | 200,00 | deduction
    /// ```
    pub(crate) static EMPLOYEE_AMO_MISMATCH = Check::Declaration(employee_amo_mismatch);
    code: "LAW105",
    name: "employee-amo-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-payslip-amo",
    explanations: &["paid-in-another-period", "private-health-cover", "arrears", "misread-value"],
    source: "dated rates of src/payroll/law/contributions.toml: 2.00 % until December 2015, 2.26 % since",
}

fn employee_amo_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(payslip) = payslip(declaration) else { return };
    let rates = law::in_force(Kind::AmoEmployee, payslip.period);
    let [rate] = &rates[..] else { return };
    let Some(printed) = payslip.amount(LineKind::Amo) else { return };
    let bases = payslip.bases();
    let Some(gross) = bases.first() else { return };
    let tolerance = two_centimes(printed.value);
    let amount = printed.value.value.abs();
    let agrees =
        |base: &&Extracted<Amount>| (amount - base.value.value * rate.value).abs() <= tolerance;
    if amount.is_zero() || bases.iter().any(agrees) {
        outcome.agree();
        return;
    }
    let expected = (gross.value.value * rate.value).round_dp(2);
    outcome.raise(
        Message::new("employee-amo-mismatch")
            .with("printed", &printed.raw)
            .with("period", payslip.period.to_string())
            .with("gross", &gross.raw)
            .with("expected", format!("{expected:.2}")),
        vec![
            printed.cite("label-amo-deducted"),
            gross.cite("label-gross"),
            Citation::computed(
                "label-amo-expected",
                expected,
                gross.location.clone(),
                gross.is_certain(),
            ),
        ],
    );
}
