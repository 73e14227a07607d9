use jiff::civil::Weekday;

use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, PrintedWeekday},
    rules::{Check, declare_rule},
};

declare_rule! {
    /// A printed weekday is not the weekday of the date beside it.
    ///
    /// ## What it compares
    ///
    /// The name of a day printed before a date (`lundi 5 février 2024`) with the day the calendar gives the
    /// date. A date that no calendar has is the business of another rule.
    ///
    /// ## Why it matters
    ///
    /// Programs derive the weekday from the date, so the two agree unless one of them was changed.
    ///
    /// ## Example
    ///
    /// ```fields
    /// weekday = lundi 05/02/2024
    /// weekday = mardi 05/02/2024
    ///           ^^^^^^^^^^^^^^^^ mardi is printed beside 05/02/2024, which was a Monday
    /// ```
    ///
    /// ```fields
    /// weekday = jeudi 29/02/2024
    /// ```
    pub(crate) static WEEKDAY_MISMATCH = Check::Declaration(weekday_mismatch);
    code: "CAL102",
    name: "weekday-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-weekdays",
    explanations: &["template-with-fixed-weekday", "date-typed-by-hand", "day-and-month-in-other-order", "misread-value"],
    source: "Gregorian calendar; reference check B14",
}

fn weekday_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for printed in &declaration.weekdays {
        let (weekday, date) = (&printed.weekday, &printed.date);
        let Some(civil) = date.value.civil() else {
            outcome.not_comparable();
            continue;
        };
        let computed = civil.weekday();
        if weekday.value.0 == computed {
            outcome.agree();
            continue;
        }
        let certain = date.is_certain();
        let computed_citation = Citation::computed(
            "label-weekday-of-date",
            PrintedWeekday(computed),
            date.location.clone(),
            certain,
        );
        outcome
            .raise(
                Message::new("weekday-mismatch")
                    .with("weekday", &weekday.raw)
                    .with("date", &date.raw)
                    .with("computed", Message::new(name(computed))),
                vec![weekday.cite("label-weekday"), date.cite("label-date"), computed_citation],
            )
            .only_at(weekday.location.span(&date.location));
    }
}

fn name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "weekday-monday",
        Weekday::Tuesday => "weekday-tuesday",
        Weekday::Wednesday => "weekday-wednesday",
        Weekday::Thursday => "weekday-thursday",
        Weekday::Friday => "weekday-friday",
        Weekday::Saturday => "weekday-saturday",
        Weekday::Sunday => "weekday-sunday",
    }
}
