//! A total far from everything its rows add up to is no total of these rows, or the rows are not
//! all there: a change leaves the other columns of the same line in agreement.

use crate::{
    evidence::{Extracted, Field},
    interpret::register,
    payroll::{Amount, Declaration, Fields, Form, Name, Total, Value},
};

/// Marks the figures of totals as uncertain that are more than twice, or less than half, of what
/// the rows under them make, unless another column of the same total agrees with its rows.
pub(super) fn doubt_totals_far_from_rows(declaration: &mut Declaration) {
    let Declaration { form, rows, totals, .. } = declaration;
    // Lines of a payslip that were taken for rows: nothing is certain about their sums.
    let lines = rows.iter().filter(|it| it.fields.get(Name::Label).is_some());
    let of_payslip = lines.clone().count() * 2 > rows.len()
        && lines.clone().any(|it| it.fields.get(Name::Rate).is_some());
    if *form == Form::Payslip || of_payslip {
        for it in totals.iter_mut().filter(|it| !it.of_lines) {
            it.certain = false;
        }
    }
    // Cells of a sheet or a file are all there; lines of print are what could be read of them.
    let on_page = |it: &Total| it.location.page_number().is_some();
    for total in totals.iter_mut().filter(|it| it.certain && !it.of_lines && on_page(it)) {
        let rows = rows.get(total.covers.clone()).unwrap_or_default();
        let covered: Vec<&Fields> = rows.iter().map(|it| &it.fields).collect();
        if !covered.is_empty() {
            doubt(total, &covered);
        }
    }
}

fn doubt(total: &mut Total, covered: &[&Fields]) {
    let stands: Vec<(Name, Standing)> = total
        .fields
        .iter()
        .filter_map(|(name, value)| match value {
            Value::Amount(Field::Read(printed)) => Some((name, standing(name, printed, covered))),
            _ => None,
        })
        .collect();
    let is_sum = stands.iter().any(|it| it.1 == Standing::Agrees);
    // `Total général (2 salariés)` says itself what it counts.
    let label = total.label.as_ref().map(|it| it.raw.to_string()).unwrap_or_default();
    let named = register::people_counted(&label).map(|(start, end)| &label[start..end]);
    for (name, value) in total.fields.iter_mut() {
        let Value::Amount(Field::Read(printed)) = value else { continue };
        // The rows may all be there, and the figure still be no number of people.
        let far = stands.iter().any(|it| it.0 == name && it.1 == Standing::Far);
        let is_count = name == Name::Headcount && named != Some(&*printed.raw);
        if far && (is_count || !is_sum) {
            printed.reading.certain = false;
        }
    }
}

/// How a printed figure stands to the rows above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Agrees,
    Near,
    Far,
    /// Nothing is printed in the column above.
    Alone,
}

fn standing(name: Name, printed: &Extracted<Amount>, covered: &[&Fields]) -> Standing {
    let sum: Amount = if name == Name::Headcount {
        // Eight people are as likely eight rows as nine numbers: only the size tells.
        Amount::exact(covered.len().into())
    } else {
        let cells: Vec<Amount> =
            covered.iter().filter_map(|it| Some(it.read_amount(name)?.value)).collect();
        if cells.is_empty() {
            return Standing::Alone;
        }
        cells.iter().sum()
    };
    let (printed, computed) = (printed.value.value.abs(), sum.value.abs());
    let (least, most) = (printed.min(computed), printed.max(computed));
    match () {
        () if least == most && name == Name::Headcount => Standing::Near,
        () if most - least <= sum.rounding => Standing::Agrees,
        () if most > least.saturating_mul(2.into()) => Standing::Far,
        () => Standing::Near,
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Standing, standing};
    use crate::{
        evidence::{Extracted, Field, Location, Reading},
        payroll::{Amount, Fields, Name, Value},
    };

    fn cell(value: i64) -> Extracted<Amount> {
        let value = Amount::exact(Decimal::from(value));
        let raw = value.to_string().into();
        Extracted { value, raw, location: Location::WHOLE_FILE, reading: Reading::CERTAIN }
    }

    #[test]
    fn a_figure_of_another_size_is_far() {
        let rows: Vec<Fields> = [3000, 4000]
            .map(|it| {
                let mut fields = Fields::default();
                fields.set(Name::Gross, Value::Amount(Field::Read(cell(it))));
                fields
            })
            .to_vec();
        let rows: Vec<&Fields> = rows.iter().collect();
        assert_eq!(standing(Name::Gross, &cell(7000), &rows), Standing::Agrees);
        assert_eq!(standing(Name::Gross, &cell(8000), &rows), Standing::Near);
        assert_eq!(standing(Name::Gross, &cell(70_000), &rows), Standing::Far);
        assert_eq!(standing(Name::Headcount, &cell(7287), &rows), Standing::Far);
        assert_eq!(standing(Name::Net, &cell(5), &rows), Standing::Alone);
    }
}
