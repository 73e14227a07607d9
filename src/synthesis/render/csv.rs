//! Delimited text: header lines, an empty line, the table and its totals.

use super::{
    Place, Rendered,
    grid::{GridCell, RowKind, grid},
};
use crate::synthesis::{
    chance::Chance,
    document::{Document, Value},
    numbers,
    style::Style,
};

pub(in crate::synthesis) fn render(
    document: &Document,
    style: &Style,
    chance: &mut Chance,
) -> Rendered {
    let delimiter = *chance.pick(&[';', ';', ',', '\t', '|']);
    let mut lines = Lines { text: String::new(), line: 1, rendered: Rendered::default() };
    // A table alone, or the heading lines of the form above it.
    for (n, row) in grid(document).into_iter().enumerate() {
        if n == 0 && row.kind == RowKind::Text {
            continue;
        }
        let mut cells: Vec<(String, Option<u32>)> = row
            .cells
            .iter()
            .map(|it| match it {
                GridCell::Empty => (String::new(), None),
                GridCell::Label(text) => ((*text).to_owned(), None),
                GridCell::Value(cell) => (style.text(&cell.value), Some(cell.id)),
                GridCell::Sentence(before, cell) => {
                    (format!("{before} {}", style.text(&cell.value)), Some(cell.id))
                }
            })
            .collect();
        if let (RowKind::Row(at), Some(uneven)) = (row.kind, document.oddities.uneven)
            && at == uneven
        {
            cells.extend([("12".to_owned(), None), ("x".to_owned(), None)]);
        }
        lines.put(&cells, delimiter);
    }
    if document.oddities.filled_up {
        lines.fill_up(document, style, delimiter);
    }
    if document.oddities.full_cell {
        lines.put(&[("note ".repeat(6_554).chars().take(32_767).collect(), None)], delimiter);
    }
    if document.oddities.broken_off {
        lines.break_off();
    }
    let mut rendered = lines.rendered;
    rendered.bytes = lines.text.into_bytes();
    rendered
}

struct Lines {
    text: String,
    line: u32,
    rendered: Rendered,
}

impl Lines {
    fn put(&mut self, cells: &[(String, Option<u32>)], delimiter: char) {
        let mut at = 1;
        for (n, (text, cell)) in cells.iter().enumerate() {
            if n > 0 {
                self.text.push(delimiter);
                at += 1;
            }
            let quoted = text.contains([delimiter, '"']);
            if quoted {
                self.text.push('"');
                at += 1;
            }
            let length = text.chars().count() as u32;
            if let Some(cell) = cell {
                let place = Place::Line(self.line, at, at + length.max(1) - 1);
                self.rendered.places.insert(*cell, place);
            }
            self.text.push_str(&text.replace('"', "\"\""));
            at += length;
            if quoted {
                self.text.push('"');
                at += 1;
            }
        }
        self.text.push('\n');
        self.line += 1;
    }

    /// Rows like the last one, each with a number of its own, down to line 65,536.
    fn fill_up(&mut self, document: &Document, style: &Style, delimiter: char) {
        let Some(last) = document.rows.last() else { return };
        // Numbers that no other document of the population gives to somebody else: its people are
        // the first millions.
        let paid: i64 = document.rows.iter().filter_map(|it| it.money("gross")).sum();
        let first = 4_000_000 + paid.unsigned_abs() % 90 * 65_536;
        while self.line <= 65_536 {
            let line = self.line;
            let text = |key: &str, value: &Value| match key {
                "immatriculation" => {
                    numbers::immatriculation_of(first + u64::from(line), &mut Chance::new(first, 0))
                }
                // A card or an account is one person's.
                "cin" | "rib" | "iban" | "nir" => String::new(),
                _ => style.text(value),
            };
            let cells: Vec<_> =
                last.cells.iter().map(|it| (text(it.key, &it.value), None)).collect();
            self.put(&cells, delimiter);
        }
    }

    /// Ends the text inside its last row, fields before its end.
    fn break_off(&mut self) {
        let text = self.text.trim_end();
        let start = text.rfind('\n').map_or(0, |it| it + 1);
        let kept = (text.len() - start) / 2;
        let mut end = start + kept.max(4);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.truncate(end);
    }
}
