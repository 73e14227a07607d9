use crate::{
    evidence::{Citation, Field, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Form, Name, Row, Value},
    rules::{Check, declare_rule, lines::combined},
};

declare_rule! {
    /// The total of a row differs from the sum of its three months.
    ///
    /// ## What it compares
    ///
    /// In a quarterly declaration, the printed total of each employee with the sum of the three
    /// monthly amounts of the same row. A month left blank adds nothing. Where a table has other
    /// parts, weeks or quarters or what is due and its surcharge, and every row but one makes their
    /// sum its total, that one is compared.
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
    /// Four quarters make a year in every row but one:
    ///
    /// ```register
    /// immatriculation | column T1 | column T2 | column T3 | column T4 | total
    /// 123456785       | 9 000,00  | 9 000,00  | 9 000,00  | 9 000,00  | 36 000,00
    /// 198765434       | 9 500,00  | 9 500,00  | 9 500,00  | 9 700,00  | 38 200,00
    /// 187654322       | 8 000,00  | 8 000,00  | 8 100,00  | 8 100,00  | 32 200,00
    /// 176543211       | 7 000,00  | 7 000,00  | 7 000,00  | 7 000,00  | 28 000,00
    /// 165432100       | 6 000,00  | 6 000,00  | 6 000,00  | 6 000,00  | 24 500,00
    ///                                                                   ^^^^^^^^^ a row total of 24 500,00 is printed; the other amounts of the row add up to 24000.00, and in every other row they come to the total
    /// ```
    ///
    /// Where they add up in no row, they are no parts of it:
    ///
    /// ```register
    /// immatriculation | column T1 | column T2 | total
    /// 123456785       | 9 000,00  | 500,00    | 9 100,00
    /// 198765434       | 9 500,00  | 500,00    | 9 600,00
    /// ```
    ///
    /// What is paid beside the months in a column of its own may be a part of the total:
    ///
    /// ```register
    /// immatriculation | month_1 | month_2 | month_3 | column Primes | total
    /// 1234567890      | 450,000 | 450,000 | 470,000 | 30,000        | 1 400,000
    /// 1987654321      | 600,000 | 600,000 | 600,000 | 0,000         | 1 800,000
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
    other_parts(declaration, outcome);
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
        let besides = row.fields.amounts().filter(|it| matches!(it.0, Name::Column(_)));
        let ways = combined(besides.map(|it| it.1.value), MOST_BESIDES);
        let mut ways = ways.into_iter().map(|it| computed + it);
        if total.value.agrees_with(computed) || ways.any(|it| total.value.agrees_with(it)) {
            outcome.agree();
            continue;
        }
        // A month of which nothing was read may have been printed.
        let certain = read.len() == months.len()
            && read.iter().all(|it| it.is_certain())
            && !a_column_is_unread(declaration);
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

/// Amounts beside the months that may be a part of the total; of more, some sum always agrees.
const MOST_BESIDES: usize = 3;

/// Rows that have to agree before one that does not is worth a word.
const FEW: usize = 4;

/// Columns of unknown meaning that make the total in every row but one.
fn other_parts(declaration: &Declaration, outcome: &mut Outcome) {
    let months = [Name::Month1, Name::Month2, Name::Month3];
    let is_part = |name: &Name| matches!(name, Name::Column(_));
    let rows: Vec<&Row> =
        declaration.rows.iter().filter(|it| it.fields.read_amount(Name::Total).is_some()).collect();
    let quarterly = |it: &&Row| months.iter().any(|month| it.fields.get(*month).is_some());
    if rows.len() <= FEW || rows.iter().any(quarterly) {
        return;
    }
    let count = rows.len();
    let mut odd = None;
    for row in rows {
        let Some(total) = row.fields.read_amount(Name::Total) else { continue };
        let parts: Vec<_> = row.fields.amounts().filter(|it| is_part(&it.0)).collect();
        let open = row
            .fields
            .iter()
            .any(|it| is_part(&it.0) && matches!(it.1, Value::Amount(Field::Unreadable { .. })));
        let sum: Amount = parts.iter().map(|it| it.1.value).sum();
        if parts.len() < 2 || open {
            return;
        }
        if total.value.agrees_with(sum) {
            continue;
        }
        if odd.replace((total, parts, sum)).is_some() {
            return;
        }
    }
    for _ in 0..count - usize::from(odd.is_some()) {
        outcome.agree();
    }
    let Some((total, parts, sum)) = odd else { return };
    let certain = parts.iter().all(|it| it.1.is_certain());
    let range = parts[0].1.location.span(&parts[parts.len() - 1].1.location);
    let mut operands = vec![
        total.cite("label-row-total"),
        Citation::computed("label-sum-of-row-parts", sum, range, certain),
    ];
    operands.extend(parts.iter().map(|it| it.1.cite("label-row-part")));
    outcome.raise(
        Message::new("row-parts-mismatch").with("total", &total.raw).with("computed", sum),
        operands,
    );
}
