//! The first rows below a heading: what stands in each column, whatever is said over it.

use crate::{
    extract::Table,
    interpret::{
        headings,
        layout::{looks::looks_like_value, parting::Sample},
        spot::{Area, Spot},
    },
};

/// Rows whose cells tell where a column stands and what it holds.
const SAMPLE: usize = 40;

/// The first rows below a heading: what stands in each column, whatever is said over it.
pub(super) struct Body {
    pub(super) cells: Vec<Vec<Spot>>,
    /// Where they stand.
    pub(super) spans: Vec<Option<Area>>,
    pub(super) samples: Vec<Option<Sample>>,
}

impl Body {
    /// The rows of a table from `first` on, down to where labels of the heading head others:
    /// `Pay | Rate | This period`, then `Deductions | This period`.
    pub(super) fn of(table: &Table, first: usize, heads: &[Vec<(usize, Spot)>]) -> Body {
        let again = |row: &usize| {
            let labels = || heads.iter().flatten().map(|it| &it.1.text);
            let mut cells = table.row(*row).map(|it| it.1.text.clone()).peekable();
            let words = table.row(*row).all(|it| !looks_like_value(&it.1.text));
            words
                && cells.peek().is_some()
                && cells.filter(|it| labels().any(|own| own == it)).count() >= 2
        };
        let most = first..table.rows().min(first + SAMPLE);
        let end = most.clone().skip(1).find(again).unwrap_or(most.end);
        let rows = first..end;
        let width = rows.clone().map(|row| table.width(row)).max().unwrap_or(0);
        let cells_of = |index: usize| -> Vec<Spot> {
            let cells = rows.clone().filter_map(|row| table.cell(row, index));
            cells.map(|it| Spot::of_cell(it, 0, index)).collect()
        };
        let cells: Vec<Vec<Spot>> = (0..width).map(cells_of).collect();
        // A column with no cell but `Totals` has none: its heading belongs to the cells beside it.
        let is_own = |it: &Spot| headings::total(&it.text).is_none();
        let span = |it: &Vec<Spot>| {
            it.iter().map(|it| it.area).reduce(Area::union).filter(|_| it.iter().any(is_own))
        };
        let spans = cells.iter().map(span).collect();
        let samples = cells.iter().map(|it| Sample::of(it)).collect();
        Body { cells, spans, samples }
    }

    /// How many columns the lines of a heading and the rows below them make.
    pub(super) fn width_under(&self, heads: &[Vec<(usize, Spot)>]) -> usize {
        let headed = heads.iter().flatten().map(|it| it.0 + 1).max().unwrap_or(0);
        self.cells.len().max(headed)
    }

    pub(super) fn padded<T: Clone>(columns: &[Option<T>], width: usize) -> Vec<Option<T>> {
        let mut columns = columns.to_vec();
        columns.resize(width, None);
        columns
    }
}
