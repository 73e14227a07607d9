//! Rows that begin with a word of totals and are somebody's: `SOMME Karim`, `TOTAL TRANSIT SARL`; and
//! lines of totals that say nothing at all.

use rust_decimal::Decimal;

use super::{FoundTotal, Plan, Printed, Role, plan};
use crate::{
    evidence::folded,
    interpret::{dates, headings::TotalKind, layout::looks_like_value, spot::Spot, values},
    payroll::{Fields, Name, Row},
};

/// What nobody is called.
const PARTS: &[&str] =
    &["sous-total", "sous total", "s/total", "subtotal", "sub-total", "sub total"];

impl Printed {
    /// Whether a row whose label is a word of totals, with more words behind it, is a person's.
    pub(super) fn is_somebody(&self, plan: &Plan, label: &Spot, rows: &[Row]) -> bool {
        let words = label.text.split_whitespace().count();
        let is_part = PARTS.iter().any(|it| folded(&label.text).starts_with(it));
        let is_nobody = is_part || says_only_totals(&label.text);
        if !plan.has_people || !(2..=5).contains(&words) || label.has_digit() || is_nobody {
            return false;
        }
        let named = plan.columns.iter().any(|it| {
            matches!(it.role, Role::LastName | Role::Field(Name::Name))
                && self.cell(it.index).is_some_and(|it| it.location == label.location)
        });
        named
            && !self.is_of_several(plan, rows)
            && (self.is_described(plan, label, rows)
                || is_written_as_a_name(&label.text) && self.is_of_one(plan, rows))
    }

    /// A job, a date, a card, a number that goes on with those above: sums have none of them.
    fn is_described(&self, plan: &Plan, label: &Spot, rows: &[Row]) -> bool {
        let count = rows.len().to_string();
        plan.columns.iter().any(|column| {
            let Some(spot) = self.cell(column.index).filter(|it| it.location != label.location)
            else {
                return false;
            };
            let text = spot.text.trim();
            match column.role {
                Role::Field(Name::Function) => {
                    text.chars().filter(|it| it.is_alphabetic()).count() >= 3 && !spot.has_digit()
                }
                // `24 virements` counts them, and `1411` may be the days of all.
                Role::Field(Name::Cin | Name::Rib | Name::Iban) => {
                    let digits = text.chars().filter(char::is_ascii_digit).count();
                    digits >= 8 || digits >= 4 && text.starts_with(char::is_alphabetic)
                }
                Role::Field(Name::BirthDate | Name::HireDate | Name::ExitDate) => spot.has_digit(),
                Role::Field(Name::EmployeeNumber) => {
                    // `4 employees` counts them.
                    text.len() >= 2 && spot.has_digit() && text != count && !text.contains(' ')
                }
                Role::Field(Name::RowNumber) => {
                    let number =
                        |it: &Row| it.fields.read_amount(Name::RowNumber).map(|it| it.value.value);
                    let own: Option<Decimal> = text.parse().ok();
                    let last = rows.last().and_then(number);
                    own.zip(last).is_some_and(|(own, last)| own == last + Decimal::ONE)
                }
                _ => false,
            }
        })
    }

    /// Whether some figure of the row is what several rows above it come to.
    fn is_of_several(&self, plan: &Plan, rows: &[Row]) -> bool {
        plan.columns.iter().filter(|it| it.is_added).any(|column| {
            let Role::Field(name) = column.role else { return false };
            let own = self.cell(column.index).and_then(|it| amount(it, column));
            let Some(own) = own.filter(|_| values::kind(name) == values::Kind::Amount) else {
                return false;
            };
            let mut run = Decimal::ZERO;
            let parts =
                rows.iter().rev().filter_map(|it| Some(it.fields.read_amount(name)?.value.value));
            parts.enumerate().any(|(at, it)| {
                run += it;
                at > 0 && !own.is_zero() && (run - own).abs() <= Decimal::ONE
            })
        })
    }

    /// Figures of the size of a row's, that no run of the rows above comes to.
    fn is_of_one(&self, plan: &Plan, rows: &[Row]) -> bool {
        let mut told = false;
        for column in plan.columns.iter().filter(|it| it.is_added) {
            let Role::Field(name) = column.role else { continue };
            if values::kind(name) != values::Kind::Amount {
                continue;
            }
            let Some(own) = self.cell(column.index).and_then(|it| amount(it, column)) else {
                continue;
            };
            let above: Vec<Decimal> = rows
                .iter()
                .filter_map(|it| Some(it.fields.read_amount(name)?.value.value))
                .collect();
            if above.len() < 2 || own.is_zero() {
                continue;
            }
            let mut run = Decimal::ZERO;
            let sums = above.contains(&own)
                || above.iter().rev().any(|it| {
                    run += *it;
                    (run - own).abs() <= Decimal::ONE
                });
            let most = above.iter().max().copied().unwrap_or_default();
            if sums || own > most + most {
                return false;
            }
            told = true;
        }
        told
    }

    /// A last line every figure of which is what the rows above come to: under any word that stands
    /// alone (`Totale`), or without one, then of several figures all but one.
    pub(super) fn is_bare_total(&self, plan: &Plan, rows: &[Row]) -> Option<FoundTotal> {
        let mut words = self.cells.iter().filter(|it| !looks_like_value(&it.1.text));
        let label = words.next();
        let is_label = |it: &plan::PlannedColumn| label.is_some_and(|label| label.0 == it.index);
        let named = plan
            .columns
            .iter()
            .any(|it| it.names_row && !is_label(it) && self.cell(it.index).is_some());
        if rows.len() < 3 || named || words.next().is_some() || !plan.has_people {
            return None;
        }
        let (mut all, mut agree) = (0, 0);
        let mut fields = Fields::default();
        for column in plan.columns.iter().filter(|it| it.is_added) {
            let Role::Field(name) = column.role else { continue };
            let Some(spot) = self.cell(column.index) else { continue };
            let own = amount(spot, column)?;
            let parts = rows.iter().filter_map(|it| Some(it.fields.read_amount(name)?.value.value));
            all += 1;
            agree += usize::from((parts.sum::<Decimal>() - own).abs() <= Decimal::ONE);
            fields.set(name, values::value(name, spot, &column.styles, column.sure));
        }
        let proven = agree >= 2 && (agree == all || agree + 1 == all && label.is_none());
        proven.then(|| FoundTotal {
            kind: TotalKind::Bare,
            after: rows.len(),
            location: self.location(),
            label: label.map(|it| values::quoted(&it.1)),
            fields,
            remote: false,
        })
    }
}

/// `TOTAL CUMULÉ`, `Total général`: no word of it is a name.
fn says_only_totals(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "total",
        "totaux",
        "cumul",
        "cumule",
        "cumules",
        "cumulatif",
        "cumulative",
        "general",
        "generaux",
        "grand",
        "page",
        "report",
        "reporter",
        "reporte",
        "forward",
        "brought",
        "carried",
        "a",
        "de",
        "la",
        "du",
        "of",
        "the",
    ];
    let folded = folded(text);
    let mut words = folded.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.all(|it| WORDS.contains(&it))
}

/// `SOMME Karim`: the family name in capitals and the given name not; `Total cadres` and `TOTAL CADRES`
/// name a group.
fn is_written_as_a_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let family = words.next().is_some_and(|it| it.chars().all(char::is_uppercase));
    let given = |it: &str| {
        let mut letters = it.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    };
    family && words.clone().next().is_some() && words.all(given)
}

fn amount(spot: &Spot, column: &super::plan::PlannedColumn) -> Option<Decimal> {
    values::amount(spot, &column.styles.figures).map(|it| it.value.value)
}

/// `dont prime de rendement`: a part of the line above, no line of its own.
pub(super) fn is_part_of_above(text: &str) -> bool {
    let folded = crate::evidence::folded(text);
    let mut words = folded.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty());
    match words.next() {
        Some("dont" | "منها" | "ومنها") => true,
        Some("y") => words.next() == Some("compris"),
        Some("of") => words.next() == Some("which"),
        Some("including" | "incl") => words.next().is_some(),
        _ => false,
    }
}

/// `Moyenne`, `Maximum`: what a table says of its rows, and nobody.
pub(super) fn is_statistic(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "moyenne",
        "moyennes",
        "mediane",
        "minimum",
        "maximum",
        "average",
        "mean",
        "median",
        "ecart",
        "ecarts",
        "difference",
        "variation",
        "evolution",
        "متوسط",
        "المتوسط",
        "المعدل",
    ];
    const ALONE: &[&str] = &["min", "max", "mini", "maxi", "ecart", "ecart-type", "الحد"];
    let folded = folded(text);
    let mut words = folded.split([' ', ':', '.', '(', ')']).filter(|it| !it.is_empty());
    let Some(first) = words.next() else { return false };
    let second = words.clone().next().unwrap_or_default();
    let count = 1 + words.count();
    // `Rappel avril`, `Cumul depuis le 01/01/2018`: what another month or all of them came to.
    let of_other_months = match first {
        "rappel" => dates::period(&format!("{second} 2000")).is_some(),
        "cumul" => second == "depuis",
        "mois" => second == "precedent",
        "pour" => second == "memoire",
        _ => false,
    };
    of_other_months || count <= 4 && WORDS.contains(&first) || count == 1 && ALONE.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::says_only_totals;

    #[test]
    fn totals_are_told_from_people_called_like_them() {
        for it in ["TOTAL CUMULÉ", "Total général", "Total de la page", "BROUGHT FORWARD"] {
            assert!(says_only_totals(it), "{it}");
        }
        for it in ["SOMME Karim", "TOTAL TRANSIT SARL", "REPORTAGE Ali", "Page Larry"] {
            assert!(!says_only_totals(it), "{it}");
        }
    }
}
