use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{
        Check,
        calendar::dates::{day, period_of},
        declare_rule,
    },
};

declare_rule! {
    /// Somebody declared would be under 15 or over 80 years old.
    ///
    /// ## What it compares
    ///
    /// The date of birth of each row with the last day of its period. 15 is the minimum age for work in
    /// Morocco (Labour Code, art. 143); 80 is far beyond retirement. Day zero of spreadsheet programs,
    /// stored where nothing was entered, is left out.
    ///
    /// ## Why it matters
    ///
    /// Few such people are declared; mistyped years are more frequent.
    ///
    /// ## Example
    ///
    /// ```register
    /// period = 2024-01
    /// immatriculation | birth_date
    /// 123456785       | 12/05/1985
    /// 198765434       | 12/05/2015
    ///                   ^^^^^^^^^^ born 12/05/2015 is printed; at the end of 2024-01 that is an age of 8
    /// 102030408       | 12/05/1925
    ///                   ^^^^^^^^^^ born 12/05/1925 is printed; at the end of 2024-01 that is an age of 98
    /// 100200309       | 12/05/2031
    ///                   ^^^^^^^^^^ born 12/05/2031 is printed, after the end of 2024-01
    /// ```
    ///
    /// ```register
    /// period = 2024-01
    /// immatriculation | birth_date
    /// 123456785       | 31/01/2009
    /// 198765434       | 01/01/1900
    /// ```
    pub(crate) static AGE_OUT_OF_RANGE = Check::Declaration(age_out_of_range);
    code: "CAL105",
    name: "age-out-of-range",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-birth-date-and-period",
    explanations: &["century-of-two-digits", "date-typed-by-hand", "pensioner-at-work", "apprentice", "misread-value"],
    source: "Labour Code (law 65-99), art. 143, in force since 8 June 2004; reference check B08",
}

fn age_out_of_range(declaration: &Declaration, outcome: &mut Outcome) {
    for row in &declaration.rows {
        let Some(period) = period_of(declaration, row) else { continue };
        let Some(birth) = day(row.fields.date(Name::BirthDate), outcome) else { continue };
        let end = period.value.last_day();
        let had_birthday = (birth.date.month(), birth.date.day()) <= (end.month(), end.day());
        let age = i32::from(end.year()) - i32::from(birth.date.year()) - i32::from(!had_birthday);
        if (15..=80).contains(&age) {
            outcome.agree();
            continue;
        }
        let message = if birth.date > end { "birth-after-period" } else { "age-out-of-range" };
        outcome.raise(
            Message::new(message)
                .with("birth", &birth.printed.raw)
                .with("period", &period.raw)
                .with("age", age.to_string()),
            vec![birth.printed.cite("label-birth-date"), period.cite("label-period")],
        );
    }
}
