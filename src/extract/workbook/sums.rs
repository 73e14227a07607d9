//! Stored totals beside the sum of their stored inputs.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::numbers::decimal;
use super::sheet::{Sheet, SheetCell, Span, span};
use crate::evidence::{CellRef, Extracted, Location, Reading, StoredSum, Text};
use crate::extract::Stored;

/// Look-ups of one column for one sum; running totals down a long sheet stay far below.
const WORK: u64 = 4_000_000;

/// Every plain sum on the sheet whose value and inputs are all stored numbers.
pub(super) fn stored_sums(sheet: &Sheet) -> Vec<StoredSum> {
    let sums: Vec<(CellRef, &String, Sum)> = sheet
        .formulas
        .iter()
        .filter_map(|(at, formula)| Some((*at, formula, Sum::read(formula, &sheet.name)?)))
        .collect();
    if sums.is_empty() {
        return Vec::new();
    }
    let columns = Columns::of(sheet, &sums);
    let mut work = WORK;
    let mut stored = Vec::new();
    for (at, formula, sum) in &sums {
        let spent: u64 = sum.spans.iter().map(|it| columns.within(it).count() as u64 + 1).sum();
        let Some(left) = work.checked_sub(spent) else { break };
        work = left;
        stored.extend(columns.stored_sum(sheet, *at, formula, sum));
    }
    stored
}

/// A formula that is nothing but a sum of ranges on its own sheet.
#[derive(Debug, PartialEq)]
struct Sum {
    spans: Vec<Span>,
    /// Filtered rows and other subtotals do not count.
    subtotal: bool,
}

impl Sum {
    fn read(formula: &str, sheet: &str) -> Option<Sum> {
        let formula = formula.trim().trim_start_matches("of:").trim_start_matches('=').trim();
        let (name, rest) = formula.split_once('(')?;
        let mut arguments: Vec<&str> =
            rest.strip_suffix(')')?.split([',', ';']).map(str::trim).collect();
        let subtotal = match name.trim().to_uppercase().as_str() {
            "SUM" | "SOMME" => false,
            "SUBTOTAL" | "SOUS.TOTAL" => {
                matches!(arguments.remove(0), "9" | "109").then_some(true)?
            }
            _ => return None,
        };
        let spans: Option<Vec<Span>> = arguments.iter().map(|it| range(it, sheet)).collect();
        spans.filter(|it| !it.is_empty()).map(|spans| Sum { spans, subtotal })
    }
}

/// Reads `D3:D25`, `Feuil1!D3:D25` on that sheet itself, or `[.D3:.D25]`.
fn range(argument: &str, sheet: &str) -> Option<Span> {
    let bare = match argument.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(inside) => {
            inside.split(':').map(|it| it.trim_start_matches('.')).collect::<Vec<_>>().join(":")
        }
        None => argument.to_owned(),
    };
    let local = match bare.rsplit_once('!') {
        Some((named, local)) if named.trim_matches('\'') == sheet => local.to_owned(),
        Some(_) => return None,
        None => bare,
    };
    span(&local)
}

/// The columns that sums refer to.
#[derive(Debug, Default)]
struct Columns {
    columns: BTreeMap<u32, Column>,
}

/// Running totals down one column, so that a sum over many rows costs two look-ups.
#[derive(Debug, Default)]
struct Column {
    rows: Vec<u32>,
    /// Sum and count of the stored numbers up to and including each row; none past an overflow.
    totals: Vec<(Option<Decimal>, u32)>,
    /// Cells that are no stored numbers, up to and including each row.
    others: Vec<u32>,
    subtotals: BTreeSet<u32>,
}

impl Columns {
    fn of(sheet: &Sheet, sums: &[(CellRef, &String, Sum)]) -> Columns {
        let mut columns = Columns::default();
        let widest = sums.iter().flat_map(|it| &it.2.spans);
        let wanted: BTreeSet<(u32, u32)> =
            widest.map(|it| (it.from.column, it.to.column)).collect();
        let mut used: BTreeSet<u32> = sheet.cells.iter().map(|it| it.at.column).collect();
        used.retain(|column| wanted.iter().any(|(from, to)| (*from..=*to).contains(column)));
        for cell in sheet.cells.iter().filter(|it| used.contains(&it.at.column)) {
            columns.columns.entry(cell.at.column).or_default().push(cell);
        }
        for (at, _, sum) in sums {
            if let (true, Some(column)) = (sum.subtotal, columns.columns.get_mut(&at.column)) {
                column.subtotals.insert(at.row);
            }
        }
        columns
    }

    fn within(&self, span: &Span) -> impl Iterator<Item = &Column> {
        self.columns.range(span.from.column..=span.to.column).map(|it| it.1)
    }

    fn stored_sum(
        &self,
        sheet: &Sheet,
        at: CellRef,
        formula: &str,
        sum: &Sum,
    ) -> Option<StoredSum> {
        let cell = sheet.find(at).filter(|it| it.certain)?;
        let Some(Stored::Number(stored)) = cell.stored else { return None };
        let mut computed = Decimal::ZERO;
        let mut count = 0;
        let mut inputs: Option<Location> = None;
        for span in &sum.spans {
            if span.contains(at) || (sum.subtotal && sheet.hides_row_of(span)) {
                return None;
            }
            for column in self.within(span) {
                let (part, numbers) = column.sum(span.from.row, span.to.row, sum.subtotal)?;
                computed = computed.checked_add(part)?;
                count += numbers;
            }
            let place = sheet.place(*span);
            inputs = Some(inputs.map_or_else(|| place.clone(), |it| it.span(&place)));
        }
        let reading = Reading { hidden: sheet.is_hidden(at) || cell.concealed, ..Reading::CERTAIN };
        let location = Location::cell(&sheet.name, at.column, at.row);
        let raw = Text::from(sheet.text_of(cell));
        Some(StoredSum {
            formula: Text::from(formula),
            stored: Extracted { value: decimal(stored)?, raw, location, reading },
            computed: computed.normalize(),
            inputs: inputs?,
            count,
        })
        .filter(|it| it.count > 0)
    }
}

impl Column {
    fn push(&mut self, cell: &SheetCell) {
        let (total, count) = self.totals.last().copied().unwrap_or((Some(Decimal::ZERO), 0));
        let others = self.others.last().copied().unwrap_or(0);
        let number = match cell.stored {
            Some(Stored::Number(number)) if cell.certain => decimal(number),
            _ => None,
        };
        self.rows.push(cell.at.row);
        if let Some(number) = number {
            self.totals.push((total.and_then(|it| it.checked_add(number)), count + 1));
            self.others.push(others);
        } else {
            self.totals.push((total, count));
            self.others.push(others + 1);
        }
    }

    /// Sum and count of rows `from..=to`; none where one of them holds no stored number.
    fn sum(&self, from: u32, to: u32, subtotal: bool) -> Option<(Decimal, u32)> {
        if subtotal && self.subtotals.range(from..=to).next().is_some() {
            return None;
        }
        let end = self.rows.partition_point(|row| *row <= to);
        let start = self.rows.partition_point(|row| *row < from);
        if end == start {
            return Some((Decimal::ZERO, 0));
        }
        let at = |index: usize| match index.checked_sub(1) {
            Some(before) => (self.totals[before], self.others[before]),
            None => ((Some(Decimal::ZERO), 0), 0),
        };
        let ((last, last_count), last_others) = at(end);
        let ((first, first_count), first_others) = at(start);
        if last_others != first_others {
            return None;
        }
        Some((last?.checked_sub(first?)?, last_count - first_count))
    }
}

#[cfg(test)]
mod tests {
    use super::{Sum, stored_sums};
    use crate::evidence::{CellRef, StoredSum};
    use crate::extract::Limits;
    use crate::extract::workbook::sheet::{Budget, Sheet, Value, cell_ref};
    use crate::extract::workbook::value::{Format, number_value};

    /// A sheet of `place = number`, `place = text` and `place = number of formula` lines.
    fn sheet(drawing: &str) -> Sheet {
        let mut sheet = Sheet::new("Feuil1", false);
        let mut budget = Budget::new(&Limits::default());
        for line in drawing.lines().filter(|it| !it.trim().is_empty()) {
            let (place, content) = line.split_once('=').expect("a line is `place = content`");
            let at: CellRef = cell_ref(place.trim()).expect("a cell");
            let (content, formula) = match content.split_once(" of ") {
                Some((content, formula)) => (content, Some(formula)),
                None => (content, None),
            };
            let content = content.trim();
            let value = match content.parse::<f64>() {
                Ok(number) => number_value(number, Format::default()),
                Err(_) => Value::text(content),
            };
            sheet.push(at, &value, &mut budget);
            sheet.formulas.extend(formula.map(|it| (at, it.trim().to_owned())));
        }
        sheet.settle();
        sheet
    }

    fn told(drawing: &str) -> Vec<String> {
        let tell = |it: &StoredSum| {
            format!("{}: {} stored, {} of {}", it.formula, it.stored.value, it.computed, it.count)
        };
        stored_sums(&sheet(drawing)).iter().map(tell).collect()
    }

    #[test]
    fn a_stored_total_stands_beside_the_sum_of_its_inputs() {
        let drawing = "
            D1 = Net
            D3 = 2500.10
            D4 = 2600.20
            D6 = 5000 of SUM(D3:D5)
        ";
        assert_eq!(told(drawing), ["SUM(D3:D5): 5000 stored, 5100.3 of 2"]);
    }

    #[test]
    fn sums_of_several_ranges_and_running_totals() {
        let drawing = "
            A1 = 1
            A2 = 2
            A3 = 3
            B1 = 1 of SUM($A$1:A1)
            B2 = 3 of SUM($A$1:A2)
            B3 = 6 of SOMME(A1;A2:A3)
            B4 = 6 of of:=SUM([.A1:.A3])
            B5 = 6 of SUM(Feuil1!A1:A3)
            B6 = 6 of SUBTOTAL(109,A1:A3)
        ";
        assert_eq!(told(drawing).len(), 6);
        assert!(told(drawing).iter().all(|it| !it.contains("stored, 0")));
    }

    #[test]
    fn noise_of_floats_is_no_difference() {
        let drawing = "
            A1 = 0.1
            A2 = 0.2
            A3 = 0.30000000000000004 of SUM(A1:A2)
        ";
        assert_eq!(told(drawing), ["SUM(A1:A2): 0.3 stored, 0.3 of 2"]);
    }

    #[test]
    fn sums_with_other_inputs_say_nothing() {
        assert_eq!(told("A1 = 1\nA2 = n/a\nA3 = 1 of SUM(A1:A2)"), [""; 0]);
        assert_eq!(told("A1 = 1\nA3 = 1 of SUM(A1:A3)"), [""; 0]);
        assert_eq!(told("A1 = 1\nA3 = 1 of SUM(Paie!A1:A2)"), [""; 0]);
        assert_eq!(told("A1 = 1\nA3 = 1 of SUM(A1:A2)*2"), [""; 0]);
        assert_eq!(told("A1 = 1\nA3 = 1 of SUBTOTAL(1,A1:A2)"), [""; 0]);
        assert_eq!(told("B3 = 0 of SUM(A1:A2)"), [""; 0]);
    }

    #[test]
    fn what_is_no_plain_sum_is_not_read() {
        for formula in ["", "SUM", "SUM(", "SUM()", "SUM(A1:A2)+1", "SUM(A:A)", "SUM(A1,SUM(A2))"] {
            assert_eq!(Sum::read(formula, "Feuil1"), None, "{formula}");
        }
    }
}
