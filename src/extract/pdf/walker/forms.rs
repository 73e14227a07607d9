//! Content streams inside of others: form `XObjects` and the appearances of annotations.

use hayro_syntax::{
    object::{Array, Dict, MaybeRef, Name, Stream},
    page::{Page, Resources},
};

use super::{Run, State, Walker, fields};
use crate::extract::pdf::geometry::Matrix;

impl<'a> Walker<'a, '_> {
    pub(super) fn annotations(&mut self, page: &Page<'a>, state: &State, run: &mut Run<'_>) {
        let Some(annotations) = page.raw().get::<Array<'a>>(b"Annots") else { return };
        for item in annotations.raw_iter() {
            let annotation = match item {
                MaybeRef::Ref(id) => page.xref().get::<Dict<'a>>(id.into()),
                MaybeRef::NotRef(object) => object.into_dict(),
            };
            let Some(annotation) = annotation else { continue };
            if annotation.get::<Name<'_>>(b"Subtype").is_some_and(|it| it.as_ref() == b"Popup") {
                continue;
            }
            let flags = annotation.get::<i32>(b"F").unwrap_or(0);
            // Bit 2 hides it, bit 6 keeps it off the screen.
            let hides = flags & (1 << 1 | 1 << 5) != 0 || self.layers.hides(&annotation, b"OC");
            let Some(form) = appearance(&annotation) else {
                if !hides && !annotation.contains_key(b"AP") {
                    fields::show_value(&annotation, state, run);
                }
                continue;
            };
            let Some([x0, y0, x1, y1]) = annotation.get::<[f64; 4]>(b"Rect") else { continue };
            let rect = (x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1));
            let mut inner = state.clone();
            inner.ctm = placed(&form, rect).then(state.ctm);
            run.hidden = hides;
            self.form(&form, page.resources(), inner, run);
            run.hidden = false;
        }
    }

    pub(super) fn form(
        &mut self,
        form: &Stream<'a>,
        outer: &Resources<'a>,
        mut state: State,
        run: &mut Run<'_>,
    ) {
        let dict = form.dict();
        let key = dict.data().as_ptr() as usize;
        if run.depth >= self.max_depth {
            run.page.cut = true;
            return;
        }
        if run.open_forms.contains(&key) {
            return;
        }
        let Some(data) = self.budget.decode(form) else {
            run.page.undecoded = true;
            return;
        };
        if let Some(matrix) = dict.get::<[f64; 6]>(b"Matrix") {
            state.ctm = Matrix(matrix).then(state.ctm);
        }
        if let Some([x0, y0, x1, y1]) = dict.get::<[f64; 4]>(b"BBox") {
            state.clip = state.clip.intersection(state.ctm.around(x0, y0, x1, y1));
        }
        let own = dict.get::<Dict<'a>>(b"Resources").map(Resources::new);
        let hidden = run.hidden;
        run.hidden |= self.layers.hides(dict, b"OC");
        run.depth += 1;
        run.open_forms.push(key);
        let marks = std::mem::take(&mut run.marks);
        self.around.push(outer.clone());
        self.run(&data, own.as_ref().unwrap_or(outer), state, run);
        self.around.pop();
        run.marks = marks;
        run.open_forms.pop();
        run.depth -= 1;
        run.hidden = hidden;
    }
}

/// The normal appearance of an annotation; of several states, the one it is in.
fn appearance<'a>(annotation: &Dict<'a>) -> Option<Stream<'a>> {
    let appearances = annotation.get::<Dict<'a>>(b"AP")?;
    if let Some(stream) = appearances.get::<Stream<'a>>(b"N") {
        return Some(stream);
    }
    let states = appearances.get::<Dict<'a>>(b"N")?;
    states.get::<Stream<'a>>(annotation.get::<Name<'_>>(b"AS")?)
}

/// Maps the form's box, transformed by its own matrix, onto the annotation's rectangle.
fn placed(form: &Stream<'_>, (x0, y0, x1, y1): (f64, f64, f64, f64)) -> Matrix {
    let dict = form.dict();
    let Some([bx0, by0, bx1, by1]) = dict.get::<[f64; 4]>(b"BBox") else { return Matrix::IDENTITY };
    let own = dict.get::<[f64; 6]>(b"Matrix").map_or(Matrix::IDENTITY, Matrix);
    let around = own.around(bx0, by0, bx1, by1);
    let (width, height) = (f64::from(around.width()), f64::from(around.height()));
    let scale = |want: f64, have: f64| if have > 0.0 { want / have } else { 1.0 };
    let (sx, sy) = (scale(x1 - x0, width), scale(y1 - y0, height));
    let (left, bottom) = (f64::from(around.left), f64::from(around.top));
    Matrix([sx, 0.0, 0.0, sy, x0 - left * sx, y0 - bottom * sy])
}
