//! A name that the end of a page cuts: its first word in the last row, the others at the top of the
//! next page; or all of it there, and the row's figures alone before it.

use crate::{
    evidence::Field,
    interpret::{spot::Spot, values},
    payroll::{Name, Row, Value},
};

/// Names that tell how many words a name has here.
const MOST_NAMES: usize = 60;

/// Joins what stands above the rows of a new page to the name the last page ends with; where nothing
/// does and the name is shorter than all others, it is doubted.
pub(super) fn go_on(rows: &mut [Row], rest: Option<Spot>, page: Option<u32>) {
    let Some((last, others)) = rows.split_last_mut() else { return };
    let next = |it: u32| page == Some(it + 1);
    if !last.location.page_number().is_some_and(next) {
        return;
    }
    if last.fields.get(Name::Name).is_none() {
        let named = others.iter().filter(|it| it.fields.get(Name::Name).is_some()).count();
        let Some(rest) = rest.filter(|_| named >= 4 && named == others.len()) else { return };
        last.fields.set(Name::Name, values::text(&rest, true));
        return;
    }
    let Some(Value::Text(Field::Read(name))) = last.fields.get(Name::Name) else { return };
    let several = |text: &str| text.split_whitespace().count() >= 2;
    let names: Vec<bool> = others
        .iter()
        .rev()
        .take(MOST_NAMES)
        .filter_map(|it| it.fields.read_text(Name::Name))
        .map(|it| several(&it.raw))
        .collect();
    let long = names.iter().filter(|it| **it).count();
    if several(&name.raw) || names.len() < 4 || long * 20 < names.len() * 19 {
        return;
    }
    let mut whole = name.clone();
    match rest {
        Some(rest) => {
            whole.raw = format!("{} {}", &*name.raw, &*rest.text).into();
            whole.value = format!("{} {}", &*name.value, &*rest.text).into();
        }
        None => whole.reading.certain = false,
    }
    // The first value of a name stays where it is set: it is exchanged in its place.
    for (name, value) in last.fields.iter_mut() {
        if name == Name::Name {
            *value = Value::Text(Field::Read(whole.clone()));
        }
    }
}
