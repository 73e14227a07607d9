use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Extracted, Message},
    finding::{Class, Outcome},
    payroll::{
        Amount, Declaration, Form, Name, Period, Row,
        law::{self, Kind},
    },
    rules::{Check, declare_rule, law::scope::period_of_row},
};

declare_rule! {
    /// Gross pay is below the minimum wage for the hours or days declared.
    ///
    /// ## What it compares
    ///
    /// Gross pay with the hourly minimum wage (SMIG) times the hours, where hours are printed.
    /// Where only days are printed, with the lower daily minimum of agriculture (SMAG) times the
    /// days, since the branch of the employer is seldom certain. Never with a monthly figure: those
    /// of the press vary.
    ///
    /// ## Why it matters
    ///
    /// It is a breach of the law in force at that date. Real declarations contain many, so it is
    /// no trace of any change to the document.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2024-05
    /// immatriculation | hours  | gross
    /// 123456785       | 191,00 | 3 111,39
    /// 198765434       | 191,00 | 2 800,00
    ///                            ^^^^^^^^ gross pay 2 800,00 is printed for 191,00 hours; the minimum wage of 2024-05 gives 3111.39
    /// ```
    ///
    /// Half a month, and a worker of agriculture:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2024-05
    /// immatriculation | days | gross
    /// 123456785       | 13   | 1 555,70
    /// 198765434       | 26   | 2 303,08
    /// ```
    pub(crate) static WAGE_BELOW_MINIMUM = Check::Declaration(wage_below_minimum);
    code: "LAW108",
    name: "wage-below-minimum",
    class: Class::Breach,
    category: None,
    needs: "needs-hours-or-days-and-gross",
    explanations: &["part-time", "apprentice-or-trainee", "incomplete-month", "misread-value"],
    source: "dated minimum wages of src/payroll/law/amounts.toml, each with its decree",
}

fn wage_below_minimum(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in &declaration.rows {
        let Some(period) = period_of_row(declaration, row) else { continue };
        let Some(gross) = row.fields.read_amount(Name::Gross) else { continue };
        let Some((worked, minimum, unit)) = minimum(row, period) else { continue };
        let paid = gross.value.value;
        let working = row.fields.text(Name::Situation).is_absent();
        if !working || paid <= Decimal::ZERO || worked.value.value <= Decimal::ZERO {
            continue;
        }
        // A dirham for rounding of hours and days.
        if paid + gross.value.rounding + Decimal::ONE >= minimum {
            outcome.agree();
            continue;
        }
        let minimum = minimum.round_dp(2);
        outcome.raise(
            Message::new("wage-below-minimum")
                .with("gross", &gross.raw)
                .with("worked", &worked.raw)
                .with("unit", Message::new(unit))
                .with("period", period.to_string())
                .with("minimum", minimum),
            vec![
                gross.cite("label-gross"),
                worked.cite(if unit == "unit-hours" { "label-hours" } else { "label-days" }),
                Citation::computed(
                    "label-minimum-wage",
                    minimum,
                    worked.location.clone(),
                    worked.is_certain(),
                ),
            ],
        );
    }
}

/// What was worked, and the least that may be paid for it.
fn minimum(row: &Row, period: Period) -> Option<(&Extracted<Amount>, Decimal, &'static str)> {
    // Of several values in one period, or of two branches, the lowest.
    let lowest = |kind| law::in_force(kind, period).into_iter().map(|it| it.value).min();
    if let Some(hours) = row.fields.read_amount(Name::Hours) {
        return Some((hours, lowest(Kind::SmigHour)? * hours.value.value, "unit-hours"));
    }
    let days = row.fields.read_amount(Name::Days)?;
    Some((days, lowest(Kind::SmagDay)? * days.value.value, "unit-days"))
}
