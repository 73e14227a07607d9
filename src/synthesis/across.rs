//! Changes that show only when the documents of a case are laid side by side.

use super::{
    case::{Body, Case, Paper},
    chance::Chance,
    document::{CellId, Document, Form, Owner, Row, Value},
    forms::Feature,
    law::product,
    numbers,
    people::{other_employer, stranger},
    render::Place,
    weights::weight,
};

/// A kind of change across documents.
pub(super) struct SetKind {
    pub(super) name: &'static str,
    pub(super) rules: &'static [&'static str],
    /// The documents it changes, by slot.
    pub(super) touches: &'static [usize],
    /// What the documents of which slot must print.
    pub(super) needs: &'static [(usize, Feature)],
    pub(super) make: fn(&Case, u64, &mut Vec<Paper>, &mut Chance) -> Option<Made>,
}

/// A change across documents, and where it shows: documents of the case, by their number.
pub(super) struct Made {
    pub(super) what: String,
    pub(super) cells: Vec<(usize, CellId)>,
    pub(super) place: Option<(usize, Place)>,
    /// Documents that are not given.
    pub(super) without: Vec<usize>,
}

const BDS: usize = 0;
const SLIP: usize = 1;
const PAYSLIP: usize = 2;
const ATTESTATION: usize = 3;
const REGISTER: usize = 4;
const FIRST_FILE: usize = 5;
const SECOND_FILE: usize = 6;
const SECOND_BDS: usize = 8;
const QUARTER: usize = 9;
/// A document of another employer beside the twelve.
const OTHER: usize = 12;
/// A second version may be about every fact: no other change stands beside it.
const ALL: &[usize] = &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, OTHER];

#[rustfmt::skip]
pub(super) const KINDS: &[SetKind] = &[
    kind("two-names", &["SET101"], &[ATTESTATION], &[], two_names),
    kind("two-cards", &["SET102"], &[ATTESTATION], &[(REGISTER, Feature::Cards)], two_cards),
    kind("card-of-two-people", &["SET103"], &[ATTESTATION], &[(REGISTER, Feature::Cards)], card_of_two),
    kind("two-birth-dates", &["SET104"], &[ATTESTATION], &[(ATTESTATION, Feature::Dates), (REGISTER, Feature::Dates)], two_birth_dates),
    kind("two-hire-dates", &["SET105"], &[PAYSLIP], &[(REGISTER, Feature::Dates)], two_hire_dates),
    kind("one-account", &["SET106"], &[REGISTER], &[(REGISTER, Feature::Accounts)], one_account),
    kind("two-ices", &["SET107"], &[SLIP], &[(BDS, Feature::IceAnyway), (SLIP, Feature::IceAnyway)], two_ices),
    kind("two-employers", &["SET108"], &[SLIP], &[], two_employers),
    kind("two-versions", &["SET201"], ALL, &[], two_versions),
    kind("version-lacks-rows", &["SET202"], ALL, &[], version_lacks_rows),
    kind("entrant-absent", &["SET301"], &[FIRST_FILE, SECOND_FILE, SECOND_BDS], &[], entrant_absent),
    kind("leaver-present", &["SET302"], &[FIRST_FILE, SECOND_FILE], &[], leaver_present),
    kind("slip-base", &["SET401"], &[SLIP], &[], slip_base),
    kind("attested-otherwise", &["SET402"], &[ATTESTATION], &[], attested),
    kind("payslip-gross", &["SET403"], &[PAYSLIP], &[], payslip_gross),
    kind("quarter-sum", &["SET404"], &[QUARTER], &[(QUARTER, Feature::QuarterSums)], quarter_sum),
    kind("copied-block", &["SET501"], &[OTHER], &[], copied_block),
    kind("two-full-months", &["SET502"], &[OTHER], &[], two_full_months),
];

const fn kind(
    name: &'static str,
    rules: &'static [&'static str],
    touches: &'static [usize],
    needs: &'static [(usize, Feature)],
    make: fn(&Case, u64, &mut Vec<Paper>, &mut Chance) -> Option<Made>,
) -> SetKind {
    SetKind { name, rules, touches, needs, make }
}

impl SetKind {
    /// Whether two changes stand beside each other in one case without a document in common.
    fn is_apart_from(&self, other: &SetKind) -> bool {
        self.touches.iter().all(|it| !other.touches.contains(it))
    }
}

/// Changes a case may hold at a time.
const MOST: usize = 4;

/// Kinds that go together: the `first`, and others of documents of their own, the weightier sooner.
pub(super) fn beside(first: usize, chance: &mut Chance) -> Vec<&'static SetKind> {
    let mut kinds = vec![&KINDS[first]];
    for at in chance.weighted(&weights(), KINDS.len()) {
        if kinds.len() < MOST && kinds.iter().all(|it| it.is_apart_from(&KINDS[at])) {
            kinds.push(&KINDS[at]);
        }
    }
    kinds
}

pub(super) fn weights() -> Vec<u64> {
    KINDS.iter().map(|it| weight(it.name)).collect()
}

fn at(paper: usize, cell: CellId, what: impl Into<String>) -> Option<Made> {
    Some(Made { what: what.into(), cells: vec![(paper, cell)], place: None, without: Vec::new() })
}

/// A box about a person or a document, not about the employer.
fn boxed<'a>(document: &'a mut Document, key: &str) -> Option<&'a mut super::document::Cell> {
    let mut boxes = document.boxes.iter_mut().filter(|it| it.owner != Owner::Employer);
    boxes.find(|it| it.cell.key == key).map(|it| &mut it.cell)
}

/// Rewrites a box of one of the documents.
fn rewrite(papers: &mut [Paper], paper: usize, key: &str, value: Value) -> Option<Made> {
    let cell = boxed(papers[paper].document()?, key)?;
    let what = format!("{key} {:?} printed as {value:?}", cell.value);
    cell.value = value;
    let id = cell.id;
    at(paper, id, what)
}

fn two_names(_: &Case, _: u64, papers: &mut Vec<Paper>, chance: &mut Chance) -> Option<Made> {
    let cell = boxed(papers[ATTESTATION].document()?, "name")?;
    let Value::Text(name) = &cell.value else { return None };
    let other = stranger(name, chance);
    rewrite(papers, ATTESTATION, "name", Value::Text(other))
}

fn two_cards(_: &Case, n: u64, papers: &mut Vec<Paper>, _: &mut Chance) -> Option<Made> {
    papers[REGISTER].document()?.has_column("cin").then_some(())?;
    rewrite(papers, ATTESTATION, "cin", Value::Identifier(numbers::cin_of(n * 512 + 511)))
}

fn card_of_two(_: &Case, n: u64, papers: &mut Vec<Paper>, chance: &mut Chance) -> Option<Made> {
    papers[REGISTER].document()?.has_column("cin").then_some(())?;
    let number = numbers::immatriculation_of(n * 512 + 511, chance);
    rewrite(papers, ATTESTATION, "immatriculation", Value::Identifier(number))
}

fn two_birth_dates(_: &Case, _: u64, papers: &mut Vec<Paper>, _: &mut Chance) -> Option<Made> {
    papers[REGISTER].document()?.has_column("birth_date").then_some(())?;
    let cell = boxed(papers[ATTESTATION].document()?, "birth_date")?;
    let Value::Date(year, month, day) = cell.value else { return None };
    rewrite(papers, ATTESTATION, "birth_date", Value::Date(year + 2, month, day))
}

fn two_hire_dates(_: &Case, _: u64, papers: &mut Vec<Paper>, _: &mut Chance) -> Option<Made> {
    papers[REGISTER].document()?.has_column("hire_date").then_some(())?;
    let cell = boxed(papers[PAYSLIP].document()?, "hire_date")?;
    let Value::Date(year, month, day) = cell.value else { return None };
    rewrite(papers, PAYSLIP, "hire_date", Value::Date(year - 2, month, day))
}

fn one_account(_: &Case, _: u64, papers: &mut Vec<Paper>, _: &mut Chance) -> Option<Made> {
    let document = papers[REGISTER].document()?;
    let first = document.rows.first()?;
    let (account, name) = (first.get("rib")?.value.clone(), first.get("name")?.value.clone());
    let stranger = |it: &Row| it.get("name").is_some_and(|it| it.value != name);
    // Two people whose names have nothing in common.
    let words = |value: &Value| match value {
        Value::Text(text) => text.split(' ').map(str::to_owned).collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    let own = words(&name);
    let row = document.rows.iter().position(|it| {
        stranger(it)
            && it.get("name").is_some_and(|it| !words(&it.value).iter().any(|it| own.contains(it)))
    })?;
    let cell = document.rows[row].set("rib", account)?;
    let holder = document.rows[row].get("name")?.id;
    let what = format!("the account of row 1 stands in row {}", row + 1);
    let cells = vec![(REGISTER, cell), (REGISTER, holder)];
    Some(Made { what, cells, place: None, without: Vec::new() })
}

fn two_ices(_: &Case, _: u64, papers: &mut Vec<Paper>, chance: &mut Chance) -> Option<Made> {
    let document = papers[SLIP].document()?;
    let cell = document.boxed("ice")?;
    cell.value = Value::Identifier(numbers::ice(chance));
    let id = cell.id;
    at(SLIP, id, "the ICE of another enterprise on the slip")
}

fn two_employers(
    case: &Case,
    _: u64,
    papers: &mut Vec<Paper>,
    chance: &mut Chance,
) -> Option<Made> {
    let boxes = &mut papers[SLIP].document()?.boxes;
    let named = boxes.iter_mut().find(|it| it.owner == Owner::Employer && it.cell.key == "name")?;
    named.cell.value = Value::Text(other_employer(&case.firm.name, chance));
    at(SLIP, named.cell.id, "the name of another employer on the slip")
}

/// A copy of the declaration to be changed.
fn copy(papers: &mut Vec<Paper>) -> Option<usize> {
    let document = Box::new(papers[BDS].document()?.clone());
    let first = &papers[BDS];
    let (form, language) = (first.form, first.language);
    let format = if first.format == "csv" { "csv" } else { first.format };
    let body = Body::Printed(document);
    papers.push(Paper { form, at: 0, format, language, body, change: None });
    Some(papers.len() - 1)
}

fn two_versions(_: &Case, _: u64, papers: &mut Vec<Paper>, chance: &mut Chance) -> Option<Made> {
    let second = copy(papers)?;
    let document = papers[second].document()?;
    let row = super::change::any_row(document, chance)?;
    let more = super::change::shift(chance);
    let gross = document.rows[row].money("gross")?;
    if gross + more > super::law::CAP && gross < super::law::CAP {
        return None;
    }
    let cell = document.rows[row].set("gross", Value::Money(gross + more))?;
    let capped = (gross + more).min(super::law::CAP);
    document.rows[row].set("capped", Value::Money(capped));
    document.repair();
    document.notes.retain(|it| !matches!(it.1.value, Value::Words(_)));
    at(second, cell, format!("a second version with {more} centimes more in row {}", row + 1))
}

fn version_lacks_rows(
    _: &Case,
    _: u64,
    papers: &mut Vec<Paper>,
    chance: &mut Chance,
) -> Option<Made> {
    let second = copy(papers)?;
    let document = papers[second].document()?;
    let row = super::change::any_row(document, chance)?;
    let alone = document.rows.iter().filter(|it| it.page == document.rows[row].page).count() < 2;
    if document.rows.len() < 8 || alone {
        return None;
    }
    document.remove_row(row);
    document.repair();
    document.notes.retain(|it| !matches!(it.1.value, Value::Words(_)));
    let rows = document.rows.len() as i64;
    if let Some(cell) = document.boxed("headcount") {
        cell.value = Value::Count(rows);
    }
    Some(Made {
        what: format!("a second version without row {}", row + 1),
        cells: Vec::new(),
        place: None,
        without: Vec::new(),
    })
}

fn entrant_absent(_: &Case, _: u64, papers: &mut Vec<Paper>, _: &mut Chance) -> Option<Made> {
    let first = papers[FIRST_FILE].exchange()?;
    let entrant = *first.people("04").first()?;
    let (number, place) = (first.text(entrant, "number"), first.place(entrant, "number")?);
    let second = papers[SECOND_FILE].exchange()?;
    let line = second.people("02").into_iter().find(|it| second.text(*it, "number") == number)?;
    second.lines.remove(line);
    second.resum();
    let place = Some((FIRST_FILE, place));
    let what = format!("entrant {number} is not in the file of the next month");
    // The printed declaration of that month names everyone.
    Some(Made { what, cells: Vec::new(), place, without: vec![SECOND_BDS] })
}

fn leaver_present(_: &Case, _: u64, papers: &mut Vec<Paper>, _: &mut Chance) -> Option<Made> {
    let first = papers[FIRST_FILE].exchange()?;
    let leaves = |it: &usize| first.text(*it, "situation") == "SO";
    let leaver = first.people("02").into_iter().find(leaves)?;
    let (number, mut line) = (first.text(leaver, "number"), first.lines[leaver].clone());
    let second = papers[SECOND_FILE].exchange()?;
    let model = *second.people("02").first()?;
    line.splice(3..16, second.lines[model][3..16].iter().copied());
    let before = |it: &usize| second.text(*it, "number") > number;
    let at = second.people("02").into_iter().find(before).unwrap_or(model);
    second.lines.insert(at, line);
    second.put_text(at, "situation", "");
    second.put(at, "days", 26);
    second.put(at, "refunded", 0);
    second.resum();
    let place = second.place(at, "days").map(|it| (SECOND_FILE, it));
    let what = format!("leaver {number} is declared with 26 days in the next month");
    Some(Made { what, cells: Vec::new(), place, without: Vec::new() })
}

fn slip_base(_: &Case, _: u64, papers: &mut Vec<Paper>, chance: &mut Chance) -> Option<Made> {
    let document = papers[SLIP].document()?;
    let row = document.rows.first_mut()?;
    let base = row.money("base")? + chance.between(5, 60) * 100_000;
    let Value::Rate(rate) = row.get("rate")?.value else { return None };
    let cell = row.set("base", Value::Money(base))?;
    row.set("amount", Value::Money(product(base, rate)));
    document.repair();
    document.notes.retain(|it| !matches!(it.1.value, Value::Words(_)));
    at(SLIP, cell, "a base of the slip above the declared pay, the total with it")
}

fn attested(case: &Case, _: u64, papers: &mut Vec<Paper>, chance: &mut Chance) -> Option<Made> {
    let first = Value::Period(case.months[0].year, case.months[0].month);
    let document = papers[ATTESTATION].document()?;
    let row =
        document.rows.iter().position(|it| it.get("period").is_some_and(|it| it.value == first))?;
    let more = super::change::shift(chance);
    let gross = document.rows[row].money("gross")?;
    let cell = document.rows[row].set("gross", Value::Money(gross + more))?;
    document.repair();
    at(ATTESTATION, cell, format!("{more} centimes more attested than declared"))
}

/// A payslip of a month in which everyone earned more than was declared.
fn payslip_gross(
    case: &Case,
    _: u64,
    papers: &mut Vec<Paper>,
    chance: &mut Chance,
) -> Option<Made> {
    let more = super::change::shift(chance);
    let mut months = case.months.clone();
    months[0] = case.firm.raised(&months[0], more);
    let other = Case { firm: case.firm.clone(), months };
    papers[PAYSLIP] = other.rebuilt((Form::Payslip, 0), chance);
    let cell = boxed(papers[PAYSLIP].document()?, "gross")?.id;
    at(PAYSLIP, cell, format!("a payslip with {more} centimes more than was declared"))
}

fn quarter_sum(_: &Case, _: u64, papers: &mut Vec<Paper>, chance: &mut Chance) -> Option<Made> {
    let document = papers[QUARTER].document()?;
    let row = super::change::any_row(document, chance)?;
    let more = super::change::shift(chance);
    let gross = document.rows[row].money("gross")?;
    let cell = document.rows[row].set("gross", Value::Money(gross + more))?;
    document.repair();
    at(
        QUARTER,
        cell,
        format!("{more} centimes more for the quarter than its months in row {}", row + 1),
    )
}

/// Ten salaries of this employer in the declaration of another one.
fn copied_block(case: &Case, n: u64, papers: &mut Vec<Paper>, chance: &mut Chance) -> Option<Made> {
    let mut own: Vec<i64> =
        papers[BDS].document()?.rows.iter().filter_map(|it| it.money("gross")).collect();
    let distinct: std::collections::BTreeSet<i64> = own.iter().copied().collect();
    if distinct.len() < 11 || distinct.len() < own.len() {
        return None;
    }
    own.truncate(10);
    let people = 16 + chance.below(10);
    let other = case.neighbour(n, people, chance);
    let mut paper = other.rebuilt((Form::Bds, 0), chance);
    let document = paper.document()?;
    let mut cells = Vec::new();
    for (at, gross) in own.into_iter().enumerate() {
        let cell = document.rows.get_mut(at + 3)?.set("gross", Value::Money(gross))?;
        document.rows[at + 3].set("capped", Value::Money(gross.min(super::law::CAP)));
        cells.push((papers.len(), cell));
    }
    document.repair();
    document.notes.retain(|it| !matches!(it.1.value, Value::Words(_)));
    papers.push(paper);
    let what = "ten salaries in a row stand in the declaration of another employer".into();
    Some(Made { what, cells, place: None, without: Vec::new() })
}

fn two_full_months(
    case: &Case,
    n: u64,
    papers: &mut Vec<Paper>,
    chance: &mut Chance,
) -> Option<Made> {
    let full = |it: &&super::people::Pay| it.days == 26;
    let pay = case.months[0].pay.iter().find(full)?;
    let number = case.firm.people[pay.person].immatriculation.clone();
    let name = case.firm.people[pay.person].name.clone();
    papers[BDS].document()?.has_column("days").then_some(())?;
    let people = 6 + chance.below(10);
    let other = case.neighbour(n, people, chance);
    let mut paper = other.rebuilt((Form::Bds, 0), chance);
    let document = paper.document()?;
    let row = document
        .rows
        .iter()
        .position(|it| it.get("days").is_some_and(|it| it.value == Value::Count(26)))?;
    document.rows[row].set("immatriculation", Value::Identifier(number))?;
    document.rows[row].set("name", Value::Text(name))?;
    let cell = document.rows[row].get("days")?.id;
    papers.push(paper);
    let what = "a person declared with 26 days by two employers".to_owned();
    Some(Made { what, cells: vec![(papers.len() - 1, cell)], place: None, without: Vec::new() })
}
