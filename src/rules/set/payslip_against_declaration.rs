use super::{
    people::{DECLARED_GROSS, PAYSLIP_GROSS, PAYSLIP_OTHER, PEOPLE},
    same_month, sum_of_distinct,
};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::Amount,
    rules::{Check, Group, SetCheck, Stated, declare_rule},
};

declare_rule! {
    /// The gross pay of a payslip is not the one declared for its month.
    ///
    /// ## What it compares
    ///
    /// The gross pay of all payslips of one immatriculation number, employer and month with the
    /// pay declared for them, within the printed precision. Taxable gross pay, gross pay less what
    /// the slip prints as not taxable, and the sums of several slips and several declarations are
    /// tried as well.
    ///
    /// ## Why it matters
    ///
    /// Payslip and declaration come from the same payroll run.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- declaration.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    ///
    /// --- payslip.csv
    /// form = payslip
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation = 123456785
    /// gross = 12 500,00
    ///         ^^^^^^^^^ for person number 123456785 in 2024-01, gross pay 12 500,00 is printed in payslip.csv and 8 500,00 declared in declaration.csv
    /// ```
    ///
    /// Transport is paid and not declared:
    ///
    /// ```register
    /// --- declaration.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    ///
    /// --- payslip.csv
    /// form = payslip
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation = 123456785
    /// gross = 9 000,00
    /// label              | amount
    /// Prime de transport | 500,00
    /// ```
    pub(crate) static PAYSLIP_AGAINST_DECLARATION = Check::Set(SetCheck { facts: &PEOPLE, compare });
    code: "SET403",
    name: "payslip-against-declaration",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-payslip-and-declaration",
    explanations: &["not-taxable-items", "another-payslip-of-the-month", "paid-in-another-month", "complementary-not-given"],
    source: "payslip and declaration state the same gross pay; reference check G03",
}

fn compare(number: &str, group: &Group, outcome: &mut Outcome) {
    for slips in group.of_role(PAYSLIP_GROSS).chunk_by(|a, b| a.item == b.item) {
        let Some(slip) = slips.first() else { continue };
        let declared: Vec<_> = same_month(group, DECLARED_GROSS, slip.item).collect();
        let Some(first) = declared.first() else { continue };
        let others = group.of_item(PAYSLIP_OTHER, slip.item);
        let printed = slips.iter().chain(others).filter_map(Stated::amount);
        let printed: Vec<Amount> =
            printed.chain(sum_of_distinct(slips)).chain(sum_of_distinct(others)).collect();
        let stated = declared.iter().copied().filter_map(Stated::amount);
        let sum = sum_of_distinct(declared.iter().copied());
        if stated.chain(sum).any(|it| printed.iter().any(|slip| slip.agrees_with(it))) {
            outcome.agree();
            continue;
        }
        let (period, _) = slip.item.split_once('|').unwrap_or_default();
        let message = Message::new("payslip-against-declaration")
            .with("number", number)
            .with("period", period)
            .with("gross", slip.printed())
            .with("path", &**slip.path)
            .with("declared", first.printed())
            .with("declaration-path", &**first.path);
        let operands = vec![first.cite("label-declared-gross"), slip.cite("label-gross")];
        outcome.raise_across(Class::Particularity, message, operands);
    }
}
