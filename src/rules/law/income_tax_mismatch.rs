use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Extracted, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Amount, Declaration, LineKind, Name, Period,
        law::{self, Kind},
    },
    rules::{
        Check, declare_rule,
        law::scope::{Payslip, payslip},
    },
};

/// What rounding at every step of the computation may leave.
const TOLERANCE: Decimal = Decimal::ONE;
const MAX_DEPENDANTS: u32 = 6;

declare_rule! {
    /// Income tax differs from the brackets of the period on the printed net taxable pay.
    ///
    /// ## What it compares
    ///
    /// On a payslip that prints net taxable pay (in its own field below gross pay, or as the base
    /// of the tax line) and income tax: the tax with the brackets in force in its year, for any
    /// number of dependants from none to six, within one dirham.
    ///
    /// ## Why it matters
    ///
    /// Everything the computation needs is printed. Regularisation over the year is ordinary, so
    /// the finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2025-03
    /// gross = 10 000,00
    /// label | base     | amount | side
    /// IR    | 7 005,20 | 801,56 | deduction
    ///                    ^^^^^^ income tax 801,56 is printed for 2025-03 on net taxable pay 7 005,20; the brackets of the period give 601.56 without dependants
    /// ```
    ///
    /// Two dependants take 83,33 a month off in 2025:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2025-03
    /// gross = 10 000,00
    /// label | base     | amount | side
    /// IR    | 7 005,20 | 518,23 | deduction
    /// ```
    pub(crate) static INCOME_TAX_MISMATCH = Check::Declaration(income_tax_mismatch);
    code: "LAW106",
    name: "income-tax-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-taxable-and-tax",
    explanations: &["annual-regularisation", "deductions-before-tax", "tables-not-updated", "misread-value"],
    source: "dated brackets of src/payroll/law/tax.toml: 2019-2024, and finance act 2025",
}

fn income_tax_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(payslip) = payslip(declaration) else { return };
    let Some((taxable, tax)) = figures(&payslip) else { return };
    let Some(without) = monthly_tax(payslip.period, taxable.value.value) else { return };
    let per_dependant = law::in_force(Kind::TaxDependant, payslip.period);
    let [per_dependant] = &per_dependant[..] else { return };
    let printed = tax.value.value.abs();
    let agrees = |dependants: u32| {
        let relief = per_dependant.value * Decimal::from(dependants) / Decimal::from(12);
        (printed - (without - relief).max(Decimal::ZERO)).abs() <= TOLERANCE
    };
    if (0..=MAX_DEPENDANTS).any(agrees) {
        outcome.agree();
        return;
    }
    let expected = without.round_dp(2);
    outcome.raise(
        Message::new("income-tax-mismatch")
            .with("printed", &tax.raw)
            .with("period", payslip.period.to_string())
            .with("taxable", &taxable.raw)
            .with("expected", expected),
        vec![
            tax.cite("label-income-tax"),
            taxable.cite("label-net-taxable"),
            Citation::computed(
                "label-tax-expected",
                expected,
                taxable.location.clone(),
                taxable.is_certain(),
            ),
        ],
    );
}

/// Net taxable pay and the tax on it.
fn figures<'a>(payslip: &Payslip<'a>) -> Option<(&'a Extracted<Amount>, &'a Extracted<Amount>)> {
    let line = payslip.lines(LineKind::IncomeTax).next();
    let tax = line.and_then(|it| it.fields.read_amount(Name::Amount));
    let tax = tax.or_else(|| payslip.row.fields.read_amount(Name::IncomeTax))?;
    let tax = Some(tax).filter(|it| !it.value.value.is_sign_negative())?;
    let gross = payslip.row.fields.read_amount(Name::Gross)?;
    let base = line.and_then(|it| it.fields.read_amount(Name::Base));
    let taxable = base.or_else(|| payslip.row.fields.read_amount(Name::Taxable))?;
    // Contributions and expenses take more than a twentieth off: what is nearer to gross pay is
    // gross taxable, and not what the brackets apply to.
    let is_net = taxable.value.value < gross.value.value * Decimal::new(95, 2);
    is_net.then_some((taxable, tax))
}

/// The tax of a month without dependants; none where the brackets are not known.
fn monthly_tax(period: Period, taxable: Decimal) -> Option<Decimal> {
    let twelve = Decimal::from(12);
    let annual = taxable * twelve;
    let brackets = law::in_force(Kind::TaxBracket, period);
    let bracket = brackets.iter().rfind(|it| it.bracket.is_some_and(|it| annual > it.above));
    let bracket = bracket.or_else(|| brackets.first())?;
    let tax = annual * bracket.value - bracket.bracket?.deduct;
    Some((tax / twelve).max(Decimal::ZERO))
}
