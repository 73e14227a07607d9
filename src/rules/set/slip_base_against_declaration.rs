use rust_decimal::Decimal;

use super::{
    employers::{DECLARED_CAPPED, DECLARED_GROSS, EMPLOYERS, SLIP_BASE},
    sum_of_distinct,
};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::Amount,
    rules::{Check, Group, SetCheck, Stated, declare_rule},
};

/// A slip is computed once more than its declaration, so a dirham of rounding is allowed.
const TOLERANCE: Decimal = Decimal::ONE;

declare_rule! {
    /// A payment slip is computed from wages that the declaration does not state.
    ///
    /// ## What it compares
    ///
    /// Every base printed on a payment slip (*bordereau de paiement*) with the total gross and the
    /// total capped pay declared by the same affiliate for the same period, within 1.00: printed
    /// grand totals, or the sum of all rows. Several declarations of a period are tried singly and
    /// added up.
    ///
    /// ## Why it matters
    ///
    /// The slip takes its bases from the declaration: gross pay for family benefits, training and
    /// AMO, capped pay for social benefits.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- declaration.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross    | capped
    /// 123456785       | 8 500,00 | 6 000,00
    /// 198765434       | 1 850,00 | 1 850,00
    ///
    /// --- slip.csv
    /// form = bpc
    /// affiliate = 1234567
    /// period = 2024-01
    /// label                   | base      | rate    | amount
    /// Prestations familiales  | 10 350,00 | 6,40 %  | 662,40
    /// Prestations sociales    | 7 580,00  | 13,46 % | 1 020,27
    ///                           ^^^^^^^^ the slip slip.csv is computed from 7 580,00 for 2024-01; the declaration declaration.csv states 10350.00 gross and 7850.00 capped pay
    /// ```
    ///
    /// A complementary declaration adds to the principal one:
    ///
    /// ```register
    /// --- declaration.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross    | capped
    /// 123456785       | 8 500,00 | 6 000,00
    ///
    /// --- complementary.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross    | capped
    /// 198765434       | 1 850,00 | 1 850,00
    ///
    /// --- slip.csv
    /// form = bpc
    /// affiliate = 1234567
    /// period = 2024-01
    /// label                   | base      | rate    | amount
    /// Prestations familiales  | 10 350,00 | 6,40 %  | 662,40
    /// Prestations sociales    | 7 850,40  | 13,46 % | 1 056,66
    /// ```
    pub(crate) static SLIP_BASE_AGAINST_DECLARATION = Check::Set(SetCheck { facts: &EMPLOYERS, compare });
    code: "SET401",
    name: "slip-base-against-declaration",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-slip-and-declaration",
    explanations: &["regularisation-in-slip", "complementary-not-given", "allowances-taken-off", "agricultural-quarter"],
    source: "payment slip: amount = wages x rate over the wages declared; reference check G02",
}

fn compare(_: &str, group: &Group, outcome: &mut Outcome) {
    for base in group.of_role(SLIP_BASE) {
        let (gross, capped) =
            (group.of_item(DECLARED_GROSS, base.item), group.of_item(DECLARED_CAPPED, base.item));
        let (Some(printed), Some(declared)) = (base.amount(), gross.first()) else { continue };
        let agrees = |amount: Amount| {
            let allowed = TOLERANCE + printed.rounding + amount.rounding;
            (printed.value - amount.value).abs() <= allowed
        };
        let stated = gross.iter().chain(capped).filter_map(Stated::amount);
        let sums = [gross, capped].into_iter().filter_map(sum_of_distinct);
        if stated.chain(sums).any(agrees) {
            outcome.agree();
            continue;
        }
        // Without a capped total, a base of capped pay has nothing to be compared with.
        let Some(declared_capped) = capped.first() else {
            outcome.not_comparable();
            continue;
        };
        let message = Message::new("slip-base-against-declaration")
            .with("base", base.printed())
            .with("path", &**base.path)
            .with("period", base.item)
            .with("gross", declared.printed())
            .with("capped", declared_capped.printed())
            .with("declaration-path", &**declared.path);
        let operands = vec![
            declared.cite("label-declared-gross"),
            declared_capped.cite("label-declared-capped"),
            base.cite("label-base"),
        ];
        outcome.raise_across(Class::Particularity, message, operands);
    }
}
