use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Field, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Form, Jurisdiction, LineKind, Name, PaymentLine, Side},
    rules::{
        Check,
        arithmetic::product::{is_capped_product, is_product, product},
        declare_rule,
        lines::both_ways,
    },
};

declare_rule! {
    /// The amount of a line differs from its base times its rate.
    ///
    /// ## What it compares
    ///
    /// On every line of a payment slip or payslip that prints a base, a rate and an amount: the
    /// amount with the product. What the printed precision of all three may hide is allowed. A
    /// rate of the law printed with two decimals of a percent is exact; a shorter one may be a
    /// longer one rounded. Where several lines can be compared and none of them is its product,
    /// columns may have been taken for one another: a particularity.
    ///
    /// ## Why it matters
    ///
    /// Anyone can recompute the line with what is printed on it.
    ///
    /// ## Example
    ///
    /// ```register
    /// label                  | base       | rate    | amount
    /// Prestations familiales | 48 210,00  | 6,40 %  | 3 085,44
    /// Prestations sociales   | 41 000,00  | 13,46 % | 5 581,60
    ///                                                 ^^^^^^^^ 41 000,00 at 13,46 % is 5518.60; the line prints 5 581,60
    /// ```
    ///
    /// A rate printed short is no exact rate (6,37 % of 48 210,00 is 3 070,98), and a centime may
    /// be cut off:
    ///
    /// ```register
    /// label                  | base      | rate   | amount
    /// AMO                    | 48 210,00 | 6,4 %  | 3 070,98
    /// Formation              | 1 234,56  | 1,60 % | 19,75
    /// Formation              | 1 234,99  | 1,60 % | 19,75
    /// Correction             | -100,00   | 1,60 % | -1,60
    /// ```
    ///
    /// Some slips round every contribution to whole units:
    ///
    /// ```register
    /// label                  | base      | rate   | amount
    /// Prestations familiales | 13 075,45 | 6,40 % | 837,00
    /// ```
    ///
    /// On a payslip hours stand without their price, taxes rise by steps, expenses and contributions end at
    /// ceilings that are not shown:
    ///
    /// ```register
    /// form = payslip
    /// side      | label                  | base       | rate   | amount
    /// gain      | Heures supplémentaires | 10,00      | 125,00 | 487,13
    /// deduction | IPRES Régime général   | 783 000,00 | 5,60   | 24 192,00
    /// deduction | I.G.R.                 | 12 461,01  | 30,00  | 2 571,63
    /// gain      | Frais professionnels   | 15 631,99  | 25,00  | 2 916,67
    /// gain      | Prime d'ancienneté     | 6 653,00   | 10,00  | 486,18
    /// ```
    ///
    /// Who is exempt owes nothing:
    ///
    /// ```register
    /// label                                    | base       | rate   | amount
    /// Formation professionnelle (exonérée)     | 228 629,91 | 1,60 % | 0,00
    /// ```
    ///
    /// An income tax rises by steps; a slip may print the last rate and what is taken off for the others:
    ///
    /// ```register
    /// label                | base      | rate  | column somme à déduire | amount
    /// Impôt sur le revenu  | 10 210,89 | 34,00 | 1 433,33               | 2 038,37
    /// ```
    ///
    /// Days of leave may be counted under the lines, under the same headings:
    ///
    /// ```register
    /// label                | base     | rate   | amount
    /// Congés payés         | 9,00     | 2,00   | 7,00
    /// ```
    ///
    /// What is owed on wages up to the ceiling may stand beside all that was earned:
    ///
    /// ```register
    /// label                | base     | rate   | amount
    /// Cotisation CNSS      | 9 430,00 | 4,48 % | 268,80
    /// ```
    pub(crate) static LINE_PRODUCT_MISMATCH = Check::Declaration(line_product_mismatch);
    code: "ARI104",
    name: "line-product-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-base-rate-amount",
    explanations: &["penalty-included", "base-changed-after-print", "misread-value"],
    source: "identity printed by the form itself: montant = masse x taux (bordereau de paiement)",
}

/// Whether none of several lines is its product: then a column of this document was taken for another.
fn agrees_nowhere(declaration: &Declaration) -> bool {
    let products: Vec<bool> = declaration
        .lines
        .iter()
        .filter(|it| it.kind() != Some(LineKind::Penalty))
        .filter_map(|it| {
            let (base, amount) =
                (it.fields.read_amount(Name::Base)?, it.fields.read_amount(Name::Amount)?);
            let Field::Read(rate) = it.fields.rate(Name::Rate) else { return None };
            Some(
                is_product(amount.value, base.value, rate.value)
                    || is_capped_product(amount.value, base.value, rate.value),
            )
        })
        .collect();
    products.len() >= 2 && !products.contains(&true)
}

/// Taxes at a lower rate than this are no steps of a scale: they are withheld on the whole.
const LEAST_STEP: Decimal = Decimal::from_parts(10, 0, 0, false, 2);

/// Hours and days of a month are fewer; a base of wages is more.
const MOST_HOURS: Decimal = Decimal::from_parts(400, 0, 0, false, 0);

/// Whether a payslip may print base and rate of a line whose amount is ordinarily another: hours without
/// their price, a tax that rises by steps, a contribution up to a ceiling that is not shown, a bonus for a
/// part of the month.
fn says_no_product(
    line: &PaymentLine,
    base: Amount,
    rate: Decimal,
    amount: Amount,
    is_elsewhere: bool,
) -> bool {
    let falls_short = amount.value.abs() < (base.value * rate).abs();
    match line.kind() {
        Some(LineKind::ProfessionalExpenses) => true,
        Some(LineKind::IncomeTax) => falls_short && rate >= LEAST_STEP,
        Some(LineKind::Amo | LineKind::AmoSolidarity | LineKind::Training) => false,
        // Ceilings of other countries are not known here.
        Some(LineKind::Social | LineKind::Family | LineKind::Ipe) => falls_short && is_elsewhere,
        _ if line.side == Some(Side::Deduction) => falls_short,
        _ => falls_short || base.value < MOST_HOURS,
    }
}

/// Days acquired, taken and left: the last figure is the first less the second, printed as a rate.
fn is_rest(amount: Amount, base: Amount, rate: Decimal) -> bool {
    let taken = base.value - amount.value;
    taken == rate || taken == rate * Decimal::ONE_HUNDRED
}

fn line_product_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let confused = agrees_nowhere(declaration);
    for line in &declaration.lines {
        // Surcharges count months besides base and rate.
        if line.kind() == Some(LineKind::Penalty) {
            continue;
        }
        let (base, rate, amount) = (
            line.fields.amount(Name::Base),
            line.fields.rate(Name::Rate),
            line.fields.amount(Name::Amount),
        );
        let Some((base, rate)) = outcome.operands(base, rate) else { continue };
        let Some(amount) = outcome.operand(amount) else { continue };
        let Some(computed) = product(base.value, rate.value) else { continue };
        if is_product(amount.value, base.value, rate.value)
            || is_capped_product(amount.value, base.value, rate.value)
        {
            outcome.agree();
            continue;
        }
        // `Somme à déduire` beside them: what is taken off the product or put to it.
        let others = line.fields.amounts().filter(|it| matches!(it.0, Name::Column(_)));
        let steps: Vec<Amount> = others.flat_map(|it| both_ways(it.1.value)).collect();
        if steps.iter().any(|it| amount.value.agrees_with(computed + *it)) {
            outcome.agree();
            continue;
        }
        // Nothing is due of a contribution from which the employer is exempt.
        let is_exempt = amount.value.value.is_zero();
        let is_elsewhere = declaration.jurisdiction != Some(Jurisdiction::Morocco);
        if is_exempt
            || is_rest(amount.value, base.value, rate.value.value)
            || declaration.form == Form::Payslip
                && says_no_product(line, base.value, rate.value.value, amount.value, is_elsewhere)
        {
            outcome.not_comparable();
            continue;
        }
        let certain = base.is_certain() && rate.is_certain() && !confused;
        let range = base.location.span(&rate.location);
        let computed = computed.rounded(amount.value.value.scale().max(2));
        outcome.raise(
            Message::new("line-product-mismatch")
                .with("base", &base.raw)
                .with("rate", &rate.raw)
                .with("amount", &amount.raw)
                .with("computed", computed),
            vec![
                amount.cite("label-line-amount"),
                base.cite("label-base"),
                rate.cite("label-rate"),
                Citation::computed("label-base-times-rate", computed, range, certain),
            ],
        );
    }
}
