//! Announced counts beside what can be counted.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    evidence::{Citation, Location, Message, folded},
    payroll::{Amount, Announced, Declaration, Form, LineKind, Name, Row, RowKind, Total},
    rules::people,
};

/// An announced count, and the counts it may mean.
pub(super) struct Counted<'a> {
    pub(super) announced: &'a Announced,
    pub(super) rows: usize,
    /// The smallest and the greatest way to count what is there.
    pub(super) least: usize,
    pub(super) most: usize,
    place: Location,
    certain: bool,
}

/// The announced counts of a declaration beside its rows of people; none where it has no such row:
/// a payment slip announces employees and lists contributions, an attestation lists months.
pub(super) fn counted(declaration: &Declaration) -> Vec<Counted<'_>> {
    let months = declaration.rows.iter().any(|it| it.kind == RowKind::Month);
    if declaration.form == Form::Ebds || declaration.announced.is_empty() || months {
        return Vec::new();
    }
    let people: Vec<&Row> = declaration.rows.iter().filter(|it| is_person(it)).collect();
    let places: Vec<&Location> = people.iter().map(|it| &it.location).collect();
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return Vec::new() };
    let rows = places.len();
    let numbers = people.iter().map(|it| people::number(it));
    let distinct: BTreeSet<String> = numbers.clone().flatten().collect();
    let unnumbered = numbers.filter(Option::is_none).count();
    let idle = people.iter().filter(|row| {
        row.fields.read_amount(Name::Days).is_some_and(|it| it.value.value.is_zero())
    });
    let mut ways = vec![rows, rows - idle.count()];
    if distinct.is_empty() {
        // Two rows of one name may be one person, where no number was read.
        let names =
            people.iter().map(|it| it.fields.read_text(Name::Name).map(|it| folded(&it.value)));
        let nameless = names.clone().filter(Option::is_none).count();
        ways.push(names.flatten().collect::<BTreeSet<String>>().len() + nameless);
    } else {
        ways.push(distinct.len() + unnumbered);
    }
    // What has no amount may be no row: a heading on two lines, a note.
    let with_amounts = people.iter().filter(|it| it.fields.amounts().next().is_some()).count();
    if with_amounts > 0 {
        ways.push(with_amounts);
    }
    // Rows of money whose name and number were not read are people like the others.
    let paid = |row: &&Row| {
        row.fields.get(Name::Headcount).is_none()
            && row.fields.amounts().any(|it| matches!(it.0, Name::Gross | Name::Capped | Name::Net))
    };
    ways.push(declaration.rows.iter().filter(paid).count().max(rows));
    // A payslip's one row beside its lines.
    if !declaration.lines.is_empty() {
        ways.push(declaration.lines.len());
    }
    let certain = people.iter().all(|it| people::is_surely_one(it))
        && people.iter().filter(|it| is_numbered(it)).count() * 2 >= rows
        && !names_the_others(&people)
        && declaration.totals.iter().all(is_sure)
        && !is_contradicted(declaration);
    let place = first.span(last);
    let least = ways.iter().copied().min().unwrap_or(rows);
    let most = ways.iter().copied().max().unwrap_or(rows);
    let counted = declaration.announced.iter().map(|announced| {
        let place = place.clone();
        Counted { announced, rows, least, most, place, certain }
    });
    counted.collect()
}

fn is_sure(total: &Total) -> bool {
    total.certain && total.fields.amounts().all(|it| it.1.is_certain())
}

/// Whether totals over rows are printed and none of them agrees: then rows were lost, or other lines
/// were taken for rows, as likely as the count is wrong.
fn is_contradicted(declaration: &Declaration) -> bool {
    let mut compared = false;
    for total in declaration.totals.iter().filter(|it| !it.of_lines) {
        let Some(rows) = declaration.rows.get(total.covers.clone()) else { continue };
        for (name, printed) in total.fields.amounts().filter(|it| it.0 != Name::Headcount) {
            let cells: Vec<Amount> =
                rows.iter().filter_map(|it| Some(it.fields.read_amount(name)?.value)).collect();
            if cells.is_empty() {
                continue;
            }
            if printed.value.agrees_with(cells.iter().sum()) {
                return false;
            }
            compared = true;
        }
    }
    compared
}

/// Whether a row is about one person: a department has a number of people of its own, and a
/// contribution is nobody's name.
fn is_person(row: &Row) -> bool {
    let name = row.fields.read_text(Name::Name);
    if name.is_some_and(|it| LineKind::of_label(&it.value).is_some()) && !is_numbered(row) {
        return false;
    }
    let names = [Name::Immatriculation, Name::Name, Name::Cin, Name::EmployeeNumber, Name::Nir];
    names.into_iter().any(|it| row.fields.get(it).is_some())
        && row.fields.get(Name::Headcount).is_none()
}

/// Whether a row among numbered people is about all that are not named one by one: *autres*, *reste du
/// personnel*, or more money than anybody has.
fn names_the_others(people: &[&Row]) -> bool {
    let (numbered, unnumbered): (Vec<&Row>, Vec<&Row>) =
        people.iter().partition(|it| is_numbered(it));
    let mut greatest: BTreeMap<Name, Amount> = BTreeMap::new();
    for (name, amount) in numbered.iter().flat_map(|it| it.fields.amounts()) {
        let most = greatest.entry(name).or_insert(amount.value);
        *most = (*most).max(amount.value);
    }
    unnumbered.iter().any(|row| {
        let name = row.fields.read_text(Name::Name).map(|it| folded(&it.value));
        let name = name.unwrap_or_default();
        let mut words = name.split(|it: char| !it.is_alphanumeric());
        words.any(|it| OTHERS.contains(&it))
            || row
                .fields
                .amounts()
                .any(|(name, amount)| greatest.get(&name).is_some_and(|most| amount.value > *most))
    })
}

/// Words for the people a list leaves out.
const OTHERS: &[&str] = &[
    "autres",
    "autre",
    "reste",
    "restant",
    "divers",
    "others",
    "other",
    "remaining",
    "اخرون",
    "باقي",
    "الباقي",
];

/// Whether a number shows that the row is about a person: a fund, a contribution has a name only.
fn is_numbered(row: &Row) -> bool {
    let numbers =
        [Name::Immatriculation, Name::Cin, Name::EmployeeNumber, Name::Nir, Name::RowNumber];
    numbers.into_iter().any(|it| row.fields.get(it).is_some())
}

impl Counted<'_> {
    pub(super) fn message(&self, id: &'static str) -> Message {
        Message::new(id)
            .with("label", &self.announced.label.raw)
            .with("announced", &self.announced.count.raw)
            .with("rows", self.rows)
    }

    pub(super) fn operands(&self) -> Vec<Citation> {
        let rows =
            Citation::computed("label-rows-there", self.rows, self.place.clone(), self.certain);
        vec![self.announced.count.cite("label-announced-count"), rows]
    }
}
