//! Optional content: which layers a reader does not see when the document is opened.

use std::collections::HashSet;

use hayro_syntax::{
    Pdf,
    object::{Array, Dict, MaybeRef, Name, ObjectIdentifier},
};

/// The layers that are off in the document's default view.
#[derive(Debug, Default)]
pub(super) struct Layers {
    off: HashSet<ObjectIdentifier>,
    /// The document has layers at all.
    any: bool,
}

impl Layers {
    pub(super) fn of(pdf: &Pdf) -> Layers {
        let mut layers = Layers::default();
        let Some(catalog) = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()) else { return layers };
        let Some(properties) = catalog.get::<Dict<'_>>(b"OCProperties") else { return layers };
        layers.any = true;
        let Some(view) = properties.get::<Dict<'_>>(b"D") else { return layers };
        if view.get::<Name<'_>>(b"BaseState").is_some_and(|it| it.as_ref() == b"OFF") {
            layers.off.extend(references(&properties, b"OCGs"));
            for on in references(&view, b"ON") {
                layers.off.remove(&on);
            }
        }
        layers.off.extend(references(&view, b"OFF"));
        layers
    }

    /// Whether what belongs to the entry `key` of `dict`, a group or a membership, is not shown.
    pub(super) fn hides(&self, dict: &Dict<'_>, key: &[u8]) -> bool {
        if !self.any {
            return false;
        }
        if let Some(id) = dict.get_ref(key)
            && self.off.contains(&id.into())
        {
            return true;
        }
        let Some(group) = dict.get::<Dict<'_>>(key) else { return false };
        self.membership_hides(&group)
    }

    fn membership_hides(&self, membership: &Dict<'_>) -> bool {
        if let Some(expression) = membership.get::<Array<'_>>(b"VE") {
            return !self.holds(&expression, 0);
        }
        let mut members = references(membership, b"OCGs");
        if let Some(one) = membership.get_ref(b"OCGs")
            && members.is_empty()
        {
            members.push(one.into());
        }
        if members.is_empty() {
            return false;
        }
        let off = members.iter().filter(|it| self.off.contains(it)).count();
        let on = members.len() - off;
        let policy = membership.get::<Name<'_>>(b"P");
        match policy.as_ref().map_or(&b"AnyOn"[..], |it| it.as_ref()) {
            b"AllOn" => off > 0,
            b"AnyOff" => off == 0,
            b"AllOff" => on > 0,
            _ => on == 0,
        }
    }

    /// Whether an expression over groups holds: `[/And a b]`, `[/Not a]`, nested.
    fn holds(&self, expression: &Array<'_>, depth: u32) -> bool {
        let mut items = expression.raw_iter();
        let operator = match items.next() {
            Some(MaybeRef::NotRef(object)) => object.into_name(),
            _ => None,
        };
        let Some(operator) = operator.filter(|_| depth < MAX_DEPTH) else { return true };
        let mut seen = items.map(|it| match it {
            MaybeRef::Ref(id) => !self.off.contains(&id.into()),
            MaybeRef::NotRef(inner) => {
                inner.into_array().is_none_or(|it| self.holds(&it, depth + 1))
            }
        });
        match operator.as_ref() {
            b"And" => seen.all(|it| it),
            b"Not" => !seen.next().unwrap_or(false),
            _ => seen.any(|it| it),
        }
    }
}

/// Expressions nest a level or two.
const MAX_DEPTH: u32 = 16;

fn references(dict: &Dict<'_>, key: &[u8]) -> Vec<ObjectIdentifier> {
    let Some(array) = dict.get::<Array<'_>>(key) else { return Vec::new() };
    array
        .raw_iter()
        .filter_map(|it| match it {
            MaybeRef::Ref(id) => Some(id.into()),
            MaybeRef::NotRef(_) => None,
        })
        .collect()
}
