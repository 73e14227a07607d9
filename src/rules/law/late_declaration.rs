use jiff::{ToSpan, civil::Date};

use crate::{
    evidence::Message,
    finding::{Class, Outcome},
    payroll::{Declaration, Form, Name, Period},
    rules::{Check, declare_rule, law::scope::moroccan_period},
};

/// A tenth that falls on a weekend or a holiday moves the term by this many days at most.
const SLACK_DAYS: i64 = 4;

declare_rule! {
    /// The declaration is dated after its term.
    ///
    /// ## What it compares
    ///
    /// The issue date of a declaration or payment slip with the tenth day after its month or
    /// quarter, a few days later where that day is a holiday. Both dates must be read with
    /// certainty.
    ///
    /// ## Why it matters
    ///
    /// It is a breach of the law that real declarations contain. Reprints bear later dates, too.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2024-01
    /// issue_date = 25/02/2024
    ///              ^^^^^^^^^^ the declaration of 2024-01 is dated 25/02/2024; its term is 2024-02-10
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2024-01
    /// issue_date = 12/02/2024
    /// ```
    pub(crate) static LATE_DECLARATION = Check::Declaration(late_declaration);
    code: "LAW112",
    name: "late-declaration",
    class: Class::Breach,
    category: None,
    needs: "needs-period-and-issue-date",
    explanations: &["simply-late", "printed-again-later", "complementary-declaration", "misread-value"],
    source: "dahir 1-72-184; bordereau de paiement: a regulariser avant le 10 du mois suivant",
}

fn late_declaration(declaration: &Declaration, outcome: &mut Outcome) {
    if !matches!(declaration.form, Form::Bds | Form::Bpc) {
        return;
    }
    let Some(period) = moroccan_period(declaration) else { return };
    let Some(issued) = declaration.header.read_date(Name::IssueDate) else { return };
    let (Some(date), Some(term)) = (issued.value.civil(), term(period)) else { return };
    if !issued.is_certain() {
        return outcome.not_comparable();
    }
    let latest = term.checked_add(SLACK_DAYS.days()).unwrap_or(term);
    if date <= latest {
        outcome.agree();
        return;
    }
    outcome.raise(
        Message::new("late-declaration")
            .with("period", period.to_string())
            .with("issued", &issued.raw)
            .with("term", term.to_string()),
        vec![issued.cite("label-issue-date-printed")],
    );
}

/// The tenth of the month after a month or quarter; an annual statement has no such term.
fn term(period: Period) -> Option<Date> {
    let months = matches!(period, Period::Month { .. } | Period::Quarter { .. });
    months.then(|| period.last_day().checked_add(10.days()).ok())?
}
