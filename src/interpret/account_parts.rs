//! The parts of a bank account in columns of their own, `Banque | Ville | N° de compte | Clé`, are one
//! account number: only the whole of it has check digits.

use crate::{
    evidence::Text,
    extract::{Cell, Table},
};

/// Wider or longer tables of a page are left as they are.
const MOST_COLUMNS: usize = 40;
const MOST_ROWS: usize = 5_000;
/// Fewer rows than this are chance.
const FEW: usize = 2;
/// Columns of an account: bank, town or branch, account, check digits.
const PARTS: usize = 4;
/// The account itself among them.
const ACCOUNT: usize = 2;
/// Digits of each part in Morocco, in Tunisia and in France.
const SHAPES: [[usize; PARTS]; 3] = [[3, 3, 16, 2], [2, 3, 13, 2], [5, 5, 11, 2]];

/// Joins the parts of every account of a page; the whole stands in the column of the account.
pub(super) fn join(tables: &mut [Table]) {
    for table in tables {
        let on_page = table.location.page_number().is_some();
        if !on_page || table.columns() > MOST_COLUMNS || table.rows() > MOST_ROWS {
            continue;
        }
        for first in 0..table.columns().saturating_sub(PARTS - 1) {
            let ways = [
                [first, first + 1, first + 2, first + 3],
                [first + 3, first + 2, first + 1, first],
            ];
            if let Some(columns) = ways.into_iter().find(|it| are_parts(table, *it)) {
                *table = joined(table, columns);
            }
        }
    }
}

/// Whether nearly every row that has figures in these columns, from the bank to its check digits, has the
/// parts of one account.
fn are_parts(table: &Table, columns: [usize; PARTS]) -> bool {
    SHAPES.into_iter().any(|shape| {
        let (mut all, mut fitting) = (0, 0);
        for row in 0..table.rows() {
            let account = table.at(row, columns[ACCOUNT]);
            if account.is_some_and(|it| it.text.bytes().any(|it| it.is_ascii_digit())) {
                all += 1;
                fitting += usize::from(parts(table, row, columns, shape).is_some());
            }
        }
        fitting >= FEW && fitting * 10 >= all * 9
    })
}

/// The cells of a row, where they are the parts of an account.
fn parts(
    table: &Table,
    row: usize,
    columns: [usize; PARTS],
    shape: [usize; PARTS],
) -> Option<[Cell; PARTS]> {
    let is_part = |(column, length): (usize, usize)| {
        table.at(row, column).is_some_and(|it| {
            it.text.len() == length && it.text.bytes().all(|it| it.is_ascii_digit())
        })
    };
    if !columns.into_iter().zip(shape).all(is_part) {
        return None;
    }
    let [Some(bank), Some(town), Some(account), Some(key)] = columns.map(|it| table.cell(row, it))
    else {
        return None;
    };
    Some([bank, town, account, key])
}

/// The table with whole accounts in the column of the account.
fn joined(table: &Table, columns: [usize; PARTS]) -> Table {
    let row = |row: usize| {
        let mut cells: Vec<Option<Cell>> =
            (0..table.width(row)).map(|it| table.cell(row, it)).collect();
        if let Some(parts) = SHAPES.into_iter().find_map(|it| parts(table, row, columns, it)) {
            let text = parts.each_ref().map(|it| &*it.text).join(" ");
            let [mut whole, town, account, key] = parts;
            for part in [town, account, key] {
                whole.location = whole.location.span(&part.location);
                whole.reading = whole.reading.and(part.reading);
            }
            whole.text = Text::from(text);
            for column in columns {
                cells[column] = None;
            }
            cells[columns[ACCOUNT]] = Some(whole);
        }
        cells
    };
    Table::of_cells(table.location.clone(), (0..table.rows()).map(row).collect())
}
