use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Amount, Declaration, Name, Row, RowKind, Scope, Total},
    rules::{
        Check, declare_rule, people,
        totals::evidence::{Evidence, Totals, class_of_count, figure},
    },
};

declare_rule! {
    /// A printed number of employees differs from the rows.
    ///
    /// ## What it compares
    ///
    /// The number of employees on a line of totals with the rows the line adds up, with the
    /// distinct employees in them, and with those who have days. Where rows are fewer than the
    /// printed number, some are absent from the file.
    ///
    /// ## Why it matters
    ///
    /// The number was counted when the declaration was made.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | headcount | gross
    /// 123456785       |           | 8 500,00
    /// 198765434       |           | 3 100,00
    /// page total      | 3         | 11 600,00
    ///                   ^ 3 employees are printed on a line of totals; it adds up 2 rows
    /// ```
    ///
    /// Two rows of one person are one employee, and the number of all pages is the sum of theirs:
    ///
    /// ```register
    /// immatriculation | headcount | gross
    /// 123456785       |           | 8 500,00
    /// 123456785       |           | -500,00
    /// page total      | 1         | 8 000,00
    /// 198765434       |           | 8 500,00
    /// page total      | 1         | 8 500,00
    /// grand total     | 2         | 16 500,00
    /// ```
    pub(crate) static HEADCOUNT_MISMATCH = Check::Declaration(headcount_mismatch);
    code: "TOT101",
    name: "headcount-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-headcounts",
    explanations: &["row-hidden-before-print", "leavers-counted-or-not", "misread-value"],
    source: "identity printed by the form itself: number of employees = number of rows",
}

fn headcount_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(totals) = Totals::of(declaration) else { return };
    for total in declaration.totals.iter().filter(|it| !it.of_lines) {
        let Some(rows) = declaration.rows.get(total.covers.clone()) else { continue };
        if rows.is_empty() || rows.iter().any(|it| it.kind == RowKind::Month) {
            continue;
        }
        let Some(printed) = outcome.operand(total.fields.amount(Name::Headcount)) else { continue };
        // A recapitulation by department: its rows count people themselves.
        let counts: Vec<Amount> = rows
            .iter()
            .filter_map(|it| Some(it.fields.read_amount(Name::Headcount)?.value))
            .collect();
        if !counts.is_empty() {
            let sum: Amount = counts.iter().sum();
            if sum.value == printed.value.value {
                outcome.agree();
            } else {
                outcome.not_comparable();
            }
            continue;
        }
        let agrees = |it: u64| printed.value.value == Decimal::from(it);
        let from_totals =
            || parts(&totals, total).is_some_and(|it| it.amount.value == printed.value.value);
        if agrees(rows.len() as u64) || from_totals() || other_counts(rows).into_iter().any(agrees)
        {
            outcome.agree();
            continue;
        }
        let Ok(Some(evidence)) = totals.rows(Name::Headcount, total.covers.clone()) else {
            continue;
        };
        let class = class_of_count(printed.value, evidence.amount);
        let category = match class {
            Class::Incompatible => Category::Truncated,
            _ => Category::Inaccurate,
        };
        let sure = total.certain && rows.iter().all(people::is_surely_one);
        let mut operands = vec![printed.cite("label-headcount")];
        operands.extend(
            evidence.citations.into_iter().map(|it| Citation { certain: it.certain && sure, ..it }),
        );
        let finding = outcome.raise_as(
            class,
            Message::new("headcount-mismatch")
                .with("printed", &printed.raw)
                .with("rows", rows.len()),
            operands,
        );
        finding.in_category(category);
    }
}

/// Other ways to count employees than rows: distinct numbers, rows with days, rows with any figure
/// (`Service : Administration` above its people has none).
fn other_counts(rows: &[Row]) -> [u64; 3] {
    let numbers: BTreeSet<String> = rows.iter().filter_map(people::number).collect();
    let unnumbered = rows.iter().filter(|it| people::number(it).is_none());
    let distinct = numbers.len() + unnumbered.count();
    let idle =
        |row: &&Row| row.fields.read_amount(Name::Days).is_some_and(|it| it.value.value.is_zero());
    let working = rows.len() - rows.iter().filter(idle).count();
    let figured = rows.iter().filter(|it| it.fields.amounts().next().is_some()).count();
    [distinct as u64, working as u64, figured as u64]
}

/// The number before plus the page, or the sum of the pages.
fn parts<'a>(totals: &Totals<'a>, total: &'a Total) -> Option<Evidence<'a>> {
    let name = Name::Headcount;
    match total.scope {
        Scope::Page | Scope::Group => None,
        Scope::Cumulative | Scope::Carried | Scope::Grand => {
            let inside = |it: &&Total| it.covers.end <= total.covers.end;
            let pages: Vec<_> = totals.with_scope(Scope::Page).filter(inside).collect();
            let figures: Vec<_> = pages.iter().filter_map(|it| figure(it, name)).collect();
            let all = !figures.is_empty() && figures.len() == pages.len();
            let parts: Vec<_> = figures.iter().map(|it| ("label-part-total", *it)).collect();
            all.then(|| Evidence::of_totals(name, &parts))
        }
    }
}
