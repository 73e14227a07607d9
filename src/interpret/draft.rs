//! A declaration under construction: where each label's value goes.

mod apart;
mod divided;
mod finish;
mod opening;
mod subject;
mod sums;

use std::collections::BTreeSet;

pub(super) use apart::join as join_people_apart;

use crate::{
    evidence::{Extracted, Field, Location, Message, Region, Text},
    interpret::{
        forms,
        headings::{Meaning, TotalKind},
        layout::LeafKey,
        marks::{self, Country, Mark},
        pairs::Pair,
        spot::{Area, Spot},
        totals::{self, Layout, Pending},
        values::{self, Styles},
    },
    payroll::{
        Amount, Announced, Declaration, Fields, Form, Name, PaymentLine, Period, Unread, Value,
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
    /// Periods that stand alone above everything else: `du 01/03/2017 au 31/03/2017`.
    bare_periods: Vec<Field<Period>>,
    /// Boxes that say half a period each.
    divided: divided::Divided,
    /// Words above everything else that may be the name of the firm.
    openings: Vec<opening::Opening>,
    /// Those of them that stand over the number of a firm.
    firm_above: Option<opening::Opening>,
    /// One of them that stands before the number of a person.
    person_beside: Option<opening::Opening>,
    /// The year that titles and lines of text speak of: `EXERCICE 2022`.
    years: Vec<Extracted<Period>>,
    /// The month that sentences speak of, where nothing else says one.
    spoken_period: Option<Value>,
    spoken_years: Vec<Extracted<Period>>,
    first_name: Option<Spot>,
    /// Net pay before a tax: net pay itself where no tax is printed.
    before_tax: Option<Value>,
    /// Sums of deductions beside the first: `Cotisations salariales`, then `Total retenu`.
    other_deductions: Vec<Value>,
    /// Lines of pay that stood in no table: what is printed above them is still to come.
    loose: usize,
    /// The last count of people in a box of its own: its leaf, its place.
    counted: Option<(usize, Area, Value)>,
    /// Leaves, by their number here, on which something was left that may be a row.
    pub(super) lossy: BTreeSet<usize>,
    /// Leaves on which a table that may list people was passed over.
    pub(super) passed_over: BTreeSet<usize>,
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
            bare_periods: Vec::new(),
            divided: divided::Divided::default(),
            openings: Vec::new(),
            firm_above: None,
            person_beside: None,
            years: Vec::new(),
            spoken_period: None,
            spoken_years: Vec::new(),
            first_name: None,
            before_tax: None,
            other_deductions: Vec::new(),
            loose: 0,
            counted: None,
            lossy: BTreeSet::new(),
            passed_over: BTreeSet::new(),
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

    /// Whether nothing of what it declares was read so far, lines outside tables aside.
    pub(super) fn is_opening(&self) -> bool {
        let it = &self.declaration;
        let paid = |name| self.person.get(name).is_some();
        it.rows.is_empty() && it.lines.len() == self.loose && !paid(Name::Net) && !paid(Name::Gross)
    }

    /// Whether rows of it name people.
    pub(super) fn lists_people(&self) -> bool {
        let named = [Name::Name, Name::Immatriculation, Name::Cin, Name::EmployeeNumber];
        let rows = self.declaration.rows.iter().take(5);
        rows.clone().count() >= 2
            && rows.into_iter().all(|row| named.iter().any(|it| row.fields.get(*it).is_some()))
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

    /// Lines of pay that stand in no table.
    pub(super) fn take_lines(&mut self, lines: Vec<PaymentLine>) {
        if lines.is_empty() || !forms::has_pay_lines(self.declaration.form) {
            return;
        }
        self.loose += lines.len();
        self.declaration.lines.extend(lines);
        if let Some(leaf) = self.layout.leaves.last_mut() {
            leaf.end = self.declaration.lines.len();
        }
    }

    /// Puts a pair where it belongs. `scope` is the total announced above it.
    pub(super) fn take(&mut self, pair: &Pair, scope: Option<TotalKind>, at: &At, styles: &Styles) {
        if pair.found.meaning == Meaning::LineCount {
            self.announce(pair, at, styles);
            return;
        }
        if pair.found.meaning == Meaning::FirstName {
            self.first_name.get_or_insert_with(|| pair.value.clone());
            return;
        }
        let Some(name) = self.name_of(pair) else {
            if pair.found.meaning == Meaning::Intermediate && self.before_tax.is_none() {
                self.before_tax = Some(values::value(Name::Net, &pair.value, styles, pair.sure));
            }
            self.set_aside(pair);
            return;
        };
        let form = self.declaration.form;
        let value = match name {
            Name::Period => values::period_under(&pair.label, &pair.value, pair.sure),
            _ => values::value(name, &pair.value, styles, pair.sure),
        };
        if name == Name::Period && self.divided.keep(pair, &value) {
            return;
        }
        let personal = matches!(form, Form::Payslip);
        if matches!(name, Name::Immatriculation | Name::Cin | Name::Nir | Name::EmployeeNumber) {
            self.person_beside(pair);
        }
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
            | Name::Agency => {
                if matches!(name, Name::Affiliate | Name::Ice | Name::Siret | Name::If) {
                    self.name_above(pair);
                    self.name_behind(pair);
                }
                self.declaration.employer.set(name, value);
            }
            Name::Period
            | Name::IssueDate
            | Name::DueDate
            | Name::PayDate
            | Name::PageCount
            | Name::Reference => {
                // What could not be read gives way to what can.
                let own = self.declaration.header.iter_mut().find(|it| it.0 == name);
                match own {
                    Some((_, own)) if is_unreadable(own) && !value.is_absent() => *own = value,
                    _ => self.declaration.header.set(name, value),
                }
            }
            Name::Rib | Name::Iban if !personal => self.declaration.header.set(name, value),
            Name::Amount => self.due(pair, value, at),
            // What is paid to the fund in the end.
            Name::Net if form == Form::Bpc => self.due(pair, value, at),
            Name::RowNumber => self.set_aside(pair),
            Name::Headcount if scope.is_none() && pair.total.is_none() && !self.box_is_open(at) => {
                self.announce(pair, at, styles);
            }
            _ if personal => {
                self.set_person(name, value);
            }
            _ if totals::is_sum(name) => {
                self.boxed(name, &pair.label, pair.total.or(scope), value, at);
            }
            Name::Label | Name::Base | Name::Rate | Name::EmployerRate => {
                self.set_aside(pair);
            }
            _ => {
                self.doubt_rival(name, &value);
                self.declaration.header.set(name, value);
            }
        }
    }

    /// Two people by turns in the boxes of a register: neither is whom the document is about.
    fn doubt_rival(&mut self, name: Name, value: &Value) {
        let Value::Text(Field::Read(new)) = value else { return };
        for (_, own) in self.declaration.header.iter_mut().filter(|it| it.0 == name) {
            if let Value::Text(Field::Read(own)) = own {
                own.reading.certain &= own.value == new.value;
            }
        }
    }

    /// What a sentence states, where no box has said it.
    pub(super) fn state(&mut self, name: Name, value: Value) {
        match name {
            Name::Affiliate | Name::Ice | Name::EmployerName => {
                self.declaration.employer.set(name, value);
            }
            Name::Period => self.declaration.header.set(name, value),
            _ if self.declaration.form == Form::Payslip => self.set_person(name, value),
            // What a letter says of somebody's pay is its own matter; elsewhere it is no row's.
            Name::Gross | Name::Net if self.declaration.form != Form::Attestation => (),
            _ => self.declaration.header.set(name, value),
        }
    }

    pub(super) fn set_person(&mut self, name: Name, value: Value) {
        let place = value.location().cloned();
        self.person_place = match (self.person_place.take(), place) {
            (Some(a), Some(b)) => Some(a.span(&b)),
            (a, b) => a.or(b),
        };
        if name == Name::Deductions && self.person.get(name).is_some() {
            self.other_deductions.push(value);
            return;
        }
        self.person.set(name, value);
    }

    fn announce(&mut self, pair: &Pair, at: &At, styles: &Styles) {
        if pair.found.meaning == Meaning::Field(Name::Headcount) {
            let value = values::value(Name::Headcount, &pair.value, styles, pair.sure);
            self.counted = Some((at.leaf, pair.value.area, value));
        }
        let label = values::quoted(&pair.label);
        if let Value::Amount(Field::Read(count)) =
            values::value(Name::Headcount, &pair.value, styles, pair.sure)
        {
            self.declaration.announced.push(Announced { count, label });
        }
    }

    /// Understood, and without a field of its own.
    fn set_aside(&mut self, pair: &Pair) {
        self.divided.keep_end(pair);
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
}

fn is_unreadable(value: &Value) -> bool {
    matches!(value, Value::Period(Field::Unreadable { .. }) | Value::Date(Field::Unreadable { .. }))
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
    Some(Mark { number: marks::whole(&count)?, of: None, bare: false })
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
