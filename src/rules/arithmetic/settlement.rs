//! What may stand between gross pay less deductions and net pay, as the document itself prints it:
//! allowances outside gross pay, advances, columns and lines of unknown meaning.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use crate::{
    evidence::{Extracted, Location, Region},
    payroll::{Amount, Declaration, Form, LineKind, Name, PaymentLine, Row},
    rules::lines::{both_ways, combined, signed},
};

/// Net pay as a document may compute it: gross pay less deductions, and what stands beside them.
pub(super) struct Settlement<'a> {
    declaration: &'a Declaration,
    /// Columns of unknown meaning between deductions and net pay, added or taken off: the signs
    /// under which most rows of the table agree. Asked for where a row does not agree.
    formula: OnceCell<Option<Vec<(Name, Decimal)>>>,
    holds: OnceCell<bool>,
    /// Whether any row has one of the two allowances.
    allowances: OnceCell<[bool; 2]>,
}

/// Rows too few to tell a table's arithmetic from.
const FEW_ROWS: usize = 3;

/// Rows that tell a table's arithmetic well enough.
const ENOUGH_ROWS: usize = 2_000;

/// More columns than this between deductions and net pay are deductions of their own.
const MOST_COLUMNS: usize = 4;

/// More lines than this below the sum of deductions are no afterthoughts.
const MOST_LINES: usize = 5;

impl<'a> Settlement<'a> {
    pub(super) fn of(declaration: &'a Declaration) -> Settlement<'a> {
        Settlement {
            declaration,
            formula: OnceCell::new(),
            holds: OnceCell::new(),
            allowances: OnceCell::new(),
        }
    }

    /// Whether the printed net pay is what the row's figures come to in one of the ordinary ways.
    pub(super) fn explains(
        &self,
        row: &Row,
        deductions: &Location,
        computed: Amount,
        net: Amount,
    ) -> bool {
        let is_net = |it: Amount| settles(net, computed + it);
        self.is_ordinary(row, computed, net)
            || lines_of_pay(self.declaration).any(is_net)
            || last_lines(self.declaration, Some(deductions)).into_iter().any(is_net)
            || last_lines(self.declaration, None).into_iter().any(is_net)
    }

    /// What the columns between deductions and net pay come to in this row, counted as in the other
    /// rows; none where those do not tell.
    pub(super) fn columns(&self, row: &'a Row) -> Option<(Amount, Vec<&'a Extracted<Amount>>)> {
        let signs = self.formula.get_or_init(|| formula(self.declaration));
        let signs = signs.as_deref().unwrap_or_default();
        let mut sum = Amount::exact(Decimal::ZERO);
        let mut cells = Vec::new();
        for (name, cell) in between(row) {
            let (_, sign) = signs.iter().find(|it| it.0 == name)?;
            sum = sum + signed(cell.value, *sign);
            cells.push(cell);
        }
        Some((sum, cells))
    }

    /// Whether the row has no cell in a column of allowances that other rows fill.
    pub(super) fn lacks_a_cell(&self, row: &Row) -> bool {
        let names = [Name::NonTaxable, Name::AfNet];
        let filled = |row: &Row, name| row.fields.read_amount(name).is_some();
        let somewhere = self.allowances.get_or_init(|| {
            names.map(|name| self.declaration.rows.iter().any(|row| filled(row, name)))
        });
        names.into_iter().zip(somewhere).any(|(name, somewhere)| *somewhere && !filled(row, name))
    }

    /// Whether most rows of a table with many have the net pay that this arithmetic gives.
    pub(super) fn holds(&self) -> bool {
        *self.holds.get_or_init(|| self.identity_holds())
    }

    fn is_ordinary(&self, row: &Row, computed: Amount, net: Amount) -> bool {
        let is_net = |it: Amount| settles(net, computed + it);
        beside(self.declaration, row).into_iter().any(is_net)
            || elsewhere(row, self.declaration.form).any(is_net)
            || instead(row).any(is_net)
            || combined(between(row).map(|it| it.1.value), MOST_COLUMNS).into_iter().any(is_net)
    }

    /// Where most rows have another net pay, the table has another arithmetic: an advance, an
    /// allowance in a column of its own.
    fn identity_holds(&self) -> bool {
        let mut agree = 0_usize;
        let mut rows = 0_usize;
        for row in &self.declaration.rows {
            let Some((computed, net)) = figures(row) else { continue };
            rows += 1;
            agree += usize::from(self.is_ordinary(row, computed, net));
        }
        // Of a few rows one that agrees is enough; where none does, the columns are others.
        rows <= 1 || rows <= FEW_ROWS && agree > 0 || agree * 2 > rows
    }
}

/// What deductions take off: some forms print them with a minus (`-268,80`, `(268.80)`).
pub(super) fn taken_off(deductions: Amount) -> Amount {
    Amount { value: deductions.value.abs(), ..deductions }
}

/// Whether a net pay can be the printing of a computed one: wages are often paid in whole units.
fn settles(net: Amount, computed: Amount) -> bool {
    let whole = net.value.fract().is_zero() && (net.value - computed.value).abs() < 1.into();
    net.agrees_with(computed) || whole
}

fn figures(row: &Row) -> Option<(Amount, Amount)> {
    let amount = |name| row.fields.read_amount(name).map(|it| it.value);
    Some((amount(Name::Gross)? - taken_off(amount(Name::Deductions)?), amount(Name::Net)?))
}

/// The signs of the columns between deductions and net pay under which most rows agree.
fn formula(declaration: &Declaration) -> Option<Vec<(Name, Decimal)>> {
    let first = || declaration.rows.iter().take(ENOUGH_ROWS);
    let rows = || first().filter_map(|it| Some((it, figures(it)?)));
    let mut names: Vec<Name> = rows().flat_map(|it| between(it.0)).map(|it| it.0).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() || names.len() > MOST_COLUMNS {
        return None;
    }
    let signs = [Decimal::ZERO, Decimal::ONE, Decimal::NEGATIVE_ONE];
    let mut all = vec![Vec::new()];
    for name in &names {
        let longer = |it: Vec<(Name, Decimal)>| {
            signs.map(|sign| it.iter().copied().chain([(*name, sign)]).collect::<Vec<_>>())
        };
        all = all.into_iter().flat_map(longer).collect();
    }
    let agreeing = |signs: &[(Name, Decimal)]| {
        let agrees = |(row, (computed, net)): &(&Row, (Amount, Amount))| {
            let sign = |name| signs.iter().find(|it| it.0 == name).map_or(Decimal::ZERO, |it| it.1);
            let added: Amount = between(row).map(|(name, it)| signed(it.value, sign(name))).sum();
            settles(*net, *computed + added)
        };
        rows().filter(agrees).count()
    };
    let counted = all.into_iter().map(|it| (agreeing(&it), it));
    // The first of equals: nothing is added that need not be.
    let (agree, best) = counted.rev().max_by_key(|it| it.0)?;
    (agree >= FEW_ROWS && agree * 2 > rows().count()).then_some(best)
}

/// Amounts of unknown meaning that stand between total deductions and net pay.
fn between(row: &Row) -> impl Iterator<Item = (Name, &Extracted<Amount>)> {
    let across = |name| row.fields.read_amount(name).and_then(|it| across(&it.location));
    let ends = across(Name::Deductions).zip(across(Name::Net));
    let unknown = row.fields.iter().filter(|it| matches!(it.0, Name::Column(_)));
    let amounts = unknown.filter_map(|(name, _)| Some((name, row.fields.read_amount(name)?)));
    amounts.filter(move |(_, it)| {
        let place = self::across(&it.location);
        !it.value.value.is_zero()
            && ends.zip(place).is_some_and(|((a, b), it)| a.min(b) < it && it < a.max(b))
    })
}

/// How far to the right a cell stands, in the terms of its format.
fn across(location: &Location) -> Option<i64> {
    match &location.region {
        Region::Page { bbox: Some(it), .. } => Some(i64::from(it.left) + i64::from(it.right)),
        Region::Cells { from, .. } => Some(from.column.into()),
        Region::Line { from, .. } => Some((*from).into()),
        _ => None,
    }
}

/// The amount of one column of unknown meaning in the row, added or taken off; on a payslip, of any
/// other box: `Transport allowance (not taxable): 300.00` was read as what is taxable.
fn elsewhere(row: &Row, form: Form) -> impl Iterator<Item = Amount> {
    let parts = [Name::Gross, Name::Deductions, Name::Net];
    let beside = move |it: &Name| match it {
        Name::Column(_) => true,
        it => form == Form::Payslip && !parts.contains(it),
    };
    let amounts = row.fields.amounts().filter(move |it| beside(&it.0)).map(|it| it.1.value);
    amounts.filter(|it| !it.value.is_zero()).flat_map(both_ways)
}

/// What a column of unknown meaning has more than the column read as gross pay: the true one, where
/// base pay stood before it.
fn instead(row: &Row) -> impl Iterator<Item = Amount> {
    let gross = row.fields.read_amount(Name::Gross).map(|it| it.value);
    let unknown = row.fields.iter().filter(|it| matches!(it.0, Name::Column(_)));
    let amounts = unknown.filter_map(|(name, _)| Some(row.fields.read_amount(name)?.value));
    amounts.filter_map(move |it| Some(it - gross?))
}

/// One line of a payslip, added or taken off: tax below the sum of contributions, meal vouchers,
/// expenses paid back beside the earnings. Its amount may stand under a heading nobody knew, or under that
/// of the employer's share, where its columns were taken for one another.
fn lines_of_pay(declaration: &Declaration) -> impl Iterator<Item = Amount> {
    let slip = declaration.form == Form::Payslip;
    let lines = declaration.lines.iter().filter(move |_| slip);
    let amounts = lines.flat_map(|line| {
        let told = line.fields.read_amount(Name::Amount).is_some();
        let is_pay = move |it: &(Name, _)| !told || matches!(it.0, Name::Amount | Name::Column(_));
        line.fields.amounts().filter(is_pay)
    });
    let amounts = amounts.map(|it| it.1.value);
    amounts.filter(|it| !it.value.is_zero()).flat_map(both_ways)
}

/// What the lines of a payslip that stand below its sum of deductions come to, or, where no sum is
/// given, the last of its lines: each added, taken off or left out. Meal vouchers and tax, a loan
/// and a seizure, one under the other.
fn last_lines(declaration: &Declaration, sum: Option<&Location>) -> Vec<Amount> {
    let bottom = |it: &Location| match it.region {
        Region::Page { page, bbox: Some(bbox) } => Some((page, bbox.bottom)),
        _ => None,
    };
    if declaration.form != Form::Payslip {
        return Vec::new();
    }
    let amount = |it: &PaymentLine| Some(it.fields.read_amount(Name::Amount)?.value);
    let Some(sum) = sum else {
        let last = declaration.lines.len().saturating_sub(MOST_LINES);
        return combined(declaration.lines[last..].iter().filter_map(amount), MOST_LINES);
    };
    let Some(sum) = bottom(sum) else { return Vec::new() };
    let below = declaration.lines.iter().filter(|it| bottom(&it.location) > Some(sum));
    combined(below.filter_map(amount), MOST_LINES)
}

/// What may lie between gross pay less deductions and net pay: nothing, or any of the printed
/// items outside gross pay, added together or alone.
fn beside(declaration: &Declaration, row: &Row) -> Vec<Amount> {
    let mut items: Vec<Amount> = Vec::new();
    items.extend(row.fields.read_amount(Name::NonTaxable).map(|it| it.value));
    items.extend(row.fields.read_amount(Name::AfNet).map(|it| it.value));
    // The lines of a payslip are about its one row.
    if declaration.form == Form::Payslip {
        for (kind, sign) in [
            (LineKind::NonTaxable, Decimal::ONE),
            (LineKind::FamilyAllowance, Decimal::ONE),
            (LineKind::Advance, Decimal::NEGATIVE_ONE),
        ] {
            let of_kind = declaration.lines.iter().filter(|it| it.kind() == Some(kind));
            let amounts = of_kind.filter_map(|it| it.fields.read_amount(Name::Amount));
            items.push(signed(amounts.map(|it| it.value).sum(), sign));
        }
    }
    let mut sums = vec![Amount::exact(0.into())];
    for item in items.into_iter().filter(|it| !it.value.is_zero()) {
        let with: Vec<Amount> = sums.iter().map(|it| *it + item).collect();
        sums.extend(with);
    }
    sums
}
