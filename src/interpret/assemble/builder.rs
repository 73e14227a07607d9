//! Declarations under construction, page after page.

mod loose;

use crate::{
    evidence::{Location, Region, Text},
    interpret::{
        assemble::{
            Assembled,
            leaf::{Entry, Read, ReadTable},
            slip_rows,
        },
        draft::{At, Draft},
        forms,
        headings::{self, Fit, Meaning, TotalKind},
        layout::{LeafKey, looks_like_value},
        marks::{self, Mark},
        pairs::{Item, Pair},
        prose,
        register::{Found, Plan},
        spot::{Spot, Strip},
        totals::Pending,
        values::Styles,
    },
    payroll::{Fields, Form, Name, PageMark},
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
        if !again && self.begins_another(&read, &marks, styles) {
            self.close();
        }
        self.printed.extend(print.filter(|_| !again));
        let form = read.form;
        let draft = self.current.get_or_insert_with(|| Draft::new(form.unwrap_or(Form::Unknown)));
        if draft.declaration.form == Form::Unknown {
            draft.declaration.form = form.unwrap_or(Form::Unknown);
        }
        self.begin_leaf(&read);
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
        if matches!(read.key, LeafKey::Part(..)) {
            return true;
        }
        if draft.contradicts(read.heading_pairs(), styles) {
            return true;
        }
        let has_table = read.order.iter().any(|it| matches!(it, Entry::Table(_)));
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
        let restarts = marks.first().is_some_and(|it| it.number.value == 1)
            && self.last_mark.is_some()
            && (has_table || read.titled);
        let another_slip = read.titled
            && draft.has_content()
            && matches!(draft.declaration.form, Form::Payslip | Form::Bpc | Form::Attestation)
            && marks.iter().all(|it| it.number.value == 1);
        other_form || restarts || another_slip
    }

    fn fill(&mut self, read: Read<'_>, styles: &Styles) {
        let Read { order, strips, items, loose, .. } = read;
        self.draft().take_lines(loose);
        if has_unread_row(&items) {
            let at = self.at().leaf;
            self.draft().lossy.insert(at);
        }
        let texts: Vec<Spot> = items
            .iter()
            .filter_map(|(_, item)| match item {
                Item::Text(spot) if spot.text.len() <= 600 => Some(spot.clone()),
                _ => None,
            })
            .take(MOST_PROSE)
            .collect();
        let pairs: Vec<(usize, Pair)> = items
            .iter()
            .filter_map(|(strip, item)| match item {
                Item::Pair(pair) => Some((*strip, pair.clone())),
                _ => None,
            })
            .collect();
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
        // The strip with which the next declaration begins, where that is known.
        let mut next_begins = None;
        for (place, entry) in order.into_iter().enumerate() {
            // Between two tables, boxes about somebody else begin the next declaration.
            let after_table = place > 0 && kinds[place - 1].is_none() && kinds[place].is_some();
            if after_table
                && let Some(next) = kinds[place..].iter().position(Option::is_none)
                && let (Some(first), Some(last)) = (kinds[place], kinds[place + next - 1])
                && self.draft().contradicts(between(&pairs, first, last), styles)
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
                    self.table(&plan, found, others);
                }
                Entry::Strip(number) => {
                    let next = kinds[place..].iter().position(Option::is_none);
                    let last = next.map_or(usize::MAX, |it| number + it.saturating_sub(1));
                    // A title over another part of the list names no other employer or period.
                    let about_another = between(&pairs, number, last).any(names_declaration)
                        || strips[number].spots.iter().any(|it| marks::period_at_end(it).is_some());
                    while let Some((_, item)) = items.next_if(|it| it.0 == number) {
                        self.item(
                            item,
                            number,
                            &strips,
                            &mut scope,
                            columns.as_ref(),
                            &mut since_title,
                            about_another,
                            styles,
                        );
                    }
                }
            }
        }
        let draft = self.draft();
        for (name, value) in prose::statements(&texts, styles) {
            draft.state(name, value);
        }
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
        styles: &Styles,
    ) {
        let at = self.at();
        match item {
            Item::Pair(pair) => {
                self.pair(&pair, strip, strips, *scope, styles);
            }
            Item::TotalLabel(kind, spot) => {
                *scope = Some((kind, strip));
                let _ = spot;
            }
            Item::Text(spot) => {
                let of_total = scope.filter(|it| it.1 == strip).map(|it| it.0);
                if let Some(kind) = of_total
                    && looks_like_value(&spot.text)
                {
                    self.loose_total(kind, &spot, at, columns, styles);
                    return;
                }
                if headings::title(&spot.text).is_some_and(|it| it.1 >= Fit::Close) {
                    // A second title after a full form begins another one on the same leaf.
                    let again = since_title.0
                        && since_title.1 > 0
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

    fn table(&mut self, plan: &Plan, found: Found, others: Vec<Text>) {
        let draft = self.draft();
        let shift = draft.declaration.other_columns.len();
        let renamed: Vec<Name> = others
            .iter()
            .map(|heading| {
                let known = draft
                    .declaration
                    .other_columns
                    .iter()
                    .position(|it| it == heading && !heading.is_empty());
                Name::Column(known.unwrap_or_else(|| {
                    draft.declaration.other_columns.push(heading.clone());
                    draft.declaration.other_columns.len() - 1
                }) as u16)
            })
            .collect();
        let rename = |fields: Fields| -> Fields {
            if shift == 0 {
                return fields;
            }
            let mut renewed = Fields::default();
            for (name, value) in fields.iter() {
                let name = match name {
                    Name::Column(number) => renamed.get(number as usize).copied().unwrap_or(name),
                    name => name,
                };
                renewed.set(name, value.clone());
            }
            renewed
        };
        let of_lines = plan.of_lines;
        let begin = draft.count(of_lines);
        if !plan.is_payroll() && draft.lists_people() {
            // Sums by category below the people, by service or by kind: known already, and nobody's.
            return;
        }
        let Found { mut rows, lines, totals, sums, .. } = found;
        if !of_lines && draft.declaration.form == Form::Payslip && !rows.is_empty() {
            rows = match slip_rows::of_person(rows) {
                Ok(fields) => {
                    fields.iter().for_each(|it| draft.set_person(it.0, it.1.clone()));
                    Vec::new()
                }
                Err(rows) => rows,
            };
        }
        for mut row in rows {
            row.fields = rename(row.fields);
            draft.declaration.rows.push(row);
        }
        for line in lines {
            if let Some(label) = line.fields.read_text(Name::Label) {
                draft.country.learn(&label.raw);
            }
            draft.declaration.lines.push(line);
        }
        let end = draft.count(of_lines);
        let leaf = draft.layout.leaves.len().saturating_sub(1);
        if of_lines == forms::has_pay_lines(draft.declaration.form)
            && let Some(rows) = draft.layout.leaves.last_mut()
        {
            rows.end = end;
        }
        draft.layout.grids.push(begin..end);
        let grid = draft.layout.grids.len() - 1;
        for (name, label, value) in sums {
            let _ = label;
            draft.set_person(name, value);
        }
        for total in totals {
            let fields = rename(total.fields);
            if of_lines && draft.declaration.form == Form::Payslip {
                // The foot of a payslip's two columns is the person's gross pay and deductions.
                for (name, value) in fields
                    .iter()
                    .filter(|it| matches!(it.0, Name::Gross | Name::Deductions | Name::Net))
                {
                    draft.set_person(name, value.clone());
                }
                continue;
            }
            draft.pending.push(Pending {
                kind: Some(total.kind),
                location: total.location,
                label: total.label,
                fields,
                of_lines,
                leaf,
                after: begin + total.after,
                grid: Some(grid),
                boxed: false,
                doubtful: total.remote,
            });
        }
    }

    pub(super) fn finish(mut self, problems: &[Location], cut: Option<&Location>) -> Assembled {
        self.close();
        let mut assembled = Assembled { page_marks: self.page_marks, ..Assembled::default() };
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

/// Three figures or more side by side that belong to no label and no table, or the number of an
/// insured person among them.
fn has_unread_row(items: &[(usize, Item)]) -> bool {
    let strips = items.chunk_by(|a, b| a.0 == b.0);
    strips.into_iter().any(|strip| {
        let is_figure =
            |it: &&(usize, Item)| matches!(&it.1, Item::Text(spot) if looks_like_value(&spot.text));
        let is_person =
            |it: &(usize, Item)| matches!(&it.1, Item::Text(spot) if is_person_number(&spot.text));
        strip.iter().all(|it| matches!(it.1, Item::Text(_)))
            && (strip.iter().filter(is_figure).count() >= 3
                || strip.len() >= 2 && strip.iter().any(is_person))
    })
}

/// Nine or ten digits and nothing else.
fn is_person_number(text: &str) -> bool {
    matches!(text.len(), 9 | 10) && text.bytes().all(|it| it.is_ascii_digit())
}

/// The marks of other pages, each once, that count the pages of the same declaration.
fn other_pages(marks: &[Mark], best: &Mark) -> Vec<Mark> {
    let count = |it: &Mark| it.of.as_ref().map(|it| it.value);
    let mut others: Vec<Mark> = Vec::new();
    for mark in marks.iter().filter(|it| count(it).is_some() && count(it) == count(best)) {
        let known = |it: &Mark| it.number.value == mark.number.value;
        if !known(best) && !others.iter().any(known) {
            others.push(mark.clone());
        }
    }
    others
}

/// Lines of text read as sentences; an attestation is a page.
const MOST_PROSE: usize = 120;

/// The pairs of strips `first..=last`.
fn between(pairs: &[(usize, Pair)], first: usize, last: usize) -> impl Iterator<Item = &Pair> {
    pairs.iter().filter(move |it| (first..=last).contains(&it.0)).map(|it| &it.1)
}

/// Whether a strip holds what closes a slip and nothing else: gross pay, deductions, net pay.
fn is_of_sums<'a>(pairs: impl Iterator<Item = &'a Pair>) -> bool {
    let mut pairs = pairs.peekable();
    let closes = |pair: &Pair| {
        matches!(
            pair.found.meaning,
            Meaning::Field(
                Name::Gross | Name::Taxable | Name::Deductions | Name::Net | Name::Total
            ) | Meaning::TotalDue
                | Meaning::Intermediate
                | Meaning::Words
        )
    };
    pairs.peek().is_some() && pairs.all(closes)
}

/// Whether a pair says whose declaration it is, or of which month.
fn names_declaration(pair: &Pair) -> bool {
    matches!(
        pair.found.meaning,
        Meaning::Field(Name::Affiliate | Name::EmployerName | Name::Ice | Name::Period)
            | Meaning::CnssNumber
            | Meaning::SomeName
            | Meaning::PeriodFrom
    )
}

/// Whether what could not be read may be a row that the total adds up.
fn may_hide_rows(problem: &Location, total: &Pending, leaves: &[LeafKey]) -> bool {
    match (&problem.region, &total.location.region) {
        (Region::Page { page, .. }, _) => leaves.iter().any(|it| it.page() == Some(*page)),
        // Below the total stand notes, no rows of it.
        (
            Region::Line { line, .. } | Region::Lines { from: line, .. },
            Region::Line { line: own, .. } | Region::Lines { to: own, .. },
        ) => line <= own,
        _ => true,
    }
}
