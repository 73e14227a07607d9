//! A line of a payslip or slip: its amount and side, or the sum of others that it states.

use super::{Found as FoundRows, FoundTotal, Plan, Printed, Role, plan};
use rust_decimal::Decimal;

use crate::{
    evidence::{Field, Reading},
    interpret::{
        headings::{self, Fit, Found, Meaning, Place, TotalKind},
        layout::looks_like_value,
        loose_lines,
        spot::Spot,
        values,
    },
    payroll::{Amount, Fields, Name, PaymentLine, Side, Value},
};

impl Plan {
    /// Whether the amounts of gains and deductions stand in one column.
    pub(super) fn has_one_side(&self) -> bool {
        let is_side = |it: &&plan::PlannedColumn| matches!(it.role, Role::Gain | Role::Deduction);
        self.columns.iter().filter(is_side).count() == 1
    }
}

impl Printed {
    pub(super) fn line_fields(&self, plan: &Plan) -> (Fields, Option<Side>) {
        let mut fields = self.labelled_product(plan, self.fields(plan));
        let mut side = None;
        for column in &plan.columns {
            let here = match column.role {
                Role::Gain => Side::Gain,
                Role::Deduction => Side::Deduction,
                _ => continue,
            };
            let Some(spot) = self.cell(column.index) else { continue };
            let value = values::value(Name::Amount, spot, &column.styles, true);
            if value.is_absent() || is_zero(&value) && side.is_some() {
                continue;
            }
            // An amount in a column of its own beside those of the sides: which of the two is the line's?
            if side.is_none()
                && let Some(own) = fields.read_amount(Name::Amount)
                && !own.value.value.is_zero()
                && !is_zero(&value)
            {
                fields = without_amount(&fields);
                fields.set(Name::Amount, value.doubted());
                side = Some(here);
                continue;
            }
            // Amounts in both columns: which of them is the line's cannot be told.
            let both = side.is_some()
                && !fields.read_amount(Name::Amount).is_some_and(|it| it.value.value.is_zero());
            if both {
                let spot = Spot { reading: Reading::UNCERTAIN, ..spot.clone() };
                fields.set(Name::Amount, values::value(Name::Amount, &spot, &column.styles, false));
                side = None;
                continue;
            }
            if fields.read_amount(Name::Amount).is_some_and(|it| it.value.value.is_zero())
                && !is_zero(&value)
            {
                fields = without_amount(&fields);
            }
            fields.set(Name::Amount, value);
            side = Some(here);
        }
        (fields, side)
    }

    /// The side of the lines that a row of words without figures heads: `Deductions | Statutory`.
    pub(super) fn opens_section(&self, plan: &Plan) -> Option<Side> {
        if !plan.of_lines || self.cells.len() > 2 || self.cells.iter().any(|it| it.1.has_digit()) {
            return None;
        }
        let found = headings::exactly(&self.cells.first()?.1.text, Place::ColumnHead)?;
        match found.meaning {
            Meaning::Gain => Some(Side::Gain),
            Meaning::Deduction | Meaning::Field(Name::Deductions) => Some(Side::Deduction),
            _ => None,
        }
    }

    /// A line of a payslip or slip that sums up others: `Salaire brut`, `Net à payer`.
    pub(super) fn is_sum_line(&self, plan: &Plan, found: &mut FoundRows) -> bool {
        if self.are_sums(plan, found) {
            return true;
        }
        // `44 504,77 MAD` is no label.
        let words =
            |it: &&Spot| it.text.chars().any(char::is_alphabetic) && !looks_like_value(&it.text);
        let Some(label) = self.cells.iter().map(|it| &it.1).find(words) else {
            return false;
        };
        let Some(meaning) = sum_line(&label.text) else { return false };
        // `Salary` on the first line is what the others are added to.
        let says_sum = ["brut", "gross", "total", "اجمالي", "مجموع", "خام"];
        let folded = crate::evidence::folded(&label.text);
        if meaning.meaning == Meaning::Field(Name::Gross)
            && found.lines.is_empty()
            && !says_sum.iter().any(|it| folded.contains(it))
        {
            return false;
        }
        let amounts: Vec<(Role, &Spot, &plan::PlannedColumn)> = plan
            .columns
            .iter()
            .filter(|it| it.is_money())
            .filter_map(|it| Some((it.role, self.cell(it.index)?, it)))
            .filter(|it| it.1.has_digit() && it.1.location != label.location)
            .collect();
        // The employer's share beside the employee's is another sum.
        let employers = |it: &Role| *it == Role::Field(Name::EmployerAmount);
        let own: Vec<_> = amounts.iter().filter(|it| !employers(&it.0)).copied().collect();
        let amounts = if own.len() == 1 { own } else { amounts };
        // The only figure behind its own label is the label's, whatever column it stands between.
        let figures = self.cells.iter().filter(|it| looks_like_value(&it.1.text)).count();
        let named = |spot: &Spot| Spot {
            reading: Reading {
                certain: spot.reading.certain || figures == 1 && spot.reading.legible,
                ..spot.reading
            },
            ..spot.clone()
        };
        let after = found.lines.len();
        match meaning.meaning {
            Meaning::Field(name @ (Name::Gross | Name::Taxable | Name::Deductions | Name::Net)) => {
                let whole = name == Name::Taxable && is_whole_gross(found, &folded, &amounts);
                let name = if whole { Name::Gross } else { name };
                // With both columns filled it is the line of totals of the two.
                let [(role, spot, column)] = amounts[..] else {
                    let figures: Vec<_> = self
                        .cells
                        .iter()
                        .map(|it| &it.1)
                        .filter(|it| looks_like_value(&it.text))
                        .collect();
                    let [spot] = figures[..] else { return false };
                    let styles = plan.money_styles();
                    found.sums.push((
                        name,
                        label.clone(),
                        values::value(name, &named(spot), &styles, meaning.unambiguous),
                    ));
                    return true;
                };
                // The employer pays no net pay: there it is the last of the columns.
                if matches!(role, Role::Field(Name::EmployerAmount)) && name != Name::Net {
                    return false;
                }
                found.sums.push((
                    name,
                    label.clone(),
                    values::value(name, &named(spot), &column.styles, meaning.unambiguous),
                ));
                true
            }
            Meaning::TotalDue => {
                let mut fields = self.total_fields(plan, label);
                let spot = amounts.last().map(|it| it.1).or_else(|| {
                    self.cells.iter().rev().map(|it| &it.1).find(|it| looks_like_value(&it.text))
                });
                let Some(spot) = spot else { return false };
                // Sums under several columns are theirs; one alone is what is due.
                if fields.iter().count() < 2 {
                    fields = Fields::default();
                    fields.set(
                        Name::Amount,
                        values::value(Name::Amount, spot, &plan.money_styles(), true),
                    );
                }
                found.totals.push(FoundTotal {
                    kind: TotalKind::Grand,
                    after,
                    location: self.location(),
                    label: Some(values::quoted(label)),
                    fields,
                    remote: false,
                });
                true
            }
            // Understood, and compared with nothing: what is left of it is no lost row.
            Meaning::Intermediate => true,
            _ => false,
        }
    }
}

impl Printed {
    /// The base and the rate that stand in a line's label, where no column holds them:
    /// `Cotisation CNSS 6 000,00 × 4,48 %`.
    fn labelled_product(&self, plan: &Plan, fields: Fields) -> Fields {
        let told = |name: Name| fields.get(name).is_some_and(|it| !it.is_absent());
        if told(Name::Base) || told(Name::Rate) {
            return fields;
        }
        let label = plan.columns.iter().find(|it| it.role == Role::Field(Name::Label));
        let product =
            label.and_then(|it| self.cell(it.index)).and_then(loose_lines::labelled_product);
        let Some((label, base, rate)) = product else { return fields };
        let styles = plan.money_styles();
        let mut read = Fields::default();
        for (name, spot) in [(Name::Label, &label), (Name::Base, &base), (Name::Rate, &rate)] {
            read.set(name, values::value(name, spot, &styles, true));
        }
        for (name, value) in fields.iter().filter(|it| it.0 != Name::Label) {
            read.set(name, value.clone());
        }
        read
    }

    /// `Brut / retenues | 9 075,00 | 1 347,84`: a line with a gain and a deduction, one of which at least
    /// is what those above it come to, is their total whatever it is called.
    pub(super) fn is_foot(&self, plan: &Plan, lines: &[PaymentLine]) -> Option<Fields> {
        let mut fields = Fields::default();
        let mut agree = 0;
        let sides = [(Role::Gain, Side::Gain, Name::Gross)];
        let sides = sides.into_iter().chain([(Role::Deduction, Side::Deduction, Name::Deductions)]);
        for (role, side, name) in sides {
            let column = plan.columns.iter().find(|it| it.role == role)?;
            let value = values::value(name, self.cell(column.index)?, &column.styles, true);
            let Value::Amount(Field::Read(own)) = &value else { return None };
            let of_side = lines.iter().filter(|it| it.side == Some(side));
            let amounts = of_side.filter_map(|it| it.fields.read_amount(Name::Amount));
            let (mut sum, mut count) = (Amount::exact(Decimal::ZERO), 0);
            for amount in amounts {
                sum = sum + amount.value;
                count += 1;
            }
            if own.value.value.is_zero() || count == 0 {
                return None;
            }
            agree += usize::from(count >= 2 && sum.agrees_with(own.value));
            fields.set(name, value);
        }
        (agree > 0).then_some(fields)
    }

    /// `Salaire brut | 4 039,59 | Total retenues | 288,20 | Net à payer | 3 751,39`: several sums in
    /// one row, each behind its label, whatever columns they stand under.
    fn are_sums(&self, plan: &Plan, found: &mut FoundRows) -> bool {
        let sum = |text: &str| {
            let it = headings::look_up(text.trim(), Place::PayLine)?;
            let Meaning::Field(name @ (Name::Gross | Name::Taxable | Name::Deductions | Name::Net)) =
                it.meaning
            else {
                return None;
            };
            (it.fit >= Fit::Close).then_some((name, it.unambiguous))
        };
        let mut sums: Vec<(Name, bool, Spot, Option<Spot>)> = Vec::new();
        for (_, spot) in &self.cells {
            let text: &str = &spot.text;
            let (label, value) = match text.split_once(':') {
                Some((label, value)) => (label, Some(value).filter(|it| !it.trim().is_empty())),
                None => (text, None),
            };
            if !looks_like_value(label)
                && let Some((name, sure)) = sum(label)
            {
                let value = value.map(|it| spot.part(text.len() - it.len(), text.len()));
                sums.push((name, sure, spot.part(0, label.len()), value));
            } else if looks_like_value(text) {
                match sums.last_mut() {
                    Some((.., value @ None)) => *value = Some(spot.clone()),
                    _ => return false,
                }
            } else {
                return false;
            }
        }
        if sums.len() < 2 || sums.iter().any(|it| it.3.is_none()) {
            return false;
        }
        let styles = plan.money_styles();
        for (name, sure, label, value) in sums {
            let Some(value) = value else { continue };
            found.sums.push((name, label, values::value(name, &value, &styles, sure)));
        }
        true
    }
}

/// `Salaire brut imposable | 487 000` below gains that come to it: all of the gross pay is taxed.
fn is_whole_gross(
    found: &FoundRows,
    label: &str,
    amounts: &[(Role, &Spot, &plan::PlannedColumn)],
) -> bool {
    let [(_, spot, column)] = amounts else { return false };
    let Some(own) = values::amount(spot, &column.styles.figures) else { return false };
    let gains = found.lines.iter().all(|it| it.side != Some(Side::Deduction));
    let lines = || found.lines.iter().filter_map(|it| it.fields.read_amount(Name::Amount));
    let sum: Amount = lines().map(|it| it.value).sum();
    let told = found.sums.iter().any(|it| it.0 == Name::Gross);
    let says = ["brut", "gross", "خام"].iter().any(|it| label.contains(it));
    says && !told && gains && lines().count() > 0 && sum.agrees_with(own.value)
}

/// Whether a label names what a payslip's lines come to: `Net à payer`.
pub(super) fn names_sum(label: &str) -> bool {
    sum_line(label).is_some_and(|it| {
        let sums = [Name::Gross, Name::Taxable, Name::Deductions, Name::Net];
        sums.into_iter().any(|name| it.meaning == Meaning::Field(name))
    })
}

/// What a line sums up, by its label: `Salaire brut`, `Total général des retenues`.
fn sum_line(label: &str) -> Option<Found> {
    let known =
        |text: &str| headings::look_up(text, Place::PayLine).filter(|it| it.fit >= Fit::Close);
    known(label).or_else(|| {
        // The total of totals is named as the total is.
        headings::total(label)?;
        let scopes = ["general", "generale", "generaux", "global", "globale", "grand"];
        let words = label.split_whitespace();
        let rest: Vec<&str> =
            words.filter(|it| !scopes.contains(&crate::evidence::folded(it).as_str())).collect();
        (rest.len() < label.split_whitespace().count()).then(|| known(&rest.join(" ")))?
    })
}

fn is_zero(value: &Value) -> bool {
    matches!(value, Value::Amount(field) if field.read().is_some_and(|it| it.value.value.is_zero()))
}

fn without_amount(fields: &Fields) -> Fields {
    let mut kept = Fields::default();
    for (name, value) in fields.iter().filter(|it| it.0 != Name::Amount) {
        kept.set(name, value.clone());
    }
    kept
}
