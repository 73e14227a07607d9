//! Rows of a small table on a payslip: sums of the month over those of the year, the person's own
//! figures side by side. They are the person's, not rows of people.

use crate::{
    evidence::{Field, folded},
    payroll::{Fields, Name, Row, Value},
};

/// What the rows of a payslip's table say of its person; the rows again where they are people's.
pub(super) fn of_person(rows: Vec<Row>) -> Result<Fields, Vec<Row>> {
    let named = rows.iter().filter(|it| names_person(&it.fields)).count();
    if named > 1 {
        return Err(rows);
    }
    let is_month = |row: &Row| texts(&row.fields).any(|it| MONTH.contains(&it.as_str()));
    let is_year =
        |row: &Row| texts(&row.fields).any(|it| it.split_whitespace().any(|it| YEAR.contains(&it)));
    let month = rows.iter().position(is_month);
    let rest: Vec<usize> = (0..rows.len()).filter(|at| !is_year(&rows[*at])).collect();
    let at = match (month, &rest[..]) {
        (Some(month), _) => month,
        (None, [only]) => *only,
        // This month's sums over those of the year, and no word beside them.
        (None, [first, second]) if named == 0 && never_below(&rows[*second], &rows[*first]) => {
            *first
        }
        _ => return Err(rows),
    };
    let mut fields = Fields::default();
    for (name, value) in rows[at].fields.iter() {
        if !matches!(name, Name::Column(_) | Name::Label | Name::Period | Name::RowNumber) {
            fields.set(name, value.clone());
        }
    }
    Ok(fields)
}

/// Whether a row holds the figures of another, and none of them is smaller.
fn never_below(row: &Row, other: &Row) -> bool {
    let mut figures = other.fields.amounts().peekable();
    figures.peek().is_some()
        && figures.all(|(name, it)| {
            row.fields.read_amount(name).is_some_and(|own| own.value.value >= it.value.value)
        })
}

/// How a row of this month's sums is called, as folded.
const MONTH: &[&str] = &[
    "periode",
    "mois",
    "mensuel",
    "du mois",
    "ce mois",
    "mois en cours",
    "periode en cours",
    "month",
    "this month",
    "this period",
    "period",
    "current",
    "الشهر",
    "شهريا",
];

/// The words that tell a row of sums since January.
const YEAR: &[&str] = &[
    "annee",
    "annuel",
    "annuels",
    "annuelle",
    "cumul",
    "cumuls",
    "exercice",
    "year",
    "ytd",
    "annual",
    "السنه",
    "السنة",
    "سنويا",
];

fn names_person(fields: &Fields) -> bool {
    [Name::Name, Name::Immatriculation, Name::Cin, Name::Nir, Name::EmployeeNumber]
        .iter()
        .any(|it| fields.get(*it).is_some())
}

fn texts(fields: &Fields) -> impl Iterator<Item = String> {
    fields.iter().filter_map(|(name, value)| match value {
        Value::Text(Field::Read(text)) if name != Name::Name => Some(folded(text.value.trim())),
        _ => None,
    })
}
