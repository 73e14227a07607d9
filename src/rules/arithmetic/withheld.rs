//! Net pay of a table that prints no sum of deductions: what is withheld stands in columns of its own, and
//! the other rows tell which they are.

use crate::{
    evidence::{Citation, Extracted, Field, Message},
    finding::Outcome,
    payroll::{Amount, Declaration, Document, Name, Row, Value},
    rules::unread,
};

/// Rows that have to agree before one that does not is worth a word.
const FEW: usize = 5;
/// Columns that may be what is withheld; of more, some choice always agrees.
const MOST_COLUMNS: usize = 6;

/// A row's gross and net pay, and the amounts of its other columns.
struct Pay<'a> {
    gross: &'a Extracted<Amount>,
    net: &'a Extracted<Amount>,
    parts: Vec<Option<&'a Extracted<Amount>>>,
}

impl Pay<'_> {
    /// Gross pay less the columns of a choice, a bit for each.
    fn left(&self, choice: u32) -> Amount {
        let chosen = self.parts.iter().enumerate().filter(|it| choice & (1 << it.0) != 0);
        chosen.filter_map(|it| it.1.as_ref()).fold(self.gross.value, |left, it| left - it.value)
    }

    fn agrees(&self, choice: u32) -> bool {
        self.net.value.agrees_with(self.left(choice))
    }
}

/// Compares the one row whose net pay is not what gross pay leaves in every other row.
pub(super) fn compare(document: &Document, declaration: &Declaration, outcome: &mut Outcome) {
    let Some((names, pays)) = pays(declaration) else { return };
    let odd_of = |choice: u32| {
        let mut odd = pays.iter().filter(move |it| !it.agrees(choice));
        let first = odd.next();
        odd.next().is_none().then_some(first)
    };
    let found: Vec<(u32, Option<&Pay<'_>>)> =
        (1..1_u32 << names.len()).rev().filter_map(|it| Some((it, odd_of(it)?))).collect();
    let Some(&(choice, odd)) = found.first() else { return };
    if found.iter().any(|it| it.1.is_none()) {
        (0..pays.len()).for_each(|_| outcome.agree());
        return;
    }
    // Two choices that single out different rows say nothing.
    let Some(odd) = odd else { return };
    if found.iter().any(|it| it.1.is_some_and(|it| !std::ptr::eq(it, odd))) {
        return;
    }
    (1..pays.len()).for_each(|_| outcome.agree());
    let chosen: Vec<usize> = (0..names.len()).filter(|it| choice & (1 << it) != 0).collect();
    let cells: Vec<&Extracted<Amount>> = chosen.iter().filter_map(|it| odd.parts[*it]).collect();
    // A cell that only this row leaves empty may have been lost.
    let whole = chosen.iter().all(|it| {
        let empty = pays.iter().filter(|pay| pay.parts[*it].is_none()).count();
        odd.parts[*it].is_some() || empty > 1
    });
    let computed = odd.left(choice);
    let certain = whole
        && odd.gross.is_certain()
        && !unread::holds(document, odd.net.value - computed)
        && cells.iter().all(|it| it.is_certain())
        && !computed.value.is_sign_negative();
    let last = cells.last().map_or(&odd.gross.location, |it| &it.location);
    let range = odd.gross.location.span(last);
    let mut operands = vec![
        odd.net.cite("label-net"),
        odd.gross.cite("label-gross"),
        Citation::computed("label-net-with-columns", computed, range, certain),
    ];
    operands.extend(cells.iter().map(|it| it.cite("label-column-beside")));
    let message = Message::new("net-pay-mismatch-by-columns")
        .with("net", &odd.net.raw)
        .with("gross", &odd.gross.raw)
        .with("computed", computed);
    outcome.raise(message, operands);
}

/// The columns that may be withheld, and the pay of every row; none where a sum of deductions is printed or
/// an amount was not read.
fn pays(declaration: &Declaration) -> Option<(Vec<Name>, Vec<Pay<'_>>)> {
    let rows: Vec<&Row> = declaration.rows.iter().collect();
    let has = |row: &Row, name: Name| row.fields.get(name).is_some_and(|it| !it.is_absent());
    // What is paid besides gross pay in some rows is settled elsewhere.
    let others = [Name::Deductions, Name::NonTaxable, Name::AfPayable, Name::AfNet];
    if rows.len() <= FEW || rows.iter().any(|row| others.iter().any(|it| has(row, *it))) {
        return None;
    }
    let is_part = |name: Name| matches!(name, Name::Column(_) | Name::IncomeTax);
    let mut names: Vec<Name> = rows
        .iter()
        .flat_map(|row| row.fields.amounts().map(|it| it.0))
        .filter(|it| is_part(*it))
        .collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() || names.len() > MOST_COLUMNS {
        return None;
    }
    let pays = rows.into_iter().map(|row| {
        let open = |it: &Value| matches!(it, Value::Amount(Field::Unreadable { .. }));
        if row.fields.iter().any(|it| is_part(it.0) && open(it.1)) {
            return None;
        }
        let gross = row.fields.read_amount(Name::Gross)?;
        let net = row.fields.read_amount(Name::Net)?;
        let parts = names.iter().map(|it| row.fields.read_amount(*it)).collect();
        Some(Pay { gross, net, parts })
    });
    Some((names.clone(), pays.collect::<Option<Vec<Pay<'_>>>>()?))
}
