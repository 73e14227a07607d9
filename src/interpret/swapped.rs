//! Takes the certainty from the capped pay where every row that tells belies it.
//!
//! What counts towards contributions is never more than what was paid. One row that says so is the
//! document's; where all rows that differ say so, the two columns were taken for one another.

use rust_decimal::Decimal;

use crate::{
    evidence::Field,
    payroll::{Declaration, Name, Row, Value},
};

/// Fewer rows than this may as well be wrong themselves.
const FEW: usize = 2;

pub(super) fn doubt_swapped_columns(declaration: &mut Declaration) {
    let figure = |row: &Row, name: Name| -> Option<Decimal> {
        row.fields.read_amount(name).map(|it| it.value.value)
    };
    let (mut above, mut below) = (0, 0);
    for row in &declaration.rows {
        let (Some(gross), Some(capped)) = (figure(row, Name::Gross), figure(row, Name::Capped))
        else {
            continue;
        };
        above += usize::from(capped > gross);
        below += usize::from(capped < gross);
    }
    if above < FEW || below > 0 {
        return;
    }
    for (name, value) in declaration.rows.iter_mut().flat_map(|it| it.fields.iter_mut()) {
        if let Value::Amount(Field::Read(amount)) = value
            && matches!(name, Name::Gross | Name::Capped)
        {
            amount.reading.certain = false;
        }
    }
}
