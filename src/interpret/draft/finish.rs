//! A declaration completed: its header, its totals resolved, its amounts in words beside their figures.

use std::collections::BTreeSet;

use super::Draft;
use crate::{
    evidence::{Extracted, Field, Location, Text},
    identifiers::{
        immatriculation::{self, Immatriculation},
        insured_of_tunisia,
    },
    interpret::{
        alignment,
        headings::TotalKind,
        spot::Spot,
        totals::{self, Pending},
        values, years,
    },
    payroll::{
        Amount, Declaration, Fields, Form, InWords, Jurisdiction, LineKind, Name, Period, Row,
        RowKind, Scope, Total, Value,
    },
};

impl Draft {
    /// The declaration, its totals resolved; nothing more is read.
    pub(in crate::interpret) fn finish(mut self) -> Declaration {
        self.layout.known = self.declaration.rows.iter().take(5).any(|row| {
            [Name::Name, Name::Immatriculation, Name::Cin, Name::Period, Name::EmployeeNumber]
                .iter()
                .any(|it| row.fields.get(*it).is_some())
        });
        self.complete_header();
        self.complete_months();
        let mut pending = std::mem::take(&mut self.pending);
        self.sums_of_person(&mut pending);
        self.doubt_lossy(&mut pending);
        doubt_rivals(&mut pending);
        // A box says in words what it sums up, wherever it stands.
        let boxes: Vec<bool> = pending.iter().map(|it| it.boxed && it.label.is_some()).collect();
        let mut totals = totals::resolve(pending, &self.layout);
        let in_columns = totals.iter_mut().zip(boxes).filter(|it| !it.1).map(|it| it.0);
        alignment::doubt_misaligned(in_columns, &self.declaration.rows);
        self.declaration.totals = totals::without_repetitions(totals);
        self.net_before_no_tax();
        self.settle_deductions();
        if self.declaration.form == Form::Payslip && !self.person.is_empty() {
            let location = self.person_place.take().unwrap_or(Location::WHOLE_FILE);
            let fields = std::mem::take(&mut self.person);
            self.declaration.rows.insert(0, Row { kind: RowKind::Employee, location, fields });
        }
        for (name, value) in self.person.iter() {
            self.declaration.header.set(name, value.clone());
        }
        self.pay_stated();
        self.name_only_row();
        self.pair_words();
        self.declaration.has_gaps = !self.lossy.is_empty();
        self.declaration.jurisdiction = self.jurisdiction();
        self.declaration
    }

    /// Of several sums of deductions that boxes print, the one that makes gross pay the net pay is that of all.
    fn settle_deductions(&mut self) {
        if self.other_deductions.is_empty() {
            return;
        }
        let amount = |it: Option<&Value>| match it {
            Some(Value::Amount(Field::Read(it))) => Some(it.value),
            _ => None,
        };
        let gross = amount(self.person.get(Name::Gross));
        let net = amount(self.person.get(Name::Net));
        let (Some(gross), Some(net)) = (gross, net) else { return };
        let settles = |it: &Value| {
            amount(Some(it)).is_some_and(|it| net.agrees_with(gross - it) && !it.value.is_zero())
        };
        if self.person.get(Name::Deductions).is_some_and(settles) {
            return;
        }
        let Some(settled) = self.other_deductions.iter().find(|it| settles(it)).cloned() else {
            return;
        };
        for (_, value) in self.person.iter_mut().filter(|it| it.0 == Name::Deductions) {
            *value = settled.clone();
        }
    }

    /// `Net à payer avant impôt sur le revenu` on a payslip that takes off no tax and names no other net pay.
    fn net_before_no_tax(&mut self) {
        let taxed = self.declaration.lines.iter().any(|it| it.kind() == Some(LineKind::IncomeTax));
        let told = [Name::Net, Name::IncomeTax].iter().any(|it| self.person.get(*it).is_some());
        if self.declaration.form == Form::Payslip
            && !taxed
            && !told
            && let Some(net) = self.before_tax.take()
        {
            self.set_person(Name::Net, net);
        }
    }

    /// `Salaire brut annuel | 68 646,60` in a letter about one person that lists nothing: what these boxes sum
    /// up is that person's.
    fn sums_of_person(&mut self, pending: &mut Vec<Pending>) {
        let it = &self.declaration;
        let named =
            [Name::Name, Name::Immatriculation].iter().any(|name| it.header.get(*name).is_some());
        let listed = !it.rows.is_empty() || !it.lines.is_empty();
        if it.form != Form::Attestation || listed || !named {
            return;
        }
        let stated = |name: Name| {
            pending.iter().filter(move |it| it.boxed).filter_map(move |it| it.fields.get(name))
        };
        let sums = [Name::Gross, Name::Taxable, Name::IncomeTax, Name::Deductions, Name::Net];
        let amount = |it: &Value| match it {
            Value::Amount(Field::Read(it)) => Some(it.value.value),
            _ => None,
        };
        let mut own: Vec<(Name, Value)> = Vec::new();
        for name in sums {
            // `Cotisations salariales` above `Total retenu`: the lower and greater one is that of all.
            let last = stated(name).next_back();
            let most = stated(name).filter_map(amount).max();
            let alone = stated(name).count() == 1;
            let of_all = name == Name::Deductions && last.and_then(amount) == most;
            own.extend(last.filter(|_| alone || of_all).map(|it| (name, it.clone())));
        }
        for (name, value) in own {
            self.declaration.header.set(name, value);
        }
        pending.retain(|it| !it.boxed || it.fields.iter().any(|it| !sums.contains(&it.0)));
    }

    /// A letter that states somebody's pay and lists none: the person it is about is its one row.
    fn pay_stated(&mut self) {
        const OF_PERSON: [Name; 13] = [
            Name::Taxable,
            Name::IncomeTax,
            Name::Deductions,
            Name::Name,
            Name::Immatriculation,
            Name::Cin,
            Name::Nir,
            Name::EmployeeNumber,
            Name::BirthDate,
            Name::HireDate,
            Name::Function,
            Name::Gross,
            Name::Net,
        ];
        let header = &self.declaration.header;
        let paid = header.get(Name::Gross).or_else(|| header.get(Name::Net)).is_some();
        let listed = !self.declaration.rows.is_empty() || !self.declaration.lines.is_empty();
        if self.declaration.form != Form::Attestation || !paid || listed {
            return;
        }
        let mut fields = Fields::default();
        let own = header.iter().filter(|it| OF_PERSON.contains(&it.0));
        own.for_each(|(name, value)| fields.set(name, value.clone()));
        let places = fields.iter().filter_map(|it| it.1.location().cloned());
        let location = places.reduce(|a, b| a.span(&b)).unwrap_or(Location::WHOLE_FILE);
        self.declaration.rows.push(Row { kind: RowKind::Employee, location, fields });
    }

    /// The one row of a document, naming nobody, is of whom the boxes name.
    fn name_only_row(&mut self) {
        const PERSON: [Name; 5] =
            [Name::Name, Name::Immatriculation, Name::Cin, Name::Nir, Name::EmployeeNumber];
        let [row] = &mut self.declaration.rows[..] else { return };
        let pays = row.fields.get(Name::Gross).is_some() || row.fields.get(Name::Net).is_some();
        let named = PERSON.into_iter().any(|it| row.fields.get(it).is_some());
        if row.kind != RowKind::Employee || named || !pays {
            return;
        }
        let header = &self.declaration.header;
        for name in PERSON {
            if let Some(value) = header.get(name) {
                row.fields.set(name, value.clone());
            }
        }
    }

    /// What no box said, and what two boxes said together.
    fn complete_header(&mut self) {
        self.divided_period();
        if let Some(period) = self.titled_period.take() {
            self.declaration.header.set(Name::Period, period);
        }
        let bare = std::mem::take(&mut self.bare_periods);
        let value = |it: &Field<Period>| it.read().map(|it| it.value);
        if let Some(first) = bare.first()
            && bare.iter().all(|it| value(it) == value(first))
        {
            self.declaration.header.set(Name::Period, Value::Period(first.clone()));
        }
        if let Some(period) = self.spoken_period.take() {
            self.declaration.header.set(Name::Period, period);
        }
        if self.declaration.header.get(Name::Period).is_none()
            && let Some(enclosed) = self.divided.enclosed()
        {
            self.declaration.header.set(Name::Period, Value::Period(Field::Read(enclosed)));
        }
        // `Etat des traitements et salaires — Exercice 2019`: the year alone, where nothing says more.
        if self.declaration.header.get(Name::Period).is_none()
            && let Some(year) = self.only_year()
        {
            self.declaration.header.set(Name::Period, Value::Period(Field::Read(year)));
        }
        self.unlabelled_person();
        if let Some(firm) = self.unlabelled_firm() {
            self.declaration.employer.set(Name::EmployerName, values::text(&firm, false));
        }
        if let Some(first) = self.first_name.take() {
            for fields in [&mut self.person, &mut self.declaration.header] {
                for (_, value) in fields.iter_mut().filter(|it| it.0 == Name::Name) {
                    if let Value::Text(Field::Read(last)) = value {
                        *last = full_name(last, &first);
                    }
                }
            }
        }
    }

    /// `Mois : 4` and `Année : 2022`; the year alone is said of less.
    fn divided_period(&mut self) {
        let header = &mut self.declaration.header;
        if let Some(joined) = self.divided.joined(&self.years) {
            let joined = Value::Period(Field::Read(joined));
            header.set(Name::Period, joined.clone());
            for (_, held) in header.iter_mut().filter(|it| it.0 == Name::Period) {
                let lacks = match held {
                    Value::Period(Field::Read(it)) => matches!(it.value, Period::Year { .. }),
                    _ => true,
                };
                if lacks {
                    *held = joined.clone();
                }
            }
        }
    }

    /// The one year that titles and sentences speak of.
    fn only_year(&self) -> Option<Extracted<Period>> {
        same_year(&self.years)
    }

    /// Months of one year, the year standing in a box: `Année : 2022` over `Février | Mars | Avril`.
    fn complete_months(&mut self) {
        let boxed = match self.declaration.header.get(Name::Period) {
            Some(Value::Period(Field::Read(year))) => Some(year.clone()),
            _ => None,
        };
        let spoken = || same_year(&self.spoken_years);
        let Some(printed) = boxed.or_else(|| self.only_year()).or_else(spoken) else { return };
        let Period::Year { year: number } = printed.value else { return };
        let months: Option<Vec<u8>> = self.declaration.rows.iter().map(years::of_row).collect();
        let Some(months) = months.filter(|it| it.windows(2).all(|it| it[0] < it[1])) else {
            return;
        };
        for (row, month) in self.declaration.rows.iter_mut().zip(months) {
            let Some(period) = Period::month(number, month) else { continue };
            for (_, value) in row.fields.iter_mut().filter(|it| it.0 == Name::Period) {
                if let Value::Period(Field::Unreadable { raw, location }) = value {
                    let raw = format!("{raw} {}", printed.raw).into();
                    let location = location.span(&printed.location);
                    let reading = printed.reading;
                    *value = Value::Period(Field::Read(Extracted {
                        value: period,
                        raw,
                        location,
                        reading,
                    }));
                }
            }
        }
    }

    /// What sums up or counts rows, some of which may not have been read, is in doubt.
    fn doubt_lossy(&mut self, pending: &mut [Pending]) {
        let bare =
            |it: &&usize| self.layout.leaves.get(**it).is_some_and(std::ops::Range::is_empty);
        let bare: Vec<usize> = self.passed_over.iter().filter(bare).copied().collect();
        self.lossy.extend(bare);
        if self.lossy.is_empty() {
            return;
        }
        for it in pending {
            let own = matches!(it.kind, Some(TotalKind::Page | TotalKind::Group));
            it.doubtful |= !own || self.lossy.contains(&it.leaf);
        }
        for it in &mut self.declaration.announced {
            it.count.reading.certain = false;
        }
    }

    /// Amounts in words beside the figures they repeat.
    fn pair_words(&mut self) {
        let form = self.declaration.form;
        for (of, words) in std::mem::take(&mut self.words) {
            let mut figures = self.sums(form);
            if let Some(of) = of {
                figures.retain(|it| it.0 == of);
            }
            // `Total des cotisations` above `Total à payer`: what says the same is what is meant.
            let same = figures.iter().find(|it| it.1.value.agrees_with(words.value)).cloned();
            let mut seen = BTreeSet::new();
            figures.retain(|it| seen.insert(it.0));
            let alone = figures.len() == 1;
            let Some((_, mut figures)) = same.or_else(|| figures.into_iter().next()) else {
                continue;
            };
            figures.reading.certain &= alone;
            self.declaration.in_words.push(InWords { words, figures });
        }
    }

    /// The sums an amount in words may repeat.
    fn sums(&self, form: Form) -> Vec<(Name, Extracted<Amount>)> {
        let it = &self.declaration;
        if form == Form::Payslip {
            let net = it.rows.first().and_then(|it| it.fields.read_amount(Name::Net));
            return net.map(|it| (Name::Net, it.clone())).into_iter().collect();
        }
        let all = |total: &&Total| {
            total.scope == Scope::Grand
                || total.scope == Scope::Cumulative && total.covers.end == it.rows.len()
        };
        let money = [Name::Amount, Name::Net, Name::Gross, Name::Capped, Name::Total];
        // The sum of one row among many is no sum of the document.
        let of_all = |total: &Total| it.rows.len() < 2 || total.covers.len() >= 2;
        let mut sums = Vec::new();
        for total in it.totals.iter().filter(all) {
            for (name, amount) in total.fields.amounts() {
                if money.contains(&name) {
                    let mut amount = amount.clone();
                    amount.reading.certain &= of_all(total) || total.of_lines;
                    sums.push((name, amount));
                }
            }
        }
        sums
    }

    fn jurisdiction(&self) -> Option<Jurisdiction> {
        let it = &self.declaration;
        let any_row =
            |name: Name| it.rows.iter().take(20).any(|row| row.fields.get(name).is_some());
        if it.employer.get(Name::Siret).is_some()
            || it.header.get(Name::Nir).is_some()
            || any_row(Name::Nir)
        {
            return Some(Jurisdiction::France);
        }
        if self.country.is_tunisia() || self.country.is_unnamed() && have_tunisian_numbers(&it.rows)
        {
            return Some(Jurisdiction::Tunisia);
        }
        if self.country.is_algeria() {
            return Some(Jurisdiction::Algeria);
        }
        let affiliate = it.employer.get(Name::Affiliate).is_some() || any_row(Name::Affiliate);
        let ice = it.employer.get(Name::Ice).is_some() || any_row(Name::Ice);
        let official = matches!(it.form, Form::Bds | Form::Bpc);
        // A fund of this name numbers its people its own way in each country.
        let numbered_abroad =
            !self.country.names_morocco() && !ice && are_numbered_otherwise(&it.rows);
        let is_morocco = self.country.is_morocco(affiliate, ice, official) && !numbered_abroad
            || self.country.is_unnamed() && keep_moroccan_keys(&it.rows);
        is_morocco.then_some(Jurisdiction::Morocco)
    }
}

/// Whether the numbers of the people are Moroccan beyond chance: nearly all of them have the nine
/// digits and keep the check digit, which two of ten random numbers do.
fn keep_moroccan_keys(rows: &[Row]) -> bool {
    let numbers: BTreeSet<&str> = rows
        .iter()
        .take(ENOUGH_NUMBERS)
        .filter_map(|it| Some(&*it.fields.read_text(Name::Immatriculation)?.value))
        .collect();
    let keeps = |it: &&&str| {
        matches!(immatriculation::check(it), Immatriculation::Legacy | Immatriculation::Complement)
    };
    let kept = numbers.iter().filter(keeps).count();
    numbers.len() >= FEW_NUMBERS && kept * FEW_NUMBERS >= numbers.len() * (FEW_NUMBERS - 1)
}

/// Whether most people have numbers that are not of the Moroccan fund's format.
fn are_numbered_otherwise(rows: &[Row]) -> bool {
    let numbers = rows
        .iter()
        .take(ENOUGH_NUMBERS)
        .filter_map(|it| it.fields.read_text(Name::Immatriculation));
    let (mut all, mut other) = (0, 0);
    for number in numbers {
        all += 1;
        other += usize::from(matches!(
            immatriculation::check(&number.value),
            Immatriculation::OtherFirstDigit
                | Immatriculation::TooShort
                | Immatriculation::TooLong
                | Immatriculation::NotANumber
        ));
    }
    all >= 2 && other * 3 >= all * 2
}

/// Whether everyone has the number of an insured of Tunisia: eight digits, a stroke and two of a key.
fn have_tunisian_numbers(rows: &[Row]) -> bool {
    let rows = || rows.iter().take(ENOUGH_NUMBERS);
    let numbers = rows().filter_map(|it| it.fields.read_text(Name::Immatriculation));
    let such = numbers.filter(|it| insured_of_tunisia::is_written(&it.raw)).count();
    such >= 3 && such * 10 >= rows().count() * 9
}

/// Fewer numbers than this tell no country.
const FEW_NUMBERS: usize = 6;

/// Numbers that tell a country well enough.
const ENOUGH_NUMBERS: usize = 200;

/// The year that all of them say.
fn same_year(years: &[Extracted<Period>]) -> Option<Extracted<Period>> {
    let first = years.first()?;
    years.iter().all(|it| it.value == first.value).then(|| first.clone())
}

/// A name printed in two boxes.
fn full_name(last: &Extracted<Text>, first: &Spot) -> Extracted<Text> {
    let join = |a: &str, b: &str| Text::from(format!("{a} {b}"));
    Extracted {
        value: join(&last.value, &first.text),
        raw: join(&last.raw, &first.text),
        location: last.location.span(&first.location),
        reading: last.reading.and(first.reading),
    }
}

/// Boxes of sums without a word on what they sum up, printed several times with other figures, are of
/// somebody each: nobody knows which of them is of all.
fn doubt_rivals(pending: &mut [Pending]) {
    let open = |it: &Pending| it.boxed && it.kind.is_none() && !it.of_lines;
    let value = |it: &Value| match it {
        Value::Amount(Field::Read(it)) => Some(it.value.value),
        _ => None,
    };
    let rivals = |a: &Pending, b: &Pending| {
        let mut shared = a.fields.iter().filter_map(|(name, it)| Some((it, b.fields.get(name)?)));
        shared.any(|(a, b)| value(a) != value(b))
    };
    let all: Vec<Pending> = pending.iter().filter(|it| open(it)).cloned().collect();
    if !all.iter().enumerate().any(|(at, a)| all[..at].iter().any(|b| rivals(a, b))) {
        return;
    }
    for it in pending.iter_mut().filter(|it| open(it)) {
        it.doubtful = true;
        let mut doubted = Fields::default();
        it.fields.iter().for_each(|(name, value)| doubted.set(name, value.clone().doubted()));
        it.fields = doubted;
    }
}
