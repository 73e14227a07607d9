use crate::{
    evidence::{Citation, Extracted, Field, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Form, LineKind, Name, Side},
    rules::{Check, declare_rule, lines},
};

declare_rule! {
    /// Gross pay of a payslip differs from the sum of its gains.
    ///
    /// ## What it compares
    ///
    /// The printed gross pay with the sum of the amounts in the column of gains. Gains printed
    /// after those that make up gross pay, items known to be no part of it, and family allowances
    /// may stand in the same column: each is tried before anything is reported.
    ///
    /// ## Why it matters
    ///
    /// Gross pay is the sum of the lines above it; software computes it from them.
    ///
    /// ## Example
    ///
    /// ```fields
    /// form = payslip
    /// gross = 6 900,00
    ///         ^^^^^^^^ gross pay 6 900,00 is printed; the 2 gains add up to 6600.00
    /// label              | amount   | side
    /// Salaire de base    | 6 000,00 | gain
    /// Prime d'ancienneté | 600,00   | gain
    /// CNSS               | 268,80   | deduction
    /// ```
    ///
    /// A reimbursement in the same column is no part of gross pay:
    ///
    /// ```fields
    /// form = payslip
    /// gross = 6 600,00
    /// label                  | amount   | side
    /// Salaire de base        | 6 000,00 | gain
    /// Prime d'ancienneté     | 600,00   | gain
    /// Indemnité de transport | 500,00   | gain
    /// ```
    pub(crate) static GROSS_PAY_MISMATCH = Check::Declaration(gross_pay_mismatch);
    code: "ARI102",
    name: "gross-pay-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-gains-and-gross",
    explanations: &["gain-not-printed", "rounded-line-by-line", "misread-value"],
    source: "identity printed by the form itself: gross = sum of gains (art. 370 of the labour code asks for both)",
}

fn gross_pay_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let [row] = &declaration.rows[..] else { return };
    let is_gain = |side: Option<Side>| side == Some(Side::Gain);
    if declaration.form != Form::Payslip || !declaration.lines.iter().any(|it| is_gain(it.side)) {
        return;
    }
    let Some(gross) = outcome.operand(row.fields.amount(Name::Gross)) else { return };
    let mut gains: Vec<(&Extracted<Amount>, bool)> = Vec::new();
    // A line that stands in no known column might be a gain.
    let mut complete = true;
    for line in &declaration.lines {
        let kind = line.kind();
        if matches!(kind, Some(LineKind::Subtotal | LineKind::ProfessionalExpenses)) {
            continue;
        }
        match line.fields.amount(Name::Amount) {
            Field::Read(amount) if is_gain(line.side) => {
                let outside =
                    matches!(kind, Some(LineKind::NonTaxable | LineKind::FamilyAllowance));
                gains.push((amount, outside));
            }
            Field::Unreadable { .. } if is_gain(line.side) => return outcome.not_comparable(),
            // On which side it stands is no surer than what it says.
            Field::Unreadable { .. } => complete = false,
            Field::Read(it) if line.side.is_none() || !it.is_certain() => complete = false,
            // Earnings have no base as a rule: the amount of this line stands in an unknown column.
            Field::Absent if line.fields.read_amount(Name::Base).is_none() => complete = false,
            _ => (),
        }
    }
    let (Some((first, _)), Some((last, _))) = (gains.first(), gains.last()) else { return };
    let amounts = |among: &[(&Extracted<Amount>, bool)]| among.iter().map(|it| it.0.value).sum();
    let sum: Amount = amounts(&gains);
    let inside: Vec<_> = gains.iter().copied().filter(|it| !it.1).collect();
    let mut before_gross = (1..=gains.len()).map(|count| amounts(&gains[..count]));
    if gross.value.agrees_with(amounts(&inside))
        || before_gross.any(|it| gross.value.agrees_with(it))
    {
        outcome.agree();
        return;
    }
    if lines::another_column_adds_up(declaration, Side::Gain, gross.value) {
        outcome.not_comparable();
        return;
    }
    let values: Vec<Amount> = gains.iter().map(|it| it.0.value).collect();
    let certain = complete
        && !gross.value.is_part_of(sum)
        && gains.iter().all(|(it, _)| it.is_certain())
        && !lines::is_sum_of_some(gross.value, &values);
    let range = first.location.span(&last.location);
    let mut operands = vec![gross.cite("label-gross")];
    let label = Message::new("label-sum-of-gains").with("count", gains.len());
    operands.push(Citation::computed(label, sum, range, certain));
    operands.extend(gains.iter().map(|(it, _)| it.cite("label-gain")));
    outcome.raise(
        Message::new("gross-pay-mismatch")
            .with("gross", &gross.raw)
            .with("count", gains.len())
            .with("computed", sum),
        operands,
    );
}
