use rust_decimal::Decimal;

use crate::{
    evidence::Message,
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
    /// The employee's CNSS contribution is above the greatest possible one.
    ///
    /// ## What it compares
    ///
    /// On a payslip, the amount of the CNSS line with the employee's rate times the ceiling:
    /// 257,40 until November 2014, 268,80 since. 0,19 % on top of it is a known fault of payroll
    /// programs, and is allowed here.
    ///
    /// ## Why it matters
    ///
    /// The ceiling makes the contribution of a month a small known figure at most.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// gross = 15 000,00
    /// label | amount | side
    /// CNSS  | 672,00 | deduction
    ///         ^^^^^^ CNSS 672,00 is deducted for 2024-05; a month's contribution is 268.80 at most
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// gross = 15 000,00
    /// label | amount | side
    /// CNSS  | 268,80 | deduction
    /// ```
    pub(crate) static EMPLOYEE_CNSS_ABOVE_MAXIMUM = Check::Declaration(employee_cnss_above_maximum);
    code: "LAW104",
    name: "employee-cnss-above-maximum",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-payslip-cnss",
    explanations: &["several-months-in-one", "ceiling-not-applied", "misread-value"],
    source: "dated rates and ceiling of src/payroll/law: 4.48 % of 6,000 DH",
}

fn employee_cnss_above_maximum(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(payslip) = payslip(declaration) else { return };
    let rates = law::in_force(Kind::SocialEmployee, payslip.period);
    let ([rate], Some(ceiling)) = (&rates[..], cap(payslip.period)) else { return };
    let Some(printed) = payslip.amount(LineKind::Social) else { return };
    let ipe: Decimal =
        law::in_force(Kind::IpeEmployee, payslip.period).iter().map(|it| it.value).sum();
    let allowed = (rate.value + ipe) * ceiling.value + two_centimes(printed.value);
    if printed.value.value.abs() <= allowed {
        outcome.agree();
        return;
    }
    let most = (rate.value * ceiling.value).round_dp(2);
    outcome.raise(
        Message::new("employee-cnss-above-maximum")
            .with("printed", &printed.raw)
            .with("period", payslip.period.to_string())
            .with("most", format!("{most:.2}")),
        vec![printed.cite("label-cnss-deducted")],
    );
}
