//! A grid of rules that touch: a ruled table, cut where its columns change or two stand side by side.

use super::MEET;
use crate::extract::pdf::{geometry::Rect, page::Rule};

/// A grid of rules that touch: a ruled table, or a part of one with the same columns throughout.
#[derive(Debug, Clone)]
pub(in crate::extract::pdf) struct Grid {
    pub(in crate::extract::pdf) rect: Rect,
    /// Column borders, both edges included.
    pub(in crate::extract::pdf) xs: Vec<f32>,
    /// Row borders, both edges included.
    pub(in crate::extract::pdf) ys: Vec<f32>,
    /// For each band between two `ys`, whether an upright stands at each of `xs`.
    pub(in crate::extract::pdf) walls: Vec<Vec<bool>>,
    /// For each of `ys`, whether a level rule closes each column.
    pub(in crate::extract::pdf) floors: Vec<Vec<bool>>,
}

impl Grid {
    pub(super) fn of(uprights: &[Rule], levels: &[Rule]) -> Option<Grid> {
        if uprights.is_empty() || levels.is_empty() {
            return None;
        }
        let ends = |rules: &[Rule]| {
            rules.iter().fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), it| {
                (low.min(it.from), high.max(it.to))
            })
        };
        let ((left, right), (top, bottom)) = (ends(levels), ends(uprights));
        // A table open at its sides is closed where its rules end.
        let borders = |rules: &[Rule], from: f32, to: f32| {
            let mut at: Vec<f32> = rules.iter().map(|it| it.at).chain([from, to]).collect();
            at.sort_by(f32::total_cmp);
            at.dedup_by(|b, a| *b - *a < MEET);
            at
        };
        let xs = borders(uprights, left, right);
        let ys = borders(levels, top, bottom);
        if xs.len() < 3 || ys.len() < 2 || xs.len() > 400 || ys.len() > 3_000 {
            return None;
        }
        let covered = |rules: &[Rule], at: f32, from: f32, to: f32| {
            let near = rules.iter().filter(|it| (it.at - at).abs() < MEET);
            let length: f32 = near.map(|it| (it.to.min(to) - it.from.max(from)).max(0.0)).sum();
            length >= 0.6 * (to - from)
        };
        let last = xs.len() - 1;
        let walls = ys
            .windows(2)
            .map(|band| {
                let stands = |(i, x): (usize, &f32)| {
                    i == 0 || i == last || covered(uprights, *x, band[0], band[1])
                };
                xs.iter().enumerate().map(stands).collect()
            })
            .collect();
        let floor = |(j, y): (usize, &f32)| {
            let closes = |column: &[f32]| {
                j == 0 || j == ys.len() - 1 || covered(levels, *y, column[0], column[1])
            };
            xs.windows(2).map(closes).collect()
        };
        let floors = ys.iter().enumerate().map(floor).collect();
        let rect = Rect { left: xs[0], top: ys[0], right: xs[last], bottom: *ys.last()? };
        Some(Grid { rect, xs, ys, walls, floors })
    }

    /// Cuts the grid where two tables stand side by side: rows begin at other heights left and right of a wall.
    pub(super) fn sides(self) -> Vec<Grid> {
        let last = self.xs.len() - 1;
        let inner = &self.floors[1..self.floors.len() - 1];
        let wall = (2..last.saturating_sub(1)).find(|&x| {
            let closed = |columns: &[bool]| columns.iter().all(|it| *it);
            let open = |columns: &[bool]| columns.iter().all(|it| !*it);
            let only = |left: bool| {
                let floor = |it: &&Vec<bool>| {
                    let (before, after) = it.split_at(x);
                    let (this, that) = if left { (before, after) } else { (after, before) };
                    closed(this) && open(that)
                };
                inner.iter().filter(floor).count()
            };
            self.walls.iter().all(|band| band[x]) && only(true) > 0 && only(false) > 0
        });
        let Some(wall) = wall else { return vec![self] };
        let (left, right) = (self.side(0, wall), self.side(wall, last));
        left.into_iter().chain(right.into_iter().flat_map(Grid::sides)).collect()
    }

    /// The columns between two borders, with the rows that are theirs.
    fn side(&self, from: usize, to: usize) -> Option<Grid> {
        let rows: Vec<usize> = (0..self.ys.len())
            .filter(|&y| {
                y == 0 || y == self.ys.len() - 1 || self.floors[y][from..to].iter().any(|it| *it)
            })
            .collect();
        let xs = self.xs[from..=to].to_vec();
        let ys: Vec<f32> = rows.iter().map(|&it| self.ys[it]).collect();
        let floors = rows.iter().map(|&it| self.floors[it][from..to].to_vec()).collect();
        let walls = rows
            .windows(2)
            .map(|band| {
                let stands = |x: usize| self.walls[band[0]..band[1]].iter().all(|it| it[x]);
                (from..=to).map(stands).collect()
            })
            .collect();
        let rect = Rect { left: xs[0], top: ys[0], right: *xs.last()?, bottom: *ys.last()? };
        Some(Grid { rect, xs, ys, walls, floors })
    }

    /// Cuts the grid where its columns change: boxes above a table are not part of it.
    pub(super) fn parts(self) -> Vec<Grid> {
        let interior =
            |band: &[bool]| -> Vec<usize> { (1..band.len() - 1).filter(|&it| band[it]).collect() };
        let mut parts = Vec::new();
        let framed = self.framed();
        let mut begin = framed.start;
        let mut columns: Vec<usize> = Vec::new();
        for (band, walls) in self.walls.iter().enumerate().take(framed.end).skip(framed.start) {
            let here = interior(walls);
            let all = |of: &[usize], within: &[usize]| of.iter().all(|it| within.contains(it));
            let floor_whole = self.floors[band].iter().all(|it| *it);
            if floor_whole && !(all(&here, &columns) || all(&columns, &here)) {
                parts.push(self.slice(begin, band));
                begin = band;
                columns = here;
                continue;
            }
            for column in here {
                if !columns.contains(&column) {
                    columns.push(column);
                }
            }
        }
        parts.push(self.slice(begin, framed.end));
        parts.into_iter().flatten().collect()
    }

    /// The bands of the table inside a frame drawn around more than the table.
    fn framed(&self) -> std::ops::Range<usize> {
        let count = self.walls.len();
        let open = |it: usize| self.walls[it][1..self.xs.len() - 1].iter().all(|wall| !wall);
        let height = |it: usize| self.ys[it + 1] - self.ys[it];
        let mut rows: Vec<f32> = (0..count).filter(|it| !open(*it)).map(height).collect();
        rows.sort_by(f32::total_cmp);
        let Some(&row) = rows.get(rows.len() / 2) else { return 0..count };
        let beyond = |it: &usize| open(*it) && height(*it) > 2.2 * row;
        let begin = usize::from(beyond(&0));
        let end = count - usize::from(count > begin + 1 && beyond(&(count - 1)));
        if rows.len() >= 2 { begin..end } else { 0..count }
    }

    fn slice(&self, from: usize, to: usize) -> Option<Grid> {
        let bands = &self.walls[from..to];
        let used: Vec<usize> = (0..self.xs.len())
            .filter(|&x| x == 0 || x == self.xs.len() - 1 || bands.iter().any(|it| it[x]))
            .collect();
        if used.len() < 3 || to <= from {
            return None;
        }
        let ys = self.ys[from..=to].to_vec();
        let xs: Vec<f32> = used.iter().map(|&it| self.xs[it]).collect();
        let walls = bands.iter().map(|band| used.iter().map(|&it| band[it]).collect()).collect();
        let floors = self.floors[from..=to]
            .iter()
            .map(|floor| {
                let whole = |pair: &[usize]| floor[pair[0]..pair[1]].iter().all(|it| *it);
                used.windows(2).map(whole).collect()
            })
            .collect();
        let rect = Rect { left: xs[0], top: ys[0], right: *xs.last()?, bottom: *ys.last()? };
        Some(Grid { rect, xs, ys, walls, floors })
    }
}
