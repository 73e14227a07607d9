//! Boxes that hold a small label over its value each: `Employee No.` over **118**.

use super::{What, labels::label};
use crate::interpret::{
    headings::{self, Fit, Meaning, Place},
    spot::Spot,
};

impl What {
    fn meaning(self) -> Option<Meaning> {
        match self {
            What::Label(found, _) => Some(found.meaning),
            What::Total(_) | What::Value => None,
        }
    }
}

/// The labels of a box without colons, each on a line of its own with its value on the next.
pub(super) fn labels_over_values(spot: &Spot) -> Option<Vec<(What, Spot, Spot)>> {
    let text: &str = &spot.text;
    let line = |it: &str| {
        let from = it.as_ptr() as usize - text.as_ptr() as usize;
        spot.part(from, from + it.len())
    };
    if !text.contains('\n') || text.len() > 200 || text.contains(':') {
        return None;
    }
    let mut over: Vec<(What, Spot, Spot)> = Vec::new();
    let mut open: Option<Spot> = None;
    for next in text.split('\n').filter(|it| !it.trim().is_empty()) {
        match open.take() {
            Some(label) => {
                over.push((label_of_box(&label.text)?, label, line(next)));
            }
            // What goes on below an answered label is its value's.
            None if label_of_box(next).is_none() && !over.is_empty() => {
                let (.., value) = over.last_mut()?;
                *value = value.joined(&line(next));
            }
            None => open = Some(line(next)),
        }
    }
    let answered = open.is_none() && over.iter().all(|it| label_of_box(&it.2.text).is_none());
    (answered && !over.is_empty()).then_some(over)
}

/// What a text that stands over a value in its box is the label of: a wording, the sum of what a column
/// holds, both in two languages; behind the number of the box, `1 Gross wages`.
fn label_of_box(text: &str) -> Option<What> {
    let text = text.trim();
    let exact = |it: &str| {
        let found = headings::exactly(it, Place::Box).map(|it| What::Label(it, None));
        found.or_else(|| {
            label(it).filter(|it| matches!(it, What::Label(found, _) if found.fit == Fit::Exact))
        })
    };
    let bare = text.split_once(' ').filter(|it| it.0.chars().count() <= 2).map(|it| it.1);
    if let Some(what) = exact(text).or_else(|| bare.and_then(exact)) {
        return Some(what);
    }
    // Where it stands says that it is a label: a wording nearly the same will do.
    let close = headings::look_up(text, Place::Box).filter(|it| it.fit >= Fit::Close);
    if let Some(found) = close {
        return Some(What::Label(found, None));
    }
    let arabic = |it: &&str| it.chars().any(headings::is_arabic);
    let (one, other): (Vec<&str>, Vec<&str>) = text.split_whitespace().partition(arabic);
    if one.is_empty() || other.is_empty() {
        return None;
    }
    let found = [one, other].map(|it| exact(&it.join(" ")));
    match found {
        [Some(a), Some(b)] => (a.meaning() == b.meaning()).then_some(a),
        [a, b] => a.or(b),
    }
}
