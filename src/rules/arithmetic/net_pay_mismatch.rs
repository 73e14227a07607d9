use crate::{
    evidence::{Citation, Extracted, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Document, Form, LineKind, Name, PaymentLine, Row},
    rules::{
        Check,
        arithmetic::{
            settlement::{Settlement, taken_off},
            withheld,
        },
        declare_rule, unread,
    },
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
    /// So is one that is a round thousand away, where no group of digits was left beside a figure:
    ///
    /// ```register
    /// immatriculation | gross    | deductions | net
    /// 123456785       | 4 314,59 | 290,80     | 3 023,79
    ///                                           ^^^^^^^^ net pay 3 023,79 is printed; gross pay 4 314,59 less deductions 290,80 is 4023.79
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
    /// An advance with a line of its own on a payslip explains it too:
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
    ///
    /// Columns before net pay are counted as the other rows count them:
    ///
    /// ```register
    /// immatriculation | gross    | deductions | column travel | column loan | net
    /// 123456785       | 3 000,00 | 600,00     | 640,00        |             | 3 040,00
    /// 198765434       | 3 100,00 | 600,00     |               | 400,00      | 2 100,00
    /// 187654322       | 3 200,00 | 600,00     | 640,00        | 400,00      | 2 840,00
    /// 176543210       | 3 300,00 | 600,00     | 640,00        | 400,00      | 2 990,00
    ///                                                                         ^^^^^^^^ net pay 2 990,00 is printed; gross pay 3 300,00 less deductions 600,00, with the columns beside them counted as in the other rows, is 2940.00
    /// ```
    ///
    /// Where no sum of deductions is printed, the other rows tell which columns are withheld:
    ///
    /// ```register
    /// immatriculation | gross    | column CNSS | column AMO | income_tax | net
    /// 123456785       | 3 000,00 | 134,40      | 67,80      | 0,00       | 2 797,80
    /// 198765434       | 3 100,00 | 138,88      | 70,06      | 0,00       | 2 891,06
    /// 187654322       | 3 200,00 | 143,36      | 72,32      | 0,00       | 2 984,32
    /// 176543210       | 3 300,00 | 147,84      | 74,58      | 0,00       | 3 177,58
    ///                                                                      ^^^^^^^^ net pay 3 177,58 is printed; gross pay 3 300,00 less what is withheld in the row is 3077.58, and in every other row it is net pay
    /// 165432100       | 4 000,00 | 179,20      | 90,40      | 12,00      | 3 718,40
    /// 154321000       | 4 100,00 | 183,68      | 92,66      | 15,00      | 3 808,66
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
        withheld::compare(document, declaration, outcome);
    }
    outcome.enter_declaration(None);
}

/// Lines of pay of which no amount was read: what was paid beside gross pay may stand among them.
fn is_hollow(declaration: &Declaration) -> bool {
    let without = |it: &PaymentLine| it.fields.read_amount(Name::Amount).is_none();
    !declaration.lines.is_empty() && declaration.lines.iter().all(without)
}

fn compare(document: &Document, declaration: &Declaration, outcome: &mut Outcome) {
    let settlement = Settlement::of(declaration);
    for row in &declaration.rows {
        let (gross, deductions, net) = (
            row.fields.amount(Name::Gross),
            row.fields.amount(Name::Deductions),
            row.fields.amount(Name::Net),
        );
        let Some((gross, deductions)) = outcome.operands(gross, deductions) else { continue };
        let Some(net) = outcome.operand(net) else { continue };
        let less = gross.value - taken_off(deductions.value);
        // A minus before deductions takes them off, as a rule; or it gives back.
        let ways = [less, gross.value - deductions.value];
        if ways.iter().any(|it| settlement.explains(row, &deductions.location, *it, net.value)) {
            outcome.agree();
            continue;
        }
        let columns = settlement.columns(row);
        let known = columns.is_some();
        let (beside, cells) = columns.unwrap_or((Amount::exact(0.into()), Vec::new()));
        let computed = less + beside;
        // More taken off than was earned is a misreading before it is a contradiction.
        let certain = gross.is_certain()
            && deductions.is_certain()
            && known
            && cells.iter().all(|it| it.is_certain())
            && settlement.holds()
            && is_size(computed)
            && !is_misread(document, row, [gross, deductions, net])
            && !may_pay_besides(declaration)
            && !is_hollow(declaration)
            && !(net.value > computed && settlement.lacks_a_cell(row))
            && !unread::holds(document, net.value - computed);
        let range = gross.location.span(&deductions.location);
        let with_columns = !cells.is_empty();
        let id = if with_columns { "net-pay-mismatch-with-columns" } else { "net-pay-mismatch" };
        let sum =
            if with_columns { "label-net-with-columns" } else { "label-gross-less-deductions" };
        let mut operands = vec![
            net.cite("label-net"),
            gross.cite("label-gross"),
            deductions.cite("label-deductions"),
            Citation::computed(sum, computed, range, certain),
        ];
        operands.extend(cells.iter().map(|it| it.cite("label-column-beside")));
        outcome.raise(
            Message::new(id)
                .with("net", &net.raw)
                .with("gross", &gross.raw)
                .with("deductions", &deductions.raw)
                .with("computed", computed),
            operands,
        );
    }
}

/// Whether one of the three is a group of digits of what the other two make it, and the rest of it
/// stands beside.
fn is_misread(
    document: &Document,
    row: &Row,
    [gross, deductions, net]: [&Extracted<Amount>; 3],
) -> bool {
    let off = taken_off(deductions.value);
    let is_cut = |part: Amount, at: &Extracted<Amount>, whole: Amount| {
        unread::holds_the_rest(document, row, (part, &at.location), whole)
    };
    is_cut(net.value, net, gross.value - off)
        || is_cut(gross.value, gross, net.value + off)
        || is_cut(off, deductions, gross.value - net.value)
}

fn is_size(computed: Amount) -> bool {
    !computed.value.is_sign_negative()
}

/// Whether a payslip may pay something besides gross pay whose amount was not read: no lines at all
/// were read, or such a line without its amount.
fn may_pay_besides(declaration: &Declaration) -> bool {
    let beside = [LineKind::NonTaxable, LineKind::FamilyAllowance, LineKind::Advance];
    // An employer's contribution has no amount of the employee's.
    let unread = |it: &PaymentLine| {
        it.kind().is_some_and(|it| beside.contains(&it))
            && it.fields.read_amount(Name::Amount).is_none()
            && it.fields.read_amount(Name::EmployerAmount).is_none()
    };
    let lines = &declaration.lines;
    declaration.form == Form::Payslip && (lines.is_empty() || lines.iter().any(unread))
}
