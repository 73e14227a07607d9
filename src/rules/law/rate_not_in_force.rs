use rust_decimal::Decimal;

use crate::{
    evidence::{Extracted, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, LineKind, Name, Period, Rate,
        law::{self, Kind, Parameter},
    },
    rules::{
        Check, declare_rule,
        law::scope::{dates, introduction, moroccan_period, percent},
    },
};

declare_rule! {
    /// A contribution is printed at a rate that was not in force in its period.
    ///
    /// ## What it compares
    ///
    /// The printed rates of contributions (employee's, employer's or both together) with those in
    /// force in the document's own period. Where the rate was in force at another time, that time
    /// is named. A rate of zero, and the allowance for loss of employment put on top, are not
    /// reported here.
    ///
    /// ## Why it matters
    ///
    /// Payroll software holds the rates of its day. A rate of another year shows that lines of
    /// different times stand together, or that the tables were not brought up to date.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = bpc
    /// period = 2013-05
    /// label                  | base      | rate    | amount
    /// Prestations familiales | 48 210,00 | 6,50 %  | 3 133,65
    /// Prestations sociales   | 41 000,00 | 13,46 % | 5 518,60
    ///                                      ^^^^^^^ Prestations sociales is printed at 13,46 % for 2013-05; that rate is in force 2014-12-01/…
    /// AMO                    | 48 210,00 | 5,80 %  | 2 796,18
    ///                                      ^^^^^^ AMO is printed at 5,80 % for 2013-05; the rates in force are 2 %, 1.5 %, 3.5 %, 5.5 %
    /// ```
    ///
    /// A payslip of the same month, printed in tenths of a percent, and a month of which the law
    /// is not known:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// label                | base     | rate   | amount
    /// Cotisation CNSS      | 6 000,00 | 4,48 % | 268,80
    /// Assurance AMO        | 8 500,00 | 2,3 %  | 192,10
    /// Taxe professionnelle | 8 500,00 | 1,6 %  | 136,00
    /// ```
    ///
    /// So is what is left of a rate whose allowance for loss of employment has a line of its own:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// label                            | base     | rate   | amount
    /// Cotisation CNSS                  | 6 000,00 | 4,29 % | 257,40
    /// Indemnité perte d'emploi (IPE)   | 6 000,00 | 0,19 % | 11,40
    /// ```
    pub(crate) static RATE_NOT_IN_FORCE = Check::Declaration(rate_not_in_force);
    code: "LAW102",
    name: "rate-not-in-force",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-contribution-rates",
    explanations: &["paid-in-another-period", "other-regime", "tables-not-updated", "misread-value"],
    source: "dated rates of src/payroll/law/contributions.toml, each with its source",
}

fn rate_not_in_force(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(period) = moroccan_period(declaration) else { return };
    let ipe_apart = declaration.lines.iter().any(|it| it.kind() == Some(LineKind::Ipe));
    let other = Printed { period, ipe_apart };
    for line in &declaration.lines {
        let Some(kind) = line.kind() else { continue };
        // What did not exist yet has a rule of its own.
        if introduction(kind).is_some_and(|it| period.last_day() < it.from) {
            continue;
        }
        for name in [Name::Rate, Name::EmployerRate] {
            let Some(rate) = outcome.operand(line.fields.rate(name)) else { continue };
            let label = line.fields.read_text(Name::Label);
            let label = label.map_or(String::new(), |it| it.raw.to_string());
            compare(&label, kind, rate, &other, outcome);
        }
    }
}

/// What the rest of the document prints.
struct Printed {
    period: Period,
    /// The allowance for loss of employment has a line of its own.
    ipe_apart: bool,
}

fn compare(
    label: &str,
    kind: LineKind,
    rate: &Extracted<Rate>,
    other: &Printed,
    outcome: &mut Outcome,
) {
    let period = other.period;
    let kinds = kinds_of(kind);
    let in_force = law::rates(kinds, period);
    if in_force.is_empty() {
        return;
    }
    let values: Vec<Decimal> = in_force.iter().map(|it| it.value).collect();
    let is_printed = |value: &Decimal| (rate.value.value - value).abs() <= rate.value.rounding;
    if rate.value.value.is_zero()
        || values.iter().any(is_printed)
        || is_sum(kind, &values, period, is_printed)
        || other.ipe_apart && is_remainder(kind, &values, period, is_printed)
    {
        outcome.agree();
        return;
    }
    let message = Message::new("rate-not-in-force")
        .with("label", label)
        .with("rate", &rate.raw)
        .with("period", period.to_string());
    let message = if let Some(parameter) = elsewhere(kinds, rate.value.value) {
        message.with("dates", dates(parameter))
    } else {
        let mut values = values;
        values.dedup();
        let list: Vec<String> = values.into_iter().map(percent).collect();
        Message { id: "rate-never-in-force", ..message }.with("rates", list.join(", "))
    };
    outcome.raise(message, vec![rate.cite("label-rate")]);
}

/// Two shares printed as one rate: what employer and employee pay together, or the allowance for
/// loss of employment on top of a rate that holds it.
fn is_sum(
    kind: LineKind,
    values: &[Decimal],
    period: Period,
    is_printed: impl Fn(&Decimal) -> bool,
) -> bool {
    let ipe = law::rates(&[Kind::IpeEmployee, Kind::IpeEmployer], period);
    let ipe: Vec<Decimal> = ipe.iter().map(|it| it.value).collect();
    let both: Decimal = ipe.iter().sum();
    let second: Vec<Decimal> = match kind {
        LineKind::Social => values.iter().copied().chain(ipe).chain([both]).collect(),
        LineKind::Amo | LineKind::Ipe => values.to_vec(),
        _ => return false,
    };
    values.iter().any(|first| second.iter().any(|it| is_printed(&(*first + *it))))
}

/// What is left of a rate where the allowance it holds is printed on a line of its own.
fn is_remainder(
    kind: LineKind,
    values: &[Decimal],
    period: Period,
    is_printed: impl Fn(&Decimal) -> bool,
) -> bool {
    let ipe = law::rates(&[Kind::IpeEmployee, Kind::IpeEmployer], period);
    let left = |rate: &Decimal| ipe.iter().any(|it| is_printed(&(*rate - it.value)));
    kind == LineKind::Social && values.iter().any(left)
}

fn elsewhere(kinds: &[Kind], rate: Decimal) -> Option<&'static Parameter> {
    law::with_value(kinds, rate).into_iter().next()
}

fn kinds_of(kind: LineKind) -> &'static [Kind] {
    match kind {
        LineKind::Social => &[
            Kind::SocialTotal,
            Kind::SocialEmployer,
            Kind::SocialEmployee,
            Kind::LongTermEmployer,
            Kind::LongTermEmployee,
            Kind::ShortTermEmployer,
            Kind::ShortTermEmployee,
        ],
        LineKind::Family | LineKind::FamilyAllowance => &[Kind::Family],
        LineKind::Training => &[Kind::Training],
        LineKind::Amo => {
            &[Kind::AmoEmployee, Kind::AmoSolidarity, Kind::AmoEmployerTotal, Kind::AmoTotal]
        }
        LineKind::AmoSolidarity => &[Kind::AmoSolidarity],
        LineKind::Ipe => &[Kind::IpeEmployee, Kind::IpeEmployer],
        _ => &[],
    }
}
