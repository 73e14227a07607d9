use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, calendar::dates::day, declare_rule},
};

declare_rule! {
    /// A date of birth lies after the date of hire.
    ///
    /// ## What it compares
    ///
    /// The dates of birth and of hire of one row, or of the person a document is about. Day zero of spreadsheet programs, stored where nothing
    /// was entered, is left out.
    ///
    /// ## Why it matters
    ///
    /// Nobody is hired before being born.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | birth_date | hire_date
    /// 123456785       | 12/05/1985 | 01/03/2010
    /// 198765434       | 01/03/2010 | 12/05/1985
    ///                   ^^^^^^^^^^ born 01/03/2010 and hired 12/05/1985 are printed of one person
    /// ```
    ///
    /// ```register
    /// form = attestation
    /// birth_date = 05/04/1998
    ///              ^^^^^^^^^^ born 05/04/1998 and hired 18/10/1995 are printed of one person
    /// hire_date = 18/10/1995
    /// ```
    ///
    /// ```register
    /// immatriculation | birth_date | hire_date
    /// 123456785       | 12/05/1985 | 01/01/1900
    /// ```
    pub(crate) static BIRTH_AFTER_HIRE = Check::Declaration(birth_after_hire);
    code: "CAL103",
    name: "birth-after-hire",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-birth-after-hire",
    explanations: &["columns-swapped", "date-typed-by-hand", "century-of-two-digits", "misread-value"],
    source: "identity; reference check B09",
}

fn birth_after_hire(declaration: &Declaration, outcome: &mut Outcome) {
    let rows = declaration.rows.iter().map(|it| &it.fields);
    for fields in rows.chain([&declaration.header]) {
        let birth = day(fields.date(Name::BirthDate), outcome);
        let hire = day(fields.date(Name::HireDate), outcome);
        let (Some(birth), Some(hire)) = (birth, hire) else { continue };
        if birth.date < hire.date {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("birth-after-hire")
                .with("birth", &birth.printed.raw)
                .with("hire", &hire.printed.raw),
            vec![birth.printed.cite("label-birth-date"), hire.printed.cite("label-hire-date")],
        );
    }
}
