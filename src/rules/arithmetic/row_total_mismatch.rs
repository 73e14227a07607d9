use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Form, Name},
    rules::{Check, declare_rule},
};

declare_rule! {
    /// The total of a row differs from the sum of its three months.
    ///
    /// ## What it compares
    ///
    /// In a quarterly declaration, the printed total of each employee with the sum of the three
    /// monthly amounts of the same row. A month left blank adds nothing.
    ///
    /// ## Why it matters
    ///
    /// The four figures stand in one row of one document, and three of them determine the fourth.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | month_1 | month_2 | month_3 | total
    /// 1234567890      | 450,000 | 450,000 | 470,000 | 1 370,000
    /// 1987654321      | 600,000 | 600,000 | 600,000 | 1 900,000
    ///                                                 ^^^^^^^^^ a row total of 1 900,000 is printed; its months 600,000, 600,000 and 600,000 add up to 1800.000
    /// ```
    ///
    /// Millimes cut off for print may add up:
    ///
    /// ```register
    /// immatriculation | month_1 | month_2 | month_3 | total
    /// 1234567890      | 450,333 | 450,333 | 450,333 | 1 351,000
    /// ```
    pub(crate) static ROW_TOTAL_MISMATCH = Check::Declaration(row_total_mismatch);
    code: "ARI103",
    name: "row-total-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-months-and-total",
    explanations: &["arrears-in-total", "misread-value"],
    source: "identity printed by the form itself: total = month 1 + month 2 + month 3",
}

/// Whether one of the three months stands in no row at all: its column was not recognised.
fn a_column_is_unread(declaration: &Declaration) -> bool {
    let mut months = [Name::Month1, Name::Month2, Name::Month3].into_iter();
    months.any(|it| declaration.rows.iter().all(|row| row.fields.amount(it).is_absent()))
}

fn row_total_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form == Form::Ebds {
        return;
    }
    for row in &declaration.rows {
        let Some(total) = outcome.operand(row.fields.amount(Name::Total)) else { continue };
        let months = [Name::Month1, Name::Month2, Name::Month3].map(|it| row.fields.amount(it));
        if months.iter().all(|it| it.is_absent()) {
            continue;
        }
        if months.iter().any(|it| it.read().is_none() && !it.is_absent()) {
            outcome.not_comparable();
            continue;
        }
        let read: Vec<_> = months.iter().filter_map(|it| it.read()).collect();
        let computed: Amount = read.iter().map(|it| it.value).sum();
        if total.value.agrees_with(computed) {
            outcome.agree();
            continue;
        }
        let certain = read.iter().all(|it| it.is_certain()) && !a_column_is_unread(declaration);
        let (first, last) = (read[0], read[read.len() - 1]);
        let range = first.location.span(&last.location);
        let raw = |index: usize| months[index].raw().map_or("–".to_owned(), ToString::to_string);
        let mut operands = vec![
            total.cite("label-row-total"),
            Citation::computed("label-sum-of-months", computed, range, certain),
        ];
        operands.extend(read.iter().map(|it| it.cite("label-month")));
        outcome.raise(
            Message::new("row-total-mismatch")
                .with("total", &total.raw)
                .with("first", raw(0))
                .with("second", raw(1))
                .with("third", raw(2))
                .with("computed", computed),
            operands,
        );
    }
}
