//! Columns that mean what stands beside them makes of them: an amount paid to accounts is net pay, an amount
//! that net pay is never above is gross pay.

use super::{
    plan::{PlannedColumn, Role},
    proof,
};
use crate::{interpret::layout::Grid, payroll::Name};

/// `Nom | Quantité | Taux | Total`: of lines without another amount the total is what they come to.
pub(super) fn name_only_total(columns: &mut [PlannedColumn]) {
    if columns.iter().any(PlannedColumn::is_money) {
        return;
    }
    for it in columns.iter_mut().filter(|it| it.role == Role::Field(Name::Total)) {
        (it.role, it.is_added) = (Role::Field(Name::Amount), true);
    }
}

/// `Jours | Prix | Montant dû | Avance | Net à payer`: the amount that net pay is never above is gross pay.
pub(super) fn name_gross_beside_net(grid: &Grid<'_>, columns: &mut [PlannedColumn]) {
    let at = |name: Name| columns.iter().position(|it| it.role == Role::Field(name));
    let (Some(amount), Some(net), None) = (at(Name::Amount), at(Name::Net), at(Name::Gross)) else {
        return;
    };
    if proof::Figures::of(grid, columns).never_above(net, amount) {
        columns[amount].role = Role::Field(Name::Gross);
    }
}

/// Whether most cells of a column say that salaries are paid: `Salaire 10/2021`.
fn tells_of_salaries(grid: &Grid<'_>, index: usize) -> bool {
    const WORDS: &[&str] =
        &["salaire", "salaires", "paie", "paye", "salary", "wages", "راتب", "اجر"];
    let cells = grid.body.clone().take(SAMPLE).filter_map(|row| grid.table.cell(row, index));
    let (mut all, mut told) = (0, 0);
    for cell in cells {
        let words = crate::evidence::folded(&cell.text);
        let first = words.split_whitespace().next().unwrap_or_default();
        all += 1;
        told += usize::from(WORDS.contains(&first));
    }
    all >= 2 && told * 2 > all
}

/// Rows that are looked at.
const SAMPLE: usize = 60;

/// `Bénéficiaire | RIB | Montant`: what is transferred to people's accounts is their net pay.
pub(super) fn name_transfers(grid: &Grid<'_>, columns: &mut [PlannedColumn]) {
    let is = |name: Name| columns.iter().filter(|it| it.role == Role::Field(name)).count();
    let named = columns.iter().any(|it| {
        matches!(it.role, Role::LastName | Role::Field(Name::Name | Name::Immatriculation))
    });
    let texts = columns.iter().filter(|it| matches!(it.role, Role::Text(_)));
    let salaries = texts.map(|it| it.index).any(|it| tells_of_salaries(grid, it));
    let accounts = is(Name::Rib) + is(Name::Iban) > 0 || salaries;
    let paid = is(Name::Net) + is(Name::Gross) + is(Name::Total) == 0 && is(Name::Amount) == 1;
    if !(named && accounts && paid) {
        return;
    }
    for it in columns.iter_mut().filter(|it| it.role == Role::Field(Name::Amount)) {
        it.role = Role::Field(Name::Net);
    }
}
