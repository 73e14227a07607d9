use rust_decimal::Decimal;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name, Period,
        law::{self, Kind, Parameter},
    },
    rules::{
        Check, declare_rule,
        law::scope::{list, period_of_row},
    },
};

declare_rule! {
    /// Family allowances do not match the children and the period.
    ///
    /// ## What it compares
    ///
    /// For a month, the family allowances payable with the amounts in force for the printed number
    /// of children: 200 dirhams (300 since July 2019) for each of the first three, 36 (or 100
    /// since 2023) for each of the next three. Fewer children may be entitled than are printed;
    /// zero is ordinary, since the fund pays directly.
    ///
    /// ## Why it matters
    ///
    /// Only a few amounts are possible in a month.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2018-05
    /// immatriculation | children | af_payable
    /// 123456785       | 2        | 400,00
    /// 198765434       | 2        | 600,00
    ///                              ^^^^^^ family allowances 600,00 are printed for 2 children in 2018-05; amounts in force: 0, 200, 400
    /// ```
    ///
    /// Both amounts of the fourth child are possible since 2023:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2023-05
    /// immatriculation | children | af_payable
    /// 123456785       | 4        | 936,00
    /// 198765434       | 4        | 1 000,00
    /// 145678902       | 5        | 0,00
    /// ```
    pub(crate) static FAMILY_ALLOWANCE_MISMATCH = Check::Declaration(family_allowance_mismatch);
    code: "LAW107",
    name: "family-allowance-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-children-and-allowances",
    explanations: &["arrears", "entitlement-changed-in-the-month", "misread-value"],
    source: "decree 2.08.358 of 9 July 2008 and its amendments of 2019 and 2025",
}

fn family_allowance_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for row in &declaration.rows {
        let Some(period @ Period::Month { .. }) = period_of_row(declaration, row) else { continue };
        let first = law::in_force(Kind::AllowanceFirstChildren, period);
        let further = law::in_force(Kind::AllowanceFurtherChildren, period);
        if first.is_empty() || further.is_empty() {
            continue;
        }
        let (children, payable) =
            (row.fields.amount(Name::Children), row.fields.amount(Name::AfPayable));
        let Some((children, payable)) = outcome.operands(children, payable) else { continue };
        let possible = amounts(children.value.value, &first, &further);
        if possible.iter().any(|it| (payable.value.value - it).abs() <= payable.value.rounding) {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("family-allowance-mismatch")
                .with("payable", &payable.raw)
                .with("children", &children.raw)
                .with("period", period.to_string())
                .with("possible", list(possible)),
            vec![payable.cite("label-allowances-payable"), children.cite("label-children")],
        );
    }
}

/// What may be payable for up to so many children, from nothing to the full amount.
fn amounts(children: Decimal, first: &[&Parameter], further: &[&Parameter]) -> Vec<Decimal> {
    let mut possible = vec![Decimal::ZERO];
    for count in (1..=6).map(Decimal::from).take_while(|it| *it <= children) {
        let three = Decimal::from(3);
        let (low, high) = (count.min(three), (count - three).max(Decimal::ZERO));
        let pairs = first.iter().flat_map(|a| further.iter().map(move |b| (a.value, b.value)));
        possible.extend(pairs.map(|(a, b)| a * low + b * high));
    }
    possible.sort();
    possible.dedup();
    possible
}
