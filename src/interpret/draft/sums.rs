//! Sums printed in boxes: which of them make up one line of totals.

use super::{At, Draft};
use crate::{
    interpret::{forms, headings::TotalKind, pairs::Pair, spot::Spot, totals::Pending, values},
    payroll::{Fields, Form, Name, Value},
};

/// How far apart in height boxes of one row may begin, in tenths of a point.
const LEVEL: i32 = 20;

impl Draft {
    /// A sum printed in a box: beside others of its kind it belongs to one line of totals.
    pub(in crate::interpret) fn boxed(
        &mut self,
        name: Name,
        label: &Spot,
        kind: Option<TotalKind>,
        value: Value,
        at: &At,
    ) {
        let location = value.location().cloned().unwrap_or_else(|| label.location.clone());
        let open = self.pending.last_mut().filter(|it| {
            it.boxed
                && it.kind == kind
                && it.leaf == at.leaf
                && it.grid == at.grid
                && it.fields.get(name).is_none()
        });
        if let Some(open) = open {
            // One printed figure answers one label: that of another is not to be seen here.
            if open.fields.iter().any(|it| *it.1 == value) {
                return;
            }
            open.location = open.location.span(&location);
            open.fields.set(name, value);
            return;
        }
        let mut fields = Fields::default();
        fields.set(name, value);
        if let Some(count) = self.count_above(label, kind, at) {
            fields.set(Name::Headcount, count);
        }
        self.pending.push(Pending {
            kind,
            location,
            label: Some(values::quoted(label)),
            fields,
            of_lines: false,
            leaf: at.leaf,
            after: self.declaration.rows.len(),
            grid: at.grid,
            boxed: true,
            doubtful: false,
        });
    }

    /// `Nombre de salariés : 31` right above the first of the sums, or beside it, is of their line.
    fn count_above(&mut self, label: &Spot, kind: Option<TotalKind>, at: &At) -> Option<Value> {
        // On a slip the count is what was announced, and the sums are those of contributions.
        if forms::has_pay_lines(self.declaration.form) {
            return None;
        }
        let (leaf, area, _) = self.counted.as_ref()?;
        let step = label.area.top - area.top;
        let near = *leaf == at.leaf && (-LEVEL..=3 * area.height()).contains(&step);
        if !near || !matches!(kind, None | Some(TotalKind::Grand | TotalKind::Bare)) {
            return None;
        }
        let (.., count) = self.counted.take()?;
        self.declaration.announced.retain(|it| Some(&it.count.location) != count.location());
        Some(count)
    }

    pub(super) fn box_is_open(&self, at: &At) -> bool {
        self.pending.last().is_some_and(|it| it.boxed && it.leaf == at.leaf && it.grid == at.grid)
    }

    /// `TOTAL À PAYER` of a slip.
    pub(super) fn due(&mut self, pair: &Pair, value: Value, at: &At) {
        if !forms::has_pay_lines(self.declaration.form) || self.declaration.form == Form::Payslip {
            self.set_aside(pair);
            return;
        }
        let mut fields = Fields::default();
        fields.set(Name::Amount, value);
        self.pending.push(Pending {
            kind: Some(TotalKind::Grand),
            location: pair.value.location.clone(),
            label: Some(values::quoted(&pair.label)),
            fields,
            of_lines: true,
            leaf: at.leaf,
            after: self.declaration.lines.len(),
            grid: at.grid,
            boxed: true,
            doubtful: false,
        });
    }
}
