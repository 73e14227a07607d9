//! The payment slip: bases, rates and amounts of one month.

use super::Page;
use crate::synthesis::{
    document::{Document, Form, Owner, Row, Scope, TotalLine, Value},
    law::{self, product},
    numbers,
};

impl Page<'_> {
    pub(super) fn slip(&mut self) -> Document {
        let mut document = self.empty(Form::Bpc, "bpc_title");
        self.heading(&mut document);
        let (year, month) = (self.month().year, self.month().month);
        let reference = numbers::reference(&self.facts.firm.affiliate, year, month, 1);
        self.put(&mut document, Owner::Header, "reference", Value::Identifier(reference));
        document.columns = vec![
            self.column("label", "label", false, 2.6),
            self.column("base", "base", true, 1.6),
            self.column("rate", "rate", true, 1.0),
            self.column("amount", "amount", true, 1.6),
        ];
        let gross: i64 = self.pay().iter().map(|it| it.gross).sum();
        let capped: i64 = self.pay().iter().map(|it| it.capped).sum();
        let rates = law::rates(year, month);
        let lines = [
            ("family", gross, rates.slip_family),
            ("social", capped, rates.slip_social),
            ("training", gross, rates.training),
        ];
        let mut sum = 0;
        for (thing, base, rate) in lines {
            let amount = product(base, rate);
            sum += amount;
            let label = self.say(thing);
            let cells = vec![
                document.cell("label", Value::Text(label)),
                document.cell("base", Value::Money(base)),
                document.cell("rate", Value::Rate(rate)),
                document.cell("amount", Value::Money(amount)),
            ];
            document.rows.push(Row { page: 1, cells });
        }
        let label = self.say("total_due");
        let cells = vec![document.cell("amount", Value::Money(sum))];
        document.totals.push(TotalLine { scope: Scope::Grand, page: 1, label, cells, rows: None });
        self.in_words(&mut document, sum);
        self.dated(&mut document);
        document
    }
}
