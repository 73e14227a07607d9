//! A grid's rows: people, months, lines of a slip, totals, and what is none of these.

mod announced;
mod beside;
mod cells;
mod factors;
mod headcount;
mod leading;
mod lines;
mod plan;
mod products;
mod proof;
mod quarter;
mod role;
mod somebody;
mod styles;

use crate::{
    evidence::{Extracted, Field, Location, Text, folded, is_letter},
    interpret::{
        headings::{self, Fit, Meaning, Place, TotalKind},
        layout::{Grid, is_numbering, looks_like_value, row_spots},
        numbers,
        spot::{Spot, Strip},
        values,
    },
    payroll::{Fields, Name, PaymentLine, Row, RowKind, Side, Value},
};

pub(super) use cells::{holds_amounts, numbers_insured_of_tunisia};
pub(super) use factors::name_in_list;
pub(super) use headcount::{headcount_in, people_counted};
pub(super) use plan::{Plan, Role, plan};
pub(super) use products::are_products;

/// What a grid holds.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) rows: Vec<Row>,
    pub(super) lines: Vec<PaymentLine>,
    pub(super) totals: Vec<FoundTotal>,
    /// Sums that a line of a payslip names: gross, deductions, net.
    pub(super) sums: Vec<(Name, Spot, Value)>,
    /// Words alone in the column of names, above all rows: the rest of a name of the page before.
    pub(super) rest: Option<Spot>,
    /// Rows that are neither: with the number of rows before them.
    pub(super) notes: Vec<(usize, Strip)>,
}

/// A line of totals whose scope is still to be told.
#[derive(Debug)]
pub(super) struct FoundTotal {
    pub(super) kind: TotalKind,
    /// Rows (or lines) of this grid above it.
    pub(super) after: usize,
    pub(super) location: Location,
    pub(super) label: Option<Extracted<Text>>,
    pub(super) fields: Fields,
    /// Rows that are no data and no total stand between it and the data.
    pub(super) remote: bool,
}

/// One printed row, cell by cell.
struct Printed {
    cells: Vec<(usize, Spot)>,
}

/// Reads every row of a grid by its plan.
#[must_use]
pub(super) fn read(grid: &Grid<'_>, plan: &Plan) -> Found {
    let mut found = Found::default();
    let mut remote = false;
    // Below other words over the figures nothing is a line any more.
    let mut ended = false;
    // `Deductions` alone in a row, below lines of `Earnings`.
    let mut section: Option<Side> = None;
    for row in grid.body.clone() {
        let mut cells = row_spots(grid.table, row);
        let across = plan.is_half.then(|| sum_across(plan, &cells)).flatten();
        if across == Some(false) {
            continue;
        }
        if plan.is_half && across.is_none() {
            cells.retain(|(index, _)| plan.columns.iter().any(|it| it.index == *index));
        }
        if cells.is_empty() || is_heading_again(grid, &cells) || is_numbering(&cells) {
            continue;
        }
        let printed = Printed { cells };
        ended |= plan.of_lines && printed.heads_other_figures(plan);
        if ended {
            continue;
        }
        let after = if plan.of_lines { found.lines.len() } else { found.rows.len() };
        if plan.of_lines && printed.is_sum_line(plan, &mut found) {
            continue;
        }
        if plan.of_lines && printed.is_box_among_lines(plan) {
            found.notes.push((after, printed.into_strip(grid)));
            continue;
        }
        if plan.of_lines
            && let Some(fields) = printed.is_foot(plan, &found.lines)
        {
            found.totals.push(FoundTotal {
                kind: TotalKind::Bare,
                after,
                location: printed.location(),
                label: None,
                fields,
                remote,
            });
            continue;
        }
        let total = printed
            .total(plan, &found.rows)
            .filter(|(_, label)| plan.of_lines || !printed.is_somebody(plan, label, &found.rows));
        if let Some((kind, label)) = total {
            let fields = printed.total_fields(plan, &label);
            if fields.is_empty() {
                found.notes.push((after, printed.into_strip(grid)));
                continue;
            }
            let fields = if plan.is_payroll() { fields } else { plausible(fields, &found.rows) };
            found.totals.push(FoundTotal {
                kind,
                after,
                location: printed.location(),
                label: Some(values::quoted(&label)),
                fields,
                remote,
            });
            continue;
        }
        if printed.is_part(plan) || !plan.of_lines && printed.is_statistic(plan) {
            continue;
        }
        if row + 1 == grid.body.end
            && !plan.of_lines
            && let Some(total) = printed.is_bare_total(plan, &found.rows)
        {
            found.totals.push(total);
            continue;
        }
        if !printed.is_data(plan) {
            section = printed.opens_section(plan).or(section);
            // Amounts below a total that name nobody: taxes, reductions, rounding.
            remote |= !found.totals.is_empty() && printed.has_amounts(plan);
            if after == 0 && found.totals.is_empty() {
                let more = printed.rest_of_name(plan);
                found.rest = match (found.rest.take(), more) {
                    (Some(rest), Some(more)) => Some(rest.joined(&more)),
                    (rest, more) => rest.or(more),
                };
            }
            found.notes.push((after, printed.into_strip(grid)));
            continue;
        }
        // `Exemple : DUPONT Jean` shows how to fill in the form, and is nobody.
        if !plan.of_lines && printed.is_example(plan) {
            continue;
        }
        let location = printed.location();
        if plan.of_lines {
            let (fields, side) = printed.line_fields(plan);
            let side = section.filter(|_| plan.has_one_side()).or(side);
            let fields = products::settled(fields);
            found.lines.push(PaymentLine { location, fields, side });
        } else {
            let kind = if plan.has_months { RowKind::Month } else { RowKind::Employee };
            found.rows.push(Row { kind, location, fields: printed.fields(plan) });
        }
    }
    leading::take(&mut found, plan);
    products::part_rates(&mut found.lines, plan);
    found.drop_subtotals();
    found
}

impl Found {
    /// `Total cotisations` above `Total retenues`: of two sums of deductions the lower and greater one is
    /// that of all.
    fn drop_subtotals(&mut self) {
        let amount = |it: &(Name, Spot, Value)| match &it.2 {
            Value::Amount(Field::Read(it)) => Some(it.value.value.abs()),
            _ => None,
        };
        let of_deductions = |it: &&(Name, Spot, Value)| it.0 == Name::Deductions;
        let Some(last) = self.sums.iter().rfind(of_deductions).and_then(amount) else { return };
        self.sums.retain(|it| it.0 != Name::Deductions || amount(it).is_none_or(|it| it >= last));
    }

    /// Takes in the list that was read beside this one in the same table: it is read after it.
    pub(super) fn take_in(&mut self, beside: Found) {
        let before = self.lines.len();
        self.lines.extend(beside.lines);
        let totals = beside.totals.into_iter();
        self.totals.extend(totals.map(|it| FoundTotal { after: it.after + before, ..it }));
        self.sums.extend(beside.sums);
        self.notes.extend(beside.notes.into_iter().map(|it| (it.0 + before, it.1)));
    }
}

/// A sum lies above each of its parts; what does not may be an average, a share, a rank.
fn plausible(fields: Fields, rows: &[Row]) -> Fields {
    let mut kept = Fields::default();
    for (name, value) in fields.iter() {
        let parts =
            || rows.iter().filter_map(|it| it.fields.read_amount(name)).map(|it| it.value.value);
        let sum = match value {
            Value::Amount(Field::Read(sum)) => sum.value.value,
            _ => continue,
        };
        let above =
            parts().all(|it| it <= sum) && parts().all(|it| it >= rust_decimal::Decimal::ZERO);
        kept.set(name, if above { value.clone() } else { value.clone().doubted() });
    }
    kept
}

/// `Net Salary | | | 9,631.20` below two lists side by side: a sum named in the one, printed in the other.
/// Whether this list names it; none where no list does.
fn sum_across(plan: &Plan, cells: &[(usize, Spot)]) -> Option<bool> {
    let own = |it: &(usize, Spot)| plan.columns.iter().any(|column| column.index == it.0);
    let [a, b] = cells else { return None };
    let (label, figure) = if looks_like_value(&b.1.text) { (a, b) } else { (b, a) };
    let across = own(label) != own(figure)
        && looks_like_value(&figure.1.text)
        && lines::names_sum(&label.1.text);
    across.then(|| own(label))
}

/// The heading printed once more.
fn is_heading_again(grid: &Grid<'_>, cells: &[(usize, Spot)]) -> bool {
    if cells.len() < 2 || cells.iter().any(|it| looks_like_value(&it.1.text)) {
        return false;
    }
    let same = cells.iter().filter(|(index, spot)| {
        let heading = grid.columns.iter().find(|it| it.index == *index);
        heading.is_some_and(|it| it.heading.contains(&*spot.text) || it.group.contains(&*spot.text))
    });
    same.count() * 2 > cells.len()
}

impl Printed {
    /// `Effectif | 26`, `Masse salariale plafonnée | 138 731,63` above the contributions of a slip: nobody
    /// pays them.
    fn is_box_among_lines(&self, plan: &Plan) -> bool {
        let [(_, label), (_, value)] = &self.cells[..] else { return false };
        // Where gains stand apart from deductions, `Salaire mensuel` is a gain.
        if plan.columns.iter().any(|it| matches!(it.role, Role::Gain | Role::Deduction))
            || !looks_like_value(&value.text)
            || looks_like_value(&label.text)
        {
            return false;
        }
        let found = headings::exactly(&label.text, Place::Box).map(|it| it.meaning);
        let counted = [Name::Headcount, Name::Capped].map(|it| Some(Meaning::Field(it)));
        counted.contains(&found)
            || found == Some(Meaning::Field(Name::Gross)) && folded(&label.text).contains("masse")
    }

    /// `Acquis | Pris | Solde` under the lines of a slip: words over its figures that mean none of them.
    fn heads_other_figures(&self, plan: &Plan) -> bool {
        const FEW: usize = 2;
        let over = plan.columns.iter().filter(|it| it.is_figure());
        let over: Vec<&Spot> = over.filter_map(|it| self.cell(it.index)).collect();
        let words = |it: &Spot| {
            !looks_like_value(&it.text)
                && it.text.chars().filter(|it| is_letter(*it)).count() >= 3
                && headings::look_up(&it.text, Place::ColumnHead)
                    .is_none_or(|it| it.fit < Fit::Close)
                && headings::look_up(&it.text, Place::PayLine).is_none_or(|it| it.fit < Fit::Close)
        };
        over.len() >= FEW && over.into_iter().all(words)
    }

    fn cell(&self, index: usize) -> Option<&Spot> {
        self.cells.iter().find(|it| it.0 == index).map(|it| &it.1)
    }

    fn location(&self) -> Location {
        let first = &self.cells[0].1.location;
        let last = &self.cells[self.cells.len() - 1].1.location;
        self.cells.iter().fold(first.span(last), |all, it| all.span(&it.1.location))
    }

    fn into_strip(self, grid: &Grid<'_>) -> Strip {
        Strip { spots: self.cells.into_iter().map(|it| it.1).collect(), table: Some(grid.number) }
    }

    /// The only words of the row, if they stand where names do.
    fn rest_of_name(&self, plan: &Plan) -> Option<Spot> {
        let [(index, only)] = &self.cells[..] else { return None };
        let named = |it: &&plan::PlannedColumn| it.role == Role::Field(Name::Name);
        let column = plan.columns.iter().find(named)?;
        let words =
            only.text.chars().all(|it| it.is_alphabetic() || matches!(it, ' ' | '-' | '\''));
        (column.index == *index && words && !plan.of_lines).then(|| only.clone())
    }

    /// Whether the row is a part of the one above it: `dont prime de rendement`.
    fn is_part(&self, plan: &Plan) -> bool {
        let names = plan.columns.iter().filter(|it| it.names_row);
        let mut named = names.filter_map(|it| self.cell(it.index));
        named.next().is_some_and(|it| somebody::is_part_of_above(&it.text))
            && named.next().is_none()
    }

    /// Whether the row tells of the rows above it what their mean or their greatest is.
    fn is_statistic(&self, plan: &Plan) -> bool {
        let names = plan.columns.iter().filter(|it| !it.is_figure());
        let mut worded = names
            .filter_map(|it| self.cell(it.index))
            .filter(|it| it.text.chars().any(char::is_alphabetic));
        worded.next().is_some_and(|it| somebody::is_statistic(&it.text)) && worded.next().is_none()
    }

    fn is_example(&self, plan: &Plan) -> bool {
        let names = plan.columns.iter().filter(|it| it.names_row);
        names.filter_map(|it| self.cell(it.index)).any(|spot| {
            let folded = crate::evidence::folded(&spot.text);
            let first = folded.split(|it: char| !it.is_alphabetic()).find(|it| !it.is_empty());
            first.is_some_and(|it| matches!(it, "exemple" | "example" | "specimen" | "مثال"))
        })
    }

    /// Someone, something or some month, and at least one figure.
    fn is_data(&self, plan: &Plan) -> bool {
        let filled = plan.columns.iter().filter(|it| self.cell(it.index).is_some()).count();
        let who = plan.columns.iter().any(|it| it.names_row && self.cell(it.index).is_some());
        if plan.has_names && !who {
            return false;
        }
        // The title of the page, cut by the columns below it.
        let titled = |it: &Spot| headings::title(&it.text).is_some_and(|it| it.1 >= Fit::Close);
        if !self.cells.iter().any(|it| it.1.has_digit()) && self.words_joined().iter().any(titled) {
            return false;
        }
        // Boxes between two tables: `Affilié | 1234567 | Période | 02/2024`.
        let label = |spot: &Spot| {
            spot.text.chars().any(char::is_alphabetic)
                && headings::exactly(&spot.text, Place::Box).is_some()
        };
        if !plan.of_lines
            && self.cells.len() <= 8
            && self.cells.len() >= 2
            && label(&self.cells[0].1)
        {
            let labels = self.cells.iter().filter(|it| label(&it.1)).count();
            if labels * 2 >= self.cells.len() {
                return false;
            }
        }
        // `Nombre de salariés | 23` below a table is a box.
        if let [(_, first), (_, second)] = &self.cells[..]
            && plan.columns.len() > 3
            && !plan.of_lines
            && looks_like_value(&second.text)
            && headings::exactly(&first.text, Place::Box).is_some()
        {
            return false;
        }
        if plan.of_lines {
            return who && self.has_amounts(plan);
        }
        // `Centre de coût : ATELIERS` among people with their pay heads those below it.
        let told = |spot: &Spot| spot.has_digit() || numbers::is_blank_mark(&spot.text);
        let figures = plan.columns.iter().filter(|it| it.is_figure()).count();
        if figures >= 2 && !self.cells.iter().any(|it| told(&it.1)) {
            return false;
        }
        let enough = filled * 2 >= plan.typical || (who && plan.has_names && filled >= 2);
        enough && (self.has_amounts(plan) || filled >= 2)
    }

    fn has_amounts(&self, plan: &Plan) -> bool {
        plan.columns.iter().any(|it| {
            it.is_figure()
                && self
                    .cell(it.index)
                    .is_some_and(|it| it.has_digit() || numbers::is_blank_mark(&it.text))
        })
    }

    fn fields(&self, plan: &Plan) -> Fields {
        let mut fields = Fields::default();
        for column in &plan.columns {
            let Some(spot) = self.cell(column.index) else { continue };
            match column.role {
                Role::Field(name) => {
                    fields.set(name, values::value(name, spot, &column.styles, column.sure));
                }
                Role::Text(name) => fields.set(name, values::text(spot, true)),
                Role::LastName => {
                    let first = plan.columns.iter().find(|it| it.role == Role::FirstName);
                    let first = first.and_then(|it| self.cell(it.index));
                    fields.set(Name::Name, joined(spot, first));
                }
                Role::FirstName | Role::Gain | Role::Deduction | Role::Nothing => (),
            }
        }
        fields
    }
}

/// A name printed in two columns.
fn joined(last: &Spot, first: Option<&Spot>) -> Value {
    let Some(first) = first else { return values::text(last, true) };
    let text = Text::from(format!("{} {}", &*last.text, &*first.text));
    let location = last.location.span(&first.location);
    let reading = last.reading.and(first.reading);
    values::text(&Spot { text, location, reading, ..last.clone() }, true)
}
