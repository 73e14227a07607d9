//! A declaration under construction: where each label's value goes.

use std::collections::BTreeSet;

use crate::{
    evidence::{Extracted, Field, Location, Message, Region, Text},
    interpret::{
        alignment, forms,
        headings::{Meaning, TotalKind},
        layout::LeafKey,
        marks::{self, Country, Mark},
        pairs::Pair,
        spot::Spot,
        totals::{self, Layout, Pending},
        values::{self, Styles},
    },
    payroll::{
        Amount, Announced, Declaration, Fields, Form, InWords, Jurisdiction, Name, Row, RowKind,
        Scope, Total, Unread, Value,
    },
};

/// A declaration, and what is still open about it.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) declaration: Declaration,
    pub(super) pending: Vec<Pending>,
    pub(super) layout: Layout,
    pub(super) leaves: Vec<LeafKey>,
    pub(super) country: Country,
    /// The one person of a payslip.
    pub(super) person: Fields,
    person_place: Option<Location>,
    /// Amounts in words, and what their label says they are.
    words: Vec<(Option<Name>, Extracted<Amount>)>,
    pub(super) unread: Vec<Unread>,
    /// What a title and a letterhead say, where no box says it.
    titled_period: Option<Value>,
    letterhead: Option<Spot>,
    first_name: Option<Spot>,
    /// Leaves, by their number here, on which something was left that may be a row.
    pub(super) lossy: BTreeSet<usize>,
}

impl Draft {
    pub(super) fn new(form: Form) -> Draft {
        Draft {
            declaration: Declaration::new(form),
            pending: Vec::new(),
            layout: Layout::default(),
            leaves: Vec::new(),
            country: Country::default(),
            person: Fields::default(),
            person_place: None,
            words: Vec::new(),
            unread: Vec::new(),
            titled_period: None,
            letterhead: None,
            first_name: None,
            lossy: BTreeSet::new(),
        }
    }

    /// Whether rows, lines or a person's amounts were read.
    pub(super) fn has_content(&self) -> bool {
        let it = &self.declaration;
        !it.rows.is_empty()
            || !it.lines.is_empty()
            || self.person.get(Name::Net).is_some()
            || self.person.get(Name::Gross).is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        let it = &self.declaration;
        !self.has_content()
            && self.pending.is_empty()
            && it.employer.is_empty()
            && it.header.is_empty()
            && self.person.is_empty()
            && it.announced.is_empty()
    }

    /// Rows or lines so far.
    pub(super) fn count(&self, of_lines: bool) -> usize {
        if of_lines { self.declaration.lines.len() } else { self.declaration.rows.len() }
    }

    /// Whether these pairs name another employer, period or person than this declaration does.
    ///
    /// Where the leading number is the same, a second one that differs is a matter for rules.
    pub(super) fn contradicts<'a>(
        &self,
        pairs: impl IntoIterator<Item = &'a Pair>,
        styles: &Styles,
    ) -> bool {
        let mut same = BTreeSet::new();
        let mut other = BTreeSet::new();
        for pair in pairs {
            let Some((subject, agrees)) = self.compare(pair, styles) else { continue };
            if agrees {
                same.insert(subject)
            } else {
                other.insert(subject)
            };
        }
        other.iter().any(|it| match it {
            Subject::Employer => !same.contains(&Subject::Affiliate),
            Subject::Person => !same.contains(&Subject::Insured),
            _ => true,
        })
    }

    /// What a pair is about, and whether it says of it what was said before.
    fn compare(&self, pair: &Pair, styles: &Styles) -> Option<(Subject, bool)> {
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
        match (own?, values::value(name, &pair.value, styles, true)) {
            (Value::Text(Field::Read(a)), Value::Text(Field::Read(b))) => {
                Some((subject, a.value == b.value))
            }
            (Value::Period(Field::Read(a)), Value::Period(Field::Read(b))) => {
                Some((subject, a.value == b.value))
            }
            _ => None,
        }
    }

    /// The field a pair is about; the digits tell whose number it is.
    fn name_of(&self, pair: &Pair) -> Option<Name> {
        let digits = pair
            .value
            .text
            .chars()
            .filter(|it| crate::evidence::digit_value(*it).is_some())
            .count();
        let personal = matches!(self.declaration.form, Form::Payslip | Form::Attestation);
        Some(match pair.found.meaning {
            Meaning::Field(Name::Immatriculation) if digits == 7 && !personal => Name::Affiliate,
            Meaning::Field(name) => name,
            Meaning::CnssNumber if digits == 7 => Name::Affiliate,
            Meaning::CnssNumber if digits >= 9 => Name::Immatriculation,
            Meaning::CnssNumber if personal => Name::EmployeeNumber,
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

    /// Puts a pair where it belongs. `scope` is the total announced above it.
    pub(super) fn take(&mut self, pair: &Pair, scope: Option<TotalKind>, at: &At, styles: &Styles) {
        if pair.found.meaning == Meaning::LineCount {
            self.announce(pair, styles);
            return;
        }
        if pair.found.meaning == Meaning::FirstName {
            self.first_name.get_or_insert_with(|| pair.value.clone());
            return;
        }
        let Some(name) = self.name_of(pair) else {
            self.set_aside(pair);
            return;
        };
        let form = self.declaration.form;
        let value = values::value(name, &pair.value, styles, pair.sure);
        let personal = matches!(form, Form::Payslip);
        match name {
            Name::Affiliate
            | Name::EmployerName
            | Name::Ice
            | Name::If
            | Name::Rc
            | Name::Tp
            | Name::Siret
            | Name::Address
            | Name::Activity
            | Name::City
            | Name::PostalCode
            | Name::Agency => self.declaration.employer.set(name, value),
            Name::Period
            | Name::IssueDate
            | Name::DueDate
            | Name::PayDate
            | Name::PageCount
            | Name::Reference => {
                self.declaration.header.set(name, value);
            }
            Name::Rib | Name::Iban if !personal => self.declaration.header.set(name, value),
            Name::Amount => self.due(pair, value, at),
            Name::Headcount if scope.is_none() && pair.total.is_none() && !self.box_is_open(at) => {
                self.announce(pair, styles);
            }
            _ if personal => {
                self.set_person(name, value);
            }
            _ if totals::is_sum(name) => self.boxed(name, pair, pair.total.or(scope), value, at),
            Name::Label | Name::Base | Name::Rate | Name::EmployerRate | Name::RowNumber => {
                self.set_aside(pair);
            }
            _ => self.declaration.header.set(name, value),
        }
    }

    /// What a sentence states, where no box has said it.
    pub(super) fn state(&mut self, name: Name, value: Value) {
        match name {
            Name::Affiliate | Name::Ice | Name::EmployerName => {
                self.declaration.employer.set(name, value);
            }
            _ if self.declaration.form == Form::Payslip => self.set_person(name, value),
            _ => self.declaration.header.set(name, value),
        }
    }

    pub(super) fn set_person(&mut self, name: Name, value: Value) {
        let place = value.location().cloned();
        self.person_place = match (self.person_place.take(), place) {
            (Some(a), Some(b)) => Some(a.span(&b)),
            (a, b) => a.or(b),
        };
        self.person.set(name, value);
    }

    /// A sum printed in a box: beside others of its kind it belongs to one line of totals.
    fn boxed(&mut self, name: Name, pair: &Pair, kind: Option<TotalKind>, value: Value, at: &At) {
        let location = pair.value.location.clone();
        let open = self.pending.last_mut().filter(|it| {
            it.boxed
                && it.kind == kind
                && it.leaf == at.leaf
                && it.grid == at.grid
                && it.fields.get(name).is_none()
        });
        if let Some(open) = open {
            open.location = open.location.span(&location);
            open.fields.set(name, value);
            return;
        }
        let mut fields = Fields::default();
        fields.set(name, value);
        self.pending.push(Pending {
            kind,
            location,
            label: Some(values::quoted(&pair.label)),
            fields,
            of_lines: false,
            leaf: at.leaf,
            after: self.declaration.rows.len(),
            grid: at.grid,
            boxed: true,
            doubtful: false,
        });
    }

    fn box_is_open(&self, at: &At) -> bool {
        self.pending.last().is_some_and(|it| it.boxed && it.leaf == at.leaf && it.grid == at.grid)
    }

    /// `TOTAL À PAYER` of a slip.
    fn due(&mut self, pair: &Pair, value: Value, at: &At) {
        if !forms::has_pay_lines(self.declaration.form) || self.declaration.form == Form::Payslip {
            self.set_aside(pair);
            return;
        }
        let mut fields = Fields::default();
        fields.set(Name::Amount, value);
        self.pending.push(Pending {
            kind: Some(TotalKind::Grand),
            location: pair.value.location.clone(),
            label: Some(values::quoted(&pair.label)),
            fields,
            of_lines: true,
            leaf: at.leaf,
            after: self.declaration.lines.len(),
            grid: at.grid,
            boxed: true,
            doubtful: false,
        });
    }

    fn announce(&mut self, pair: &Pair, styles: &Styles) {
        let label = values::quoted(&pair.label);
        if let Value::Amount(Field::Read(count)) =
            values::value(Name::Headcount, &pair.value, styles, pair.sure)
        {
            self.declaration.announced.push(Announced { count, label });
        }
    }

    /// Understood, and without a field of its own.
    fn set_aside(&mut self, pair: &Pair) {
        let known = matches!(
            pair.found.meaning,
            Meaning::Idle
                | Meaning::PageNumber
                | Meaning::Words
                | Meaning::Intermediate
                | Meaning::YearToDate
                | Meaning::PeriodFrom
                | Meaning::PeriodTo
        );
        if !known && pair.value.has_digit() {
            self.unread.push(Unread {
                location: pair.value.location.clone(),
                raw: pair.value.text.clone(),
                reason: Message::new("unread-no-field").with("label", &pair.label.text),
            });
        }
    }

    /// Text that stands nowhere in particular: figures in it are not lost.
    pub(super) fn leave(&mut self, spot: &Spot) {
        if spot.has_digit() {
            self.unread.push(Unread {
                location: spot.location.clone(),
                raw: spot.text.clone(),
                reason: Message::new("unread-text"),
            });
        }
    }

    pub(super) fn in_words(&mut self, of: Option<Name>, words: Extracted<Amount>) {
        self.words.push((of, words));
    }

    pub(super) fn mark(&mut self, mark: &Mark) {
        if let Some(of) = &mark.of {
            let count = Amount::exact(of.value.into());
            self.declaration
                .header
                .set(Name::PageCount, Value::Amount(Field::Read(of.clone().map(|_| count))));
        }
    }

    /// The last cell of a record that was cut may be half of what stood there.
    pub(super) fn doubt_last_cell_at(&mut self, cut: &Location) {
        let lines = |it: &Location| match it.region {
            Region::Line { line, .. } => Some((line, line)),
            Region::Lines { from, to, .. } => Some((from, to)),
            _ => None,
        };
        let Some((from, to)) = lines(cut) else { return };
        for row in self.declaration.rows.iter_mut().rev().take(3) {
            if lines(&row.location).is_some_and(|it| it.0 <= to && it.1 >= from) {
                let last = row.fields.iter().max_by(|a, b| a.1.location().cmp(&b.1.location()));
                let Some(last) = last.map(|it| it.0) else { continue };
                let mut fields = Fields::default();
                for (name, value) in row.fields.iter() {
                    let value = value.clone();
                    fields.set(name, if name == last { value.doubted() } else { value });
                }
                row.fields = fields;
            }
        }
    }

    /// The declaration, its totals resolved; nothing more is read.
    pub(super) fn finish(mut self) -> Declaration {
        self.layout.known = self.declaration.rows.iter().take(5).any(|row| {
            [Name::Name, Name::Immatriculation, Name::Cin, Name::Period, Name::EmployeeNumber]
                .iter()
                .any(|it| row.fields.get(*it).is_some())
        });
        self.complete_header();
        let mut pending = std::mem::take(&mut self.pending);
        self.doubt_lossy(&mut pending);
        // A box says in words what it sums up, wherever it stands.
        let boxes: Vec<bool> = pending.iter().map(|it| it.boxed && it.label.is_some()).collect();
        let mut totals = totals::resolve(pending, &self.layout);
        let in_columns = totals.iter_mut().zip(boxes).filter(|it| !it.1).map(|it| it.0);
        alignment::doubt_misaligned(in_columns, &self.declaration.rows);
        self.declaration.totals = totals::without_repetitions(totals);
        if self.declaration.form == Form::Payslip && !self.person.is_empty() {
            let location = self.person_place.take().unwrap_or(Location::WHOLE_FILE);
            let fields = std::mem::take(&mut self.person);
            self.declaration.rows.insert(0, Row { kind: RowKind::Employee, location, fields });
        }
        for (name, value) in self.person.iter() {
            self.declaration.header.set(name, value.clone());
        }
        self.pair_words();
        self.declaration.has_gaps = !self.lossy.is_empty();
        self.declaration.jurisdiction = self.jurisdiction();
        self.declaration
    }

    /// `JOURNAL DE PAIE - MARS 2024`: a title may say the period.
    pub(super) fn title(&mut self, spot: &Spot) {
        if self.titled_period.is_none() {
            self.titled_period = marks::period_at_end(spot).map(Value::Period);
        }
    }

    /// The name of a firm above everything else, without a word that it is one.
    pub(super) fn head(&mut self, spot: &Spot) {
        let early = !self.has_content() && self.leaves.len() <= 1;
        if early && self.letterhead.is_none() && marks::is_firm(&spot.text) {
            self.letterhead = Some(spot.clone());
        }
    }

    /// What no box said, and what two boxes said together.
    fn complete_header(&mut self) {
        if let Some(period) = self.titled_period.take() {
            self.declaration.header.set(Name::Period, period);
        }
        if let Some(firm) = self.letterhead.take() {
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

    /// What sums up or counts rows, some of which may not have been read, is in doubt.
    fn doubt_lossy(&mut self, pending: &mut [Pending]) {
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
            let alone = figures.len() == 1;
            let Some((_, mut figures)) = figures.into_iter().next() else { continue };
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
        let mut seen = BTreeSet::new();
        // The sum of one row among many is no sum of the document.
        let of_all = |total: &Total| it.rows.len() < 2 || total.covers.len() >= 2;
        let mut sums = Vec::new();
        for total in it.totals.iter().filter(all) {
            for (name, amount) in total.fields.amounts() {
                if money.contains(&name) && seen.insert(name) {
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
        if self.country.is_tunisia() {
            return Some(Jurisdiction::Tunisia);
        }
        if self.country.is_algeria() {
            return Some(Jurisdiction::Algeria);
        }
        let affiliate = it.employer.get(Name::Affiliate).is_some() || any_row(Name::Affiliate);
        let ice = it.employer.get(Name::Ice).is_some() || any_row(Name::Ice);
        let official = matches!(it.form, Form::Bds | Form::Bpc);
        self.country.is_morocco(affiliate, ice, official).then_some(Jurisdiction::Morocco)
    }
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

/// Where a pair was read.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    /// The leaf's number in the declaration.
    pub(super) leaf: usize,
    /// The last table above it.
    pub(super) grid: Option<usize>,
}

/// The value of a page number's box beside that of the number of pages.
#[must_use]
pub(super) fn mark_of(pair: &Pair, styles: &Styles) -> Option<Mark> {
    if let Some(mark) = marks::page_mark(&pair.value, true) {
        return Some(mark);
    }
    let Value::Amount(Field::Read(count)) =
        values::value(Name::PageCount, &pair.value, styles, pair.sure)
    else {
        return None;
    };
    Some(Mark { number: marks::whole(&count)?, of: None })
}

/// Keeps a list of unread texts within bounds; the rest is counted in its last entry.
pub(super) fn bounded(mut unread: Vec<Unread>, most: usize) -> Vec<Unread> {
    let more = unread.len().saturating_sub(most);
    if more > 0 {
        unread.truncate(most);
        let reason = Message::new("unread-more").with("count", more);
        unread.push(Unread { location: Location::WHOLE_FILE, raw: Text::default(), reason });
    }
    unread
}
