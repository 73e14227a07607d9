//! What tells one declaration from another: the employer, the period, the person a box is about.

use std::collections::BTreeSet;

use super::Draft;
use crate::{
    evidence::Field,
    interpret::{
        headings::Meaning,
        pairs::Pair,
        values::{self, Styles},
    },
    payroll::{Form, Name, Value},
};

impl Draft {
    /// Whether these pairs name another employer, period or person than this declaration does.
    ///
    /// Where the leading number is the same, a second one that differs is a matter for rules.
    pub(in crate::interpret) fn contradicts<'a>(
        &self,
        pairs: impl IntoIterator<Item = &'a Pair>,
        styles: &Styles,
        sure: bool,
    ) -> bool {
        let mut same = BTreeSet::new();
        let mut other = BTreeSet::new();
        for pair in pairs {
            let Some((subject, agrees)) = self.compare(pair, styles, sure) else { continue };
            if agrees {
                same.insert(subject)
            } else {
                other.insert(subject)
            };
        }
        other.iter().any(|it| match it {
            Subject::Employer => !same.contains(&Subject::Affiliate),
            // A declaration of all employees is about nobody: a number beside a heading is a row's.
            Subject::Person | Subject::Insured
                if matches!(self.declaration.form, Form::Bds | Form::Register)
                    && !self.is_of_one() =>
            {
                false
            }
            Subject::Person => !same.contains(&Subject::Insured),
            _ => true,
        })
    }

    /// Whether these pairs name the employer and the month of this declaration; none where they name others.
    pub(in crate::interpret) fn agrees<'a>(
        &self,
        pairs: impl IntoIterator<Item = &'a Pair>,
        styles: &Styles,
    ) -> Option<(bool, bool)> {
        let (mut employer, mut month) = (false, false);
        for pair in pairs {
            let Some((subject, agrees)) = self.compare(pair, styles, false) else { continue };
            if !agrees {
                return None;
            }
            employer |= matches!(subject, Subject::Affiliate | Subject::Employer);
            month |= matches!(subject, Subject::Period);
        }
        Some((employer, month))
    }

    /// What a pair is about, and whether it says of it what was said before.
    fn compare(&self, pair: &Pair, styles: &Styles, sure: bool) -> Option<(Subject, bool)> {
        let name = self.name_of(pair)?;
        let it = &self.declaration;
        let (subject, own) = match name {
            Name::Affiliate => (Subject::Affiliate, it.employer.get(name)),
            Name::Ice | Name::Siret => (Subject::Employer, it.employer.get(name)),
            Name::Period => (Subject::Period, it.header.get(name)),
            Name::Reference => (Subject::Reference, it.header.get(name)),
            Name::Immatriculation => {
                (Subject::Insured, self.person.get(name).or_else(|| it.header.get(name)))
            }
            Name::Cin | Name::Nir | Name::EmployeeNumber => {
                (Subject::Person, self.person.get(name).or_else(|| it.header.get(name)))
            }
            _ => return None,
        };
        let read = match name {
            // `Quarter: 3/2019` is no month of March.
            Name::Period => values::period_under(&pair.label, &pair.value, true),
            _ => values::value(name, &pair.value, styles, true),
        };
        match (own?, read) {
            (Value::Text(Field::Read(a)), Value::Text(Field::Read(b)))
                if a.is_certain() || !sure =>
            {
                Some((subject, a.value == b.value))
            }
            (Value::Period(Field::Read(a)), Value::Period(Field::Read(b))) => {
                Some((subject, a.value == b.value))
            }
            _ => None,
        }
    }

    /// The field a pair is about; the digits tell whose number it is.
    pub(super) fn name_of(&self, pair: &Pair) -> Option<Name> {
        let digits = pair
            .value
            .text
            .chars()
            .filter(|it| crate::evidence::digit_value(*it).is_some())
            .count();
        let personal = matches!(self.declaration.form, Form::Payslip | Form::Attestation);
        Some(match pair.found.meaning {
            Meaning::Field(Name::Immatriculation) if digits == 7 && !personal => Name::Affiliate,
            // `المنخرط : …`, `Affilié : …`: the firm by its name.
            Meaning::Field(Name::Affiliate) if digits == 0 => Name::EmployerName,
            // The numbers of France have thirteen digits and more.
            Meaning::Field(Name::Nir) if (8..=12).contains(&digits) => Name::Immatriculation,
            // `Affilié : Cabinet Lamsaf` over `N° : 3411402`
            Meaning::Field(Name::RowNumber)
                if digits == 7 && pair.value.text.len() == 7 && self.is_opening() =>
            {
                Name::Affiliate
            }
            // `Salariés : 37`
            Meaning::Field(Name::Name) if !personal && is_count(&pair.value.text) => {
                Name::Headcount
            }
            // `N° CNPS employeur : 207780` is a number, and no firm's name.
            Meaning::Field(Name::EmployerName)
                if !pair.value.text.contains(char::is_alphabetic) =>
            {
                return None;
            }
            Meaning::Field(name) => name,
            Meaning::CnssNumber if digits == 7 => Name::Affiliate,
            Meaning::CnssNumber if digits >= 9 => Name::Immatriculation,
            // A label that speaks of the insured means no number of the employer's own.
            Meaning::CnssNumber if personal && is_of_insured(&pair.label.text) => {
                Name::Immatriculation
            }
            Meaning::CnssNumber if personal && names_fund(&pair.label.text) => {
                Name::Immatriculation
            }
            Meaning::CnssNumber if personal => Name::EmployeeNumber,
            // `Matricule : 7480`
            Meaning::CnssNumber if (1..=6).contains(&digits) && is_matricule(&pair.label.text) => {
                Name::EmployeeNumber
            }
            Meaning::SomeName
                if personal && self.declaration.employer.get(Name::EmployerName).is_some() =>
            {
                Name::Name
            }
            Meaning::SomeName if personal => Name::Name,
            Meaning::SomeName => Name::EmployerName,
            Meaning::LastName => Name::Name,
            Meaning::TotalDue => Name::Amount,
            Meaning::Deduction => Name::Deductions,
            _ => return None,
        })
    }
}

fn is_count(text: &str) -> bool {
    let text = text.trim();
    (1..=5).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
}

/// `N° CNSS`, and not the bare `Matricule`.
fn names_fund(label: &str) -> bool {
    let label = crate::evidence::folded(label);
    ["cnss", "c.n.s.s", "الضمان", "الصندوق"].iter().any(|it| label.contains(it))
}

fn is_matricule(label: &str) -> bool {
    crate::evidence::folded(label).trim().starts_with("mat")
}

fn is_of_insured(label: &str) -> bool {
    let folded = crate::evidence::folded(label);
    ["immatric", "assure", "insured", "تسجيل", "مؤمن"].iter().any(|it| folded.contains(it))
}

/// What tells one declaration from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Affiliate,
    /// The employer by another number.
    Employer,
    Period,
    Reference,
    Insured,
    /// The person by another number.
    Person,
}
