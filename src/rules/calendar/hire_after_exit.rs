use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{Check, calendar::dates::day, declare_rule},
};

declare_rule! {
    /// A date of hire lies after the date of exit.
    ///
    /// ## What it compares
    ///
    /// The dates of hire and of exit of one row. Day zero of spreadsheet programs, stored where nothing was
    /// entered, is left out.
    ///
    /// ## Why it matters
    ///
    /// A contract cannot end before it begins. A person hired again may keep the exit of an earlier contract.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | hire_date  | exit_date
    /// 123456785       | 01/03/2010 | 31/01/2024
    /// 198765434       | 01/03/2010 | 28/02/2009
    ///                   ^^^^^^^^^^ hired 01/03/2010 and left 28/02/2009 are printed in one row
    /// ```
    ///
    /// ```register
    /// immatriculation | hire_date  | exit_date
    /// 123456785       | 01/03/2010 | 01/03/2010
    /// ```
    pub(crate) static HIRE_AFTER_EXIT = Check::Declaration(hire_after_exit);
    code: "CAL104",
    name: "hire-after-exit",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-hire-after-exit",
    explanations: &["exit-of-earlier-contract", "columns-swapped", "date-typed-by-hand", "misread-value"],
    source: "identity: a contract begins before it ends",
}

fn hire_after_exit(declaration: &Declaration, outcome: &mut Outcome) {
    for row in &declaration.rows {
        let hire = day(row.fields.date(Name::HireDate), outcome);
        let exit = day(row.fields.date(Name::ExitDate), outcome);
        let (Some(hire), Some(exit)) = (hire, exit) else { continue };
        if hire.date <= exit.date {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("hire-after-exit")
                .with("hire", &hire.printed.raw)
                .with("exit", &exit.printed.raw),
            vec![hire.printed.cite("label-hire-date"), exit.printed.cite("label-exit-date")],
        );
    }
}
