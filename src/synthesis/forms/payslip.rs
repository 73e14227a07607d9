//! One person's month: earnings and contributions line by line, gross, deductions and net.

use super::{Feature, Page, bds::date};
use crate::synthesis::{
    document::{Cell, Document, Form, Language, Owner, Row, Value},
    law,
    people::Pay,
};

impl Page<'_> {
    pub(super) fn payslip(&mut self) -> Document {
        let mut document = self.empty(Form::Payslip, "payslip_title");
        self.heading(&mut document);
        let at_work: Vec<Pay> = self.pay().iter().filter(|it| it.gross > 0).cloned().collect();
        let Some(pay) = at_work.get(self.chance.below(at_work.len() as u64) as usize) else {
            return document;
        };
        self.person(&mut document, pay);
        let sides = self.has(Feature::Sides);
        document.columns = vec![
            self.column("label", "item", false, 2.6),
            self.column("base", "item_base", true, 1.5),
            self.column("rate", "rate", true, 1.0),
        ];
        if sides {
            document.columns.push(self.column("gain", "gain", true, 1.4));
            document.columns.push(self.column("deduction", "deduction", true, 1.4));
        } else {
            document.columns.push(self.column("amount", "amount", true, 1.5));
        }
        if self.has(Feature::EmployerShare) {
            document.columns.push(self.column("employer_rate", "employer_rate", true, 1.1));
            document.columns.push(self.column("employer_amount", "employer_amount", true, 1.4));
        }
        let transport = if sides && self.has(Feature::Transport) { 50_000 } else { 0 };
        self.lines(&mut document, pay, transport);
        for (key, thing, value) in [
            ("gross", "pay_gross", pay.gross),
            ("deductions", "total_deductions", pay.deductions()),
            ("net", "net", pay.net() + transport),
        ] {
            let label = self.say(thing);
            document.put_below(Owner::Person, &label, key, Value::Money(value));
        }
        self.in_words(&mut document, pay.net() + transport);
        self.dated(&mut document);
        document
    }

    fn person(&mut self, document: &mut Document, pay: &Pay) {
        let person = &self.facts.firm.people[pay.person];
        let number = Value::Identifier(person.immatriculation.clone());
        self.put(document, Owner::Person, "immatriculation", number);
        let arabic = self.language == Language::Arabic;
        let name = if arabic { person.name_ar.clone() } else { person.name.clone() };
        self.put(document, Owner::Person, "name", Value::Text(name));
        self.put(document, Owner::Person, "hire_date", date(person.hired));
        if self.has(Feature::Cards) {
            self.put(document, Owner::Person, "cin", Value::Identifier(person.cin.clone()));
        }
        if self.has(Feature::Accounts) || self.has(Feature::Ibans) {
            self.put(document, Owner::Person, "rib", Value::Identifier(person.rib.clone()));
        }
        if self.has(Feature::Ibans) {
            let iban = Value::Identifier(format!("MA64{}", person.rib));
            self.put(document, Owner::Person, "iban", iban);
        }
    }

    fn lines(&mut self, document: &mut Document, pay: &Pay, transport: i64) {
        let (year, month) = (self.month().year, self.month().month);
        let rates = law::rates(year, month);
        let base = pay.gross.min(law::CAP);
        if document.has_column("gain") {
            self.line(document, "base_item", Line { gain: Some(pay.base), ..Line::default() });
            if pay.bonus > 0 {
                self.line(document, "bonus", Line { gain: Some(pay.bonus), ..Line::default() });
            }
            if transport > 0 {
                let line = Line { gain: Some(transport), ..Line::default() };
                self.line(document, "transport", line);
            }
        }
        // The allowance for loss of employment apart: the other line prints the rest.
        let ipe = self.has(Feature::Ipe) && (year, month) >= (2014, 12);
        let apart = if ipe { law::product(base, 19) } else { 0 };
        let social = Line {
            base: Some(base),
            rate: Some(rates.social - if ipe { 19 } else { 0 }),
            deduction: Some(pay.social - apart),
            employer: Some(rates.employer_social),
            ..Line::default()
        };
        self.line(document, "cnss", social);
        if ipe {
            let line = Line {
                base: Some(base),
                rate: Some(19),
                deduction: Some(apart),
                ..Line::default()
            };
            self.line(document, "ipe", line);
        }
        let amo = Line {
            base: Some(pay.gross),
            rate: Some(rates.amo),
            deduction: Some(pay.amo),
            employer: Some(rates.employer_amo),
            ..Line::default()
        };
        self.line(document, "amo", amo);
        if self.facts.firm.taxed {
            if self.has(Feature::Expenses) {
                // Shown for the computation of tax; nobody pays it.
                let line = Line { deduction: Some(pay.expenses), ..Line::default() };
                self.line(document, "expenses", line);
            }
            let tax = Line { base: Some(pay.taxable), deduction: Some(pay.tax), ..Line::default() };
            self.line(document, "income_tax", tax);
        }
    }

    fn line(&mut self, document: &mut Document, thing: &str, line: Line) {
        let label = self.say(thing);
        let keys: Vec<_> = document.columns.iter().map(|it| it.key).collect();
        let money = |it: Option<i64>| it.map_or(Value::Empty, Value::Money);
        let value = |key| match key {
            "label" => Value::Text(label.clone()),
            "base" => money(line.base),
            "rate" => line.rate.map_or(Value::Empty, Value::Rate),
            "gain" => money(line.gain),
            "deduction" => money(line.deduction),
            "amount" => money(line.gain.or(line.deduction)),
            "employer_rate" => line.employer.map_or(Value::Empty, Value::Rate),
            _ => money(line.base.zip(line.employer).map(|it| law::product(it.0, it.1))),
        };
        let cells: Vec<Cell> = keys.into_iter().map(|key| document.cell(key, value(key))).collect();
        document.rows.push(Row { page: 1, cells });
    }
}

/// One line of a payslip before it is printed.
#[derive(Debug, Clone, Copy, Default)]
struct Line {
    base: Option<i64>,
    rate: Option<i64>,
    gain: Option<i64>,
    deduction: Option<i64>,
    employer: Option<i64>,
}
