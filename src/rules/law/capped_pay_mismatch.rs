use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Form, Name},
    rules::{
        Check, declare_rule,
        law::scope::{cap, period_of_row, share_of_month},
        people,
    },
};

/// The number of occasional labour, whose capped pay follows no rule but not to exceed gross pay.
const OCCASIONAL: &str = "999999999";

declare_rule! {
    /// Capped pay is not gross pay up to the ceiling of the period.
    ///
    /// ## What it compares
    ///
    /// For every employee, capped pay (*salaire plafonné*) with the smaller of gross pay and the
    /// ceiling in force in the document's own period: 6 000 dirhams a month, three times that for
    /// a quarter. A ceiling cut down to the days of an incomplete month is accepted. Occasional
    /// labour and correction lines are left out.
    ///
    /// ## Why it matters
    ///
    /// The rule of the fund leaves no choice: capped pay follows from gross pay and the date.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2024-01
    /// immatriculation | days | gross    | capped
    /// 123456785       | 26   | 8 500,00 | 6 000,00
    /// 198765434       | 26   | 8 500,00 | 5 000,00
    ///                                     ^^^^^^^^ capped pay 5 000,00 is printed beside gross pay 8 500,00; the ceiling of 2024-01 gives 6000
    /// ```
    ///
    /// Half a month under half a ceiling, whole units, a correction, and an unknown year:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// period = 2024-01
    /// immatriculation | days | gross     | capped
    /// 123456785       | 13   | 8 500,00  | 3 000,00
    /// 198765434       | 26   | 3 100,40  | 3 100
    /// 145678902       |      | -8 500,00 | -6 000,00
    /// ```
    pub(crate) static CAPPED_PAY_MISMATCH = Check::Declaration(capped_pay_mismatch);
    code: "LAW101",
    name: "capped-pay-mismatch",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-capped-pay-and-ceiling",
    explanations: &["ceiling-of-another-year", "ceiling-for-part-of-a-month", "arrears", "misread-value"],
    source: "CNSS, Déclaration de vos salariés; ceiling 6,000 DH: SSA 2003, CLEISS 2024",
}

fn capped_pay_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in &declaration.rows {
        let Some(period) = period_of_row(declaration, row) else { continue };
        let Some(ceiling) = cap(period) else { continue };
        let occasional = row.fields.read_text(Name::Immatriculation);
        if occasional.is_some_and(|it| *it.value == *OCCASIONAL) {
            continue;
        }
        if !people::is_of_one(declaration, row) {
            continue;
        }
        let (gross, capped) = (row.fields.amount(Name::Gross), row.fields.amount(Name::Capped));
        let Some((gross, capped)) = outcome.operands(gross, capped) else { continue };
        // Above gross pay is a contradiction of its own.
        let above = capped.value.surely_exceeds(gross.value);
        if above || gross.value.value.is_sign_negative() {
            continue;
        }
        let part = Amount { value: ceiling.value * share_of_month(row), rounding: Decimal::ONE };
        let lower =
            |ceiling: Amount| if gross.value.value < ceiling.value { gross.value } else { ceiling };
        let expected = lower(ceiling);
        if capped.value.agrees_with(expected) || capped.value.agrees_with(lower(part)) {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("capped-pay-mismatch")
                .with("capped", &capped.raw)
                .with("gross", &gross.raw)
                .with("period", period.to_string())
                .with("expected", expected),
            vec![
                capped.cite("label-capped"),
                gross.cite("label-gross"),
                Citation::computed(
                    "label-capped-expected",
                    expected,
                    gross.location.clone(),
                    gross.is_certain(),
                ),
            ],
        );
    }
}
