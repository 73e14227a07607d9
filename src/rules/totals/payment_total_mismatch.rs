use crate::{
    evidence::{Citation, Extracted, Field, Message, folded},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Form, LineKind, Name, PaymentLine, Side, Total},
    rules::{
        Check, declare_rule,
        lines::{combined, depth, is_sum_of_some},
    },
};

declare_rule! {
    /// The total of a payment slip differs from the sum of its lines.
    ///
    /// ## What it compares
    ///
    /// The total to pay with the sum of the amounts of the lines above it, for the employer's
    /// column and that of both shares too. Penalties left out, family allowances taken off and what stands between two
    /// totals are tried before anything is reported. On a payslip, whose lines have two directions,
    /// a difference is a particularity.
    ///
    /// ## Why it matters
    ///
    /// The slip is a short sum, printed in full.
    ///
    /// ## Example
    ///
    /// ```fields
    /// form = bpc
    /// label                  | base      | amount
    /// Prestations familiales | 48 210,00 | 3 085,44
    /// Prestations sociales   | 41 000,00 | 5 518,60
    /// grand total            |           | 9 604,04
    ///                                      ^^^^^^^^ a total of 9 604,04 is printed; the 2 lines above it add up to 8604.04
    /// ```
    ///
    /// Family allowances the employer advanced are taken off:
    ///
    /// ```fields
    /// form = bpc
    /// label                            | base      | amount
    /// Prestations familiales           | 48 210,00 | 3 085,44
    /// Prestations sociales             | 41 000,00 | 5 518,60
    /// Allocations familiales à déduire |           | 600,00
    /// grand total                      |           | 8 004,04
    /// ```
    ///
    /// What stands between two totals is a step from one to the other:
    ///
    /// ```fields
    /// form = bpc
    /// label                  | base      | amount
    /// Prestations familiales | 48 210,00 | 3 085,44
    /// Prestations sociales   | 41 000,00 | 5 518,60
    /// grand total            |           | 8 604,04
    /// Crédit reporté         |           | 604,04
    /// grand total            |           | 8 000,00
    /// ```
    pub(crate) static PAYMENT_TOTAL_MISMATCH = Check::Declaration(payment_total_mismatch);
    code: "TOT107",
    name: "payment-total-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-payment-totals",
    explanations: &["penalty-included", "allowances-taken-off", "line-not-printed", "misread-value"],
    source: "identity printed by the form itself (bordereau de paiement): total = sum of the amounts",
}

fn payment_total_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for total in declaration.totals.iter().filter(|it| it.of_lines) {
        for name in [Name::Amount, Name::EmployerAmount, Name::Total] {
            compare(declaration, total, name, outcome);
        }
    }
}

fn compare(declaration: &Declaration, total: &Total, name: Name, outcome: &mut Outcome) {
    let Some(printed) = total.fields.amount(name).read() else { return };
    let Some(lines) = declaration.lines.get(total.covers.clone()) else { return };
    let mut amounts: Vec<(&PaymentLine, &Extracted<Amount>)> = Vec::new();
    for line in lines.iter().filter(|it| it.kind() != Some(LineKind::Subtotal)) {
        match line.fields.amount(name) {
            Field::Read(amount) if is_result(line, amount, &amounts) => (),
            Field::Read(amount) => amounts.push((line, amount)),
            Field::Unreadable { .. } => return outcome.not_comparable(),
            Field::Absent => (),
        }
    }
    let (Some((_, first)), Some((_, last))) = (amounts.first(), amounts.last()) else { return };
    let sum: Amount = amounts.iter().map(|it| it.1.value).sum();
    let mut ways =
        meanings(&amounts).into_iter().chain(in_steps(declaration, name, printed, &amounts));
    if ways.any(|it| printed.value.agrees_with(it)) {
        outcome.agree();
        return;
    }
    let values: Vec<Amount> = amounts.iter().map(|it| it.1.value).collect();
    // Wages and people above the contributions, in the same column as these.
    let some = is_sum_of_some(printed.value, &values);
    let one_way =
        !some && declaration.form != Form::Payslip && lines.iter().all(|it| it.side.is_none());
    // Elsewhere (an invoice, a statement) taxes and fees stand between the lines and their total.
    let of_contributions = matches!(declaration.form, Form::Bpc) && amounts.len() > 1;
    let certain =
        one_way && of_contributions && total.certain && amounts.iter().all(|it| it.1.is_certain());
    let label = Message::new("label-sum-of-lines").with("count", amounts.len());
    let range = first.location.span(&last.location);
    let mut operands =
        vec![printed.cite("label-payment-total"), Citation::computed(label, sum, range, certain)];
    operands.extend(amounts.iter().map(|(_, it)| it.cite("label-line-amount")));
    outcome.raise(
        Message::new("payment-total-mismatch")
            .with("printed", &printed.raw)
            .with("count", amounts.len())
            .with("computed", sum),
        operands,
    );
}

/// `Principal | 37.137,20` below the contributions it adds up, before what is charged for being late.
fn is_result(
    line: &PaymentLine,
    amount: &Extracted<Amount>,
    above: &[(&PaymentLine, &Extracted<Amount>)],
) -> bool {
    let told = |name: Name| line.fields.get(name).is_some_and(|it| !it.is_absent());
    let label = line.fields.read_text(Name::Label);
    let named = label.is_some_and(|it| folded(&it.value).trim().starts_with("principal"));
    let sum: Amount = above.iter().map(|it| it.1.value).sum();
    let is_sum = !amount.value.value.is_zero() && sum.agrees_with(amount.value);
    above.len() >= 2 && !told(Name::Base) && !told(Name::Rate) && (named || is_sum)
}

/// What a total may come to on a slip that has several: the lines above the first, and what stands
/// between that one and this, added or taken off.
fn in_steps(
    declaration: &Declaration,
    name: Name,
    printed: &Extracted<Amount>,
    amounts: &[(&PaymentLine, &Extracted<Amount>)],
) -> Vec<Amount> {
    let totals = declaration.totals.iter().filter(|it| it.of_lines);
    let first = totals.filter_map(|it| depth(&it.fields.read_amount(name)?.location)).min();
    let place = |it: &(&PaymentLine, &Extracted<Amount>)| depth(&it.0.location);
    let above: Vec<_> = amounts.iter().copied().filter(|it| place(it) < first).collect();
    if above.is_empty() {
        return Vec::new();
    }
    let since = first..depth(&printed.location);
    let between = amounts.iter().filter(|it| since.contains(&place(it)));
    let steps = combined(between.map(|it| it.1.value), MOST_STEPS);
    let meanings = meanings(&above).into_iter();
    meanings.flat_map(|it| steps.iter().map(move |step| it + *step)).collect()
}

/// More lines than this between two totals are a table of their own.
const MOST_STEPS: usize = 5;

/// What the total of these lines may mean.
fn meanings(amounts: &[(&PaymentLine, &Extracted<Amount>)]) -> Vec<Amount> {
    let sum_of = |wanted: &dyn Fn(&PaymentLine) -> bool| -> Amount {
        amounts.iter().filter(|it| wanted(it.0)).map(|it| it.1.value).sum()
    };
    let all = sum_of(&|_| true);
    let penalties = sum_of(&|it| it.kind() == Some(LineKind::Penalty));
    let allowances = sum_of(&|it| it.kind() == Some(LineKind::FamilyAllowance));
    let gains = sum_of(&|it| it.side == Some(Side::Gain));
    let deductions = sum_of(&|it| it.side == Some(Side::Deduction));
    let twice = allowances + allowances;
    let mut meanings = vec![all, all - penalties, all - twice, all - twice - penalties];
    meanings.extend([all - allowances, all - allowances - penalties]);
    if deductions.value != all.value && gains.value != all.value {
        meanings.extend([gains, deductions, gains - deductions]);
    }
    meanings
}
