//! Marked content: sections that a layer hides, and the text a program says it has drawn.

use hayro_syntax::{
    object::{Dict, Name, Object},
    page::Resources,
};

use super::{MAX_SAVED, Run, Walker};
use crate::extract::pdf::{actual_text, info};

/// A marked-content section still open.
pub(super) struct Mark {
    pub(super) hides: bool,
    actual: Option<String>,
    first_glyph: usize,
}

impl Mark {
    pub(super) fn plain(first_glyph: usize) -> Mark {
        Mark { hides: false, actual: None, first_glyph }
    }
}

impl Run<'_> {
    pub(super) fn open(&mut self, mark: Mark) {
        if self.marks.len() < MAX_SAVED {
            self.marks.push(mark);
        }
    }

    pub(super) fn close(&mut self) {
        let Some(mark) = self.marks.pop() else { return };
        if let Some(actual) = mark.actual {
            actual_text::apply(self.page, mark.first_glyph, &actual);
        }
    }
}

impl<'a> Walker<'a, '_> {
    pub(super) fn mark(
        &self,
        tag: &Name<'_>,
        properties: &Object<'_>,
        resources: &Resources<'a>,
        first_glyph: usize,
    ) -> Mark {
        let mut mark = Mark::plain(first_glyph);
        let actual = |dict: &Dict<'_>| {
            dict.get::<hayro_syntax::object::String<'_>>(b"ActualText")
                .map(|it| info::text(it.as_bytes()))
        };
        match properties {
            Object::Dict(dict) => mark.actual = actual(dict),
            Object::Name(name) => {
                if tag.as_ref() == b"OC" {
                    mark.hides = self.layers.hides(&resources.properties, name.as_ref());
                } else {
                    let dict = resources.properties.get::<Dict<'a>>(name.as_ref());
                    mark.actual = dict.and_then(|it| actual(&it));
                }
            }
            _ => {}
        }
        mark
    }
}
