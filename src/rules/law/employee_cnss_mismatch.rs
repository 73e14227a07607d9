use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, LineKind,
        law::{self, Kind},
    },
    rules::{
        Check, declare_rule,
        law::scope::{cap, payslip, two_centimes},
    },
};

declare_rule! {
    /// The employee's CNSS contribution differs from the rate of the period on capped pay.
    ///
    /// ## What it compares
    ///
    /// On a payslip, the amount of the CNSS line with the employee's rate in force in its month
    /// times the smaller of gross pay and the ceiling. Tried before anything is reported: taxable
    /// instead of gross pay, a ceiling cut down to the days worked, the allowance for loss of
    /// employment (0,19 %) on a line of its own or on top, and no contribution at all.
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
    /// gross = 5 000,00
    /// label | amount | side
    /// CNSS  | 214,50 | deduction
    ///         ^^^^^^ CNSS 214,50 is deducted for 2024-05 from gross pay 5 000,00; the rate of the period gives 224.00
    /// ```
    ///
    /// Above the ceiling; and with the allowance for loss of employment apart:
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// gross = 8 500,00
    /// label                        | amount | side
    /// CNSS                         | 257,40 | deduction
    /// Indemnité perte d'emploi IPE | 11,40  | deduction
    /// ```
    pub(crate) static EMPLOYEE_CNSS_MISMATCH = Check::Declaration(employee_cnss_mismatch);
    code: "LAW103",
    name: "employee-cnss-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-payslip-cnss",
    explanations: &["paid-in-another-period", "ipe-apart", "exempt-employee", "misread-value"],
    source: "dated rates of src/payroll/law/contributions.toml: 4.29 % until November 2014, 4.48 % since",
}

fn employee_cnss_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(payslip) = payslip(declaration) else { return };
    let rates = law::in_force(Kind::SocialEmployee, payslip.period);
    let ([rate], Some(ceiling)) = (&rates[..], cap(payslip.period)) else { return };
    let Some(printed) = payslip.amount(LineKind::Social) else { return };
    let bases = payslip.bases();
    let Some(gross) = bases.first() else { return };
    let tolerance = two_centimes(printed.value);
    let amount = printed.value.value.abs();
    let ipe: Decimal =
        law::in_force(Kind::IpeEmployee, payslip.period).iter().map(|it| it.value).sum();
    // The rate without the allowance takes a line that prints the allowance.
    let apart = payslip.lines(LineKind::Ipe).next().map_or(Decimal::ZERO, |_| ipe);
    let rates = [rate.value, rate.value - apart, rate.value + ipe];
    // Above the greatest possible amount is a finding of its own.
    if amount > rates[2] * ceiling.value + tolerance {
        return;
    }
    let ceilings = [ceiling.value, ceiling.value * payslip.share_of_month()];
    let mut expected = bases.iter().flat_map(|base| {
        let capped = ceilings.map(|it| it.min(base.value.value));
        capped.into_iter().flat_map(|base| rates.map(|rate| base * rate))
    });
    if amount.is_zero() || expected.any(|it| (amount - it).abs() <= tolerance) {
        outcome.agree();
        return;
    }
    let expected = (gross.value.value.min(ceiling.value) * rate.value).round_dp(2);
    outcome.raise(
        Message::new("employee-cnss-mismatch")
            .with("printed", &printed.raw)
            .with("period", payslip.period.to_string())
            .with("gross", &gross.raw)
            .with("expected", format!("{expected:.2}")),
        vec![
            printed.cite("label-cnss-deducted"),
            gross.cite("label-gross"),
            Citation::computed(
                "label-cnss-expected",
                expected,
                gross.location.clone(),
                gross.is_certain(),
            ),
        ],
    );
}
