use jiff::civil::Date;

use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Form, Jurisdiction, Name, WrittenDate},
    rules::{Check, calendar::dates::day, declare_rule},
};

declare_rule! {
    /// A date due is not the one usual for the period.
    ///
    /// ## What it compares
    ///
    /// The printed due date of a Moroccan monthly declaration or slip with the tenth of the following month,
    /// and with the end of that month, which some programs write; five days on either side are allowed for
    /// weekends and holidays. In an exchange file a difference is only noted, since programs fill in
    /// the field as they like.
    ///
    /// ## Why it matters
    ///
    /// The date follows from the period, so a different one may have been kept from another month.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// period = 2020-02
    /// due_date = 10/05/2020
    ///            ^^^^^^^^^^ due 10/05/2020 is printed; for 2020-02 2020-03-10 is usual
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// period = 2020-02
    /// due_date = 31/03/2020
    /// ```
    pub(crate) static DUE_DATE_UNUSUAL = Check::Declaration(due_date_unusual);
    code: "CAL202",
    name: "due-date-unusual",
    class: Class::Particularity,
    category: Some(Category::Recycled),
    needs: "needs-due-date-and-month",
    explanations: &["deadline-put-off", "late-slip-with-new-date", "program-with-own-deadline", "misread-value"],
    source: "published payment slip of 02/2020 (due 10/03/2020); reference check B05",
}

fn due_date_unusual(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.jurisdiction != Some(Jurisdiction::Morocco) {
        return;
    }
    let header = &declaration.header;
    let Some(period) = header.read_period(Name::Period) else { return };
    let Some(next) = period.value.next_month() else { return };
    let Some(due) = day(header.date(Name::DueDate), outcome) else { return };
    let tenth = WrittenDate { day: 10, ..WrittenDate::from(next.first_day()) };
    let usual = [tenth.civil(), Some(next.last_day())].into_iter().flatten();
    let is_near = |it: Date| (it - due.date).get_days().abs() <= 5;
    if usual.into_iter().any(is_near) {
        return outcome.agree();
    }
    // Every exchange file of one independent program prints a day of the declared month itself.
    let exchange = declaration.form == Form::Ebds;
    let class = if exchange { Class::Note } else { Class::Particularity };
    outcome.raise_as(
        class,
        Message::new("due-date-unusual")
            .with("due", &due.printed.raw)
            .with("period", &period.raw)
            .with("usual", tenth.to_string()),
        vec![
            due.printed.cite("label-due-date"),
            period.cite("label-period"),
            Citation::computed(
                "label-usual-due-date",
                tenth,
                period.location.clone(),
                period.is_certain(),
            ),
        ],
    );
}
