//! A rate of thousands per cent is an amount under the wrong heading: nothing that its line says is sure.
//!
//! *4 427,50* in a column *Taux* and *4,48* in that of the amounts: the columns of this page were cut
//! otherwise than they are printed, in the lines without such a figure too.

use crate::{
    evidence::Field,
    payroll::{Declaration, Name, PaymentLine, Value},
};

/// Daily prices and percentages printed as amounts stay below: ten times the base. No employer pays more
/// than the base itself for one contribution.
const MOST: [(Name, i64); 2] = [(Name::Rate, 10), (Name::EmployerRate, 1)];

pub(super) fn doubt_lines_with_rates_beyond_all(declaration: &mut Declaration) {
    if !declaration.lines.iter().any(is_beyond) {
        return;
    }
    for line in &mut declaration.lines {
        for (name, value) in line.fields.iter_mut() {
            if name != Name::Label {
                *value = value.clone().doubted();
            }
        }
    }
}

fn is_beyond(line: &PaymentLine) -> bool {
    MOST.into_iter().any(|(name, most)| match line.fields.get(name) {
        Some(Value::Rate(Field::Read(rate))) => rate.value.value > most.into(),
        _ => false,
    })
}
