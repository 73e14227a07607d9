use crate::{
    evidence::{Citation, Location, Message, Region},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Document, Form, LineKind, Name, PaymentLine, Row},
    rules::{Check, declare_rule, unread},
};

declare_rule! {
    /// Net pay differs from gross pay less deductions.
    ///
    /// ## What it compares
    ///
    /// For every employee, the printed net pay with gross pay less total deductions, each within
    /// the rounding its printed precision allows. Items that are paid without being part of gross
    /// pay, advances and family allowances are taken into account where they are printed, and so
    /// is the amount of any column of unknown meaning; a net pay rounded to whole units agrees
    /// with what it was rounded from. Where most rows of a table have another net pay, the table
    /// has another arithmetic, and nothing is certain. Deductions printed with a minus are taken off
    /// all the same.
    ///
    /// ## Why it matters
    ///
    /// Payroll software derives net pay from the other two, so the three agree unless one of
    /// them was changed or misprinted.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | gross    | deductions | net
    /// 123456785       | 3 000,00 | 600,00     | 2 400,00
    /// 198765434       | 3 000,00 | 600,00     | 2 500,00
    ///                                           ^^^^^^^^ net pay 2 500,00 is printed; gross pay 3 000,00 less deductions 600,00 is 2400.00
    /// ```
    ///
    /// A declaration in whole units is compared in whole units:
    ///
    /// ```register
    /// immatriculation | gross    | deductions | net
    /// 123456785       | 3 000,40 | 600,10     | 2 400
    /// ```
    ///
    /// A transport allowance outside gross pay explains the difference:
    ///
    /// ```register
    /// immatriculation | gross    | deductions | non_taxable | net
    /// 123456785       | 3 000,00 | 600,00     | 500,00      | 2 900,00
    /// ```
    ///
    /// So does an advance with a line of its own on a payslip:
    ///
    /// ```fields
    /// form = payslip
    /// gross = 3 000,00
    /// deductions = 600,00
    /// net = 1 900,00
    /// label             | amount | side
    /// Avance sur salaire | 500,00 | deduction
    /// ```
    ///
    /// And tax held back below the sum of contributions:
    ///
    /// ```fields
    /// form = payslip
    /// gross = 3 000,00
    /// deductions = 600,00
    /// net = 2 300,00
    /// label                                   | amount
    /// Impôt sur le revenu prélevé à la source | 100,00
    /// ```
    ///
    /// A form may print what it takes off with a minus:
    ///
    /// ```register
    /// immatriculation | gross    | deductions | net
    /// 123456785       | 3 000,00 | -600,00    | 2 400,00
    /// ```
    pub(crate) static NET_PAY_MISMATCH = Check::Document(net_pay_mismatch);
    code: "ARI101",
    name: "net-pay-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-gross-deductions-net",
    explanations: &["deduction-not-printed", "advance-settled-elsewhere", "misread-value"],
    source: "identity printed by the form itself: net = gross - deductions",
}

fn net_pay_mismatch(document: &Document, outcome: &mut Outcome) {
    for (index, declaration) in document.declarations.iter().enumerate() {
        outcome.enter_declaration(Some(index));
        compare(document, declaration, outcome);
    }
    outcome.enter_declaration(None);
}

/// Lines of pay of which no amount was read: what was paid beside gross pay may stand among them.
fn is_hollow(declaration: &Declaration) -> bool {
    let without = |it: &PaymentLine| it.fields.read_amount(Name::Amount).is_none();
    !declaration.lines.is_empty() && declaration.lines.iter().all(without)
}

fn compare(document: &Document, declaration: &Declaration, outcome: &mut Outcome) {
    let holds = identity_holds(declaration);
    for row in &declaration.rows {
        let (gross, deductions, net) = (
            row.fields.amount(Name::Gross),
            row.fields.amount(Name::Deductions),
            row.fields.amount(Name::Net),
        );
        let Some((gross, deductions)) = outcome.operands(gross, deductions) else { continue };
        let Some(net) = outcome.operand(net) else { continue };
        let computed = gross.value - taken_off(deductions.value);
        if beside(declaration, row).into_iter().any(|it| settles(net.value, computed + it))
            || elsewhere(row).any(|it| settles(net.value, computed + it))
            || lines_of_pay(declaration).any(|it| settles(net.value, computed + it))
            || below_the_sum(declaration, &deductions.location)
                .into_iter()
                .any(|it| settles(net.value, computed + it))
        {
            outcome.agree();
            continue;
        }
        // More taken off than was earned is a misreading before it is a contradiction.
        let certain = gross.is_certain()
            && deductions.is_certain()
            && holds
            && is_size(computed)
            && !is_misread(gross.value, taken_off(deductions.value), net.value)
            && !may_pay_besides(declaration)
            && !is_hollow(declaration)
            && !unread::holds(document, net.value - computed);
        let range = gross.location.span(&deductions.location);
        outcome.raise(
            Message::new("net-pay-mismatch")
                .with("net", &net.raw)
                .with("gross", &gross.raw)
                .with("deductions", &deductions.raw)
                .with("computed", computed),
            vec![
                net.cite("label-net"),
                gross.cite("label-gross"),
                deductions.cite("label-deductions"),
                Citation::computed("label-gross-less-deductions", computed, range, certain),
            ],
        );
    }
}

/// What deductions take off: some forms print them with a minus (`-268,80`, `(268.80)`).
fn taken_off(deductions: Amount) -> Amount {
    Amount { value: deductions.value.abs(), ..deductions }
}

/// Whether most rows of a table with many have the net pay that this arithmetic gives. Where they
/// have not, the table has another arithmetic: an advance, an allowance in a column of its own.
fn identity_holds(declaration: &Declaration) -> bool {
    let mut agree = 0_usize;
    let mut rows = 0_usize;
    for row in &declaration.rows {
        let amount = |name| row.fields.read_amount(name).map(|it| it.value);
        let (Some(gross), Some(deductions), Some(net)) =
            (amount(Name::Gross), amount(Name::Deductions), amount(Name::Net))
        else {
            continue;
        };
        rows += 1;
        let computed = gross - taken_off(deductions);
        let known = beside(declaration, row).into_iter().any(|it| settles(net, computed + it));
        agree += usize::from(known || elsewhere(row).any(|it| settles(net, computed + it)));
    }
    rows <= FEW_ROWS || agree * 2 > rows
}

/// Rows too few to tell a table's arithmetic from.
const FEW_ROWS: usize = 3;

/// Whether one of the three is a group of digits of what the other two make it.
fn is_misread(gross: Amount, deductions: Amount, net: Amount) -> bool {
    net.is_part_of(gross - deductions)
        || gross.is_part_of(net + deductions)
        || deductions.is_part_of(gross - net)
}

fn is_size(computed: Amount) -> bool {
    !computed.value.is_sign_negative()
}

/// The amount of one column of unknown meaning in the row, added or taken off.
fn elsewhere(row: &Row) -> impl Iterator<Item = Amount> {
    let unknown = row.fields.iter().filter(|it| matches!(it.0, Name::Column(_)));
    let amounts = unknown.filter_map(|(name, _)| Some(row.fields.read_amount(name)?.value));
    amounts.filter(|it| !it.value.is_zero()).flat_map(|it| [it, Amount { value: -it.value, ..it }])
}

/// One line of a payslip, added or taken off: tax below the sum of contributions, meal vouchers,
/// expenses paid back beside the earnings.
fn lines_of_pay(declaration: &Declaration) -> impl Iterator<Item = Amount> {
    let slip = declaration.form == Form::Payslip;
    let lines = declaration.lines.iter().filter(move |_| slip);
    let amounts = lines.filter_map(|it| Some(it.fields.read_amount(Name::Amount)?.value));
    let amounts = amounts.filter(|it| !it.value.is_zero());
    amounts.flat_map(|it| [it, Amount { value: -it.value, ..it }])
}

/// What the lines of a payslip that stand below its sum of deductions come to, each added, taken
/// off or left out: meal vouchers and tax, one under the other.
fn below_the_sum(declaration: &Declaration, sum: &Location) -> Vec<Amount> {
    let bottom = |it: &Location| match it.region {
        Region::Page { page, bbox: Some(bbox) } => Some((page, bbox.bottom)),
        _ => None,
    };
    let Some(sum) = bottom(sum).filter(|_| declaration.form == Form::Payslip) else {
        return Vec::new();
    };
    let below = declaration.lines.iter().filter(|it| bottom(&it.location) > Some(sum));
    let amounts = below.filter_map(|it| Some(it.fields.read_amount(Name::Amount)?.value));
    let amounts: Vec<Amount> = amounts.filter(|it| !it.value.is_zero()).collect();
    if amounts.len() > MOST_BELOW {
        return Vec::new();
    }
    amounts.into_iter().fold(vec![Amount::exact(0.into())], |sums, amount| {
        let taken = Amount { value: -amount.value, ..amount };
        sums.into_iter().flat_map(|it| [it, it + amount, it + taken]).collect()
    })
}

/// More lines than this below the sum of deductions are no afterthoughts.
const MOST_BELOW: usize = 5;

/// Whether a net pay can be the printing of a computed one: wages are often paid in whole units.
fn settles(net: Amount, computed: Amount) -> bool {
    let whole = net.value.fract().is_zero() && (net.value - computed.value).abs() < 1.into();
    net.agrees_with(computed) || whole
}

/// Whether a payslip may pay something besides gross pay whose amount was not read: no lines at all
/// were read, or such a line without its amount.
fn may_pay_besides(declaration: &Declaration) -> bool {
    let beside = [LineKind::NonTaxable, LineKind::FamilyAllowance, LineKind::Advance];
    let unread = |it: &PaymentLine| {
        it.kind().is_some_and(|it| beside.contains(&it))
            && it.fields.read_amount(Name::Amount).is_none()
    };
    let lines = &declaration.lines;
    declaration.form == Form::Payslip && (lines.is_empty() || lines.iter().any(unread))
}

/// What may lie between gross pay less deductions and net pay: nothing, or any of the printed
/// items outside gross pay, added together or alone.
fn beside(declaration: &Declaration, row: &Row) -> Vec<Amount> {
    let mut items: Vec<Amount> = Vec::new();
    items.extend(row.fields.read_amount(Name::NonTaxable).map(|it| it.value));
    items.extend(row.fields.read_amount(Name::AfNet).map(|it| it.value));
    // The lines of a payslip are about its one row.
    if declaration.form == Form::Payslip {
        for (kind, sign) in
            [(LineKind::NonTaxable, 1), (LineKind::FamilyAllowance, 1), (LineKind::Advance, -1)]
        {
            let of_kind = declaration.lines.iter().filter(|it| it.kind() == Some(kind));
            let amounts = of_kind.filter_map(|it| it.fields.read_amount(Name::Amount));
            let sum: Amount = amounts.map(|it| it.value).sum();
            items.push(Amount { value: sum.value * rust_decimal::Decimal::from(sign), ..sum });
        }
    }
    let mut sums = vec![Amount::exact(0.into())];
    for item in items.into_iter().filter(|it| !it.value.is_zero()) {
        let with: Vec<Amount> = sums.iter().map(|it| *it + item).collect();
        sums.extend(with);
    }
    sums
}
