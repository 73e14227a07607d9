//! One person a page: each page a form of its own with labels and values, all of one firm and month. They
//! are one declaration, and each page is a row.

use super::Draft;
use crate::{
    evidence::Field,
    payroll::{Fields, Form, Name, Row, RowKind, Value},
};

/// What tells people from one another.
const WHO: [Name; 5] =
    [Name::Immatriculation, Name::Cin, Name::Nir, Name::EmployeeNumber, Name::Name];

/// What of a header is the declaration's, and none of its person's.
const OF_ALL: [Name; 6] =
    [Name::Period, Name::IssueDate, Name::DueDate, Name::PayDate, Name::PageCount, Name::Reference];

/// Joins pages of one person each; the number each draft has afterwards.
pub(in crate::interpret) fn join(drafts: &mut Vec<Draft>) -> Vec<usize> {
    let mut joined: Vec<Draft> = Vec::new();
    let mut numbers = Vec::new();
    // Whether the last one was joined from pages of people, and who was on the last of them.
    let mut run: Option<(Draft, usize)> = None;
    for draft in std::mem::take(drafts) {
        match &mut run {
            Some((last, count)) if is_card(&draft) && goes_on(last, &draft) => {
                if *count == 1 {
                    let first = joined.last_mut().expect("a run begins with a draft that was kept");
                    make_row(first, 0);
                }
                *count += 1;
                let all = joined.last_mut().expect("a run begins with a draft that was kept");
                last.clone_from_header(&draft);
                take_in(all, draft);
            }
            _ => {
                run = is_card(&draft).then(|| (draft.header_only(), 1));
                joined.push(draft);
            }
        }
        numbers.push(joined.len() - 1);
    }
    *drafts = joined;
    numbers
}

/// A page that names one person and states sums without a word on what they sum up.
fn is_card(draft: &Draft) -> bool {
    let it = &draft.declaration;
    let plain = matches!(it.form, Form::Unknown | Form::Bds | Form::Register);
    let named = WHO.iter().any(|name| it.header.get(*name).is_some());
    plain && named && it.rows.is_empty() && it.lines.is_empty() && own_sums(draft, 0).is_some()
}

/// The first box of sums of a leaf that says of nothing what it sums up.
fn own_sums(draft: &Draft, leaf: usize) -> Option<usize> {
    let money = [Name::Gross, Name::Net, Name::Capped, Name::BasePay, Name::Taxable];
    draft.pending.iter().position(|it| {
        let pays = money.iter().any(|name| it.fields.get(*name).is_some());
        it.boxed && it.kind.is_none() && !it.of_lines && it.leaf == leaf && pays
    })
}

/// Whether the next page is of the same firm and month, and of somebody else.
fn goes_on(last: &Draft, next: &Draft) -> bool {
    let (a, b) = (&last.declaration, &next.declaration);
    let text = |fields: &Fields, name| fields.read_text(name).map(|it| it.value.clone());
    let firm = [Name::Affiliate, Name::EmployerName].iter().any(|it| {
        let own = text(&a.employer, *it);
        own.is_some() && own == text(&b.employer, *it)
    });
    let period = |it: &Fields| match it.get(Name::Period) {
        Some(Value::Period(Field::Read(it))) => Some(it.value),
        _ => None,
    };
    let same = |it: &&Name| {
        text(&a.header, **it).is_some() && text(&a.header, **it) == text(&b.header, **it)
    };
    let somebody_else = WHO.iter().take(4).find(same).is_none();
    firm && period(&a.header) == period(&b.header) && somebody_else
}

/// Makes the person and the sums of a leaf a row.
fn make_row(draft: &mut Draft, leaf: usize) {
    let Some(at) = own_sums(draft, leaf) else { return };
    let sums = draft.pending.remove(at);
    let mut kept = Fields::default();
    let mut fields = Fields::default();
    let mut location = sums.location.clone();
    for (name, value) in draft.declaration.header.iter() {
        if OF_ALL.contains(&name) {
            kept.set(name, value.clone());
        } else {
            location = value.location().map_or(location.clone(), |it| it.span(&location));
            fields.set(name, value.clone());
        }
    }
    draft.declaration.header = kept;
    sums.fields.iter().for_each(|(name, value)| fields.set(name, value.clone()));
    draft.declaration.rows.push(Row { kind: RowKind::Employee, location, fields });
    if draft.declaration.form == Form::Unknown {
        draft.declaration.form = Form::Register;
    }
    let end = draft.declaration.rows.len();
    if let Some(rows) = draft.layout.leaves.get_mut(leaf) {
        *rows = end - 1..end;
    }
    draft.pending.iter_mut().filter(|it| it.leaf == leaf).for_each(|it| it.after = end);
}

/// Adds a page with its person to those before it.
fn take_in(all: &mut Draft, mut page: Draft) {
    make_row(&mut page, 0);
    let (rows, leaves) = (all.declaration.rows.len(), all.layout.leaves.len());
    let shifted = |it: &std::ops::Range<usize>| it.start + rows..it.end + rows;
    all.layout.leaves.extend(page.layout.leaves.iter().map(shifted));
    all.leaves.append(&mut page.leaves);
    all.declaration.rows.append(&mut page.declaration.rows);
    for mut it in page.pending {
        it.leaf += leaves;
        it.after += rows;
        it.grid = None;
        all.pending.push(it);
    }
    all.lossy.extend(page.lossy.iter().map(|it| it + leaves));
    all.passed_over.extend(page.passed_over.iter().map(|it| it + leaves));
    all.unread.append(&mut page.unread);
    all.words.append(&mut page.words);
    for (name, value) in page.declaration.header.iter() {
        all.declaration.header.set(name, value.clone());
    }
    all.declaration.dates.append(&mut page.declaration.dates);
    all.declaration.weekdays.append(&mut page.declaration.weekdays);
    all.declaration.in_words.append(&mut page.declaration.in_words);
    all.declaration.announced.append(&mut page.declaration.announced);
}

impl Draft {
    /// Whether it is a page about one person.
    pub(super) fn is_of_one(&self) -> bool {
        is_card(self)
    }

    /// A draft that says of whom and of which month this one is, and no more.
    fn header_only(&self) -> Draft {
        let mut only = Draft::new(self.declaration.form);
        only.clone_from_header(self);
        only
    }

    fn clone_from_header(&mut self, other: &Draft) {
        self.declaration.employer = other.declaration.employer.clone();
        self.declaration.header = other.declaration.header.clone();
    }
}
