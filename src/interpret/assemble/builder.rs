//! Declarations under construction, page after page.

mod cut_names;
mod leaves;
mod loose;
mod sheets;
mod tables;

use leaves::{
    between, figures_under_totals, has_unread_row, is_of_sums, may_hide_rows, names_declaration,
    numbers_somebody, opens_form, other_pages, sentences, totals_named_last,
};

use std::collections::BTreeMap;

use crate::{
    evidence::{Field, Location},
    interpret::{
        assemble::{
            Assembled,
            leaf::{Entry, Read, ReadTable},
        },
        draft::{At, Draft, join_people_apart},
        forms,
        headings::{self, Fit, Meaning, Place, TotalKind},
        layout::{LeafKey, looks_like_value},
        marks::{self, Mark},
        pairs::{Item, Pair},
        prose,
        register::{self, Plan},
        spot::{Spot, Strip},
        values::{self, Kind, Styles},
    },
    payroll::{Form, Name, PageMark, Value},
};

/// The columns a line below a table may stand under.
struct Under {
    plan: Plan,
    /// Index, left and right end.
    spans: Vec<(usize, i32, i32)>,
}

/// Declarations, as far as the leaves before have told them.
#[derive(Default)]
pub(super) struct Builder {
    done: Vec<Draft>,
    current: Option<Draft>,
    page_marks: Vec<PageMark>,
    last_mark: Option<u32>,
    /// What each numbered page of this declaration prints.
    printed: Vec<String>,
    /// Pages of the file that hold several pages of the declaration.
    crowded: Vec<u32>,
    /// The line before ends within an amount in words, so this one does not begin another.
    amid_words: bool,
    /// The table of boxes that is headed *Year to date*.
    cumulated: Option<usize>,
    /// The columns of the last table, each under its group.
    headings: Vec<(String, String)>,
    /// What months listed in lines of text were paid.
    listed: Option<Name>,
    /// Figures of this leaf that stand under the name of a total.
    under_totals: BTreeMap<Location, (TotalKind, Spot)>,
}

impl Builder {
    pub(super) fn add(&mut self, read: Read<'_>, styles: &Styles) {
        let marks = read.marks(styles);
        // A page once more, to the letter and with its number, is a page printed twice: it begins no
        // new document, and its rows are no further rows.
        let numbered = marks
            .first()
            .is_some_and(|it| it.number.value > 1 || it.of.as_ref().is_some_and(|of| of.value > 1));
        let print = numbered.then(|| read.printed());
        let again = print.as_ref().is_some_and(|it| self.printed.contains(it));
        let restarts = self.restarts(&read, &marks);
        let next_sheet = restarts && self.is_next_sheet(&read, &marks, styles);
        if !again && !next_sheet && self.begins_another(&read, &marks, styles) {
            self.close();
        }
        self.printed.extend(print.filter(|_| !again));
        let form = read.form;
        let draft = self.current.get_or_insert_with(|| Draft::new(form.unwrap_or(Form::Unknown)));
        if draft.declaration.form == Form::Unknown {
            draft.declaration.form = form.unwrap_or(Form::Unknown);
        }
        self.begin_leaf(&read);
        self.remember_headings(&read);
        if next_sheet {
            self.forget_marks();
            self.fill(read, styles);
            return;
        }
        let number = self.done.len();
        if let Some(page) = read.key.page() {
            // Of several marks on one page the one with a count tells most.
            let best = marks.iter().max_by_key(|it| it.of.is_some());
            if let Some(mark) = best {
                self.last_mark = Some(mark.number.value);
                let Mark { number: printed, of, bare } = mark.clone();
                self.page_marks.push(PageMark {
                    page,
                    number: printed,
                    of,
                    declaration: number,
                    bare,
                });
                // Two pages printed on one sheet: both are there, but their rows and totals
                // cannot be told apart.
                let others = other_pages(&marks, mark);
                if !others.is_empty() {
                    self.crowded.push(page);
                }
                self.page_marks.extend(others.into_iter().map(|it| PageMark {
                    page,
                    number: it.number,
                    of: it.of,
                    declaration: number,
                    bare: it.bare,
                }));
            }
        }
        if let Some(mark) = marks.iter().find(|it| it.of.is_some()) {
            self.draft().mark(mark);
        }
        if again {
            return;
        }
        self.fill(read, styles);
    }

    fn draft(&mut self) -> &mut Draft {
        self.current.get_or_insert_with(|| Draft::new(Form::Unknown))
    }

    fn close(&mut self) {
        self.done.extend(self.current.take());
        self.printed.clear();
        self.last_mark = None;
    }

    fn begin_leaf(&mut self, read: &Read<'_>) {
        let pages = read.key.page().is_some();
        let key = read.key.clone();
        self.cumulated = None;
        let draft = self.draft();
        let of_lines = forms::has_pay_lines(draft.declaration.form);
        let at = draft.count(of_lines);
        draft.layout.pages = pages;
        draft.layout.leaves.push(at..at);
        draft.leaves.push(key);
    }

    /// Whether a leaf is about another declaration than the leaves before it.
    fn begins_another(&self, read: &Read<'_>, marks: &[Mark], styles: &Styles) -> bool {
        let Some(draft) = &self.current else { return false };
        if draft.is_empty() {
            return false;
        }
        // Two sheets of one document may be printed on one; two documents on a sheet are two.
        let next = |it: &Mark| self.last_mark.is_some_and(|last| it.number.value == last + 1);
        if matches!(read.key, LeafKey::Part(..)) && !marks.first().is_some_and(next) {
            return true;
        }
        // Where the count of the pages goes on, a doubtful reading begins no other declaration.
        let goes_on = marks.iter().any(|it| it.of.is_some() && next(it));
        if draft.contradicts(read.heading_pairs(), styles, goes_on) {
            return true;
        }
        // `Report page précédente`: what the pages before came to, whatever number the page bears.
        if draft.has_content() && sheets::carries_on(read) {
            return false;
        }
        if matches!(read.key, LeafKey::Sheet(_)) {
            let own = read
                .order
                .iter()
                .any(|it| matches!(it, Entry::Table(table) if !table.grid.inherited));
            return own || read.titled;
        }
        let known = |form: Form| form != Form::Unknown;
        let other_form = read.titled
            && read.form.is_some_and(|it| {
                known(it) && known(draft.declaration.form) && it != draft.declaration.form
            });
        let another_slip = read.titled
            && draft.has_content()
            && matches!(draft.declaration.form, Form::Payslip | Form::Bpc | Form::Attestation)
            && marks.iter().all(|it| it.number.value == 1);
        let another_month = read.titled && draft.has_content() && self.names_another_month(read);
        self.restarts(read, marks) || !goes_on && (other_form || another_month || another_slip)
    }

    /// Whether the count of pages begins again with 1.
    fn restarts(&self, read: &Read<'_>, marks: &[Mark]) -> bool {
        let has_table = read.order.iter().any(|it| matches!(it, Entry::Table(_)));
        marks.first().is_some_and(|it| it.number.value == 1)
            && self.last_mark.is_some()
            && (has_table || read.titled)
    }

    fn fill(&mut self, read: Read<'_>, styles: &Styles) {
        let Read { order, strips, mut items, loose, .. } = read;
        self.draft().take_lines(loose);
        let listed = |it: &ReadTable<'_>| !it.found.rows.is_empty() || !it.found.lines.is_empty();
        let tables = order.iter().any(|it| matches!(it, Entry::Table(it) if listed(it)));
        self.listed = None;
        if !tables && !forms::has_pay_lines(self.draft().declaration.form) {
            self.take_months(&strips, &mut items, styles);
            self.take_people(&strips, &mut items, styles);
        }
        if has_unread_row(&items) {
            let at = self.at().leaf;
            self.draft().lossy.insert(at);
        }
        let texts = sentences(&strips, &items);
        let pairs: Vec<(usize, Pair)> = items
            .iter()
            .filter_map(|(strip, item)| match item {
                Item::Pair(pair) => Some((*strip, pair.clone())),
                _ => None,
            })
            .collect();
        let named_last = totals_named_last(&items);
        self.under_totals = figures_under_totals(&strips, &items);
        let mut items = items.into_iter().peekable();
        let mut scope: Option<(TotalKind, usize)> = None;
        let mut columns: Option<Under> = None;
        // Whether a title stands on this leaf, and the tables since the last one.
        let mut since_title = (false, 0);
        let kinds: Vec<Option<usize>> = order
            .iter()
            .map(|it| match it {
                Entry::Strip(number) => Some(*number),
                Entry::Table(_) => None,
            })
            .collect();
        // Below the last table a title with nothing after it but its page is a running foot.
        let last_table = kinds.iter().rposition(Option::is_none);
        let below = last_table.map_or(0, |it| kinds[..it].iter().flatten().count());
        let last_pair = pairs.iter().rev().find(|it| opens_form(&it.1)).map_or(0, |it| it.0 + 1);
        let foot = if last_table.is_some() { below.max(last_pair) } else { usize::MAX };
        // The strip with which the next declaration begins, where that is known.
        let mut next_begins = None;
        for (place, entry) in order.into_iter().enumerate() {
            // Between two tables, boxes about somebody else begin the next declaration.
            let after_table = place > 0 && kinds[place - 1].is_none() && kinds[place].is_some();
            if after_table
                && let Some(next) = kinds[place..].iter().position(Option::is_none)
                && let (Some(first), Some(last)) = (kinds[place], kinds[place + next - 1])
                && self.draft().contradicts(between(&pairs, first, last), styles, false)
            {
                let is_sums = |strip: &usize| is_of_sums(between(&pairs, *strip, *strip));
                next_begins = (first..=last).find(|it| !is_sums(it)).or(Some(first));
            }
            if next_begins.is_some() && kinds[place] >= next_begins {
                next_begins = None;
                self.split();
                since_title = (since_title.0, 0);
            }
            match entry {
                Entry::Table(table) => {
                    let ReadTable { grid, plan, found, others } = *table;
                    scope = None;
                    let spans = grid
                        .columns
                        .iter()
                        .filter_map(|it| it.area.map(|area| (it.index, area.left, area.right)));
                    columns = Some(Under { plan: plan.clone(), spans: spans.collect() });
                    since_title.1 += 1;
                    let numbers_people = numbers_somebody(&grid);
                    let draft = self.draft();
                    grid.columns.iter().for_each(|it| draft.country.learn(&it.heading));
                    self.table(&plan, found, others, numbers_people);
                }
                Entry::Strip(number) => {
                    let next = kinds[place..].iter().position(Option::is_none);
                    let last = next.map_or(usize::MAX, |it| number + it.saturating_sub(1));
                    // A title over another part of the list names no other employer or period.
                    let about_another = between(&pairs, number, last).any(names_declaration)
                        || strips[number].spots.iter().any(|it| marks::period_at_end(it).is_some());
                    if let Some(kind) = named_last.get(&number) {
                        scope = Some((*kind, number));
                    }
                    while let Some((_, item)) = items.next_if(|it| it.0 == number) {
                        self.item(
                            item,
                            number,
                            &strips,
                            &mut scope,
                            columns.as_ref(),
                            &mut since_title,
                            about_another,
                            number >= foot,
                            styles,
                        );
                    }
                }
            }
        }
        let at = self.at();
        let draft = self.draft();
        // A letter without a title says itself that it attests.
        if draft.declaration.form == Form::Unknown && !draft.has_content() && prose::attests(&texts)
        {
            draft.declaration.form = Form::Attestation;
        }
        let sums = if draft.declaration.rows.len() < 2 { Vec::new() } else { prose::sums(&texts) };
        let summed = |name: Name, value: &Value| {
            sums.iter().any(|it| it.0 == name && Some(&it.1.location) == value.location())
        };
        for (name, value) in prose::statements(&texts, styles) {
            if summed(name, &value) {
                continue;
            }
            // A date with a meaning is none that stands alone.
            if let Value::Date(Field::Read(date)) = &value {
                draft.declaration.dates.retain(|it| it.location != date.location);
            }
            draft.state(name, value);
        }
        for (name, spot) in sums {
            self.draft().unread.retain(|it| it.location != spot.location);
            let value = values::value(name, &spot, styles, true);
            self.draft().boxed(name, &spot, Some(TotalKind::Grand), value, &at);
        }
        self.date_of_letter(&strips, styles);
        let draft = self.draft();
        draft.speak(&texts);
        draft.declaration.in_words.extend(prose::in_words(&texts, styles));
        for strip in &strips {
            strip.spots.iter().for_each(|it| draft.country.learn(&it.text));
        }
    }

    #[allow(clippy::too_many_arguments, reason = "one step of the loop above")]
    fn item(
        &mut self,
        item: Item,
        strip: usize,
        strips: &[Strip],
        scope: &mut Option<(TotalKind, usize)>,
        columns: Option<&Under>,
        since_title: &mut (bool, usize),
        about_another: bool,
        is_foot: bool,
        styles: &Styles,
    ) {
        let at = self.at();
        match item {
            Item::Pair(pair) => {
                self.pair(&pair, strip, strips, *scope, styles);
            }
            Item::TotalLabel(kind, spot) => {
                // `Récapitulatif de la paie - mars 2023`
                self.draft().bare_period(&spot);
                *scope = Some((kind, strip));
                if let Some(count) = register::headcount_in(&spot) {
                    self.draft().boxed(Name::Headcount, &spot, Some(kind), count, &at);
                }
            }
            Item::Text(spot) => {
                let known = headings::exactly(&spot.text, Place::Box);
                if known.is_some_and(|it| it.meaning == Meaning::YearToDate) {
                    self.cumulated = strips[strip].table;
                }
                let names = |kind| move |it: &&Spot| headings::total(&it.text) == Some(kind);
                let beside = scope.filter(|it| it.1 == strip).map(|it| it.0);
                let beside = beside
                    .map(|kind| (kind, strips[strip].spots.iter().find(names(kind)).cloned()));
                let over = || self.under_totals.get(&spot.location).cloned();
                let of_total = beside.or_else(|| over().map(|it| (it.0, Some(it.1))));
                if let Some((kind, label)) = of_total
                    && spot.has_digit()
                {
                    if self.sums_with_units(kind, &spot, at, columns, styles) {
                        return;
                    }
                    if looks_like_value(&spot.text) {
                        self.loose_total((kind, label.as_ref()), &spot, at, columns, styles);
                        return;
                    }
                }
                if headings::title(&spot.text).is_some_and(|it| it.1 >= Fit::Close) {
                    // A second title after a full form begins another one on the same leaf.
                    let again = since_title.0
                        && since_title.1 > 0
                        && !is_foot
                        && self.draft().has_content()
                        && (self.draft().declaration.form != Form::Bds || about_another);
                    if again {
                        self.split();
                    }
                    self.draft().title(&spot);
                    *since_title = (true, 0);
                    *scope = None;
                    return;
                }
                self.text(&spot, styles);
            }
        }
    }

    fn at(&mut self) -> At {
        let draft = self.draft();
        At {
            leaf: draft.layout.leaves.len().saturating_sub(1),
            grid: draft.layout.grids.len().checked_sub(1),
        }
    }

    /// Ends the declaration in the middle of a leaf.
    fn split(&mut self) {
        let (form, pages, key) = {
            let draft = self.draft();
            (draft.declaration.form, draft.layout.pages, draft.leaves.last().cloned())
        };
        self.close();
        let mut draft = Draft::new(form);
        draft.layout.pages = pages;
        draft.layout.leaves.push(0..0);
        draft.leaves.extend(key);
        self.current = Some(draft);
    }

    fn pair(
        &mut self,
        pair: &Pair,
        strip: usize,
        strips: &[Strip],
        scope: Option<(TotalKind, usize)>,
        styles: &Styles,
    ) {
        let at = self.at();
        match pair.found.meaning {
            // `COMPTE INDIVIDUEL 2024` is a title, and no account.
            Meaning::Field(Name::Rib) if is_titled_year(&pair.value) => {
                self.text(&pair.label.joined(&pair.value), styles);
            }
            // `Year to date` over `Gross | 25,800.00`: no sum of this month.
            Meaning::Field(name)
                if values::kind(name) == Kind::Amount
                    && self.cumulated.is_some()
                    && self.cumulated == strips[strip].table => {}
            Meaning::Words => self.words(pair, strip, strips),
            Meaning::PageNumber => (),
            _ => {
                let scope = scope.filter(|it| strip.abs_diff(it.1) <= 8).map(|it| it.0);
                let draft = self.draft();
                draft.take(pair, scope, &at, styles);
                if pair.found.meaning == Meaning::Field(Name::IssueDate) {
                    for (_, weekday) in marks::dates_in(&pair.value, &styles.dates) {
                        draft.declaration.weekdays.extend(weekday);
                    }
                }
            }
        }
    }

    pub(super) fn finish(mut self, problems: &[Location], cut: Option<&Location>) -> Assembled {
        self.close();
        let joined = join_people_apart(&mut self.done);
        let mut assembled = Assembled { page_marks: self.page_marks, ..Assembled::default() };
        for mark in &mut assembled.page_marks {
            mark.declaration = joined.get(mark.declaration).copied().unwrap_or(mark.declaration);
        }
        let mut kept = Vec::new();
        for (number, mut draft) in self.done.into_iter().enumerate() {
            assembled.unread.append(&mut draft.unread);
            let crowded = |key: &LeafKey| self.crowded.iter().any(|it| key.page() == Some(*it));
            let any = draft.leaves.iter().any(crowded);
            for total in &mut draft.pending {
                total.doubtful |=
                    any || problems.iter().any(|it| may_hide_rows(it, total, &draft.leaves));
            }
            if let Some(cut) = cut {
                draft.doubt_last_cell_at(cut);
            }
            if draft.is_empty() {
                continue;
            }
            kept.push(number);
            assembled.declarations.push(draft.finish());
        }
        for mark in &mut assembled.page_marks {
            mark.declaration = kept.iter().position(|it| *it == mark.declaration).unwrap_or(0);
        }
        assembled
    }
}

/// Words and a year: `INDIVIDUEL 2024`.
fn is_titled_year(value: &crate::interpret::spot::Spot) -> bool {
    let digits = value.text.chars().filter(char::is_ascii_digit).count();
    digits == 4 && value.text.contains(char::is_alphabetic)
}
