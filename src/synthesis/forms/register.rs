//! Gross, deductions and net of everyone: one table, its groups and one total.

use super::{Feature, Page, bds::date};
use crate::synthesis::{
    document::{Cell, Document, Form, Language, Owner, Row, Scope, Sums, TotalLine, Value},
    numbers,
    people::Pay,
};

impl Page<'_> {
    pub(super) fn register(&mut self) -> Document {
        let mut document = self.empty(Form::Register, "register_title");
        self.heading(&mut document);
        self.register_columns(&mut document);
        let mut pay: Vec<Pay> = self.pay().to_vec();
        if self.has(Feature::QuarterSums) {
            // Everyone of the three months, once.
            for other in self.facts.months.iter().flat_map(|it| &it.pay) {
                if !pay.iter().any(|it| it.person == other.person) {
                    pay.push(other.clone());
                }
            }
        } else if self.chance.one_in(3) {
            let people = &self.facts.firm.people;
            pay.sort_by_key(|it| &people[it.person].name);
        }
        let per_page = if self.has(Feature::ManyPages) { (pay.len() / 3).max(4) } else { 26 };
        document.pages = pay.len().div_ceil(per_page).max(1) as u32;
        for (n, pay) in pay.iter().enumerate() {
            let cells = self.register_cells(&mut document, n, pay);
            document.rows.push(Row { page: (n / per_page) as u32 + 1, cells });
        }
        if self.has(Feature::Groups) {
            self.groups(&mut document);
        }
        let sums = Sums::of(document.rows.iter());
        let label = self.say("grand_total");
        let pages = document.pages;
        document.total(Scope::Grand, pages, label, sums);
        if self.has(Feature::Headcount) {
            let label = self.say("headcount");
            let count = Value::Count(pay.len() as i64);
            document.put_below(Owner::Nobody, &label, "headcount", count);
        }
        self.dated(&mut document);
        document
    }

    fn register_columns(&mut self, document: &mut Document) {
        let mut columns = Vec::new();
        if self.has(Feature::RowNumbers) {
            columns.push(self.column("row_number", "row_number", false, 0.6));
        }
        let number = if self.has(Feature::France) { "nir" } else { "immatriculation" };
        columns.push(self.column(number, number, false, 1.5));
        columns.push(self.column("name", "name", false, 2.4));
        let columns_of = [
            (Feature::Cards, "cin", 1.2),
            (Feature::Dates, "birth_date", 1.5),
            (Feature::Dates, "hire_date", 1.5),
            (Feature::Exits, "exit_date", 1.5),
            (Feature::Accounts, "rib", 2.8),
            (Feature::Ibans, "rib", 2.8),
            (Feature::Ibans, "iban", 3.2),
        ];
        let has_dates = self.has(Feature::Dates) || self.has(Feature::Exits);
        for (feature, key, width) in columns_of {
            let wanted = self.has(feature) || (feature == Feature::Dates && has_dates);
            if wanted && !columns.iter().any(|it| it.key == key) {
                columns.push(self.column(key, key, false, width));
            }
        }
        if self.has(Feature::Hours) {
            columns.push(self.column("hours", "hours", true, 1.0));
            columns.push(self.column("hourly_rate", "hourly_rate", true, 1.0));
            columns.push(self.column("base_pay", "base_pay", true, 1.4));
        }
        columns.push(self.column("gross", "gross", true, 1.4));
        if !self.has(Feature::QuarterSums) {
            if !self.has(Feature::NoDeductions) {
                columns.push(self.column("deductions", "deductions", true, 1.4));
            }
            columns.push(self.column("net", "net", true, 1.4));
        }
        document.columns = columns;
    }

    fn register_cells(&mut self, document: &mut Document, n: usize, pay: &Pay) -> Vec<Cell> {
        let person = &self.facts.firm.people[pay.person];
        let gross = if self.has(Feature::QuarterSums) {
            self.months_of(pay.person).iter().sum()
        } else {
            pay.gross
        };
        let nir = numbers::nir(person.birth, self.chance);
        let arabic = self.language == Language::Arabic;
        let keys: Vec<_> = document.columns.iter().map(|it| it.key).collect();
        let value = |key| match key {
            "row_number" => Value::Identifier((n + 1).to_string()),
            "immatriculation" => Value::Identifier(person.immatriculation.clone()),
            "nir" => Value::Identifier(nir.clone()),
            "name" if arabic => Value::Text(person.name_ar.clone()),
            "name" => Value::Text(person.name.clone()),
            "cin" => Value::Identifier(person.cin.clone()),
            "birth_date" => date(person.birth),
            "hire_date" => date(person.hired),
            "exit_date" => person.left.filter(|_| pay.situation == "SO").map_or(Value::Empty, date),
            "rib" => Value::Identifier(person.rib.clone()),
            "iban" => Value::Identifier(format!("MA64{}", person.rib)),
            "hours" => Value::Hours(pay.hours),
            "hourly_rate" => person.hourly.map_or(Value::Empty, Value::Money),
            "base_pay" => Value::Money(pay.base),
            "gross" => Value::Money(gross),
            "deductions" => Value::Money(pay.deductions()),
            _ => Value::Money(pay.net()),
        };
        keys.into_iter().map(|key| document.cell(key, value(key))).collect()
    }

    /// Totals of groups of some rows each, inside one page.
    fn groups(&mut self, document: &mut Document) {
        if document.pages > 1 || document.rows.len() < 6 {
            return;
        }
        let label = self.say("group_total");
        let size = document.rows.len().div_ceil(2 + self.chance.below(2) as usize);
        let mut first = 0;
        while first < document.rows.len() {
            let last = (first + size).min(document.rows.len()) - 1;
            let sums = Sums::of(document.rows[first..=last].iter());
            let name = format!("{label} {}", char::from(b'A' + document.totals.len() as u8));
            document.total(Scope::Group, 1, name, sums);
            let added: Option<&mut TotalLine> = document.totals.last_mut();
            if let Some(line) = added {
                line.rows = Some((first, last));
            }
            first = last + 1;
        }
    }
}
