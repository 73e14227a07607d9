use crate::{
    evidence::{Citation, Extracted, Field, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Form, LineKind, Name, PaymentLine, Side, Value},
    rules::{Check, declare_rule, lines},
};

declare_rule! {
    /// Total deductions of a payslip differ from the sum of its deductions.
    ///
    /// ## What it compares
    ///
    /// The printed total of deductions with the sum of the amounts in the column of deductions.
    /// Advances may be counted among them or not.
    ///
    /// ## Why it matters
    ///
    /// The payslip prints every deduction and their total, and anyone can add them up.
    ///
    /// ## Example
    ///
    /// ```fields
    /// form = payslip
    /// deductions = 504,40
    ///              ^^^^^^ total deductions 504,40 are printed; the 2 deductions add up to 404.40
    /// label | amount | side
    /// CNSS  | 268,80 | deduction
    /// AMO   | 135,60 | deduction
    /// ```
    ///
    /// ```fields
    /// form = payslip
    /// deductions = 404,40
    /// label   | amount   | side
    /// CNSS    | 268,80   | deduction
    /// AMO     | 135,60   | deduction
    /// Avance  | 1 000,00 | deduction
    /// ```
    ///
    /// ```fields
    /// form = payslip
    /// deductions = 404,40
    /// label                    | amount | side
    /// CNSS                     | 268,80 | deduction
    /// AMO Frais professionnels | ##     | deduction
    /// ```
    pub(crate) static DEDUCTIONS_TOTAL_MISMATCH = Check::Declaration(deductions_total_mismatch);
    code: "TOT108",
    name: "deductions-total-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-deductions-and-total",
    explanations: &["deduction-not-printed", "advance-settled-elsewhere", "misread-value"],
    source: "identity printed by the payslip itself: total deductions = sum of deductions",
}

fn deductions_total_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let [row] = &declaration.rows[..] else { return };
    let is_deduction = |it: &&PaymentLine| it.side == Some(Side::Deduction);
    if declaration.form != Form::Payslip || !declaration.lines.iter().any(|it| is_deduction(&it)) {
        return;
    }
    let Some(printed) = outcome.operand(row.fields.amount(Name::Deductions)) else { return };
    let nobody_pays = [LineKind::Subtotal, LineKind::ProfessionalExpenses];
    let mut amounts: Vec<(Option<LineKind>, &Extracted<Amount>)> = Vec::new();
    let mut complete = true;
    for line in &declaration.lines {
        let kind = line.kind();
        match line.fields.amount(Name::Amount) {
            // Whatever it is called: two lines read as one may be called by the other.
            Field::Unreadable { .. } if is_deduction(&line) => return outcome.not_comparable(),
            _ if kind.is_some_and(|it| nobody_pays.contains(&it)) => (),
            Field::Read(amount) if is_deduction(&line) => amounts.push((kind, amount)),
            // On which side it stands is no surer than what it says.
            Field::Unreadable { .. } => complete = false,
            Field::Read(it) if line.side.is_none() || !it.is_certain() => complete = false,
            _ => (),
        }
    }
    let (Some((_, first)), Some((_, last))) = (amounts.first(), amounts.last()) else { return };
    let sum: Amount = amounts.iter().map(|it| it.1.value).sum();
    let advance = |it: &&(Option<LineKind>, &Extracted<Amount>)| it.0 == Some(LineKind::Advance);
    let advances: Amount = amounts.iter().filter(advance).map(|it| it.1.value).sum();
    // Lines with a minus under a total without one, or the other way round; a minus may be printed before
    // some of them only.
    let unsigned = |it: Amount| Amount { value: it.value.abs(), ..it };
    let magnitudes: Amount = amounts.iter().map(|it| unsigned(it.1.value)).sum();
    let sums = [sum, sum - advances, magnitudes].map(unsigned);
    if sums.into_iter().any(|it| unsigned(printed.value).agrees_with(it)) {
        outcome.agree();
        return;
    }
    if lines::another_column_adds_up(declaration, Side::Deduction, printed.value) {
        outcome.not_comparable();
        return;
    }
    // The line that lacks was read as a box of the payslip: `Income tax 32.38` under the table.
    let lacks = printed.value - sum;
    let boxed = |(_, value): (Name, &Value)| matches!(value, Value::Amount(Field::Read(it)) if it.value.agrees_with(lacks));
    if row.fields.iter().any(boxed) {
        outcome.not_comparable();
        return;
    }
    // A line that stands in the way is an earning in a column that was taken for deductions.
    let earned = |it: &(Option<LineKind>, &Extracted<Amount>)| {
        matches!(it.0, Some(LineKind::NonTaxable | LineKind::FamilyAllowance))
    };
    let misplaced =
        is_without_lines(printed.value, &declaration.lines, &amounts) || amounts.iter().any(earned);
    // A label where gross pay ought to stand: the figures beside it slipped by one label.
    let slipped = matches!(row.fields.amount(Name::Gross), Field::Unreadable { .. });
    let values: Vec<Amount> = amounts.iter().map(|it| it.1.value).collect();
    // A box read with doubt may be a line: `Income tax` above the sums.
    let doubted = row.fields.amounts().any(|it| !it.1.is_certain());
    let certain = complete
        && !doubted
        && !misplaced
        && !slipped
        && amounts.iter().all(|it| it.1.is_certain())
        && !lines::is_sum_of_some(printed.value, &values);
    let label = Message::new("label-sum-of-deductions").with("count", amounts.len());
    let range = first.location.span(&last.location);
    let mut operands =
        vec![printed.cite("label-deductions"), Citation::computed(label, sum, range, certain)];
    operands.extend(amounts.iter().map(|(_, it)| it.cite("label-line-amount")));
    outcome.raise(
        Message::new("deductions-total-mismatch")
            .with("printed", &printed.raw)
            .with("count", amounts.len())
            .with("computed", sum),
        operands,
    );
}

/// Whether the printed total is the sum without one of the lines, without the first ones (gains
/// stand before deductions), or without all that have no base.
fn is_without_lines(
    printed: Amount,
    lines: &[PaymentLine],
    amounts: &[(Option<LineKind>, &Extracted<Amount>)],
) -> bool {
    let sum: Amount = amounts.iter().map(|it| it.1.value).sum();
    let based = lines.iter().filter(|it| it.fields.read_amount(Name::Base).is_some());
    let based: Vec<_> = based.filter_map(|it| it.fields.read_amount(Name::Amount)).collect();
    let is_based = |it: &Extracted<Amount>| based.iter().any(|other| std::ptr::eq(*other, it));
    let with_base: Amount = amounts.iter().filter(|it| is_based(it.1)).map(|it| it.1.value).sum();
    let mut one_less = amounts.iter().map(|it| sum - it.1.value);
    let mut last_ones =
        (1..amounts.len()).map(|from| amounts[from..].iter().map(|it| it.1.value).sum());
    printed.agrees_with(with_base)
        || one_less.any(|it| printed.agrees_with(it))
        || last_ones.any(|it: Amount| printed.agrees_with(it))
}
