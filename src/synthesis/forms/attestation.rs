//! What one employer declared of one person, month by month.

use super::{Feature, Page, bds::date};
use crate::synthesis::document::{Document, Form, Language, Owner, Row, Scope, Sums, Value};

impl Page<'_> {
    pub(super) fn attestation(&mut self) -> Document {
        let mut document = self.empty(Form::Attestation, "attestation_title");
        self.heading(&mut document);
        document.boxes.retain(|it| it.cell.key != "period");
        // Somebody who was there in all three months.
        let first = &self.facts.months[0].pay;
        let stays = |person: usize| {
            self.facts.months.iter().all(|it| it.pay.iter().any(|it| it.person == person))
        };
        let person = first.iter().map(|it| it.person).find(|it| stays(*it));
        let at = person.unwrap_or_else(|| first.first().map_or(0, |it| it.person));
        let person = &self.facts.firm.people[at];
        let number = Value::Identifier(person.immatriculation.clone());
        self.put(&mut document, Owner::Header, "immatriculation", number);
        let arabic = self.language == Language::Arabic;
        let name = if arabic { person.name_ar.clone() } else { person.name.clone() };
        self.put(&mut document, Owner::Header, "name", Value::Text(name));
        self.put(&mut document, Owner::Header, "cin", Value::Identifier(person.cin.clone()));
        if self.has(Feature::Dates) {
            self.put(&mut document, Owner::Header, "birth_date", date(person.birth));
        }
        document.columns = vec![
            self.column("period", "period", false, 1.6),
            self.column("days", "days", true, 1.0),
            self.column("gross", "declared", true, 1.8),
        ];
        let (year, month) = (self.facts.months[0].year, self.facts.months[0].month);
        // Months before the three declared, then those as they were declared.
        let mut months: Vec<(i16, u8, i64, i64)> = Vec::new();
        for earlier in (1..=self.chance.between(3, 9)).rev() {
            let count = i64::from(year) * 12 + i64::from(month) - 1 - earlier;
            let days = if self.chance.one_in(6) { self.chance.between(8, 25) } else { 26 };
            let gross = (person.base * days + 13) / 26;
            months.push(((count / 12) as i16, (count % 12) as u8 + 1, days, gross));
        }
        for declared in self.facts.months {
            let pay = declared.pay.iter().find(|it| it.person == at);
            months.extend(pay.map(|it| (declared.year, declared.month, it.days, it.gross)));
        }
        for (year, month, days, gross) in months {
            let cells = vec![
                document.cell("period", Value::Period(year, month)),
                document.cell("days", Value::Count(days)),
                document.cell("gross", Value::Money(gross)),
            ];
            document.rows.push(Row { page: 1, cells });
        }
        // Issued after the last of them.
        let last = &self.facts.months[2];
        let (year, month) =
            if last.month == 12 { (last.year + 1, 1) } else { (last.year, last.month + 1) };
        if let Some(cell) = document.boxed("issue_date") {
            cell.value = Value::Date(year, month, 12);
        }
        let sums = Sums::of(document.rows.iter());
        let label = self.say("plain_total");
        document.total(Scope::Grand, 1, label, sums);
        self.dated(&mut document);
        document
    }
}
