//! Delimited text: header lines, an empty line, the table and its totals.

use super::{Place, Rendered};
use crate::synthesis::{
    chance::Chance,
    document::{Cell, Document},
    style::Style,
};

pub(in crate::synthesis) fn render(
    document: &Document,
    style: &Style,
    chance: &mut Chance,
) -> Rendered {
    let delimiter = *chance.pick(&[';', ';', ',', '\t', '|']);
    let mut lines =
        Lines { text: String::new(), line: 1, delimiter, rendered: Rendered::default() };
    for boxed in document.boxes.iter().filter(|it| !it.below) {
        lines.put(&[(&boxed.label, None), (&style.text(&boxed.cell.value), Some(&boxed.cell))]);
    }
    lines.end();
    let headings: Vec<(&str, Option<&Cell>)> =
        document.columns.iter().map(|it| (it.heading.as_str(), None)).collect();
    lines.put(&headings);
    for row in &document.rows {
        let texts: Vec<String> = row.cells.iter().map(|it| style.text(&it.value)).collect();
        let cells: Vec<(&str, Option<&Cell>)> =
            texts.iter().map(String::as_str).zip(row.cells.iter().map(Some)).collect();
        lines.put(&cells);
    }
    // A file has no pages: only the total of all stands under it.
    for total in
        document.totals.iter().filter(|it| it.scope == crate::synthesis::document::Scope::Grand)
    {
        let mut texts = Vec::new();
        for (n, column) in document.columns.iter().enumerate() {
            let cell = total.cells.iter().find(|it| it.key == column.key);
            let text = match cell {
                Some(cell) => style.text(&cell.value),
                None if n == 0 => total.label.clone(),
                None => String::new(),
            };
            texts.push((text, cell));
        }
        let cells: Vec<(&str, Option<&Cell>)> =
            texts.iter().map(|it| (it.0.as_str(), it.1)).collect();
        lines.put(&cells);
    }
    for boxed in document.boxes.iter().filter(|it| it.below) {
        lines.put(&[(&boxed.label, None), (&style.text(&boxed.cell.value), Some(&boxed.cell))]);
    }
    let mut rendered = lines.rendered;
    rendered.bytes = lines.text.into_bytes();
    rendered
}

struct Lines {
    text: String,
    line: u32,
    delimiter: char,
    rendered: Rendered,
}

impl Lines {
    fn put(&mut self, cells: &[(&str, Option<&Cell>)]) {
        let mut at = 1;
        for (n, (text, cell)) in cells.iter().enumerate() {
            if n > 0 {
                self.text.push(self.delimiter);
                at += 1;
            }
            let quoted = text.contains([self.delimiter, '"']);
            if quoted {
                self.text.push('"');
                at += 1;
            }
            let length = text.chars().count() as u32;
            if let Some(cell) = cell {
                let place = Place::Line(self.line, at, at + length.max(1) - 1);
                self.rendered.places.insert(cell.id, place);
            }
            self.text.push_str(&text.replace('"', "\"\""));
            at += length;
            if quoted {
                self.text.push('"');
                at += 1;
            }
        }
        self.end();
    }

    fn end(&mut self) {
        self.text.push('\n');
        self.line += 1;
    }
}
