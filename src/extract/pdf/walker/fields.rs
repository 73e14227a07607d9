//! Fields of a form that a program filled in without drawing them: viewers draw the value themselves.

use hayro_syntax::object::{Array, Dict, Name, String};

use super::{Run, State};
use crate::extract::pdf::{
    fonts::Meaning,
    geometry::{Direction, Rect},
    info,
    page::Glyph,
};

/// Parents of a field that are asked for what it inherits.
const MAX_DEPTH: usize = 8;

/// Puts the value of a text field where its box stands, in letters of middling width.
pub(super) fn show_value(field: &Dict<'_>, state: &State, run: &mut Run<'_>) {
    let Some(value) = value(field) else { return };
    let Some([x0, y0, x1, y1]) = field.get::<[f64; 4]>(b"Rect") else { return };
    let place = state.ctm.around(x0, y0, x1, y1);
    let lines: Vec<&str> = value.lines().take(100).collect();
    let longest = lines.iter().map(|it| it.chars().count()).max().unwrap_or(0).clamp(1, 1_000);
    let height = place.height() / lines.len().max(1) as f32;
    let size = (0.8 * height).min(10.0).min(2.0 * place.width() / longest as f32);
    if !(1.0..=100.0).contains(&size) {
        return;
    }
    for (row, line) in lines.iter().enumerate() {
        run.shown += 1;
        let top = place.top + row as f32 * height;
        let baseline = top + 0.5 * height + 0.35 * size;
        for (column, c) in line.chars().filter(|it| !it.is_control()).enumerate() {
            let left = place.left + (column as f32 * 0.5 + 0.1) * size;
            run.page.glyphs.push(Glyph {
                meaning: Meaning::Char(c),
                rect: Rect {
                    left,
                    top: baseline - 0.75 * size,
                    right: left + 0.5 * size,
                    bottom: baseline + 0.22 * size,
                },
                baseline,
                direction: Direction::Right,
                size,
                space: 0.25 * size,
                tracking: 0.0,
                font: u32::MAX,
                mode: 0,
                hidden: false,
                shown_by: run.shown,
            });
        }
    }
}

/// The text a field holds, its own or its parent's.
fn value(field: &Dict<'_>) -> Option<std::string::String> {
    let kind = inherited(field, |it| it.get::<Name<'_>>(b"FT"))?;
    let flags = inherited(field, |it| it.get::<u32>(b"Ff")).unwrap_or(0);
    let is_password = flags & (1 << 13) != 0;
    if !matches!(kind.as_ref(), b"Tx" | b"Ch") || is_password {
        return None;
    }
    let of = |it: &Dict<'_>| {
        let one = it.get::<String<'_>>(b"V");
        let first = || it.get::<Array<'_>>(b"V")?.iter::<String<'_>>().next();
        one.or_else(first).map(|it| info::text(it.as_bytes()))
    };
    inherited(field, of).filter(|it| !it.trim().is_empty())
}

fn inherited<'a, T>(field: &Dict<'a>, get: impl Fn(&Dict<'a>) -> Option<T>) -> Option<T> {
    let parents = std::iter::successors(Some(field.clone()), |it| it.get::<Dict<'a>>(b"Parent"));
    parents.take(MAX_DEPTH).find_map(|it| get(&it))
}
