//! Wages declared by an employer for a month: pages with totals of the page and cumulated totals.

use super::{Feature, Page};
use crate::synthesis::{
    document::{Cell, Document, Form, Language, Owner, Row, Scope, Sums, Value},
    people::Pay,
};

impl Page<'_> {
    pub(super) fn declaration(&mut self) -> Document {
        let mut document = self.empty(Form::Bds, "bds_title");
        self.heading(&mut document);
        self.declaration_columns(&mut document);
        let people = self.pay().len();
        let per_page = if self.has(Feature::ManyPages) {
            (people / 3).max(4)
        } else {
            14 + self.chance.below(18) as usize
        };
        document.pages = people.div_ceil(per_page).max(1) as u32;
        for n in 0..people {
            let pay = self.pay()[n].clone();
            let cells = self.declaration_cells(&mut document, n, &pay);
            document.rows.push(Row { page: (n / per_page) as u32 + 1, cells });
        }
        self.page_totals(&mut document);
        if self.has(Feature::Headcount) {
            let label = self.say("headcount");
            let below = self.chance.one_in(2);
            let count = Value::Count(people as i64);
            if below {
                document.put_below(Owner::Nobody, &label, "headcount", count);
            } else {
                document.put(Owner::Nobody, &label, "headcount", count);
            }
        }
        if self.has(Feature::PageCount) {
            let pages = Value::Count(document.pages.into());
            self.put(&mut document, Owner::Header, "page_count", pages);
            document.oddities.unnumbered = true;
        }
        self.dated(&mut document);
        document
    }

    fn declaration_columns(&mut self, document: &mut Document) {
        let mut columns = Vec::new();
        if self.has(Feature::RowNumbers) {
            columns.push(self.column("row_number", "row_number", false, 0.6));
        }
        columns.push(self.column("immatriculation", "immatriculation", false, 1.5));
        columns.push(self.column("name", "name", false, 2.6));
        if self.has(Feature::Cards) {
            columns.push(self.column("cin", "cin", false, 1.2));
        }
        if self.has(Feature::Dates) {
            columns.push(self.column("birth_date", "birth_date", false, 1.4));
            columns.push(self.column("hire_date", "hire_date", false, 1.4));
        }
        if self.has(Feature::Accounts) {
            columns.push(self.column("rib", "rib", false, 2.8));
        }
        if self.has(Feature::Quarter) {
            for key in ["month_1", "month_2", "month_3", "total"] {
                columns.push(self.column(key, key, true, 1.4));
            }
        } else {
            columns.push(self.column("days", "days", true, 0.9));
            columns.push(self.column("gross", "gross", true, 1.6));
            columns.push(self.column("capped", "capped", true, 1.6));
        }
        if self.has(Feature::Allowances) {
            columns.push(self.column("children", "children", true, 0.9));
            for key in ["af_payable", "af_deducted", "af_net"] {
                columns.push(self.column(key, key, true, 1.2));
            }
        }
        if self.has(Feature::Situations) {
            columns.push(self.column("situation", "situation", false, 1.0));
        }
        document.columns = columns;
    }

    fn declaration_cells(&mut self, document: &mut Document, n: usize, pay: &Pay) -> Vec<Cell> {
        let person = &self.facts.firm.people[pay.person];
        let arabic = self.language == Language::Arabic
            || self.language == Language::Bilingual && self.chance.one_in(3);
        let name = if arabic { &person.name_ar } else { &person.name };
        let months = self.months_of(pay.person);
        let keys: Vec<_> = document.columns.iter().map(|it| it.key).collect();
        let value = |key| match key {
            "row_number" => Value::Identifier((n + 1).to_string()),
            "immatriculation" => Value::Identifier(person.immatriculation.clone()),
            "name" => Value::Text(name.clone()),
            "cin" => Value::Identifier(person.cin.clone()),
            "birth_date" => date(person.birth),
            "hire_date" => date(person.hired),
            "rib" => Value::Identifier(person.rib.clone()),
            "days" => Value::Count(pay.days),
            "gross" => Value::Money(pay.gross),
            "capped" => Value::Money(pay.capped),
            "month_1" => Value::Money(months[0]),
            "month_2" => Value::Money(months[1]),
            "month_3" => Value::Money(months[2]),
            "total" => Value::Money(months.iter().sum()),
            "children" => Value::Count(person.children),
            "af_payable" => Value::Money(pay.allowance),
            "af_deducted" => Value::Money(pay.allowance_deducted),
            "af_net" => Value::Money(pay.allowance - pay.allowance_deducted),
            _ if pay.situation.is_empty() => Value::Empty,
            _ => Value::Text(paper_situation(pay.situation).to_owned()),
        };
        keys.into_iter().map(|key| document.cell(key, value(key))).collect()
    }

    /// What a person was paid in each of the three months.
    pub(super) fn months_of(&self, person: usize) -> [i64; 3] {
        let mut paid = [0; 3];
        for (month, paid) in self.facts.months.iter().zip(&mut paid) {
            *paid = month.pay.iter().find(|it| it.person == person).map_or(0, |it| it.gross);
        }
        paid
    }

    fn page_totals(&mut self, document: &mut Document) {
        let paged = document.pages > 1;
        let labels = ["page_total", "cumulative_total", "carried_total", "grand_total"];
        let [of_page, cumulative, carried, grand] = labels.map(|it| self.say(it));
        let upto = |document: &Document, page: u32| {
            Sums::of(document.rows.iter().filter(|it| it.page <= page))
        };
        for page in 1..=document.pages {
            if !paged {
                break;
            }
            if page > 1 && self.has(Feature::Carried) {
                let before = upto(document, page - 1);
                document.total(Scope::Carried, page, carried.clone(), before);
            }
            let here = Sums::of(document.rows.iter().filter(|it| it.page == page));
            let all = upto(document, page);
            document.total(Scope::Page, page, of_page.clone(), here);
            document.total(Scope::Cumulative, page, cumulative.clone(), all);
        }
        let (pages, sums) = (document.pages, upto(document, document.pages));
        document.total(Scope::Grand, pages, grand, sums);
        if self.has(Feature::CountedTotal) {
            let count = document.cell("headcount", Value::Count(document.rows.len() as i64));
            document.totals.iter_mut().rev().take(1).for_each(|it| it.cells.push(count.clone()));
        }
    }
}

/// The printed form has codes of its own.
fn paper_situation(code: &str) -> &str {
    match code {
        "CS" => "CO",
        "IL" => "ML",
        "IT" => "MT",
        other => other,
    }
}

pub(super) fn date((year, month, day): (i16, u8, u8)) -> Value {
    Value::Date(year, month, day)
}
