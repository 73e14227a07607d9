use crate::{
    evidence::{Extracted, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Fields, Value, WrittenDate},
    rules::{Check, declare_rule},
};

declare_rule! {
    /// A date that no calendar has.
    ///
    /// ## What it compares
    ///
    /// Every printed date with the Gregorian calendar: `31/02/2024`, `29/02/2023`, a thirteenth month. A
    /// text that can be read as a possible date in any order of day, month and year is read so, and is
    /// then uncertain.
    ///
    /// ## Why it matters
    ///
    /// A program that computes with dates cannot hold such a day; it was typed.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | hire_date
    /// 123456785       | 29/02/2024
    /// 198765434       | 31/02/2024
    ///                   ^^^^^^^^^^ 31/02/2024 is printed; the calendar has no such day
    /// ```
    ///
    /// ```fields
    /// issue_date = 29/02/2024
    /// ```
    pub(crate) static IMPOSSIBLE_DATE = Check::Declaration(impossible_date);
    code: "CAL101",
    name: "impossible-date",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-dates",
    explanations: &["date-typed-by-hand", "day-and-month-in-other-order", "misread-value"],
    source: "Gregorian calendar; reference check B01",
}

fn impossible_date(declaration: &Declaration, outcome: &mut Outcome) {
    let rows = declaration.rows.iter().map(|it| &it.fields);
    for fields in [&declaration.employer, &declaration.header].into_iter().chain(rows) {
        for date in dates(fields) {
            compare(date, outcome);
        }
    }
    for date in &declaration.dates {
        compare(date, outcome);
    }
    for printed in &declaration.weekdays {
        compare(&printed.date, outcome);
    }
}

fn compare(date: &Extracted<WrittenDate>, outcome: &mut Outcome) {
    if date.value.civil().is_some() {
        return outcome.agree();
    }
    outcome.raise(
        Message::new("impossible-date").with("date", &date.raw),
        vec![date.cite("label-date")],
    );
}

fn dates(fields: &Fields) -> impl Iterator<Item = &Extracted<WrittenDate>> {
    fields.iter().filter_map(|(_, value)| match value {
        Value::Date(date) => date.read(),
        _ => None,
    })
}
