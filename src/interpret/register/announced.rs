//! Rows of a grid that sum up others: which total a row announces, and its figures.

use super::{Plan, Printed, Role, headcount_in};
use crate::{
    evidence::folded,
    extract::Stored,
    interpret::{
        headings::{self, TotalKind},
        layout::looks_like_value,
        spot::Spot,
        values::{self, Styles},
    },
    payroll::{Fields, Name, Row, Value},
};

impl Printed {
    /// The total this row announces, and the cell that does.
    pub(super) fn total(&self, plan: &Plan, rows: &[Row]) -> Option<(TotalKind, Spot)> {
        // Names of employees and firms begin with such words too; whoever has a number is no total.
        let numbered = |role: Role| {
            matches!(
                role,
                Role::Field(
                    Name::Immatriculation
                        | Name::Affiliate
                        | Name::Cin
                        | Name::Nir
                        | Name::Ice
                        | Name::Rib
                        | Name::EmployeeNumber
                )
            )
        };
        let is_somebody = plan.columns.iter().filter(|it| numbered(it.role)).any(|column| {
            let digits = |spot: &Spot| spot.text.chars().filter(|it| it.is_numeric()).count();
            // A firm's number that the row above has too says nothing of the row.
            let of_firm = |it: &Spot| {
                matches!(column.role, Role::Field(Name::Affiliate | Name::Ice))
                    && rows.last().is_some_and(|row| {
                        let above = |name| row.fields.read_text(name);
                        [Name::Affiliate, Name::Ice]
                            .into_iter()
                            .filter_map(above)
                            .any(|above| above.raw == it.text)
                    })
            };
            self.cell(column.index).is_some_and(|it| {
                digits(it) >= 5
                    && !of_firm(it)
                    && headings::total(&it.text).is_none()
                    && !it.text.contains([',', '.', ' ', '\u{a0}', '\u{202f}'])
            })
        });
        if is_somebody {
            return None;
        }
        // A list of quarters is made of them; below months they sum these up.
        let raw = |it: &Row| it.fields.get(Name::Period).and_then(Value::raw).cloned();
        let below_month =
            rows.last().and_then(raw).is_some_and(|it| !is_part_of_year(&it)) && plan.has_months;
        if let Some(label) = below_month.then(|| self.part_of_year()).flatten() {
            return Some((TotalKind::Group, label));
        }
        // From the left, or from the right in Arabic.
        let ends = self.cells.iter().take(8).chain(self.cells.iter().skip(8).rev().take(8));
        let mut texts = ends.filter(|it| it.1.text.chars().any(char::is_alphabetic));
        let (kind, label) =
            texts.find_map(|(_, spot)| Some((headings::total(&spot.text)?, spot.clone())))?;
        // `Total | cumulé / المجموع | المتراكم`: all the words tell more than those of one cell.
        let whole = self.words_joined().into_iter().filter_map(|it| headings::total(&it.text));
        Some((whole.chain([kind]).min_by_key(|it| it.vagueness())?, label))
    }

    /// `Trimestre 1` below three months: what these come to.
    fn part_of_year(&self) -> Option<Spot> {
        let label = self.cells.iter().map(|it| &it.1).find(|it| !looks_like_value(&it.text))?;
        is_part_of_year(&label.text).then(|| label.clone())
    }

    /// The words of the row in a run, as a table may have cut them, read from either side.
    pub(super) fn words_joined(&self) -> Vec<Spot> {
        let words = self.cells.iter().map(|it| &it.1).filter(|it| !looks_like_value(&it.text));
        let onwards = words.clone().cloned().reduce(|all, it| all.joined(&it));
        let backwards = words.cloned().reduce(|all, it| it.joined(&all));
        [onwards, backwards].into_iter().flatten().collect()
    }

    pub(super) fn total_fields(&self, plan: &Plan, label: &Spot) -> Fields {
        let mut fields = Fields::default();
        let mut counts = Vec::new();
        for column in &plan.columns {
            let Some(spot) = self.cell(column.index) else { continue };
            if spot.location == label.location && spot.text == label.text {
                continue;
            }
            match column.role {
                Role::Field(name) if column.is_added => {
                    fields.set(name, values::value(name, spot, &column.styles, column.sure));
                }
                Role::Gain => {
                    fields.set(Name::Gross, values::value(Name::Gross, spot, &column.styles, true));
                }
                Role::Deduction => {
                    fields.set(
                        Name::Deductions,
                        values::value(Name::Deductions, spot, &column.styles, true),
                    );
                }
                // A small whole number under names or numbers counts the people.
                Role::Field(name)
                    if !matches!(values::kind(name), values::Kind::Amount | values::Kind::Rate) =>
                {
                    counts.push(spot);
                }
                _ => (),
            }
        }
        // What the label counts itself says more than a figure under the names. A table may cut it:
        // `Total général (23 | salariés)`.
        let mut labels = self.words_joined().into_iter().chain([label.clone()]);
        if let Some(count) = labels.find_map(|it| headcount_in(&it)) {
            fields.set(Name::Headcount, count);
        }
        if let [count] = counts[..]
            && plan.has_people
        {
            let plain = count.text.chars().all(|it| it.is_ascii_digit())
                || matches!(count.stored, Some(Stored::Number(_)));
            if plain && count.text.len() <= 7 {
                fields.set(
                    Name::Headcount,
                    values::value(Name::Headcount, count, &Styles::default(), true),
                );
            }
        }
        fields
    }
}

/// `Trimestre 1`, `2e semestre`.
fn is_part_of_year(text: &str) -> bool {
    let words = folded(text);
    let named = |it: &str| ["trimestre", "semestre", "quarter", "half"].contains(&it);
    let parts = words.split([' ', '.']).filter(|it| !it.is_empty());
    parts.clone().count() <= 3 && parts.clone().any(named)
}
