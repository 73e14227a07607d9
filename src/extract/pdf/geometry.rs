//! Points, boxes and transforms of a page, in PDF points; y grows downwards from the top of the page as displayed.

use crate::evidence::Bbox;

/// An affine transform `[a b c d e f]`: x' = a·x + c·y + e, y' = b·x + d·y + f.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Matrix(pub(super) [f64; 6]);

/// A box on the page, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

/// The way text runs on the page as displayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Right,
    Down,
    Left,
    Up,
    Oblique,
}

impl Matrix {
    pub(super) const IDENTITY: Matrix = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub(super) fn translate(x: f64, y: f64) -> Matrix {
        Matrix([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// The same from another origin.
    pub(super) fn at(self, origin: (f64, f64)) -> Matrix {
        let it = self.0;
        Matrix([it[0], it[1], it[2], it[3], origin.0, origin.1])
    }

    /// First `self`, then `outer`.
    pub(super) fn then(self, outer: Matrix) -> Matrix {
        let (inner, outer) = (self.0, outer.0);
        let step = |x: f64, y: f64| (x * outer[0] + y * outer[2], x * outer[1] + y * outer[3]);
        let right = step(inner[0], inner[1]);
        let up = step(inner[2], inner[3]);
        let origin = step(inner[4], inner[5]);
        Matrix([right.0, right.1, up.0, up.1, origin.0 + outer[4], origin.1 + outer[5]])
    }

    pub(super) fn point(self, x: f64, y: f64) -> (f64, f64) {
        let it = self.0;
        (it[0] * x + it[2] * y + it[4], it[1] * x + it[3] * y + it[5])
    }

    /// The box around a transformed box.
    pub(super) fn around(self, x0: f64, y0: f64, x1: f64, y1: f64) -> Rect {
        let corners =
            [self.point(x0, y0), self.point(x1, y0), self.point(x0, y1), self.point(x1, y1)];
        Rect::around(&corners)
    }

    /// The same without slant: letters leant over to look italic stand where they stood upright.
    pub(super) fn upright(self) -> Matrix {
        let it = self.0;
        let across = it[0] * it[0] + it[1] * it[1];
        let lean = if across > 0.0 { (it[0] * it[2] + it[1] * it[3]) / across } else { 0.0 };
        Matrix([it[0], it[1], it[2] - lean * it[0], it[3] - lean * it[1], it[4], it[5]])
    }

    /// How much a length along the y axis is stretched.
    pub(super) fn height_scale(self) -> f64 {
        self.0[2].hypot(self.0[3])
    }

    /// The way a step along the x axis goes on the page.
    pub(super) fn direction(self) -> Direction {
        let (x, y) = (self.0[0], self.0[1]);
        // Four degrees of skew still read as a straight line: scans are never quite level.
        if y.abs() <= 0.07 * x.abs() {
            if x >= 0.0 { Direction::Right } else { Direction::Left }
        } else if x.abs() <= 0.07 * y.abs() {
            if y >= 0.0 { Direction::Down } else { Direction::Up }
        } else {
            Direction::Oblique
        }
    }
}

impl Rect {
    #[cfg(test)]
    pub(super) const EVERYWHERE: Rect = Rect { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };

    pub(super) fn around(points: &[(f64, f64)]) -> Rect {
        let mut rect = Rect {
            left: f32::INFINITY,
            top: f32::INFINITY,
            right: f32::NEG_INFINITY,
            bottom: f32::NEG_INFINITY,
        };
        for &(x, y) in points {
            rect.left = rect.left.min(x as f32);
            rect.right = rect.right.max(x as f32);
            rect.top = rect.top.min(y as f32);
            rect.bottom = rect.bottom.max(y as f32);
        }
        if rect.left <= rect.right && rect.top <= rect.bottom {
            rect
        } else {
            Rect { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 }
        }
    }

    pub(super) fn width(self) -> f32 {
        self.right - self.left
    }

    pub(super) fn height(self) -> f32 {
        self.bottom - self.top
    }

    pub(super) fn center(self) -> (f32, f32) {
        (f32::midpoint(self.left, self.right), f32::midpoint(self.top, self.bottom))
    }

    pub(super) fn union(self, other: Rect) -> Rect {
        Rect {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// What both cover; nothing wide or high where they do not meet.
    pub(super) fn intersection(self, other: Rect) -> Rect {
        let left = self.left.max(other.left);
        let top = self.top.max(other.top);
        Rect {
            left,
            top,
            right: self.right.min(other.right).max(left),
            bottom: self.bottom.min(other.bottom).max(top),
        }
    }

    pub(super) fn holds(self, (x, y): (f32, f32)) -> bool {
        x >= self.left && x <= self.right && y >= self.top && y <= self.bottom
    }

    pub(super) fn grown(self, by: f32) -> Rect {
        Rect {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    pub(super) fn area(self) -> f32 {
        self.width().max(0.0) * self.height().max(0.0)
    }

    pub(super) fn bbox(self) -> Bbox {
        let [left, top, right, bottom] =
            [self.left, self.top, self.right, self.bottom].map(f64::from);
        Bbox::from_points(left, top, right, bottom)
    }
}

impl Direction {
    /// Turns a box so that text of this direction runs to the right; `width` and `height` are the page's.
    pub(super) fn level(self, rect: Rect, width: f32, height: f32) -> Rect {
        match self {
            Direction::Right | Direction::Oblique => rect,
            Direction::Left => Rect {
                left: width - rect.right,
                top: height - rect.bottom,
                right: width - rect.left,
                bottom: height - rect.top,
            },
            Direction::Down => Rect {
                left: rect.top,
                top: width - rect.right,
                right: rect.bottom,
                bottom: width - rect.left,
            },
            Direction::Up => Rect {
                left: height - rect.bottom,
                top: rect.left,
                right: height - rect.top,
                bottom: rect.right,
            },
        }
    }

    /// The inverse of `level`: back to the page as displayed.
    pub(super) fn displayed(self, rect: Rect, width: f32, height: f32) -> Rect {
        match self {
            Direction::Right | Direction::Oblique | Direction::Left => {
                self.level(rect, width, height)
            }
            Direction::Down => Rect {
                left: width - rect.bottom,
                top: rect.left,
                right: width - rect.top,
                bottom: rect.right,
            },
            Direction::Up => Rect {
                left: rect.top,
                top: height - rect.right,
                right: rect.bottom,
                bottom: height - rect.left,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Matrix, Rect};

    #[test]
    fn slanted_letters_take_no_more_room_than_upright_ones() {
        let upright = Matrix([0.0, 2.0, -2.0, 0.0, 50.0, 60.0]);
        let slanted = Matrix([1.0, 0.0, 0.3, 1.0, 0.0, 0.0]).then(upright);
        let (room, wanted) =
            (slanted.upright().around(0.0, 0.0, 3.0, 5.0), upright.around(0.0, 0.0, 3.0, 5.0));
        assert!(
            (room.left - wanted.left).abs() < 1e-4 && (room.bottom - wanted.bottom).abs() < 1e-4
        );
        assert!((room.right - wanted.right).abs() < 1e-4 && (room.top - wanted.top).abs() < 1e-4);
    }

    #[test]
    fn levelling_a_box_and_turning_it_back_changes_nothing() {
        let rect = Rect { left: 10.0, top: 20.0, right: 40.0, bottom: 25.0 };
        for direction in [Direction::Right, Direction::Down, Direction::Left, Direction::Up] {
            let level = direction.level(rect, 600.0, 800.0);
            assert_eq!(direction.displayed(level, 600.0, 800.0), rect, "{direction:?}");
        }
    }

    #[test]
    fn text_that_runs_up_the_page_is_level_from_left_to_right() {
        // The lower letter comes first, so it lies further left once levelled.
        let lower = Rect { left: 50.0, top: 700.0, right: 60.0, bottom: 706.0 };
        let upper = Rect { left: 50.0, top: 690.0, right: 60.0, bottom: 696.0 };
        let level = |it| Direction::Up.level(it, 600.0, 800.0);
        assert!(level(lower).left < level(upper).left);
    }

    #[test]
    fn transforms_apply_from_the_inside_out() {
        let scaled = Matrix([2.0, 0.0, 0.0, 2.0, 0.0, 0.0]);
        let moved = Matrix::translate(5.0, 0.0);
        assert_eq!(moved.then(scaled).point(1.0, 1.0), (12.0, 2.0));
        assert_eq!(scaled.then(moved).point(1.0, 1.0), (7.0, 2.0));
    }
}
