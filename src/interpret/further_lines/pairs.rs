//! A name and a number that stand in one cell of everybody's, but on two rows where a page cuts the list
//! or its last rule is missing: `Hamza TADLAOUTI` over `145928530 | 3 j | 702,69`.

use crate::{
    extract::{Cell, Table},
    interpret::{
        further_lines::{Heading, names_somebody},
        layout::looks_like_value,
        touching,
    },
};

/// Puts such rows together as the others are.
pub(super) fn joined(table: &Table, head: &Heading) -> Option<Table> {
    let body = head.rows.end..table.rows();
    let who = |row: usize| table.cell(row, head.who);
    let whole =
        |row: &usize| who(*row).is_some_and(|it| touching::number_and_name(&it.text).is_some());
    let cut = |row: usize| {
        body.contains(&row)
            && table.row(row).count() == 1
            && who(row).is_some_and(|it| names_somebody(&it.text))
            && who(row + 1).is_some_and(|it| is_number(&it.text))
            && table.row(row + 1).filter(|it| looks_like_value(&it.1.text)).count() > 2
    };
    let cuts = body.clone().filter(|it| cut(*it)).count();
    if cuts == 0 || body.clone().filter(whole).count() < cuts {
        return None;
    }
    let mut rows: Vec<Vec<Option<Cell>>> = Vec::new();
    let mut name: Option<Cell> = None;
    for row in 0..table.rows() {
        if cut(row) {
            name = who(row);
            continue;
        }
        let mut cells: Vec<Option<Cell>> =
            (0..table.width(row)).map(|it| table.cell(row, it)).collect();
        if let (Some(name), Some(Some(number))) = (name.take(), cells.get_mut(head.who)) {
            *number = Cell {
                text: format!("{} {}", name.text, number.text).into(),
                location: name.location.span(&number.location),
                reading: name.reading.and(number.reading),
                stored: None,
            };
        }
        rows.push(cells);
    }
    Some(Table::of_cells(table.location.clone(), rows))
}

fn is_number(text: &str) -> bool {
    (7..=10).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
}
