//! The table of a page: headings, rows, totals of groups, of the page and of all.

use super::{Align, Pen};
use crate::synthesis::{
    document::{Cell, Scope, TotalLine},
    layout::Rules,
};

impl Pen<'_> {
    pub(super) fn table(&mut self, page: u32) {
        let (document, margin) = (self.document, self.look.margin);
        let inner = self.width - 2.0 * margin;
        let whole: f64 = document.columns.iter().map(|it| it.width).sum();
        let mut edges = vec![margin];
        for n in &self.look.order {
            edges.push(edges[edges.len() - 1] + inner * document.columns[*n].width / whole);
        }
        // Rows grow smaller rather than run off the page.
        let lines = document.rows.iter().filter(|it| it.page == page).count()
            + document.totals.iter().filter(|it| it.page == page).count()
            + 6
            + if page == document.pages { document.notes.len() + 4 } else { 0 };
        let room = (self.height - margin - self.y) / lines as f64;
        let step = (self.look.size * 1.65).min(room);
        let size = self.look.size.min(step / 1.3);
        let top = self.y - size * 1.2;
        if page == 1 || self.look.layout.repeat_heading {
            self.headings(&edges, size, step);
        }
        let of_page = |it: &&TotalLine| it.page == page;
        for total in document.totals.iter().filter(of_page).filter(|it| it.scope == Scope::Carried)
        {
            self.total(total, &edges, size, step);
        }
        for (at, row) in document.rows.iter().enumerate().filter(|it| it.1.page == page) {
            for (column, n) in self.look.order.iter().enumerate() {
                let cell = &row.cells[*n];
                let numeric = document.columns[*n].numeric;
                self.value_cell(&edges, column, size, cell, numeric);
            }
            if matches!(self.look.layout.rules, Rules::Full | Rules::Horizontal) {
                self.line_below(&edges, size);
            }
            self.y += step;
            let ends = |it: &&TotalLine| it.rows.is_some_and(|(_, last)| last == at);
            for total in document.totals.iter().filter(ends) {
                self.total(total, &edges, size, step);
            }
        }
        let foot = |it: &&TotalLine| !matches!(it.scope, Scope::Carried | Scope::Group);
        for total in document.totals.iter().filter(of_page).filter(foot) {
            self.total(total, &edges, size, step);
        }
        if self.look.layout.rules == Rules::Full {
            let bottom = self.y - size * 1.2;
            for edge in &edges {
                self.stroke(*edge, top, *edge, bottom);
            }
            self.stroke(edges[0], top, edges[edges.len() - 1], top);
        }
    }

    fn headings(&mut self, edges: &[f64], size: f64, step: f64) {
        let two = self.look.layout.split_heading;
        for (at, n) in self.look.order.iter().enumerate() {
            let column = &self.document.columns[*n];
            let heading = &column.heading;
            let parts = if two { split(heading) } else { vec![heading.clone()] };
            for (line, part) in parts.iter().enumerate() {
                let y = self.y + line as f64 * size * 1.2;
                let (left, right) = (edges[at] + 3.0, edges[at + 1] - 3.0);
                let at_right = column.numeric || self.begins_right();
                let (x, align) = if at_right { (right, Align::Right) } else { (left, Align::Left) };
                self.fitted(x, y, size - 0.5, part, right - left, align, None);
            }
        }
        self.y += if two { size * 1.2 } else { 0.0 };
        self.line_below(edges, size);
        self.y += step;
    }

    fn value_cell(&mut self, edges: &[f64], at: usize, size: f64, cell: &Cell, numeric: bool) {
        let (left, right) = (edges[at] + 3.0, edges[at + 1] - 3.0);
        let at_right = numeric || self.begins_right();
        let (x, align) = if at_right { (right, Align::Right) } else { (left, Align::Left) };
        let text = self.value(cell);
        self.fitted(x, self.y, size, &text, right - left, align, Some(cell));
    }

    fn total(&mut self, total: &TotalLine, edges: &[f64], size: f64, step: f64) {
        let (document, order) = (self.document, &self.look.order);
        let of_column = |key: &str| total.cells.iter().find(|it| it.key == key);
        // Lines of a payslip have their amounts in one of two columns.
        let filled = |n: usize| of_column(document.columns[n].key).is_some();
        // The label takes the room before the first figure; beside it where that is the first column.
        let label_at = match order.iter().position(|n| filled(*n)) {
            Some(0) => order.iter().position(|n| !filled(*n)),
            _ => Some(0),
        };
        for (at, n) in order.iter().enumerate() {
            if let Some(cell) = of_column(document.columns[*n].key) {
                self.value_cell(edges, at, size, cell, true);
            }
        }
        if let Some(at) = label_at {
            let until = order[at..].iter().take_while(|n| !filled(**n)).count();
            let room = edges[at + until] - edges[at] - 6.0;
            // The number of employees stands with the label where it has no column.
            let counted = total.cells.iter().find(|it| it.key == "headcount");
            let label = match counted {
                Some(cell) => {
                    let people = match document.language {
                        crate::synthesis::document::Language::English => "employees",
                        _ => "salariés",
                    };
                    format!("{} ({} {people})", total.label, self.value(cell))
                }
                None => total.label.clone(),
            };
            let (x, align) = if self.begins_right() {
                (edges[at] + 3.0 + room, Align::Right)
            } else {
                (edges[at] + 3.0, Align::Left)
            };
            self.fitted(x, self.y, size, &label, room, align, counted);
        }
        if self.look.layout.rules != Rules::Bare || total.scope == Scope::Grand {
            self.line_below(edges, size);
        }
        self.y += step;
    }

    fn line_below(&mut self, edges: &[f64], size: f64) {
        if self.look.layout.rules != Rules::Bare {
            let y = self.y + size * 0.45;
            self.stroke(edges[0], y, edges[edges.len() - 1], y);
        }
    }
}

/// A heading on two lines, broken at the space nearest to its middle.
fn split(heading: &str) -> Vec<String> {
    let middle = heading.len() / 2;
    let spaces = heading.match_indices(' ').map(|it| it.0);
    match spaces.min_by_key(|at| at.abs_diff(middle)) {
        Some(at) => vec![heading[..at].to_owned(), heading[at + 1..].to_owned()],
        None => vec![heading.to_owned()],
    }
}
