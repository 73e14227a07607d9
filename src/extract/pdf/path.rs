//! Paths: the straight lines and rectangles among them, which divide tables.

use super::{geometry::Rect, page::Rule};

/// A path under construction, in page coordinates.
#[derive(Debug, Default)]
pub(super) struct Path {
    subpaths: Vec<Subpath>,
    /// `W` was seen: the next painting operator also clips.
    pub(super) clips: bool,
}

#[derive(Debug, Default)]
struct Subpath {
    points: Vec<(f64, f64)>,
    curved: bool,
    closed: bool,
}

/// A filled shape thinner than this, in points, is a line.
const THIN: f32 = 2.6;
/// A line may stray this far from level or upright, in points.
const SKEW: f64 = 0.8;
/// Points kept of one path: maps and charts have more, tables do not.
const MAX_POINTS: usize = 100_000;

impl Path {
    pub(super) fn move_to(&mut self, point: (f64, f64)) {
        if self.has_room() {
            self.subpaths.push(Subpath { points: vec![point], ..Subpath::default() });
        }
    }

    pub(super) fn line_to(&mut self, point: (f64, f64)) {
        if self.has_room()
            && let Some(last) = self.subpaths.last_mut()
        {
            last.points.push(point);
        }
    }

    /// Only the end point is kept: a curve is no rule.
    pub(super) fn curve_to(&mut self, point: (f64, f64)) {
        self.line_to(point);
        if let Some(last) = self.subpaths.last_mut() {
            last.curved = true;
        }
    }

    pub(super) fn close(&mut self) {
        if let Some(last) = self.subpaths.last_mut() {
            last.closed = true;
        }
    }

    /// Begins anew; what was room for one path is room for the next.
    pub(super) fn clear(&mut self) {
        self.subpaths.clear();
        self.clips = false;
    }

    fn has_room(&self) -> bool {
        self.subpaths.len() < MAX_POINTS
            && self.subpaths.last().is_none_or(|it| it.points.len() < MAX_POINTS)
    }

    /// The box around all of it.
    pub(super) fn bounds(&self) -> Option<Rect> {
        let boxes = self.subpaths.iter().map(|it| Rect::around(&it.points));
        boxes.reduce(Rect::union)
    }

    /// Adds the lines that stroking with a pen of `width` points draws.
    pub(super) fn stroke(&self, clip: Rect, width: f32, rules: &mut Vec<Rule>) {
        for subpath in &self.subpaths {
            if subpath.curved && subpath.points.len() < 6 {
                continue;
            }
            let closing = subpath.closed.then(|| subpath.points.first()).flatten();
            let ends = subpath.points.iter().skip(1).chain(closing);
            for (&a, &b) in subpath.points.iter().zip(ends) {
                // A short line drawn with a thick pen is a bar standing across the line.
                if let Some(rule) = line(a, b, clip) {
                    if width > 6.0 && rule.to - rule.from < width {
                        let middle = f32::midpoint(rule.from, rule.to);
                        rules.push(Rule {
                            upright: !rule.upright,
                            at: middle,
                            from: rule.at - width / 2.0,
                            to: rule.at + width / 2.0,
                        });
                    } else {
                        rules.push(rule);
                    }
                }
            }
        }
    }

    /// Adds the thin shapes that filling draws as rules; returns the boxes of the others.
    pub(super) fn fill(&self, clip: Rect, rules: &mut Vec<Rule>) -> Vec<Rect> {
        let mut boxes = Vec::new();
        for subpath in &self.subpaths {
            if subpath.curved || subpath.points.len() < 2 || !subpath.is_rectangle() {
                continue;
            }
            let rect = Rect::around(&subpath.points).intersection(clip);
            let (width, height) = (rect.width(), rect.height());
            let (x, y) = rect.center();
            if width <= 0.0 && height <= 0.0 {
                continue;
            }
            let (thin, long) = (width.min(height), width.max(height));
            // The background of a single letter is as narrow as a thick line, but not as long.
            let is_line = thin <= 1.2 || long >= 8.0 * thin || long <= THIN;
            if height <= THIN && width > height && is_line {
                rules.push(Rule { upright: false, at: y, from: rect.left, to: rect.right });
            } else if width <= THIN && is_line {
                rules.push(Rule { upright: true, at: x, from: rect.top, to: rect.bottom });
            } else {
                boxes.push(rect);
            }
        }
        boxes
    }
}

impl Subpath {
    /// Whether every side is level or upright and there are no more than a rectangle has.
    fn is_rectangle(&self) -> bool {
        let points = &self.points;
        let straight = |(a, b): (&(f64, f64), &(f64, f64))| {
            (a.0 - b.0).abs() <= SKEW || (a.1 - b.1).abs() <= SKEW
        };
        points.len() <= 6 && points.iter().zip(points.iter().skip(1)).all(straight)
    }
}

fn line(a: (f64, f64), b: (f64, f64), clip: Rect) -> Option<Rule> {
    let rect = Rect::around(&[a, b]);
    let inside = |from: f32, to: f32, low: f32, high: f32| (from.max(low), to.min(high));
    let (dx, dy) = ((a.0 - b.0).abs(), (a.1 - b.1).abs());
    let (x, y) = rect.center();
    if dy <= SKEW && dx > dy {
        let (from, to) = inside(rect.left, rect.right, clip.left, clip.right);
        let seen = y >= clip.top - 1.0 && y <= clip.bottom + 1.0 && to > from;
        seen.then_some(Rule { upright: false, at: y, from, to })
    } else if dx <= SKEW && dy > dx {
        let (from, to) = inside(rect.top, rect.bottom, clip.top, clip.bottom);
        let seen = x >= clip.left - 1.0 && x <= clip.right + 1.0 && to > from;
        seen.then_some(Rule { upright: true, at: x, from, to })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Path, Rect, Rule};

    fn rectangle(x0: f64, y0: f64, x1: f64, y1: f64) -> Path {
        let mut path = Path::default();
        path.move_to((x0, y0));
        path.line_to((x1, y0));
        path.line_to((x1, y1));
        path.line_to((x0, y1));
        path.close();
        path
    }

    #[test]
    fn a_thin_filled_rectangle_is_a_rule() {
        let mut rules = Vec::new();
        let boxes = rectangle(10.0, 50.0, 200.0, 50.5).fill(Rect::EVERYWHERE, &mut rules);
        assert!(boxes.is_empty());
        assert_eq!(rules, [Rule { upright: false, at: 50.25, from: 10.0, to: 200.0 }]);
    }

    #[test]
    fn a_stroked_rectangle_has_four_sides() {
        let mut rules = Vec::new();
        rectangle(10.0, 50.0, 200.0, 80.0).stroke(Rect::EVERYWHERE, 1.0, &mut rules);
        assert_eq!(rules.iter().filter(|it| it.upright).count(), 2);
        assert_eq!(rules.iter().filter(|it| !it.upright).count(), 2);
    }

    #[test]
    fn a_curve_is_no_rule() {
        let mut path = Path::default();
        path.move_to((0.0, 0.0));
        path.curve_to((100.0, 0.0));
        let mut rules = Vec::new();
        path.stroke(Rect::EVERYWHERE, 1.0, &mut rules);
        assert!(rules.is_empty());
    }
}
