//! Text that is shown: each glyph with its place, and what the edge of the page or a clip leaves of it.

use super::{Run, State, Walker};
use crate::extract::pdf::{
    geometry::{Direction, Matrix, Rect},
    page::Glyph,
};

impl Walker<'_, '_> {
    pub(super) fn shift(&mut self, thousandths: f64, state: &State, tm: &mut Matrix) {
        let text = &state.text;
        let vertical = text
            .font
            .and_then(|number| self.fonts.get(number))
            .is_some_and(|font| font.is_vertical());
        let step = -thousandths / 1000.0 * text.size;
        let step = if vertical { (0.0, step) } else { (step * text.scale, 0.0) };
        *tm = Matrix::translate(step.0, step.1).then(*tm);
    }

    pub(super) fn show(&mut self, bytes: &[u8], state: &State, tm: &mut Matrix, run: &mut Run<'_>) {
        let text = &state.text;
        // Without a font nothing is drawn; viewers agree on that.
        let Some(number) = text.font else { return };
        let Some(font) = self.fonts.get(number) else { return };
        let space = font.space();
        let (ascent, descent) = (f64::from(font.ascent), f64::from(font.descent));
        let vertical = font.is_vertical();
        let hidden_here = run.hidden || run.marks.iter().any(|it| it.hides);
        // From one letter to the next nothing changes but the place.
        let rise = Matrix::translate(0.0, text.rise);
        let whole = rise.then(tm.then(state.ctm));
        let scaled = Matrix([text.scale, 0.0, 0.0, 1.0, 0.0, 0.0]).then(whole);
        let (upright, onward) = (scaled.upright(), scaled.direction());
        let size = (whole.upright().height_scale() * text.size).abs() as f32;
        let step = whole.0[0].hypot(whole.0[1]);
        let clip = state.clip.grown(0.5);
        let mut at = 0;
        while at < bytes.len() {
            let (code, length) = font.next_code(&bytes[at..]);
            at += length;
            run.operators += 1;
            let shown = font.code(code);
            let advance = shown.advance / 1000.0 * text.size;
            let spacing =
                text.char_spacing + if length == 1 && code == 32 { text.word_spacing } else { 0.0 };
            let origin = rise.then(tm.then(state.ctm)).point(0.0, 0.0);
            let rect = if vertical {
                scaled.at(origin).around(-0.5 * text.size, advance, 0.5 * text.size, 0.0)
            } else {
                let (below, above) = (-descent * text.size, ascent * text.size);
                upright.at(origin).around(0.0, below, advance, above)
            };
            let direction = if vertical || text.size < 0.0 {
                // Turned letters of a negative size still follow their own advance.
                let step = scaled.at(origin).point(advance.signum(), 0.0);
                Matrix([step.0 - origin.0, step.1 - origin.1, 0.0, 0.0, 0.0, 0.0]).direction()
            } else {
                onward
            };
            let rect = if rect.left.is_finite() && size.is_finite() { Some(rect) } else { None };
            if let Some(rect) = rect {
                let seen = rect.intersection(clip);
                let (x, y) = rect.center();
                let outside = !clip.holds((x, y)) || seen.area() <= 0.0;
                let cut = outside && rect.width() > 0.0;
                let half = seen.width() < 0.7 * rect.width();
                let broken = doubt_cut(&mut run.page.glyphs, run.shown, cut);
                run.page.glyphs.push(Glyph {
                    meaning: if broken || half { shown.meaning.doubted() } else { shown.meaning },
                    baseline: baseline(direction, origin, run.page.width, run.page.height),
                    rect: if cut { rect } else { shown_part(rect, seen, direction) },
                    direction,
                    size,
                    space: (space / 1000.0 * text.size.abs() * step * text.scale.abs()) as f32,
                    tracking: (text.char_spacing.max(0.0) * step * text.scale.abs()) as f32,
                    font: number as u32,
                    mode: text.mode,
                    // Smaller than a point nobody reads it.
                    hidden: hidden_here || cut || size < 1.0 || text.mode == 7,
                    shown_by: run.shown,
                });
            }
            let step = if vertical {
                (0.0, advance + spacing)
            } else {
                ((advance + spacing) * text.scale, 0.0)
            };
            *tm = Matrix::translate(step.0, step.1).then(*tm);
        }
    }
}

/// A letter whose head or foot a clip cuts off stands where the rest of it is seen: in its cell.
fn shown_part(whole: Rect, seen: Rect, direction: Direction) -> Rect {
    match direction {
        Direction::Right | Direction::Left => Rect { top: seen.top, bottom: seen.bottom, ..whole },
        Direction::Up | Direction::Down => Rect { left: seen.left, right: seen.right, ..whole },
        Direction::Oblique => whole,
    }
}

/// Doubts what the edge of the page, or of a clip, cuts through: the last letter before it, and
/// tells whether the letter to come is the first behind it.
fn doubt_cut(glyphs: &mut [Glyph], shown: u32, cut: bool) -> bool {
    // Spaces stand inside of amounts as well.
    let mut before = glyphs.iter_mut().rev().take(3).take_while(|it| it.shown_by == shown);
    let Some(last) = before.find(|it| !it.is_space()) else { return false };
    if cut && !last.hidden {
        last.meaning = last.meaning.clone().doubted();
    }
    !cut && last.hidden
}

fn baseline(direction: Direction, (x, y): (f64, f64), width: f32, height: f32) -> f32 {
    match direction {
        Direction::Right | Direction::Oblique => y as f32,
        Direction::Left => height - y as f32,
        Direction::Down => width - x as f32,
        Direction::Up => x as f32,
    }
}
