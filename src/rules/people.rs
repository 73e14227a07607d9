//! Rows of people as rules count them.

use crate::{
    evidence::{Extracted, Text},
    payroll::{Declaration, Fields, Name, Row},
};

/// Whether a row is about one person, whom it or the heading of its declaration names: the months of a
/// whole firm have days and pay of many, which no limit of one person's applies to.
pub(super) fn is_of_one(declaration: &Declaration, row: &Row) -> bool {
    let names = |fields: &Fields| {
        let names = [Name::Immatriculation, Name::Name, Name::Cin, Name::EmployeeNumber, Name::Nir];
        names.into_iter().any(|it| fields.get(it).is_some())
    };
    row.fields.get(Name::Headcount).is_none() && (names(&row.fields) || names(&declaration.header))
}

/// The number a row is known by: two rows of one number are one person.
pub(super) fn number(row: &Row) -> Option<String> {
    let names = [Name::Immatriculation, Name::Nir, Name::EmployeeNumber];
    names.into_iter().find_map(|name| row.fields.read_text(name).map(|it| it.value.to_string()))
}

/// Whether a row is surely one of a person: a line of totals taken for a person has a number that reads
/// badly; so has a total over lost rows. A name with the figure of another column in it tells that
/// lines may be taken for one another.
pub(super) fn is_surely_one(row: &Row) -> bool {
    let whole =
        |it: &Extracted<Text>| it.is_certain() || !it.raw.chars().any(|it| it.is_ascii_digit());
    row.fields.read_text(Name::Immatriculation).is_none_or(Extracted::is_certain)
        && row.fields.read_text(Name::Name).is_none_or(whole)
}
