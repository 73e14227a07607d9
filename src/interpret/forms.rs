//! The forms that are known, one a file: each says by what vocabulary it is recognised.

mod attestation;
mod bds;
mod bpc;
pub mod ebds;
mod payslip;
mod register;

use std::collections::BTreeSet;

use crate::{
    interpret::headings::{Fit, Meaning},
    payroll::{Form, Name},
};

/// What a page shows of its kind: titles, headings of columns, labels of boxes and lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Evidence {
    pub(super) titles: Vec<(Form, Fit)>,
    pub(super) columns: BTreeSet<Meaning>,
    pub(super) boxes: BTreeSet<Meaning>,
    /// What lines of a table are about that sum up others: gross, net, total due.
    pub(super) lines: BTreeSet<Meaning>,
    pub(super) has_table: bool,
    /// Lines of a table whose amounts are their base times their rate.
    pub(super) products: bool,
}

type Test = fn(&Evidence) -> bool;

/// The form the evidence speaks for; none where there is nothing of any.
#[must_use]
pub(super) fn recognise(evidence: &Evidence) -> Option<Form> {
    let best = evidence.titles.iter().map(|it| it.1).max();
    let titled = |form: Form| evidence.titles.iter().any(|it| it.0 == form);
    let forms: [(Form, Test); 5] = [
        (Form::Payslip, payslip::fits),
        (Form::Bpc, bpc::fits),
        (Form::Attestation, attestation::fits),
        (Form::Bds, bds::fits),
        (Form::Register, register::fits),
    ];
    let fits = |form: Form| forms.iter().find(|it| it.0 == form).is_some_and(|it| (it.1)(evidence));
    // `ورقة الأداء` is the title of payslips and of payment slips: the lines tell.
    let named = |form: &Form| evidence.titles.iter().any(|it| it.0 == *form && Some(it.1) == best);
    let mut all = forms.iter().map(|it| it.0).filter(named);
    let title = all.clone().find(|it| fits(*it)).or_else(|| all.next());
    match title {
        // A title whose own table agrees with it, or that stands without any table.
        Some(form) if fits(form) => Some(form),
        Some(form) => {
            let other = forms.iter().find(|it| it.0 != form && (it.1)(evidence)).map(|it| it.0);
            match other {
                // Title and table of two kinds of lists of people: the title knows better.
                Some(Form::Bds | Form::Register) if matches!(form, Form::Bds | Form::Register) => {
                    Some(form)
                }
                Some(other) if evidence.has_table || other == Form::Payslip => Some(other),
                _ => Some(form),
            }
        }
        None => forms.iter().find(|it| !titled(it.0) && (it.1)(evidence)).map(|it| it.0),
    }
}

impl Evidence {
    fn has_column(&self, name: Name) -> bool {
        self.columns.contains(&Meaning::Field(name))
    }

    fn has_any_column(&self, names: &[Name]) -> bool {
        names.iter().any(|it| self.has_column(*it))
    }

    fn has_box(&self, name: Name) -> bool {
        self.boxes.contains(&Meaning::Field(name))
    }

    /// Columns that name a person.
    fn has_people(&self) -> bool {
        self.has_any_column(&[
            Name::Name,
            Name::Immatriculation,
            Name::Cin,
            Name::EmployeeNumber,
            Name::Nir,
        ]) || self.columns.contains(&Meaning::LastName)
            || self.columns.contains(&Meaning::CnssNumber)
    }

    /// Lines of labels with a base, a rate or an amount.
    fn has_lines(&self) -> bool {
        self.has_column(Name::Label)
            && !self.has_people()
            && (self.has_any_column(&[Name::Rate, Name::Base, Name::Amount, Name::EmployerAmount])
                || self.has_sides())
    }

    fn has_both_sides(&self) -> bool {
        self.columns.contains(&Meaning::Gain) && self.columns.contains(&Meaning::Deduction)
    }

    fn has_sides(&self) -> bool {
        self.columns.contains(&Meaning::Gain) || self.columns.contains(&Meaning::Deduction)
    }
}

/// Whether the tables of this form list lines of amounts, not people.
#[must_use]
pub(super) fn has_pay_lines(form: Form) -> bool {
    matches!(form, Form::Payslip | Form::Bpc)
}
