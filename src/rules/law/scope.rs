//! What a declaration must print before Moroccan law is held against it.

use rust_decimal::Decimal;

use crate::{
    evidence::Extracted,
    payroll::{
        Amount, Declaration, Form, Jurisdiction, LineKind, Name, PaymentLine, Period, Row,
        law::{self, Kind, Parameter},
    },
};

/// The period of a Moroccan declaration, where it was read with certainty.
pub(super) fn moroccan_period(declaration: &Declaration) -> Option<Period> {
    let period = declaration.header.read_period(Name::Period)?;
    (is_moroccan(declaration) && period.is_certain()).then_some(period.value)
}

pub(super) fn is_moroccan(declaration: &Declaration) -> bool {
    declaration.jurisdiction == Some(Jurisdiction::Morocco)
}

/// The period of one row: its own month, or that of its declaration.
pub(super) fn period_of_row(declaration: &Declaration, row: &Row) -> Option<Period> {
    match row.fields.read_period(Name::Period) {
        Some(own) => (is_moroccan(declaration) && own.is_certain()).then_some(own.value),
        None => moroccan_period(declaration),
    }
}

/// The one payslip of a declaration: its month, its row, and its lines of a kind with an amount.
pub(super) struct Payslip<'a> {
    pub(super) period: Period,
    pub(super) row: &'a Row,
    declaration: &'a Declaration,
}

pub(super) fn payslip(declaration: &Declaration) -> Option<Payslip<'_>> {
    let [row] = &declaration.rows[..] else { return None };
    let period = period_of_row(declaration, row)?;
    let monthly = matches!(period, Period::Month { .. }) && declaration.form == Form::Payslip;
    monthly.then_some(Payslip { period, row, declaration })
}

impl<'a> Payslip<'a> {
    pub(super) fn lines(&self, kind: LineKind) -> impl Iterator<Item = &'a PaymentLine> {
        self.declaration.lines.iter().filter(move |it| it.kind() == Some(kind))
    }

    /// The amount of the only line of a kind; none where there are several or none, or where a minus
    /// says that it is taken off or paid back.
    pub(super) fn amount(&self, kind: LineKind) -> Option<&'a Extracted<Amount>> {
        let mut amounts = self.lines(kind).filter_map(|it| it.fields.read_amount(Name::Amount));
        let first = amounts.next()?;
        let paid = !first.value.value.is_sign_negative();
        (amounts.next().is_none() && paid).then_some(first)
    }

    /// Gross pay, and the other bases a contribution may rest on.
    pub(super) fn bases(&self) -> Vec<&'a Extracted<Amount>> {
        let names = [Name::Gross, Name::Taxable];
        names.iter().filter_map(|it| self.row.fields.read_amount(*it)).collect()
    }

    /// Days of the month over 26, where fewer are printed: some programs cut the ceiling by them.
    pub(super) fn share_of_month(&self) -> Decimal {
        share_of_month(self.row)
    }
}

pub(super) fn share_of_month(row: &Row) -> Decimal {
    let full = Decimal::from(26);
    let days = row.fields.read_amount(Name::Days).map_or(full, |it| it.value.value);
    if days.is_sign_positive() && days < full { days / full } else { Decimal::ONE }
}

/// Two centimes: what rounding of the rate, the base and the amount may leave.
pub(super) fn two_centimes(amount: Amount) -> Decimal {
    Decimal::new(2, 2).max(amount.rounding)
}

/// When a value was in force, as a report says it: `2003-09-01/2014-11-30`, or from a day on.
pub(super) fn dates(parameter: &Parameter) -> String {
    if parameter.replaced {
        format!("{}/{}", parameter.from, parameter.until)
    } else {
        format!("{}/…", parameter.from)
    }
}

/// The values in force, for a sentence: `4.29, 4.48`.
pub(super) fn list(values: impl IntoIterator<Item = Decimal>) -> String {
    let texts: Vec<String> = values.into_iter().map(|it| it.normalize().to_string()).collect();
    texts.join(", ")
}

/// A fraction as a percentage: `0.0448` is `4.48 %`.
pub(super) fn percent(fraction: Decimal) -> String {
    let hundred = (fraction * Decimal::ONE_HUNDRED).normalize();
    format!("{hundred} %")
}

/// The ceiling for a period: that of its month, or three of a quarter.
pub(super) fn cap(period: Period) -> Option<Amount> {
    let months = Decimal::from(period.months());
    Some(Amount::exact(law::cap(period)?.value * months))
}

/// When a contribution came into being, where that is known.
pub(super) fn introduction(kind: LineKind) -> Option<&'static Parameter> {
    match kind {
        LineKind::Amo | LineKind::AmoSolidarity => law::introduced(Kind::IntroductionAmo),
        LineKind::Ipe => law::introduced(Kind::IntroductionIpe),
        _ => None,
    }
}
