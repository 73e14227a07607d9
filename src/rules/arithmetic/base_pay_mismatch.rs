use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Form, Name, Rate},
    rules::{Check, declare_rule},
};

/// Hours a month is paid for whatever was worked: 191 (44 h a week), 173.33 (40 h), 26 days of 8,
/// 151.67 (35 h, France).
const MONTHLY_HOURS: [(i64, u32); 5] = [(191, 0), (17_333, 2), (208, 0), (15_167, 2), (19_066, 2)];

declare_rule! {
    /// Base pay differs from the hours times the hourly rate.
    ///
    /// ## What it compares
    ///
    /// Where a row prints hours, an hourly rate and base pay: base pay with the product. A month
    /// paid in full whatever was worked (191 hours and the like) is tried first.
    ///
    /// ## Why it matters
    ///
    /// The three figures stand in one row, and two of them determine the third. On a payslip the
    /// three may stand in different boxes with different meanings, so there the finding is a
    /// particularity.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | hours  | hourly_rate | base_pay
    /// 123456785       | 191,00 | 17,10       | 3 266,10
    /// 198765434       | 100,00 | 17,10       | 1 810,00
    ///                                          ^^^^^^^^ base pay 1 810,00 is printed; 100,00 hours at 17,10 are 1710.00
    /// ```
    ///
    /// Somebody paid by the month keeps his base pay when he was absent:
    ///
    /// ```register
    /// immatriculation | hours  | hourly_rate | base_pay
    /// 123456785       | 175,00 | 17,10       | 3 266,10
    /// ```
    pub(crate) static BASE_PAY_MISMATCH = Check::Declaration(base_pay_mismatch);
    code: "ARI106",
    name: "base-pay-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-hours-rate-base",
    explanations: &["paid-by-the-month", "overtime-or-absence-elsewhere", "misread-value"],
    source: "identity printed by the form itself: hours x hourly rate = base pay; 191 h: labour code art. 184",
}

fn base_pay_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for row in &declaration.rows {
        let (hours, rate, base) = (
            row.fields.amount(Name::Hours),
            row.fields.amount(Name::HourlyRate),
            row.fields.amount(Name::BasePay),
        );
        let Some((hours, rate)) = outcome.operands(hours, rate) else { continue };
        let Some(base) = outcome.operand(base) else { continue };
        let Some(computed) = product(hours.value, rate.value) else { continue };
        let paid = in_centimes(base.value);
        let by_the_month = MONTHLY_HOURS.iter().any(|(hours, scale)| {
            let hours = Amount::exact(Decimal::new(*hours, *scale));
            product(hours, rate.value).is_some_and(|it| paid.agrees_with(it))
        });
        if paid.agrees_with(computed) || by_the_month {
            outcome.agree();
            continue;
        }
        let certain = hours.is_certain() && rate.is_certain();
        let range = hours.location.span(&rate.location);
        let computed = computed.rounded(2);
        let class = match declaration.form {
            Form::Payslip => Class::Particularity,
            _ => Class::Contradiction,
        };
        outcome.raise_as(
            class,
            Message::new("base-pay-mismatch")
                .with("base", &base.raw)
                .with("hours", &hours.raw)
                .with("rate", &rate.raw)
                .with("computed", computed),
            vec![
                base.cite("label-base-pay"),
                hours.cite("label-hours"),
                rate.cite("label-hourly-rate"),
                Citation::computed("label-hours-times-rate", computed, range, certain),
            ],
        );
    }
}

/// A workbook stores pay in centimes, and the product of hours and rate has more decimals.
fn in_centimes(paid: Amount) -> Amount {
    match paid.value.normalize().scale() {
        0..=2 => Amount { rounding: paid.rounding.max(Decimal::new(5, 3)), ..paid },
        _ => paid,
    }
}

fn product(hours: Amount, rate: Amount) -> Option<Amount> {
    hours.times(Rate { value: rate.value, rounding: rate.rounding })
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{in_centimes, product};
    use crate::payroll::Amount;

    #[test]
    fn stored_pay_in_centimes_is_a_rounded_product() {
        let exact = |value, scale| Amount::exact(Decimal::new(value, scale));
        let computed = product(exact(15_427, 2), exact(2_142, 2)).expect("small figures");
        assert!(in_centimes(exact(330_446, 2)).agrees_with(computed));
        assert!(!in_centimes(exact(330_448, 2)).agrees_with(computed));
    }
}
