//! Tables cut into grids: a heading, its columns, and the rows below it.

mod boxes;

use std::{borrow::Cow, ops::Range};

use crate::{
    extract::{Cell, Table},
    interpret::{
        headings::{self, Meaning, Place},
        layout::{
            Piece,
            columns::Column,
            groups_above,
            heading_rows::{bare_heading, heading_at, is_total, told_by_total, unknown_heading},
            looks::looks_like_value,
            outer,
            parting::Sample,
            sided, twins,
        },
        spot::{Area, Spot, Strip},
    },
    payroll::Name,
};

/// Rows under one heading.
#[derive(Debug)]
pub(in crate::interpret) struct Grid<'a> {
    pub(in crate::interpret) table: &'a Table,
    pub(in crate::interpret) number: usize,
    pub(in crate::interpret) columns: Vec<Column>,
    pub(in crate::interpret) body: Range<usize>,
    /// The heading stands on a page before.
    pub(in crate::interpret) inherited: bool,
    /// One of two tables that stand side by side: cells of other columns are the other's.
    pub(in crate::interpret) is_half: bool,
    pub(in crate::interpret) area: Area,
}

impl Grid<'_> {
    /// Names the labels of a table in whose only column of words two sums of a payslip stand, and that
    /// names nobody: `Payments | This period`, down to `Gross pay`, `Total deductions`, `Net pay`.
    pub(in crate::interpret) fn label_sums(&mut self) {
        let open = |it: &Column| {
            it.found.is_none_or(|it| matches!(it.meaning, Meaning::Gain | Meaning::Deduction))
        };
        let Some(first) = self.columns.first().filter(|it| open(it)) else { return };
        let sum = |row: usize| {
            let cell = self.table.cell(row, first.index)?;
            match headings::exactly(&cell.text, Place::PayLine)?.meaning {
                Meaning::Field(name @ (Name::Gross | Name::Deductions | Name::Net)) => Some(name),
                _ => None,
            }
        };
        let mut sums: Vec<Name> = self.body.clone().take(60).filter_map(sum).collect();
        sums.sort_unstable();
        sums.dedup();
        if sums.len() >= 2 && self.body.len() <= 60 {
            let found = self.columns[0].found.take();
            self.label_lines();
            if self.columns[0].found.is_none() {
                self.columns[0].found = found;
            }
        }
    }

    /// Names the labels of lines that have a rate and what it is taken of or comes to, whatever stands over
    /// the words and wherever they stand: `Montant dû | Taux | Assiette | Régime`.
    pub(in crate::interpret) fn label_rated_lines(&mut self) {
        let has = |name: Name| {
            let is = |it: &Column| it.found.is_some_and(|it| it.meaning == Meaning::Field(name));
            self.columns.iter().any(is)
        };
        if has(Name::Rate) && (has(Name::Base) || has(Name::Amount)) {
            self.label_lines();
        }
    }

    /// Names the labels of lines of pay that no heading names: the only words in a table that names
    /// nobody.
    pub(in crate::interpret) fn label_lines(&mut self) {
        let told = self.columns.iter().filter_map(|it| it.found).any(|it| {
            matches!(
                it.meaning,
                Meaning::Field(
                    Name::Label
                        | Name::Name
                        | Name::Immatriculation
                        | Name::Cin
                        | Name::Nir
                        | Name::EmployeeNumber
                        | Name::Period
                        // Sums side by side, of this month and of the year.
                        | Name::Gross
                        | Name::Net
                        | Name::Taxable
                ) | Meaning::CnssNumber
                    | Meaning::SomeName
                    | Meaning::LastName
                    | Meaning::FirstName
            )
        });
        if told || self.body.len() < 2 {
            return;
        }
        let sample = |index: usize| {
            let cells = self.body.clone().take(60).filter_map(|row| self.table.cell(row, index));
            Sample::of(&cells.map(|it| Spot::of_cell(it, 0, index)).collect::<Vec<_>>())
        };
        let samples: Vec<Option<Sample>> = self.columns.iter().map(|it| sample(it.index)).collect();
        let are = |test: fn(Sample) -> bool| {
            let all = (0..samples.len()).filter(|it| samples[*it].is_some_and(test));
            all.collect::<Vec<usize>>()
        };
        if let ([label], [_, ..]) = (&are(Sample::are_words)[..], &are(Sample::are_figures)[..]) {
            let meaning = Meaning::Field(Name::Label);
            self.columns[*label].found =
                Some(headings::Found { meaning, fit: headings::Fit::Exact, unambiguous: true });
        }
    }
}

impl Grid<'_> {
    /// Makes the months of a payment slip the labels of its lines, and the pay of each its base:
    /// `Mois | Salaires plafonnés | Taux | Cotisations dues`.
    pub(in crate::interpret) fn label_months(&mut self) {
        let at = |name: Name| {
            let is = |it: &Column| it.found.is_some_and(|it| it.meaning == Meaning::Field(name));
            self.columns.iter().position(is)
        };
        let others = [Name::Label, Name::Name, Name::Immatriculation, Name::EmployeeNumber];
        let (Some(month), Some(_), Some(_)) = (at(Name::Period), at(Name::Rate), at(Name::Amount))
        else {
            return;
        };
        if others.into_iter().any(|it| at(it).is_some()) {
            return;
        }
        let pay = at(Name::Base)
            .is_none()
            .then(|| [Name::Capped, Name::Gross].into_iter().find_map(at))
            .flatten();
        for (column, name) in [(Some(month), Name::Label), (pay, Name::Base)] {
            if let Some(found) = column.and_then(|it| self.columns[it].found.as_mut()) {
                found.meaning = Meaning::Field(name);
            }
        }
    }
}

/// Longer tables are not searched for a second heading.
const MOST_ROWS_SEARCHED: usize = 20_000;

/// Cells looked at in search of headings: a sheet of 16,384 columns is no register.
const MOST_CELLS_SEARCHED: usize = 1_000_000;

/// Rows before the heading of a table: preamble.
const MOST_PREAMBLE: usize = 200;

/// The printed cells of a row.
pub(in crate::interpret) fn row_spots(table: &Table, row: usize) -> Vec<(usize, Spot)> {
    let spot = |(column, cell): (usize, Cow<Cell>)| {
        (column, Spot::of_cell(cell.into_owned(), row, column))
    };
    table.row(row).map(spot).collect()
}

/// Cuts a table into strips and grids; `above` are the free lines over it, the nearest first.
pub(in crate::interpret) fn cut<'a>(
    table: &'a Table,
    number: usize,
    before: Option<&[Column]>,
    above: &[(usize, &Strip)],
) -> Cut<'a> {
    let rows = table.rows();
    if boxes::is_column_of_labels(table) {
        let mut pieces = Vec::new();
        strips(table, number, 0..rows, &mut pieces);
        return Cut { pieces, last: None, used: Vec::new() };
    }
    if let Some(columns) = bare_heading(table) {
        return Cut { pieces: Vec::new(), last: Some(columns), used: Vec::new() };
    }
    let mut headings = Vec::new();
    let affordable = (MOST_CELLS_SEARCHED / table.columns().max(1)).max(MOST_PREAMBLE);
    let search = if rows > MOST_ROWS_SEARCHED { MOST_PREAMBLE } else { rows.min(affordable) };
    let mut row = 0;
    while row < search {
        if let Some(heading) = heading_at(table, row) {
            row = heading.rows.end;
            headings.push(heading);
        } else {
            row += 1;
        }
    }
    let mut used = Vec::new();
    if let Some(own) = headings.first_mut().filter(|it| it.rows.start == 0)
        && let Some((columns, line)) = groups_above::columns_under(table, own, above)
    {
        own.columns = columns;
        used.push(line);
    }
    let inner = headings.first().filter(|it| it.rows.start <= 1);
    // A heading with groups of its own needs no line above it.
    let grouped = inner.is_some_and(|it| it.columns.iter().any(|it| !it.group.is_empty()));
    if used.is_empty() && !grouped && (headings.is_empty() || inner.is_some()) {
        let named = inner.map_or(0, |it| outer::named(&it.columns));
        if let Some((heading, lines)) = outer::heading(table, above, named) {
            used = lines;
            if inner.is_some() {
                headings.remove(0);
            }
            headings.insert(0, heading);
        }
    }
    if headings.is_empty() {
        if let Some(columns) = before.and_then(|it| inherited(table, it)) {
            let area = area(table, 0..rows);
            let next = columns.clone();
            let grid = Grid {
                table,
                number,
                columns,
                body: 0..rows,
                inherited: true,
                is_half: false,
                area,
            };
            return Cut { pieces: vec![Piece::Grid(grid)], last: Some(next), used };
        }
        match sided::headings(table, above) {
            Some((found, lines)) => (headings, used) = (found, lines),
            None => headings.extend(told_by_total(table).or_else(|| unknown_heading(table))),
        }
    }
    let mut pieces = Vec::new();
    let mut last = None;
    let first = headings.first().map_or(rows, |it| it.rows.start);
    strips(table, number, 0..first, &mut pieces);
    let ends: Vec<usize> = headings.iter().skip(1).map(|it| it.rows.start).chain([rows]).collect();
    for (heading, end) in headings.into_iter().zip(ends) {
        let body = heading.rows.end..end;
        if boxes::is_boxes(table, &heading.columns, body.clone())
            || boxes::are_entries(table, &heading.columns, body.clone())
        {
            strips(table, number, heading.rows.start..end, &mut pieces);
            continue;
        }
        let area = area(table, heading.rows.start..end);
        // `NET À PAYER 11 745,78` in one cell beside the headings is a box of its own.
        for row in heading.rows.clone() {
            let amounts =
                row_spots(table, row).into_iter().map(|it| it.1).filter(boxes::holds_amount);
            pieces.extend(
                amounts.map(|it| Piece::Strip(Strip { spots: vec![it], table: Some(number) })),
            );
        }
        let columns = heading.columns;
        last = Some(columns.clone());
        let halves = match twins::parted(table, &columns, body.clone()) {
            Some(twins::Parted { lists, beside }) => {
                pieces.extend(sums_beside(table, number, body.clone(), &beside));
                lists
            }
            None => halves(columns),
        };
        let is_half = halves.len() > 1;
        for columns in halves {
            let body = body.clone();
            pieces.push(Piece::Grid(Grid {
                table,
                number,
                columns,
                body,
                inherited: false,
                is_half,
                area,
            }));
        }
    }
    Cut { pieces, last, used }
}

/// `Total payments | Total deductions | NET PAY`: what stands under the sums since January in the line
/// of totals is a box of its own.
fn sums_beside<'a>(
    table: &Table,
    number: usize,
    body: Range<usize>,
    columns: &[usize],
) -> Vec<Piece<'a>> {
    let beside = |row: usize| {
        let (own, others): (Vec<_>, Vec<_>) =
            row_spots(table, row).into_iter().partition(|it| columns.contains(&it.0));
        let total = is_total(&others);
        let spots: Vec<Spot> = own.into_iter().map(|it| it.1).collect();
        (total && !spots.is_empty()).then_some(Piece::Strip(Strip { spots, table: Some(number) }))
    };
    body.filter_map(beside).collect()
}

/// A table in pieces.
pub(in crate::interpret) struct Cut<'a> {
    pub(in crate::interpret) pieces: Vec<Piece<'a>>,
    /// The columns of its last grid, for the next page.
    pub(in crate::interpret) last: Option<Vec<Column>>,
    /// The lines above it that are its heading.
    pub(in crate::interpret) used: Vec<usize>,
}

/// `1 | 2 | 3 | 4`: columns numbered below their heading.
pub(in crate::interpret) fn is_numbering(cells: &[(usize, Spot)]) -> bool {
    let numbers: Vec<u32> =
        cells.iter().map_while(|it| it.1.text.trim_matches(['(', ')', ' ']).parse().ok()).collect();
    numbers.len() == cells.len()
        && numbers.len() >= 3
        && numbers[0] <= 1
        && numbers.windows(2).all(|it| it[1] == it[0] + 1)
}

/// Tables side by side print the same headings as often as there are tables; in the order in which they
/// are read.
fn halves(columns: Vec<Column>) -> Vec<Vec<Column>> {
    const MOST: usize = 6;
    let headed: Vec<&Column> = columns.iter().filter(|it| !it.heading.is_empty()).collect();
    let same =
        |a: &Column, b: &Column| a.heading == b.heading && a.group == b.group && a.found.is_some();
    let repeated = |parts: &usize| {
        let width = headed.len() / parts;
        headed.len().is_multiple_of(*parts)
            && width >= 2
            && (width..headed.len()).all(|at| same(headed[at - width], headed[at]))
    };
    let Some(parts) = (2..=MOST).rev().find(repeated) else { return vec![columns] };
    let width = headed.len() / parts;
    let begins: Vec<usize> = (1..parts).map(|it| headed[it * width].index).collect();
    let from_the_right = is_from_the_right(headed.iter().copied());
    let mut halves: Vec<Vec<Column>> = vec![Vec::new(); parts];
    for column in columns {
        let part = begins.iter().filter(|it| **it <= column.index).count();
        halves[part].push(column);
    }
    if from_the_right {
        halves.reverse();
    }
    halves
}

/// Whether a list is read from the right: its headings are Arabic. Where they are in two scripts it may run
/// either way, and does from the left where whom a row is about stands left of what he is paid.
pub(in crate::interpret) fn is_from_the_right<'a>(
    columns: impl IntoIterator<Item = &'a Column>,
) -> bool {
    let headed: Vec<&Column> = columns.into_iter().filter(|it| !it.heading.is_empty()).collect();
    let written = |is: fn(char) -> bool| {
        headed.iter().filter(|it| it.heading.chars().any(is)).count() * 2 > headed.len()
    };
    let first = |of: fn(Meaning) -> bool| {
        headed.iter().position(|it| it.found.is_some_and(|it| of(it.meaning)))
    };
    let whom = first(|it| {
        matches!(
            it,
            Meaning::SomeName
                | Meaning::LastName
                | Meaning::CnssNumber
                | Meaning::Field(
                    Name::Name | Name::Immatriculation | Name::EmployeeNumber | Name::Cin
                )
        )
    });
    let pay = first(|it| {
        matches!(it, Meaning::Field(Name::Gross | Name::Net | Name::Capped | Name::Amount))
    });
    let two_scripts = written(|it| it.is_alphabetic() && !headings::is_arabic(it));
    let from_the_left = whom.zip(pay).is_some_and(|(whom, pay)| whom < pay);
    written(headings::is_arabic) && !(two_scripts && from_the_left)
}

/// The columns of the page before, where this table's cells stand in them and hold what they hold.
fn inherited(table: &Table, before: &[Column]) -> Option<Vec<Column>> {
    // The last page may have more lines of totals than rows; their labels fill any column.
    let data = |row: &usize| !is_total(&row_spots(table, *row));
    let mut sample: Vec<usize> = (0..table.rows().min(30)).filter(data).collect();
    if sample.is_empty() {
        sample = (0..table.rows().min(30)).collect();
    }
    let width = sample.iter().map(|row| table.width(*row)).max()?;
    let area = |index: usize| {
        let cells = sample.iter().filter_map(|row| table.cell(*row, index));
        cells.map(|it| Spot::of_cell(it, 0, index).area).reduce(Area::union)
    };
    // Under a heading that is a table of its own, column stands under column.
    if before.len() == width && before.iter().all(|it| it.cells.is_none()) {
        return Some(before.to_vec()).filter(|it| fits(table, it, &sample));
    }
    let mut columns: Vec<Column> = Vec::new();
    for index in 0..width {
        let Some(here) = area(index) else { continue };
        // A heading may reach over the column beside its own: cells below cells tell more.
        let over = |it: &&Column| {
            let shared = |it: Option<Area>| it.map_or(0, |it| it.shared_width(here));
            (shared(it.cells), shared(it.area))
        };
        let same = before.iter().filter(|it| over(it) > (0, 0)).max_by_key(over)?;
        if columns.iter().any(|it| it.heading == same.heading && it.area == same.area) {
            return None;
        }
        columns.push(Column { index, ..same.clone() });
    }
    let filled = before.iter().filter(|it| !it.heading.is_empty() || it.cells.is_some()).count();
    let enough = columns.len() >= 2 && columns.len() * 3 >= filled * 2;
    (enough && fits(table, &columns, &sample)).then_some(columns)
}

/// Whether the cells of each column are what its heading calls for.
fn fits(table: &Table, columns: &[Column], sample: &[usize]) -> bool {
    let is_name = |it: &Column| {
        let meaning = it.found.map(|it| it.meaning);
        matches!(
            meaning,
            Some(
                Meaning::Field(Name::Name)
                    | Meaning::SomeName
                    | Meaning::LastName
                    | Meaning::FirstName
            )
        )
    };
    // `Surname | … | Employee | Employer` over what each of the two pays: `Employee` is no name there.
    let several_names = columns.iter().filter(|it| is_name(it)).count() > 1;
    columns.iter().all(|column| {
        let cells = sample.iter().filter_map(|row| table.cell(*row, column.index));
        let texts = cells.map(|it| it.text).filter(|it| headings::total(it).is_none());
        let texts: Vec<_> = texts.collect();
        let values = texts.iter().filter(|it| looks_like_value(it)).count();
        match column.found.map(|it| it.meaning) {
            Some(Meaning::Field(Name::Name)) if several_names => true,
            Some(Meaning::Field(Name::Name | Name::Label)) => values * 2 <= texts.len(),
            Some(
                Meaning::Field(
                    Name::Gross
                    | Name::Days
                    | Name::Capped
                    | Name::Net
                    | Name::Immatriculation
                    | Name::Amount
                    | Name::Base
                    | Name::Rate,
                )
                | Meaning::Gain
                | Meaning::Deduction,
            ) => values * 2 >= texts.len(),
            _ => true,
        }
    })
}

fn strips(table: &Table, number: usize, rows: Range<usize>, pieces: &mut Vec<Piece<'_>>) {
    for row in rows {
        let spots: Vec<Spot> = row_spots(table, row).into_iter().map(|it| it.1).collect();
        if !spots.is_empty() {
            pieces.push(Piece::Strip(Strip { spots, table: Some(number) }));
        }
    }
}

/// Where rows stand, by their first and last printed cells.
fn area(table: &Table, rows: Range<usize>) -> Area {
    let of = |row: usize| row_spots(table, row).into_iter().map(|it| it.1.area).reduce(Area::union);
    let first = rows.clone().take(20).find_map(of);
    let last = rows.rev().take(20).find_map(of);
    match (first, last) {
        (Some(first), Some(last)) => first.union(last),
        (Some(area), None) | (None, Some(area)) => area,
        (None, None) => Area { left: 0, top: 0, right: 0, bottom: 0 },
    }
}
