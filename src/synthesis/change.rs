//! Named changes: contradictions, innocent irregularities, and controls nobody could determine.

use super::{
    chance::Chance,
    changes,
    document::{CellId, Document, Form},
    forms::Feature,
};

/// A kind of change: what it is called, what ought to be said of it, and where it can be made.
#[derive(Debug)]
pub(super) struct Kind {
    pub(super) name: &'static str,
    /// `contradiction`, `incompatible`, `particularity`, `breach`, `note`; `none`: nothing may be said.
    pub(super) class: &'static str,
    /// The rules made for it; any of them may report it.
    pub(super) rules: &'static [&'static str],
    pub(super) forms: &'static [Form],
    /// None where every format will do.
    pub(super) formats: &'static [&'static str],
    /// What a document must print for it.
    pub(super) needs: &'static [Feature],
    pub(super) make: Make,
}

/// Forms that many kinds of change are made in.
pub(super) const EVERY: &[Form] =
    &[Form::Bds, Form::Bpc, Form::Register, Form::Payslip, Form::Attestation];
pub(super) const LISTS: &[Form] = &[Form::Bds, Form::Register];
pub(super) const BDS: &[Form] = &[Form::Bds];
pub(super) const BPC: &[Form] = &[Form::Bpc];
pub(super) const REGISTER: &[Form] = &[Form::Register];
pub(super) const PAYSLIP: &[Form] = &[Form::Payslip];

/// A change that something ought to be said of, in documents of every format.
pub(super) const fn kind(
    name: &'static str,
    class: &'static str,
    rules: &'static [&'static str],
    forms: &'static [Form],
    needs: &'static [Feature],
    make: Make,
) -> Kind {
    Kind { name, class, rules, forms, formats: &[], needs, make }
}

/// Such a change, in documents of some formats; of none named, in every one.
pub(super) const fn kind_in(
    name: &'static str,
    class: &'static str,
    rules: &'static [&'static str],
    forms: &'static [Form],
    formats: &'static [&'static str],
    needs: &'static [Feature],
    make: Make,
) -> Kind {
    Kind { name, class, rules, forms, formats, needs, make }
}

/// An irregularity of which nothing may be said.
pub(super) const fn harmless(
    name: &'static str,
    forms: &'static [Form],
    needs: &'static [Feature],
    make: Make,
) -> Kind {
    Kind { name, class: "none", rules: &[], forms, formats: &[], needs, make }
}

/// Such an irregularity, in documents of some formats.
pub(super) const fn harmless_in(
    name: &'static str,
    forms: &'static [Form],
    formats: &'static [&'static str],
    make: Make,
) -> Kind {
    Kind { name, class: "none", rules: &[], forms, formats, needs: &[], make }
}

pub(super) type Make = fn(&mut Document, &mut Chance) -> Option<Made>;

/// A change that was made, and the cells where it shows; any of them is the right place.
#[derive(Debug, Default)]
pub(super) struct Made {
    pub(super) what: String,
    pub(super) cells: Vec<CellId>,
    /// Where it shows on a page and in no cell of ours.
    pub(super) page: Option<u32>,
}

pub(super) fn made(cell: CellId, what: impl Into<String>) -> Option<Made> {
    Some(Made { what: what.into(), cells: vec![cell], page: None })
}

/// A change that is about the whole document, or that nothing may be said of.
pub(super) fn whole(what: impl Into<String>) -> Option<Made> {
    Some(Made { what: what.into(), ..Made::default() })
}

/// Kinds that a reader can determine from the document alone.
pub(super) fn determinable() -> impl Iterator<Item = &'static Kind> {
    [
        changes::identifiers::KINDS,
        changes::calendar::KINDS,
        changes::arithmetic::KINDS,
        changes::totals::KINDS,
        changes::truncation::KINDS,
        changes::law::KINDS,
    ]
    .into_iter()
    .flatten()
}

/// Irregular and harmless, or not determinable from the document alone.
pub(super) fn innocent() -> impl Iterator<Item = &'static Kind> {
    [changes::innocent::KINDS, changes::handling::KINDS].into_iter().flatten()
}

/// A row at random; none where there are no rows.
pub(super) fn any_row(document: &Document, chance: &mut Chance) -> Option<usize> {
    let rows = document.rows.len() as u64;
    (rows > 0).then(|| chance.below(rows) as usize)
}

/// A row at random among those that fit.
pub(super) fn row_where(
    document: &Document,
    chance: &mut Chance,
    fits: impl Fn(usize) -> bool,
) -> Option<usize> {
    let rows: Vec<usize> = (0..document.rows.len()).filter(|it| fits(*it)).collect();
    (!rows.is_empty()).then(|| *chance.pick(&rows))
}

/// An amount a reader would notice: some hundreds, never a rounding.
pub(super) fn shift(chance: &mut Chance) -> i64 {
    chance.between(2, 90) * 10_000
}
